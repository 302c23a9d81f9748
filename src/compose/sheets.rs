//! A sheet for each guest: the same paper, with its number and day, for one of them (Mẫu 1.7).

use std::borrow::Cow;

use serde_json::Value as Json;

use super::composition::Rows;
use crate::document::{Annex, Block, Paper, plain_text};
use crate::model::Brief;

/// Where templates find the guests.
const GUESTS: &str = "/review/ceremony/invited";

/// The values of each sheet: with one guest where each has their own, else all values as they are. Of many that are only looked at
/// two stand for all.
pub(super) fn sheets<'v>(brief: &Brief<'_>, values: &'v Json, rows: Rows) -> Vec<Cow<'v, Json>> {
    let guests = values.pointer(GUESTS).and_then(Json::as_array);
    let Some(guests) = guests.filter(|guests| brief.has_sheet_per_guest() && !guests.is_empty()) else {
        return vec![Cow::Borrowed(values)];
    };
    let looked_at = match rows {
        Rows::All => guests.len(),
        Rows::Some => 2,
    };
    let of = |guest: &Json| {
        let mut own = values.clone();
        if let Some(invited) = own.pointer_mut(GUESTS) {
            *invited = Json::Array(vec![guest.clone()]);
        }
        Cow::Owned(own)
    };
    guests.iter().take(looked_at).map(of).collect()
}

/// A sheet behind the first one: from a new page, with page numbers of its own. None of a paper without a title in the middle.
pub(super) fn as_annex(sheet: Paper) -> Option<Annex> {
    let mut blocks = sheet.blocks.into_iter();
    let (Some(Block::Letterhead(letterhead)), Some(Block::Title(title))) = (blocks.next(), blocks.next())
    else {
        return None;
    };
    Some(Annex {
        orientation: sheet.orientation,
        letterhead: Some(letterhead),
        label: None,
        title: title.kind,
        subtitle: Some(plain_text(&title.subject)),
        reference: None,
        blocks: blocks.collect(),
    })
}
