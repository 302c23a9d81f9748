//! Everything there is to say about a run, in a settled order.

use super::{Blame, Fault, FaultKind, Place, Severity, Sources};

/// Faults and warnings, collected along the path and never printed on it.
#[derive(Debug, Clone, Default)]
pub struct Report {
    faults: Vec<Fault>,
}

impl Report {
    /// Adds a fault with its place.
    pub fn add(&mut self, kind: impl Into<FaultKind>, place: impl Into<Option<Place>>) {
        self.push(Fault::new(kind, place));
    }

    /// Adds a fault, unless it is there already. What is true of several papers is said once, with their names, at the
    /// first of them.
    pub fn push(&mut self, fault: Fault) {
        let Fault {
            kind,
            original,
            papers,
            ..
        } = &fault;
        let known = self.faults.iter_mut().find(|known| {
            let same_place = known.place == fault.place;
            let of_papers = !papers.is_empty() && !known.papers.is_empty();
            known.kind == *kind && known.original == *original && (same_place || of_papers)
        });
        let Some(known) = known else {
            self.faults.push(fault);
            return;
        };
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

    /// Whether something stops the work.
    pub fn has_errors(&self) -> bool {
        self.faults
            .iter()
            .any(|fault| fault.kind.severity() == Severity::Error)
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
        faults.sort_by_key(|fault| {
            fault
                .place
                .as_ref()
                .map(|place| (sources.text(place.path()).is_some(), place.clone()))
        });
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::LawProblem;

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
}
