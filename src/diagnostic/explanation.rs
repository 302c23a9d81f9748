//! What `thidua explain` says of a code, and the page of all codes.

use super::{Blame, Language, Severity};

/// What there is to know about one fault, whoever made it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// What it is, in one line.
    pub what: &'static str,
    /// Why the program does not let it pass.
    pub why: &'static str,
    /// What it looks like, or how it should be.
    pub example: &'static str,
    /// What to do.
    pub action: &'static str,
    /// The article it rests on, where there is one.
    pub basis: Option<&'static str>,
}

/// A code with all that is said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListedCode {
    /// Such as `Y101`.
    pub code: &'static str,
    /// The fault's name in the program's source: `Syntax`.
    pub name: &'static str,
    /// The stage that finds it, as a heading.
    pub stage: &'static str,
    /// How heavy it is.
    pub severity: Severity,
    /// Who must act.
    pub blame: Blame,
    /// What it is, why, an example, what to do.
    pub explanation: Explanation,
}

impl ListedCode {
    /// The explanation as lines for a person.
    pub fn text(&self, language: Language) -> String {
        let Explanation {
            what,
            why,
            example,
            action,
            basis,
        } = self.explanation;
        let kind = match self.severity {
            Severity::Error => language.say("lỗi", "error"),
            Severity::Warning => language.say("lưu ý", "warning"),
        };
        let mut lines = vec![
            format!("{} ({kind}): {what}", self.code),
            String::new(),
            format!("{} {why}", language.say("Vì sao:", "Why:")),
            format!("{} {example}", language.say("Ví dụ:", "Example:")),
            format!("{} {action}", language.say("Cách sửa:", "To do:")),
        ];
        lines.extend(basis.map(|basis| format!("{} {basis}", language.say("Căn cứ:", "Basis:"))));
        lines.join("\n")
    }
}
