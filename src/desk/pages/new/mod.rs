//! Phong trào mới: a campaign from nothing, or from last year's; in an empty folder the first page of all.

mod form;
mod wave;

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use maud::{Markup, html};

use crate::desk::campaigns::address_of;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::{Report, Sources};
use crate::pipeline::{
    FactFault, NewCampaign, NewChoices, NewFacts, NewRequest, OpenFolder, begin, fact_faults, free_folder,
    new_choices,
};
use form::{amiss, follow_form, new_form};

/// How many lines of the year that is over are named.
const NAMED: usize = 6;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/moi", get(fresh).post(begun))
        .route("/moi/tiep", get(followed).post(begun))
        .merge(wave::routes())
}

/// What was filled in, by the names of fields.
type Filled = BTreeMap<String, String>;

/// What a form shows besides its fields.
struct Shown<'a> {
    choices: &'a NewChoices,
    filled: &'a Filled,
    faults: &'a [(&'static str, FactFault)],
    others: (&'a Report, &'a Sources),
}

async fn choices(desk: &Desk, visitor: &Visitor) -> Result<NewChoices, Problem> {
    let work = |folder: &mut OpenFolder| folder.seen().opened.map(new_choices);
    Ok(desk.office.ask(visitor, work).await?.unwrap_or_default())
}

async fn fresh(State(desk): State<Shared>, visitor: Visitor) -> Result<Markup, Problem> {
    let choices = choices(&desk, &visitor).await?;
    let known = &choices.known;
    let filled = [
        ("office", &known.office),
        ("place", &known.place),
        ("signer", &known.signer),
    ];
    let filled = filled
        .into_iter()
        .filter_map(|(name, said)| Some((name.to_owned(), said.clone()?)));
    Ok(unwritten(&desk, &visitor, &choices, &filled.collect()))
}

async fn followed(State(desk): State<Shared>, visitor: Visitor) -> Result<Markup, Problem> {
    let choices = choices(&desk, &visitor).await?;
    let last = choices.campaigns.last().map(|(folder, _)| folder.clone());
    let filled = last
        .map(|folder| ("from".to_owned(), folder))
        .into_iter()
        .collect();
    Ok(unwritten(&desk, &visitor, &choices, &filled))
}

fn unwritten(desk: &Desk, visitor: &Visitor, choices: &NewChoices, filled: &Filled) -> Markup {
    let (report, sources) = (Report::default(), Sources::default());
    let shown = Shown {
        choices,
        filled,
        faults: &[],
        others: (&report, &sources),
    };
    whole(desk, visitor, &shown)
}

fn whole(desk: &Desk, visitor: &Visitor, shown: &Shown<'_>) -> Markup {
    let is_first = shown.choices.campaigns.is_empty();
    let title = if is_first {
        desk.say("Bắt đầu", "Begin")
    } else {
        desk.say("Phong trào mới", "New campaign")
    };
    let about = Page {
        title: title.to_owned(),
        menu: Menu::ToDo,
        campaign: None,
    };
    let follows = shown.filled.contains_key("from");
    let body = html! {
        @if is_first { (welcome(desk)) } @else { (ways(desk, follows)) }
        (amiss(desk, shown))
        (faults::list(desk, shown.others.0, shown.others.1))
        @if follows { (follow_form(desk, shown)) } @else { (new_form(desk, shown)) }
    };
    page(desk, visitor, &about, &body)
}

fn welcome(desk: &Desk) -> Markup {
    html! {
        p { (desk.say(
            "Thư mục này chưa có phong trào nào. Ghi vài điều về cơ quan và phong trào (hoặc dịp khen thưởng); chương trình lập sẵn kế hoạch, báo cáo, biên bản, tờ trình, quyết định để sửa tiếp. Điều gì cũng sửa lại được sau này.",
            "There is no campaign in this folder yet. Say a few things of the office and the campaign (or occasion); the program prepares plan, report, minutes, submission and decision, to be changed further. All of it can be changed later.",
        )) }
    }
}

fn ways(desk: &Desk, follows: bool) -> Markup {
    html! {
        ul {
            li { a href="/moi/tiep" aria-current=[follows.then_some("true")] { (desk.say(
                "Làm tiếp từ phong trào năm trước (giữ tên, đơn vị, lời kế hoạch)",
                "Go on from last year's (keeps names, units, words of the plan)",
            )) } }
            li { a href="/moi" aria-current=[(!follows).then_some("true")] { (desk.say("Khai mới từ đầu", "From nothing")) } }
        }
    }
}

fn facts(filled: &Filled) -> NewFacts {
    let said = |name: &str| {
        let said = filled.get(name).map(|said| said.trim());
        said.filter(|said| !said.is_empty()).map(str::to_owned)
    };
    NewFacts {
        from: said("from"),
        occasion: said("occasion"),
        office: said("office"),
        place: said("place"),
        symbol: said("symbol"),
        signer: said("signer"),
        position: said("position"),
        secretary: said("secretary"),
        deputy: said("deputy"),
        parent: said("parent"),
        decider: said("decider"),
        name: said("name"),
        start: said("start"),
        end: said("end"),
    }
}

/// What came of a form.
struct Begun {
    made: Option<(NewCampaign, Vec<String>)>,
    faults: Vec<(&'static str, FactFault)>,
    report: Report,
    sources: Sources,
}

async fn begun(
    State(desk): State<Shared>,
    visitor: Visitor,
    Form(filled): Form<Filled>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let facts = facts(&filled);
    let begun = desk
        .office
        .ask(&visitor, move |folder| make(folder, facts))
        .await?;
    if let Some((made, old)) = &begun.made {
        tell(&desk, &visitor, made, old);
        return Ok(Redirect::to(&format!("{}/viec", address_of(&made.folder))).into_response());
    }
    let choices = choices(&desk, &visitor).await?;
    let shown = Shown {
        choices: &choices,
        filled: &filled,
        faults: &begun.faults,
        others: (&begun.report, &begun.sources),
    };
    let page = whole(&desk, &visitor, &shown);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn make(folder: &mut OpenFolder, facts: NewFacts) -> Begun {
    let opened = folder.seen().opened;
    let faults = opened
        .map(|opened| fact_faults(&facts, &opened.workshop))
        .unwrap_or_default();
    if !faults.is_empty() {
        let (report, sources) = (Report::default(), Sources::default());
        return Begun {
            made: None,
            faults,
            report,
            sources,
        };
    }
    let done = folder.work_anew(|session| {
        let request = NewRequest {
            folder: free_folder(&facts, session),
            facts,
        };
        let made = begin(&request, session)?;
        let lines = made.look_at.iter().filter_map(|(path, line)| {
            let (_, text) = session.read(path)?;
            text.lines()
                .nth(line.checked_sub(1)?)
                .map(|line| line.trim().to_owned())
        });
        let lines = lines.collect();
        Some((made, lines))
    });
    Begun {
        made: done.answer,
        faults,
        report: done.report,
        sources: done.sources,
    }
}

/// What was made, and what is to be looked at.
fn tell(desk: &Desk, visitor: &Visitor, made: &NewCampaign, old: &[String]) {
    let add = |sentence: String| desk.doors.notices.add(&visitor.session, sentence);
    add(desk.say(
        "Đã lập phong trào. Tiếp theo: xem kế hoạch ở Văn bản, sửa lời ở Dữ liệu; có danh sách Excel thì bấm Nhập từ Excel.",
        "The campaign is begun. Next: look at the plan under Papers, change words under Data; lists come in under From Excel.",
    ).to_owned());
    if made.undecided {
        add(desk.say(
            "Chưa rõ người đứng đầu quyết định khen thưởng với tư cách ai, nên chưa có tờ trình, quyết định: ghi ở Dữ liệu, Cơ quan.",
            "It is not known as whom the head decides awards, so there is no submission or decision yet: say it under Data, Office.",
        ).to_owned());
    }
    if !old.is_empty() {
        let named = old.iter().take(NAMED).map(|line| format!("“{line}”"));
        let (count, named) = (old.len(), named.collect::<Vec<_>>().join("; "));
        add(desk.say(
            format!("{count} chỗ còn nhắc năm cũ, xem lại ở Dữ liệu: {named}"),
            format!("{count} places still speak of the year that is over; look at them under Data: {named}"),
        ));
    }
}
