//! Where one belongs, as lists say it: post, unit and address.

use crate::model::{
    Awardee, AwardeeKind, Brief, Line, address_in, located, names_unit, post_at, unit_inside,
};

/// `Trưởng khu phố 1`; of a household its address, with the unit: `Xóm Đầu Cầu, thôn Thượng`. A collective that is itself the
/// unit has no other place.
fn place(awardee: &Awardee, unit: Option<&str>) -> String {
    if let Some(place) = &awardee.place {
        return place.to_string();
    }
    let name = awardee.name.as_str().to_lowercase();
    let unit = unit.filter(|unit| !name.ends_with(&unit.to_lowercase()));
    let address = awardee.address.as_ref().map(Line::as_str);
    let unit = unit.filter(|unit| address.is_none_or(|address| !names_unit(address, unit)));
    match (&awardee.position, unit, address) {
        (Some(post), Some(unit), address) => said_with(post_at(post.as_str(), unit), address),
        (Some(post), None, address) => said_with(post.to_string(), address),
        (None, Some(unit), Some(address)) => address_in(unit, address),
        (None, unit, address) => unit.or(address).unwrap_or_default().to_owned(),
    }
}

/// The same, with the place of the office in a paper that goes to another level; as the data say it where they do.
pub(super) fn place_told(awardee: &Awardee, unit: Option<&str>, brief: &Brief<'_>) -> String {
    told(place(awardee, unit), awardee, brief)
}

/// The post and the unit of a person, with the same.
pub(super) fn post_told(awardee: &Awardee, unit: Option<&str>, brief: &Brief<'_>) -> String {
    told(post(awardee, unit), awardee, brief)
}

/// How minutes name someone: a collective of which its own name does not say where it is, with the unit.
pub(super) fn name_told(awardee: &Awardee, brief: &Brief<'_>) -> String {
    let name = awardee.full_name();
    if awardee.kind != AwardeeKind::Collective {
        return name;
    }
    let unit = brief.dossier.unit_name_of(awardee, brief.date);
    match place_told(awardee, unit.as_deref(), brief) {
        place if place.is_empty() => name,
        place => format!("{name}, {}", unit_inside(&place)),
    }
}

fn told(said: String, awardee: &Awardee, brief: &Brief<'_>) -> String {
    match brief.locality().filter(|_| awardee.place.is_none()) {
        Some(locality) => located(&said, awardee.name.as_str(), locality),
        None => said,
    }
}

fn said_with(said: String, address: Option<&str>) -> String {
    match address {
        Some(address) => format!("{said}, {address}"),
        None => said,
    }
}

/// `Trưởng khu phố 1`: the post and the unit of a person, wherever the person lives.
fn post(awardee: &Awardee, unit: Option<&str>) -> String {
    let own = awardee.place.as_ref().map(ToString::to_string);
    let post = awardee.position.as_ref().map(ToString::to_string);
    own.unwrap_or_else(|| match (post, unit) {
        (Some(post), Some(unit)) => post_at(&post, unit),
        (post, unit) => post.or_else(|| unit.map(str::to_owned)).unwrap_or_default(),
    })
}
