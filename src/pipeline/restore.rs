//! `register restore`: a copy becomes the register again, with everything that was entered since.

use std::path::{Path, PathBuf};

use super::open_register::{Registered, output_folders};
use super::register::{Proved, verify};
use crate::diagnostic::{RegisterProblem, shown};
use crate::input::Session;
use crate::output::KeptBytes;
use crate::register::{Continued, Restoring, Row};

/// What became of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// How many rows the copy had.
    pub copied: usize,
    /// Those that were entered since and are in the register again, in order.
    pub entered: Vec<Row>,
    /// Where the register before it is kept, if there was one.
    pub before: Option<PathBuf>,
    /// The register as it is now, if it is whole; else the report says what remains to be done.
    pub proved: Option<Proved>,
}

/// Makes the register out of a copy. None means that nothing was changed, and the report says why.
pub fn restore(copy: &Path, out: Option<&Path>, session: &mut Session) -> Option<Restored> {
    let root = session.folder.root().to_owned();
    let restoring = Restoring::begin(&root, copy);
    let restoring = session.kept(restoring)?;
    let copied = session.sound(|session| {
        let proved = restoring.proved(&mut session.report);
        session.kept(proved)
    })?;
    let files = KeptBytes::of(&output_folders(out, session));
    let continued = restoring.continued(&|hash| files.with(hash));
    let continued = session.kept(continued)?;
    loses_nothing(copy, &continued, session)?;
    let before = session.kept(restoring.place())?;
    for (row, name) in &continued.missing {
        let (number, name) = (row.number_symbol(), name.clone());
        let id = row.paper.clone();
        session.add(RegisterProblem::BytesLost { id, number, name }, None);
    }
    let proved = verify(out, session).and_then(Registered::this);
    Some(Restored {
        copied,
        entered: continued.entered,
        before,
        proved,
    })
}

/// Whether every row that is known would be in the register.
fn loses_nothing(copy: &Path, continued: &Continued, session: &mut Session) -> Option<()> {
    if continued.lost.is_empty() {
        return Some(());
    }
    let numbers = continued.lost.iter().filter_map(Row::given);
    let problem = RegisterProblem::WouldLose {
        path: shown(copy),
        rows: continued.lost.len(),
        numbers: numbers.collect(),
    };
    session.add(problem, None);
    None
}
