//! Pictures of stocks and sheets.

use std::hash::{DefaultHasher, Hash, Hasher};

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::asked::Asked;
use super::done;
use super::seen_stock::FIELDS;
use crate::desk::Shared;
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::pipeline::{
    CertificateOrder, CertificateRequest, Edited, MovedBox, PrintMode, certificate_picture, stock_picture,
    typed_spot,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/c/{campaign}/giay-khen/phoi/{stock}/nen.svg", get(stock))
        .route("/c/{campaign}/giay-khen/to.svg", get(sheet))
}

async fn stock(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, stock)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let work =
        move |opened: &_, campaign: &_, session: &mut _| stock_picture(&stock, campaign, opened, session);
    let done = done(&desk, &visitor, &campaign, work).await?;
    picture(&headers, done.answer)
}

/// The text of one certificate.
async fn sheet(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Query(asked): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let asked = Asked(asked);
    let order = order(&campaign, &asked);
    let done = done(&desk, &visitor, &campaign, move |opened, _, session| {
        let request = CertificateRequest::read(order, session)?;
        let tried = match asked.get("o") {
            "" => None,
            id => Some(MovedBox {
                id: id.to_owned(),
                spot: typed_spot(FIELDS.map(|field| asked.get(field)), session)?,
            }),
        };
        certificate_picture(&request, tried.as_ref(), opened, session)
    });
    picture(&headers, done.await?.answer)
}

/// What is shown of one: as a proof has it, so that a draft has a picture, too.
fn order(campaign: &str, asked: &Asked) -> CertificateOrder {
    let given = |name: &str| Some(asked.get(name).to_owned()).filter(|given| !given.is_empty());
    CertificateOrder {
        campaign: Some(campaign.to_owned()),
        decision: given("quyet-dinh"),
        only: given("to"),
        mode: PrintMode::Proof,
        stock: given("phoi"),
        printer: None,
        formats: Vec::new(),
        each: false,
        check_line: false,
        reprint: false,
        reason: None,
        out: None,
        edited: Edited::Stay,
    }
}

/// A picture, or that the browser has it already.
fn picture(headers: &HeaderMap, svg: Option<String>) -> Result<Response, Problem> {
    let svg = svg.ok_or(Problem::Missing)?;
    let mut hasher = DefaultHasher::new();
    svg.hash(&mut hasher);
    let tag = format!("\"{:x}\"", hasher.finish());
    let known = headers.get(header::IF_NONE_MATCH);
    let known = known.is_some_and(|known| known.to_str().is_ok_and(|known| known.contains(&tag)));
    let about = [
        (header::CONTENT_TYPE, "image/svg+xml".to_owned()),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
        (header::ETAG, tag),
    ];
    Ok(if known {
        (StatusCode::NOT_MODIFIED, about).into_response()
    } else {
        (about, svg).into_response()
    })
}
