//! Numbers in words ("bằng chữ"), as money on a payment list or a decision is written out.
//!
//! The choices, where usage differs:
//! - a whole class of thousands or millions that is empty is passed over (`một triệu không trăm linh một`), while inside
//!   a class that is said every place is said (`mười nghìn không trăm linh năm`), so that no one can slip a digit in;
//! - `mốt`, `tư`, `lăm` after `mươi` (`hai mươi mốt`, `hai mươi tư`, `bốn mươi tư`, `hai mươi lăm`), `lăm` also after
//!   `mười`; elsewhere `một`, `bốn`, `năm` (`mười bốn`, `một trăm linh bốn`, `một trăm linh năm`);
//! - `tỷ`, not `tỉ`.

use strum::{IntoStaticStr, VariantArray};

use crate::input::decoded_by_word;
use crate::model::{Dong, capitalised};

/// The word for an empty place of tens: `một trăm linh năm`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum EmptyTens {
    /// `linh`, of the North.
    #[default]
    Linh,
    /// `lẻ`, of the South.
    Le,
}

/// The word for 1 000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Thousand {
    /// `nghìn`, of the North.
    #[default]
    Nghin,
    /// `ngàn`, of the South.
    Ngan,
}

decoded_by_word!(EmptyTens);

decoded_by_word!(Thousand);

/// The choice of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NumberWording {
    /// For an empty place of tens.
    pub empty_tens: EmptyTens,
    /// For 1 000.
    pub thousand: Thousand,
}

const DIGITS: [&str; 10] = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
];

/// `number` in words, in small letters: `hai mươi mốt`. None above 999.999.999.999.
pub fn number_words(number: u64, wording: NumberWording) -> Option<String> {
    Dong::new(number).map(|dong| spelled(dong.amount(), wording))
}

/// An amount in words with its unit, as a sentence of its own: `Một triệu bốn trăm mười nghìn đồng`.
pub fn dong_words(amount: Dong, wording: NumberWording) -> String {
    capitalised(&format!("{} đồng", spelled(amount.amount(), wording)))
}

fn spelled(number: u64, wording: NumberWording) -> String {
    if number == 0 {
        return DIGITS[0].to_owned();
    }
    let thousand = match wording.thousand {
        Thousand::Nghin => "nghìn",
        Thousand::Ngan => "ngàn",
    };
    let mut said = Vec::new();
    for (size, unit) in [
        (1_000_000_000, "tỷ"),
        (1_000_000, "triệu"),
        (1_000, thousand),
        (1, ""),
    ] {
        let class = number / size % 1_000;
        if class > 0 {
            class_words(class, !said.is_empty(), wording, &mut said);
            said.push(unit);
        }
    }
    said.join(" ").trim_end().to_owned()
}

/// Three digits. `inner`: something was said before, so an empty place of hundreds is said as well.
fn class_words(class: u64, inner: bool, wording: NumberWording, said: &mut Vec<&'static str>) {
    let (hundreds, rest) = (class / 100, class % 100);
    let (tens, units) = (rest / 10, rest % 10);
    let full = hundreds > 0 || inner;
    if full {
        said.extend([digit(hundreds), "trăm"]);
    }
    match tens {
        0 if units > 0 && full => said.push(match wording.empty_tens {
            EmptyTens::Linh => "linh",
            EmptyTens::Le => "lẻ",
        }),
        0 => {}
        1 => said.push("mười"),
        _ => said.extend([digit(tens), "mươi"]),
    }
    match (tens, units) {
        (_, 0) => {}
        (2.., 1) => said.push("mốt"),
        (2.., 4) => said.push("tư"),
        (1.., 5) => said.push("lăm"),
        _ => said.push(digit(units)),
    }
}

fn digit(value: u64) -> &'static str {
    usize::try_from(value)
        .ok()
        .and_then(|value| DIGITS.get(value))
        .copied()
        .unwrap_or_default()
}
