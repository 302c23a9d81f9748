//! `thidua template lint`.

use clap::{Arg, ArgMatches, Command as Clap};
use thidua::diagnostic::{Language, UsageProblem};

use super::options::{bare, help, lang, plain, text};

/// The Word template that is looked at.
pub(crate) struct TemplateLint {
    /// Path of the file.
    pub(crate) file: String,
}

impl TemplateLint {
    pub(super) fn decided(matches: &ArgMatches) -> Result<(Self, &ArgMatches), UsageProblem> {
        match matches.subcommand() {
            Some(("lint", matches)) => {
                let file = text(matches, "file").unwrap_or_default();
                Ok((Self { file }, matches))
            }
            _ => Err(UsageProblem::CommandMissing),
        }
    }
}

pub(super) fn clap(language: Language) -> Clap {
    let usage = language.say("thidua template lint TỆP.docx", "thidua template lint FILE.docx");
    let lint = plain("lint", usage, language)
        .about(language.say(
            "Liệt kê các biến của một mẫu Word và mọi lỗi trong đó",
            "List the variables of a Word template and all that is wrong with it",
        ))
        .arg(
            Arg::new("file")
                .required(true)
                .value_name(language.say("TỆP.docx", "FILE.docx"))
                .help(language.say(
                    "Như templates/papers/thong-bao.docx",
                    "Such as templates/papers/thong-bao.docx",
                )),
        );
    bare("template", usage, language)
        .about(language.say("Mẫu Word của cơ quan", "An office's own Word templates"))
        .args([lang(language), help(language)])
        .subcommand(lint)
}
