//! The day of an issue or an entry: typed, or asked for with one proposed.

use thidua::diagnostic::RegisterProblem;
use thidua::input::Session;
use thidua::model::Date;
use thidua::pipeline::{SaidDay, today, typed_day};

use super::screen::Screen;

/// The day that was typed; else the one that came with the number; else the one a person confirms.
pub(super) fn day_of_issue(
    typed: Option<&str>,
    known: Option<Date>,
    (id, proposed): (&str, Date),
    screen: &Screen,
    session: &mut Session,
) -> Option<SaidDay> {
    if let (None, Some(known)) = (typed, known) {
        return Some(said(known));
    }
    let what = format!("{} `{id}`", screen.say("Ngày ban hành", "Day of issue of"));
    let missing = RegisterProblem::DayMissing {
        id: id.to_owned(),
        today: *today(),
    };
    typed_or_confirmed(typed, &what, (proposed, missing), screen, session)
}

/// The day of an entry: the one that was typed, else the one a person confirms.
pub(super) fn day_of_entry(typed: Option<&str>, screen: &Screen, session: &mut Session) -> Option<SaidDay> {
    let missing = RegisterProblem::EntryDayMissing { today: *today() };
    let what = screen.say("Ngày ghi vào sổ", "Day of the entry");
    typed_or_confirmed(typed, what, (today(), missing), screen, session)
}

fn typed_or_confirmed(
    typed: Option<&str>,
    what: &str,
    (proposed, missing): (Date, RegisterProblem),
    screen: &Screen,
    session: &mut Session,
) -> Option<SaidDay> {
    if let Some(typed) = typed {
        return typed_day(typed, session).map(said);
    }
    let question = format!("{what} [{}]: ", proposed.in_figures());
    let Some(answer) = asked_day(&question, screen) else {
        session.add(missing, None);
        return None;
    };
    if answer.is_empty() {
        return Some(said(proposed));
    }
    typed_day(&answer, session).map(said)
}

/// A day that a person types, or nothing; what is no day is asked for again. None where nobody is.
pub(super) fn asked_day(question: &str, screen: &Screen) -> Option<String> {
    loop {
        let answer = screen.ask(question)?;
        let mut apart = Session::new("");
        if answer.is_empty() || typed_day(&answer, &mut apart).is_some() {
            return Some(answer);
        }
        screen.faults(&apart.report, apart.sources());
    }
}

fn said(day: Date) -> SaidDay {
    let today = today();
    SaidDay { day, today }
}
