//! What happens where the program is opened without a word, as by a double click: on Windows the desk opens in the user's own
//! documents. Elsewhere it says that a command is missing.

use std::ffi::OsString;
use std::path::Path;

/// The working folder of whoever never chose one.
const FOLDER: &str = "thidua";

/// The words that the program was meant to be opened with.
pub(super) fn meant(words: Vec<OsString>) -> Vec<OsString> {
    let documents = documents();
    let folder = documents.as_ref().map(Path::new);
    meant_on(cfg!(windows), words, folder)
}

#[expect(
    clippy::disallowed_methods,
    reason = "where Windows keeps documents of its user"
)]
fn documents() -> Option<String> {
    let home = std::env::var("USERPROFILE").ok()?;
    Some(format!("{home}\\Documents"))
}

fn meant_on(windows: bool, mut words: Vec<OsString>, documents: Option<&Path>) -> Vec<OsString> {
    if let Some(documents) = documents.filter(|_| windows && words.len() == 1) {
        words.extend(["desk", "--open", "--root"].map(OsString::from));
        words.push(documents.join(FOLDER).into_os_string());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_double_click_opens_the_desk_on_windows_only() {
        let words = |words: &[&str]| -> Vec<OsString> { words.iter().map(OsString::from).collect() };
        let folder = Some(Path::new("D"));
        let desk = meant_on(true, words(&["thidua.exe"]), folder);
        let root = Path::new("D").join("thidua");
        assert_eq!(
            desk,
            words(&["thidua.exe", "desk", "--open", "--root", root.to_str().unwrap()])
        );
        for (windows, said, folder) in [
            (false, &["thidua"][..], folder),
            (true, &["thidua", "check"], folder),
            (true, &["thidua"], None),
        ] {
            assert_eq!(meant_on(windows, words(said), folder), words(said));
        }
    }
}
