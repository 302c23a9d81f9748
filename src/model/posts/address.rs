//! An address and the unit that it lies in: `Xóm Đầu Cầu, thôn Thượng`.

use super::nouns::{LEVELS, PLACES};
use super::words::{starts, words};
use super::{is_place, unit_inside};

/// Whether an address names the unit, or another place of that kind.
pub fn names_unit(address: &str, unit: &str) -> bool {
    let (address, unit) = (address.to_lowercase(), unit.to_lowercase());
    let kind = PLACES.iter().find(|place| starts(&words(&unit), place));
    address.contains(&unit)
        || kind.is_some_and(|kind| address.split(", ").any(|part| starts(&words(part), kind)))
}

/// The address with the unit: a place behind what lies in it and before the ward; a body before the address.
pub fn address_in(unit: &str, address: &str) -> String {
    let unit = unit_inside(unit);
    if !is_place(&unit) {
        return format!("{unit}, {address}");
    }
    let mut parts: Vec<&str> = address.split(", ").collect();
    let is_level = |part: &&str| {
        LEVELS
            .iter()
            .any(|level| starts(&words(&part.to_lowercase()), level))
    };
    let level = parts.iter().position(is_level).unwrap_or(parts.len());
    let said = capital_first(&unit);
    parts.insert(level, if level == 0 { &said } else { &unit });
    parts.join(", ")
}

/// What is said of someone with the place that the office is in, unless it or the name says it: `Trưởng khu phố 15, phường Mẫu`.
pub fn located(said: &str, name: &str, locality: &str) -> String {
    let named = |text: &str| text.to_lowercase().contains(&locality.to_lowercase());
    if named(said) || named(name) {
        return said.to_owned();
    }
    if said.is_empty() {
        return capital_first(locality);
    }
    let mut levels = LEVELS
        .iter()
        .filter_map(|level| Some((level, locality.strip_prefix(level)?)));
    match levels.find(|(level, _)| said.ends_with(&format!(" {level}"))) {
        Some((_, name)) => format!("{said}{name}"),
        None => format!("{said}, {locality}"),
    }
}

fn capital_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e11_a_unit_stands_in_the_address_where_it_is_not_named() {
        for (address, unit, said) in [
            ("Xóm Đầu Cầu", "Thôn Thượng", "Xóm Đầu Cầu, thôn Thượng"),
            (
                "Số 3, ngõ 5, phường Mẫu",
                "Khu phố 5",
                "Số 3, ngõ 5, khu phố 5, phường Mẫu",
            ),
            ("Phường Mẫu", "Khu phố 5", "Khu phố 5, Phường Mẫu"),
            (
                "Số 3, đường Mẫu 1",
                "Công ty Ví Dụ",
                "Công ty Ví Dụ, Số 3, đường Mẫu 1",
            ),
        ] {
            assert!(!names_unit(address, unit), "{address}");
            assert_eq!(address_in(unit, address), said);
        }
        for (address, unit) in [
            ("Thôn Hạ", "Thôn Hạ"),
            ("Số nhà 27, ngõ 3, khu phố 15, phường Mẫu", "Khu phố 15"),
            ("Số 8, khu phố 2", "Khu phố 5"),
        ] {
            assert!(names_unit(address, unit), "{address}");
        }
    }

    #[test]
    fn g2_the_place_of_the_office_is_said_once() {
        for (said, name, place) in [
            ("Trưởng khu phố 15", "Ông A", "Trưởng khu phố 15, phường Mẫu"),
            ("", "Nhân dân và cán bộ khu phố 4", "Phường Mẫu"),
            ("", "Hội Nông dân phường Mẫu", ""),
            (
                "Bác sĩ Trạm Y tế phường Mẫu",
                "Bà B",
                "Bác sĩ Trạm Y tế phường Mẫu",
            ),
            ("Phó Chủ tịch UBND phường", "Bà C", "Phó Chủ tịch UBND phường Mẫu"),
            (
                "Số 3, khu phố 2, Phường Mẫu",
                "Ông D",
                "Số 3, khu phố 2, Phường Mẫu",
            ),
        ] {
            assert_eq!(located(said, name, "phường Mẫu"), place);
        }
    }
}
