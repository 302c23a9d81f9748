//! # What it does
//! Names a post of a unit for which the inputs have two names, a name at the head of two units, and a
//! conference that another chairs than signs under that post.
//!
//! # Why
//! Who signs the unit's form, sits in the council and is awarded under one post is mostly one person: two names tell of a slip
//! or of an old list. Persons do change, so it is a warning.
//!
//! # Example
//! `head: {title: TRƯỞNG KHU PHỐ, name: A}` and an awardee `position: Trưởng khu phố` of that unit named B.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7 (chức vụ, họ và tên của người ký).

use super::persons_once::slip_of_name;
use super::signature_agrees::in_full as capitals;
use crate::diagnostic::{Place, ProcedureProblem, Report, Sources};
use crate::input::folded;
use crate::model::{AwardeeKind, Ceremony, Dossier, IssuingBody, Line, Prefix, Signatory, Unit, said_name};

/// Adds a warning for each.
pub fn one_name_a_post(dossier: &Dossier, sources: &Sources, report: &mut Report) {
    let units = dossier.units.iter().flat_map(|file| file.units.iter());
    for (review, file) in &dossier.reviews {
        let other = file
            .ceremony
            .as_ref()
            .and_then(|ceremony| chaired(dossier, ceremony));
        if let Some(kind) = other {
            let file = format!("inputs/{}/reviews/{review}.yaml", dossier.name);
            report.add(kind, Place::file(&file).in_file("chair", sources));
        }
    }
    let heads: Vec<Head<'_>> = units.filter_map(head).collect();
    for (place, head) in heads.iter().enumerate() {
        let mut before = heads[..place].iter();
        if let Some(other) = before.find(|other| other.name == head.name) {
            let kind = ProcedureProblem::HeadOfTwo {
                name: head.name.to_string(),
                unit: other.unit.name.to_string(),
                other: head.unit.name.to_string(),
            };
            report.add(kind, head.unit.id.place.clone());
        }
        if let Some(other) = awarded(dossier, head).or_else(|| member(dossier, head)) {
            let kind = ProcedureProblem::TwoInOnePost {
                post: format!("{} ({})", head.title, head.unit.name),
                name: head.name.to_string(),
                other: other.to_string(),
            };
            report.add(kind, head.unit.id.place.clone());
        }
    }
}

/// That a conference has another in the chair than signs as the head of the body whose post the line says.
fn chaired(dossier: &Dossier, ceremony: &Ceremony) -> Option<ProcedureProblem> {
    let chair = ceremony.chair.as_str();
    let name = said_name(chair)?;
    let post = chair.split(", ").nth(1)?;
    let said = capitals(post);
    let office = &dossier.office;
    let signs_for = |body: &IssuingBody, signatory: &Signatory| {
        let title = body.head.as_ref().map(|head| capitals(head.as_str()));
        let position = signatory.position.as_ref().map(|post| capitals(&post.joined()));
        let collective = match signatory.authority.as_slice() {
            [step] => {
                step.prefix == Prefix::OnBehalf
                    && capitals(body.name.as_str()).starts_with(&capitals(step.of.as_str()))
            }
            _ => false,
        };
        collective && title.is_some() && title == position && signatory.validity.covers(ceremony.date)
    };
    let headed = |body: &&IssuingBody| {
        let head = body
            .head
            .as_ref()
            .map(|head| capitals(&format!("{head} {}", body.name)));
        let title = body.head.as_ref().map_or(0, |head| head.as_str().len());
        head.is_some_and(|head| head.starts_with(&said)) && said.len() > title
    };
    let body = office.bodies.iter().find(headed)?;
    let signs: Vec<&Signatory> = office
        .signatories
        .iter()
        .filter(|one| signs_for(body, one))
        .collect();
    let head = signs.first()?;
    // A slip of the name is named where it was typed.
    let is_name = |known: &str| folded(known) == folded(name) || slip_of_name(known, name, true);
    let named = signs.iter().any(|one| is_name(one.name.as_str()));
    (!named).then(|| ProcedureProblem::TwoInOnePost {
        post: post.to_owned(),
        name: head.name.to_string(),
        other: name.to_owned(),
    })
}

/// Who heads a unit.
struct Head<'a> {
    unit: &'a Unit,
    title: &'a Line,
    name: &'a Line,
}

fn head(unit: &Unit) -> Option<Head<'_>> {
    let head = unit.head.as_ref()?;
    Some(Head {
        unit,
        title: &head.title,
        name: head.name.as_ref()?,
    })
}

/// Another who is awarded under that post of that unit.
fn awarded<'a>(dossier: &'a Dossier, head: &Head<'_>) -> Option<&'a Line> {
    let mut all = dossier.awardees.iter().flat_map(|file| &file.awardees);
    let found = all.find(|one| {
        let same = one
            .position
            .as_ref()
            .is_some_and(|post| is_same(post, head.title.as_str()));
        let unit = one.unit.as_ref().map(|unit| &unit.value);
        let person = one.kind == AwardeeKind::Individual && unit == Some(&head.unit.id.value);
        person && same && one.name != *head.name
    });
    found.map(|one| &one.name)
}

/// Another who sits in the council under that post: the title with the unit's name behind it, whole or to its first words.
fn member<'a>(dossier: &'a Dossier, head: &Head<'_>) -> Option<&'a Line> {
    let (title, unit) = (
        head.title.as_str().to_lowercase(),
        head.unit.name.as_str().to_lowercase(),
    );
    let whole = post_at(&title, &unit);
    let reviews = dossier.campaign.reviews.iter();
    let files = reviews.filter_map(|review| dossier.review_file(&review.id));
    let mut members = files
        .filter_map(|file| file.meeting.as_ref())
        .flat_map(|meeting| &meeting.members);
    let found = members.find(|one| {
        let mut posts = one.position.as_str().split(", ");
        let names = |post: &str| {
            let post = in_full(post);
            post.starts_with(&title) && whole.starts_with(&post) && post.len() * 4 > whole.len() * 3
        };
        posts.any(names) && one.name != *head.name
    });
    found.map(|one| &one.name)
}

/// `trưởng công an phường mẫu`: words that the title ends with and the unit begins with are said once.
fn post_at(title: &str, unit: &str) -> String {
    let mut tails = title.match_indices(' ').map(|(at, _)| &title[at + 1..]);
    match tails.find_map(|tail| unit.strip_prefix(tail)) {
        Some(rest) => format!("{title}{rest}"),
        None => format!("{title} {unit}"),
    }
}

fn is_same(post: &Line, title: &str) -> bool {
    post.as_str().to_lowercase() == title.to_lowercase()
}

/// In small letters, without the abbreviations that offices use.
fn in_full(post: &str) -> String {
    post.to_lowercase().replace("mttq", "mặt trận tổ quốc")
}
