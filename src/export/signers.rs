//! Several signatures side by side: how many of them a row has room for. The same as in official.typ.

/// Room for a long name.
const SIGNER_MM: f64 = 54.0;
/// Room for place and day on one line.
pub(super) const DAY_MM: f64 = 75.0;

/// How many stand side by side: all of them, or as many in each row.
pub(super) fn across(count: usize, text_width_mm: f64) -> usize {
    let most = (1..=count)
        .rev()
        .find(|most| SIGNER_MM * as_number(*most) <= text_width_mm);
    let rows = count.div_ceil(most.unwrap_or(1));
    count.div_ceil(rows)
}

/// A count of columns or lines.
#[expect(clippy::cast_precision_loss, reason = "a paper has few signatures")]
pub(super) const fn as_number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::across;

    #[test]
    fn e14_signatures_stand_in_even_rows() {
        let portrait = |count| across(count, 165.0);
        assert_eq!([2, 3, 4, 5, 6].map(portrait), [2, 3, 2, 3, 3]);
        let landscape = |count| across(count, 247.0);
        assert_eq!([4, 5, 8].map(landscape), [4, 3, 4]);
    }
}
