//! What was typed → what was decided. One file a command.

mod build;
mod certificates;
mod issue;
mod problem;
mod register;
mod speaker;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command as Clap};
use thidua::diagnostic::{Language, UsageProblem};

pub(crate) use build::Build;
pub(crate) use certificates::{Calibrate, Certificates, Spoilt};
pub(crate) use issue::{Act, Issue};
use problem::problem;
pub(crate) use register::{Export, ReceiptCheck, RegisterTask};
use speaker::{Speaker, help, lang, plain, text};

/// What the user asks for.
pub(crate) enum Ask {
    /// A text: help or version.
    Text(String),
    /// Work.
    Run(Command, Config),
}

/// Which command, with what is its own.
pub(crate) enum Command {
    Build(Build),
    Check,
    Status,
    Issue(Issue),
    Register(RegisterTask),
    Receipt(ReceiptCheck),
    Certificates(Box<Certificates>),
    Calibrate(Calibrate),
    Spoilt(Spoilt),
}

/// What every command has.
pub(crate) struct Config {
    pub(crate) language: Language,
    pub(crate) root: PathBuf,
    pub(crate) campaign: Option<String>,
    pub(crate) fonts: Option<String>,
}

/// Decides what to do, or says what is wrong and in which language.
pub(crate) fn parse(words: Vec<OsString>) -> Result<Ask, (UsageProblem, Language)> {
    let language = language(&words);
    let matches = match clap(Speaker(language)).try_get_matches_from(words) {
        Ok(matches) => matches,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return Ok(Ask::Text(error.to_string()));
        }
        Err(error) => return Err((problem(&error), language)),
    };
    let (command, matches) = match matches.subcommand() {
        Some(("build", matches)) => {
            let asked = Build::decided(matches).map_err(|problem| (problem, language))?;
            (Command::Build(asked), matches)
        }
        Some(("check", matches)) => (Command::Check, matches),
        Some(("status", matches)) => (Command::Status, matches),
        Some(("register", matches)) => {
            let (task, matches) = RegisterTask::decided(matches).map_err(|problem| (problem, language))?;
            (Command::Register(task), matches)
        }
        Some(("receipt", matches)) => {
            let (check, matches) = ReceiptCheck::decided(matches).map_err(|problem| (problem, language))?;
            (Command::Receipt(check), matches)
        }
        Some(("certificates", matches)) => {
            let asked = Box::new(Certificates::decided(matches));
            (Command::Certificates(asked), matches)
        }
        Some(("calibrate", matches)) => (Command::Calibrate(Calibrate::decided(matches)), matches),
        Some(("spoilt", matches)) => (Command::Spoilt(Spoilt::decided(matches)), matches),
        Some((name, matches)) if let Some(act) = Act::ALL.into_iter().find(|act| act.name() == name) => {
            (Command::Issue(Issue::decided(act, matches)), matches)
        }
        _ => return Err((UsageProblem::CommandMissing, language)),
    };
    Ok(Ask::Run(command, config(matches, language)))
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
    Config {
        language,
        root: text(matches, "root").unwrap_or_else(|| ".".to_owned()).into(),
        campaign: text(matches, "campaign"),
        fonts: text(matches, "fonts"),
    }
}

fn clap(speak: Speaker) -> Clap {
    let template = speak.say(
        "{about}\n\nCách dùng: {usage}\n\nLệnh:\n{subcommands}\n\nTùy chọn:\n{options}\n",
        "{about}\n\nUsage: {usage}\n\nCommands:\n{subcommands}\n\nOptions:\n{options}\n",
    );
    Clap::new("thidua")
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
        .subcommands([build::clap(speak), check(speak), status(speak)])
        .subcommands(Act::ALL.map(|act| issue::clap(act, speak)))
        .subcommands([
            certificates::certificates(speak),
            certificates::calibrate(speak),
            certificates::spoilt(speak),
        ])
        .subcommands([register::register(speak), register::receipt(speak)])
}

fn check(speak: Speaker) -> Clap {
    let usage = speak.say("thidua check [TÙY CHỌN]", "thidua check [OPTIONS]");
    plain("check", usage, speak).about(speak.say(
        "Xem lại dữ liệu và mẫu, không ghi tệp nào",
        "Check data and templates, write nothing",
    ))
}

fn status(speak: Speaker) -> Clap {
    let usage = speak.say("thidua status [TÙY CHỌN]", "thidua status [OPTIONS]");
    plain("status", usage, speak).about(speak.say(
        "Cho biết từng văn bản: chưa đến kỳ, đang chờ gì, lập được, hay đã ban hành",
        "Tell of each paper: not due, waiting for what, ready, issued",
    ))
}
