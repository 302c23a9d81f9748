//! Which document a citation names: by its number, or by its name and day as laws are cited.

use unicode_normalization::UnicodeNormalization;

use crate::model::{Date, Line};

/// What a citation says of its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Kind and name before number and day, in small letters without marks: `luật thi đua khen thưởng`.
    name: String,
    /// `98/2023/nd-cp`; of a number without its year what there is: `98`, `98/nd-cp`.
    number: Option<String>,
    /// Its day.
    pub date: Option<Date>,
    /// Its year, where it says no day.
    year: Option<i32>,
    /// All of it, in small letters without marks.
    whole: String,
}

impl Citation {
    /// Reads a citation, with or without the word before it.
    pub fn read(text: &str) -> Self {
        let text = plain(text);
        let head = ["căn cứ vào ", "căn cứ ", "thực hiện ", "theo "]
            .iter()
            .find_map(|verb| text.strip_prefix(verb))
            .unwrap_or(&text);
        let (head, tail) = head.split_once(" ngày ").unwrap_or((head, ""));
        let words = || head.split(' ');
        let figures = || {
            words()
                .zip(words().skip(1))
                .find(|(before, word)| numbers(before, word))
        };
        let number = words().find(|word| is_number(word));
        let number = number.or_else(|| figures().map(|(_, word)| word)).map(folded);
        let year = words().rev().find_map(year);
        let is_name = |word: &&str| {
            !matches!(*word, "số" | "năm" | "và") && !word.starts_with(|letter: char| letter.is_ascii_digit())
        };
        let name: Vec<&str> = words().filter(is_name).collect();
        Self {
            name: name.join(" "),
            number,
            date: day(tail),
            year,
            whole: text.clone(),
        }
    }

    /// Of a row of the law; a law has its number apart, because it is cited without.
    pub(super) fn of_row(text: &Line, number: Option<&Line>) -> Self {
        let citation = Self::read(text.as_str());
        let number = number.map(|number| folded(&plain(number.as_str())));
        Self {
            number: number.or(citation.number),
            ..citation
        }
    }

    /// Whether both name one document.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        if let (Some(own), Some(other)) = (&self.number, &other.number) {
            return own == other || self.is_number_of(own, other);
        }
        let same_day = match (self.date, other.date) {
            (Some(own), Some(other)) => own == other,
            (None, Some(date)) => self.year == Some(date.year()),
            (_, None) => false,
        };
        same_day && (is_short_for(&self.name, &other.name) || self.is_named_in(other))
    }

    /// Whether a number without its year is the other with the year that the citation says besides: `98`, `98/nd-cp` of 2023.
    fn is_number_of(&self, own: &str, other: &str) -> bool {
        let year = self.date.map(Date::year).or(self.year);
        let (figures, symbol) = own.split_once('/').unwrap_or((own, ""));
        let whole = year.map(|year| format!("{figures}/{year}/{symbol}"));
        let kind = other.rsplit('/').next().unwrap_or_default();
        let of_kind = match self.name.as_str() {
            "nghị định" => kind.starts_with("nd"),
            "thông tư" => kind.starts_with("tt"),
            _ => false,
        };
        of_kind && whole.is_some_and(|whole| other == whole || symbol.is_empty() && other.starts_with(&whole))
    }

    /// Whether it is of a kind that has numbers, names none, and says what the other is about.
    fn is_named_in(&self, other: &Self) -> bool {
        let kinds = ["nghị định ", "thông tư ", "quyết định "];
        let kind = kinds.iter().find(|kind| self.name.starts_with(**kind));
        let head = self
            .whole
            .split_once(" ngày ")
            .map_or(self.whole.as_str(), |(head, _)| head);
        let about = kind
            .and_then(|kind| head.split_once(*kind))
            .map(|(_, about)| about);
        let same_kind = kind.is_some_and(|kind| other.name.starts_with(kind.trim_end()));
        self.number.is_none() && same_kind && about.is_some_and(|about| other.whole.contains(about))
    }

    /// Whether it is nearly the other: the number with another day, or the name or the day with another of them.
    pub(super) fn is_nearly(&self, other: &Self) -> bool {
        let Some((own, others)) = self.date.zip(other.date) else {
            return false;
        };
        let numbers = self.number.as_ref().zip(other.number.as_ref());
        match numbers {
            Some((number, other_number)) if number == other_number => own != others,
            Some((number, other_number)) => {
                let kind = |number: &str| number.rsplit('/').next().map(str::to_owned);
                own == others && kind(number) == kind(other_number) && self.says_the_same(other)
            }
            None => is_short_for(&self.name, &other.name) && own != others,
        }
    }

    /// Whether both end in the same words behind their numbers.
    fn says_the_same(&self, other: &Self) -> bool {
        let about = |citation: &Self| {
            let (_, behind) = citation.whole.split_once(" của ")?;
            behind.split_once(" quy định ").map(|(_, about)| about.to_owned())
        };
        about(self).is_some_and(|own| about(other) == Some(own))
    }
}

/// Whether a word behind another is a number without its year: `Nghị định số 98`, `Nghị định 98/NĐ-CP`.
fn numbers(before: &str, word: &str) -> bool {
    let figures = word.split('/').next().unwrap_or_default();
    matches!(before, "số" | "định" | "tư") && figures.len() <= 3 && figures.parse::<u32>().is_ok()
}

/// A number as it is compared, whether typed with `Đ` or `D`.
fn folded(number: &str) -> String {
    number.replace('đ', "d")
}

/// Whether one name is the other, perhaps with words as their first letters (`Tổ chức CQĐP`), without marks, or with the word of
/// the kind twice.
fn is_short_for(own: &str, other: &str) -> bool {
    let words = |name: &str| name.split(' ').map(bare).collect::<Vec<String>>();
    let (mut own, other) = (words(own), words(other));
    if own.len() > 1 && own[0] == own[1] {
        own.remove(0);
    }
    let mut rest = other.as_slice();
    for word in &own {
        let letters = word.chars().count();
        let initials = rest.iter().take(letters).filter_map(|word| word.chars().next());
        let taken = match rest.first() {
            Some(next) if next == word => 1,
            Some(_) if letters > 1 && word.chars().eq(initials) => letters,
            Some(_) | None => return false,
        };
        rest = &rest[taken..];
    }
    rest.is_empty()
}

/// A word without its marks.
fn bare(word: &str) -> String {
    let letters = word.nfd().filter(|letter| letter.is_alphanumeric());
    letters
        .map(|letter| if letter == 'đ' { 'd' } else { letter })
        .collect()
}

/// Small letters, plain hyphens, one space between words, none inside a number (real plans write `219- KH/TU`), no marks.
fn plain(text: &str) -> String {
    let lower = text.to_lowercase().replace("uỷ", "ủy");
    let letters = lower.chars().map(|letter| match letter {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2044}' | '\u{2215}' => '/',
        ',' | ';' | '.' | '“' | '”' | '"' | '(' | ')' => ' ',
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    });
    let spaced: String = letters.collect();
    let mut words: Vec<String> = Vec::new();
    for word in spaced.split(' ').filter(|word| !word.is_empty()) {
        if word == "-" {
            // Between two parts of a number, or of a name.
            if let Some(last) = words
                .last_mut()
                .filter(|last| is_number(last) && !last.ends_with('-'))
            {
                last.push('-');
            }
            continue;
        }
        let broken = |last: &&mut String| {
            last.starts_with(|letter: char| letter.is_ascii_digit())
                && (last.ends_with(['-', '/']) || word.starts_with(['-', '/']))
        };
        match words.last_mut().filter(broken) {
            Some(last) => last.push_str(word),
            None => words.push(word.to_owned()),
        }
    }
    words.join(" ")
}

/// `98/2023/nđ-cp`, and not `31/12/2023`.
fn is_number(word: &str) -> bool {
    word.contains('/')
        && word.starts_with(|letter: char| letter.is_ascii_digit())
        && word.chars().any(char::is_alphabetic)
}

fn year(word: &str) -> Option<i32> {
    let year = word.parse().ok()?;
    (1945..2100).contains(&year).then_some(year)
}

/// The day at the start of what follows `ngày`: `15 tháng 6 năm 2022`, `15/6/2022`.
fn day(text: &str) -> Option<Date> {
    let words: Vec<&str> = text.split(' ').collect();
    let figures: Vec<&str> = match words.as_slice() {
        [day, "tháng", month, "năm", year, ..] => vec![*day, *month, *year],
        [word, ..] => word.split(['/', '-']).collect(),
        [] => return None,
    };
    let [day, month, year] = figures.as_slice() else {
        return None;
    };
    Date::from_figures(day.parse().ok()?, month.parse().ok()?, year.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Option<String> {
        Citation::read(text).number
    }

    #[test]
    fn a_citation_is_read_as_people_write_it() {
        let law = Citation::read("Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;");
        assert_eq!(law.name, "luật thi đua khen thưởng");
        assert_eq!(law.date, Date::from_figures(26, 11, 2003));
        for text in [
            "Luật Thi đua, khen thưởng năm 2003",
            "Luật Thi đua - khen thưởng 2003",
            "Luật Thi đua, khen thưởng số 15/2003/QH11 ngày 26/11/2003",
        ] {
            assert_eq!(Citation::read(text).name, law.name, "{text}");
        }
        assert_eq!(
            number("Nghị định số 98/2023/ NĐ-CP ngày 31/12/2023"),
            Some("98/2023/nd-cp".to_owned())
        );
        assert_eq!(
            number("Nghị định 98/2023/NĐ\u{2011}CP"),
            Some("98/2023/nd-cp".to_owned())
        );
        assert_eq!(
            number("Kế hoạch số 219- KH/TU, ngày 18/9/2024"),
            Some("219-kh/tu".to_owned())
        );
    }

    #[test]
    fn b1_a_number_is_read_whatever_its_signs() {
        for text in [
            "Nghị định số 98/2023/ND-CP",
            "Nghị định 98/2023/NĐ–CP ngày 31/12/2023",
            "Nghị định số 98 /2023/NĐ - CP",
        ] {
            assert_eq!(number(text), Some("98/2023/nd-cp".to_owned()), "{text}");
        }
        let row = Citation::read("Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ");
        for text in [
            "Nghị định số 98 ngày 31/12/2023 của Chính phủ",
            "Nghị định 98/NĐ-CP năm 2023",
        ] {
            assert!(Citation::read(text).is_of(&row), "{text}");
        }
        for text in ["Nghị định 98/NĐ-CP năm 2022", "Thông tư 98 ngày 31/12/2023"] {
            assert!(!Citation::read(text).is_of(&row), "{text}");
        }
    }

    #[test]
    fn b1_a_name_is_read_with_its_short_words() {
        let row = Citation::read("Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015");
        for text in [
            "Luật Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
            "Luật Tổ chức CQĐP ngày 19/6/2015",
            "Luât Tổ chức chính quyền địa phương năm 2015",
        ] {
            assert!(Citation::read(text).is_of(&row), "{text}");
        }
        for text in [
            "Luật Tổ chức Chính phủ ngày 19/6/2015",
            "Luật Tổ chức CQĐP ngày 16/6/2025",
        ] {
            assert!(!Citation::read(text).is_of(&row), "{text}");
        }
    }
}
