//! What the user sees: results on the standard output, faults on the standard error.

use std::io::{ErrorKind, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::OnceLock;

use serde::Serialize;
use thidua::diagnostic::{
    Answer, Colours, Language, More, OutputProblem, PathProblem, Report, Severity, Sources, render, visible,
};

/// How the program answers.
#[derive(Clone, Copy, Default)]
pub(crate) struct Voice {
    pub(crate) language: Language,
    pub(crate) form: Form,
}

/// Sentences or data.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Form {
    /// Lines for a person.
    #[default]
    Words,
    /// One JSON object for a program, at the end.
    Json,
}

/// The terminal, or the pipe.
pub(crate) struct Screen {
    voice: Voice,
    colours: Colours,
    /// Why a result did not reach where it was sent.
    lost: OnceLock<PathProblem>,
}

impl Screen {
    pub(crate) fn new(voice: Voice) -> Self {
        let colours = if std::io::stderr().is_terminal() {
            Colours::Coloured
        } else {
            Colours::Plain
        };
        let lost = OnceLock::new();
        Self { voice, colours, lost }
    }

    /// The language that it speaks.
    pub(super) const fn language(&self) -> Language {
        self.voice.language
    }

    /// One of two sentences, by the language.
    pub(crate) fn say<T>(&self, vietnamese: T, english: T) -> T {
        self.voice.language.say(vietnamese, english)
    }

    /// A line of results, for a person.
    pub(crate) fn line(&self, text: &str) {
        if self.voice.form == Form::Words {
            self.result(&visible(text));
        }
    }

    /// A line of results. Whoever reads may go away before the end (`| head`), which is no reason to leave work half done; that a
    /// file has no room for it is said at the end.
    fn result(&self, text: &str) {
        if let Err(error) = writeln!(std::io::stdout(), "{text}")
            && error.kind() != ErrorKind::BrokenPipe
        {
            let _ = self.lost.set(PathProblem::of(&error));
        }
    }

    /// Whether a person is at the terminal.
    #[expect(clippy::unused_self, reason = "a screen is what asks")]
    pub(crate) fn is_attended(&self) -> bool {
        std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }

    /// Asks the person at the terminal whether to go on; anything but a yes is a no.
    pub(crate) fn agreed(&self, question: &str) -> bool {
        let answer = self.ask(&format!("{question} [{}]: ", self.say("c/K", "y/N")));
        let answer = answer.unwrap_or_default().to_lowercase();
        ["c", "có", "co", "y", "yes"].contains(&answer.as_str())
    }

    /// Asks the person at the terminal. None where nobody is.
    pub(crate) fn ask(&self, question: &str) -> Option<String> {
        if !self.is_attended() {
            return None;
        }
        write!(std::io::stderr(), "{question}").ok()?;
        std::io::stderr().flush().ok()?;
        let mut answer = String::new();
        std::io::stdin().read_line(&mut answer).ok()?;
        Some(answer.trim().to_owned())
    }

    /// A line that is typed, or comes through a pipe. None where nothing comes.
    pub(crate) fn typed(&self, question: &str) -> Option<String> {
        if self.is_attended() {
            return self.ask(question);
        }
        let mut answer = String::new();
        std::io::stdin().read_line(&mut answer).ok()?;
        Some(answer.trim().to_owned())
    }

    /// Says, once, that another process holds the register: to whoever reads words, or watches a terminal.
    pub(crate) fn waiting(&self) -> impl FnMut() + use<> {
        let text = self.say(
            "máy khác đang cấp số, xin đợi …",
            "another computer is issuing, please wait …",
        );
        let mut said = self.voice.form == Form::Json && !std::io::stderr().is_terminal();
        move || {
            if !said {
                print(&mut std::io::stderr(), text);
                said = true;
            }
        }
    }

    /// What says that another program holds the register while this one wants to read it.
    pub(crate) fn says_waiting(&self) -> fn() {
        if self.voice.form == Form::Json && !std::io::stderr().is_terminal() {
            return || {};
        }
        match self.voice.language {
            Language::Vietnamese => || wait("chương trình khác đang giữ sổ, xin đợi …"),
            Language::English => || wait("another program holds the register, please wait …"),
        }
    }

    /// Says all faults and warnings, under `--json` with the command's own result, and decides the exit code.
    pub(crate) fn finish(
        &self,
        command: &str,
        report: &Report,
        sources: &Sources,
        result: impl Serialize,
    ) -> ExitCode {
        match self.voice.form {
            Form::Words => self.faults(report, sources),
            Form::Json => {
                let answer = Answer::new(command, report, sources, self.voice.language, result);
                let text = serde_json::to_string_pretty(&answer).unwrap_or_default();
                self.result(&text);
            }
        }
        ExitCode::from(report.exit().max(self.arrived()))
    }

    /// Says where results did not reach where they were sent, which no file of theirs can say; the exit code that follows.
    pub(crate) fn arrived(&self) -> u8 {
        let mut report = Report::default();
        if let Some(problem) = self.lost.get().copied() {
            report.add(OutputProblem::AnswerLost { problem }, None);
            self.faults(&report, &Sources::default());
        }
        report.exit()
    }

    /// Says all faults and warnings.
    pub(crate) fn faults(&self, report: &Report, sources: &Sources) {
        /// How many faults of one code a person reads before mending the first.
        const MOST: usize = 20;
        let told = report.told(sources, MOST);
        for fault in told.faults {
            let text = render(fault, sources, self.voice.language, self.colours);
            print(&mut std::io::stderr(), &format!("{text}\n"));
        }
        for more in &told.more {
            print(&mut std::io::stderr(), &format!("{}\n", self.more(more)));
        }
        let (errors, warnings) = (report.count(Severity::Error), report.count(Severity::Warning));
        if errors > 0 {
            print(&mut std::io::stderr(), &self.tally(errors, warnings));
        }
    }

    fn more(&self, more: &More) -> String {
        let (code, count) = (more.code, more.count);
        self.say(
            format!("… và {count} chỗ nữa cùng mã [{code}]: sửa những chỗ trên rồi chạy lại để xem tiếp."),
            format!("… and {count} more with the code [{code}]: mend those above and run again to see them."),
        )
    }

    fn tally(&self, errors: usize, warnings: usize) -> String {
        let warned = match warnings {
            0 => String::new(),
            _ => self.say(format!(", {warnings} lưu ý"), format!(", warnings: {warnings}")),
        };
        self.say(
            format!("Có {errors} lỗi{warned}."),
            format!("Errors: {errors}{warned}."),
        )
    }
}

/// Says to whoever watches that one has to wait.
fn wait(text: &str) {
    print(&mut std::io::stderr(), text);
}

/// A line of what else there is to say, whether anyone reads it or not.
fn print(to: &mut impl Write, text: &str) {
    let _ = writeln!(to, "{text}");
}
