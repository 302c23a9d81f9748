//! English.

use chrono::NaiveDate;

use super::super::{Wording, en, quoted, shown};
use crate::diagnostic::RegisterProblem;

const RESTORE: &str = "follow “Khôi phục sổ” in docs/so-van-ban.md; do not delete this file";

#[expect(
    clippy::too_many_lines,
    reason = "one flat match: every fault beside its words"
)]
pub(in super::super) fn wording(problem: &RegisterProblem) -> Wording {
    match problem {
        RegisterProblem::Damaged { path } => Wording::new(
            format!("the register `{path}` is damaged, or is not one of thidua's"),
            "",
            RESTORE,
        ),
        RegisterProblem::Newer { path, version } => Wording::new(
            format!("the register `{path}` was made by a later thidua (form {version})"),
            "",
            "use the later thidua; this one leaves the register alone",
        ),
        RegisterProblem::Unusable { path, problem } => Wording::new(
            format!(
                "the register `{path}` cannot be used: {}",
                en::problem_words(*problem)
            ),
            "a folder `register` that can be written, on a disk with room",
            "check permissions and free room, then run again; no number was given",
        ),
        RegisterProblem::Busy { path } => Wording::new(
            format!("another computer has held the register `{path}` for too long"),
            "",
            "close the program that is issuing there (or a viewer of SQLite), then run again; no number was given",
        ),
        RegisterProblem::NumberTaken {
            number,
            issuer,
            year,
            holder,
            date,
        } => Wording::new(
            format!("number {number} of {year} of {issuer} was given to {holder} on {date}"),
            "a number is given once (Điều 15, Nghị định 30/2020/NĐ-CP)",
            "see `thidua register show` and say the right number, or none so that thidua gives one",
        ),
        RegisterProblem::NumberAgainstDate {
            number,
            date,
            other,
            other_date,
        } => Wording::new(
            format!("number {number} has the day {date}, but number {other} was given on {other_date}"),
            "a higher number has no earlier day",
            "mend day or number; if it is as it should be, say why: `--reason \"…\"`, which goes into the register",
        ),
        RegisterProblem::SameNumber { number, other } => Wording::new(
            format!("number {number} is also that of `{other}`"),
            "a number belongs to one paper of the year",
            "mend one of the two",
        ),
        RegisterProblem::NumberDisagrees { id, found, issued } => Wording::new(
            format!("papers.yaml says number {found} for `{id}`, which was issued as number {issued}"),
            "",
            "write the register's number in papers.yaml, or leave `number` out",
        ),
        RegisterProblem::TypedOtherwise { id, written, typed } => Wording::new(
            format!(
                "papers.yaml says {} for `{id}`, the command says {}",
                numbered(written),
                numbered(typed)
            ),
            "the same number and day in both: other papers may already cite what papers.yaml says",
            "mend papers.yaml or the command, as the signed paper says",
        ),
        RegisterProblem::BadNumber { found } => Wording::new(
            format!("`{}` is not the number of a paper", shown(found)),
            "a number such as 58, or with a letter 58a",
            "write it again",
        ),
        RegisterProblem::UnknownSymbol { symbol } => Wording::new(
            format!("no paper of papers.yaml has the symbol `{}`", shown(symbol)),
            "a symbol as papers have it: KH-UBND, QĐ-UBND, UBND-VP",
            "write number and symbol again",
        ),
        RegisterProblem::NoBook { year: 0 } => Wording::new(
            "nothing to print in the register yet",
            "",
            "issue papers first: `thidua issue`",
        ),
        RegisterProblem::NoBook { year } => Wording::new(
            format!("nothing to print for {year}"),
            "",
            "see `thidua register show` and say the right year and book",
        ),
        RegisterProblem::BackupExists { path } => Wording::new(
            format!("`{path}` is there already"),
            "the name of a file that is not there yet",
            "take another name, with the day in it",
        ),
        RegisterProblem::KindWithoutNumber { id, number } => Wording::new(
            format!("`{id}` is of a kind without numbers, but was given number {number}"),
            "",
            "leave the number out",
        ),
        RegisterProblem::NumberMissing { id } => Wording::new(
            format!("`{id}` was signed elsewhere, so it has a number"),
            "the number and day of the signed paper",
            "add `--number` and `--date`",
        ),
        RegisterProblem::DayMissing { id, today } => Wording::new(
            format!("the day of issue of `{id}` is not known"),
            "",
            format!("today is {today}; if that is the day, add `--date {today}`"),
        ),
        RegisterProblem::BadDay { found } => Wording::new(
            format!("`--date` is no day: `{found}`"),
            "a day that exists, such as 27/6/2025 or 2025-06-27",
            "write --date again",
        ),
        RegisterProblem::EntryDayMissing { today } => Wording::new(
            "the day of the entry is not known",
            "the day of what is entered, not of the paper's issue",
            format!("today is {today}; if that is the day, add `--date {today}`"),
        ),
        RegisterProblem::EntryBeforePaper { found, paper } => Wording::new(
            format!("the entry's day {found} is before the paper's"),
            format!("{paper} or later"),
            "write --date again: the day of what is entered",
        ),
        RegisterProblem::ReasonMissing { command } => Wording::new(
            format!("`{command}` needs a reason"),
            "words; they go into the register and cannot be changed",
            "add `--reason \"…\"`",
        ),
        RegisterProblem::IssuerSpelledOtherwise { issuer, known } => Wording::new(
            format!("the register has “{known}”, the office's file says “{issuer}”"),
            "one spelling for one body, or its numbers part in two series",
            "write the name in the office's file as in the register",
        ),
        RegisterProblem::AlreadyIssued { id, number, date } => Wording::new(
            format!("`{id}` was issued{} on {date}", with_number(number)),
            "an issued paper is neither changed nor numbered again",
            "wrong contents: `thidua replace`; wrong form: `thidua correct`; call it back: `thidua recall`; drop the number: `thidua void`",
        ),
        RegisterProblem::NotIssued { id } => Wording::new(
            format!("`{id}` is not issued"),
            "",
            "issue it first: `thidua issue`; a draft needs only new inputs and `thidua build`",
        ),
        RegisterProblem::CitesDraft { id, words } => Wording::new(
            format!("`{id}` still has blanks: “{}”", shown(words)),
            "nothing is blank; a paper that is cited has its number first",
            "fill in what is missing; issue the paper that is cited first (minutes, submission, decision)",
        ),
        RegisterProblem::LetterMissing { id, key } => Wording::new(
            format!("papers.yaml has no letter with `{key}: {id}` that is not issued"),
            "",
            format!(
                "add a paper of kind {} to papers.yaml with `{key}: {id}`, then run again",
                letter(key)
            ),
        ),
        RegisterProblem::InputsDiffer { id, number, changes } => Wording::new(
            format!(
                "`{id}` was issued{}; today's inputs or templates would change its words:{}",
                with_number(number),
                changed(changes)
            ),
            "",
            "the issued paper stays as it is; to change it: `thidua replace` or `thidua correct`",
        ),
        RegisterProblem::CitedBy { number, papers } => Wording::new(
            format!("issued papers still cite {number}: {}", quoted(papers)),
            "",
            "look at each of them: replace or correct it where needed",
        ),
        RegisterProblem::IssuedFileChanged { path, number } => Wording::new(
            format!("`{path}` is not the paper that was issued{}", with_number(number)),
            "the files of an issued paper stay as they are, byte by byte",
            "run `thidua build --force`: the edited file is kept under a dated name, the issued one comes back from the register",
        ),
        RegisterProblem::RowChanged { row, what } => Wording::new(
            format!("row {row} of the register ({what}) was changed after it was written"),
            "",
            RESTORE,
        ),
        RegisterProblem::RowsMissing { first, last } if first == last => {
            Wording::new(format!("row {first} of the register was removed"), "", RESTORE)
        }
        RegisterProblem::RowsMissing { first, last } => Wording::new(
            format!("rows {first}-{last} of the register were removed"),
            "",
            RESTORE,
        ),
        RegisterProblem::ChainBroken { row } => Wording::new(
            format!("row {row} of the register does not follow the one before it"),
            "",
            RESTORE,
        ),
        RegisterProblem::KeptFileChanged { row, name } => Wording::new(
            format!("the file `{name}` kept in the register (row {row}) was changed or is lost"),
            "",
            RESTORE,
        ),
        RegisterProblem::Unsound { path } => {
            Wording::new(format!("part of the register `{path}` is damaged"), "", RESTORE)
        }
        RegisterProblem::ReceiptWithoutRow { path, row, number } => Wording::new(
            format!(
                "the receipt `{path}` vouches for row {row}{}, which the register has not",
                with_number(number)
            ),
            "",
            RESTORE,
        ),
        RegisterProblem::ReceiptDisagrees { path, row, number } => Wording::new(
            format!(
                "the receipt `{path}`{} is not that of row {row} of the register",
                with_number(number)
            ),
            "",
            "one of the two was changed: hold them against the signed paper, then follow “Khôi phục sổ” in docs/so-van-ban.md",
        ),
        RegisterProblem::ReceiptUnreadable { path } => Wording::new(
            format!("`{path}` is not a receipt of thidua, or was changed"),
            "",
            "use the file .bien-nhan.json beside the issued paper",
        ),
        RegisterProblem::RemadeDiffers { name, because } if because.is_empty() => Wording::new(
            format!("made again, `{name}` is not the file that was issued"),
            "",
            "inputs, templates, fonts and version are as they were: please tell the developers",
        ),
        RegisterProblem::RemadeDiffers { name, because } => Wording::new(
            format!(
                "made again, `{name}` is not the file that was issued, because these differ: {}",
                quoted(because)
            ),
            "",
            "the issued file is whole in the register; to make it again, use those files as they were",
        ),
    }
}

fn with_number(number: &str) -> String {
    if number.is_empty() {
        String::new()
    } else {
        format!(" as number {number}")
    }
}

/// `number 04 on 2025-01-20`.
fn numbered((number, date): &(String, NaiveDate)) -> String {
    format!("number {number} on {date}")
}

fn letter(key: &str) -> &'static str {
    if key == "corrects" {
        "`cong-van-dinh-chinh`"
    } else {
        "`cong-van-thu-hoi`"
    }
}

/// The changed words, one change a line.
fn changed(changes: &[(String, String)]) -> String {
    changes
        .iter()
        .map(|(before, after)| match (before.is_empty(), after.is_empty()) {
            (true, _) => format!("\n    new: “{after}”"),
            (_, true) => format!("\n    gone: “{before}”"),
            _ => format!("\n    “{before}” would be “{after}”"),
        })
        .collect()
}
