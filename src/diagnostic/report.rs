//! Everything there is to say about a run, in a settled order.

use std::collections::BTreeMap;
use std::hash::BuildHasher;

use rustc_hash::{FxBuildHasher, FxHashMap};
use serde::Serialize;

use super::{Blame, Fault, FaultKind, KeyProblem, Place, Severity, Sources, Thing, ToDo};

/// Faults and warnings, collected along the path and never printed on it.
#[derive(Debug, Clone, Default)]
pub struct Report {
    faults: Vec<Fault>,
    /// Where faults stand in the list, by a hash of what makes them the same.
    known: FxHashMap<u64, Vec<usize>>,
    errors: usize,
}

/// What a person is told of a report: the first faults of each code, and how many more there are.
#[derive(Debug)]
pub struct Told<'a> {
    /// In order.
    pub faults: Vec<&'a Fault>,
    /// What is left off.
    pub more: Vec<More>,
}

/// Faults of one code that are left off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct More {
    /// Their code.
    pub code: &'static str,
    /// `error` or `warning`.
    pub severity: Severity,
    /// How many.
    pub count: usize,
}

impl Report {
    /// Adds a fault with its place.
    pub fn add(&mut self, kind: impl Into<FaultKind>, place: impl Into<Option<Place>>) {
        self.push(Fault::new(kind, place));
    }

    /// Adds a fault, unless it is there already. What is true of several papers is said once, with their names, at the
    /// first of them; an id that is missing once, at the first place that names it.
    pub fn push(&mut self, fault: Fault) {
        let keys = keys(&fault);
        let known = keys.iter().filter_map(|key| self.known.get(key)).flatten();
        let same = known
            .copied()
            .filter(|at| is_same(&self.faults[*at], &fault))
            .min();
        let at = same.unwrap_or(self.faults.len());
        for key in keys {
            let known = self.known.entry(key).or_default();
            if !known.contains(&at) {
                known.push(at);
            }
        }
        let Some(known) = self.faults.get_mut(at) else {
            self.errors += usize::from(fault.kind.severity() == Severity::Error);
            self.faults.push(fault);
            return;
        };
        if let Some(place) = fault.place.filter(|place| known.place.as_ref() != Some(place))
            && missing_id(&known.kind).is_some()
            && !known.elsewhere.contains(&place)
        {
            known.elsewhere.push(place);
        }
        for paper in fault.papers {
            if !known.papers.contains(&paper) {
                known.papers.push(paper);
            }
        }
    }

    /// Adds all of `other`.
    pub fn extend(&mut self, other: Self) {
        for fault in other.faults {
            self.push(fault);
        }
    }

    /// Adds all of `other` but what is said already in other words: one cause, one fault.
    pub fn extend_but(&mut self, other: Self, said: impl Fn(&FaultKind) -> bool) {
        for fault in other.faults.into_iter().filter(|fault| !said(&fault.kind)) {
            self.push(fault);
        }
    }

    /// Takes out the warnings that `earlier` has in the same words, wherever they stand now; how many these were.
    pub fn leave_out_warnings_of(&mut self, earlier: &Self) -> usize {
        let all = std::mem::take(self);
        let before = all.faults.len();
        let said = |fault: &Fault| {
            let mut earlier = earlier.faults.iter();
            fault.kind.severity() == Severity::Warning && earlier.any(|known| known.kind == fault.kind)
        };
        for fault in all.faults.into_iter().filter(|fault| !said(fault)) {
            self.push(fault);
        }
        before - self.faults.len()
    }

    /// A report of its own for each thing to do that something calls for.
    pub fn by_to_do(&self) -> Vec<(ToDo, Self)> {
        let mut groups: BTreeMap<ToDo, Self> = BTreeMap::new();
        for fault in &self.faults {
            let group = groups.entry(fault.kind.calls_for()).or_default();
            group.push(fault.clone());
        }
        groups.into_iter().collect()
    }

    /// The same without what stands in files of other campaigns than this one.
    #[must_use]
    pub fn of_campaign(&self, campaign: &str) -> Self {
        let elsewhere = |fault: &&Fault| {
            let path = fault.place.as_ref().map(Place::path).unwrap_or_default();
            let own = path
                .strip_prefix("inputs/")
                .and_then(|rest| rest.split('/').next());
            own.is_some_and(|own| own != campaign)
        };
        let mut own = Self::default();
        for fault in self.faults.iter().filter(|fault| !elsewhere(fault)) {
            own.push(fault.clone());
        }
        own
    }

    /// What was found, without its places.
    pub fn kinds(&self) -> impl Iterator<Item = &FaultKind> {
        self.faults.iter().map(|fault| &fault.kind)
    }

    /// Whether something stops the work.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// How many of that severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.faults
            .iter()
            .filter(|fault| fault.kind.severity() == severity)
            .count()
    }

    /// Whose turn it is: the machine's failures weigh more than the user's faults. None if nothing stops the work.
    pub fn blame(&self) -> Option<Blame> {
        self.faults
            .iter()
            .filter(|fault| fault.kind.severity() == Severity::Error)
            .map(|fault| fault.kind.blame())
            .max()
    }

    /// The exit code that follows: 0 done, 1 the user must act, 2 the machine or the program failed.
    pub fn exit(&self) -> u8 {
        match self.blame() {
            None => 0,
            Some(Blame::User) => 1,
            Some(Blame::Machine) => 2,
        }
    }

    /// All of them, by file, line and column; those without a place first.
    pub fn sorted(&self, sources: &Sources) -> Vec<&Fault> {
        let mut faults: Vec<&Fault> = self.faults.iter().collect();
        faults.sort_by_cached_key(|fault| {
            let place = fault.place.as_ref();
            place.map(|place| (sources.text(place.path()).is_some(), place.clone()))
        });
        faults
    }

    /// The same for a person or a program to read: at most `most` of each code, and how many more there are.
    pub fn told(&self, sources: &Sources, most: usize) -> Told<'_> {
        let mut counts: BTreeMap<&'static str, (Severity, usize)> = BTreeMap::new();
        let mut faults = self.sorted(sources);
        faults.retain(|fault| {
            let (code, severity) = (fault.kind.code(), fault.kind.severity());
            let (_, count) = counts.entry(code).or_insert((severity, 0));
            *count += 1;
            *count <= most
        });
        let more = counts.into_iter().filter(|(_, (_, count))| *count > most);
        Told {
            faults,
            more: more
                .map(|(code, (severity, count))| More {
                    code,
                    severity,
                    count: count - most,
                })
                .collect(),
        }
    }
}

/// Under which hashes a fault is known: one with its place, of one about papers another without, and of an id that is missing
/// another with its campaign alone.
fn keys(fault: &Fault) -> Vec<u64> {
    let said = (&fault.kind, &fault.original);
    let hash = |place: Option<&Option<Place>>| FxBuildHasher.hash_one((said, place));
    let of_papers = (!fault.papers.is_empty()).then(|| hash(None));
    let of_id = missing_id(&fault.kind).map(|id| FxBuildHasher.hash_one((id, campaign(fault))));
    std::iter::once(hash(Some(&fault.place)))
        .chain(of_papers)
        .chain(of_id)
        .collect()
}

/// Whether two faults say the same.
fn is_same(known: &Fault, fault: &Fault) -> bool {
    let id = missing_id(&known.kind);
    if id.is_some() && id == missing_id(&fault.kind) {
        return campaign(known) == campaign(fault);
    }
    let of_papers = !fault.papers.is_empty() && !known.papers.is_empty();
    (known.place == fault.place || of_papers) && known.kind == fault.kind && known.original == fault.original
}

/// The id that nothing has, of a fault about one.
fn missing_id(kind: &FaultKind) -> Option<(Thing, &str)> {
    match kind {
        FaultKind::Key(KeyProblem::UnknownId { what, id, .. }) => Some((*what, id)),
        _ => None,
    }
}

/// The folder that the file of a fault is in: what is missing in one campaign may be there in another.
fn campaign(fault: &Fault) -> Option<&str> {
    let path = fault.place.as_ref().map(Place::path)?;
    path.strip_prefix("inputs/")
        .and_then(|rest| rest.split('/').next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{LawProblem, YamlProblem};

    #[test]
    fn what_is_true_of_several_papers_is_said_once_with_their_names() {
        let mut report = Report::default();
        for (paper, at) in [("to-trinh", 10..20), ("quyet-dinh", 30..40), ("to-trinh", 10..20)] {
            let text = "x".to_owned();
            let place = Place::new(&"papers.yaml".into(), at);
            report.push(Fault::new(LawProblem::Caution { text }, place).about(paper));
        }
        let faults = report.sorted(&Sources::default());
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].papers, ["to-trinh", "quyet-dinh"]);
    }

    #[test]
    fn c6_an_id_that_is_missing_is_said_once_with_how_often() {
        let mut report = Report::default();
        for (at, near) in [(10, "so-ket"), (30, "so-ket"), (30, "so-ket"), (50, "tong-ket")] {
            let kind = KeyProblem::UnknownId {
                what: Thing::Review,
                id: "so-kett".to_owned(),
                known: [near.to_owned()].into_iter().collect(),
            };
            report.add(kind, Place::new(&"inputs/a/awardees.yaml".into(), at..at + 7));
        }
        let faults = report.sorted(&Sources::default());
        assert_eq!(faults.len(), 1);
        let found = faults[0].wording(crate::diagnostic::Language::Vietnamese).found;
        assert!(found.ends_with("(và ở 02 chỗ khác)"), "{found}");
        assert_eq!(report.count(Severity::Error), 1);
    }

    #[test]
    fn l5_of_many_faults_the_first_are_told_and_how_many_more_there_are() {
        let mut report = Report::default();
        for at in 0..30_000 {
            report.add(YamlProblem::Syntax, Place::new(&"a.yaml".into(), at..at + 1));
        }
        report.add(YamlProblem::EmptyFile, Place::file("b.yaml"));
        assert_eq!(report.count(Severity::Error), 30_001);
        let told = report.told(&Sources::default(), 20);
        let code = FaultKind::from(YamlProblem::Syntax).code();
        assert_eq!(
            told.faults
                .iter()
                .filter(|fault| fault.kind.code() == code)
                .count(),
            20
        );
        assert_eq!(told.faults.len(), 21);
        let severity = Severity::Error;
        assert_eq!(
            told.more,
            [More {
                code,
                severity,
                count: 29_980
            }]
        );
    }
}
