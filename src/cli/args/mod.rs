//! What was typed → what was decided. One file a command.

mod backup;
mod build;
mod certificates;
mod desk;
mod explain;
mod find;
mod issue;
mod lists;
mod mark;
mod new;
mod options;
mod outline;
mod preview;
mod problem;
mod register;
mod template;
mod watch;
mod word;
mod written;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command as Clap};
use thidua::diagnostic::{Language, UsageProblem};
use thidua::pipeline::{ExportRequest, FillInRequest, NewRequest, PreviewRequest, WatchRequest};

use super::screen::{Form, Voice};

pub(crate) use build::Build;
pub(crate) use certificates::{Calibrate, Certificates, Spoilt};
pub(crate) use desk::Desk;
pub(crate) use explain::Explain;
pub(crate) use find::{Find, StatisticsOf};
pub(crate) use issue::{Act, Issue};
pub(crate) use lists::Import;
pub(crate) use mark::Mark;
use options::{help, json, lang, plain, text};
pub(crate) use outline::Outline;
use problem::problem;
pub(crate) use register::{Export, ReceiptCheck, RegisterTask};
pub(crate) use template::TemplateLint;
pub(crate) use word::{Word, WordAct};

/// What the user asks for.
pub(crate) enum Ask {
    /// A text: help or version.
    Text(String),
    /// Work.
    Run(Command, Config),
}

/// Which command, with what is its own.
pub(crate) enum Command {
    New(Box<NewRequest>),
    Sheet(FillInRequest),
    Export(ExportRequest),
    Import(Box<Import>),
    Build(Build),
    Check,
    Schema,
    Status,
    Issue(Box<Issue>),
    Register(RegisterTask),
    Receipt(ReceiptCheck),
    Certificates(Box<Certificates>),
    Calibrate(Calibrate),
    Spoilt(Spoilt),
    Explain(Explain),
    Outline(Outline),
    Template(TemplateLint),
    Mark(Mark),
    Preview(PreviewRequest),
    Watch(WatchRequest),
    Desk(Desk),
    Word(Word),
    Backup(PathBuf),
    Find(Find),
    Statistics(StatisticsOf),
}

/// What every command has.
pub(crate) struct Config {
    /// How it answers.
    pub(crate) voice: Voice,
    pub(crate) root: PathBuf,
    pub(crate) campaign: Option<String>,
    pub(crate) fonts: Option<String>,
}

impl Command {
    /// Its name, as it is typed.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::New(_) => "new",
            Self::Sheet(_) => "sheet",
            Self::Export(_) => "export",
            Self::Import(_) => "import",
            Self::Build(_) => "build",
            Self::Check => "check",
            Self::Schema => "schema",
            Self::Status => "status",
            Self::Issue(asked) => asked.act.name(),
            Self::Register(task) => task.name(),
            Self::Receipt(_) => "receipt check",
            Self::Certificates(_) => "certificates",
            Self::Calibrate(_) => "calibrate",
            Self::Spoilt(_) => "spoilt",
            Self::Explain(_) => "explain",
            Self::Outline(_) => "outline",
            Self::Template(_) => "template lint",
            Self::Mark(_) => "mark",
            Self::Preview(_) => "preview",
            Self::Watch(_) => "watch",
            Self::Desk(_) => "desk",
            Self::Word(asked) => asked.act.name(),
            Self::Backup(_) => "backup",
            Self::Find(_) => "find",
            Self::Statistics(_) => "statistics",
        }
    }
}

/// Decides what to do, or says what is wrong and how to answer.
pub(crate) fn parse(words: Vec<OsString>) -> Result<Ask, (UsageProblem, Voice)> {
    let voice = voice(&words);
    decided(words, voice).map_err(|problem| (problem, voice))
}

fn decided(words: Vec<OsString>, voice: Voice) -> Result<Ask, UsageProblem> {
    let matches = match clap(voice.language).try_get_matches_from(words) {
        Ok(matches) => matches,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return Ok(Ask::Text(error.to_string()));
        }
        Err(error) => return Err(problem(&error)),
    };
    let (command, matches) = match matches.subcommand() {
        Some(("completions", matches)) => {
            return Ok(Ask::Text(written::completions(matches, public(voice.language))));
        }
        Some(("man", matches)) => {
            return written::man(matches, public(voice.language), voice.language).map(Ask::Text);
        }
        Some(("build", matches)) => {
            let asked = Build::decided(matches)?;
            (Command::Build(asked), matches)
        }
        Some(("new", matches)) => (Command::New(Box::new(new::decided(matches))), matches),
        Some(("sheet", matches)) => (Command::Sheet(lists::fill_in(matches)?), matches),
        Some(("export", matches)) => (Command::Export(lists::export(matches)?), matches),
        Some(("import", matches)) => (Command::Import(Box::new(Import::decided(matches)?)), matches),
        Some(("schema", matches)) => (Command::Schema, matches),
        Some(("check", matches)) => (Command::Check, matches),
        Some(("status", matches)) => (Command::Status, matches),
        Some(("register", matches)) => {
            let (task, matches) = RegisterTask::decided(matches)?;
            (Command::Register(task), matches)
        }
        Some(("receipt", matches)) => {
            let (check, matches) = ReceiptCheck::decided(matches)?;
            (Command::Receipt(check), matches)
        }
        Some(("certificates", matches)) => {
            let asked = Box::new(Certificates::decided(matches));
            (Command::Certificates(asked), matches)
        }
        Some(("calibrate", matches)) => (Command::Calibrate(Calibrate::decided(matches)), matches),
        Some(("spoilt", matches)) => (Command::Spoilt(Spoilt::decided(matches)), matches),
        Some(("backup", matches)) => {
            let to = text(matches, "to").unwrap_or_default();
            (Command::Backup(to.into()), matches)
        }
        Some(("find", matches)) => (Command::Find(Find::decided(matches)), matches),
        Some(("statistics", matches)) => (Command::Statistics(StatisticsOf::decided(matches)?), matches),
        Some(("mark", matches)) => (Command::Mark(Mark::decided(matches)), matches),
        Some(("template", matches)) => {
            let (lint, matches) = TemplateLint::decided(matches)?;
            (Command::Template(lint), matches)
        }
        Some(("outline", matches)) => (Command::Outline(Outline::decided(matches)), matches),
        Some(("preview", matches)) => (Command::Preview(preview::decided(matches)), matches),
        Some(("desk", matches)) => (Command::Desk(desk::decided(matches)), matches),
        Some(("watch", matches)) => (Command::Watch(watch::decided(matches)), matches),
        Some(("explain", matches)) => (Command::Explain(Explain::decided(matches)), matches),
        Some((name, matches)) if let Some(act) = Act::ALL.into_iter().find(|act| act.name() == name) => {
            (Command::Issue(Box::new(Issue::decided(act, matches))), matches)
        }
        Some((name, matches)) if let Some(act) = WordAct::ALL.into_iter().find(|act| act.name() == name) => {
            (Command::Word(Word::decided(act, matches)), matches)
        }
        _ => return Err(UsageProblem::CommandMissing),
    };
    Ok(Ask::Run(command, config(matches, voice)))
}

/// Language and form have to be known before the arguments are, for the help itself and for what is wrong with them.
fn voice(words: &[OsString]) -> Voice {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let english = words.iter().any(|word| word == "--lang=en")
        || words
            .windows(2)
            .any(|pair| pair[0] == "--lang" && pair[1] == "en");
    let json = words.iter().any(|word| word == "--json");
    Voice {
        language: if english {
            Language::English
        } else {
            Language::Vietnamese
        },
        form: if json { Form::Json } else { Form::Words },
    }
}

fn config(matches: &ArgMatches, voice: Voice) -> Config {
    Config {
        voice,
        root: text(matches, "root").unwrap_or_else(|| ".".to_owned()).into(),
        campaign: text(matches, "campaign"),
        fonts: text(matches, "fonts"),
    }
}

/// All commands, with those that only installing needs.
fn clap(language: Language) -> Clap {
    public(language).subcommands([written::completions_clap(language), written::man_clap(language)])
}

fn public(language: Language) -> Clap {
    program(language)
        .args([help(language), lang(language), version(language)])
        .subcommands([
            new::clap(language),
            build::clap(language),
            check(language),
            mark::clap(language),
            status(language),
            preview::clap(language),
            watch::clap(language),
            desk::clap(language),
        ])
        .subcommands([
            lists::sheet_clap(language),
            lists::import_clap(language),
            lists::export_clap(language),
        ])
        .subcommands(Act::ALL.map(|act| issue::clap(act, language)))
        .subcommands(WordAct::ALL.map(|act| word::clap(act, language)))
        .subcommands([
            certificates::certificates(language),
            certificates::calibrate(language),
            certificates::spoilt(language),
        ])
        .subcommands([
            register::register(language),
            register::receipt(language),
            backup::clap(language),
            find::find_clap(language),
            find::statistics_clap(language),
            outline::clap(language),
            template::clap(language),
            schema(language),
            explain::clap(language),
        ])
}

/// The program with nothing but the look of its help.
fn program(language: Language) -> Clap {
    let template = language.say(
        "{about}\n\nCách dùng: {usage}\n\nLệnh:\n{subcommands}\n\nTùy chọn:\n{options}\n",
        "{about}\n\nUsage: {usage}\n\nCommands:\n{subcommands}\n\nOptions:\n{options}\n",
    );
    Clap::new("thidua")
        .version(env!("CARGO_PKG_VERSION"))
        .about(language.say(
            "Lập mọi văn bản của một phong trào thi đua (PDF và DOCX) theo thể thức Nghị định 30/2020/NĐ-CP.",
            "Makes every paper of an emulation campaign (PDF and DOCX) in the format of Decree 30/2020/ND-CP.",
        ))
        .override_usage(language.say("thidua <LỆNH> [TÙY CHỌN]", "thidua <COMMAND> [OPTIONS]"))
        .help_template(template)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
}

fn version(language: Language) -> Arg {
    Arg::new("version")
        .long("version")
        .short('V')
        .action(ArgAction::Version)
        .help(language.say("In phiên bản", "Print the version"))
}

fn check(language: Language) -> Clap {
    let usage = language.say("thidua check [TÙY CHỌN]", "thidua check [OPTIONS]");
    plain("check", usage, language)
        .about(language.say(
            "Xem lại dữ liệu và mẫu, không ghi tệp nào",
            "Check data and templates, write nothing",
        ))
        .arg(json(language))
}

fn schema(language: Language) -> Clap {
    let usage = language.say("thidua schema [TÙY CHỌN]", "thidua schema [OPTIONS]");
    plain("schema", usage, language).about(language.say(
        "Ghi lược đồ của các tệp dữ liệu vào .thidua/schema/ để trình soạn thảo gợi ý khóa và gạch chân chỗ sai",
        "Write the schemas of input files into .thidua/schema/, for editors that complete and check",
    ))
}

fn status(language: Language) -> Clap {
    let usage = language.say("thidua status [TÙY CHỌN]", "thidua status [OPTIONS]");
    plain("status", usage, language)
        .about(language.say(
            "Cho biết từng văn bản: chưa đến kỳ, đang chờ gì, lập được, hay đã ban hành",
            "Tell of each paper: not due, waiting for what, ready, issued",
        ))
        .arg(json(language))
}
