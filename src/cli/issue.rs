//! `thidua issue`, `replace`, `correct`, `recall`: a paper gets its number and never changes again.

use thidua::diagnostic::{FaultKind, RegisterProblem, Report};
use thidua::input::Folder;
use thidua::model::{Date, PaperEntry, PaperNumber};
use thidua::output::drafts_untouched;
use thidua::pipeline::{FileFormat, IssueRequest, IssuedNow, Mode, campaign_files};
use thidua::register::{Register, records};

use super::args::{Act, Config, Issue};
use super::build::{output_folder, put};
use super::clock::{day, today};
use super::open::{Campaign, open};
use super::screen::Screen;

/// Issues one paper.
pub(crate) fn issue(config: &Config, asked: &Issue, screen: &Screen) -> (Report, Folder) {
    let mut report = Report::default();
    let mut folder = Folder::new(&config.root);
    issue_one(config, asked, screen, &mut folder, &mut report);
    (report, folder)
}

fn issue_one(
    config: &Config,
    asked: &Issue,
    screen: &Screen,
    folder: &mut Folder,
    report: &mut Report,
) -> Option<()> {
    let opened = open(config, folder, report)?;
    if report.has_errors() {
        return None;
    }
    let campaign = opened.campaign_of(&asked.paper, report)?;
    let paper = acting_paper(asked, campaign, report)?;
    let request = request(asked, campaign.dossier.paper(&paper)?, screen, report)?;
    let name = &campaign.dossier.name;
    let place = output_folder(config, asked.out.as_deref(), name);
    let drafts: Vec<String> = FileFormat::ALL
        .iter()
        .map(|format| format!("{paper}.{}", format.extension()))
        .collect();
    if !asked.force && !asked.elsewhere && !drafts_untouched(&place, &drafts, report) {
        return None;
    }
    let prepared = opened
        .workshop
        .prepare(name, &request, &campaign.records, folder, report)?;
    let mut waiting = screen.waiting();
    let mut register = Register::create(&config.root, &mut waiting)
        .map_err(|fault| report.push(fault))
        .ok()?;
    let issued = opened
        .workshop
        .issue(&prepared, &request, &mut register, folder, &mut waiting, report)?;
    tell(screen, &request, &issued);
    let rows = register.rows_of(name).map_err(|fault| report.push(fault)).ok()?;
    let files = campaign_files(&register, &records(rows), report)?;
    if !put(&place, &files, asked.force, screen, report) {
        screen.line(screen.say(
            "số đã cấp, sổ đã ghi và giữ tệp; `thidua build` chép lại tệp vào output/",
            "the number is given and the register keeps the files; `thidua build` puts them into output/",
        ));
    }
    Some(())
}

/// Which paper gets the number: the one named, or the letter that corrects or recalls it.
fn acting_paper(asked: &Issue, campaign: &Campaign, report: &mut Report) -> Option<String> {
    let (key, about): (_, fn(&PaperEntry) -> bool) = match asked.act {
        Act::Issue | Act::Replace | Act::Void => return Some(asked.paper.clone()),
        Act::Correct => ("corrects", |entry| entry.row.corrects_paper().is_some()),
        Act::Recall => ("recalls", |entry| entry.row.recalls_paper().is_some()),
    };
    let acts_on = |entry: &PaperEntry| {
        let target = entry.row.corrects_paper().or(entry.row.recalls_paper());
        target.is_some_and(|id| id.as_str() == asked.paper)
    };
    let letters = campaign.dossier.papers().iter();
    let letter = letters
        .filter(|entry| entry.issued.is_none())
        .find(|entry| about(entry) && acts_on(entry));
    if letter.is_none() {
        let id = asked.paper.clone();
        let problem = if campaign
            .records
            .get(&id)
            .is_none_or(|record| record.current.is_none())
        {
            RegisterProblem::NotIssued { id }
        } else {
            RegisterProblem::LetterMissing { id, key }
        };
        report.add(FaultKind::Register(problem), None);
    }
    letter.map(|entry| entry.id.to_string())
}

fn request(asked: &Issue, entry: &PaperEntry, screen: &Screen, report: &mut Report) -> Option<IssueRequest> {
    let mode = if asked.act == Act::Replace {
        Mode::Replacement
    } else {
        Mode::First
    };
    let typed = asked.number.as_deref().map(|number| read_number(number, report));
    if typed == Some(None) {
        return None;
    }
    // The number of an issued paper is the old one; its replacement gets its own.
    let written = entry
        .number
        .as_ref()
        .filter(|_| mode == Mode::First && entry.issued.is_none())
        .map(|number| number.value);
    let number = typed.flatten().or(written);
    if asked.elsewhere && number.is_none() {
        let problem = RegisterProblem::NumberMissing {
            id: entry.id.to_string(),
        };
        report.add(FaultKind::Register(problem), None);
        return None;
    }
    let known_day = entry
        .date
        .as_ref()
        .filter(|_| written.is_some())
        .map(|date| date.value);
    let request = IssueRequest {
        paper: entry.id.to_string(),
        date: day_of_issue(
            asked.date.as_deref(),
            known_day,
            entry.id.as_str(),
            screen,
            report,
        )?,
        number,
        reason: asked.reason.clone(),
        mode,
        elsewhere: asked.elsewhere,
    };
    let known = written.zip(known_day);
    known
        .is_none_or(|known| says_the_same(&request, known, entry, screen, report))
        .then_some(request)
}

/// What papers.yaml says beside a number is what other papers cite: the command may not say otherwise.
fn says_the_same(
    request: &IssueRequest,
    (number, day): (PaperNumber, Date),
    entry: &PaperEntry,
    screen: &Screen,
    report: &mut Report,
) -> bool {
    if request.number == Some(number) && request.date == day {
        return true;
    }
    let words = |number: PaperNumber, day: Date| {
        let (of, on) = (screen.say("số", "number"), screen.say("ngày", "on"));
        format!("{of} {number} {on} {}", day.in_figures())
    };
    let problem = RegisterProblem::TypedOtherwise {
        id: entry.id.to_string(),
        written: words(number, day),
        typed: words(request.number.unwrap_or(number), request.date),
    };
    let place = entry.number.as_ref().map(|number| number.place.clone());
    report.add(FaultKind::Register(problem), place);
    false
}

fn read_number(text: &str, report: &mut Report) -> Option<PaperNumber> {
    let number = text.parse().ok();
    if number.is_none() {
        let problem = RegisterProblem::BadNumber {
            found: text.to_owned(),
        };
        report.add(FaultKind::Register(problem), None);
    }
    number
}

/// The day that was typed; else the one that came with the number; else the one a person confirms.
pub(crate) fn day_of_issue(
    typed: Option<&str>,
    known: Option<Date>,
    id: &str,
    screen: &Screen,
    report: &mut Report,
) -> Option<Date> {
    if let (None, Some(known)) = (typed, known) {
        return Some(known);
    }
    let what = format!("{} `{id}`", screen.say("Ngày ban hành", "Day of issue of"));
    let missing = RegisterProblem::DayMissing {
        id: id.to_owned(),
        today: *today(),
    };
    typed_or_confirmed(typed, &what, missing, screen, report)
}

/// The day of an entry: the one that was typed, else the one a person confirms; not before the paper's own, where it is about one.
pub(crate) fn day_of_entry(
    typed: Option<&str>,
    paper: Option<Date>,
    screen: &Screen,
    report: &mut Report,
) -> Option<Date> {
    let missing = RegisterProblem::EntryDayMissing { today: *today() };
    let what = screen.say("Ngày ghi vào sổ", "Day of the entry");
    let found = typed_or_confirmed(typed, what, missing, screen, report)?;
    if let Some(paper) = paper.filter(|paper| found < *paper) {
        let problem = RegisterProblem::EntryBeforePaper {
            found: *found,
            paper: *paper,
        };
        report.add(FaultKind::Register(problem), None);
        return None;
    }
    Some(found)
}

fn typed_or_confirmed(
    typed: Option<&str>,
    what: &str,
    missing: RegisterProblem,
    screen: &Screen,
    report: &mut Report,
) -> Option<Date> {
    let answer = if let Some(typed) = typed {
        typed.to_owned()
    } else {
        let now = today();
        let Some(answer) = screen.ask(&format!("{what} [{}]: ", now.in_figures())) else {
            report.add(FaultKind::Register(missing), None);
            return None;
        };
        if answer.is_empty() {
            return Some(now);
        }
        answer
    };
    let read = day(&answer);
    if read.is_none() {
        let problem = RegisterProblem::BadDay { found: answer };
        report.add(FaultKind::Register(problem), None);
    }
    read
}

fn tell(screen: &Screen, request: &IssueRequest, issued: &IssuedNow) {
    let row = &issued.row;
    let number = row.number.map_or_else(String::new, |_| {
        format!(" {} {}", screen.say("số", "as number"), row.number_symbol())
    });
    screen.line(&format!(
        "{} {}:{number} {} {} ({} {})",
        screen.say("ban hành", "issued"),
        request.paper,
        screen.say("ngày", "on"),
        row.date.in_figures(),
        screen.say("dòng", "row"),
        row.seq,
    ));
    if issued.opens_series {
        screen.line(&format!(
            "{} {} {} {} {}",
            screen.say("dãy số mới:", "new series:"),
            row.series,
            screen.say("năm", "of"),
            chrono::Datelike::year(&*row.date),
            row.issuer,
        ));
    }
}
