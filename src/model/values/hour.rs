//! Hours of the day, as people write them and as papers do.

use serde_json::Value as Json;

use super::text::Line;
use crate::diagnostic::Expected;
use crate::input::{Decode, Decoder, Node, Schemas, wrong_type};

/// Minutes since midnight of an hour such as `08 giờ 00`, `8 giờ`, `08:00`, `8h30`; None where the text is no hour.
pub fn minute_of_day(text: &str) -> Option<u32> {
    hour_at_front(text).map(|(minute, _)| minute)
}

/// The hour that a text begins with, and what follows it.
fn hour_at_front(text: &str) -> Option<(u32, String)> {
    let lower = text.trim().to_lowercase();
    let digits = lower.find(|letter: char| !letter.is_ascii_digit())?;
    let (hour, rest) = lower.split_at(digits);
    let rest = rest.trim_start();
    let rest = ["giờ", "h", "g", ":"]
        .into_iter()
        .find_map(|word| rest.strip_prefix(word))?
        .trim_start();
    let digits = rest
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(rest.len());
    let (minutes, rest) = rest.split_at(digits);
    let minute = if minutes.is_empty() {
        0
    } else {
        minutes.parse().ok()?
    };
    let hour: u32 = hour.parse().ok()?;
    (hour < 24 && minute < 60).then(|| (hour * 60 + minute, rest.trim().to_owned()))
}

/// An hour, or one to another, as papers write it: `08 giờ 00`, `08 giờ 00 - 08 giờ 15`. However it was typed, it reads alike; what
/// is no hour stays as it was typed (`…… giờ ……`, `sau lễ chào cờ`), but figures that are no hour of the day are refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours(Line);

impl Hours {
    /// The words.
    pub fn line(self) -> Line {
        self.0
    }
}

impl Decode for Hours {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let typed = Line::decode(node, key, decoder)?;
        let written = written(typed.as_str()).and_then(|written| Line::typed(&written));
        if written.is_none() && typed.as_str().starts_with(|letter: char| letter.is_ascii_digit()) {
            wrong_type(node, key, Expected::Hour, decoder);
            return None;
        }
        Some(Self(written.unwrap_or(typed)))
    }

    fn schema(schemas: &mut Schemas) -> Json {
        Line::schema(schemas)
    }
}

/// Minutes since midnight of the beginning of an hour or of one to another, and of its end.
pub fn minutes_of(text: &str) -> Option<(u32, Option<u32>)> {
    let (begins, _) = hour_at_front(text)?;
    let second = BETWEEN.into_iter().find_map(|mark| text.split_once(mark));
    Some((begins, second.and_then(|(_, end)| minute_of_day(end))))
}

/// What stands between two hours.
const BETWEEN: [&str; 4] = [" đến ", "–", "—", "-"];

/// As papers write it. None: it is no hour, nor one to another.
fn written(text: &str) -> Option<String> {
    let part = |part: &str| {
        let (minute, rest) = hour_at_front(part)?;
        let is_whole = rest.is_empty() || rest == "phút" || rest == "p";
        is_whole.then(|| format!("{:02} giờ {:02}", minute / 60, minute % 60))
    };
    let mark = BETWEEN.into_iter().find(|mark| text.contains(mark));
    let Some((first, second)) = mark.and_then(|mark| text.split_once(mark)) else {
        return part(text);
    };
    let between = if mark == Some(BETWEEN[0]) {
        BETWEEN[0]
    } else {
        " - "
    };
    Some(format!("{}{between}{}", part(first)?, part(second)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        for text in ["08 giờ 05", "8 giờ 05 phút", "8:05", "8h05", "08h 05", "8g05"] {
            assert_eq!(minute_of_day(text), Some(485), "{text}");
            assert_eq!(written(text).as_deref(), Some("08 giờ 05"), "{text}");
        }
        assert_eq!(minute_of_day("14 giờ"), Some(840));
        for text in ["", "sáng", "25 giờ 00", "8", "…… giờ ……", "08:75"] {
            assert_eq!(minute_of_day(text), None, "{text}");
            assert_eq!(written(text), None, "{text}");
        }
    }

    #[test]
    fn one_hour_to_another_is_written_alike() {
        for text in ["7h30 - 8h", "07:30-08:00", "07 giờ 30 – 08 giờ 00"] {
            assert_eq!(written(text).as_deref(), Some("07 giờ 30 - 08 giờ 00"), "{text}");
        }
        assert_eq!(written("7h30 đến 8h").as_deref(), Some("07 giờ 30 đến 08 giờ 00"));
        for text in [
            "sau 8 giờ",
            "8 giờ kém 5",
            "8 giờ sáng",
            "7h30 - trưa",
            "8 giờ 00, phòng họp",
        ] {
            assert_eq!(written(text), None, "{text}");
        }
    }
}
