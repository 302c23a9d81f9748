//! Characters that people do not mean: those that nobody sees, spaces that are none, symbols that no paper can carry.

/// Whether nobody can see the character, and it is no space.
pub const fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether it looks like a space and is none that YAML or a line of text counts on.
pub const fn is_odd_space(letter: char) -> bool {
    matches!(letter,
        '\u{85}' | '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{2028}'..='\u{2029}' | '\u{202F}'
        | '\u{205F}' | '\u{2800}' | '\u{3000}')
}

/// Whether it looks like a mark that YAML reads and is the wide one that keyboards of Chinese and Japanese type.
pub(super) const fn is_wide_mark(letter: char) -> bool {
    matches!(
        letter,
        '：' | '，' | '－' | '＂' | '＇' | '＃' | '［' | '］' | '｛' | '｝'
    )
}

/// Whether no paper can carry it: it stands for something that was lost, or only one font or one screen knows it.
pub fn is_refused(letter: char) -> bool {
    let control = letter.is_control() && !matches!(letter, '\n' | '\r' | '\t' | '\u{85}');
    let no_character = u32::from(letter) & 0xFFFE == 0xFFFE || matches!(letter, '\u{FDD0}'..='\u{FDEF}');
    let private = matches!(letter, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}');
    let lost = matches!(letter, '\u{FFFC}' | '\u{FFFD}');
    control || no_character || private || lost || matches!(letter, '\u{1F000}'..='\u{1FAFF}')
}

/// Whether it is a picture or a mark of machines that no paper of an office carries, whatever the font has.
pub(super) const fn is_symbol(letter: char) -> bool {
    matches!(letter,
        '©' | '®' | '¶' | '※' | '\u{2117}' | '\u{2120}' | '™' | '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{27BF}'
        | '\u{2801}'..='\u{28FF}' | '\u{2B00}'..='\u{2BFF}')
}

/// Whether it is a mark above or below a letter that was left alone when letters were composed. The breve stays: peoples of
/// the Central Highlands write it over letters that have no code with it (`ơ̆`, `ê̆`).
pub fn is_loose_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}') && letter != '\u{306}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_names_are_none_of_these() {
        for letter in "ĐặngÊban'’-–…“”%²½°×".chars().chain([' ']) {
            assert!(
                !is_invisible(letter) && !is_odd_space(letter) && !is_refused(letter),
                "{letter}"
            );
        }
    }

    #[test]
    fn c9_symbols_are_told_from_marks_of_papers() {
        for letter in "☺♥►●→□™★☑①✓".chars() {
            assert!(is_symbol(letter), "{letter}");
        }
        for letter in "§%‰°²³×÷±≥≤≈−“”‘’«»–—…•½№·/&@#".chars() {
            assert!(!is_symbol(letter), "{letter}");
        }
    }

    #[test]
    fn what_stands_for_something_lost_is_refused() {
        for letter in [
            '\u{FFFC}',
            '\u{FFFD}',
            '\u{E123}',
            '\u{FDD0}',
            '\u{1FFFE}',
            '😀',
            '\u{7}',
        ] {
            assert!(is_refused(letter), "{:04X}", u32::from(letter));
        }
    }
}
