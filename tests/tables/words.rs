//! Numbers in words.

use thidua::model::{Dong, EmptyTens, NumberWording, Thousand, dong_words, number_words};

use super::{cells, rows};

const SOUTH: NumberWording = NumberWording {
    empty_tens: EmptyTens::Le,
    thousand: Thousand::Ngan,
};

#[test]
fn every_number_of_the_table_has_its_words() {
    for line in rows("number-words.tsv") {
        let [number, expected] = cells(&line);
        let number: u64 = number.parse().unwrap();
        let words = |wording| number_words(number, wording).unwrap();
        assert_eq!(words(NumberWording::default()), expected, "{number}");
        let south = expected.replace("linh", "lẻ").replace("nghìn", "ngàn");
        assert_eq!(words(SOUTH), south, "{number}");
    }
}

#[test]
fn money_is_a_sentence_with_a_capital() {
    let said = |amount: &str| dong_words(amount.parse::<Dong>().unwrap(), NumberWording::default());
    assert_eq!(said("1.410.000"), "Một triệu bốn trăm mười nghìn đồng");
    assert_eq!(said("0"), "Không đồng");
    assert_eq!(said("5"), "Năm đồng");
}

#[test]
fn what_has_no_words_has_none() {
    assert_eq!(number_words(1_000_000_000_000, NumberWording::default()), None);
    assert_eq!(number_words(u64::MAX, NumberWording::default()), None);
}

/// All numbers below 20 000, and 200 000 more over the whole range, are read back as themselves.
#[test]
fn words_are_read_back_as_their_number() {
    const STEP: u64 = 0x9E37_79B9_7F4A_7C15; // odd, near 2^64 over the golden ratio: spreads evenly
    let spread =
        (1..200_000_u64).map(|at| at.wrapping_mul(STEP) % 10_u64.pow(1 + u32::try_from(at % 12).unwrap()));
    let round = (0..12).flat_map(|power| {
        let power = 10_u64.pow(power);
        [power, power - 1, power + 1, 5 * power, 21 * (power / 10)]
    });
    for number in (0..20_000).chain(spread).chain(round).chain([999_999_999_999]) {
        for wording in [NumberWording::default(), SOUTH] {
            let words = number_words(number, wording).unwrap();
            assert_eq!(read_back(&words), Some(number), "{words}");
        }
    }
}

/// A reader of its own, by the grammar of the words: classes of `tỷ`, `triệu`, `nghìn`, and three places each.
fn read_back(words: &str) -> Option<u64> {
    let words: Vec<&str> = words.split(' ').collect();
    let mut rest = words.as_slice();
    let mut number = 0;
    for (units, size) in [
        (["tỷ", "tỷ"], 1_000_000_000),
        (["triệu", "triệu"], 1_000_000),
        (["nghìn", "ngàn"], 1_000),
    ] {
        if let Some(at) = rest.iter().position(|word| units.contains(word)) {
            number += class(&rest[..at])? * size;
            rest = &rest[at + 1..];
        }
    }
    match rest {
        [] => Some(number),
        rest => Some(number + class(rest)?),
    }
}

fn class(words: &[&str]) -> Option<u64> {
    match words {
        [hundreds, "trăm"] => Some(100 * digit(hundreds)?),
        [hundreds, "trăm", "linh" | "lẻ", units] => Some(100 * digit(hundreds)? + digit(units)?),
        [hundreds, "trăm", rest @ ..] => Some(100 * digit(hundreds)? + below_hundred(rest)?),
        rest => below_hundred(rest),
    }
}

fn below_hundred(words: &[&str]) -> Option<u64> {
    match words {
        ["mười"] => Some(10),
        ["mười", "lăm"] => Some(15),
        ["mười", units] if *units != "năm" => Some(10 + digit(units)?),
        [tens, "mươi"] => Some(10 * digit(tens)?),
        [tens, "mươi", "mốt"] => Some(10 * digit(tens)? + 1),
        [tens, "mươi", "tư"] => Some(10 * digit(tens)? + 4),
        [tens, "mươi", "lăm"] => Some(10 * digit(tens)? + 5),
        [tens, "mươi", units] if !["một", "bốn", "năm"].contains(units) => {
            Some(10 * digit(tens)? + digit(units)?)
        }
        [units] => digit(units),
        _ => None,
    }
}

fn digit(word: &str) -> Option<u64> {
    let digits = [
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
    ];
    digits
        .iter()
        .position(|digit| *digit == word)
        .and_then(|at| u64::try_from(at).ok())
}
