//! Vietnamese order of names.

use std::cmp::Ordering;

use thidua::model::Collation;

use super::rows;

/// Every pair of the table, both ways round: an order that only looks right from one start is found.
fn hold(table: &str, compare: impl Fn(&str, &str) -> Ordering) {
    let names = rows(table);
    for (at, name) in names.iter().enumerate() {
        assert_eq!(compare(name, name), Ordering::Equal, "{name}");
        for later in &names[at + 1..] {
            assert_eq!(compare(name, later), Ordering::Less, "{name} | {later}");
            assert_eq!(compare(later, name), Ordering::Greater, "{later} | {name}");
        }
    }
}

#[test]
fn persons_stand_by_given_name_then_family_then_middle() {
    let collation = Collation::new();
    hold("personal-names.txt", |left, right| {
        collation.personal_names(left, right)
    });
}

#[test]
fn titles_stand_by_their_whole_text_with_numbers_by_value() {
    let collation = Collation::new();
    hold("titles.txt", |left, right| collation.titles(left, right));
}

#[test]
fn other_orders_get_the_tables_wrong() {
    let collation = Collation::new();
    let names = rows("personal-names.txt");
    let mut by_bytes = names.clone();
    by_bytes.sort();
    let mut by_whole_text = names.clone();
    by_whole_text.sort_by(|left, right| collation.titles(left, right));
    assert_ne!(by_bytes, names);
    assert_ne!(by_whole_text, names);
}
