//! A stock: its boxes are moved with the mouse, the arrow keys or by numbers, and its pictures are added.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use maud::Markup;

use super::asked::{Asked, address, order};
use super::seen_stock::{FIELDS, Seen, shown_row};
use super::{about, boxes, done};
use crate::desk::campaigns::address_of;
use crate::desk::files::{Upload, percent};
use crate::desk::layout::page;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared};
use crate::diagnostic::Language;
use crate::pipeline::{
    CertificateOrder, CertificateRequest, Done, FitRow, MovedBox, OpenCampaign, Opened, PrintMode, Session,
    StockChoice, StockLayout, StockPicture, add_stock_picture, certificate_choices, fit_report, history,
    move_box, put_back, still_newest, stock_file, stock_layout, typed_spot,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/c/{campaign}/giay-khen/phoi/{stock}", get(shown).post(moved))
        .route("/c/{campaign}/giay-khen/phoi/{stock}/hoan-tac", post(undone))
        .route("/c/{campaign}/giay-khen/phoi/{stock}/hinh", post(pictured))
}

fn path(campaign: &str, stock: &str) -> String {
    format!("{}/giay-khen/phoi/{}", address_of(campaign), percent(stock))
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, stock)): Path<(String, String)>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Markup, Problem> {
    let asked = Asked(asked);
    let seen = look(&desk, &visitor, &campaign, &stock, &asked).await?;
    Ok(whole(&desk, &visitor, &campaign, &asked, &seen))
}

fn whole(desk: &Desk, visitor: &Visitor, campaign: &str, asked: &Asked, seen: &Done<Seen>) -> Markup {
    let body = boxes::body(desk, campaign, asked, seen);
    let name = seen.answer.as_ref().map_or("", |seen| seen.stock.name.as_str());
    let title = name.to_owned();
    page(desk, visitor, &about(desk, campaign, Some(&title)), &body)
}

async fn look(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
    stock: &str,
    asked: &Asked,
) -> Result<Done<Seen>, Problem> {
    let (language, stock, asked) = (desk.language, stock.to_owned(), asked.clone());
    let seen = done(desk, visitor, campaign, move |opened, campaign, session| {
        let (choices, _) = session.apart(|session| certificate_choices(campaign, opened, language, session));
        let layout = stock_layout(&stock, campaign, opened, language, session)?;
        let chosen = choices.chosen(asked.get("quyet-dinh"), &stock, None, "");
        let known = choices.stocks.into_iter().find(|known| known.id == stock)?;
        let mut seen = seen(known, layout, &asked, session)?;
        if let Some(chosen) = chosen {
            let order = CertificateOrder {
                only: Some(shown_row(&asked).to_owned()),
                mode: PrintMode::Proof,
                ..order(&campaign.dossier.name, &chosen)
            };
            seen.decision = Some(chosen.decision.id);
            seen.fit = fit(order, &seen, opened, language, session);
        }
        Some(seen)
    });
    let seen = seen.await?;
    if seen.answer.is_none() && !seen.report.has_errors() {
        return Err(Problem::Missing);
    }
    Ok(seen)
}

fn seen(stock: StockChoice, layout: StockLayout, asked: &Asked, session: &mut Session) -> Option<Seen> {
    let named = asked.get("o");
    let chosen = layout
        .boxes
        .iter()
        .find(|place| named.is_empty() || place.id == named)?
        .clone();
    let tried = if FIELDS.iter().any(|field| asked.has(field)) {
        typed_spot(FIELDS.map(|field| asked.get(field)), session)
    } else {
        Some(chosen.spot)
    };
    let last = history(Some(&stock_file(&stock.id)), session).into_iter().next();
    Some(Seen {
        tried: tried.unwrap_or(chosen.spot),
        stock,
        layout,
        chosen,
        decision: None,
        fit: None,
        last,
    })
}

/// How the certificate that is shown comes to fit with the box where it is tried.
fn fit(
    order: CertificateOrder,
    seen: &Seen,
    opened: &Opened,
    language: Language,
    session: &mut Session,
) -> Option<FitRow> {
    let tried = MovedBox {
        id: seen.chosen.id.clone(),
        spot: seen.tried,
    };
    let request = CertificateRequest::read(order, session)?;
    let report = fit_report(&request, Some(&tried), opened, language, session)?;
    report.rows.into_iter().next()
}

/// Tries a box elsewhere, or keeps it there.
async fn moved(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, stock)): Path<(String, String)>,
    Form(asked): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let asked = Asked(asked);
    if !asked.has("luu") {
        let seen = look(&desk, &visitor, &campaign, &stock, &asked).await?;
        return Ok(whole(&desk, &visitor, &campaign, &asked, &seen).into_response());
    }
    visitor.must(Role::Drafts)?;
    let (typed, named) = (asked.clone(), stock.clone());
    let edited = done(&desk, &visitor, &campaign, move |opened, campaign, session| {
        let spot = typed_spot(FIELDS.map(|field| typed.get(field)), session)?;
        let id = typed.get("o").to_owned();
        still_newest(&stock_file(&named), typed.get("ban").parse().ok(), session)?;
        move_box(&named, &MovedBox { id, spot }, campaign, opened, session)
    });
    answered(
        &desk,
        &visitor,
        &campaign,
        &stock,
        &asked,
        edited.await?,
        desk.say(
            "Đã lưu vị trí ô vào tệp phôi của cơ quan.",
            "The box is kept in the office's own stock.",
        ),
    )
    .await
}

fn back(desk: &Desk, visitor: &Visitor, campaign: &str, stock: &str, asked: &Asked, said: &str) -> Response {
    desk.doors.notices.add(&visitor.session, said);
    desk.news.tell("giay-khen");
    let query = [("o", asked.get("o").to_owned())];
    Redirect::to(&address(&path(campaign, stock), &query)).into_response()
}

/// Takes the last edit back.
async fn undone(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, stock)): Path<(String, String)>,
    Form(asked): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let asked = Asked(asked);
    let version: u32 = asked.get("ban").parse().map_err(|_| Problem::Missing)?;
    let file = stock_file(&stock);
    let edited = done(&desk, &visitor, &campaign, move |_, _, session| {
        still_newest(&file, Some(version), session)?;
        put_back(&file, version, session)
    });
    answered(
        &desk,
        &visitor,
        &campaign,
        &stock,
        &asked,
        edited.await?,
        desk.say("Đã trở lại như trước.", "It is as it was before."),
    )
    .await
}

/// Adds a picture.
async fn pictured(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, stock)): Path<(String, String)>,
    upload: Upload,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let asked = Asked(upload.fields.into_iter().collect());
    let which = match asked.get("hinh") {
        "quoc-huy" => StockPicture::Emblem,
        _ => StockPicture::Scan,
    };
    let (named, bytes) = (
        stock.clone(),
        upload.file.map(|(_, bytes)| bytes).unwrap_or_default(),
    );
    let edited = done(
        &desk,
        &visitor,
        &campaign,
        move |opened: &Opened, campaign: &OpenCampaign, session: &mut Session| {
            add_stock_picture(&named, which, &bytes, campaign, opened, session)
        },
    );
    answered(
        &desk,
        &visitor,
        &campaign,
        &stock,
        &asked,
        edited.await?,
        desk.say("Đã thêm hình vào phôi.", "The picture is added."),
    )
    .await
}

/// The page again after a change, or why there was none.
async fn answered<T>(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
    stock: &str,
    asked: &Asked,
    edited: Done<T>,
    said: &str,
) -> Result<Response, Problem> {
    if edited.answer.is_some() {
        return Ok(back(desk, visitor, campaign, stock, asked, said));
    }
    let seen = look(desk, visitor, campaign, stock, asked).await?;
    let seen = seen.with_said(edited);
    let page = whole(desk, visitor, campaign, asked, &seen);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}
