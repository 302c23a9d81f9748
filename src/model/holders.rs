//! Who holds the awards of a list: someone with a title and a form stands in it twice, and is one.

use std::collections::BTreeMap;

use super::files::{Awardee, AwardeeKind};
use super::law::Award;
use super::values::Line;

/// What two entries have in common that are of one holder.
pub(super) type Holder<'a> = (AwardeeKind, Option<u32>, Vec<&'a str>);

/// The entries of a list without those that name someone again for another award; in the order of the list. Two of one name that
/// have the same award are two.
pub fn holders<'a>(awardees: impl Iterator<Item = &'a Awardee>) -> Vec<&'a Awardee> {
    let awardees: Vec<&Awardee> = awardees.collect();
    // Of one award nobody is named twice.
    if awardees
        .windows(2)
        .all(|pair| pair[0].award.value == pair[1].award.value)
    {
        return awardees;
    }
    let entries: Vec<(Holder<'_>, Award)> = awardees
        .iter()
        .map(|one| (holder(one), one.award.value))
        .collect();
    let counted = most_of_each(&entries);
    let pairs = awardees.into_iter().zip(&entries);
    let kept = pairs.filter(|(_, (holder, award))| counted.get(holder) == Some(&award));
    kept.map(|(one, _)| one).collect()
}

/// Of each holder the award with the most entries.
fn most_of_each<H: Ord, A: Ord>(entries: &[(H, A)]) -> BTreeMap<&H, &A> {
    let mut counts: BTreeMap<&H, BTreeMap<&A, usize>> = BTreeMap::new();
    for (holder, award) in entries {
        *counts.entry(holder).or_default().entry(award).or_default() += 1;
    }
    let most = counts.into_iter().filter_map(|(holder, of_holder)| {
        let (award, _) = of_holder.into_iter().max_by_key(|(_, count)| *count)?;
        Some((holder, award))
    });
    most.collect()
}

/// What names the holder of an award.
pub(super) fn holder(awardee: &Awardee) -> Holder<'_> {
    let lines = [&awardee.position, &awardee.address, &awardee.place];
    let lines = lines.map(|line| line.as_ref().map_or("", Line::as_str));
    let unit = awardee.unit.as_ref().map_or("", |unit| unit.as_str());
    let named = [awardee.name.as_str(), unit].into_iter().chain(lines);
    (awardee.kind, awardee.born, named.collect())
}

#[cfg(test)]
mod tests {
    use super::most_of_each;

    #[test]
    fn f7_who_has_a_title_and_a_form_is_one_and_two_of_one_name_with_one_award_are_two() {
        let entries = [("An", 'd'), ("Chi", 'd'), ("An", 'g'), ("An", 'g')];
        let most = most_of_each(&entries);
        let kept = entries.iter().filter(|(holder, award)| most[holder] == award);
        assert_eq!(kept.count(), 3);
    }
}
