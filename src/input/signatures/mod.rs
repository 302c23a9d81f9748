//! A PDF that came back from a signing tool → what its signatures say of themselves. They are described, never judged: whether a
//! signature counts is for the software that checks signatures.
//!
//! A signature stands in its PDF uncompressed and in one piece, because it names the bytes around itself (`/ByteRange`): so it is
//! found by looking for that name, without reading the objects of the file.

mod certificate;

use certificate::signer;

/// What a signature says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The name in the signer's certificate; None where it cannot be read.
    pub signer: Option<String>,
    /// Who gave the certificate, as it says.
    pub issuer: Option<String>,
    /// The time that it claims, as written: `2025-06-27 08:30:00 +07:00`.
    pub claimed: Option<String>,
    /// How many bytes of the file it covers, from the first to the last.
    pub covered: usize,
    /// How many bytes follow behind what it covers.
    pub following: usize,
}

/// How far behind the byte range the rest of a signature's dictionary is looked for.
const NEAR: usize = 2_000;

/// All signatures of a file, in the order of what they cover.
pub fn signatures(pdf: &[u8]) -> Vec<Signature> {
    let mut found: Vec<Signature> = places(pdf, b"/ByteRange")
        .filter_map(|at| signature(pdf, at))
        .collect();
    found.sort_by_key(|signature| signature.covered);
    found
}

/// The signature whose byte range stands at `at`; None where it is a blank for one, or none.
fn signature(pdf: &[u8], at: usize) -> Option<Signature> {
    let [start, first, second, length] = range(pdf.get(at + b"/ByteRange".len()..)?)?;
    let covered = second.checked_add(length)?;
    let sealed = start == 0 && first < second && covered <= pdf.len();
    let der = hexadecimal(pdf.get(first..second).filter(|_| sealed)?)?;
    let signer = signer(&der).unwrap_or_default();
    // Name and time stand in the same dictionary, before or behind the range, but never inside the signature itself.
    let (low, high) = (at.min(first), at.max(second));
    let before = pdf.get(low.saturating_sub(NEAR)..low)?;
    let between = if at < first {
        pdf.get(at..first)?
    } else {
        pdf.get(second..at)?
    };
    let behind = pdf.get(high..(high + NEAR).min(covered))?;
    let claimed = time(own(before, Side::Before)).or_else(|| time(between));
    Some(Signature {
        signer: signer.name,
        issuer: signer.issuer,
        claimed: claimed
            .or_else(|| time(own(behind, Side::Behind)))
            .or(signer.claimed),
        covered,
        following: pdf.len() - covered,
    })
}

/// Where a word stands in bytes.
fn places<'a>(bytes: &'a [u8], word: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let windows = bytes.windows(word.len()).enumerate();
    windows.filter(move |(_, found)| *found == word).map(|(at, _)| at)
}

/// `[0 840 960 240]`.
fn range(bytes: &[u8]) -> Option<[usize; 4]> {
    const LONGEST: usize = 120;
    let text = std::str::from_utf8(
        bytes
            .get(..LONGEST.min(bytes.len()))?
            .split(|byte| *byte == b']')
            .next()?,
    )
    .ok()?;
    let numbers = text.trim_start().strip_prefix('[')?;
    let numbers: Vec<usize> = numbers
        .split_ascii_whitespace()
        .map(|number| number.parse().ok())
        .collect::<Option<_>>()?;
    numbers.try_into().ok()
}

/// `<3082…00>`, the zeros that fill up its room included. None for a blank.
fn hexadecimal(bytes: &[u8]) -> Option<Vec<u8>> {
    let digits = bytes.trim_ascii().strip_prefix(b"<")?.strip_suffix(b">")?;
    let value = |digit: u8| char::from(digit).to_digit(16);
    let byte = |pair: &[u8]| match pair {
        [high, low] => u8::try_from(value(*high)? * 16 + value(*low)?).ok(),
        _ => None,
    };
    let der: Vec<u8> = digits.chunks(2).map(byte).collect::<Option<_>>()?;
    der.iter().any(|byte| *byte != 0).then_some(der)
}

/// On which side of the byte range bytes stand.
#[derive(Clone, Copy)]
enum Side {
    Before,
    Behind,
}

/// The bytes of the same object: from its beginning, or up to its end.
fn own(bytes: &[u8], side: Side) -> &[u8] {
    match side {
        Side::Before => {
            let begin = places(bytes, b" obj").last();
            begin.map_or(bytes, |at| &bytes[at..])
        }
        Side::Behind => {
            let end = places(bytes, b"endobj").next();
            end.map_or(bytes, |at| &bytes[..at])
        }
    }
}

/// `/M (D:20250627083000+07'00')` as `2025-06-27 08:30:00 +07:00`.
fn time(bytes: &[u8]) -> Option<String> {
    let said = |at: usize| bytes[at + b"/M".len()..].trim_ascii_start().strip_prefix(b"(");
    let text = places(bytes, b"/M")
        .find_map(said)?
        .split(|byte| *byte == b')')
        .next()?;
    // Some tools write the colon as its number.
    let text = std::str::from_utf8(text).ok()?.replace("\\072", ":");
    let text = text.strip_prefix("D:")?;
    let digits = text
        .get(..14)
        .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()))?;
    let zone: String = text[14..].trim_end_matches('\'').replace('\'', ":");
    let zone = if zone.starts_with('Z') {
        "UTC".to_owned()
    } else {
        zone
    };
    let (date, clock) = digits.split_at(8);
    let date = format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..]);
    let clock = format!("{}:{}:{}", &clock[..2], &clock[2..4], &clock[4..]);
    Some(format!("{date} {clock} {zone}").trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_signature_is_passed_over() {
        for text in [
            "",
            "/ByteRange",
            "/ByteRange [0 1 2",
            "/ByteRange [0 99999999999999999999 1 1]",
            "/ByteRange [0 5 18446744073709551615 18446744073709551615]",
            "<</ByteRange [0 5 3 9]>>",
            "/ByteRange [0 0 0 0] /Contents <0000>",
        ] {
            assert_eq!(signatures(text.as_bytes()), [], "{text}");
        }
    }

    #[test]
    fn a_time_is_read_as_it_is_written() {
        let said = |text: &str| time(text.as_bytes());
        assert_eq!(
            said("/M (D:20250627083000+07'00')").as_deref(),
            Some("2025-06-27 08:30:00 +07:00")
        );
        assert_eq!(
            said("/M(D:20250627083000Z)").as_deref(),
            Some("2025-06-27 08:30:00 UTC")
        );
        assert_eq!(said("/CreationDate (D:20250627083000Z)"), None);
        assert_eq!(said("/M (D:2025)"), None);
    }
}
