//! What a template may see: a typed context, the same for every kind of paper.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value as Json;

use super::enclosed::enclosed;
use super::numbers::{day, number_symbol};
use super::references::{Former, Reference, References, paper, references, replaced, source};
use super::views::{
    AwardeeView, Contents, CouncilView, Money, ReviewView, UnitView, awardee_view, council_view, law_bases,
    review_view, team_view, unit_view,
};
use crate::model::{
    Basis, Brief, Campaign, Correction, Date, Decider, Line, OneOrMore, PaperAct, PaperValues, Plan,
    ReviewKind, sentence_case,
};

#[derive(Serialize)]
struct Context<'a> {
    campaign: CampaignView<'a>,
    plan: Option<&'a Plan>,
    body: Body<'a>,
    paper: Paper<'a>,
    references: References,
    law: Law<'a>,
    review: Option<ReviewView<'a>>,
    /// The council that it founds or is about.
    council: Option<CouncilView<'a>>,
    /// The same of a team of it.
    team: Option<CouncilView<'a>>,
    /// Of a paper for each unit: the unit.
    unit: Option<UnitView>,
    /// Of a paper for each awardee: the awardee.
    awardee: Option<AwardeeView>,
}

#[derive(Serialize)]
struct CampaignView<'a> {
    #[serde(flatten)]
    campaign: &'a Campaign,
    /// What it calls a year: `năm`, `năm học`.
    year_word: &'static str,
    /// What its plan is for, as the end of the plan says it: `tổ chức phong trào thi đua …`.
    organising: String,
    /// The days of its reviews, those of one kind together.
    review_days: Vec<ReviewDays>,
}

#[derive(Serialize)]
struct ReviewDays {
    kind: Option<ReviewKind>,
    days: Vec<Date>,
}

#[derive(Serialize)]
struct Body<'a> {
    name: &'a str,
    short_name: &'a str,
    place: &'a str,
    /// How to reach it, where the office says it.
    address: Option<Vec<String>>,
    /// `Chủ tịch Ủy ban nhân dân phường Mẫu`.
    head: Option<String>,
    /// Who carries its decisions out where nobody is named; None of one under whom there are agencies with heads.
    executors: Option<&'static str>,
}

#[derive(Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "templates ask each of them by its name"
)]
struct Paper<'a> {
    id: &'a str,
    /// `Kế hoạch`.
    kind: String,
    date: Option<Date>,
    year: Option<i32>,
    /// `58/QĐ-UBND`, or with a blank.
    number_symbol: String,
    /// `ngày 27 tháng 6 năm 2025`, or with blanks.
    day: String,
    /// Whether it has `Kính gửi`.
    addressed: bool,
    two_articles: bool,
    /// Whether the members that it names stand in a list behind it.
    list_annexed: bool,
    /// Whether someone signs at the left.
    has_secretary: bool,
    /// Whether several sign side by side.
    has_signers: bool,
    /// By name: `Chủ tịch UBND tỉnh`.
    decided_by: Option<String>,
    /// By whose hands it goes there: `Chủ tịch UBND thị xã`.
    through: Option<String>,
    /// Of a submission: the paper of that decider's body that the movement carries out, as a sentence cites it.
    carries_out: Option<String>,
    /// The issue that this paper replaces.
    replaces: Option<Former>,
    /// The paper whose form this letter corrects.
    corrects: Option<Reference>,
    corrections: &'a [Correction],
    /// The paper that this letter calls back.
    recalls: Option<Reference>,
    /// Why: of a recall.
    reason: Option<&'a str>,
    /// Of a copy: the paper it is made from, once that has its number.
    copied: Option<Reference>,
    /// What it says beside what every paper says, by the names that its kind declares.
    values: &'a PaperValues,
    /// Sums of the columns of those values, by the names of the value and of the column.
    totals: Json,
    /// Amounts of money among them in words.
    in_words: Json,
    /// Other papers that it cites, by the names of its row.
    cites: BTreeMap<&'a str, Reference>,
    /// Of a submission: what goes with it, an item each.
    enclosed: Option<Vec<String>>,
    /// Of a cover list: the papers of the dossier, once their pages are counted and handed over.
    contents: Option<Contents>,
}

/// What a paper stands on.
#[derive(Serialize)]
struct Law<'a> {
    /// The law of the paper's day, without the word before it.
    bases: Vec<String>,
    /// What the review and the paper's row add: the province's own rules.
    own_bases: Vec<&'a Basis>,
    /// Whether one of them says who proposes.
    proposed: bool,
}

/// The values a template sees: `campaign`, `plan`, `body`, `paper`; of the review the parts that it asks for.
pub(super) fn context(brief: &Brief<'_>, money: Option<&Money>, asks: &dyn Fn(&str) -> bool) -> Json {
    let context = Context {
        campaign: campaign_view(&brief.dossier.campaign),
        plan: brief.dossier.campaign.plan.as_ref(),
        body: Body {
            name: brief.body.name.as_str(),
            short_name: brief.body.short_name.as_str(),
            place: brief.body.place.value.as_str(),
            address: brief.body.address.as_ref().map(OneOrMore::to_strings),
            head: brief.body.head_in_full(),
            executors: brief.body.decider.and_then(Decider::executors),
        },
        paper: Paper {
            id: brief.entry.id.as_str(),
            kind: sentence_case(brief.kind.name.as_str()),
            date: brief.date,
            year: brief.date.map(Date::year),
            number_symbol: number_symbol(brief),
            day: brief
                .date
                .map(|date| day(brief, brief.entry.is_dated(), date))
                .unwrap_or_default(),
            addressed: !brief.entry.addressees.is_empty(),
            two_articles: brief.entry.row.two_articles,
            list_annexed: brief
                .entry
                .row
                .council
                .as_ref()
                .is_some_and(|council| council.list_annexed),
            has_secretary: brief.entry.row.secretary.is_some(),
            has_signers: !brief.entry.row.signers.is_empty(),
            decided_by: brief
                .entry
                .row
                .decided_by
                .and_then(|decider| brief.dossier.decider_name(decider, brief.date)),
            through: brief
                .entry
                .row
                .through
                .and_then(|decider| brief.dossier.decider_name(decider, brief.date)),
            carries_out: carries_out(brief),
            replaces: replaced(brief),
            corrects: brief.entry.row.corrects_paper().and_then(|id| paper(brief, id)),
            corrections: corrections(brief),
            recalls: brief.entry.row.recalls_paper().and_then(|id| paper(brief, id)),
            reason: brief.entry.reason.as_ref().map(Line::as_str),
            copied: source(brief)
                .and_then(|entry| paper(brief, &entry.id))
                .filter(|original| original.dated),
            values: &brief.entry.row.values,
            totals: brief.entry.row.values.totals(),
            in_words: brief.entry.row.values.in_words(brief.dossier.office.wording),
            cites: cites(brief),
            enclosed: enclosed(brief),
            contents: None,
        },
        references: references(brief),
        law: Law {
            bases: law_bases(brief),
            proposed: own_bases(brief)
                .iter()
                .any(|basis| basis.verb.starts_with("Theo đề nghị")),
            own_bases: own_bases(brief),
        },
        review: review_view(brief, money, asks),
        council: council_view(brief),
        team: team_view(brief),
        unit: unit_view(brief),
        awardee: awardee_view(brief),
    };
    serde_json::to_value(context).unwrap_or_default()
}

fn campaign_view(campaign: &Campaign) -> CampaignView<'_> {
    const ORGANISING: &str = "tổ chức ";
    let closing = campaign.closing_name.as_str();
    let said = closing.to_lowercase().starts_with(ORGANISING);
    let organising = if said {
        closing.to_owned()
    } else {
        format!("{ORGANISING}{closing}")
    };
    let mut review_days: Vec<ReviewDays> = Vec::new();
    for review in &campaign.reviews {
        let (kind, day) = (review.kind, review.date.value);
        match review_days.iter_mut().find(|known| known.kind == kind) {
            Some(known) => known.days.push(day),
            None => review_days.push(ReviewDays {
                kind,
                days: vec![day],
            }),
        }
    }
    CampaignView {
        campaign,
        year_word: campaign.year_word(),
        organising,
        review_days,
    }
}

/// Those of its cited papers that have a day.
fn cites<'a>(brief: &Brief<'a>) -> BTreeMap<&'a str, Reference> {
    let cites = brief.entry.row.cites.iter();
    cites
        .filter_map(|(name, id)| Some((name, paper(brief, id)?)))
        .collect()
}

fn corrections<'a>(brief: &Brief<'a>) -> &'a [Correction] {
    match &brief.entry.row.act {
        Some(PaperAct::Corrects { corrections, .. }) => corrections,
        Some(PaperAct::Copies { .. } | PaperAct::Recalls { .. } | PaperAct::Lists { .. }) | None => &[],
    }
}

fn own_bases<'a>(brief: &Brief<'a>) -> Vec<&'a Basis> {
    let file = brief
        .review
        .and_then(|review| brief.dossier.review_file(&review.id));
    let of_review = file.into_iter().flat_map(|file| &file.bases);
    of_review.chain(&brief.entry.row.bases).collect()
}

/// What it carries out: whole where it is named for the first time, without what it is about where it stands among the bases
/// (Phụ lục I, II.6 b).
fn carries_out(brief: &Brief<'_>) -> Option<String> {
    let basis = brief.carries_out()?;
    let is_it = |own: &Basis| own.citation == basis.citation;
    let stands_there = own_bases(brief).into_iter().any(is_it);
    Some(if stands_there {
        basis.named()
    } else {
        basis.citation.clone()
    })
}
