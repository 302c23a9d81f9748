//! The rows of the law the program carries.

use thidua::model::{Coefficient, Confidence, LawRow, Validity};

use super::law;

#[test]
fn rows_have_ids_of_their_own() {
    let law = law();
    let mut ids: Vec<&str> = law.ids().map(|id| id.value.as_str()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn no_two_rows_answer_one_question_on_one_day() {
    let law = law();
    let mut found = clashes(&law.regimes, |_, _| true);
    found.extend(clashes(&law.base_salaries, |_, _| true));
    found.extend(clashes(&law.coefficients, |left, right| {
        left.award == right.award && share_a_decider(left, right)
    }));
    found.extend(clashes(&law.factors, |left, right| {
        left.subject == right.subject && share(&left.awards, &right.awards)
    }));
    found.extend(clashes(&law.money_clauses, |left, right| {
        share(&left.awards, &right.awards)
    }));
    found.extend(clashes(&law.bases, |left, right| left.order == right.order));
    assert!(found.is_empty(), "{found:?}");
}

/// Pairs of rows on the same question that share a day.
fn clashes<T>(rows: &[LawRow<T>], same: impl Fn(&T, &T) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        for other in &rows[at + 1..] {
            if same(&row.fact, &other.fact) && overlap(row.validity, other.validity) {
                found.push(format!("{} {}", row.id.value, other.id.value));
            }
        }
    }
    found
}

fn overlap(left: Validity, right: Validity) -> bool {
    let before = |one: Validity, other: Validity| {
        one.last()
            .zip(other.first())
            .is_some_and(|(last, first)| last < first)
    };
    !before(left, right) && !before(right, left)
}

fn share<T: PartialEq>(left: &[T], right: &[T]) -> bool {
    left.iter().any(|one| right.contains(one))
}

fn share_a_decider(left: &Coefficient, right: &Coefficient) -> bool {
    match (&left.deciders, &right.deciders) {
        (Some(left), Some(right)) => share(left, right),
        _ => true,
    }
}

/// The rows since 2024 that are not printed without the office's word; whoever verifies one takes it off this list.
#[test]
fn what_is_unsure_is_marked_so() {
    let law = law();
    let mut unsure = Vec::new();
    unsure.extend(unverified(&law.regimes));
    unsure.extend(unverified(&law.base_salaries));
    unsure.extend(unverified(&law.subjects));
    unsure.extend(unverified(&law.authority));
    unsure.extend(unverified(&law.coefficients));
    unsure.extend(unverified(&law.factors));
    unsure.extend(unverified(&law.money_clauses));
    unsure.extend(unverified(&law.bases));
    assert_eq!(
        unsure,
        [
            "tham-quyen--bo-truong--luat-2022",
            "he-so--gia-dinh-van-hoa--nd-98",
            "he-so--gia-dinh-van-hoa--nd-152",
            "he-so--bang-khen-tinh--nd-98",
            "he-so-doi-tuong--tap-the--nd-98",
            "he-so-doi-tuong--tap-the--nd-152",
            "he-so-doi-tuong--ho-gia-dinh--nd-98",
            "muc-thuong--hinh-thuc--nd-98",
            "can-cu--to-chuc-chinh-quyen-dia-phuong-65-2025",
            "can-cu--sua-doi-thi-dua-khen-thuong-2026",
            "can-cu--nd-129-2025",
            "can-cu--tt-01-2024",
            "can-cu--tt-22-2021",
        ]
    );
}

fn unverified<T>(rows: &[LawRow<T>]) -> impl Iterator<Item = &str> {
    let since_2024 = |validity: Validity| validity.last().is_none_or(|last| last.year() >= 2024);
    rows.iter()
        .filter(move |row| row.confidence == Confidence::Unverified && since_2024(row.validity))
        .map(|row| row.id.value.as_str())
}
