//! What a template reads, found in its text: only that is gathered for its papers.

use std::collections::BTreeSet;

/// The word under which templates see the paper's review.
const REVIEW: &str = "review";

/// What a template, with those that it names, reads.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    /// Parts of the review: `list` of `review.list`.
    parts: BTreeSet<String>,
    /// Whether the review, or all there is, stands there as a whole: any part may be read.
    whole: bool,
    /// Whether it prints what the law says the paper stands on.
    pub(super) law: bool,
    /// The same of what the office adds to the law.
    pub(super) own_bases: bool,
}

impl Asked {
    /// What those texts read.
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut asked = Self::default();
        for text in texts {
            asked.law |= text.contains("law.bases");
            asked.own_bases |= text.contains("law.own_bases");
            asked.whole |= text.contains("__tera_context");
            for (at, _) in text.match_indices(REVIEW) {
                asked.read(&text[..at], &text[at + REVIEW.len()..]);
            }
        }
        asked
    }

    /// The word with what stands before and behind it.
    fn read(&mut self, before: &str, behind: &str) {
        // `preview`, `campaign.reviews`: other words, and what another value has under this name.
        if before.ends_with(|last: char| is_of_name(last) || last == '.') || behind.starts_with(is_of_name) {
            return;
        }
        let part = behind.strip_prefix('.').map(|rest| {
            let end = rest.find(|letter| !is_of_name(letter)).unwrap_or(rest.len());
            &rest[..end]
        });
        match part {
            Some(part) if !part.is_empty() => {
                self.parts.insert(part.to_owned());
            }
            Some(_) | None => self.whole = true,
        }
    }

    /// Whether a part of the review is read.
    pub(super) fn part(&self, name: &str) -> bool {
        self.whole || self.parts.contains(name)
    }
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

#[cfg(test)]
mod tests {
    use super::Asked;

    #[test]
    fn parts_that_are_named_are_asked_for_and_all_where_the_review_stands_alone() {
        let of = |text: &str| Asked::of([text].into_iter());
        let some = of("{% for row in review.list.groups %}{{ campaign.reviews }}{{ x.review }}{{ preview }}");
        assert!(some.part("list") && !some.part("money") && !some.law);
        for text in [
            "{% set r = review %}",
            "{{ review[part] }}",
            "{{ get(key=\"review\") }}",
            "{{ __tera_context }}",
        ] {
            assert!(of(text).part("money"), "{text}");
        }
        assert!(of("{{ law.bases }}").law && of("").parts.is_empty());
    }
}
