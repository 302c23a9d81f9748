//! An hour of the day, as people write it.

/// Minutes since midnight of an hour such as `08 giờ 00`, `8 giờ`, `08:00`, `8h30`; None where the text is no hour.
pub fn minute_of_day(text: &str) -> Option<u32> {
    let lower = text.trim().to_lowercase();
    let digits = lower.find(|letter: char| !letter.is_ascii_digit())?;
    let (hour, rest) = lower.split_at(digits);
    let rest = rest.trim_start();
    let rest = ["giờ", "h", ":"]
        .into_iter()
        .find_map(|word| rest.strip_prefix(word))?;
    let minutes: String = rest
        .trim_start()
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    let minute = if minutes.is_empty() {
        0
    } else {
        minutes.parse().ok()?
    };
    let hour: u32 = hour.parse().ok()?;
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        for text in ["08 giờ 05", "8 giờ 05 phút", "8:05", "8h05"] {
            assert_eq!(minute_of_day(text), Some(485), "{text}");
        }
        assert_eq!(minute_of_day("14 giờ"), Some(840));
        for text in ["", "sáng", "25 giờ 00", "08", "8 giờ 75"] {
            assert_eq!(minute_of_day(text), None, "{text}");
        }
    }
}
