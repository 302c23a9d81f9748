//! # What it does
//! Finds a blank or a placeholder in the words of a paper that is about to be issued.
//!
//! # Why
//! Once a paper is issued, a blank stays in it for ever.
//!
//! # Example
//! `{ten}`, `«Họ tên»`, `[ĐIỀN TÊN]`, `……`, `___`, `Số    /TTr`, `xxx`, `…/…/2025`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 9 and Điều 18: what is issued is checked before, and changed only by another paper.

use std::sync::Arc;

use crate::diagnostic::{Place, Sources};

/// The first blank of a line, with one kind of space; None where everything is filled in.
pub fn blank_left(line: &str) -> Option<&str> {
    const RULES: [fn(&str) -> Option<&str>; 11] = [
        braces,
        brackets,
        angles,
        hollow,
        dots,
        signs,
        crosses,
        empty_date,
        empty_number,
        markers,
        left_for_later,
    ];
    RULES.iter().find_map(|rule| rule(line))
}

/// Where a blank stands in the office's inputs: with the words around it, or alone where it stands once.
pub fn place_of_blank(line: &str, blank: &str, sources: &Sources) -> Option<Place> {
    let at = line.find(blank)?;
    let (before, after) = (&line[..at], &line[at + blank.len()..]);
    let last: Vec<&str> = before.split_inclusive(' ').collect();
    let around = |words: usize| {
        let from = before.len()
            - last
                .iter()
                .rev()
                .take(words)
                .map(|word| word.len())
                .sum::<usize>();
        let to: usize = after.split_inclusive(' ').take(words).map(str::len).sum();
        line[from..at + blank.len() + to].trim()
    };
    let wanted = [line.trim(), around(3), around(1), blank];
    wanted.into_iter().find_map(|wanted| {
        let mut found = sources
            .texts()
            .filter(|(path, _)| path.starts_with("inputs/"))
            .flat_map(|(path, text)| {
                let places = text.match_indices(wanted).take(2);
                places.map(move |(start, words)| Place::new(&Arc::from(path), start..start + words.len()))
            });
        let first = found.next()?;
        found.next().is_none().then_some(first)
    })
}

/// `{ten}`, `«Họ tên»`: the signs of a merge field, even alone.
fn braces(line: &str) -> Option<&str> {
    let sign = |letter: char| matches!(letter, '{' | '}' | '«' | '»');
    let start = line.find(sign)?;
    let mut signs = line[start..].match_indices(sign);
    let close = signs.nth(1).filter(|(end, _)| *end <= 80);
    let end = close.map_or_else(
        || line[start..].chars().next().map_or(0, char::len_utf8),
        |(end, sign)| end + sign.len(),
    );
    Some(&line[start..start + end])
}

/// `[ĐIỀN TÊN]`; the number of a note, `[1]`, is none.
fn brackets(line: &str) -> Option<&str> {
    enclosed(line, '[', ']').find(|found| {
        let inside = &found[1..found.len() - 1];
        inside.is_empty() || !inside.chars().all(|letter| letter.is_ascii_digit())
    })
}

/// `<tên>`, `<…>`; not `x < 5, y > 3`.
fn angles(line: &str) -> Option<&str> {
    enclosed(line, '<', '>').find(|found| {
        let inside = &found[1..found.len() - 1];
        let letters = inside
            .chars()
            .any(|letter| letter.is_alphabetic() || matches!(letter, '.' | '…' | '_'));
        letters && inside.trim() == inside && inside.chars().count() <= 60
    })
}

/// `( )`, `“”`: nothing between two signs.
fn hollow(line: &str) -> Option<&str> {
    [('(', ')'), ('“', '”')].into_iter().find_map(|(open, close)| {
        enclosed(line, open, close).find(|found| {
            let inside = &found[open.len_utf8()..found.len() - close.len_utf8()];
            inside.trim().is_empty()
        })
    })
}

/// What stands between each opening sign and the first closing one behind it, with both.
fn enclosed(line: &str, open: char, close: char) -> impl Iterator<Item = &str> {
    line.match_indices(open).filter_map(move |(start, _)| {
        let end = line[start..].find(close)?;
        Some(&line[start..start + end + close.len_utf8()])
    })
}

/// A stretch of one kind of letter, with what stands before and behind it.
struct Stretch<'a> {
    before: &'a str,
    found: &'a str,
    after: &'a str,
}

impl Stretch<'_> {
    fn last_before(&self) -> Option<char> {
        self.before.chars().next_back()
    }

    fn first_after(&self) -> Option<char> {
        self.after.chars().next()
    }
}

/// The longest stretches of letters that `is` one kind.
fn stretches(line: &str, is: impl Fn(char) -> bool) -> Vec<Stretch<'_>> {
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(start) = line[at..].find(&is).map(|start| at + start) {
        let end = line[start..]
            .find(|letter| !is(letter))
            .map_or(line.len(), |end| start + end);
        all.push(Stretch {
            before: &line[..start],
            found: &line[start..end],
            after: &line[end..],
        });
        at = end;
    }
    all
}

/// `……`, `.....`, `ngày … tháng`, `…/TTr`; not `v.v…`, `a, b, …`, `./.`.
fn dots(line: &str) -> Option<&str> {
    let stretches = stretches(line, |letter| matches!(letter, '.' | '…'));
    stretches
        .into_iter()
        .find(room_of_dots)
        .map(|stretch| stretch.found)
}

fn room_of_dots(stretch: &Stretch<'_>) -> bool {
    let weight: usize = stretch
        .found
        .chars()
        .map(|dot| if dot == '…' { 3 } else { 1 })
        .sum();
    let alone = stretch
        .last_before()
        .is_none_or(|letter| matches!(letter, ' ' | '/' | ':' | '('));
    let listed = stretch.before.trim_end().ends_with([',', ';']);
    let slash = stretch.first_after() == Some('/');
    let inside = stretch.first_after().is_some_and(char::is_alphabetic);
    match weight {
        0 | 1 => false,
        2 => alone && slash,
        3 | 4 => slash || (alone && !listed) || (inside && !stretch.before.ends_with("v.v")),
        _ => true,
    }
}

/// `___`, `??`, `##`, `%ten%`, `$ten`.
fn signs(line: &str) -> Option<&str> {
    let rows = ['_', '?', '#'].into_iter().find_map(|sign| {
        let rows = stretches(line, |letter| letter == sign);
        rows.into_iter()
            .find(|row| row.found.len() >= 2)
            .map(|row| row.found)
    });
    let name = |letter: char| letter.is_alphabetic() || letter == '_';
    let between = || {
        let words = stretches(line, name).into_iter();
        let mut words =
            words.filter(|word| word.last_before() == Some('%') && word.first_after() == Some('%'));
        words.next().map(|word| word.found)
    };
    let variable = || {
        let mut words = stretches(line, name).into_iter();
        words
            .find(|word| word.last_before() == Some('$'))
            .map(|word| word.found)
    };
    rows.or_else(between).or_else(variable)
}

/// `xxx`, `20xx`, `XX/QĐ-UBND`; not the Roman numerals of twenty and thirty.
fn crosses(line: &str) -> Option<&str> {
    let words = stretches(line, char::is_alphanumeric).into_iter();
    let mut crossed = words.filter(|word| {
        let letters = word
            .found
            .trim_start_matches(|letter: char| letter.is_ascii_digit());
        let figures = word.found.len() - letters.len();
        let only = !letters.is_empty() && letters.chars().all(|letter| matches!(letter, 'x' | 'X'));
        let roman = figures == 0 && letters.len() <= 3 && letters.chars().all(|letter| letter == 'X');
        let slash = word.last_before() == Some('/') || word.first_after() == Some('/');
        match (only, roman) {
            (false, _) => false,
            (true, true) => letters.len() >= 2 && slash,
            (true, false) => letters.len() >= 2 || figures == 3,
        }
    });
    crossed.next().map(|word| word.found)
}

/// `ngày    tháng    năm 2025`, `/  /2025`, `dd/mm/yyyy`.
fn empty_date(line: &str) -> Option<&str> {
    let lower = line.to_lowercase();
    let of_line = |start: usize, end: usize| line.get(start..end).unwrap_or(line);
    for pattern in ["dd/mm", "mm/yy"] {
        if let Some(start) = lower.find(pattern) {
            return Some(of_line(start, start + pattern.len()));
        }
    }
    for (first, second) in [("ngày", "tháng"), ("tháng", "năm")] {
        for (start, _) in lower.match_indices(first) {
            let rest = &lower[start + first.len()..];
            let room = rest.len() - rest.trim_start_matches(' ').len();
            let behind = rest[room..].strip_prefix(second);
            // `ngày tháng năm 2025` has a year and neither day nor month.
            let year = behind.is_some_and(|behind| {
                behind
                    .strip_prefix(" năm ")
                    .is_some_and(|year| year.starts_with(|letter: char| letter.is_ascii_digit()))
            });
            if behind.is_some() && (room >= 2 || (room == 1 && year)) {
                return Some(of_line(start, start + first.len() + room + second.len()));
            }
        }
    }
    let mut slashes = line.match_indices('/').filter(|(at, _)| {
        let open = line[..*at].chars().next_back().is_none_or(|letter| letter == ' ');
        open && line[at + 1..].trim_start().starts_with('/')
    });
    slashes.next().map(|(at, _)| &line[at..])
}

/// `Số    /TTr`, `số /QĐ-UBND`, `Số: /2025/NQ`.
fn empty_number(line: &str) -> Option<&str> {
    let slashes = line.match_indices('/').filter(|(at, _)| {
        let before = &line[..*at];
        let room = before.len() - before.trim_end_matches(' ').len();
        let word = before.trim_end_matches(' ').trim_end_matches(':').trim_end();
        let named = word.to_lowercase().ends_with("số");
        let symbol = line[at + 1..].starts_with(char::is_alphanumeric);
        symbol && (room >= 2 || named)
    });
    let (at, _) = slashes.into_iter().next()?;
    let word = line[..at].trim_end().rfind(' ').map_or(0, |space| space + 1);
    line.get(word..).map(|found| found.split_at(at + 1 - word).0)
}

/// What a workbook shows in the place of a figure, what promises words, dots with spaces between them, an empty box.
fn left_for_later(line: &str) -> Option<&str> {
    const MARKS: [&str; 16] = [
        "#N/A",
        "#REF!",
        "#VALUE!",
        "#NAME?",
        "#DIV/0!",
        "#NUM!",
        "#NULL!",
        "(điền sau)",
        "(bổ sung sau)",
        "(sẽ bổ sung)",
        "(cập nhật sau)",
        "(chưa có)",
        "(chưa rõ)",
        ". . .",
        "□",
        "Lorem ipsum",
    ];
    MARKS
        .into_iter()
        .find_map(|mark| line.find(mark).and_then(|at| line.get(at..at + mark.len())))
}

/// Words that writers leave for themselves, in small letters or capitals.
const MARKERS: [&str; 3] = ["todo", "tbd", "fixme"];

/// One of those words.
fn markers(line: &str) -> Option<&str> {
    let words = stretches(line, char::is_alphanumeric).into_iter();
    let mut marks = words.filter(|word| MARKERS.iter().any(|mark| word.found.eq_ignore_ascii_case(mark)));
    marks.next().map(|word| word.found)
}

#[cfg(test)]
mod tests {
    use super::{blank_left, place_of_blank};
    use crate::diagnostic::Sources;

    #[test]
    fn a3_blanks_and_placeholders_are_found() {
        for line in [
            "Tặng Giấy khen cho ông {ten}",
            "Tặng Giấy khen cho ông {{ awardee.name }}",
            "ông «Họ tên» có thành tích",
            "ông [ĐIỀN TÊN] có thành tích",
            "ông <họ và tên> có thành tích",
            "<...>",
            "……",
            "Số phiếu: ...........",
            "đã hiến ..... m2 đất",
            "ngày … tháng … năm 2025",
            "ngày…tháng…năm 2025",
            "Tờ trình số …/TTr-UBND",
            "Tờ trình số .../TTr-UBND",
            "ngày …/…/2025",
            "ngày ../../2025",
            "Số    /TTr-UBND",
            "theo Tờ trình số /TTr-UBND",
            "Số: /QĐ-UBND",
            "ngày    tháng    năm 2025",
            "ngày tháng năm 2025",
            "ngày 05 tháng    năm 2025",
            "ngày   /   /2025",
            "ngày dd/mm/yyyy",
            "họ tên: ____",
            "ông xxx",
            "số xx/QĐ-UBND",
            "số XX/QĐ-UBND",
            "năm 20xx",
            "năm 202x",
            "ông ???",
            "khu phố ###",
            "ông %ten%",
            "ông $ten",
            "được ( ) phiếu",
            "mô hình “”",
            "Todo: bổ sung",
            "TBD",
            "đạt #DIV/0! %",
            "hộ ông (chưa có)",
            "họ tên: . . . . .",
            "Ngày nhận: □",
        ] {
            assert!(blank_left(line).is_some(), "{line}");
        }
    }

    #[test]
    fn a3_words_of_papers_are_no_blanks() {
        for line in [
            "",
            "Nơi nhận: - Như Điều 3; - Lưu: VT./.",
            "trồng cây, dọn vệ sinh, v.v…",
            "trồng cây, dọn vệ sinh, …",
            "trồng cây, dọn vệ sinh...",
            "v.v...và các việc khác",
            concat!("Đại hội Đảng bộ lần thứ XX, XX", "X"),
            "Quyết định số 58/QĐ-UBND ngày 27 tháng 6 năm 2025",
            "Luật 06/2022/QH15, NĐ-CP, UBND/HĐND",
            "tháng năm 2025",
            "Ngày tháng năm sinh",
            "ghi rõ ngày, tháng, năm",
            "(Ký, ghi rõ họ tên)",
            "51% trở lên và 70% tổng số",
            "x < 5 và y > 3",
            "giấy khen [1]",
            "Mô hình “Biến rác thành quà”",
            "12/14 chỉ tiêu; 24/7",
            "Vì sao?",
            "DANH SÁCH KHEN THƯỞNG",
        ] {
            assert_eq!(blank_left(line), None, "{line}");
        }
    }

    #[test]
    fn a3_a_blank_is_shown_where_it_was_written() {
        let mut sources = Sources::default();
        let text = "- achievement: >-\n    hiến {số} m2 đất\n";
        sources.keep(&"inputs/mau/awardees.yaml".into(), &text.into());
        sources.keep(&"inputs/mau/papers.yaml".into(), &"papers:\n".into());
        let line = "Đã có thành tích hiến {số} m2 đất.";
        let place = place_of_blank(line, "{số}", &sources).unwrap();
        assert_eq!(sources.at(&place), Some("hiến {số}"));
        assert_eq!(place_of_blank("khác …", "…", &sources), None);
    }
}
