//! # What it does
//! Refuses two units of one name, and a name with a word of VNI among sisters that are written in Unicode.
//!
//! # Why
//! Annexes and lists say units by their names: two rows alike, and nobody knows whose figures they are.
//!
//! # Example
//! `khu-pho-1` and `khu-pho-2`, both `name: Khu phố 1`; `Khu phoá 3` among `Khu phố 1`, `Khu phố 2`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6 (nội dung chính xác, rõ ràng).

use std::collections::{BTreeMap, BTreeSet};

use super::awardees_sound::plain_name;
use crate::diagnostic::{FactProblem, Report, Sources, TypingProblem};
use crate::input::OldEncoding;
use crate::model::{Unit, Units};

/// Reports each.
pub fn units_named(units: &Units, sources: &Sources, report: &mut Report) {
    let mut known: BTreeMap<(String, Vec<String>), &Unit> = BTreeMap::new();
    let stems: BTreeSet<String> = units.units.iter().map(|unit| stem(unit.name.as_str())).collect();
    for unit in &units.units {
        let parent = unit.parent_lines(None);
        if let Some(first) = known.get(&(plain_name(unit.name.as_str()), parent.clone())) {
            let first_line = sources.position(&first.id.place).line;
            let name = unit.name.to_string();
            report.add(FactProblem::UnitTwice { name, first_line }, unit.id.place.clone());
        } else {
            known.insert((plain_name(unit.name.as_str()), parent), unit);
        }
        if let Some(likely) = as_sisters(unit.name.as_str(), &stems) {
            let encoding = OldEncoding::Vni.name();
            let place = unit.id.place.in_file(unit.name.as_str(), sources);
            report.add(TypingProblem::OldEncoding { encoding, likely }, place);
        }
    }
}

/// The name as VNI reads it, where it then begins as another unit does and before it did not read as Unicode alone.
fn as_sisters(name: &str, stems: &BTreeSet<String>) -> Option<String> {
    if name.is_ascii() {
        return None;
    }
    let read: Vec<String> = name.split(' ').map(|word| OldEncoding::Vni.read(word)).collect();
    let likely = read.join(" ");
    (likely != name && stems.contains(&stem(&likely)) && !stem(&likely).is_empty()).then_some(likely)
}

/// The words before the number of a unit: `khu phố`; nothing where it has none.
fn stem(name: &str) -> String {
    let words = name
        .split(' ')
        .take_while(|word| !word.starts_with(|letter: char| letter.is_ascii_digit()));
    let stem = words.collect::<Vec<_>>().join(" ").to_lowercase();
    if stem.len() < name.len() {
        stem
    } else {
        String::new()
    }
}
