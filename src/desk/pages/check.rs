//! Kiểm tra: all findings, by what to do.

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use maud::{Markup, html};

use crate::desk::campaigns::address_of;
use crate::desk::checks::{CheckState, Findings, check};
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::ToDo;
use crate::pipeline::{OpenFolder, campaigns};

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/c/{campaign}/kiem-tra", get(shown))
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
) -> Result<Markup, Problem> {
    let folders = |folder: &mut OpenFolder| folder.work_anew(|session| Some(campaigns(session))).answer;
    let known = desk.office.ask(&visitor, folders).await?.unwrap_or_default();
    if !known.contains(&campaign) {
        return Err(Problem::Missing);
    }
    let state = check(&desk, &visitor, &campaign).await?;
    let home = campaign.clone();
    let about = Page {
        title: Menu::Check.name(&desk).to_owned(),
        menu: Menu::Check,
        campaign: Some(campaign),
    };
    let body = html! {
        section #kiem-tra data-part data-follow="kiem-tra" {
            @match &state {
                CheckState::Going(made, of) => (going(&desk, *made, *of)),
                CheckState::Done(findings) => {
                    (found(&desk, findings))
                    p { a href={ (address_of(&home)) "/quy-dinh" } { (desk.say(
                        "Quy định phải đối chiếu với văn bản gốc",
                        "Rules to read in the original",
                    )) } }
                },
            }
        }
    };
    Ok(page(&desk, &visitor, &about, &body))
}

fn going(desk: &Desk, made: usize, of: usize) -> Markup {
    let title = desk.say("Đang kiểm tra", "Checking");
    html! {
        p role="status" { (title) @if of > 0 { " " (made) "/" (of) } " …" }
        progress max=(of.max(1)) value=(made) aria-label=(title) {}
        noscript { p { a.button href="" { (desk.say("Xem lại", "Look again")) } } }
    }
}

fn found(desk: &Desk, findings: &Findings) -> Markup {
    let groups = findings.report.by_to_do();
    html! {
        @if groups.is_empty() {
            p.card.good { (desk.say(
                "Không có lỗi, không có lưu ý nào. Dữ liệu và mẫu dùng được.",
                "No errors and no warnings: data and templates are sound.",
            )) }
        } @else {
            p { (desk.say(
                "Lỗi thì phải sửa mới lập, mới ban hành được; lưu ý thì xem rồi quyết định.",
                "Errors stop papers from being made and issued; warnings are for you to judge.",
            )) }
        }
        @for (to_do, report) in &groups {
            section.group {
                h2 { (title(desk, *to_do)) }
                p.help { (help(desk, *to_do)) }
                (faults::detailed(desk, report, &findings.sources))
            }
        }
    }
}

fn title(desk: &Desk, to_do: ToDo) -> &'static str {
    let (vietnamese, english) = match to_do {
        ToDo::FillIn => ("Điền, sửa dữ liệu", "Fill in and mend data"),
        ToDo::Figures => ("Soát lại con số", "Look at figures again"),
        ToDo::Decide => ("Việc cần quyết định", "To be decided"),
        ToDo::Issued => (
            "Văn bản đã ban hành, sổ văn bản",
            "Issued papers and the register",
        ),
        ToDo::Templates => ("Mẫu và thể thức", "Templates and form"),
        ToDo::Files => ("Tệp và máy", "Files and the computer"),
        ToDo::Law => ("Lưu ý về luật", "Notes on the law"),
    };
    desk.language.say(vietnamese, english)
}

fn help(desk: &Desk, to_do: ToDo) -> &'static str {
    let (vietnamese, english) = match to_do {
        ToDo::FillIn => (
            "Mở đúng ô, đúng dòng bằng liên kết ở từng mục rồi sửa.",
            "Each entry leads to the field or cell that is to be mended.",
        ),
        ToDo::Figures => (
            "Con số chưa khớp chỉ tiêu, bảng điểm hay mức thưởng.",
            "Figures that do not fit their target, points or reward.",
        ),
        ToDo::Decide => (
            "Trình tự, thẩm quyền, thành phần Hội đồng: hỏi người có thẩm quyền rồi ghi lại.",
            "Procedure, authority and council: ask who decides, and write it down.",
        ),
        ToDo::Issued => (
            "Văn bản đã có số thì không đổi: sửa dữ liệu cho khớp, hoặc đính chính, thay thế, thu hồi.",
            "Issued papers do not change: make the data agree, or correct, replace or recall them.",
        ),
        ToDo::Templates => (
            "Người giữ mẫu xem lời văn, thể thức.",
            "For who keeps the templates.",
        ),
        ToDo::Files => (
            "Tệp đang mở, tệp hỏng, ổ đĩa đầy …",
            "Files that are open or damaged, a full disk …",
        ),
        ToDo::Law => (
            "Quy định nào đã đối chiếu đến đâu; người ký nên biết.",
            "How far each rule was confirmed; for who signs.",
        ),
    };
    desk.language.say(vietnamese, english)
}
