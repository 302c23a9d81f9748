//! A grid: figures of all rows of a list in one table, typed cell by cell or pasted as a block.

use maud::{Markup, html};

use super::Whose;
use super::field::Within;
use crate::desk::Desk;
use crate::desk::faults::beside;
use crate::pipeline::forms::{Field, Form, Group, Part, Step};

/// The table of a grid with these heads.
pub(super) fn grid(desk: &Desk, within: Within<'_>, form: &Form, heads: &[String]) -> Markup {
    html! {
        p.help { (desk.say(
            "Gõ vào từng ô; phím ↑ ↓ hoặc Enter sang hàng. Chép một khối ô trong Excel rồi dán vào ô đầu cũng được.",
            "Type into the cells; ↑ ↓ or Enter go to another row. A block of cells copied in Excel can be pasted into its first cell.",
        )) }
        div.scroll {
            table.grid data-grid {
                caption.unseen { (form.way.last().map_or("", |step| &step.name)) }
                thead { tr {
                    td {}
                    @for head in heads { th scope="col" { (head) } }
                } }
                tbody { @for part in &form.parts { @if let Part::Group(group) = part { (row(desk, within, group)) } } }
            }
        }
    }
}

fn row(desk: &Desk, within: Within<'_>, group: &Group) -> Markup {
    html! {
        tr {
            th scope="row" { (group.label) }
            @for part in &group.parts {
                @match part {
                    Part::Field(field) => { (cell(desk, within, field)) }
                    Part::Group(_) | Part::Table(_) | Part::Fixed(_) => { td {} }
                }
            }
        }
    }
}

fn cell(desk: &Desk, within: Within<'_>, field: &Field) -> Markup {
    let path = &field.path;
    let wrong = (!field.faults.is_empty()).then_some("true");
    let told = wrong.map(|_| format!("e-{path}"));
    html! {
        td #{ "f-" (path) } data-part data-unsaved[field.unsaved] {
            input id={ "v-" (path) } name={ "v:" (path) } form=(within.form) value=(field.value) aria-label=(field.label)
                inputmode="decimal" autocomplete="off" disabled[!within.open] aria-invalid=[wrong] aria-describedby=[told];
            input type="hidden" form=(within.form) id={ "m-" (path) } name={ "m:" (path) } value=(field.mark) data-mark;
            div #{ "e-" (path) } data-part { @if wrong.is_some() { (beside(desk, &field.faults, (path, &field.label))) } }
        }
    }
}

/// The ways to the grids of a page's lists.
pub(super) fn grids(desk: &Desk, whose: &Whose, grids: &[Step]) -> Markup {
    html! {
        @if !grids.is_empty() {
            section.card {
                h2 { (desk.say("Bảng số liệu", "Tables of figures")) }
                ul.plain { @for step in grids { @if let Some(path) = &step.path {
                    li { a href=(whose.at("", path)) { (step.name) } }
                } } }
            }
        }
    }
}
