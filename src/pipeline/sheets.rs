//! Lists of a campaign that stand in workbooks: what they may look like, and the names that their cells may have.

use std::collections::BTreeMap;

use super::{Lacks, decoded};
use crate::input::{
    Catalogue, Names, Node, RowWord, Session, SheetForm, Tables, Value, hush_readers, spread, template_names,
};
use crate::model::{Award, Campaign, Decider, SheetHeads, UnitKind};

/// Lets no reader of workbooks speak for itself where it fails; for a program that shows faults.
pub fn quiet_readers() {
    hush_readers();
}

/// Kinds of lists, by the names of their files in `templates/sheets/`.
pub(super) type SheetForms = BTreeMap<String, SheetForm>;

pub(super) fn sheet_forms(lacks: Lacks<'_>, session: &mut Session) -> Option<SheetForms> {
    let names = template_names("sheets", "yaml", &session.folder, &mut session.report);
    let forms = names.into_iter().map(|name| {
        let SheetHeads(form) = decoded(&format!("sheets/{name}.yaml"), lacks, session)?;
        Some((name, form))
    });
    forms.collect()
}

/// The files of a campaign whose lists may stand in workbooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lists {
    Office,
    Units,
    Awardees,
    Review,
    Scores,
}

/// Where the lists of a file stand, and what kind each is.
const OFFICE: [(&str, &str); 2] = [
    ("councils.*.members", "seats"),
    ("councils.*.teams.*.members", "seats"),
];
const UNITS: [(&str, &str); 1] = [("units", "units")];
const FIGURES: [(&str, &str); 4] = [
    ("targets", "figures"),
    ("last_year", "figures"),
    ("results.*", "figures"),
    ("same_period.*", "figures"),
];
const AWARDEES: [(&str, &str); 1] = [("awardees", "awardees")];
/// In each table of points, whose criteria are its own.
const TABLE: [(&str, &str); 1] = [("units", "scores")];
const REVIEW: [(&str, &str); 2] = [("votes", "votes"), ("meeting.members", "members")];

/// Names that are known before any list is read.
pub(super) fn add_rows(rows: &Catalogue, names: &mut Names) {
    for award in rows.known::<Award>() {
        names.add("awards", award.word(), award.name());
    }
    for decider in rows.known::<Decider>() {
        names.add("deciders", decider.word(), decider.name());
    }
    for kind in rows.known::<UnitKind>() {
        names.add("unit_kinds", kind.word(), kind.name());
    }
}

/// Names that the campaign gives.
pub(super) fn add_campaign(campaign: &Campaign, names: &mut Names) {
    for review in &campaign.reviews {
        let id = review.id.as_str();
        names.add("reviews", id, id);
        if let Some(kind) = review.kind {
            let alike = campaign.reviews.iter().filter(|other| other.kind == Some(kind));
            if alike.count() == 1 {
                names.add("reviews", id, kind.name());
            }
        }
    }
    for form in campaign.award_forms.iter().flatten() {
        if let Some(decider) = form.decider {
            // Lists of a place say its kind without its name; what is shown is the last, the office's own.
            let own = form.decided_by.as_str();
            let names_of = decider.of_any_place(own).into_iter().chain([own.to_owned()]);
            names_of.for_each(|name| names.add("deciders", decider.word(), name));
        }
    }
}

/// Fills the lists of a file with the rows of the workbooks that it names, and learns the names in them.
pub(super) fn fill(
    root: &mut Node,
    lists: Lists,
    forms: &SheetForms,
    names: &mut Names,
    session: &mut Session,
) {
    let paths: &[(&str, &str)] = match lists {
        Lists::Office => &OFFICE,
        Lists::Units => &UNITS,
        Lists::Awardees => &AWARDEES,
        Lists::Review => &REVIEW,
        Lists::Scores => &[],
    };
    fill_at(root, paths, forms, names, session);
    match lists {
        Lists::Units => {
            learn(root, "units", &["name"], names);
            learn(root, "indicators", &["name", "short_name"], names);
            fill_at(root, &FIGURES, forms, names, session);
            for key in ["targets", "last_year", "results", "same_period"] {
                spread(root, key, "units", &mut session.report);
            }
        }
        Lists::Awardees => learn(root, "awardees", &["name"], names),
        Lists::Scores => {
            if let Value::Map(entries) = &mut root.value
                && let Some((_, tables)) = entries.iter_mut().find(|(key, _)| key.name == "tables")
                && let Value::List(tables) = &mut tables.value
            {
                for table in tables {
                    let names = names_of_table(table, names);
                    fill_at(table, &TABLE, forms, &names, session);
                }
            }
        }
        Lists::Office | Lists::Review => {}
    }
}

/// The names that cells and heads may have in a table of points: its criteria, what adds and takes off, its clusters.
pub(super) fn names_of_table(table: &Node, names: &Names) -> Names {
    let mut names = names.clone();
    for list in ["criteria", "bonus", "penalty"] {
        learn_as("criteria", table, list, &["short_name", "name"], &mut names);
    }
    learn_as("score_groups", table, "groups", &["name"], &mut names);
    names
}

fn fill_at(
    root: &mut Node,
    paths: &[(&str, &str)],
    forms: &SheetForms,
    names: &Names,
    session: &mut Session,
) {
    let tables = Tables { forms, names };
    for (path, form) in paths {
        tables.fill(root, path, form, session);
    }
}

/// The names of the items of a list, with their ids.
fn learn(root: &Node, list: &str, keys: &[&str], names: &mut Names) {
    learn_as(list, root, list, keys, names);
}

/// The same, kept as the names of `kept`.
fn learn_as(kept: &str, root: &Node, list: &str, keys: &[&str], names: &mut Names) {
    let Some(Value::List(items)) = root.at_path(list).map(|node| &node.value) else {
        return;
    };
    let text = |node: Option<&Node>| match node.map(|node| &node.value) {
        Some(Value::Scalar(text)) => Some(text.clone()),
        _ => None,
    };
    for item in items {
        for key in keys {
            if let (Some(id), Some(name)) = (text(item.at_path("id")), text(item.at_path(key))) {
                names.add(kept, id, name);
            }
        }
    }
}
