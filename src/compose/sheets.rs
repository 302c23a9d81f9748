//! A sheet for each guest: the same paper, with its number and day, for one of them (Mẫu 1.7).

use std::borrow::Cow;

use serde_json::Value as Json;

use super::composition::Rows;
use crate::document::{Annex, Block, Paper, plain_text};
use crate::model::Brief;

/// Where templates find the guests.
const GUESTS: &str = "/review/ceremony/invited";
/// Whether those who are awarded are guests, too.
const AWARDEES: &str = "/review/ceremony/awardees_invited";

/// The values of each sheet: with one guest where each has their own, and one for those who are awarded; else all values as they
/// are. Of many that are only looked at two stand for all.
pub(super) fn sheets<'v>(brief: &Brief<'_>, values: &'v Json, rows: Rows) -> Vec<Cow<'v, Json>> {
    let guests = values.pointer(GUESTS).and_then(Json::as_array);
    let Some(guests) = guests.filter(|guests| brief.has_sheet_per_guest() && !guests.is_empty()) else {
        return vec![Cow::Borrowed(values)];
    };
    let looked_at = match rows {
        Rows::All => guests.len() + 1,
        Rows::Some => 2,
    };
    let awardees = values.pointer(AWARDEES) == Some(&Json::Bool(true));
    let guests = guests
        .iter()
        .map(|guest| sheet(values, vec![guest.clone()], false));
    let awarded = awardees.then(|| sheet(values, Vec::new(), true));
    guests.chain(awarded).take(looked_at).map(Cow::Owned).collect()
}

/// The values with those who are invited by one sheet.
fn sheet(values: &Json, guests: Vec<Json>, awardees: bool) -> Json {
    let mut own = values.clone();
    for (place, value) in [(GUESTS, Json::Array(guests)), (AWARDEES, Json::Bool(awardees))] {
        if let Some(said) = own.pointer_mut(place) {
            *said = value;
        }
    }
    own
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
