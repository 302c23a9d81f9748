//! English texts are English: in every `say(vietnamese, english)` of the source, the second has no Vietnamese letters.

use std::fs;
use std::path::{Path, PathBuf};

/// The arguments of a call, from just after its opening bracket.
fn arguments(text: &str) -> Vec<&str> {
    let (mut depth, mut quoted, mut start) = (0, false, 0);
    let mut found = Vec::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' if quoted => drop(letters.next()),
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth > 0 => depth -= 1,
            ')' | ',' if depth == 0 => {
                found.push(text[start..at].trim());
                start = at + 1;
                if letter == ')' {
                    break;
                }
            }
            _ => {}
        }
    }
    found.retain(|argument| !argument.is_empty());
    found
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let of = |path: PathBuf| if path.is_dir() { sources(&path) } else { vec![path] };
    entries.flat_map(of).collect()
}

#[test]
fn the_english_of_every_pair_has_no_vietnamese_letters() {
    let mut pairs = 0;
    for path in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let source = fs::read_to_string(&path).unwrap();
        for (at, call) in source.match_indices(".say(") {
            let arguments = arguments(&source[at + call.len()..]);
            let [_, english] = arguments[..] else { continue };
            pairs += 1;
            let foreign = english
                .chars()
                .any(|letter| letter.is_alphabetic() && !letter.is_ascii());
            assert!(!foreign, "{}: {english}", path.display());
        }
    }
    assert!(pairs > 500, "{pairs} pairs");
}
