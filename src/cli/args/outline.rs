//! `thidua outline`.

use clap::{Arg, ArgMatches, Command as Clap};
use thidua::diagnostic::Language;

use super::options::{plain, text};

/// The kind whose outline is wanted; all of them in short if none is named.
pub(crate) struct Outline {
    pub(crate) kind: Option<String>,
}

impl Outline {
    pub(super) fn decided(matches: &ArgMatches) -> Self {
        Self {
            kind: text(matches, "kind"),
        }
    }
}

pub(super) fn clap(language: Language) -> Clap {
    let usage = language.say("thidua outline [LOẠI]", "thidua outline [KIND]");
    plain("outline", usage, language)
        .about(language.say(
            "In dàn bài của một loại văn bản để chép vào papers.yaml rồi sửa; không ghi loại thì liệt kê dàn bài và các phần tính sẵn",
            "Print the outline of a kind of paper, to be copied into papers.yaml and changed; without a kind, list outlines and computed parts",
        ))
        .arg(
            Arg::new("kind")
                .value_name(language.say("LOẠI", "KIND"))
                .help(language.say("Như ke-hoach, bao-cao-so-ket", "Such as ke-hoach, bao-cao-so-ket")),
        )
}
