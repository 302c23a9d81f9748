//! Edited words → the texts that they may come from, each with what it would say then.

use super::hunks::{Hunk, Pair};
use super::tokens::{Token, gap, slice};

/// Where edited words fit into a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    /// Whether all of the text, as far as it is words, stands in the paragraph.
    pub(super) whole: bool,
    /// How many words around the edited ones are the same, with the words that went.
    pub(super) same: usize,
    /// The word of the text at which they begin.
    pub(super) at: usize,
}

/// The best place in a text where the words of an edit stand, each side of them like the paragraph's.
pub(super) fn fit(pair: &Pair<'_>, hunk: &Hunk, words: &[Token]) -> Option<Fit> {
    let gone = &pair.old_tokens[hunk.old.clone()];
    let last = words.len().checked_sub(gone.len())?;
    let fits = (0..=last).filter_map(|at| fit_at(pair, hunk, words, at));
    fits.max_by_key(|fit| (fit.whole, fit.same, usize::MAX - fit.at))
}

fn fit_at(pair: &Pair<'_>, hunk: &Hunk, words: &[Token], at: usize) -> Option<Fit> {
    let (old, gone) = (&pair.old_tokens, hunk.old.len());
    let same = |one: &Token, other: &Token| !other.opaque && one.low == other.low;
    let (before, behind) = (&words[..at], &words[at + gone..]);
    let here = old[hunk.old.clone()].iter().zip(&words[at..]);
    if !here.clone().all(|(one, other)| same(one, other)) {
        return None;
    }
    let left = old[..hunk.old.start].iter().rev().zip(before.iter().rev());
    let left = left.take_while(|(one, other)| same(one, other)).count();
    let right = old[hunk.old.end..].iter().zip(behind);
    let right = right.take_while(|(one, other)| same(one, other)).count();
    // Each side goes on like the paragraph, or ends, or is filled in.
    let ends = |token: Option<&Token>| token.is_none_or(|token| token.opaque);
    let left_sound = left > 0 || hunk.old.start == 0 || ends(before.last());
    let right_sound = right > 0 || hunk.old.end == old.len() || ends(behind.first());
    let same = left + gone + right;
    let whole = ends(before.iter().rev().nth(left)) && ends(behind.get(right));
    (left_sound && right_sound && same > 0).then_some(Fit { whole, same, at })
}

/// What a text says with the edit in it. None: its words are in other letters than the paragraph's, or nothing would be left.
pub(super) fn edited(pair: &Pair<'_>, hunk: &Hunk, text: &str, words: &[Token], fit: Fit) -> Option<String> {
    let (start, end) = (fit.at, fit.at + hunk.old.len());
    let came = cased(pair, hunk, words, fit)?;
    let before = start.checked_sub(1).and_then(|at| words.get(at));
    let behind = words.get(end);
    let (gap_before, gap_behind) = pair.gaps(hunk);
    let from = before.map_or(0, |token| token.bytes.end);
    let to = behind.map_or(text.len(), |token| token.bytes.start);
    let both = before.is_some() && behind.is_some();
    let left = if before.is_some() { gap_before } else { "" };
    let right = if behind.is_some() { gap_behind } else { "" };
    let middle = match (words[start..end].first(), words[start..end].last()) {
        (Some(first), Some(last)) if !hunk.new.is_empty() => {
            let own = (&text[from..first.bytes.start], &text[last.bytes.end..to]);
            format!("{}{came}{}", spaced(own.0, left), spaced(own.1, right))
        }
        (None, _) => format!("{left}{came}{right}"),
        // What is left of the gaps around the words that went.
        _ if both => gap(pair.new, &pair.new_tokens, hunk.new.start).to_owned(),
        _ => String::new(),
    };
    let new = format!("{}{}{}", &text[..from], plain(&middle), &text[to..]);
    (!new.trim().is_empty()).then_some(new)
}

/// The gap that stands there, unless there is none any more, or now is one.
const fn spaced<'a>(own: &'a str, new: &'a str) -> &'a str {
    if own.is_empty() == new.is_empty() {
        own
    } else {
        new
    }
}

/// Words as they are typed into data: without the spaces and hyphens that keep lines together, which the program sets itself.
fn plain(words: &str) -> String {
    words
        .chars()
        .filter(|letter| !matches!(letter, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}'))
        .map(|letter| match letter {
            '\u{2011}' => '-',
            space if space.is_whitespace() => ' ',
            letter => letter,
        })
        .collect()
}

/// The words that came, in the letters of the text: where a sentence of the paper begins with a text, its first letter may be
/// another; words that the paper prints in capitals are not known in small ones.
fn cased(pair: &Pair<'_>, hunk: &Hunk, words: &[Token], fit: Fit) -> Option<String> {
    let came = pair.came(hunk);
    let around = fit.same - hunk.old.len();
    let near = hunk.old.start.saturating_sub(around)..(hunk.old.end + around).min(pair.old_tokens.len());
    let shift = |at: usize| (at + fit.at).checked_sub(hunk.old.start);
    let others = near.filter_map(|at| Some((&pair.old_tokens[at], words.get(shift(at)?)?)));
    let mut unlike = others.filter(|(one, other)| one.low == other.low && one.key != other.key);
    let Some((printed, typed)) = unlike.next() else {
        return Some(came.to_owned());
    };
    let rest = |token: &Token| token.key.chars().skip(1).collect::<String>();
    if unlike.next().is_some() || rest(printed) != rest(typed) {
        return None;
    }
    let is_first = pair.old_tokens.get(hunk.old.start) == Some(printed);
    Some(if is_first {
        like(typed, came)
    } else {
        came.to_owned()
    })
}

/// Words whose first letter is small or capital as that of `typed`.
fn like(typed: &Token, words: &str) -> String {
    let small = typed.key.chars().next().is_some_and(char::is_lowercase);
    let mut letters = words.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    let first = if small {
        first.to_lowercase().to_string()
    } else {
        first.to_uppercase().to_string()
    };
    first + letters.as_str()
}

/// Whether all of a text, as far as it is words, stands in a paragraph as it is printed: with a number or dash before it, and a
/// sign behind it.
pub(super) fn is_most_of(words: &[Token], paragraph: &[Token]) -> bool {
    let found = (0..paragraph.len()).find(|at| {
        let here = paragraph[*at..].iter().zip(words);
        paragraph.len() - at >= words.len() && here.clone().all(|(one, other)| one.low == other.low)
    });
    let known = found.is_some_and(|at| at <= 3 && paragraph.len() - at - words.len() <= 1);
    known && !words.is_empty() && words.iter().all(|word| !word.opaque)
}

/// The words of a paragraph without the number or dash before a text and the sign behind it.
pub(super) fn without_label<'a>(
    text: &'a str,
    tokens: &'a [Token],
    label: usize,
    keeps_sign: bool,
) -> &'a str {
    let is_sign = |token: &Token| matches!(token.key.as_str(), ";" | "." | ",");
    let end = match tokens.last() {
        Some(last) if !keeps_sign && is_sign(last) => tokens.len() - 1,
        _ => tokens.len(),
    };
    tokens
        .get(label.min(end)..end)
        .map_or("", |words| slice(text, words))
}

#[cfg(test)]
mod tests {
    use super::super::tokens::{Holes, tokens};
    use super::*;

    fn taken(old: &str, new: &str, text: &str) -> Vec<Option<String>> {
        let pair = Pair::new(old, new);
        let words = tokens(text, Holes::Expressions);
        let one = |hunk: &Hunk| {
            let fit = fit(&pair, hunk, &words)?;
            edited(&pair, hunk, text, &words, fit)
        };
        pair.hunks().iter().map(one).collect()
    }

    #[test]
    fn words_are_put_where_they_stand_in_the_text() {
        let one = |text: &str| vec![Some(text.to_owned())];
        let text = "nâng cao nhận thức của cán bộ";
        assert_eq!(
            taken(
                "1. Nâng cao nhận thức của cán bộ;",
                "1. Nâng cao ý thức của cán bộ;",
                text
            ),
            one("nâng cao ý thức của cán bộ")
        );
        assert_eq!(
            taken(
                "1. Nâng cao nhận thức của cán bộ;",
                "1. Đẩy mạnh nhận thức của cán bộ;",
                text
            ),
            one("đẩy mạnh nhận thức của cán bộ")
        );
        assert_eq!(
            taken(
                "1. Nâng cao nhận thức của cán bộ;",
                "1. Nâng cao nhận thức của cán bộ, công chức;",
                text
            ),
            one("nâng cao nhận thức của cán bộ, công chức")
        );
        assert_eq!(
            taken(
                "1. Nâng cao nhận thức của cán bộ;",
                "1. Nâng cao nhận thức;",
                text
            ),
            one("nâng cao nhận thức")
        );
    }

    #[test]
    fn words_around_expressions_are_found() {
        let text = "Trên đây là Kế hoạch {{ campaign.name }}. Đề nghị thực hiện";
        assert_eq!(
            taken(
                "Trên đây là Kế hoạch phong trào thi đua. Đề nghị thực hiện./.",
                "Trên đây là Kế hoạch phong trào thi đua. Yêu cầu các khu phố thực hiện./.",
                text
            ),
            [Some(
                "Trên đây là Kế hoạch {{ campaign.name }}. Yêu cầu các khu phố thực hiện".to_owned()
            )]
        );
    }

    #[test]
    fn capitals_that_the_paper_prints_are_not_put_into_the_text() {
        assert_eq!(
            taken("I. MỤC ĐÍCH CHUNG", "I. MỤC TIÊU CHUNG", "Mục đích chung"),
            [None]
        );
    }
}
