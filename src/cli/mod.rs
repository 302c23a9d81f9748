//! The command line: arguments → one use case → what is shown → exit code. The only place that prints.

mod answer;
mod args;
mod backup;
mod bar;
mod begin;
mod books;
mod build;
mod calibrate;
mod certificates;
mod check;
mod day;
mod desk;
mod double_click;
mod explain;
mod files;
mod find;
mod import;
mod issue;
mod lists;
mod mark;
mod new;
mod outline;
mod preview;
mod receipt;
mod register;
mod schema;
mod screen;
mod spoilt;
mod standing;
mod status;
mod template;
mod void;
mod watch;
mod word;
mod word_answer;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use args::{Act, Ask, Command, Config, Issue};
use screen::{Screen, Voice};
use serde_json::Value;
use thidua::diagnostic::{Report, Sources, UsageProblem};
use thidua::input::Session;
use thidua::pipeline::{IssueAct, OpenRequest, quiet_readers, when_waiting};

/// Runs the program.
pub(crate) fn run(words: Vec<OsString>) -> ExitCode {
    match args::parse(double_click::meant(words)) {
        Ok(Ask::Text(text)) => {
            let screen = Screen::new(Voice::default());
            screen.line(text.trim_end());
            ExitCode::from(screen.arrived())
        }
        Ok(Ask::Run(command, config)) => {
            let screen = Screen::new(config.voice);
            when_waiting(screen.says_waiting());
            quiet_readers();
            let mut session = Session::new(&config.root);
            // None says that the work stopped early; the report says why.
            let result = work(&command, &config, &screen, &mut session);
            never_silent(command.name(), result.as_ref(), &mut session);
            screen.finish(command.name(), &session.report, session.sources(), result)
        }
        Err((problem, voice)) => {
            let mut report = Report::default();
            report.add(problem, None);
            Screen::new(voice).finish("", &report, &Sources::default(), ())
        }
    }
}

/// A command that stopped and said nothing is a fault of the program: nobody may take its work for done.
fn never_silent(command: &str, result: Option<&Value>, session: &mut Session) {
    if result.is_none() && !session.report.has_errors() {
        let command = command.to_owned();
        session.add(UsageProblem::Unsaid { command }, None);
    }
}

fn work(command: &Command, config: &Config, screen: &Screen, session: &mut Session) -> Option<Value> {
    match command {
        Command::Build(asked) => build::build(config, asked, screen, session),
        Command::New(asked) => new::new(asked, screen, session),
        Command::Sheet(asked) => lists::sheet(asked, screen, session),
        Command::Export(asked) => lists::export(asked, screen, session),
        Command::Import(asked) => import::import(asked, screen, session),
        Command::Schema => schema::schema(screen, session).map(|()| Value::Null),
        Command::Check => check::check(config, screen, session),
        Command::Status => status::status(config, screen, session),
        Command::Word(asked) => word::word(config, asked, screen, session),
        Command::Register(task) => register::register(config, task, screen, session),
        Command::Certificates(asked) => certificates::certificates(config, asked, screen, session),
        Command::Receipt(asked) => receipt::receipt(config, asked, screen, session),
        Command::Issue(asked) => enter(config, asked, screen, session).map(|()| Value::Null),
        Command::Calibrate(asked) => {
            calibrate::calibrate(config, asked, screen, session).map(|()| Value::Null)
        }
        Command::Mark(asked) => mark::mark(config, asked, screen, session).map(|()| Value::Null),
        Command::Template(asked) => template::lint(asked, screen, session).map(|()| Value::Null),
        Command::Spoilt(asked) => spoilt::spoilt(config, asked, screen, session).map(|()| Value::Null),
        Command::Backup(to) => backup::backup(to, screen, session).map(|()| Value::Null),
        Command::Outline(asked) => {
            outline::outline(asked, config.voice.language, screen, session).map(|()| Value::Null)
        }
        Command::Find(asked) => find::find(config, asked, screen, session),
        Command::Statistics(asked) => find::statistics(config, asked, screen, session),
        Command::Desk(asked) => desk::desk(config, asked, screen, session).map(|()| Value::Null),
        Command::Watch(asked) => watch::watch(asked, screen, session).map(|()| Value::Null),
        Command::Preview(asked) => preview::preview(config, asked, screen, session).map(|()| Value::Null),
        Command::Explain(asked) => {
            explain::explain(asked, config.voice.language, screen, session).map(|()| Value::Null)
        }
    }
}

/// What changes the register of papers.
fn enter(config: &Config, asked: &Issue, screen: &Screen, session: &mut Session) -> Option<()> {
    match asked.act {
        Act::Issue => issue::issue(config, IssueAct::Issue, asked, screen, session),
        Act::Replace => issue::issue(config, IssueAct::Replace, asked, screen, session),
        Act::Correct => issue::issue(config, IssueAct::Correct, asked, screen, session),
        Act::Recall => issue::issue(config, IssueAct::Recall, asked, screen, session),
        Act::Void => void::void(config, asked, screen, session),
    }
}

impl Config {
    /// What of the working folder is to be opened.
    fn open_request(&self) -> OpenRequest {
        self.open_request_to(None)
    }

    /// The same, with the files going to `out`.
    fn open_request_to(&self, out: Option<&PathBuf>) -> OpenRequest {
        OpenRequest {
            campaign: self.campaign.clone(),
            fonts: self.fonts.clone(),
            out: out.cloned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stops_without_a_word_is_a_fault_of_the_program() {
        let mut session = Session::new(".");
        never_silent("issue", Some(&Value::Null), &mut session);
        assert_eq!(session.report.exit(), 0);
        never_silent("issue", None, &mut session);
        assert_eq!(session.report.exit(), 2);
    }

    #[test]
    fn what_stops_with_a_fault_has_said_why() {
        let mut session = Session::new(".");
        session.add(UsageProblem::CommandMissing, None);
        never_silent("issue", None, &mut session);
        assert_eq!(session.report.exit(), 1);
    }
}
