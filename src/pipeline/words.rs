//! The words of a paper as they are kept, and what differs between two papers' words.

use similar::{ChangeTag, TextDiff};

/// How many changes a warning shows.
const SHOWN_CHANGES: usize = 8;

/// Lines as they are kept and compared: one kind of space and of hyphen.
pub(super) fn plain(lines: &[String]) -> String {
    lines.join("\n").replace('\u{a0}', " ")
}

/// Changed words, each with what stood there before; the first few, and how many more there are.
pub(super) fn changes(before: &str, after: &str) -> Vec<(String, String)> {
    let (lines, now) = (unnumbered(before), unnumbered(after));
    let numbers_only = lines == now;
    let (before, after) = if numbers_only {
        (before, after)
    } else {
        (lines.as_str(), now.as_str())
    };
    let diff = TextDiff::from_words(before, after);
    let mut changes: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for change in diff.iter_all_changes() {
        let blank = change.value().trim().is_empty();
        match change.tag() {
            ChangeTag::Equal if blank => {}
            ChangeTag::Equal => open = false,
            tag => {
                if !open {
                    changes.push((String::new(), String::new()));
                    open = true;
                }
                if let Some((gone, new)) = changes.last_mut() {
                    let side = if tag == ChangeTag::Delete { gone } else { new };
                    if !blank {
                        if !side.is_empty() {
                            side.push(' ');
                        }
                        side.push_str(change.value().trim());
                    }
                }
            }
        }
    }
    changes.retain(|(gone, new)| !(gone.is_empty() && new.is_empty()));
    let more = changes.len().saturating_sub(SHOWN_CHANGES);
    changes.truncate(SHOWN_CHANGES);
    if more > 0 {
        changes.push((String::new(), format!("… (+{more})")));
    }
    changes
}

/// The lines that are more than a number: where rows come and go, those behind them are numbered anew, which says nothing.
fn unnumbered(words: &str) -> String {
    let lines = words.lines().filter(|line| line.parse::<u32>().is_err());
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::changes;

    #[test]
    fn changed_words_come_together_with_what_they_replace() {
        let pair = |gone: &str, new: &str| (gone.to_owned(), new.to_owned());
        let found = changes(
            "Tặng Giấy khen cho\n05 tập thể",
            "Tặng Giấy khen cho\n06 tập thể, 01 cá nhân",
        );
        assert_eq!(found, [pair("05", "06"), pair("thể", "thể, 01 cá nhân")]);
        assert_eq!(changes("8\nđồng ý", "7\nđồng ý"), [pair("8", "7")]);
        assert_eq!(changes("1\nAn\n2\nBa", "1\nBa"), [pair("An", "")]);
        assert_eq!(changes("một hai", "một hai"), []);
    }
}
