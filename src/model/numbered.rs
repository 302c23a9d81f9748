//! The numbers of a list: it counts those who hold awards, so someone who stands in it for two has one number.

use std::collections::BTreeMap;

use super::files::Awardee;
use super::holders::{holder, holders};

/// An entry of a list, with its number.
#[derive(Debug, Clone, Copy)]
pub struct Numbered<'a> {
    /// Whom it names.
    pub awardee: &'a Awardee,
    /// The number of its holder, from 1.
    pub number: u32,
    /// Whether it names the holder again, for another award.
    pub again: bool,
}

impl Numbered<'_> {
    /// As a list prints it: once for each holder.
    pub fn printed(&self) -> String {
        if self.again {
            String::new()
        } else {
            self.number.to_string()
        }
    }
}

/// The entries of one kind of holder in their order, those of one holder together, with their numbers.
pub fn numbered<'a>(of_kind: impl Iterator<Item = &'a Awardee>) -> Vec<Numbered<'a>> {
    let mut places = BTreeMap::new();
    let mut together: Vec<Vec<&Awardee>> = Vec::new();
    for awardee in of_kind {
        let at = *places.entry(holder(awardee)).or_insert_with(|| {
            together.push(Vec::new());
            together.len() - 1
        });
        together[at].push(awardee);
    }
    let mut numbered = Vec::new();
    let mut before = 0;
    for entries in together {
        let persons = u32::try_from(holders(entries.iter().copied()).len()).unwrap_or(u32::MAX);
        for (awardee, place) in entries.into_iter().zip(1..) {
            numbered.push(Numbered {
                awardee,
                number: before + place.min(persons),
                again: place > persons,
            });
        }
        before += persons;
    }
    numbered
}
