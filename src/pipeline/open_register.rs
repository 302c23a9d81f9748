//! The working folder → its register, opened: for reading by every command, for writing by those that give numbers.

use std::path::{Path, PathBuf};

use crate::diagnostic::{FaultKind, RegisterProblem, shown};
use crate::input::Session;
use crate::output::{folders, receipts, trace_of_issue};
use crate::register::{ReceiptFile, Register, is_on_share};

/// What comes of a task with the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Registered<T> {
    /// Nothing has been issued yet: there is no register.
    Nothing,
    /// This.
    This(T),
}

impl<T> Registered<T> {
    /// It, if there is a register.
    pub(super) fn this(self) -> Option<T> {
        match self {
            Self::Nothing => None,
            Self::This(this) => Some(this),
        }
    }
}

/// Opens the register for reading; an office that has begun none has nothing. None means that it cannot be used, or
/// lacks what receipts in `output/` (and `out`) prove, and the report says why.
pub(super) fn open_register(out: Option<&Path>, session: &mut Session) -> Option<Registered<Register>> {
    let register = found(out, session)?;
    if let Registered::This(register) = &register {
        session.sound(|session| knows_receipts(register, out, session))?;
    }
    Some(register)
}

/// As [`open_register`], but receipts without a row are left to whoever reports on all of them.
pub(super) fn found(out: Option<&Path>, session: &mut Session) -> Option<Registered<Register>> {
    let opened = Register::open(session.folder.root());
    let Some(register) = session.kept(opened)? else {
        return session
            .sound(|session| never_issued(out, session))
            .map(|()| Registered::Nothing);
    };
    if is_on_share(session.folder.root()) {
        let path = place(session);
        session.add(RegisterProblem::OnShare { path }, None);
    }
    for other in session.kept(register.siblings())? {
        let (path, other) = (place(session), shown(&other));
        session.add(RegisterProblem::SecondRegister { path, other }, None);
    }
    Some(Registered::This(register))
}

/// Opens the register for giving numbers. None means that there is none, or that it cannot take rows, and the report says why.
pub(super) fn register_to_write(session: &mut Session) -> Option<Register> {
    let opened = Register::open(session.folder.root());
    let Some(register) = session.kept(opened)? else {
        let path = place(session);
        session.add(RegisterProblem::NotBegun { path }, None);
        return None;
    };
    let others = session.kept(register.siblings())?;
    if let Some(other) = others.first() {
        // That there is a second one was only a warning until now.
        let before = std::mem::take(&mut session.report);
        let is_warning =
            |kind: &FaultKind| matches!(kind, FaultKind::Register(RegisterProblem::SecondRegister { .. }));
        session.report.extend_but(before, is_warning);
        let (path, other) = (place(session), shown(other));
        session.add(RegisterProblem::WhichRegister { path, other }, None);
        return None;
    }
    Some(register.acting_for(session.by.as_deref()))
}

/// Begins the register of an office that has never issued anything. None means that it was begun already, or that something was
/// issued, and the report says so.
pub fn begin_register(session: &mut Session) -> Option<()> {
    if let Registered::This(_) = open_register(None, session)? {
        let path = place(session);
        session.add(RegisterProblem::AlreadyBegun { path }, None);
        return None;
    }
    let begun = Register::begin(session.folder.root());
    session.kept(begun).map(drop)
}

/// Whether no file in the output folders says that something was issued.
fn never_issued(out: Option<&Path>, session: &mut Session) -> Option<()> {
    let traces = output_folders(out, session);
    let trace = traces.iter().find_map(|folder| trace_of_issue(folder));
    if let Some(trace) = trace {
        let (path, trace) = (place(session), shown(&trace));
        session.add(RegisterProblem::Gone { path, trace }, None);
        return None;
    }
    Some(())
}

/// Whether the register has the row of each receipt in the output folders.
fn knows_receipts(register: &Register, out: Option<&Path>, session: &mut Session) -> Option<()> {
    for folder in output_folders(out, session) {
        for (path, bytes) in receipts(&folder, &mut session.report) {
            // One that cannot be read proves nothing; `register verify` names it.
            let Ok(receipt) = serde_json::from_slice::<ReceiptFile>(&bytes) else {
                continue;
            };
            let known = register.has(receipt.row, &receipt.chain);
            if !session.kept(known)? {
                session.add(receipt.without_row(path), None);
            }
        }
    }
    Some(())
}

/// The folders of campaigns in `output/`, and in `out` where that is another.
pub(super) fn output_folders(out: Option<&Path>, session: &Session) -> Vec<PathBuf> {
    let own = session.folder.root().join("output");
    let other = out.filter(|out| **out != own).map(folders).unwrap_or_default();
    folders(&own).into_iter().chain(other).collect()
}

fn place(session: &Session) -> String {
    shown(&Register::path(session.folder.root()))
}

/// Has `say` called, now and again, while another program holds the register and this one waits to read it.
pub fn when_waiting(say: fn()) {
    crate::register::when_waiting(say);
}
