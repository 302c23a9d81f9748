//! `thidua find` and `thidua statistics`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command as Clap};
use thidua::diagnostic::{Language, UsageProblem};

use super::options::{json, option, plain, text, texts, year};

/// What is looked for.
pub(crate) struct Find {
    pub(crate) words: String,
    pub(crate) from: Option<String>,
    pub(crate) to: Option<String>,
}

/// What is counted.
pub(crate) struct StatisticsOf {
    /// None: the last year that has awards.
    pub(crate) year: Option<i32>,
    /// The workbook to be written.
    pub(crate) out: Option<PathBuf>,
}

impl Find {
    pub(super) fn decided(matches: &ArgMatches) -> Self {
        Self {
            words: texts(matches, "words").join(" "),
            from: text(matches, "from"),
            to: text(matches, "to"),
        }
    }
}

impl StatisticsOf {
    pub(super) fn decided(matches: &ArgMatches) -> Result<Self, UsageProblem> {
        Ok(Self {
            year: year(matches)?,
            out: text(matches, "out").map(PathBuf::from),
        })
    }
}

pub(super) fn find_clap(language: Language) -> Clap {
    let usage = language.say("thidua find CHỮ … [TÙY CHỌN]", "thidua find WORDS … [OPTIONS]");
    plain("find", usage, language)
        .about(language.say(
            "Tìm người, tập thể, hộ và mọi khen thưởng của họ qua các năm; tìm văn bản theo số, chữ, ngày",
            "Find persons, collectives, households with all their awards of all years; papers by number, word, day",
        ))
        .arg(
            Arg::new("words")
                .action(ArgAction::Append)
                .num_args(0..)
                .value_name(language.say("CHỮ", "WORDS"))
                .help(language.say(
                    "Tên, đơn vị, số quyết định, ngày, năm, chữ trong trích yếu; có dấu hay không đều được",
                    "Name, unit, number, day, year, words of a subject; with or without marks",
                )),
        )
        .args([
            option(
                "from",
                language.say("NGÀY", "DAY"),
                language.say("Từ ngày, như 27/6/2025", "Not before that day, such as 2025-06-27"),
            ),
            option(
                "to",
                language.say("NGÀY", "DAY"),
                language.say("Đến ngày", "Not after that day"),
            ),
            json(language),
        ])
}

pub(super) fn statistics_clap(language: Language) -> Clap {
    let usage = language.say("thidua statistics [TÙY CHỌN]", "thidua statistics [OPTIONS]");
    plain("statistics", usage, language)
        .about(language.say(
            "Thống kê khen thưởng một năm: theo hình thức, cấp quyết định, đối tượng, giới tính, vị trí, quỹ",
            "Count the awards of a year: by form, level, subject, sex, role, fund",
        ))
        .args([
            option(
                "year",
                language.say("NĂM", "YEAR"),
                language.say(
                    "Năm của ngày quyết định; không ghi thì năm cuối có khen thưởng",
                    "Year of the decisions' days; the last one with awards if absent",
                ),
            ),
            option(
                "out",
                language.say("TỆP.xlsx", "FILE.xlsx"),
                language.say(
                    "Ghi thêm thành tệp Excel, chưa có",
                    "Write a workbook, too; a file that is not there yet",
                ),
            ),
            json(language),
        ])
}
