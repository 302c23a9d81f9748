//! `thidua mark`.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command as Clap};
use thidua::diagnostic::Language;

use super::options::{option, plain, text};

/// The workbook to be marked, and where its copy goes.
pub(crate) struct Mark {
    pub(crate) file: String,
    pub(crate) out: Option<PathBuf>,
}

impl Mark {
    pub(super) fn decided(matches: &ArgMatches) -> Self {
        Self {
            file: text(matches, "file").unwrap_or_default(),
            out: text(matches, "out").map(PathBuf::from),
        }
    }
}

pub(super) fn clap(language: Language) -> Clap {
    let usage = language.say(
        "thidua mark TỆP.xlsx [TÙY CHỌN]",
        "thidua mark FILE.xlsx [OPTIONS]",
    );
    plain("mark", usage, language)
        .about(language.say(
            "Trả lại tệp Excel của một danh sách với ô sai được tô màu, có lời ghi, và trang “Lỗi”; tệp gốc giữ nguyên",
            "Give a list's workbook back with faulty cells coloured, a note in each, and a sheet of faults; the original stays",
        ))
        .arg(
            Arg::new("file")
                .required(true)
                .value_name(language.say("TỆP.xlsx", "FILE.xlsx"))
                .help(language.say(
                    "Tệp Excel mà một phong trào ghi tên",
                    "A workbook that a campaign names",
                )),
        )
        .arg(option(
            "out",
            language.say("TỆP", "FILE"),
            language.say(
                "Bản đánh dấu, tệp chưa có (mặc định: cạnh tệp gốc, thêm -danh-dau)",
                "The marked copy, a file that is not there yet (default: beside the original, with -danh-dau)",
            ),
        ))
}
