//! The options that commands share.

use clap::{Arg, ArgAction, ArgMatches, Command as Clap};
use thidua::diagnostic::{Language, UsageProblem};
use thidua::pipeline::Edited;

/// A command with the options that all commands have.
pub(super) fn plain(name: &'static str, usage: &'static str, language: Language) -> Clap {
    bare(name, usage, language).args([
        option(
            "campaign",
            language.say("TÊN", "NAME"),
            language.say(
                "Chỉ một phong trào: tên thư mục trong inputs/",
                "One campaign only: its folder in inputs/",
            ),
        ),
        option(
            "root",
            language.say("THƯ MỤC", "DIR"),
            language.say(
                "Thư mục làm việc (mặc định: thư mục hiện tại)",
                "Working folder (default: here)",
            ),
        ),
        option(
            "fonts",
            language.say("THƯ MỤC", "DIR"),
            language.say(
                "Thư mục có bốn tệp phông Times New Roman của cơ quan",
                "Folder with the four files of the office's own Times New Roman",
            ),
        ),
        lang(language),
        help(language),
    ])
}

/// A command with nothing but its name and the look of its help.
pub(super) fn bare(name: &'static str, usage: &'static str, language: Language) -> Clap {
    Clap::new(name)
        .override_usage(usage)
        .help_template(language.say(
            "{about}\n\nCách dùng: {usage}\n\n{all-args}\n",
            "{about}\n\nUsage: {usage}\n\n{all-args}\n",
        ))
        .subcommand_help_heading(language.say("Lệnh", "Commands"))
        .next_help_heading(language.say("Tùy chọn", "Options"))
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

pub(super) fn lang(language: Language) -> Arg {
    option(
        "lang",
        language.say("NGÔN NGỮ", "LANGUAGE"),
        language.say("Ngôn ngữ của thông báo: vi, en", "Language of messages: vi, en"),
    )
    .value_parser(["vi", "en"])
}

pub(super) fn help(language: Language) -> Arg {
    Arg::new("help")
        .long("help")
        .short('h')
        .action(ArgAction::Help)
        .help(language.say("In trợ giúp", "Print help"))
}

/// One JSON object instead of sentences.
pub(super) fn json(language: Language) -> Arg {
    switch(
        "json",
        language.say(
            "Trả lời bằng một đối tượng JSON ra đầu ra chuẩn (docs/schema/report.json)",
            "Answer with one JSON object on the standard output (docs/schema/report.json)",
        ),
    )
}

/// Where files are written, if not in `output/`.
pub(super) fn out(language: Language) -> Arg {
    option(
        "out",
        language.say("THƯ MỤC", "DIR"),
        language.say(
            "Nơi ghi tệp (mặc định output/ trong thư mục làm việc)",
            "Where files go (default: output/ in the working folder)",
        ),
    )
}

/// Whether edited files are replaced, too.
pub(super) fn force(language: Language) -> Arg {
    switch(
        "force",
        language.say(
            "Lập lại cả tệp đã sửa tay; bản đã sửa được giữ dưới tên có ngày",
            "Replace files edited since, too; the edited ones are kept under dated names",
        ),
    )
}

/// What becomes of edited files.
pub(super) fn edited(matches: &ArgMatches) -> Edited {
    if is_set(matches, "force") {
        Edited::Replaced
    } else {
        Edited::Stay
    }
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

/// The year of `--year`.
pub(super) fn year(matches: &ArgMatches) -> Result<Option<i32>, UsageProblem> {
    let typed = text(matches, "year");
    let year = typed.map(|year| {
        year.parse().map_err(|_| UsageProblem::BadValue {
            option: "--year".to_owned(),
            found: year.clone(),
            allowed: vec!["2025".to_owned()],
        })
    });
    year.transpose()
}
