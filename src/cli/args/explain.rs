//! `thidua explain`.

use clap::{Arg, ArgMatches, Command as Clap};
use thidua::diagnostic::Language;

use super::options::{bare, help, lang, text};

/// Which code to explain; all of them in short if none is named.
pub(crate) struct Explain {
    pub(crate) code: Option<String>,
}

impl Explain {
    pub(super) fn decided(matches: &ArgMatches) -> Self {
        Self {
            code: text(matches, "code"),
        }
    }
}

pub(super) fn clap(language: Language) -> Clap {
    let usage = language.say("thidua explain [MÃ-LỖI]", "thidua explain [CODE]");
    bare("explain", usage, language)
        .about(language.say(
            "Giải thích một mã lỗi: là gì, vì sao, ví dụ, cách sửa, căn cứ; không ghi mã thì liệt kê mọi mã",
            "Explain the code of a fault: what, why, an example, what to do, the article; all codes if none is given",
        ))
        .arg(
            Arg::new("code")
                .value_name(language.say("MÃ-LỖI", "CODE"))
                .help(language.say(
                    "Như Y101, in ở đầu mỗi lỗi",
                    "Such as Y101, printed at the head of a fault",
                )),
        )
        .args([lang(language), help(language)])
}
