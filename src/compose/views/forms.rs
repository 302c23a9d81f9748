//! What forms are prefilled with: a unit's targets, an awardee's particulars, the contents of a dossier.

use serde::Serialize;

use super::unit_figures::{UnitFigures, unit_figures};
use super::unit_scores::{UnitScores, unit_scores};
use super::whereabouts::{place_told, post_told};
use crate::model::{
    Awardee, AwardeeKind, Better, Brief, Date, EarlierAward, Figure, Indicator, Line, NumberSymbol,
    Particulars, Sex, Text, Unit, UnitKind, Units, counted, located, unit_inside,
};

/// A unit and what it registered.
#[derive(Debug, Serialize)]
pub(in super::super) struct UnitView {
    name: String,
    /// `khu phố 9`: inside a sentence.
    inside: String,
    kind: UnitKind,
    /// Present where the office says who signs for it.
    head: Option<String>,
    rows: Option<Vec<Registered>>,
    /// Its points, of a paper of a table of points.
    scores: Option<UnitScores>,
}

#[derive(Debug, Serialize)]
struct Registered {
    number: usize,
    name: String,
    measure: String,
    last_year: String,
    target: String,
}

/// The unit of a paper for each unit.
pub(in super::super) fn unit_view(brief: &Brief<'_>) -> Option<UnitView> {
    let unit = brief.unit?;
    let rows = targets(brief, unit);
    Some(UnitView {
        name: unit.name_on(brief.date).to_string(),
        inside: unit_inside(unit.name_on(brief.date).as_str()),
        kind: unit.kind,
        head: unit.head.as_ref().map(|head| head.title.to_string()),
        rows: (!rows.is_empty()).then_some(rows),
        scores: unit_scores(brief),
    })
}

fn targets(brief: &Brief<'_>, unit: &Unit) -> Vec<Registered> {
    let Some(units) = &brief.dossier.units else {
        return Vec::new();
    };
    let registered = units.indicators.iter().filter_map(|indicator| {
        let id = indicator.id.as_str();
        Some((indicator, unit.targets.get(id)?, unit.last_year.get(id)))
    });
    registered
        .zip(1..)
        .map(|((indicator, target, last_year), number)| {
            let decimals = decimals(units, indicator);
            let shown = in_form(target, decimals);
            Registered {
                number,
                name: indicator.name.to_string(),
                measure: indicator.measure.to_string(),
                last_year: last_year
                    .map(|figure| in_form(figure, decimals))
                    .unwrap_or_default(),
                target: match indicator.better {
                    Better::More => shown,
                    Better::Less => format!("không quá {shown}"),
                },
            }
        })
        .collect()
}

/// How many decimals an indicator is shown with in the forms of all units.
fn decimals(units: &Units, indicator: &Indicator) -> usize {
    let id = indicator.id.as_str();
    let figures = units
        .units
        .iter()
        .flat_map(|unit| [unit.targets.get(id), unit.last_year.get(id)]);
    let decimals = figures.flatten().map(|figure| match figure {
        Figure::Amount(amount) => amount.decimals(),
        Figure::YesNo(_) => 0,
    });
    decimals.max().unwrap_or_default()
}

fn in_form(figure: &Figure, decimals: usize) -> String {
    match figure {
        Figure::Amount(amount) => amount.fixed(decimals),
        Figure::YesNo(true) => "đạt".to_owned(),
        Figure::YesNo(false) => "không đạt".to_owned(),
    }
}

/// Someone proposed, as a report on achievements says it.
#[derive(Debug, Serialize)]
pub(in super::super) struct AwardeeView {
    full_name: String,
    /// `bà Nguyễn Thị Mẫu`: inside a sentence.
    inside: String,
    /// The same as the level above is told it: `Nhân dân và cán bộ khu phố 4, phường Mẫu`.
    told: String,
    name: String,
    kind: AwardeeKind,
    sex: Option<&'static str>,
    born: Option<u32>,
    position: Option<String>,
    /// `Trưởng khu phố 1`: post, unit and address as lists say them.
    place: String,
    unit: Option<String>,
    /// Post and unit of a person: `Trưởng khu phố 3`.
    post: String,
    address: Option<String>,
    home: Option<String>,
    residence: Option<String>,
    schooling: Option<String>,
    /// Of a collective or a household: its own, else those of the unit that it is.
    particulars: Particulars,
    /// Of a collective that is a unit: what it reached.
    figures: Option<UnitFigures>,
    background: Option<String>,
    achievement: Option<String>,
    /// `thành tích xuất sắc`.
    merit: &'static str,
    deeds: Vec<String>,
    from: Option<Date>,
    to: Option<Date>,
    award: String,
    /// What is done with it: `tặng Giấy khen của …`.
    gift: String,
    /// Earlier danh hiệu thi đua.
    titles: Vec<Earlier>,
    /// Earlier hình thức khen thưởng.
    forms: Vec<Earlier>,
}

#[derive(Debug, Serialize)]
struct Earlier {
    year: u32,
    award: String,
    decision: String,
}

/// The awardee of a paper for each awardee.
pub(in super::super) fn awardee_view(brief: &Brief<'_>) -> Option<AwardeeView> {
    let awardee: &Awardee = brief.awardee?;
    let text = |line: &Option<Line>| line.as_ref().map(ToString::to_string);
    let earlier = |title: bool| {
        let chosen = awardee.earlier.iter().filter(|one| one.title == title);
        chosen.map(before).collect()
    };
    let unit = brief.dossier.unit_name_of(awardee, brief.date);
    let own = own_unit(awardee, brief);
    let place = place_told(awardee, unit.as_deref(), brief);
    let award = awardee.award.value;
    let award = brief
        .dossier
        .award_name(award, awardee.decided_by.value, brief.date);
    Some(AwardeeView {
        full_name: awardee.full_name(),
        inside: awardee.name_inside(),
        told: name_told(awardee, brief),
        sex: awardee.sex.map(Sex::name),
        name: awardee.name.to_string(),
        kind: awardee.kind,
        born: awardee.born,
        position: text(&awardee.position),
        particulars: particulars(awardee, own, &place),
        place,
        post: post_told(awardee, unit.as_deref(), brief),
        unit,
        address: text(&awardee.address),
        home: text(&awardee.home),
        residence: text(&awardee.residence),
        schooling: text(&awardee.schooling),
        figures: own.and_then(|unit| unit_figures(brief, unit)),
        background: awardee.background.as_ref().map(ToString::to_string),
        achievement: text(&awardee.achievement),
        merit: brief.dossier.campaign.occasion.merit(awardee.award.is_title()),
        deeds: awardee.deeds.iter().map(Text::to_string).collect(),
        from: awardee.period.map(|(from, _)| from),
        to: awardee.period.map(|(_, to)| to),
        gift: format!("{} {award}", awardee.verb()),
        award,
        titles: earlier(true),
        forms: earlier(false),
    })
}

/// The unit that a collective is.
pub(super) fn own_unit<'a>(awardee: &Awardee, brief: &Brief<'a>) -> Option<&'a Unit> {
    let unit = brief.dossier.unit(awardee.unit.as_ref()?)?;
    unit.names()
        .any(|name| awardee.is_unit(name.as_str()))
        .then_some(unit)
}

/// The name inside a sentence; of a collective with the place of the office in a paper that goes to another level.
fn name_told(awardee: &Awardee, brief: &Brief<'_>) -> String {
    let name = awardee.name_inside();
    match brief
        .locality()
        .filter(|_| awardee.kind == AwardeeKind::Collective)
    {
        Some(locality) => located(&name, "", locality),
        None => name,
    }
}

/// Its own, else those of the unit that it is; a household's address as lists say it.
fn particulars(awardee: &Awardee, unit: Option<&Unit>, place: &str) -> Particulars {
    let own = awardee.particulars.clone().unwrap_or_default();
    let listed = match awardee.kind {
        AwardeeKind::Household if awardee.position.is_none() => Line::typed(place),
        _ => awardee.address.clone(),
    };
    let of_unit = unit.and_then(|unit| unit.particulars.clone()).unwrap_or_default();
    Particulars {
        address: own.address.or(listed).or(of_unit.address),
        phone: own.phone.or(of_unit.phone),
        organisation: own.organisation.or(of_unit.organisation),
        members: own.members.or(of_unit.members),
        functions: own.functions.or(of_unit.functions),
    }
}

fn before(one: &EarlierAward) -> Earlier {
    Earlier {
        year: one.year,
        award: one.award.to_string(),
        decision: one.decision.as_ref().map(ToString::to_string).unwrap_or_default(),
    }
}

/// A paper of a dossier, with the pages that its file has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// Name of its kind and what it is about.
    pub title: String,
    /// `33/TTr-UBND`; None for papers without a number.
    pub number_symbol: Option<NumberSymbol>,
    /// Its day in figures; None for drafts and forms.
    pub date: Option<Date>,
    /// Its pages.
    pub pages: usize,
}

/// The contents of a dossier.
#[derive(Debug, Serialize)]
pub(in super::super) struct Contents {
    rows: Vec<Content>,
    /// How many papers, how many pages.
    count: String,
    pages: String,
}

#[derive(Debug, Serialize)]
struct Content {
    number: usize,
    #[serde(flatten)]
    paper: Counted,
}

/// None while the pages are not counted.
pub(in super::super) fn contents(papers: &[Counted]) -> Option<Contents> {
    let rows = papers.iter().cloned().zip(1..);
    let rows: Vec<Content> = rows.map(|(paper, number)| Content { number, paper }).collect();
    let pages: usize = papers.iter().map(|paper| paper.pages).sum();
    (!rows.is_empty()).then(|| Contents {
        rows,
        count: counted(papers.len() as u64),
        pages: counted(pages as u64),
    })
}
