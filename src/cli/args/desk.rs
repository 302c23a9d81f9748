//! `thidua desk`.

use clap::{ArgMatches, Command as Clap, value_parser};
use thidua::diagnostic::Language;

use super::options::{is_set, option, plain, switch};

/// What desk is opened.
pub(crate) struct Desk {
    /// Its port, where one was asked for.
    pub(crate) port: Option<u16>,
    /// Whether the browser is opened, too.
    pub(crate) open: bool,
}

/// What was asked for.
pub(super) fn decided(matches: &ArgMatches) -> Desk {
    Desk {
        port: matches.get_one("port").copied(),
        open: is_set(matches, "open"),
    }
}

pub(super) fn clap(language: Language) -> Clap {
    let usage = language.say("thidua desk [TÙY CHỌN]", "thidua desk [OPTIONS]");
    plain("desk", usage, language)
        .about(language.say(
            "Mở bàn làm việc trong trình duyệt; Ctrl-C để đóng",
            "Open the desk in a browser; Ctrl-C closes it",
        ))
        .arg(
            option(
                "port",
                language.say("CỔNG", "PORT"),
                language.say(
                    "Cổng của máy này (mặc định: cổng trống đầu tiên từ 8080)",
                    "Port of this computer (default: the first free one from 8080)",
                ),
            )
            .value_parser(value_parser!(u16)),
        )
        .arg(switch(
            "open",
            language.say("Mở luôn trình duyệt", "Open the browser, too"),
        ))
}
