//! The letter that corrects a paper or calls it back, where the campaign has none yet: a form of what only a person knows.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use super::asked::Asked;
use super::look::{Looked, refused};
use super::{Fields, act};
use crate::desk::campaigns::address_of;
use crate::desk::form::{self, Typed};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared};
use crate::pipeline::{
    Date, IssueAct, LetterProposal, LetterRequest, OpenFolder, day_or_today, draft_letter,
};

/// How many places a page has fields for.
const PLACES: usize = 5;

/// Writes the letter into the campaign's papers.
pub(super) async fn drafted(
    act: IssueAct,
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, paper)): super::Which,
    Form(fields): Form<Fields>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let asked = Asked::of(act, &campaign, &paper, &fields);
    let work = {
        let (asked, fields) = (asked.clone(), fields.clone());
        move |folder: &mut OpenFolder| draft(folder, &asked, &fields)
    };
    match desk.office.ask(&visitor, work).await? {
        Ok(day) => {
            let said = desk.say(
                "Đã thêm công văn vào các văn bản của phong trào.",
                "The letter is among the campaign's papers.",
            );
            desk.doors.notices.add(&visitor.session, said);
            desk.news.tell("van-ban");
            let to = format!(
                "{}/van-ban/{paper}/{}?ngay={}",
                address_of(&campaign),
                act::path(act),
                day.in_figures()
            );
            Ok(Redirect::to(&to).into_response())
        }
        Err(looked) => {
            let looked = Looked {
                typed: fields,
                ..*looked
            };
            let page = super::whole_page(&desk, &visitor, &asked, &looked);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

fn draft(folder: &mut OpenFolder, asked: &Asked, fields: &Fields) -> Result<Date, Box<Looked>> {
    let done = folder.work_in(&asked.campaign, |opened, session| {
        let day = day_or_today(&asked.day, session)?.day;
        draft_letter(&request(asked, fields, day), opened, session).map(|_| day)
    });
    done.answer
        .ok_or_else(|| Box::new(refused(folder, asked, done.report, done.sources)))
}

fn request(asked: &Asked, fields: &Fields, day: Date) -> LetterRequest {
    let text = |name: &str| fields.get(name).cloned().unwrap_or_default();
    let places = 1..=PLACES;
    LetterRequest {
        act: asked.act,
        paper: asked.paper.clone(),
        day,
        drafter: text("soan-thao"),
        addressees: text("kinh-gui").lines().map(str::to_owned).collect(),
        corrections: places
            .map(|nth| ["cho-sai", "da-in", "chu-dung"].map(|name| text(&format!("{name}-{nth}"))))
            .collect(),
    }
}

/// The form.
pub(super) fn form(desk: &Desk, asked: &Asked, looked: &Looked, proposed: &LetterProposal) -> Markup {
    let typed = |name: &str| looked.typed.get(name).cloned();
    let drafter = typed("soan-thao").unwrap_or_else(|| proposed.drafter.clone());
    let addressees = typed("kinh-gui").unwrap_or_else(|| proposed.addressees.join("\n"));
    let day = form::proposed_day(&typed("ngay").unwrap_or_default());
    let line = |name, label, value: &str, help| {
        form::line(&Typed {
            name,
            label,
            value,
            help,
            fault: None,
        })
    };
    let (campaign, paper) = (&asked.campaign, &asked.paper);
    html! {
        form.card method="post" action={ (address_of(campaign)) "/van-ban/" (paper) "/" (act::path(asked.act)) "/cong-van" } {
            h2 { (desk.say("Soạn công văn", "Draft the letter")) }
            (line("ngay", desk.say("Ngày của công văn", "Day of the letter"), &day, Some(desk.say("Ngày/tháng/năm: 5/9/2026.", "Day/month/year: 5/9/2026."))))
            (line("soan-thao", desk.say("Đơn vị soạn thảo, viết tắt trong ký hiệu", "Drafting unit, as the symbol has it"), &drafter, Some("VP")))
            (form::lines(&Typed {
                name: "kinh-gui",
                label: desk.say("Kính gửi, mỗi nơi một dòng", "To, one a line"),
                value: &addressees,
                help: Some(desk.say("Những nơi đã nhận văn bản.", "Those who received the paper.")),
                fault: None,
            }, 4))
            @if asked.act == IssueAct::Correct { (places(desk, looked)) }
            p { button.main { (desk.say("Thêm công văn", "Add the letter")) } }
        }
    }
}

/// What is corrected, place by place.
fn places(desk: &Desk, looked: &Looked) -> Markup {
    let heads = [
        ("cho-sai", desk.say("Chỗ sai", "Where")),
        ("da-in", desk.say("Chữ đã in", "Printed")),
        ("chu-dung", desk.say("Chữ đúng", "Right")),
    ];
    let value = |name: &str| looked.typed.get(name).cloned().unwrap_or_default();
    html! {
        div.scroll {
            table {
                caption { (desk.say("Những chỗ đính chính", "What is corrected")) }
                thead { tr { @for (_, head) in heads { th scope="col" { (head) } } } }
                tbody {
                    @for nth in 1..=PLACES { tr {
                        @for (name, head) in heads { td {
                            input type="text" name={ (name) "-" (nth) } value=(value(&format!("{name}-{nth}")))
                                aria-label={ (head) " " (nth) } autocomplete="off";
                        } }
                    } }
                }
            }
        }
    }
}
