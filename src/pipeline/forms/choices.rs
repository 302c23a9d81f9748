//! What can be chosen where a file wants an id or a word of law: units, reviews, signatories … by their names.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::data_file::{DataFile, review_name};
use super::form::Choice;
use super::labels::capital;
use super::trees::{Tree, Trees, items, text};
use super::typed::day_shown;
use crate::input::{Catalogue, Node, RowWord};
use crate::model::{Award, ComputedPart, Decider, Kind, UnitKind, sentence_case};
use crate::pipeline::Workshop;

/// A list that ids, or words, are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ListOf {
    Units,
    Indicators,
    Reviews,
    Awardees,
    Bodies,
    Signatories,
    Councils,
    Teams,
    Papers,
    Parts,
    PaperKinds,
    ScoreTables,
    ScoreGroups,
    Criteria,
    Funds,
    Awards,
    Deciders,
    UnitKinds,
}

/// Of which list the word at a key is, or the ids that stand as keys below it.
pub(super) fn list_of(record: &str, key: &str) -> Option<ListOf> {
    Some(match (record, key) {
        ("Awardee" | "ScoredUnit", "unit") => ListOf::Units,
        ("Awardee" | "Received" | "PaperEntry" | "ScoreTable", "review") | ("Unit", "results") => {
            ListOf::Reviews
        }
        ("Vote", "awardee")
        | ("UpperDecision" | "Answer", "awardees")
        | ("PaperEntry", "excerpt_for")
        | ("Select", "ids") => ListOf::Awardees,
        ("PaperEntry", "body") => ListOf::Bodies,
        ("PaperEntry", "signatory" | "secretary") => ListOf::Signatories,
        ("PaperEntry" | "Meeting", "council") => ListOf::Councils,
        ("PaperEntry", "team") | ("Meeting", "counting_team") => ListOf::Teams,
        ("PaperEntry", "kind") => ListOf::PaperKinds,
        ("OutlineEntry", "part") => ListOf::Parts,
        ("PaperEntry", "cites" | "contents" | "copy_of" | "corrects" | "recalls") | ("Founding", "paper") => {
            ListOf::Papers
        }
        ("PaperEntry", "score_table") => ListOf::ScoreTables,
        ("ScoredUnit", "group") => ListOf::ScoreGroups,
        ("ScoredUnit", "self" | "council") | ("ScoreTable", "tie_break") => ListOf::Criteria,
        ("Reward" | "AwardReward", "fund") => ListOf::Funds,
        ("Unit", "targets" | "last_year") | ("UnitResult", "" | "same_period" | "period_targets") => {
            ListOf::Indicators
        }
        (_, "award" | "awards") | ("AwardForm", "form") => ListOf::Awards,
        (_, "decider" | "deciders" | "through") => ListOf::Deciders,
        (of, "decided_by") if of != "AwardForm" => ListOf::Deciders,
        ("Unit", "kind") => ListOf::UnitKinds,
        _ => return None,
    })
}

/// The lists of a campaign, each read when it is asked for.
pub(super) struct Choices<'a> {
    trees: &'a Trees<'a>,
    file: &'a DataFile,
    workshop: Option<&'a Workshop>,
    known: RefCell<BTreeMap<ListOf, Rc<[Choice]>>>,
}

impl<'a> Choices<'a> {
    pub(super) fn new(trees: &'a Trees<'a>, file: &'a DataFile, workshop: Option<&'a Workshop>) -> Self {
        Self {
            trees,
            file,
            workshop,
            known: RefCell::default(),
        }
    }

    /// What the list has.
    pub(super) fn of(&self, list: ListOf) -> Rc<[Choice]> {
        if let Some(known) = self.known.borrow().get(&list) {
            return Rc::clone(known);
        }
        let found: Rc<[Choice]> = self.read(list).into();
        self.known.borrow_mut().insert(list, Rc::clone(&found));
        found
    }

    /// The name of something by its word.
    pub(super) fn name(&self, list: ListOf, word: &str) -> String {
        self.known(list, word).unwrap_or_else(|| word.to_owned())
    }

    /// The same; None: the list does not have it.
    pub(super) fn known(&self, list: ListOf, word: &str) -> Option<String> {
        let all = self.of(list);
        let found = all.iter().find(|choice| choice.word == word);
        found.map(|choice| choice.name.clone())
    }

    fn read(&self, list: ListOf) -> Vec<Choice> {
        match list {
            ListOf::Units => self.rows(&DataFile::Units, "units", &["name"]),
            ListOf::Indicators => self.rows(&DataFile::Units, "indicators", &["short_name", "name"]),
            ListOf::Reviews => self.reviews(),
            ListOf::Awardees => self.rows(&DataFile::Awardees, "awardees", &["name"]),
            ListOf::Bodies => self.rows(&DataFile::Office, "bodies", &["short_name", "name"]),
            ListOf::Signatories => self.signatories(),
            ListOf::Councils => self.rows(&DataFile::Office, "councils", &["name"]),
            ListOf::Teams => self.within(&DataFile::Office, "councils", &["teams"]),
            ListOf::Papers => self.papers(),
            ListOf::PaperKinds => self.paper_kinds(),
            ListOf::Parts => self.parts(),
            ListOf::ScoreTables => self.rows(&DataFile::Scores, "tables", &["title", "id"]),
            ListOf::ScoreGroups => self.within(&DataFile::Scores, "tables", &["groups"]),
            ListOf::Criteria => self.within(&DataFile::Scores, "tables", &["criteria", "bonus", "penalty"]),
            ListOf::Funds => self.rows(self.file, "funds", &["name"]),
            ListOf::Awards => self.law(|rows| named(rows.known::<Award>(), Award::name), "awards"),
            ListOf::Deciders => self.deciders(),
            ListOf::UnitKinds => {
                let mut kinds = self.program(|rows| named(rows.known::<UnitKind>(), UnitKind::name));
                kinds.extend(self.rows(&DataFile::Office, "unit_kinds", &["name"]));
                kinds
            }
        }
    }

    fn tree(&self, file: &DataFile) -> Option<Rc<Tree>> {
        self.trees.tree(file)
    }

    /// The rows of a list, called by the first of `keys` that they have.
    fn rows(&self, file: &DataFile, list: &str, keys: &[&str]) -> Vec<Choice> {
        let tree = self.tree(file);
        let root = tree.as_ref().and_then(|tree| tree.root.as_ref());
        root.and_then(|root| root.at_path(list))
            .map_or_else(Vec::new, |rows| named_rows(rows, keys))
    }

    /// The rows of the lists within the rows of a list.
    fn within(&self, file: &DataFile, outer: &str, lists: &[&str]) -> Vec<Choice> {
        let tree = self.tree(file);
        let root = tree.as_ref().and_then(|tree| tree.root.as_ref());
        let mut found: Vec<Choice> = Vec::new();
        for row in root.and_then(|root| root.at_path(outer)).map_or(&[][..], items) {
            for rows in lists.iter().filter_map(|list| row.at_path(list)) {
                let new = named_rows(rows, &["short_name", "name"]);
                found.extend(new);
            }
        }
        found.sort_by(|one, other| one.word.cmp(&other.word));
        found.dedup_by(|one, other| one.word == other.word);
        found
    }

    fn reviews(&self) -> Vec<Choice> {
        let review = |(word, date): (String, Option<String>)| {
            let day = date
                .map(|date| format!(" ({})", day_shown(&date)))
                .unwrap_or_default();
            let name = format!("Đợt {}{day}", review_name(&word));
            Choice { word, name }
        };
        self.trees.reviews().into_iter().map(review).collect()
    }

    /// Signatories once each, as two may sign by one id at different times.
    fn signatories(&self) -> Vec<Choice> {
        let tree = self.tree(&DataFile::Office);
        let root = tree.as_ref().and_then(|tree| tree.root.as_ref());
        let mut found: Vec<Choice> = Vec::new();
        for row in root
            .and_then(|root| root.at_path("signatories"))
            .map_or(&[][..], items)
        {
            let said = |key: &str| row.at_path(key).and_then(text);
            let Some(word) = said("id") else { continue };
            let name = said("name").unwrap_or(word);
            let post = said("position")
                .map(|post| format!(", {post}"))
                .unwrap_or_default();
            let post = post + &on_behalf(row);
            match found.iter_mut().find(|known| known.word == word) {
                Some(known) => known.name = format!("{}; {name}", known.name),
                None => found.push(Choice {
                    word: word.to_owned(),
                    name: format!("{name}{post}"),
                }),
            }
        }
        found
    }

    fn papers(&self) -> Vec<Choice> {
        let tree = self.tree(&DataFile::Papers);
        let root = tree.as_ref().and_then(|tree| tree.root.as_ref());
        let rows = root
            .and_then(|root| root.at_path("papers"))
            .map_or(&[][..], items);
        let paper = |row: &Node| {
            let said = |key: &str| row.at_path(key).and_then(text);
            let word = said("id")?;
            let kind = said("kind").map(|kind| self.name(ListOf::PaperKinds, kind));
            let review = said("review").map(|review| format!(", đợt {}", review_name(review)));
            let name = format!(
                "{}{} ({word})",
                kind.unwrap_or_default(),
                review.unwrap_or_default()
            );
            let word = word.to_owned();
            Some(Choice { word, name })
        };
        rows.iter().filter_map(paper).collect()
    }

    /// A kind of paper.
    pub(super) fn kind(&self, id: &str) -> Option<&'a Kind> {
        let kinds = &self.workshop?.kinds.kinds;
        kinds.iter().find(|kind| kind.id.as_str() == id)
    }

    /// Parts that the program computes, by what they give.
    fn parts(&self) -> Vec<Choice> {
        let parts = self
            .workshop
            .iter()
            .flat_map(|workshop| &workshop.kinds.parts.parts);
        let part = |part: &ComputedPart| Choice {
            word: part.id.to_string(),
            name: capital(part.about.as_str()),
        };
        parts.map(part).collect()
    }

    fn paper_kinds(&self) -> Vec<Choice> {
        let kinds = self.workshop.iter().flat_map(|workshop| &workshop.kinds.kinds);
        let choice = |kind: &crate::model::Kind| Choice {
            word: kind.id.value.to_string(),
            name: kind
                .title
                .as_ref()
                .map_or_else(|| sentence_case(kind.name.as_str()), ToString::to_string),
        };
        kinds.map(choice).collect()
    }

    fn program(&self, of: impl Fn(&Catalogue) -> Vec<Choice>) -> Vec<Choice> {
        self.workshop.map_or_else(Vec::new, |workshop| of(&workshop.rows))
    }

    /// Rows of the program, and those that the office adds.
    fn law(&self, of: impl Fn(&Catalogue) -> Vec<Choice>, added: &str) -> Vec<Choice> {
        let mut all = self.program(of);
        all.extend(self.within(&DataFile::Office, "additions", &[added]));
        all
    }

    /// Who decides; as the campaign calls them, where it does.
    fn deciders(&self) -> Vec<Choice> {
        let rows = |rows: &Catalogue| named(rows.known::<Decider>(), Decider::name);
        let mut all = self.law(rows, "deciders");
        let tree = self.tree(&DataFile::Campaign);
        let root = tree.as_ref().and_then(|tree| tree.root.as_ref());
        for form in root
            .and_then(|root| root.at_path("award_forms"))
            .map_or(&[][..], items)
        {
            let (word, name) = (
                form.at_path("decider").and_then(text),
                form.at_path("decided_by").and_then(text),
            );
            if let (Some(word), Some(name)) = (word, name)
                && let Some(known) = all.iter_mut().find(|known| known.word == word)
            {
                name.clone_into(&mut known.name);
            }
        }
        all
    }
}

/// In whose name one signs, which tells two rows of one person apart: ` (TM. ỦY BAN NHÂN DÂN)`.
fn on_behalf(signatory: &Node) -> String {
    let steps = signatory.at_path("authority").map_or(&[][..], items).iter();
    let said = steps.filter_map(|step| {
        let key = |key: &str| step.at_path(key).and_then(text);
        Some(format!("{} {}", key("prefix")?, key("of")?))
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() {
        return String::new();
    }
    format!(" ({})", said.join(", "))
}

fn named<T: RowWord>(rows: &[T], name: impl Fn(T) -> &'static str) -> Vec<Choice> {
    let choice = |row: &T| Choice {
        word: row.word().to_owned(),
        name: capital(name(*row)),
    };
    rows.iter().map(choice).collect()
}

fn named_rows(rows: &Node, keys: &[&str]) -> Vec<Choice> {
    let choice = |row: &Node| {
        let word = row.at_path("id").and_then(text)?;
        let name = keys.iter().find_map(|key| row.at_path(key).and_then(text));
        Some(Choice {
            word: word.to_owned(),
            name: name.unwrap_or(word).to_owned(),
        })
    };
    items(rows).iter().filter_map(choice).collect()
}
