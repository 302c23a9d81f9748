//! File names that are nearly those that are looked for: another ending, capitals, a copy, a slip of the keyboard.

/// How a file's name stands to the one that is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NearName {
    /// The same word with another ending, in capitals, with a space, or as a copy.
    Same,
    /// A word with a slip in it.
    Slip,
}

/// What stands at the end of names that systems and editors make of one name; in small letters.
const ENDINGS: [&str; 13] = [
    ".yaml",
    ".yml",
    ".json",
    ".txt",
    ".bak",
    ".old",
    ".tmp",
    "~",
    "copy",
    "bản sao",
    "ban sao",
    "-",
    "_",
];

/// What stands before the name of a copy.
const BEGINNINGS: [&str; 2] = ["copy of ", "bản sao của "];

/// Whether `found` is nearly `wanted`, and how; None if it is another word or the name itself.
pub fn near_name(found: &str, wanted: &str) -> Option<NearName> {
    let (one, other) = (stem(found), stem(wanted));
    if found == wanted || one.is_empty() {
        return None;
    }
    if one == other {
        return Some(NearName::Same);
    }
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let slip = digits(&one) == digits(&other) && strsim::normalized_damerau_levenshtein(&one, &other) >= 0.75;
    let other_kind = wanted.contains(".y") && !found.to_lowercase().contains(".y");
    (slip && !other_kind).then_some(NearName::Slip)
}

/// The word of a name: small letters, without endings, marks of copies and spaces.
fn stem(name: &str) -> String {
    let name = name.to_lowercase();
    let mut stem = name.trim();
    if let Some(rest) = BEGINNINGS.iter().find_map(|mark| stem.strip_prefix(mark)) {
        stem = rest;
    }
    while let Some(shorter) = shorter(stem) {
        stem = shorter;
    }
    stem.replace([' ', '_'], "-")
}

fn shorter(stem: &str) -> Option<&str> {
    let ending = ENDINGS.iter().find_map(|ending| stem.strip_suffix(ending));
    ending.or_else(|| without_count(stem)).map(str::trim_end)
}

/// Without the `(1)` of a copy.
fn without_count(stem: &str) -> Option<&str> {
    let (before, count) = stem.strip_suffix(')')?.rsplit_once('(')?;
    (!count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit())).then_some(before)
}

#[cfg(test)]
mod tests {
    use super::{NearName, near_name};

    #[test]
    fn other_endings_capitals_and_copies_are_the_same_name() {
        for found in [
            "awardees.yml",
            "Awardees.yaml",
            "awardees .yaml",
            "awardees.yaml.txt",
            "awardees.json",
            "awardees - Copy.yaml",
            "awardees - Copy (2).yaml",
            "awardees (1).yaml",
            "Copy of awardees.yaml",
            "awardees - Bản sao.yaml",
            "awardees",
            "awardees.yaml.bak",
            "AWARDEES.YAML",
        ] {
            assert_eq!(near_name(found, "awardees.yaml"), Some(NearName::Same), "{found}");
        }
    }

    #[test]
    fn a_slip_is_near_and_another_word_is_not() {
        for (found, wanted) in [
            ("campain.yaml", "campaign.yaml"),
            ("awardes.yml", "awardees.yaml"),
            ("unit.yaml", "units.yaml"),
            ("review", "reviews"),
        ] {
            assert_eq!(near_name(found, wanted), Some(NearName::Slip), "{found}");
        }
        for (found, wanted) in [
            ("awardees.yaml", "awardees.yaml"),
            ("dot-1.yaml", "dot-2.yaml"),
            ("tong-ket.yaml", "so-ket.yaml"),
            ("awardes.docx", "awardees.yaml"),
            (".yaml", "units.yaml"),
        ] {
            assert_eq!(near_name(found, wanted), None, "{found}");
        }
    }
}
