//! Which document a citation names: by its number, or by its name and day as laws are cited.

use crate::model::{Date, Line};

/// What a citation says of its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Kind and name before number and day, in small letters without marks: `luật thi đua khen thưởng`.
    name: String,
    /// `98/2023/nđ-cp`.
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
        let number = head.split(' ').find(|word| is_number(word)).map(str::to_owned);
        let year = head.split(' ').rev().find_map(year);
        let is_name =
            |word: &&str| *word != "số" && *word != "năm" && !is_number(word) && self::year(word).is_none();
        let name: Vec<&str> = head.split(' ').filter(is_name).collect();
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
        let number = number.map(|number| plain(number.as_str()));
        Self {
            number: number.or(citation.number),
            ..citation
        }
    }

    /// Whether both name one document.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        if let (Some(own), Some(other)) = (&self.number, &other.number) {
            return own == other;
        }
        let same_day = match (self.date, other.date) {
            (Some(own), Some(other)) => own == other,
            (None, Some(date)) => self.year == Some(date.year()),
            (_, None) => false,
        };
        same_day && (self.name == other.name || self.is_named_in(other))
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
            None => self.name == other.name && own != others,
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

/// Small letters, plain hyphens, one space between words, none inside a number (real plans write `219- KH/TU`), no marks.
fn plain(text: &str) -> String {
    let lower = text.to_lowercase().replace('\u{2011}', "-").replace("uỷ", "ủy");
    let letters = lower.chars().map(|letter| match letter {
        ',' | ';' | '.' | '“' | '”' | '"' | '(' | ')' => ' ',
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    });
    let spaced: String = letters.collect();
    let mut words: Vec<String> = Vec::new();
    for word in spaced.split(' ').filter(|word| !matches!(*word, "" | "-")) {
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
            Some("98/2023/nđ-cp".to_owned())
        );
        assert_eq!(
            number("Nghị định 98/2023/NĐ\u{2011}CP"),
            Some("98/2023/nđ-cp".to_owned())
        );
        assert_eq!(
            number("Kế hoạch số 219- KH/TU, ngày 18/9/2024"),
            Some("219-kh/tu".to_owned())
        );
    }
}
