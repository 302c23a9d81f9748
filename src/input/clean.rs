//! What a typed value becomes on entry: NFC, no invisible characters, no line ends.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::characters::{is_invisible, is_refused, is_symbol};

/// Stands between two paragraphs inside a value: two line ends in the file.
pub const PARAGRAPH_BREAK: char = '\u{2029}';

/// A value after cleaning, and what was done to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// The value: NFC, words apart by one space as typed, paragraphs apart by [`PARAGRAPH_BREAK`].
    pub text: String,
    /// Invisible characters that were left out (zero-width spaces and joiners, soft hyphens, byte-order marks).
    pub invisible: usize,
    /// Whether letters were composed.
    pub composed: bool,
    /// The first character that no paper can carry, if there is one.
    pub control: Option<char>,
}

/// Cleans a value as it stands in a file.
///
/// Nearly every value is clean already, and so it is not written anew for each thing that may be wrong with it.
pub fn clean(raw: &str) -> Cleaned {
    if raw.chars().all(is_plain) {
        return Cleaned {
            text: raw.trim_matches(' ').to_owned(),
            invisible: 0,
            composed: false,
            control: None,
        };
    }
    let visible: Cow<'_, str> = if raw.contains(is_invisible) {
        raw.chars().filter(|letter| !is_invisible(*letter)).collect()
    } else {
        raw.into()
    };
    let composed = !is_nfc(&visible);
    let text: Cow<'_, str> = if composed {
        visible.nfc().collect()
    } else {
        Cow::Borrowed(&*visible)
    };
    Cleaned {
        invisible: raw.chars().count() - visible.chars().count(),
        composed,
        control: text
            .chars()
            .find(|letter| is_refused(*letter) || is_symbol(*letter)),
        text: if text.contains(parts_words) {
            join_lines(&text)
        } else {
            text.trim_matches(' ').to_owned()
        },
    }
}

/// Letters and marks of which nearly every text consists: seen, composed, of any font, on one line.
const fn is_plain(letter: char) -> bool {
    matches!(letter,
        ' '..='~' | '\u{C0}'..='\u{17F}' | 'Ơ' | 'ơ' | 'Ư' | 'ư' | '\u{1EA0}'..='\u{1EF9}' | '–' | '“' | '”')
}

/// Whether a character ends a line, or is a space that only looks like more.
fn parts_words(letter: char) -> bool {
    matches!(
        letter,
        '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' | PARAGRAPH_BREAK
    )
}

/// One line end is a space, two or more are the end of a paragraph.
fn join_lines(text: &str) -> String {
    let unified = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{85}', '\u{2028}'], "\n")
        .replace(PARAGRAPH_BREAK, "\n\n");
    let mut paragraphs: Vec<String> = vec![String::new()];
    for line in unified.split('\n') {
        let line = line.replace('\t', " ");
        let line = line.trim_matches(' ');
        let Some(current) = paragraphs.last_mut() else {
            continue;
        };
        match (line.is_empty(), current.is_empty()) {
            (true, false) => paragraphs.push(String::new()),
            (true, true) => {}
            (false, true) => current.push_str(line),
            (false, false) => {
                current.push(' ');
                current.push_str(line);
            }
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join(&PARAGRAPH_BREAK.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_end_is_a_space_and_two_make_a_paragraph() {
        assert_eq!(clean("một\nhai\r\n\r\n  ba \n").text, "một hai\u{2029}ba");
    }

    #[test]
    fn decomposed_letters_are_composed_and_reported() {
        let cleaned = clean("Nguye\u{302}\u{303}n");
        assert_eq!((cleaned.text.as_str(), cleaned.composed), ("Nguyễn", true));
        assert!(!clean("Nguyễn").composed);
    }

    #[test]
    fn invisible_characters_are_left_out_and_counted() {
        let cleaned = clean("Tr\u{200B}ường\u{FEFF}");
        assert_eq!((cleaned.text.as_str(), cleaned.invisible), ("Trường", 2));
    }

    #[test]
    fn plain_letters_are_clean_in_every_way() {
        let all = (' '..='\u{3000}').filter(|letter| is_plain(*letter));
        for letter in all {
            let text = letter.to_string();
            assert!(
                is_nfc(&text)
                    && !is_invisible(letter)
                    && !is_refused(letter)
                    && !is_symbol(letter)
                    && !parts_words(letter),
                "{:04X}",
                u32::from(letter)
            );
        }
    }

    #[test]
    fn control_characters_are_found() {
        assert_eq!(clean("a\u{1}b").control, Some('\u{1}'));
        assert_eq!(clean("a\tb").control, None);
    }
}
