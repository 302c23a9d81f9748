//! The sentences of a paper, each with the way to the field where its words are changed.

use axum::extract::{Path, State};
use maud::{Markup, html};

use crate::desk::campaigns::address_of;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::links::value_link;
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::Sources;
use crate::pipeline::{Sentence, sentences};

pub(super) async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, paper)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let (name, id) = (campaign.clone(), paper.clone());
    let work = desk.office.ask(&visitor, move |folder| {
        folder.work_in(&name, |opened, session| sentences(&id, opened, session))
    });
    let done = work.await?;
    let about = Page {
        title: desk
            .say(
                "Các câu trong văn bản và nơi sửa",
                "Sentences of the paper and where they are changed",
            )
            .to_owned(),
        menu: Menu::Papers,
        campaign: Some(campaign.clone()),
    };
    let body = html! {
        p { a href={ (address_of(&campaign)) "/van-ban/" (paper) } { (desk.say("Về văn bản", "Back to the paper")) } }
        (faults::list(&desk, &done.report, &done.sources))
        @if let Some(found) = &done.answer { (table(&desk, found, &done.sources)) }
    };
    Ok(page(&desk, &visitor, &about, &body))
}

fn table(desk: &Desk, found: &[Sentence], sources: &Sources) -> Markup {
    html! {
        p.quiet { (desk.say(
            "Câu không có ở đây là câu của mẫu, hoặc số do chương trình tính.",
            "What is not here is a sentence of the template, or computed.",
        )) }
        div.scroll { table {
            caption { (desk.say("Câu và nơi sửa", "Sentence and place")) }
            thead { tr {
                th scope="col" { (desk.say("Câu", "Sentence")) }
                th scope="col" { (desk.say("Sửa ở", "Change it at")) }
            } }
            tbody { @for sentence in found { tr {
                th scope="row" { (sentence.begins) }
                td { ul.plain { @for place in &sentence.places { li { (value_link(desk, place, sources)) } } } }
            } } }
        } }
    }
}
