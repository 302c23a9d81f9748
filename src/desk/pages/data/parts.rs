//! The parts of a form in order; what is not filled yet stands behind, folded.

use maud::{Markup, html};

use super::field::{Within, field};
use super::table::table;
use super::{Asked, Whose};
use crate::desk::Desk;
use crate::desk::faults::beside;
use crate::pipeline::forms::{Field, Fixed, Group, Part, WhyFixed};

/// What parts are shown with.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    pub(super) desk: &'a Desk,
    pub(super) whose: &'a Whose,
    pub(super) asked: &'a Asked,
    /// Where forms are posted.
    pub(super) action: &'a str,
    /// By what the row is known.
    pub(super) row: &'a str,
    pub(super) within: Within<'a>,
    /// Whether a group that is not there has a form of its own: it comes whole, or not at all.
    pub(super) apart: bool,
}

/// Names of what is not filled that a summary tells.
const NAMED: usize = 6;

/// All parts: first what is filled.
pub(super) fn parts(shown: Shown<'_>, all: &[Part]) -> Markup {
    let (front, back): (Vec<&Part>, Vec<&Part>) = all.iter().partition(|part| is_in_front(part));
    // Where nothing is filled, nothing is folded.
    let (front, back) = if front.is_empty() {
        (back, front)
    } else {
        (front, back)
    };
    html! {
        @for one in &front { (part(shown, one)) }
        @if !back.is_empty() {
            details.more open[back.iter().any(|part| is_wrong(part))] {
                summary { (summary(shown.desk, &back)) }
                @for one in &back { (part(shown, one)) }
            }
        }
    }
}

fn is_in_front(part: &Part) -> bool {
    match part {
        Part::Field(field) => field.in_front || !field.faults.is_empty(),
        Part::Group(group) => group.exists || !group.faults.is_empty(),
        Part::Table(table) => !table.rows.is_empty() || !table.faults.is_empty(),
        Part::Fixed(fixed) => matches!(fixed.reason, WhyFixed::InWorkbook(_)),
    }
}

fn is_wrong(part: &Part) -> bool {
    match part {
        Part::Field(field) => !field.faults.is_empty(),
        Part::Group(group) => group.parts.iter().any(is_wrong),
        Part::Table(table) => !table.faults.is_empty(),
        Part::Fixed(_) => false,
    }
}

fn summary(desk: &Desk, back: &[&Part]) -> String {
    let names: Vec<&str> = back.iter().take(NAMED).map(|part| name(part)).collect();
    let more = if back.len() > NAMED { ", …" } else { "" };
    let count = back.len();
    let names = names.join(", ");
    desk.say(
        format!("Mục khác ({count}): {names}{more}"),
        format!("More ({count}): {names}{more}"),
    )
}

fn name(part: &Part) -> &str {
    match part {
        Part::Field(field) => &field.label,
        Part::Group(group) => &group.label,
        Part::Table(table) => &table.label,
        Part::Fixed(fixed) => &fixed.label,
    }
}

fn part(shown: Shown<'_>, part: &Part) -> Markup {
    match part {
        Part::Field(one) => field(shown.desk, shown.within, one),
        Part::Group(group) => whole(shown, group),
        Part::Table(list) => table(shown.desk, shown.whose, list, shown.asked, shown.within.open),
        Part::Fixed(fixed) => unchanged(shown.desk, fixed),
    }
}

/// A group; one that is not there yet is saved by a button of its own.
fn whole(shown: Shown<'_>, group: &Group) -> Markup {
    let apart = shown.apart && !group.exists && wants_something(&group.parts);
    let id = format!("luu-{}", group.path);
    let inner = Shown {
        within: Within {
            form: if apart { &id } else { shown.within.form },
            ..shown.within
        },
        apart: shown.apart && !apart,
        ..shown
    };
    let desk = shown.desk;
    html! {
        section.part #{ "f-" (group.path) } {
            h3 { (group.label) }
            @if !group.help.is_empty() { p.help { (group.help) } }
            div #{ "e-" (group.path) } data-part {
                (beside(desk, &group.faults, (&group.path, &group.label)))
            }
            @if apart {
                form id=(id) method="post" action=(shown.action) { input type="hidden" name="hang" value=(shown.row); }
            }
            (parts(inner, &group.parts))
            @if apart && shown.within.open {
                p { button form=(id) { (desk.say("Lưu mục này", "Save this part")) span.unseen { ": " (group.label) } } }
            }
        }
    }
}

fn wants_something(parts: &[Part]) -> bool {
    let wants = |part: &Part| matches!(part, Part::Field(Field { required: true, .. }));
    parts.iter().any(wants)
}

fn unchanged(desk: &Desk, fixed: &Fixed) -> Markup {
    html! {
        section.table #{ "f-" (fixed.path) } {
            h3 { (fixed.label) }
            p.quiet {
                @match &fixed.reason {
                    WhyFixed::InWorkbook(file) => { (desk.say("Danh sách này ở trong tệp Excel ", "This list is in the workbook ")) "“" (file) "”" (desk.say("; mở tệp ấy để sửa.", "; edit it there.")) }
                    WhyFixed::NoForm => { (desk.say("Mục này không sửa ở trang này.", "This part is not edited on this page.")) }
                }
            }
        }
    }
}
