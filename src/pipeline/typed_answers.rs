//! What people type → values, or the fault that says what is wrong with it.

use super::today::today;
use crate::diagnostic::{Reasoned, RegisterProblem};
use crate::input::{Folder, Session};
use crate::model::{Date, Line, PaperNumber};

/// A day as people type it: `2025-06-27`, `27/6/2025`, `27-6-2025`.
pub fn typed_day(text: &str, session: &mut Session) -> Option<Date> {
    let read = day_of(text);
    if read.is_none() {
        let found = text.to_owned();
        refuse(RegisterProblem::BadDay { found }, session);
    }
    read
}

/// Why something is entered in the register; `command` names what asks for it.
pub fn typed_reason(text: Option<&str>, command: Reasoned, session: &mut Session) -> Option<Line> {
    let reason = text.and_then(Line::typed);
    if reason.is_none() {
        refuse(RegisterProblem::ReasonMissing { command }, session);
    }
    reason
}

/// A file that a person brings from outside the working folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BroughtFile {
    /// Its name, as the person knows it: the path that was typed, or the name of what was dropped.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The file at a path that was typed, which counts from where the person stands, not from the working folder. None: it cannot be
/// read, and the report says so.
pub fn typed_file(path: &str, session: &mut Session) -> Option<BroughtFile> {
    let bytes = Folder::new("").bytes(path, &mut session.report)?;
    let name = path.to_owned();
    Some(BroughtFile { name, bytes })
}

/// The number of a paper, `58` or `58a`.
pub(super) fn typed_number(text: &str, session: &mut Session) -> Option<PaperNumber> {
    let number = text.parse().ok();
    if number.is_none() {
        let found = text.to_owned();
        refuse(RegisterProblem::BadNumber { found }, session);
    }
    number
}

/// A day that a person said, and the one that the computer calls today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SaidDay {
    /// The day.
    pub day: Date,
    /// Today.
    pub today: Date,
}

/// A day as people type it, and today; where nothing is typed, it is today.
pub fn day_or_today(text: &str, session: &mut Session) -> Option<SaidDay> {
    let today = today();
    let day = match text.trim() {
        "" => today,
        typed => typed_day(typed, session)?,
    };
    Some(SaidDay { day, today })
}

/// The day of an entry about a paper: neither before the paper's own nor after today.
pub(super) fn day_between(entry: SaidDay, paper: Date, session: &mut Session) -> Option<Date> {
    let (found, day) = (*entry.day, *paper);
    if entry.day < paper {
        refuse(RegisterProblem::EntryBeforePaper { found, paper: day }, session);
        return None;
    }
    past(entry, session)
}

/// The day of an entry: not after today.
pub(super) fn past(entry: SaidDay, session: &mut Session) -> Option<Date> {
    if entry.day > entry.today {
        let (found, today) = (*entry.day, *entry.today);
        refuse(RegisterProblem::EntryAfterToday { found, today }, session);
        return None;
    }
    Some(entry.day)
}

fn refuse(problem: RegisterProblem, session: &mut Session) {
    session.add(problem, None);
}

/// A day as people type it; None: it is none.
pub(super) fn day_of(text: &str) -> Option<Date> {
    let text = text.trim();
    text.parse().ok().or_else(|| {
        let parts: Vec<u32> = text
            .split(['/', '-', '.'])
            .map(|part| part.parse().ok())
            .collect::<Option<_>>()?;
        let [day, month, year] = parts[..] else {
            return None;
        };
        let year = i32::try_from(year)
            .ok()
            .filter(|year| (1900..3000).contains(year))?;
        chrono::NaiveDate::from_ymd_opt(year, month, day).map(Date::from)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_type_them() {
        let day_of = |text| day_of(text).map(Date::in_figures);
        for text in [
            "2025-06-27",
            "27/6/2025",
            "27/06/2025",
            "27-6-2025",
            " 27.6.2025 ",
        ] {
            assert_eq!(day_of(text).as_deref(), Some("27/6/2025"), "{text}");
        }
        for text in ["", "27/6", "27/6/25", "31/6/2025", "2025/06/27", "mai"] {
            assert_eq!(day_of(text), None, "{text}");
        }
    }
}
