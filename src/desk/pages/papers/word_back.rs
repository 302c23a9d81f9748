//! A paper's Word file comes back edited: what was edited is shown, and what the visitor chooses is taken into the data.

use std::collections::BTreeSet;

use axum::extract::{Extension, Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use super::word_words::{edit, paragraph, source};
use crate::desk::campaigns::address_of;
use crate::desk::files::Upload;
use crate::desk::kept::{Kept, KeptFiles};
use crate::desk::layout::Menu;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::works::{About, begin};
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::Sources;
use crate::pipeline::{ComparedPaper, Done, EditedPassage, WordRequest, compare_file, refuse_issued, take};

/// Which paper of which campaign.
#[derive(Debug, Clone)]
struct Whose {
    campaign: String,
    paper: String,
}

impl Whose {
    fn address(&self) -> String {
        format!("{}/van-ban/{}", address_of(&self.campaign), self.paper)
    }

    fn about(&self, title: &str) -> About {
        About {
            title: title.to_owned(),
            menu: Menu::Papers,
            campaign: Some(self.campaign.clone()),
        }
    }
}

/// Where a Word file is dropped.
pub(super) fn drop_form(desk: &Desk, campaign: &str, paper: &str) -> Markup {
    html! {
        details.card {
            summary { (desk.say("Nhận lại tệp Word đã sửa", "Take an edited Word file back")) }
            form method="post" enctype="multipart/form-data" action={ (address_of(campaign)) "/van-ban/" (paper) "/sua-word" } {
                label for="word" { (desk.say("Tệp Word của văn bản này mà lãnh đạo hoặc người khác đã sửa", "The Word file of this paper as somebody edited it")) }
                input #word type="file" name="word" accept=".docx" required aria-describedby="word-giup";
                p.help #word-giup { (desk.say(
                    "Trang sau cho thấy từng chỗ sửa và nơi nhận vào dữ liệu. Chưa ghi gì cho đến khi bấm nhận.",
                    "The next page shows each edit and where the data take it. Nothing is written before you agree.",
                )) }
                button { (desk.say("Xem các chỗ sửa", "Show the edits")) }
            }
        }
    }
}

/// A dropped file is held against the paper.
pub(super) async fn dropped(
    State(desk): State<Shared>,
    visitor: Visitor,
    Extension(kept): Extension<KeptFiles>,
    Path((campaign, paper)): Path<(String, String)>,
    upload: Upload,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let whose = Whose { campaign, paper };
    let Some((name, bytes)) = upload.file else {
        let said = desk.say("Chưa chọn tệp nào.", "No file was chosen.");
        desk.doors.notices.add(&visitor.session, said);
        return Ok(Redirect::to(&whose.address()).into_response());
    };
    let file = kept.keep(&visitor.session, &whose.campaign, &name, bytes);
    let about = whose.about(desk.say("So với tệp Word đã sửa", "Held against the edited Word file"));
    let there = desk.clone();
    let begun = begin(&desk, &visitor, about, move |folder, _| {
        let request = request(&whose, &file);
        let done = folder.work_in(&whose.campaign, |opened, session| {
            compare_file(&request, &file.bytes, None, opened, session)
        });
        shown(&there, &whose, file.id, &done)
    });
    Ok(begun?.into_response())
}

fn request(whose: &Whose, file: &Kept) -> WordRequest {
    WordRequest {
        paper: whose.paper.clone(),
        file: file.name.to_string(),
    }
}

/// Every edit, those that the data can take with a box to choose them.
fn shown(desk: &Desk, whose: &Whose, id: u64, done: &Done<ComparedPaper>) -> Markup {
    html! {
        (faults::list(desk, &done.report, &done.sources))
        @match &done.answer {
            Some(found) if found.passages.is_empty() => {
                p { (desk.say("Tệp Word này nói đúng như văn bản hiện nay: không có chỗ sửa nào.", "This Word file says what the paper says today: nothing was edited.")) }
            }
            Some(found) => { (edits(desk, whose, id, found, &done.sources)) }
            None => {}
        }
        p { a href=(whose.address()) { (desk.say("Về văn bản", "Back to the paper")) } }
    }
}

fn edits(desk: &Desk, whose: &Whose, id: u64, found: &ComparedPaper, sources: &Sources) -> Markup {
    let (all, takeable) = (found.passages.len(), found.takeable());
    html! {
        p { (desk.say(
            format!("Có {all} chỗ sửa; dữ liệu nhận được {takeable} chỗ."),
            format!("{all} edits; the data can take {takeable} of them."),
        )) }
        form method="post" action={ (whose.address()) "/sua-word/nhan" } {
            input type="hidden" name="tep" value=(id);
            div.scroll { table {
                caption { (desk.say("Các chỗ sửa", "The edits")) }
                thead { tr {
                    th scope="col" { (desk.say("Nhận", "Take")) }
                    th scope="col" { (desk.say("Đoạn", "Paragraph")) }
                    th scope="col" { (desk.say("Chỗ sửa", "Edit")) }
                    th scope="col" { (desk.say("Nơi sửa trong dữ liệu", "Where the data have it")) }
                } }
                tbody { @for (passage, at) in found.passages.iter().zip(0..) { (row(desk, at, passage, sources)) } }
            } }
            @if takeable > 0 { p { button.main { (desk.say("Nhận các chỗ đã chọn", "Take those chosen")) } } }
        }
    }
}

fn row(desk: &Desk, at: usize, passage: &EditedPassage, sources: &Sources) -> Markup {
    let taken = passage.source.is_taken();
    let name = paragraph(desk, passage);
    html! {
        tr {
            td {
                @if taken {
                    input type="checkbox" name="cho" value=(at) checked
                        aria-label=(desk.say(format!("Nhận chỗ sửa ở {name}"), format!("Take the edit in {name}")));
                } @else { (desk.say("không", "no")) }
            }
            th scope="row" { (name) }
            td { (edit(desk, &passage.edit)) }
            td { (source(desk, &passage.source, sources)) }
        }
    }
}

/// The edits that were chosen go into the data.
pub(super) async fn taken(
    State(desk): State<Shared>,
    visitor: Visitor,
    Extension(kept): Extension<KeptFiles>,
    Path((campaign, paper)): Path<(String, String)>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let whose = Whose { campaign, paper };
    let of = |name: &'static str| {
        fields
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value)
    };
    let chosen: BTreeSet<usize> = of("cho").filter_map(|value| value.parse().ok()).collect();
    let id = of("tep").find_map(|value| value.parse().ok()).unwrap_or_default();
    let Some(file) = kept.get(&visitor.session, &whose.campaign, id) else {
        let said = desk.say(
            "Tệp đã thả không còn được giữ; xin thả lại.",
            "The dropped file is not kept any more; please drop it again.",
        );
        desk.doors.notices.add(&visitor.session, said);
        return Ok(Redirect::to(&whose.address()).into_response());
    };
    let about = whose.about(desk.say("Nhận các chỗ sửa trong Word", "Taking the edits made in Word"));
    let there = desk.clone();
    let begun = begin(&desk, &visitor, about, move |folder, _| {
        let request = request(&whose, &file);
        let done = folder.work_in(&whose.campaign, |opened, session| {
            refuse_issued(&request, opened, session)?;
            let found = compare_file(&request, &file.bytes, Some(&chosen), opened, session)?;
            take(&found, session)?;
            Some(found.takeable())
        });
        there.news.tell("du-lieu");
        told(&there, &whose, &done)
    });
    Ok(begun?.into_response())
}

fn told(desk: &Desk, whose: &Whose, done: &Done<usize>) -> Markup {
    html! {
        @match done.answer {
            Some(count) => { p.notices { (desk.say(format!("Đã nhận {count} chỗ sửa vào dữ liệu."), format!("{count} edits were taken into the data."))) } }
            None => { p.error { (desk.say("Không nhận chỗ nào.", "Nothing was taken.")) } }
        }
        (faults::list(desk, &done.report, &done.sources))
        p { a.button href=(whose.address()) { (desk.say("Về văn bản", "Back to the paper")) } }
    }
}
