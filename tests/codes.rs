//! The codes of faults: people write them down and programs match them, so that none may change unseen.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use thidua::diagnostic::codes;

#[test]
fn a_code_is_a_letter_and_three_digits_and_stands_for_one_fault() {
    let mut seen = BTreeSet::new();
    for listed in codes() {
        let (letter, digits) = listed.code.split_at(1);
        assert!(
            letter.chars().all(|letter| letter.is_ascii_uppercase()),
            "{listed:?}"
        );
        assert!(digits.len() == 3 && digits.parse::<u16>().is_ok(), "{listed:?}");
        assert!(seen.insert(listed.code), "{listed:?} is there twice");
    }
}

/// `THIDUA_ACCEPT=1` accepts new codes; one that was ever given is never given to another fault.
#[test]
fn the_codes_are_those_that_were_agreed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/codes.txt");
    let text: String = codes()
        .iter()
        .map(|listed| format!("{} {}\n", listed.code, listed.name))
        .collect();
    if env::var_os("THIDUA_ACCEPT").is_some() {
        fs::write(&path, &text).unwrap();
    }
    assert_eq!(text, fs::read_to_string(&path).unwrap_or_default());
}
