//! A row as a form on a page of its own kind: a paper's fields beside its pages.

use maud::{Markup, html};

use super::field::Within;
use super::parts::{Shown, parts};
use super::{Asked, Whose};
use crate::desk::Desk;
use crate::desk::visitor::{Role, Visitor};
use crate::pipeline::forms::Form;

/// The form of a row; what is typed is saved after a pause, and the page at `back` comes again.
pub(in crate::desk::pages) fn beside(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
    form: &Form,
    back: &str,
) -> Markup {
    let whose = Whose {
        campaign: campaign.to_owned(),
        file: form.file.clone(),
    };
    let (action, asked) = (whose.at("", &form.path), Asked::default());
    let open = visitor.role >= Role::Drafts;
    let shown = Shown {
        desk,
        whose: &whose,
        asked: &asked,
        action: &action,
        row: &form.row,
        within: Within { form: "luu", open },
        apart: true,
    };
    html! {
        form #luu method="post" action=(action) data-live="pause" {
            input type="hidden" name="hang" value=(form.row);
            input type="hidden" name="ve" value=(back);
        }
        p #da-luu role="status" data-part {}
        div #loi data-part {}
        (parts(shown, &form.parts))
        @if open { p.saves { button.main form="luu" { (desk.say("Lưu", "Save")) } } }
    }
}
