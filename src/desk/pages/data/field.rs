//! One value: its label, the control that it is entered in, its help, and what is wrong with it.

use maud::{Markup, html};

use crate::desk::Desk;
use crate::desk::faults::beside;
use crate::pipeline::forms::{Choice, Field, FieldKind};

/// Where fields stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Within<'a> {
    /// The id of the form that posts them.
    pub(super) form: &'a str,
    /// Whether the visitor may change them.
    pub(super) open: bool,
}

/// A field.
pub(super) fn field(desk: &Desk, within: Within<'_>, field: &Field) -> Markup {
    let path = &field.path;
    let is_wrong = !field.faults.is_empty();
    html! {
        div.field #{ "f-" (path) } data-part data-unsaved[field.unsaved] {
            @if let FieldKind::SomeOf(choices) = &field.kind { (some_of(desk, within, field, choices)) }
            @else {
                label for={ "v-" (path) } { (field.label) (wanted(desk, field)) }
                (control(desk, within, field))
            }
            input type="hidden" form=(within.form) id={ "m-" (path) } name={ "m:" (path) } value=(field.mark) data-mark;
            @if let Some(help) = help(desk, field) { p.help #{ "h-" (path) } { (help) } }
            div #{ "e-" (path) } data-part { @if is_wrong { (beside(desk, &field.faults, (path, &field.label))) } }
        }
    }
}

fn wanted(desk: &Desk, field: &Field) -> Markup {
    html! { @if field.required { " " span.quiet { (desk.say("(bắt buộc)", "(required)")) } } }
}

/// What to write there, and how; said once where the first says the second.
fn help(desk: &Desk, field: &Field) -> Option<String> {
    let how = how(desk, &field.kind);
    let said = field
        .help
        .to_lowercase()
        .contains(how.trim().to_lowercase().trim_end_matches('.'));
    let help = if said {
        field.help.clone()
    } else {
        format!("{}{how}", field.help)
    };
    Some(help.trim().to_owned()).filter(|help| !help.is_empty())
}

/// What is to be typed where the label does not say it.
fn how(desk: &Desk, kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::Day => desk.say(" Ngày/tháng/năm.", " Day/month/year."),
        FieldKind::Lines | FieldKind::OneOrMore => desk.say(" Mỗi dòng một mục.", " One entry a line."),
        FieldKind::Amount => desk.say(" Đồng.", " VND."),
        FieldKind::Line
        | FieldKind::Paragraph
        | FieldKind::Number
        | FieldKind::YesNo
        | FieldKind::OneOf(_)
        | FieldKind::SomeOf(_) => "",
    }
}

fn described(desk: &Desk, field: &Field) -> Option<String> {
    let help = help(desk, field).map(|_| format!("h-{}", field.path));
    let wrong = (!field.faults.is_empty()).then(|| format!("e-{}", field.path));
    let ids: Vec<String> = help.into_iter().chain(wrong).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn control(desk: &Desk, within: Within<'_>, field: &Field) -> Markup {
    let (id, name) = (format!("v-{}", field.path), format!("v:{}", field.path));
    let wrong = (!field.faults.is_empty()).then_some("true");
    let told = described(desk, field);
    let short = matches!(field.kind, FieldKind::Day | FieldKind::Amount | FieldKind::Number);
    let decimal = matches!(field.kind, FieldKind::Amount | FieldKind::Number).then_some("decimal");
    html! {
        @match &field.kind {
            FieldKind::Paragraph | FieldKind::Lines | FieldKind::OneOrMore => {
                textarea id=(id) name=(name) form=(within.form) rows=(rows(&field.value)) disabled[!within.open]
                    aria-invalid=[wrong] aria-describedby=[told] { (field.value) }
            }
            FieldKind::YesNo => {
                (select(within, field, &[yes_no(desk, "true"), yes_no(desk, "false")], told))
            }
            FieldKind::OneOf(choices) => (select(within, field, choices, told)),
            _ => {
                input.short[short] type="text" id=(id) name=(name) form=(within.form) value=(field.value) disabled[!within.open]
                    autocomplete="off" inputmode=[decimal] aria-invalid=[wrong] aria-describedby=[told];
            }
        }
    }
}

/// How many lines a text has on the page.
fn rows(text: &str) -> usize {
    const WIDE: usize = 80;
    let lines = text.lines().map(|line| line.chars().count() / WIDE + 1);
    lines.sum::<usize>().clamp(2, 16)
}

fn yes_no(desk: &Desk, word: &str) -> Choice {
    let name = if word == "true" {
        desk.say("Có", "Yes")
    } else {
        desk.say("Không", "No")
    };
    Choice {
        word: word.to_owned(),
        name: name.to_owned(),
    }
}

fn select(within: Within<'_>, field: &Field, choices: &[Choice], told: Option<String>) -> Markup {
    let wrong = (!field.faults.is_empty()).then_some("true");
    html! {
        select id={ "v-" (field.path) } name={ "v:" (field.path) } form=(within.form) disabled[!within.open]
            aria-invalid=[wrong] aria-describedby=[told] {
            option value="" selected[field.value.is_empty()] { "—" }
            @for choice in choices {
                option value=(choice.word) selected[field.value == choice.word] { (choice.name) }
            }
        }
    }
}

fn some_of(desk: &Desk, within: Within<'_>, field: &Field, choices: &[Choice]) -> Markup {
    let told = described(desk, field);
    html! {
        fieldset.picks aria-describedby=[told] {
            legend { (field.label) (wanted(desk, field)) }
            @for choice in choices {
                @let chosen = field.value.lines().any(|word| word == choice.word);
                label.pick {
                    input type="checkbox" name={ "v:" (field.path) } form=(within.form) value=(choice.word) checked[chosen] disabled[!within.open];
                    " " (choice.name)
                }
            }
        }
    }
}
