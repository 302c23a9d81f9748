//! Giấy khen: from the decision to the printed sheets.

mod asked;
mod boxes;
mod choose;
mod fit;
mod made;
mod make;
mod pictures;
mod printer;
mod printers;
mod readings;
mod reprint;
mod seen_stock;
mod sheets;
mod spoilt;
mod stock;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::{Markup, html};

use self::asked::{Asked, order};
use crate::desk::campaigns::address_of;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::Language;
use crate::pipeline::{
    CertificateChoices, CertificateRequest, ChosenCertificates, Done, FitReport, OpenCampaign, OpenFolder,
    Opened, Session, StockLayout, certificate_choices, fit_report, stock_layout,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/c/{campaign}/giay-khen", get(shown).post(make::begun))
        .merge(pictures::routes())
        .merge(made::routes())
        .merge(printers::routes())
        .merge(reprint::routes())
        .merge(spoilt::routes())
        .merge(stock::routes())
}

/// What the first page of certificates shows.
struct Shown {
    choices: CertificateChoices,
    /// What is chosen; None where there is no decision yet.
    chosen: Option<(ChosenCertificates, Option<StockLayout>)>,
    /// How everyone comes to fit.
    fit: Option<FitReport>,
}

/// A page of these pages.
fn about(desk: &Desk, campaign: &str, title: Option<&str>) -> Page {
    Page {
        title: title.unwrap_or(Menu::Certificates.name(desk)).to_owned(),
        menu: Menu::Certificates,
        campaign: Some(campaign.to_owned()),
    }
}

/// Does `work` for a campaign, with its folder as it is now.
async fn done<T: Send + 'static>(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
    work: impl FnOnce(&Opened, &OpenCampaign, &mut Session) -> Option<T> + Send + 'static,
) -> Result<Done<T>, Problem> {
    let name = campaign.to_owned();
    let work = move |folder: &mut OpenFolder| {
        let mut known = false;
        let done = folder.work_in(&name, |opened, session| {
            let campaign = opened.campaign(&name)?;
            known = true;
            work(opened, campaign, session)
        });
        (known, done)
    };
    let (known, done) = desk.office.ask(visitor, work).await?;
    if known || done.report.has_errors() {
        Ok(done)
    } else {
        Err(Problem::Missing)
    }
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Markup, Problem> {
    let asked = Asked(asked);
    let done = look(&desk, &visitor, &campaign, &asked).await?;
    let body = body(&desk, &campaign, &asked, &done, false);
    Ok(page(&desk, &visitor, &about(&desk, &campaign, None), &body))
}

/// The page again, with what was typed and why it could not be done.
fn again(desk: &Desk, visitor: &Visitor, campaign: &str, asked: &Asked, done: &Done<Shown>) -> Response {
    let body = body(desk, campaign, asked, done, asked.rows().is_some());
    let page = page(desk, visitor, &about(desk, campaign, None), &body);
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

async fn look(desk: &Desk, visitor: &Visitor, campaign: &str, asked: &Asked) -> Result<Done<Shown>, Problem> {
    let (asked, language) = (asked.clone(), desk.language);
    done(desk, visitor, campaign, move |opened, campaign, session| {
        Some(looked(opened, campaign, &asked, language, session))
    })
    .await
}

fn looked(
    opened: &Opened,
    campaign: &OpenCampaign,
    asked: &Asked,
    language: Language,
    session: &mut Session,
) -> Shown {
    // A faulty stock is told, and does not stop what is printed on another.
    let (choices, said) = session.apart(|session| certificate_choices(campaign, opened, language, session));
    let chosen = choices.chosen(
        asked.get("quyet-dinh"),
        asked.get("phoi"),
        asked.mode(),
        asked.get("may"),
    );
    let Some(chosen) = chosen else {
        session.report.extend(said);
        return Shown {
            choices,
            chosen: None,
            fit: None,
        };
    };
    let layout = stock_layout(&chosen.stock.id, campaign, opened, language, session);
    let request = CertificateRequest::read(order(&campaign.dossier.name, &chosen), session);
    let fit = request.and_then(|request| fit_report(&request, None, opened, language, session));
    session.report.extend(said);
    Shown {
        choices,
        chosen: Some((chosen, layout)),
        fit,
    }
}

fn body(desk: &Desk, campaign: &str, asked: &Asked, done: &Done<Shown>, refused: bool) -> Markup {
    let faults = faults::list(desk, &done.report, &done.sources);
    let Some(shown) = &done.answer else {
        return faults;
    };
    let Some((chosen, layout)) = &shown.chosen else {
        return html! { (faults) (nothing(desk, campaign)) };
    };
    html! {
        (choose::form(desk, campaign, &shown.choices, chosen, layout.as_ref()))
        @if let Some(fit) = &shown.fit {
            @if refused { (faults) }
            (fit::report(desk, fit))
            @if !refused { (faults) }
            (sheets::form(desk, campaign, asked, chosen, fit, refused))
        } @else {
            h2 { (desk.say("Chưa in được", "Nothing can be printed yet")) }
            (faults)
        }
    }
}

fn nothing(desk: &Desk, campaign: &str) -> Markup {
    html! {
        p { (desk.say(
            "Phong trào này chưa có quyết định khen thưởng, nên chưa có giấy khen nào để in.",
            "This campaign has no decision on awards yet, so there are no certificates to print.",
        )) }
        p { a href={ (address_of(campaign)) "/van-ban" } { (desk.say("Sang trang Văn bản", "To the papers")) } }
    }
}

/// A number as people here write it: `19,5`.
fn figure(desk: &Desk, number: f64) -> String {
    let text = format!("{number:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    desk.say(text.replace('.', ","), text.to_owned())
}
