//! Which spaces and hyphens of a paragraph hold together what stands beside them.
//!
//! Long because the rules are asked one after another, in one order.

use std::ops::Range;

use super::labels::{
    before_a_number, ends_a_school, goes_on, goes_on_an_address, is_counted, is_form_of_address,
    is_great_number, is_place, names_a_place, names_a_time, one_label,
};
use super::lexicon::{Lexicon, compounds};
use crate::document::{HYPHEN, Run, TIE};
use crate::export::letters::{Letter, letters_of, put_back};

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Running text.
    Text,
    /// A title or a cell, whose lines are short: words of several syllables stay whole too.
    Short,
    /// The name of a body in a narrow column: the same, but it may break at a dash.
    Name,
}

/// Longer words than this may break at a hyphen: nothing official is that long, a link is.
const LONGEST_WORD: usize = 40;
/// Longer names than this may break: they would leave a hole in the line above.
const LONGEST_NAME: usize = 40;
/// Syllables in the name of a place.
const LONGEST_PLACE: usize = 4;
/// The same in a title of capitals only, where other words may follow it.
const LONGEST_PLACE_IN_CAPITALS: usize = 3;
/// Words and letters in the brackets of a measure.
const LONGEST_MEASURE: usize = 3;
const LONGEST_MEASURE_LETTERS: usize = 20;
/// Letters in the brackets of a purpose.
const LONGEST_PURPOSE: usize = 5;
/// Letters of two words in brackets that stay on one line.
const LONGEST_BRACKET: usize = 12;
/// Syllables in the name of a person.
const LONGEST_PERSON: usize = 7;

/// A word: its place among the letters, and what it says without marks around it.
struct Word {
    start: usize,
    end: usize,
    /// In small letters, without the marks around it.
    bare: String,
    /// Ends with a mark: what follows begins anew.
    closed: bool,
    /// Begins with a capital, and goes on in small letters.
    capital: bool,
    /// Two letters and a full stop: `TP.`
    is_short: bool,
}

/// Holds the paragraph's whole things together.
pub(super) fn tie(runs: &mut [Run], names: &Lexicon, kind: Kind) {
    let mut letters = letters_of(runs);
    let words = words(&letters);
    hyphens(&mut letters, &words);
    let mut tied = vec![false; words.len()];
    figures(&words, &letters, &mut tied);
    dashes(&words, &letters, &mut tied);
    for (start, end) in places(&words, names) {
        whole_name(&words, start, end, &mut tied);
    }
    for (start, end) in places(&words, compounds()) {
        let dashed = words[start..end].iter().any(|word| word.bare.is_empty());
        let whole = kind == Kind::Short || kind == Kind::Name && !dashed;
        if whole || !dashed && is_counted_by(&words, start, &tied) {
            tied[start..end].fill(true);
        }
    }
    for place in named_places(&words) {
        tied[place].fill(true);
    }
    if kind != Kind::Text && letters.iter().all(|one| !one.shown.is_lowercase()) {
        let longest = if kind == Kind::Name {
            LONGEST_PLACE
        } else {
            LONGEST_PLACE_IN_CAPITALS
        };
        for place in places_in_capitals(&words, longest) {
            tied[place].fill(true);
        }
    }
    for person in persons(&words) {
        tied[person].fill(true);
    }
    for at in 1..words.len() {
        tied[at - 1] |=
            is_purpose(&words[at], &letters) || is_short_bracket(&words[at - 1], &words[at], &letters);
    }
    if kind == Kind::Short {
        for measure in measures(&words, &letters) {
            tied[measure].fill(true);
        }
    }
    for (at, _) in tied.iter().enumerate().filter(|(_, tied)| **tied) {
        let space = words[at].end;
        if letters.get(space).is_some_and(|one| one.shown == ' ') {
            letters[space].shown = TIE;
        }
    }
    put_back(runs, &letters);
}

/// What it costs a reader when a line ends at a tie: about the cube of the spaces by which each space of a line may grow
/// before that is worse. Between a form of address and its name, inside what is counted.
const UNGLADLY: f64 = 3.0;
/// Between the parts of a day, an address or a citation, `nhiệm kỳ` and its years, `ngày` and `31/12/2025`, `phường` and its
/// name.
const HARDLY: f64 = 12.0;
/// Between a label and its number, an amount and its `đồng`.
const WORST: f64 = 25.0;
/// Inside a name.
const LAST_OF_ALL: f64 = 50.0;

/// The ties of a paragraph that may be let go where a line would be stretched too far, each with what it costs; all others
/// stay.
pub(super) fn yielding(letters: &[Letter], names: &Lexicon) -> Vec<(usize, f64)> {
    let words = words(&untied(letters));
    let mut found: Vec<(usize, f64)> = Vec::new();
    for (start, end) in places(&words, names) {
        found.extend((start..end).map(|at| (words[at].end, LAST_OF_ALL)));
    }
    for place in named_places(&words) {
        found.push((words[place.start].end, HARDLY));
        found.extend((place.start + 1..place.end).map(|at| (words[at].end, LAST_OF_ALL)));
    }
    for person in persons(&words) {
        found.extend((person.start + 1..person.end).map(|at| (words[at].end, LAST_OF_ALL)));
    }
    for (start, end) in places(&words, compounds()) {
        if start > 0 && is_figure(&words[start - 1].bare) {
            found.extend((start..end).map(|at| (words[at].end, UNGLADLY)));
        }
    }
    let pairs = 0..words.len().saturating_sub(1);
    found.extend(pairs.filter_map(|at| Some((words[at].end, cost_between(&words, at)?))));
    found.retain(|(at, _)| letters.get(*at).is_some_and(|one| one.shown == TIE));
    // What is tied for several reasons costs as much as the best of them.
    found.sort_by(|one, other| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1)));
    found.dedup_by_key(|(at, _)| *at);
    found
}

/// The letters with a plain space for each tie.
fn untied(letters: &[Letter]) -> Vec<Letter> {
    let plain = |one: &Letter| Letter {
        shown: if one.shown == TIE { ' ' } else { one.shown },
        ..*one
    };
    letters.iter().map(plain).collect()
}

/// What a line's end after a word costs; None if no line ever ends there.
fn cost_between(words: &[Word], at: usize) -> Option<f64> {
    let (word, next) = (words[at].bare.as_str(), words[at + 1].bare.as_str());
    let before = at.checked_sub(1).map_or("", |before| words[before].bare.as_str());
    if is_form_of_address(before, word) {
        return Some(UNGLADLY);
    }
    if is_lane(words, at) || next == "ngày" && (before == "giờ" || word == "phút") {
        return Some(HARDLY);
    }
    if is_figure(next) {
        let whole_day = matches!(word, "ngày" | "tháng") && next.contains('/');
        let named = one_label(before, word) && names_a_time(word);
        let label = before_a_number(word) || is_group_of_digits(&words[at], &words[at + 1]);
        let by_kind = if whole_day || named { HARDLY } else { WORST };
        return (label || named).then_some(by_kind);
    }
    let of_number = is_figure(word) || is_point(before, word);
    if of_number && goes_on(before, next) {
        return Some(HARDLY);
    }
    let amount = is_figure(word) || is_great_number(word);
    (amount && (next == "đồng" || is_great_number(next))).then_some(WORST)
}

/// The words between plain spaces.
fn words(letters: &[Letter]) -> Vec<Word> {
    let mut found = Vec::new();
    let mut start = 0;
    for end in 0..=letters.len() {
        let at_end = letters.get(end).is_none_or(|one| one.shown == ' ');
        if at_end {
            if start < end {
                found.push(word(letters, start, end));
            }
            start = end + 1;
        }
    }
    found
}

fn word(letters: &[Letter], start: usize, end: usize) -> Word {
    let text: String = letters[start..end].iter().map(|one| one.shown).collect();
    let bare = text.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '%');
    Word {
        start,
        end,
        bare: bare.to_lowercase(),
        closed: text.ends_with([',', ';', ':', '.', ')', '!', '?', '”', '"', '…']),
        capital: bare.starts_with(char::is_uppercase) && !bare.chars().skip(1).any(char::is_uppercase),
        is_short: bare.len() == 2 && text.ends_with('.'),
    }
}

/// `58/QĐ-UBND`, `2025-2030`, `KT-XH`.
fn hyphens(letters: &mut [Letter], words: &[Word]) {
    for word in words.iter().filter(|word| word.end - word.start <= LONGEST_WORD) {
        let inside = letters.iter_mut().take(word.end - 1).skip(word.start + 1);
        for one in inside.filter(|one| one.shown == '-') {
            one.shown = HYPHEN;
        }
    }
}

/// Begins with a digit: `25`, `1.250.000`, `58/QĐ-UBND`, `12,5%`.
fn is_figure(word: &str) -> bool {
    word.chars().next().is_some_and(|letter| letter.is_ascii_digit())
}

fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.len() <= 5 && word.chars().all(|letter| matches!(letter, 'i' | 'v' | 'x' | 'l'))
}

/// `a` of `điểm a`; the letters of the law's points.
fn is_point(label: &str, word: &str) -> bool {
    label == "điểm" && word.chars().count() == 1
}

/// Numbers with what they are the number of, or what they count.
fn figures(words: &[Word], letters: &[Letter], tied: &mut [bool]) {
    // The label whose number the word before is.
    let mut label: Option<&str> = None;
    for at in 0..words.len().saturating_sub(1) {
        let (word, next) = (&words[at], &words[at + 1]);
        let numbered = is_figure(&word.bare) || label.is_some();
        let said = last_of_blanks(&word.bare);
        if !word.closed && before_a_number(said) && (numbers(said, next) || is_blank(letters, next)) {
            tied[at] = true;
            if at > 0 && !words[at - 1].closed && one_label(&words[at - 1].bare, &word.bare) {
                tied[at - 1] = true;
            }
            label = Some(said);
            continue;
        }
        if numbered && !word.closed {
            tied[at] |= match label {
                Some(label) => {
                    goes_on(label, &next.bare) && goes_on_with_a_number(words, at + 1)
                        || label == "giờ" && next.bare == "phút"
                }
                None => is_counted(&next.bare) || next.bare == "%",
            };
        }
        let of_hour = word.bare == "phút" && next.bare == "ngày" && goes_on_with_a_number(words, at + 1);
        let of_amount = is_great_number(&word.bare) && next.bare == "đồng";
        tied[at] |=
            !word.closed && (of_hour || of_amount) || is_group_of_digits(word, next) || is_lane(words, at);
        label = None;
    }
    ranges(words, letters, tied);
}

/// `20 000`, `0237 385 1234`.
fn is_group_of_digits(word: &Word, next: &Word) -> bool {
    let digits = |word: &Word| word.bare.bytes().all(|letter| letter.is_ascii_digit());
    !word.closed && digits(word) && digits(next) && matches!(next.bare.len(), 3 | 4)
}

/// The end of `số 12,` before its `ngõ 5`.
fn is_lane(words: &[Word], at: usize) -> bool {
    let numbered = is_figure(&words[at].bare) && at > 0 && goes_on_an_address(&words[at - 1].bare);
    let lane = words
        .get(at + 1)
        .is_some_and(|next| goes_on_an_address(&next.bare));
    numbered && lane && goes_on_with_a_number(words, at + 1)
}

/// The last word of a day whose figures are still blank: `năm` of `ngày    tháng    năm`.
fn last_of_blanks(word: &str) -> &str {
    word.rsplit(TIE).next().unwrap_or(word)
}

/// The blank of a number that a draft has not been given: `      /QĐ-UBND`.
fn is_blank(letters: &[Letter], word: &Word) -> bool {
    letters[word.start].shown == TIE && letters[word.start..word.end].iter().any(|one| one.shown == '/')
}

fn goes_on_with_a_number(words: &[Word], at: usize) -> bool {
    let followed = words
        .get(at + 1)
        .is_some_and(|next| numbers(&words[at].bare, next));
    !words[at].closed && followed
}

fn numbers(label: &str, next: &Word) -> bool {
    is_figure(&next.bare) || is_roman(&next.bare) && label != "số" || is_point(label, &next.bare)
}

/// `2020 - 2025`, `14,5 – 16`.
fn ranges(words: &[Word], letters: &[Letter], tied: &mut [bool]) {
    for at in 0..words.len().saturating_sub(2) {
        let (left, dash, right) = (&words[at], &words[at + 1], &words[at + 2]);
        if is_figure(&left.bare) && !left.closed && is_dash(dash, letters) && is_figure(&right.bare) {
            tied[at] = true;
            tied[at + 1] = true;
        }
    }
}

fn is_dash(word: &Word, letters: &[Letter]) -> bool {
    word.end - word.start == 1 && matches!(letters[word.start].shown, '-' | '–' | '—')
}

/// `(b/c);`, which stands with whom it is sent to.
fn is_purpose(word: &Word, letters: &[Letter]) -> bool {
    let first = letters[word.start].shown;
    first == '(' && word.bare.chars().count() <= LONGEST_PURPOSE && word.bare.contains('/')
}

/// `(đưa tin);`: two short words in brackets of their own.
fn is_short_bracket(word: &Word, next: &Word, letters: &[Letter]) -> bool {
    let closes = |word: &Word| {
        letters[word.start..word.end]
            .iter()
            .any(|letter| letter.shown == ')')
    };
    let length = word.bare.chars().count() + next.bare.chars().count();
    letters[word.start].shown == '(' && !closes(word) && closes(next) && length <= LONGEST_BRACKET
}

/// No line begins with a dash between words.
fn dashes(words: &[Word], letters: &[Letter], tied: &mut [bool]) {
    for at in 1..words.len() {
        if is_dash(&words[at], letters) {
            tied[at - 1] = true;
        }
    }
}

/// A person's name, with the form of address before it.
fn whole_name(words: &[Word], start: usize, end: usize, tied: &mut [bool]) {
    if words[end].end - words[start].start > LONGEST_NAME {
        return;
    }
    tied[start..end].fill(true);
    if let Some(before) = start.checked_sub(1)
        && is_addressed(words, before)
    {
        tied[before] = true;
    }
}

/// Whether a word is a form of address, before a name.
fn is_addressed(words: &[Word], at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| words[before].bare.as_str());
    !words[at].closed && is_form_of_address(before, &words[at].bare)
}

/// Names of persons behind a form of address, with it: `Ông Lê Văn B`. One word is none: `ông Trưởng khu phố`.
fn persons(words: &[Word]) -> Vec<Range<usize>> {
    let starts = (0..words.len()).filter(|at| is_addressed(words, *at));
    let named = starts.filter_map(|start| named(words, start, LONGEST_PERSON));
    named.filter(|name| name.len() > 1).collect()
}

/// What is counted, in brackets: `(triệu đồng)`.
fn measures(words: &[Word], letters: &[Letter]) -> Vec<Range<usize>> {
    let begins = |at: &usize| letters[words[*at].start].shown == '(';
    let of = |start: usize| {
        let ends = |word: &Word| {
            let mut last = letters[word.start..word.end].iter().rev().map(|one| one.shown);
            last.find(|letter| !matches!(letter, ',' | ';' | '.' | ':')) == Some(')')
        };
        let end = start + words[start..].iter().take(LONGEST_MEASURE).position(ends)?;
        (words[end].end - words[start].start <= LONGEST_MEASURE_LETTERS).then_some(start..end)
    };
    (0..words.len()).filter(begins).filter_map(of).collect()
}

/// Names of places, each with the word before it that says what it is: `thị xã Bắc Sơn`, `phường Mẫu`.
fn named_places(words: &[Word]) -> Vec<Range<usize>> {
    let after = |at: &usize| {
        let before = at.checked_sub(1).map_or("", |before| words[before].bare.as_str());
        let word = &words[*at];
        is_place(before, &word.bare) && (!word.closed || word.is_short)
    };
    let starts = (0..words.len()).filter(after);
    starts
        .filter_map(|start| named(words, start, LONGEST_PLACE))
        .collect()
}

/// The same in a text of capitals only, where nothing but the words tells where a name ends: `PHƯỜNG MẪU`, `XÃ HỘI`. The name
/// of a school goes without the word before it: `TIỂU HỌC LÊ LỢI`.
fn places_in_capitals(words: &[Word], longest: usize) -> Vec<Range<usize>> {
    let begins_word = |at: usize| {
        let rest = words[at..].iter().map(|word| word.bare.as_str());
        !compounds().beginning(rest).is_empty()
    };
    let of = |start: usize| {
        let before = start
            .checked_sub(1)
            .map_or("", |before| words[before].bare.as_str());
        let label = words[start].bare.as_str();
        let of_school = ends_a_school(before, label);
        if words[start].closed || !of_school && (!is_place(before, label) || begins_word(start)) {
            return None;
        }
        let mut end = start;
        while end - start < longest && !(end > start && words[end].closed) {
            let Some(next) = words.get(end + 1) else { break };
            let begins_anew = end > start && before_a_number(&next.bare);
            if begins_word(end + 1) || begins_anew || !names_a_place(&next.bare) {
                break;
            }
            end += 1;
        }
        let start = start + usize::from(of_school);
        (end > start).then_some(start..end)
    };
    (0..words.len()).filter_map(of).collect()
}

/// The tie behind the last word that says what a place is.
pub(super) fn end_of_label(letters: &[Letter]) -> Option<usize> {
    let words = words(&untied(letters));
    let label = |at: &usize| {
        let before = at.checked_sub(1).map_or("", |before| words[before].bare.as_str());
        is_place(before, &words[*at].bare)
    };
    let last = (0..words.len().saturating_sub(1)).rev().find(label)?;
    Some(words[last].end)
}

/// The words from the one that says what a place or who a person is to the last one of the name, of so many words at most.
fn named(words: &[Word], start: usize, most: usize) -> Option<Range<usize>> {
    let mut end = start;
    for (at, word) in words.iter().enumerate().skip(start + 1).take(most) {
        // What begins with a capital and goes on in small letters is a word, not a name: `phường Quyết định`.
        let rest = words[at..].iter().take(2).map(|word| word.bare.as_str());
        let is_word =
            !compounds().beginning(rest).is_empty() && words.get(at + 1).is_some_and(|next| !next.capital);
        if !word.capital || is_word {
            break;
        }
        end = at;
        if word.closed {
            break;
        }
    }
    (end > start).then_some(start..end)
}

/// What is counted is one word more than its first syllable: `25 cá nhân`.
fn is_counted_by(words: &[Word], start: usize, tied: &[bool]) -> bool {
    let before = start.checked_sub(1);
    before.is_some_and(|before| tied[before] && is_figure(&words[before].bare))
}

/// The first and last syllable of each word of a lexicon, without a mark between.
fn places(words: &[Word], lexicon: &Lexicon) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for start in 0..words.len() {
        let rest = &words[start..];
        // What follows a mark begins anew.
        let end = rest.iter().position(|word| word.closed);
        let unparted = &rest[..end.map_or(rest.len(), |end| end + 1)];
        let lengths = lexicon.beginning(unparted.iter().map(|word| word.bare.as_str()));
        found.extend(lengths.into_iter().map(|length| (start, start + length - 1)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, names: &[&str], kind: Kind) -> String {
        let names = Lexicon::of(names.iter().copied());
        let mut runs = vec![Run::plain(text.replace('~', "\u{a0}"))];
        tie(&mut runs, &names, kind);
        runs[0].text.replace(TIE, "~").replace(HYPHEN, "=")
    }

    #[test]
    fn e6_days_hours_amounts_and_citations_are_whole() {
        let of = |text| shown(text, &[], Kind::Text);
        for (text, whole) in [
            ("ngày 20 tháng 12 năm 2023 của", "ngày~20~tháng~12~năm~2023 của"),
            (
                "từ ngày 18/9/2024 đến hết tháng 6 năm 2025, các",
                "từ ngày~18/9/2024 đến hết tháng~6~năm~2025, các",
            ),
            ("ngày~~~tháng~~~năm 2025 của", "ngày~~~tháng~~~năm~2025 của"),
            (
                "dự thảo Quyết định số ~~~~~~~/QĐ-UBND ngày~~~~~tháng~~~~năm 2025",
                "dự thảo Quyết định số~~~~~~~~/QĐ=UBND ngày~~~~~tháng~~~~năm~2025",
            ),
            (
                "Ban Giám hiệu nhà trường (b/c);",
                "Ban Giám hiệu nhà trường~(b/c);",
            ),
            ("điện tử phường (đưa tin);", "điện tử phường (đưa~tin);"),
            ("lúc 14 giờ 30 phút, ngày", "lúc 14~giờ~30~phút, ngày"),
            ("số tiền 1.250.000 đồng (Một", "số tiền 1.250.000~đồng (Một"),
            ("hơn 2 tỷ đồng cho", "hơn 2~tỷ~đồng cho"),
            ("điểm a khoản 2 Điều 84 Luật", "điểm~a~khoản~2~Điều~84 Luật"),
            (
                "Nghị định số 98/2023/NĐ-CP ngày",
                "Nghị định số~98/2023/NĐ=CP ngày",
            ),
            ("nhiệm kỳ 2025-2030; KT-XH", "nhiệm~kỳ~2025=2030; KT=XH"),
            ("năm 2020 – 2025", "năm~2020~–~2025"),
            ("năm học 2025-2026 tại", "năm~học~2025=2026 tại"),
            ("Đại hội lần thứ XX của", "Đại hội lần~thứ~XX của"),
            (
                "thị xã Bắc Sơn, hợp tác xã Nông nghiệp, phường Mẫu",
                "thị xã~Bắc~Sơn, hợp tác xã Nông nghiệp, phường~Mẫu",
            ),
            (
                "TP. Hồ Chí Minh, đường Trần Hưng Đạo và số 12, ngõ 5, đường",
                "TP.~Hồ~Chí~Minh, đường~Trần~Hưng~Đạo và số~12,~ngõ~5, đường",
            ),
            (
                "Ông Lê Văn B, ông Trưởng khu phố, bà Chủ tịch Hội",
                "Ông~Lê~Văn~B, ông Trưởng khu phố, bà Chủ tịch Hội",
            ),
            (
                "điện thoại 0237 385 1234, 20 000 đồng, năm 2025, 12 hộ",
                "điện thoại 0237~385~1234, 20~000~đồng, năm~2025, 12~hộ",
            ),
            (
                "08 giờ 00 ngày 25/12/2025, 14 giờ 30 phút ngày 02 tháng 7 năm 2025",
                "08~giờ~00~ngày~25/12/2025, 14~giờ~30~phút~ngày~02~tháng~7~năm~2025",
            ),
            ("UBND phường Quyết định khen", "UBND phường Quyết định khen"),
            ("tặng 25 cá nhân và 3 tập thể", "tặng 25~cá~nhân và 3~tập~thể"),
            ("Trưởng khu phố 3, phường", "Trưởng khu~phố~3, phường"),
            ("đạt 85,5 % so với", "đạt 85,5~% so với"),
            ("quý IV năm 2025", "quý~IV~năm~2025"),
            (
                "1. Mục đích: năm 2025 của phường",
                "1. Mục đích: năm~2025 của phường",
            ),
        ] {
            assert_eq!(of(text), whole);
        }
    }

    #[test]
    fn e5_names_are_whole_and_titles_break_between_words() {
        let names = ["Nguyễn Thị Mẫu Anh", "Hồ Chí Minh"];
        let text = "tặng bà Nguyễn Thị Mẫu Anh, Đoàn Thanh niên Cộng sản Hồ Chí Minh";
        assert_eq!(
            shown(text, &names, Kind::Text),
            "tặng bà~Nguyễn~Thị~Mẫu~Anh, Đoàn Thanh niên Cộng sản Hồ~Chí~Minh"
        );
        assert_eq!(
            shown("HỘI LIÊN HIỆP PHỤ NỮ - HỘI CỰU CHIẾN BINH", &[], Kind::Short),
            "HỘI LIÊN~HIỆP PHỤ~NỮ~- HỘI CỰU~CHIẾN~BINH"
        );
        assert_eq!(
            shown(
                "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MẪU NĂM 2025, XÃ HỘI",
                &[],
                Kind::Short
            ),
            "CHỦ~TỊCH ỦY~BAN~NHÂN~DÂN PHƯỜNG~MẪU NĂM~2025, XÃ~HỘI"
        );
        assert_eq!(
            shown("Hồ sơ trực tuyến (hồ sơ); thuế (triệu đồng)", &[], Kind::Short),
            "Hồ~sơ trực~tuyến (hồ~sơ); thuế (triệu~đồng)"
        );
    }
}
