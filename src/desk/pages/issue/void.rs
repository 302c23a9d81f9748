//! Bỏ số: a number is dropped, with a reason, and never used again.

use axum::Form;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use maud::{Markup, html};
use serde::Deserialize;

use crate::desk::campaigns::address_of;
use crate::desk::form::{self, Typed};
use crate::desk::layout::{Menu, Page, page};
use crate::desk::pages::books::with_books;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::{Report, Sources};
use crate::pipeline::{
    AskedField, Done, IssuedReceipt, OpenFolder, Opened, Session, VoidOrder, day_or_today, is_far_number,
    issued_receipt, last_issue, propose_void, void,
};

/// What is typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// `03/QĐ-UBND`, of a number that no paper has.
    so: String,
    /// The row that was shown, of a paper's.
    dong: String,
    ly_do: String,
    ngay: String,
    /// Whether the person understood.
    hieu: String,
    /// Whether a number far from the last one is meant.
    xa: String,
}

/// Whose number: a paper's, by campaign and id, or nobody's.
type Whose = Option<(String, String)>;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/c/{campaign}/van-ban/{paper}/bo-so", get(of_paper).post(dropped))
        .route("/so/bo-so", get(of_nobody).post(dropped_unused))
}

async fn of_paper(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(whose): Path<(String, String)>,
) -> Result<Markup, Problem> {
    visitor.must(Role::Issues)?;
    let whose = Some(whose);
    let shown = receipt(&desk, &visitor, &whose).await?.ok_or(Problem::Missing)?;
    Ok(whole(
        &desk,
        &visitor,
        &whose,
        Some(&shown),
        &Asked::default(),
        &html! {},
        None,
    ))
}

async fn of_nobody(State(desk): State<Shared>, visitor: Visitor) -> Result<Markup, Problem> {
    visitor.must(Role::Issues)?;
    Ok(whole(
        &desk,
        &visitor,
        &None,
        None,
        &Asked::default(),
        &html! {},
        None,
    ))
}

async fn dropped(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(whose): Path<(String, String)>,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    drop_it(desk, visitor, Some(whose), asked).await
}

async fn dropped_unused(
    State(desk): State<Shared>,
    visitor: Visitor,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    drop_it(desk, visitor, None, asked).await
}

async fn drop_it(desk: Shared, visitor: Visitor, whose: Whose, asked: Asked) -> Result<Response, Problem> {
    visitor.must(Role::Issues)?;
    let done = if asked.hieu.is_empty() {
        None
    } else {
        let (whose, asked) = (whose.clone(), asked.clone());
        let work = move |folder: &mut OpenFolder| enter(folder, &whose, &asked);
        Some(desk.office.ask(&visitor, work).await?)
    };
    if let Some(number) = done.as_ref().and_then(|done| done.answer.clone()) {
        let said = desk.say(
            format!("Đã bỏ số {number}; số ấy không bao giờ dùng lại."),
            format!("Dropped number {number}; it is never used again."),
        );
        desk.doors.notices.add(&visitor.session, said);
        desk.news.tell("van-ban");
        let row = asked.dong.parse::<u64>().ok().filter(|_| whose.is_some());
        let to = row.map_or_else(|| "/so".to_owned(), |row| format!("/so/{row}"));
        return Ok(Redirect::to(&to).into_response());
    }
    let shown = receipt(&desk, &visitor, &whose).await?;
    let said = if let Some(done) = &done {
        faults::list(&desk, &done.report, &done.sources)
    } else {
        html! { p.field-fault role="alert" { (desk.say(
            "Chưa đánh dấu ô xác nhận: chưa bỏ số nào.",
            "The box is not ticked: no number was dropped.",
        )) } }
    };
    let found = done.as_ref().map(|done| (&done.report, &done.sources));
    let page = whole(&desk, &visitor, &whose, shown.as_ref(), &asked, &said, found);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Drops the number; it, as it was known.
fn enter(folder: &mut OpenFolder, whose: &Whose, asked: &Asked) -> Done<String> {
    match whose {
        Some((campaign, paper)) => {
            folder.work_in(campaign, |opened, session| entered(paper, asked, opened, session))
        }
        // The register only: what is wrong in a campaign is no matter of it.
        None => with_books(folder, |opened, session| {
            entered(asked.so.trim(), asked, opened, session)
        }),
    }
}

fn entered(what: &str, asked: &Asked, opened: &Opened, session: &mut Session) -> Option<String> {
    let order = VoidOrder {
        what: what.to_owned(),
        row: asked.dong.parse().ok(),
        reason: Some(asked.ly_do.clone()),
        confirmed: !asked.xa.is_empty(),
    };
    let proposed = propose_void(&order, opened, session)?;
    let said = day_or_today(&asked.ngay, session)?;
    void(&proposed, said, opened, &mut || {}, session)?;
    let (number, paper) = proposed.named();
    Some(if number.is_empty() {
        paper.unwrap_or_default().to_owned()
    } else {
        number
    })
}

/// The paper's last issue.
async fn receipt(desk: &Shared, visitor: &Visitor, whose: &Whose) -> Result<Option<IssuedReceipt>, Problem> {
    let Some((campaign, paper)) = whose.clone() else {
        return Ok(None);
    };
    let work = move |folder: &mut OpenFolder| {
        let done = folder.work(|opened, session| {
            let row = last_issue(&campaign, &paper, opened)?;
            issued_receipt(row, opened, session)
        });
        done.answer
    };
    Ok(desk.office.ask(visitor, work).await?)
}

type Found<'a> = Option<(&'a Report, &'a Sources)>;

fn whole(
    desk: &Desk,
    visitor: &Visitor,
    whose: &Whose,
    shown: Option<&IssuedReceipt>,
    asked: &Asked,
    said: &Markup,
    found: Found<'_>,
) -> Markup {
    let about = Page {
        title: desk.say("Bỏ số", "Drop a number").to_owned(),
        menu: if whose.is_some() {
            Menu::Papers
        } else {
            Menu::Books
        },
        campaign: whose.as_ref().map(|(campaign, _)| campaign.clone()),
    };
    let body = html! {
        p { (desk.say(
            "Dùng khi số cấp nhầm và văn bản chưa phát hành, hoặc số đã hỏng trong sổ giấy. Văn bản đã gửi đi thì không bỏ số: hãy thu hồi, thay thế hoặc đính chính.",
            "When a number was given by mistake and the paper was not sent out, or is spoilt in the paper book. A paper that went out is recalled, replaced or corrected instead.",
        )) }
        p { (desk.say(
            "Số đã bỏ nằm lại trong sổ với lý do, không bao giờ dùng lại. Văn bản trở về dự thảo, ban hành lại được với số khác.",
            "The number stays in the register with its reason and is never used again. The paper is a draft again, to be issued with another number.",
        )) }
        (said)
        @if let Some(shown) = shown { (of(desk, shown)) }
        @if whose.is_none() || shown.is_some_and(|shown| shown.in_force) {
            (fields(desk, whose, shown, asked, found))
        }
    };
    page(desk, visitor, &about, &body)
}

fn of(desk: &Desk, shown: &IssuedReceipt) -> Markup {
    html! {
        section.card {
            dl.facts {
                dt { (desk.say("Văn bản", "Paper")) } dd { a href={ "/so/" (shown.row) } { (shown.title) } }
                dt { (desk.say("Số", "Number")) }
                dd { strong.number { (shown.number.as_deref().unwrap_or("–")) } }
                dt { (desk.say("Ngày", "Day")) } dd { (shown.date.in_words()) }
            }
            @if !shown.in_force { p { (desk.say("Văn bản không còn hiệu lực.", "The paper is no longer in force.")) } }
        }
    }
}

fn fields(
    desk: &Desk,
    whose: &Whose,
    shown: Option<&IssuedReceipt>,
    asked: &Asked,
    found: Found<'_>,
) -> Markup {
    let fault = |field| found.and_then(|(report, sources)| form::fault_of(desk, report, sources, field));
    let number = Typed {
        name: "so",
        label: desk.say("Số và ký hiệu", "Number and symbol"),
        value: &asked.so,
        help: Some(desk.say(
            "Như trong sổ giấy: 03/QĐ-UBND. Số thuộc năm của ngày ghi dưới đây.",
            "As in the paper book, with its symbol. It is a number of the year of the day below.",
        )),
        fault: fault(AskedField::Number),
    };
    let reason = Typed {
        name: "ly_do",
        label: desk.say("Lý do", "Reason"),
        value: &asked.ly_do,
        help: None,
        fault: fault(AskedField::Reason),
    };
    let day = form::proposed_day(&asked.ngay);
    let day = Typed {
        name: "ngay",
        label: desk.say("Ngày bỏ số", "Day"),
        value: &day,
        help: Some(desk.say("Ngày/tháng/năm: 5/9/2026.", "Day/month/year: 5/9/2026.")),
        fault: fault(AskedField::Day),
    };
    let is_far = found.is_some_and(|(report, _)| is_far_number(report)) || !asked.xa.is_empty();
    let action = whose.as_ref().map_or_else(
        || "/so/bo-so".to_owned(),
        |(campaign, paper)| format!("{}/van-ban/{paper}/bo-so", address_of(campaign)),
    );
    html! {
        form.card method="post" action=(action) {
            @match shown {
                Some(shown) => input type="hidden" name="dong" value=(shown.row);,
                None => {
                    (form::line(&number))
                    @if is_far { (form::mark("xa", desk.say(
                        "Đúng là số này: các số ở giữa không có trong sổ của chương trình",
                        "This is the number: those between are not in the program's register",
                    ), false)) }
                },
            }
            (form::line(&reason))
            (form::line(&day))
            (form::mark("hieu", desk.say(
                "Tôi hiểu: số này không bao giờ dùng lại",
                "I understand that the number is never used again",
            ), false))
            p { button.main { (desk.say("Bỏ số", "Drop the number")) } }
        }
    }
}
