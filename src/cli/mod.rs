//! The command line: arguments → one command → exit code. The only place that prints.

mod args;
mod build;
mod bundle;
mod calibrate;
mod certificates;
mod check;
mod clock;
mod export;
mod fit_report;
mod issue;
mod open;
mod receipt;
mod register;
mod screen;
mod spoilt;
mod status;
mod void;

use std::ffi::OsString;
use std::process::ExitCode;

use args::{Act, Ask, Command};
use screen::Screen;
use thidua::diagnostic::{FaultKind, Language, Report, Sources};

/// Runs the program.
pub(crate) fn run(words: Vec<OsString>) -> ExitCode {
    match args::parse(words) {
        Ok(Ask::Text(text)) => {
            Screen::new(Language::Vietnamese).line(text.trim_end());
            ExitCode::SUCCESS
        }
        Ok(Ask::Run(command, config)) => {
            let screen = Screen::new(config.language);
            let (report, folder) = match command {
                Command::Build(asked) => build::build(&config, &asked, &screen),
                Command::Check => check::check(&config, &screen),
                Command::Status => status::status(&config, &screen),
                Command::Issue(asked) if asked.act == Act::Void => void::void(&config, &asked, &screen),
                Command::Issue(asked) => issue::issue(&config, &asked, &screen),
                Command::Register(task) => register::register(&config, &task, &screen),
                Command::Certificates(asked) => certificates::certificates(&config, &asked, &screen),
                Command::Calibrate(asked) => calibrate::calibrate(&config, &asked, &screen),
                Command::Spoilt(asked) => spoilt::spoilt(&config, &asked, &screen),
                Command::Receipt(asked) => receipt::receipt(&config, &asked, &screen),
            };
            screen.finish(&report, folder.sources())
        }
        Err((problem, language)) => {
            let mut report = Report::default();
            report.add(FaultKind::Usage { problem }, None);
            Screen::new(language).finish(&report, &Sources::default())
        }
    }
}
