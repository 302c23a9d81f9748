//! What was typed → what was decided.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command};
use thidua::diagnostic::{Language, UsageProblem};
use thidua::pipeline::FileFormat;

/// What the user asks for.
pub(crate) enum Ask {
    /// A text: help or version.
    Text(String),
    /// Work.
    Run(Task, Config),
}

/// Which command.
#[derive(Clone, Copy)]
pub(crate) enum Task {
    Build,
    Check,
    Status,
}

/// What a command is to do.
pub(crate) struct Config {
    pub(crate) language: Language,
    pub(crate) root: PathBuf,
    pub(crate) campaign: Option<String>,
    pub(crate) fonts: Option<String>,
    pub(crate) papers: Vec<String>,
    pub(crate) formats: Vec<FileFormat>,
    pub(crate) out: Option<PathBuf>,
    pub(crate) force: bool,
}

/// Words of the help, Vietnamese first.
#[derive(Clone, Copy)]
struct Speaker(Language);

impl Speaker {
    const fn say(self, vietnamese: &'static str, english: &'static str) -> &'static str {
        match self.0 {
            Language::Vietnamese => vietnamese,
            Language::English => english,
        }
    }
}

/// Decides what to do, or says what is wrong and in which language.
pub(crate) fn parse(words: Vec<OsString>) -> Result<Ask, (UsageProblem, Language)> {
    let language = language(&words);
    let matches = match command(Speaker(language)).try_get_matches_from(words) {
        Ok(matches) => matches,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return Ok(Ask::Text(error.to_string()));
        }
        Err(error) => return Err((problem(&error), language)),
    };
    let (task, matches) = match matches.subcommand() {
        Some(("build", matches)) => (Task::Build, matches),
        Some(("check", matches)) => (Task::Check, matches),
        Some(("status", matches)) => (Task::Status, matches),
        _ => return Err((UsageProblem::CommandMissing, language)),
    };
    Ok(Ask::Run(task, config(matches, language)))
}

/// The language has to be known before the arguments are, for the help itself.
fn language(words: &[OsString]) -> Language {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let english = words.iter().any(|word| word == "--lang=en")
        || words
            .windows(2)
            .any(|pair| pair[0] == "--lang" && pair[1] == "en");
    if english {
        Language::English
    } else {
        Language::Vietnamese
    }
}

fn config(matches: &ArgMatches, language: Language) -> Config {
    let text = |id: &str| matches.try_get_one::<String>(id).ok().flatten().cloned();
    let many = |id: &str| {
        matches
            .try_get_many::<String>(id)
            .ok()
            .flatten()
            .map(|words| words.cloned().collect::<Vec<_>>())
            .unwrap_or_default()
    };
    let chosen = many("format");
    let formats = [FileFormat::Pdf, FileFormat::Docx];
    Config {
        language,
        root: text("root").unwrap_or_else(|| ".".to_owned()).into(),
        campaign: text("campaign"),
        fonts: text("fonts"),
        papers: many("papers"),
        formats: formats
            .into_iter()
            .filter(|format| chosen.is_empty() || chosen.iter().any(|word| word == format.extension()))
            .collect(),
        out: text("out").map(PathBuf::from),
        force: matches
            .try_get_one::<bool>("force")
            .ok()
            .flatten()
            .copied()
            .unwrap_or_default(),
    }
}

fn problem(error: &clap::Error) -> UsageProblem {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => texts.first().cloned(),
        _ => None,
    };
    let word = text(ContextKind::InvalidArg)
        .or_else(|| text(ContextKind::InvalidSubcommand))
        .unwrap_or_default();
    let suggestion = text(ContextKind::SuggestedArg).or_else(|| text(ContextKind::SuggestedSubcommand));
    match error.kind() {
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => {
            UsageProblem::Unknown { word, suggestion }
        }
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue).is_none_or(|value| value.is_empty()) => {
            UsageProblem::ValueMissing { option: word }
        }
        ErrorKind::InvalidValue => UsageProblem::BadValue {
            option: word,
            found: text(ContextKind::InvalidValue).unwrap_or_default(),
            allowed: match error.get(ContextKind::ValidValue) {
                Some(ContextValue::Strings(values)) => values.clone(),
                _ => Vec::new(),
            },
        },
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            UsageProblem::CommandMissing
        }
        _ => UsageProblem::Other,
    }
}

fn command(speak: Speaker) -> Command {
    let template = speak.say(
        "{about}\n\nCách dùng: {usage}\n\nLệnh:\n{subcommands}\n\nTùy chọn:\n{options}\n",
        "{about}\n\nUsage: {usage}\n\nCommands:\n{subcommands}\n\nOptions:\n{options}\n",
    );
    Command::new("thidua")
        .version(env!("CARGO_PKG_VERSION"))
        .about(speak.say(
            "Lập mọi văn bản của một phong trào thi đua (PDF và DOCX) theo thể thức Nghị định 30/2020/NĐ-CP.",
            "Makes every paper of an emulation campaign (PDF and DOCX) in the format of Nghị định 30/2020/NĐ-CP.",
        ))
        .override_usage(speak.say("thidua <LỆNH> [TÙY CHỌN]", "thidua <COMMAND> [OPTIONS]"))
        .help_template(template)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .args([help(speak), lang(speak)])
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(speak.say("In phiên bản", "Print the version")),
        )
        .subcommand(build_command(speak))
        .subcommand(
            plain("check", speak.say("thidua check [TÙY CHỌN]", "thidua check [OPTIONS]"), speak)
                .about(speak.say("Xem lại dữ liệu và mẫu, không ghi tệp nào", "Check data and templates, write nothing")),
        )
        .subcommand(
            plain("status", speak.say("thidua status [TÙY CHỌN]", "thidua status [OPTIONS]"), speak)
                .about(speak.say("Cho biết từng văn bản: chưa đến kỳ, đang chờ gì, hay lập được", "Tell of each paper: not due, waiting for what, ready")),
        )
}

fn build_command(speak: Speaker) -> Command {
    plain(
        "build",
        speak.say(
            "thidua build [VĂN BẢN]... [TÙY CHỌN]",
            "thidua build [PAPER]... [OPTIONS]",
        ),
        speak,
    )
    .about(speak.say(
        "Lập các văn bản vào thư mục output/",
        "Make the papers in output/",
    ))
    .arg(
        Arg::new("papers")
            .num_args(0..)
            .value_name(speak.say("VĂN BẢN", "PAPER"))
            .help(speak.say(
                "Mã văn bản, như ke-hoach; không ghi thì lập mọi văn bản lập được",
                "Ids of papers; all that are ready if none is given",
            )),
    )
    .args([
        option(
            "format",
            speak.say("ĐUÔI", "FORMAT"),
            speak.say(
                "Loại tệp: pdf, docx (mặc định cả hai)",
                "pdf, docx (both by default)",
            ),
        )
        .value_delimiter(',')
        .action(ArgAction::Append)
        .value_parser(["pdf", "docx"]),
        option(
            "out",
            speak.say("THƯ MỤC", "DIR"),
            speak.say(
                "Nơi ghi tệp (mặc định output/ trong thư mục làm việc)",
                "Where files go (default: output/ in the working folder)",
            ),
        ),
        Arg::new("force")
            .long("force")
            .action(ArgAction::SetTrue)
            .help(speak.say(
                "Lập lại cả tệp đã sửa tay; bản đã sửa được giữ dưới tên có ngày",
                "Replace files edited since, too; the edited ones are kept under dated names",
            )),
    ])
}

/// A command with the options that all commands have.
fn plain(name: &'static str, usage: &'static str, speak: Speaker) -> Command {
    Command::new(name)
        .override_usage(usage)
        .help_template(speak.say(
            "{about}\n\nCách dùng: {usage}\n\n{all-args}\n",
            "{about}\n\nUsage: {usage}\n\n{all-args}\n",
        ))
        .subcommand_help_heading(speak.say("Lệnh", "Commands"))
        .next_help_heading(speak.say("Tùy chọn", "Options"))
        .disable_help_flag(true)
        .args([
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

fn option(name: &'static str, value: &'static str, text: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .help(text)
        .hide_possible_values(true)
        .hide_default_value(true)
}

fn lang(speak: Speaker) -> Arg {
    option(
        "lang",
        speak.say("NGÔN NGỮ", "LANGUAGE"),
        speak.say("Ngôn ngữ của thông báo: vi, en", "Language of messages: vi, en"),
    )
    .value_parser(["vi", "en"])
}

fn help(speak: Speaker) -> Arg {
    Arg::new("help")
        .long("help")
        .short('h')
        .action(ArgAction::Help)
        .help(speak.say("In trợ giúp", "Print help"))
}
