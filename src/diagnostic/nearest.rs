//! What was perhaps meant by a mistyped word.

/// How many words a fault shows; of more it shows the nearest.
pub(super) const SHOWN: usize = 8;

/// Known words in their order; where they are too many to be shown, the nearest to a mistyped one first.
pub fn nearest_first<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Vec<String> {
    let mut known: Vec<&str> = known.into_iter().collect();
    if known.len() > SHOWN {
        let word = plain(word);
        let nearness = |other: &str| strsim::normalized_damerau_levenshtein(&word, &plain(other));
        known.sort_by(|left, right| nearness(right).total_cmp(&nearness(left)));
    }
    known.into_iter().map(str::to_owned).collect()
}

/// The known word nearest to a mistyped one, if one is near.
pub fn suggest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    // In a list of thousands that follow a pattern, the nearest one is no help.
    const MOST: usize = 1_000;
    let word = plain(word);
    known
        .into_iter()
        .take(MOST)
        .map(|candidate| {
            let plain = plain(candidate);
            // One slip in a word of two letters is near, too.
            let one_slip = strsim::damerau_levenshtein(&word, &plain) <= 1;
            let nearness = strsim::normalized_damerau_levenshtein(&word, &plain);
            let nearness = if one_slip { nearness.max(0.6) } else { nearness };
            // Of several that are akin the one with the fewest letters more.
            (nearness.max(kinship(&word, &plain)), nearness, candidate)
        })
        .filter(|(near, ..)| *near >= 0.6)
        .max_by(|left, right| left.0.total_cmp(&right.0).then(left.1.total_cmp(&right.1)))
        .map(|(_, _, candidate)| candidate.to_owned())
}

/// How near two ids are that say the same in more or less words: `so-ket` and `so-ket-2025`, `khu-pho-2` and `khu-pho-02`.
fn kinship(one: &str, other: &str) -> f64 {
    let bare = |id: &str| {
        let parts = id.split('-').map(|part| part.trim_start_matches('0'));
        parts.collect::<Vec<_>>().join("-")
    };
    let begins = |long: &str, short: &str| {
        long.strip_prefix(short)
            .is_some_and(|rest| rest.starts_with('-') && !rest.starts_with("--"))
    };
    if bare(one) == bare(other) {
        0.95
    } else if begins(one, other) || begins(other, one) {
        0.8
    } else {
        0.0
    }
}

fn plain(text: &str) -> String {
    text.to_lowercase().replace(['_', ' '], "-")
}
