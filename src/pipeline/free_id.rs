//! A name that nothing else has.

/// The first of `base`, `base-2`, `base-3` … that is not taken.
pub(super) fn free_id(base: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut id = base.to_owned();
    let mut number = 1_u64;
    while taken(&id) {
        number += 1;
        id = format!("{base}-{number}");
    }
    id
}

#[cfg(test)]
mod tests {
    use super::free_id;

    #[test]
    fn the_first_number_is_taken_that_is_free() {
        assert_eq!(free_id("a", |_| false), "a");
        assert_eq!(free_id("a", |id| ["a", "a-2", "a-4"].contains(&id)), "a-3");
    }
}
