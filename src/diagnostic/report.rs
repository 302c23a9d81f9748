//! Everything there is to say about a run, in a settled order.

use super::{Blame, Fault, FaultKind, Place, Severity, Sources};

/// Faults and warnings, collected along the path and never printed on it.
#[derive(Debug, Clone, Default)]
pub struct Report {
    faults: Vec<Fault>,
}

impl Report {
    /// Adds a fault with its place.
    pub fn add(&mut self, kind: FaultKind, place: impl Into<Option<Place>>) {
        self.push(Fault::new(kind, place));
    }

    /// Adds a fault.
    pub fn push(&mut self, fault: Fault) {
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
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

    /// All of them, by file, line and column; those without a place first.
    pub fn sorted(&self, sources: &Sources) -> Vec<&Fault> {
        let mut faults: Vec<&Fault> = self.faults.iter().collect();
        faults.sort_by_key(|fault| {
            fault
                .place
                .as_ref()
                .map(|place| (sources.text(&place.file).is_some(), place.clone()))
        });
        faults
    }
}
