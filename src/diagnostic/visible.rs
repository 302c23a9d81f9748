//! Names and texts of the user's → what a terminal can show without being steered by it.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The text with every character that would steer the terminal, or turn the direction of what follows, by its number:
/// `<U+001B>`. Ends of lines and tabs stay.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(steers) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if steers(letter) {
            let _ = write!(shown, "<U+{:04X}>", u32::from(letter));
        } else {
            shown.push(letter);
        }
    }
    Cow::Owned(shown)
}

fn steers(letter: char) -> bool {
    let is_bidi = matches!(letter,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    is_bidi || (letter.is_control() && !matches!(letter, '\n' | '\t'))
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn l10_what_would_steer_a_terminal_is_shown_by_its_number() {
        assert_eq!(visible("khu phố 2\tdòng\n"), "khu phố 2\tdòng\n");
        assert_eq!(visible("a\u{1b}[31mđỏ"), "a<U+001B>[31mđỏ");
        assert_eq!(visible("\u{202e}gnud\u{7}\u{9b}"), "<U+202E>gnud<U+0007><U+009B>");
    }
}
