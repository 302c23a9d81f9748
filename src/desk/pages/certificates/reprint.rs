//! Some sheets are printed again, and sheets of stock were spoilt: both go into the register.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Form, Router};
use maud::{Markup, html};

use super::asked::{Asked, fields, mode_word, order_of};
use super::{Shown, about, done, look};
use crate::desk::campaigns::address_of;
use crate::desk::form::proposed_day;
use crate::desk::layout::page;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::{
    CertificateOrder, CertificateRequest, CertificatesMade, ChosenCertificates, Done, FitReport,
    OpenCampaign, Opened, PrintMode, SaidDay, Session, certificate_choices, certificates,
    propose_certificates, today, typed_day,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/c/{campaign}/giay-khen/in-lai", get(shown).post(again))
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Markup, Problem> {
    let asked = Asked(asked);
    let seen = look(&desk, &visitor, &campaign, &asked).await?;
    Ok(shown_page(&desk, &visitor, &campaign, &asked, &seen))
}

fn shown_page(desk: &Desk, visitor: &Visitor, campaign: &str, asked: &Asked, seen: &Done<Shown>) -> Markup {
    let chosen = seen.answer.as_ref().and_then(|shown| {
        let (chosen, _) = shown.chosen.as_ref()?;
        Some((chosen, shown.fit.as_ref()?))
    });
    let body = html! {
        (faults::list(desk, &seen.report, &seen.sources))
        @match chosen {
            Some((chosen, _)) if !chosen.decision.issued => p { (desk.say(
                "Chỉ in lại giấy khen của quyết định đã ban hành.",
                "Only certificates of an issued decision are printed again.",
            )) },
            Some((chosen, fit)) => (form(desk, campaign, asked, chosen, fit)),
            None => {},
        }
        p { a href={ (address_of(campaign)) "/giay-khen" } { (desk.say("Về trang Giấy khen", "Back to certificates")) } }
    };
    let title = desk.say("In lại giấy khen", "Print certificates again");
    page(desk, visitor, &about(desk, campaign, Some(title)), &body)
}

fn form(desk: &Desk, campaign: &str, asked: &Asked, chosen: &ChosenCertificates, fit: &FitReport) -> Markup {
    let rows = asked.rows().unwrap_or_default();
    html! {
        form.card method="post" action={ (address_of(campaign)) "/giay-khen/in-lai" } {
            p { (chosen.decision.name) " · " (chosen.stock.name) }
            p { (desk.say(
                "In lại giữ nguyên số trong sổ khen thưởng. Mỗi tờ in lại được ghi vào sổ, cùng ngày và lý do; dòng đã ghi không xóa được.",
                "A certificate that is printed again keeps its number in the book of awards. Each is entered in the register with day and reason; an entry stays.",
            )) }
            @for (name, value) in fields(chosen).iter().filter(|(name, _)| *name != "cach") {
                input type="hidden" name=(name) value=(value);
            }
            label for="so" { (desk.say("In lại các số", "Numbers to print again")) }
            input #so name="so" required value=(rows) autocomplete="off" aria-describedby="so-giup";
            p #so-giup .help { (desk.say("Số thứ tự trong danh sách, như 3, 7-12 hoặc II.3.", "Numbers of the list, as 3, 7-12 or II.3.")) }
            (named(asked, fit))
            label for="ly-do" { (desk.say("Lý do", "Reason")) }
            input #ly-do name="ly-do" required value=(asked.get("ly-do")) aria-describedby="ly-do-giup";
            p #ly-do-giup .help { (desk.say("Ví dụ: rách khi trao", "For example: torn when handed over")) }
            (day(desk, asked))
            (mode(desk, chosen))
            p { button.main { (desk.say("Ghi vào sổ và lập tệp in lại", "Enter and make the files")) } }
        }
    }
}

/// Who was ticked, by name.
fn named(asked: &Asked, fit: &FitReport) -> Markup {
    let ticked = asked.all("to");
    let rows = fit.rows.iter();
    let rows = rows.filter(|row| ticked.contains(&row.number.whole.to_string().as_str()));
    html! {
        ul { @for row in rows { li { (row.number.named()) ". " (row.name) " (" (row.book) ")" } } }
    }
}

/// The day of an entry; today is proposed.
pub(super) fn day(desk: &Desk, asked: &Asked) -> Markup {
    html! {
        label for="ngay" { (desk.say("Ngày ghi vào sổ", "Day of the entry")) }
        input #ngay name="ngay" required value=(proposed_day(asked.get("ngay"))) autocomplete="off";
    }
}

fn mode(desk: &Desk, chosen: &ChosenCertificates) -> Markup {
    let ways = [
        (PrintMode::Full, desk.say("In cả khung và chữ", "Border and text")),
        (
            PrintMode::Overlay,
            desk.say("Chỉ in chữ, lên phôi mua", "Text only, on bought stock"),
        ),
    ];
    let usual = if chosen.mode == PrintMode::Proof {
        chosen.stock.usual
    } else {
        chosen.mode
    };
    html! {
        fieldset {
            legend { (desk.say("Cách in", "How to print")) }
            @for (mode, said) in ways {
                @let word = mode_word(mode);
                p.choice {
                    input type="radio" name="cach" id={ "cach-" (word) } value=(word) checked[mode == usual];
                    label for={ "cach-" (word) } { (said) }
                }
            }
        }
    }
}

/// Enters the reprints and makes their files.
async fn again(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Form(asked): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    visitor.must(Role::Issues)?;
    let asked = Asked(asked);
    let (typed, language) = (asked.clone(), desk.language);
    let made = done(&desk, &visitor, &campaign, move |opened, campaign, session| {
        let (choices, _) = session.apart(|session| certificate_choices(campaign, opened, language, session));
        let (decision, stock, printer) = (typed.get("quyet-dinh"), typed.get("phoi"), typed.get("may"));
        let chosen = choices.chosen(decision, stock, typed.mode(), printer)?;
        entered(reprint(campaign, &chosen, &typed), &typed, opened, session)
    });
    let made = made.await?;
    let Some(reprinted) = made.answer else {
        let seen = look(&desk, &visitor, &campaign, &asked).await?;
        let seen = seen.with_said(made);
        let page = shown_page(&desk, &visitor, &campaign, &asked, &seen);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    desk.news.tell("giay-khen");
    desk.doors.notices.add(&visitor.session, told(&desk, &reprinted));
    Ok(Redirect::to(&format!("{}/giay-khen/tep", address_of(&campaign))).into_response())
}

fn reprint(campaign: &OpenCampaign, chosen: &ChosenCertificates, asked: &Asked) -> CertificateOrder {
    CertificateOrder {
        reprint: true,
        reason: Some(asked.get("ly-do").to_owned()),
        ..order_of(&campaign.dossier.name, chosen, asked)
    }
}

fn entered(
    order: CertificateOrder,
    asked: &Asked,
    opened: &Opened,
    session: &mut Session,
) -> Option<CertificatesMade> {
    let day = said_day(asked, session);
    let request = CertificateRequest::read(order, session);
    let (day, request) = (day?, request?);
    let proposed = propose_certificates(request, opened, session)?;
    certificates(&proposed, Some(day), &mut || {}, session, &|_, _| {})
}

/// The day that was typed.
pub(super) fn said_day(asked: &Asked, session: &mut Session) -> Option<SaidDay> {
    let today = today();
    typed_day(asked.get("ngay"), session).map(|day| SaidDay { day, today })
}

fn told(desk: &Desk, made: &CertificatesMade) -> String {
    let books: Vec<String> = made
        .reprints
        .iter()
        .map(|reprint| {
            let (book, row) = (&reprint.book, reprint.row);
            desk.say(
                format!("số sổ {book} (dòng {row})"),
                format!("book {book} (row {row})"),
            )
        })
        .collect();
    let books = books.join(", ");
    match &made.placed {
        Some(_) => desk.say(
            format!("Đã ghi in lại: {books}. Tệp ở danh sách dưới đây."),
            format!("Entered: {books}. The files are listed below."),
        ),
        None => desk.say(
            format!("Đã ghi in lại: {books}, nhưng chưa chép được tệp. Làm lại đúng như vừa rồi thì chép tệp, không ghi sổ lần nữa."),
            format!("Entered: {books}, but the files are not in place. The same form puts them there without another entry."),
        ),
    }
}
