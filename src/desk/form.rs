//! Fields of forms: each with its label, its help, and beside it what is wrong with it.

use maud::{Markup, html};

use super::Desk;
use super::plain_words::text;
use crate::diagnostic::{Report, Sources};
use crate::pipeline::{AskedField, fault_of_field, today};

/// A line that is typed.
pub(super) struct Typed<'a> {
    /// Its name in the form.
    pub(super) name: &'a str,
    /// What it is for.
    pub(super) label: &'a str,
    /// What stands in it.
    pub(super) value: &'a str,
    /// How it is written.
    pub(super) help: Option<&'a str>,
    /// What is wrong with it.
    pub(super) fault: Option<String>,
}

/// A line that is typed.
pub(super) fn line(field: &Typed<'_>) -> Markup {
    let described = described_by(field);
    html! {
        label for=(field.name) { (field.label) }
        input type="text" id=(field.name) name=(field.name) value=(field.value) autocomplete="off"
            aria-invalid=[field.fault.as_ref().map(|_| "true")] aria-describedby=[described];
        (beside(field))
    }
}

/// A text of several lines.
pub(super) fn lines(field: &Typed<'_>, rows: usize) -> Markup {
    let described = described_by(field);
    html! {
        label for=(field.name) { (field.label) }
        textarea id=(field.name) name=(field.name) rows=(rows)
            aria-invalid=[field.fault.as_ref().map(|_| "true")] aria-describedby=[described] { (field.value) }
        (beside(field))
    }
}

/// What stands in the field of a day: what was typed; today, where nothing was.
pub(super) fn proposed_day(typed: &str) -> String {
    if typed.is_empty() {
        today().in_figures()
    } else {
        typed.to_owned()
    }
}

/// A box to tick.
pub(super) fn mark(name: &str, label: &str, checked: bool) -> Markup {
    html! {
        label.mark for=(name) {
            input type="checkbox" id=(name) name=(name) value="co" checked[checked];
            " " (label)
        }
    }
}

/// What the first fault found that a field mends: what the field has to say of itself.
pub(super) fn fault_of(desk: &Desk, report: &Report, sources: &Sources, field: AskedField) -> Option<String> {
    let fault = fault_of_field(report, sources, field)?;
    let found = fault.wording(desk.language).found;
    Some(text(desk, &desk.paths.hidden(&found)))
}

fn described_by(field: &Typed<'_>) -> Option<String> {
    let help = field.help.map(|_| format!("{}-cach-ghi", field.name));
    let fault = field.fault.as_ref().map(|_| format!("{}-loi", field.name));
    let both: Vec<String> = fault.into_iter().chain(help).collect();
    (!both.is_empty()).then(|| both.join(" "))
}

fn beside(field: &Typed<'_>) -> Markup {
    html! {
        @if let Some(fault) = &field.fault { p.field-fault id={ (field.name) "-loi" } { (fault) } }
        @if let Some(help) = field.help { p.help id={ (field.name) "-cach-ghi" } { (help) } }
    }
}
