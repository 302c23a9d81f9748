//! Printers: the test sheet is printed, two to four crosses are measured, and what follows is seen before it is kept.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use maud::{Markup, html};

use super::asked::{Asked, address};
use super::printer::{Printer, shift_words};
use super::{about, done, figure, readings};
use crate::desk::campaigns::address_of;
use crate::desk::files::{Taken, file, percent};
use crate::desk::layout::page;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::{
    CalibrateRequest, Calibrated, CertificateChoices, Done, Edited, KnownPrinter, Opened, Session,
    StockChoice, calibrate_at, certificate_choices, known_printer, look_at_readings, printer_id,
    stock_to_measure, test_crosses, test_sheet_file,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/c/{campaign}/giay-khen/may-in", get(list).post(new))
        .route(
            "/c/{campaign}/giay-khen/may-in/{printer}",
            get(one).post(measured),
        )
        .route("/c/{campaign}/giay-khen/may-in/{printer}/to-thu", post(sheet))
        .route(
            "/c/{campaign}/giay-khen/may-in/{printer}/to-thu.pdf",
            get(sheet_file),
        )
}

fn path(campaign: &str, printer: &str) -> String {
    format!("{}/giay-khen/may-in/{}", address_of(campaign), percent(printer))
}

async fn list(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
) -> Result<Markup, Problem> {
    let done = look_at_all(&desk, &visitor, &campaign).await?;
    let body = list_body(&desk, &campaign, &Asked::default(), &done, false);
    let title = desk.say("Hiệu chỉnh máy in", "Measure a printer");
    Ok(page(
        &desk,
        &visitor,
        &about(&desk, &campaign, Some(title)),
        &body,
    ))
}

type All = (CertificateChoices, Vec<(String, Option<KnownPrinter>)>);

async fn look_at_all(desk: &Desk, visitor: &Visitor, campaign: &str) -> Result<Done<All>, Problem> {
    let language = desk.language;
    done(desk, visitor, campaign, move |opened, campaign, session| {
        let choices = certificate_choices(campaign, opened, language, session);
        let names = choices.printers.clone().into_iter();
        let known = names.map(|name| {
            let known = known_printer(&opened.workshop, &name, session);
            (name, known)
        });
        let known = known.collect();
        Some((choices, known))
    })
    .await
}

fn list_body(desk: &Desk, campaign: &str, asked: &Asked, done: &Done<All>, refused: bool) -> Markup {
    html! {
        (faults::list(desk, &done.report, &done.sources))
        @if let Some((choices, known)) = &done.answer {
            p { (desk.say(
                "Máy in nào cũng lệch một hai milimét. Đo một lần cho mỗi máy và khay, chương trình sẽ dời chữ cho đúng ô của phôi.",
                "Every printer is off by a millimetre or two. Measure each printer and tray once, and the text goes where the stock wants it.",
            )) }
            (known_printers(desk, campaign, known))
            (new_form(desk, campaign, asked, choices, refused))
            p { a href={ (address_of(campaign)) "/giay-khen" } { (desk.say("Về trang Giấy khen", "Back to certificates")) } }
        }
    }
}

fn known_printers(desk: &Desk, campaign: &str, known: &[(String, Option<KnownPrinter>)]) -> Markup {
    html! {
        @if !known.is_empty() {
            div.scroll { table {
                caption { (desk.say("Máy in đã đo", "Printers that were measured")) }
                thead { tr {
                    th scope="col" { (desk.say("Máy và khay", "Printer and tray")) }
                    th scope="col" { (desk.say("Khổ giấy, mm", "Sheet, mm")) }
                    th scope="col" { (desk.say("Máy in lệch", "How it prints")) }
                } }
                tbody { @for (name, known) in known { tr {
                    th scope="row" { a href=(path(campaign, name)) { (name) } }
                    @if let Some(known) = known {
                        td { (figure(desk, known.page_mm.0)) " × " (figure(desk, known.page_mm.1)) }
                        td { (shift_words(desk, &known.measured.shift)) }
                    } @else {
                        td colspan="2" { (desk.say("số đo có lỗi: đo lại", "faulty readings: measure again")) }
                    }
                } } }
            } }
        }
    }
}

fn new_form(
    desk: &Desk,
    campaign: &str,
    asked: &Asked,
    choices: &CertificateChoices,
    refused: bool,
) -> Markup {
    html! {
        form.card method="post" action={ (address_of(campaign)) "/giay-khen/may-in" } {
            h2 { (desk.say("Đo một máy in", "Measure a printer")) }
            label for="ten" { (desk.say("Tên máy và khay", "Name of printer and tray")) }
            input #ten name="ten" required value=(asked.get("ten")) autocomplete="off" aria-describedby="ten-giup"
                aria-invalid=[refused.then_some("true")];
            p #ten-giup .help { (desk.say("Ví dụ: Canon khay tay", "For example: Canon hand tray")) }
            (stock_field(desk, choices, asked.get("phoi")))
            p { button.main { (desk.say("Tiếp", "Next")) } }
        }
    }
}

fn stock_field(desk: &Desk, choices: &CertificateChoices, chosen: &str) -> Markup {
    html! {
        label for="phoi" { (desk.say("Phôi sẽ in", "Stock to be printed")) }
        select #phoi name="phoi" {
            @for stock in &choices.stocks {
                option value=(stock.id) selected[stock.id == chosen] {
                    (stock.name) " – " (figure(desk, stock.page_mm.0)) " × " (figure(desk, stock.page_mm.1)) " mm"
                }
            }
        }
    }
}

/// Begins with a printer: its name is made one that a file can have.
async fn new(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Form(asked): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let asked = Asked(asked);
    if let Some(name) = printer_id(asked.get("ten")) {
        let query = [("phoi", asked.get("phoi").to_owned())];
        return Ok(Redirect::to(&address(&path(&campaign, &name), &query)).into_response());
    }
    let done = look_at_all(&desk, &visitor, &campaign).await?;
    let body = html! {
        p.field-fault role="alert" { (desk.say(
            "Tên máy in cần có ít nhất một chữ hoặc số.",
            "The name of a printer needs a letter or a figure.",
        )) }
        (list_body(&desk, &campaign, &asked, &done, true))
    };
    let title = desk.say("Hiệu chỉnh máy in", "Measure a printer");
    let page = page(&desk, &visitor, &about(&desk, &campaign, Some(title)), &body);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn one(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, name)): Path<(String, String)>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Markup, Problem> {
    let asked = Asked(asked);
    let done = look(&desk, &visitor, &campaign, &name, &asked).await?;
    Ok(shown(&desk, &visitor, &campaign, &asked, &done))
}

fn shown(desk: &Desk, visitor: &Visitor, campaign: &str, asked: &Asked, done: &Done<Printer>) -> Markup {
    let faults = faults::list(desk, &done.report, &done.sources);
    let body = html! {
        (faults)
        @if let Some(printer) = &done.answer { (readings::steps(desk, campaign, asked, printer, done.report.has_errors())) }
        p { a href={ (address_of(campaign)) "/giay-khen/may-in" } { (desk.say("Các máy in", "All printers")) } " · "
            a href={ (address_of(campaign)) "/giay-khen" } { (desk.say("Về trang Giấy khen", "Back to certificates")) } }
    };
    let name = done.answer.as_ref().map_or("", |printer| printer.name.as_str());
    let title = desk.say(
        format!("Hiệu chỉnh máy in: {name}"),
        format!("Measure a printer: {name}"),
    );
    page(desk, visitor, &about(desk, campaign, Some(&title)), &body)
}

/// What a form or an address asks for.
fn request(name: &str, stock: &str, asked: &Asked) -> CalibrateRequest {
    CalibrateRequest {
        printer: name.to_owned(),
        stock: Some(stock.to_owned()),
        readings: readings::typed(asked),
        fonts: None,
        out: None,
        edited: Edited::Replaced,
        afresh: asked.has("tu-dau"),
    }
}

async fn look(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
    name: &str,
    asked: &Asked,
) -> Result<Done<Printer>, Problem> {
    let (name, asked) = (name.to_owned(), asked.clone());
    if printer_id(&name).as_deref() != Some(&name) {
        return Err(Problem::Missing);
    }
    let language = desk.language;
    done(desk, visitor, campaign, move |opened, campaign, session| {
        let (choices, _) = session.apart(|session| certificate_choices(campaign, opened, language, session));
        looked(opened, &choices.stocks, &name, &asked, session)
    })
    .await
}

fn looked(
    opened: &Opened,
    stocks: &[StockChoice],
    name: &str,
    asked: &Asked,
    session: &mut Session,
) -> Option<Printer> {
    let known = known_printer(&opened.workshop, name, session);
    let stock = match asked.get("phoi") {
        "" => stock_to_measure(known.as_ref(), stocks),
        stock => stock.to_owned(),
    };
    let crosses = test_crosses(&opened.workshop, &stock, session)?;
    let request = request(name, &stock, asked);
    let tried = if request.readings.is_empty() {
        None
    } else {
        look_at_readings(&opened.workshop, &request, session)
    };
    Some(Printer {
        name: name.to_owned(),
        stock,
        crosses,
        known,
        tried,
        has_sheet: test_sheet_file(name, session).is_some(),
    })
}

/// Makes the test sheet.
async fn sheet(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, name)): Path<(String, String)>,
    Form(asked): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let asked = Asked(asked);
    let stock = asked.get("phoi").to_owned();
    let request = request(&name, &stock, &asked);
    let made = done(&desk, &visitor, &campaign, move |opened, _, session| {
        calibrate_at(&opened.workshop, &request, session)
    });
    let made = made.await?;
    let Some(Calibrated::Sheet(_)) = made.answer else {
        let seen = look(&desk, &visitor, &campaign, &name, &asked).await?;
        let seen = seen.with_said(made);
        let page = shown(&desk, &visitor, &campaign, &asked, &seen);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let said = desk.say(
        "Đã lập tờ thử. Mở ra và in ở tỷ lệ 100 %, không chọn “vừa trang”.",
        "The test sheet is made. Open it and print it at 100 %, not “fit to page”.",
    );
    desk.doors.notices.add(&visitor.session, said);
    Ok(Redirect::to(&address(&path(&campaign, &name), &[("phoi", stock)])).into_response())
}

async fn sheet_file(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, name)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let wanted = name.clone();
    let bytes = done(&desk, &visitor, &campaign, move |_, _, session| {
        test_sheet_file(&wanted, session)
    });
    let bytes = bytes.await?.answer.ok_or(Problem::Missing)?;
    Ok(file(&format!("to-thu-{name}.pdf"), bytes, Taken::Shown))
}

/// Shows what the readings come to, or keeps them.
async fn measured(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, name)): Path<(String, String)>,
    Form(asked): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let asked = Asked(asked);
    let seen = look(&desk, &visitor, &campaign, &name, &asked).await?;
    let tried = seen
        .answer
        .as_ref()
        .is_some_and(|printer| printer.tried.is_some());
    if tried && asked.has("giu") {
        return kept(&desk, &visitor, (&campaign, &name), &asked, seen).await;
    }
    let status = if tried {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = shown(&desk, &visitor, &campaign, &asked, &seen);
    Ok((status, page).into_response())
}

/// Keeps the readings.
async fn kept(
    desk: &Desk,
    visitor: &Visitor,
    (campaign, name): (&str, &str),
    asked: &Asked,
    seen: Done<Printer>,
) -> Result<Response, Problem> {
    let stock = asked.get("phoi").to_owned();
    let request = request(name, &stock, asked);
    let kept = done(desk, visitor, campaign, move |opened, _, session| {
        calibrate_at(&opened.workshop, &request, session)
    });
    let kept = kept.await?;
    let Some(Calibrated::Profile(shift)) = kept.answer else {
        let page = shown(desk, visitor, campaign, asked, &seen.with_said(kept));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let words = shift_words(desk, &shift);
    let said = desk.say(
        format!("Đã giữ số đo của {name}: {words}."),
        format!("Kept for {name}: {words}."),
    );
    desk.doors.notices.add(&visitor.session, said);
    Ok(Redirect::to(&address(&path(campaign, name), &[("phoi", stock)])).into_response())
}
