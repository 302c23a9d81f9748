//! Sentences that speak of lines and keys of a YAML file, said of the cell of a workbook.

use super::{FactProblem, FaultKind, KeyProblem, TypingProblem};
use crate::diagnostic::wording::{Wording, shown};
use crate::diagnostic::{Expected, Language, Pairing};

impl FaultKind {
    /// Its sentences where it stands in a cell; None where those of every file serve.
    pub(in crate::diagnostic) fn in_cell(&self, language: Language) -> Option<Wording> {
        match self {
            Self::Key(problem) => key_in_cell(problem, language),
            Self::Fact(FactProblem::SameSubject { name, first_line }) => Some(language.say(
                Wording::new(
                    format!("{name} đã có trong danh sách của đợt này, ở hàng {first_line}"),
                    "một thành tích, một hình thức khen (Luật Thi đua, khen thưởng, Điều 5.2c)",
                    "xóa một trong hai hàng; nếu là hai người trùng tên thì điền năm sinh hoặc đơn vị khác nhau",
                ),
                Wording::new(
                    format!("{name} is already in this review's list, in row {first_line}"),
                    "one achievement, one award (Law on Emulation and Commendation, article 5 clause 2 point c)",
                    "delete one of the rows; for two persons of one name fill in the year of birth or the unit",
                ),
            )),
            Self::Typing(TypingProblem::TwoReadings { thousands, decimals, .. }) => {
                let wording = self.wording(language);
                let plain = thousands.replace('.', "");
                Some(Wording {
                    action: language.say(
                        format!("gõ {plain} nếu là {thousands}; gõ '{decimals} nếu là {decimals} (dấu ' đứng trước để Excel giữ nguyên chữ)"),
                        format!("type {plain} for {thousands}; type '{decimals} for {decimals} (with the mark ' before it, so that Excel leaves it alone)"),
                    ),
                    ..wording
                })
            }
            _ => None,
        }
    }
}

fn key_in_cell(problem: &KeyProblem, language: Language) -> Option<Wording> {
    let wording = problem.wording(language);
    Some(match problem {
        KeyProblem::MissingKey { key, .. } => Wording {
            action: language.say(
                format!("điền vào ô; bảng không có cột ấy thì thêm cột (tên cột xem docs/danh-sach-excel.md), hoặc ghi giá trị chung `common: {{{key}: …}}` cạnh tên tệp"),
                format!("fill the cell in; where the table has no such column, add it (docs/danh-sach-excel.md has the heads), or write `common: {{{key}: …}}` beside the file's name"),
            ),
            ..wording
        },
        KeyProblem::BadDate { found, likely, .. } => day_in_cell(found, *likely, language),
        KeyProblem::WrongType { expected: Expected::Date, .. } => Wording {
            expected: day_expected(language).to_owned(),
            ..wording
        },
        KeyProblem::DuplicateId { id, first_line } => language.say(
            Wording::new(
                format!("mã `{id}` đã dùng ở hàng {first_line}"),
                "mỗi hàng một mã; bảng không có cột mã thì mã làm từ tên",
                "một trường hợp ghi hai lần thì xóa một hàng; hai trường hợp trùng tên thì thêm cột “Mã” và ghi mã khác nhau",
            ),
            Wording::new(
                format!("id `{id}` is already used in row {first_line}"),
                "each row its own id; without a column of ids it is made of the name",
                "delete the row if it is the same case; for two of one name add a column “Ma” with different ids",
            ),
        ),
        KeyProblem::KeysDisagree { first, second, pairing } => Wording {
            action: match pairing {
                Pairing::Needs => language.say(
                    format!("điền cả cột của `{second}`, hoặc để trống ô này"),
                    format!("fill the column of `{second}` in, too, or leave this cell empty"),
                ),
                Pairing::Excludes => language.say(
                    format!("để trống ô của `{first}` hoặc của `{second}`"),
                    format!("leave the cell of `{first}` or that of `{second}` empty"),
                ),
            },
            ..wording
        },
        _ => return None,
    })
}

fn day_expected(language: Language) -> &'static str {
    language.say(
        "một ngày: ô kiểu ngày, hoặc chữ như 30/6/2025",
        "a day: a cell with a date format, or text such as 30/6/2025",
    )
}

fn day_in_cell(found: &str, likely: Option<chrono::NaiveDate>, language: Language) -> Wording {
    let found = shown(found);
    let action = likely.map(|likely| likely.format("%d/%m/%Y").to_string());
    let action = language.say(
        action.as_ref().map_or_else(
            || "gõ lại ngày, tháng, năm; kiểm tra tháng đó có ngày này không".to_owned(),
            |day| format!("nếu ý là ngày {day} thì gõ {day}"),
        ),
        action.as_ref().map_or_else(
            || "type day, month, year again; check that the month has this day".to_owned(),
            |day| format!("if {day} is meant, type {day}"),
        ),
    );
    let expected = day_expected(language);
    language.say(
        Wording::new(
            format!("“{found}” không phải là một ngày"),
            expected,
            action.clone(),
        ),
        Wording::new(format!("“{found}” is not a day"), expected, action),
    )
}
