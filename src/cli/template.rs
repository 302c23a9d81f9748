//! `thidua template lint`: the variables of an office's own Word template.

use thidua::input::Session;
use thidua::pipeline::{LintedTemplate, LintedVariable, lint_template};

use super::args::TemplateLint;
use super::screen::Screen;

/// Lists what a Word template uses; what is wrong with it is in the report.
pub(super) fn lint(asked: &TemplateLint, screen: &Screen, session: &mut Session) -> Option<()> {
    let linted = lint_template(&asked.file, session)?;
    for line in lines(&linted, screen) {
        screen.line(&line);
    }
    Some(())
}

fn lines(linted: &LintedTemplate, screen: &Screen) -> Vec<String> {
    let of = |known| {
        let some = linted
            .variables
            .iter()
            .filter(move |variable| variable.known == known);
        some.map(path).collect::<Vec<_>>()
    };
    let groups = [
        (
            screen.say("Mẫu của loại văn bản:", "Template of the kind:"),
            linted.kinds.clone(),
        ),
        (screen.say("Biến của mẫu:", "Variables:"), of(true)),
        (
            screen.say("Biến không có:", "Variables that there are not:"),
            of(false),
        ),
        (
            screen.say("Dẫn ra ngoài tệp:", "Leads outside to:"),
            linted.outside.clone(),
        ),
    ];
    let groups = groups.into_iter().filter(|(_, items)| !items.is_empty());
    let lines = groups.flat_map(|(head, items)| {
        let items = items.into_iter().map(|item| format!("  {item}"));
        std::iter::once(head.to_owned()).chain(items)
    });
    lines.collect()
}

fn path(variable: &LintedVariable) -> String {
    variable.path.clone()
}
