//! `thidua desk`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command as Clap, value_parser};
use thidua::diagnostic::Language;

use super::options::{is_set, option, plain, switch};

/// What desk is opened.
pub(crate) struct Desk {
    /// Its port, where one was asked for.
    pub(crate) port: Option<u16>,
    /// Whether the browser is opened, too.
    pub(crate) open: bool,
    /// Whether other computers come in, too.
    pub(crate) lan: bool,
    /// Names that this computer is called by there.
    pub(crate) hosts: Vec<String>,
    /// Certificate and key.
    pub(crate) tls: Option<(PathBuf, PathBuf)>,
    /// Whose account is added, or gets a new password, instead of opening the desk.
    pub(crate) add_account: Option<String>,
}

/// What was asked for.
pub(super) fn decided(matches: &ArgMatches) -> Desk {
    Desk {
        port: matches.get_one("port").copied(),
        open: is_set(matches, "open"),
        lan: is_set(matches, "lan"),
        hosts: matches.get_many("host").into_iter().flatten().cloned().collect(),
        tls: tls(matches),
        add_account: matches.get_one("add-account").cloned(),
    }
}

fn tls(matches: &ArgMatches) -> Option<(PathBuf, PathBuf)> {
    let mut files = matches.get_many::<PathBuf>("tls")?.cloned();
    files.next().zip(files.next())
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
        .args(of_network(language))
}

/// Options for a desk that other computers use.
fn of_network(language: Language) -> [Arg; 4] {
    [
        switch(
            "lan",
            language.say(
                "Cho máy khác trong mạng vào bằng tài khoản",
                "Let other computers of the network in by accounts",
            ),
        ),
        option(
            "host",
            language.say("TÊN", "NAME"),
            language.say(
                "Tên của máy này trong mạng, như may-vp (dùng được nhiều lần)",
                "Name of this computer in the network, such as office-pc (may be repeated)",
            ),
        )
        .action(ArgAction::Append)
        .requires("lan"),
        option(
            "tls",
            "PEM",
            language.say(
                "Mã hóa đường truyền: tệp chứng thư, rồi tệp khóa riêng",
                "Encrypt what goes over the network: certificate file, then key file",
            ),
        )
        .num_args(2)
        .requires("lan")
        .value_parser(value_parser!(PathBuf)),
        option(
            "add-account",
            language.say("TÊN", "NAME"),
            language.say(
                "Thêm tài khoản có quyền ban hành, hoặc đặt lại mật khẩu của nó",
                "Add an account that may issue, or give it a new password",
            ),
        ),
    ]
}
