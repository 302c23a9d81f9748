//! The way from a fault to the field or cell where it is mended.

use maud::{Markup, html};

use super::Desk;
use crate::diagnostic::FaultJson;

/// The way to the field or cell of a fault; None where it has no place.
pub(super) fn place_link(_: &Desk, fault: &FaultJson<'_>) -> Option<Markup> {
    let file = fault.file?;
    Some(html! { (file) })
}
