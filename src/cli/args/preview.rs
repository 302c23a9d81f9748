//! `thidua preview`.

use clap::{Arg, ArgMatches, Command as Clap, value_parser};
use thidua::diagnostic::Language;
use thidua::pipeline::PreviewRequest;

use super::options::{option, out, plain, text};

/// What is to be drawn.
pub(super) fn decided(matches: &ArgMatches) -> PreviewRequest {
    PreviewRequest {
        paper: text(matches, "paper").unwrap_or_default(),
        page: matches.get_one("page").copied(),
        out: text(matches, "out").map(Into::into),
    }
}

pub(super) fn clap(language: Language) -> Clap {
    let usage = language.say(
        "thidua preview VĂN-BẢN [TÙY CHỌN]",
        "thidua preview PAPER [OPTIONS]",
    );
    plain("preview", usage, language)
        .about(language.say(
            "Vẽ các trang của một văn bản thành hình SVG trong output/<phong trào>/trang/",
            "Draw the pages of a paper as SVG pictures in output/<campaign>/trang/",
        ))
        .arg(
            Arg::new("paper")
                .required(true)
                .value_name(language.say("VĂN-BẢN", "PAPER"))
                .help(language.say("Mã văn bản, như ke-hoach", "Id of the paper, such as ke-hoach")),
        )
        .args([
            option(
                "page",
                language.say("SỐ", "NUMBER"),
                language.say("Chỉ một trang, đếm từ 1", "One page only, counted from 1"),
            )
            .value_parser(value_parser!(usize)),
            out(language),
        ])
}
