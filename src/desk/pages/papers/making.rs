//! Lập tất cả: the files of all papers that can be made, into the folder of results.

use axum::extract::{Form, Path, State};
use axum::response::Redirect;
use maud::{Markup, html};
use serde::Deserialize;

use super::states::state;
use crate::desk::campaigns::address_of;
use crate::desk::layout::Menu;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::works::{About, begin};
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::{FaultKind, OutputProblem};
use crate::pipeline::{
    Done, Edited, FileFormat, FileState, ListedPaper, MadeCampaign, MakeRequest, Sides, Standing, make,
};

/// What the form says.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// Whether files that somebody edited are replaced, each with a copy kept.
    #[serde(default)]
    replace: bool,
}

pub(super) async fn begun(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Form(asked): Form<Asked>,
) -> Result<Redirect, Problem> {
    visitor.must(Role::Drafts)?;
    let about = About {
        title: desk.say("Lập các văn bản", "Making the papers").to_owned(),
        menu: Menu::Papers,
        campaign: Some(campaign.clone()),
    };
    let there = desk.clone();
    begin(&desk, &visitor, about, move |folder, progress| {
        let request = request(asked.replace);
        let done = folder.work_in(&campaign, |opened, session| {
            make(&request, opened, session, progress).into_iter().next()
        });
        let papers = folder.papers_of(&campaign).answer;
        there.news.tell("van-ban");
        made(&there, &campaign, &done, &papers.unwrap_or_default())
    })
}

fn request(replace: bool) -> MakeRequest {
    MakeRequest {
        papers: Vec::new(),
        formats: FileFormat::ALL.into(),
        out: None,
        edited: if replace { Edited::Replaced } else { Edited::Stay },
        merge: None,
        sides: Sides::Both,
        dossier: None,
    }
}

/// What came of it.
fn made(desk: &Desk, campaign: &str, done: &Done<MadeCampaign>, papers: &[ListedPaper]) -> Markup {
    html! {
        @match &done.answer {
            Some(made) => { (told(desk, made)) }
            None => { p.error { (desk.say("Không ghi tệp nào.", "No file was written.")) } }
        }
        (faults::list(desk, &done.report, &done.sources))
        @if has_edited(done) { (replace(desk, campaign)) }
        @if done.answer.is_some() { (others(desk, papers)) }
        p { a.button href={ (address_of(campaign)) "/van-ban" } { (desk.say("Về các văn bản", "To the papers")) } }
    }
}

/// Whether files stay because somebody edited them.
fn has_edited(done: &Done<MadeCampaign>) -> bool {
    let said = done.report.sorted(&done.sources);
    let is_edited = |kind: &FaultKind| matches!(kind, FaultKind::Output(OutputProblem::EditedSince { .. }));
    said.iter().any(|fault| is_edited(&fault.kind))
}

fn replace(desk: &Desk, campaign: &str) -> Markup {
    html! {
        form.card method="post" action={ (address_of(campaign)) "/lap-van-ban" } {
            p { (desk.say(
                "Có tệp đã được sửa sau khi lập, nên chưa ghi gì. Có thể thay các tệp ấy bằng bản mới; bản đã sửa được giữ lại dưới tên có ngày giờ.",
                "Some files were edited since they were made, so nothing was written. They can be replaced; the edited ones are kept under dated names.",
            )) }
            input type="hidden" name="replace" value="true";
            button { (desk.say("Thay, và giữ bản đã sửa", "Replace, and keep the edited ones")) }
        }
    }
}

fn told(desk: &Desk, made: &MadeCampaign) -> Markup {
    let count = |state| {
        made.placed
            .files
            .iter()
            .filter(|file| file.state == state)
            .count()
    };
    let (new, same) = (count(FileState::Made), count(FileState::Unchanged));
    let (back, kept) = (count(FileState::PutBack), count(FileState::Kept));
    html! {
        p { (desk.say(
            format!("Đã lập {new} tệp; {same} tệp đã có sẵn và không đổi; {} tệp của văn bản đã ban hành giữ nguyên.", back + kept),
            format!("{new} files made; {same} stood there already; {} of issued papers stay.", back + kept),
        )) }
    }
}

/// Papers that cannot be made yet, and why.
fn others(desk: &Desk, papers: &[ListedPaper]) -> Markup {
    let not_yet = |paper: &&ListedPaper| !matches!(paper.standing, Standing::Ready | Standing::Issued(_));
    let waiting: Vec<&ListedPaper> = papers.iter().filter(not_yet).collect();
    html! {
        @if !waiting.is_empty() {
            h2 { (desk.say("Chưa lập được", "Not made yet")) }
            ul { @for paper in &waiting { li { (paper.name) ": " (state(desk, paper)) } } }
        }
    }
}
