//! What the user sees: results on the standard output, faults on the standard error.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use thidua::diagnostic::{Blame, Language, Look, Report, Severity, Sources, render};

/// The terminal, or the pipe.
pub(crate) struct Screen {
    language: Language,
    look: Look,
}

impl Screen {
    pub(crate) fn new(language: Language) -> Self {
        let look = if std::io::stderr().is_terminal() {
            Look::Coloured
        } else {
            Look::Plain
        };
        Self { language, look }
    }

    /// One of two sentences, by the language.
    pub(crate) const fn say<'a>(&self, vietnamese: &'a str, english: &'a str) -> &'a str {
        match self.language {
            Language::Vietnamese => vietnamese,
            Language::English => english,
        }
    }

    /// A line of results.
    #[expect(clippy::unused_self, reason = "a screen is what prints")]
    pub(crate) fn line(&self, text: &str) {
        print(&mut std::io::stdout(), text);
    }

    /// Asks the person at the terminal. None where nobody is.
    #[expect(clippy::unused_self, reason = "a screen is what asks")]
    pub(crate) fn ask(&self, question: &str) -> Option<String> {
        if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
            return None;
        }
        write!(std::io::stderr(), "{question}").ok()?;
        std::io::stderr().flush().ok()?;
        let mut answer = String::new();
        std::io::stdin().read_line(&mut answer).ok()?;
        Some(answer.trim().to_owned())
    }

    /// Says, once, that another process holds the register.
    pub(crate) fn waiting(&self) -> impl FnMut() + use<> {
        let text = self.say(
            "máy khác đang cấp số, xin đợi …",
            "another computer is issuing, please wait …",
        );
        let mut said = false;
        move || {
            if !said {
                print(&mut std::io::stderr(), text);
                said = true;
            }
        }
    }

    /// Prints all faults and warnings, and decides the exit code.
    pub(crate) fn finish(&self, report: &Report, sources: &Sources) -> ExitCode {
        for fault in report.sorted(sources) {
            let text = render(fault, sources, self.language, self.look);
            print(&mut std::io::stderr(), &format!("{text}\n"));
        }
        let (errors, warnings) = (report.count(Severity::Error), report.count(Severity::Warning));
        if errors > 0 {
            print(&mut std::io::stderr(), &self.tally(errors, warnings));
        }
        match report.blame() {
            None => ExitCode::SUCCESS,
            Some(Blame::User) => ExitCode::from(1),
            Some(Blame::Machine) => ExitCode::from(2),
        }
    }

    fn tally(&self, errors: usize, warnings: usize) -> String {
        match (self.language, warnings) {
            (Language::Vietnamese, 0) => format!("Có {errors} lỗi."),
            (Language::Vietnamese, _) => format!("Có {errors} lỗi, {warnings} lưu ý."),
            (Language::English, 0) => format!("Errors: {errors}."),
            (Language::English, _) => format!("Errors: {errors}, warnings: {warnings}."),
        }
    }
}

/// A line. Whoever reads may go away before the end (`| head`), which is no reason to leave work half done.
fn print(to: &mut impl Write, text: &str) {
    let _ = writeln!(to, "{text}");
}
