//! Words of the help, Vietnamese first, and the options that commands share.

use clap::{Arg, ArgAction, ArgMatches, Command as Clap};
use thidua::diagnostic::Language;

/// Says one of two sentences.
#[derive(Clone, Copy)]
pub(super) struct Speaker(pub(super) Language);

impl Speaker {
    pub(super) const fn say(self, vietnamese: &'static str, english: &'static str) -> &'static str {
        match self.0 {
            Language::Vietnamese => vietnamese,
            Language::English => english,
        }
    }
}

/// A command with the options that all commands have.
pub(super) fn plain(name: &'static str, usage: &'static str, speak: Speaker) -> Clap {
    bare(name, usage, speak).args([
        option(
            "campaign",
            speak.say("TÊN", "NAME"),
            speak.say(
                "Chỉ một phong trào: tên thư mục trong inputs/",
                "One campaign only: its folder in inputs/",
            ),
        ),
        option(
            "root",
            speak.say("THƯ MỤC", "DIR"),
            speak.say(
                "Thư mục làm việc (mặc định: thư mục hiện tại)",
                "Working folder (default: here)",
            ),
        ),
        option(
            "fonts",
            speak.say("THƯ MỤC", "DIR"),
            speak.say(
                "Thư mục có bốn tệp phông Times New Roman của cơ quan",
                "Folder with the four files of the office's own Times New Roman",
            ),
        ),
        lang(speak),
        help(speak),
    ])
}

/// A command with nothing but its name and the look of its help.
pub(super) fn bare(name: &'static str, usage: &'static str, speak: Speaker) -> Clap {
    Clap::new(name)
        .override_usage(usage)
        .help_template(speak.say(
            "{about}\n\nCách dùng: {usage}\n\n{all-args}\n",
            "{about}\n\nUsage: {usage}\n\n{all-args}\n",
        ))
        .subcommand_help_heading(speak.say("Lệnh", "Commands"))
        .next_help_heading(speak.say("Tùy chọn", "Options"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
}

pub(super) fn option(name: &'static str, value: &'static str, text: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .help(text)
        .hide_possible_values(true)
        .hide_default_value(true)
}

pub(super) fn switch(name: &'static str, text: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(text)
}

pub(super) fn lang(speak: Speaker) -> Arg {
    option(
        "lang",
        speak.say("NGÔN NGỮ", "LANGUAGE"),
        speak.say("Ngôn ngữ của thông báo: vi, en", "Language of messages: vi, en"),
    )
    .value_parser(["vi", "en"])
}

pub(super) fn help(speak: Speaker) -> Arg {
    Arg::new("help")
        .long("help")
        .short('h')
        .action(ArgAction::Help)
        .help(speak.say("In trợ giúp", "Print help"))
}

/// Where files are written, if not in `output/`.
pub(super) fn out(speak: Speaker) -> Arg {
    option(
        "out",
        speak.say("THƯ MỤC", "DIR"),
        speak.say(
            "Nơi ghi tệp (mặc định output/ trong thư mục làm việc)",
            "Where files go (default: output/ in the working folder)",
        ),
    )
}

/// The value of an option, if it was given.
pub(super) fn text(matches: &ArgMatches, id: &str) -> Option<String> {
    matches.try_get_one::<String>(id).ok().flatten().cloned()
}

/// All values of an option or of the words without one.
pub(super) fn texts(matches: &ArgMatches, id: &str) -> Vec<String> {
    matches
        .try_get_many::<String>(id)
        .ok()
        .flatten()
        .map(|words| words.cloned().collect())
        .unwrap_or_default()
}

/// Whether a switch was given.
pub(super) fn is_set(matches: &ArgMatches, id: &str) -> bool {
    matches
        .try_get_one::<bool>(id)
        .ok()
        .flatten()
        .copied()
        .unwrap_or_default()
}
