//! Words → runs: what must not break is marked so.

use crate::document::Run;

/// A look that `<b>` and `<i>` add up to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Emphasis {
    pub(super) bold: bool,
    pub(super) italic: bool,
}

/// Longer words than this may break after `/`: nothing official is that long, a link is.
const LONGEST_UNBROKEN: usize = 40;

/// Splits a paragraph's pieces into runs. Document numbers (`219-KH/TU`), dates (`31/12/2025`) and ranges of figures
/// (`2025-2030`) stay on one line: their hyphens do not break, and nothing breaks after their `/`.
pub(super) fn runs(pieces: &[(String, Emphasis)]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (text, emphasis) in pieces {
        for word in text.split_inclusive(' ') {
            let bare = word.trim_end_matches(' ');
            if is_unbroken(bare) {
                let text = bare.replace('-', "\u{2011}");
                runs.push(Run {
                    unbroken: true,
                    ..run(&text, *emphasis)
                });
                push(&mut runs, &word[bare.len()..], *emphasis);
            } else {
                push(&mut runs, word, *emphasis);
            }
        }
    }
    runs
}

/// A text that may break where it has spaces joins the run before it, if that looks the same.
fn push(runs: &mut Vec<Run>, text: &str, emphasis: Emphasis) {
    let Emphasis { bold, italic } = emphasis;
    match runs.last_mut() {
        Some(last) if !last.unbroken && (last.bold, last.italic) == (bold, italic) => {
            last.text.push_str(text);
        }
        _ if text.is_empty() => {}
        _ => runs.push(run(text, emphasis)),
    }
}

fn run(text: &str, emphasis: Emphasis) -> Run {
    Run {
        text: text.to_owned(),
        bold: emphasis.bold,
        italic: emphasis.italic,
        unbroken: false,
    }
}

fn is_unbroken(word: &str) -> bool {
    let inside = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let joined = inside.contains('/')
        || (inside.contains('-') && inside.chars().any(|letter| letter.is_ascii_digit()));
    (joined || word == "./.") && word.chars().count() <= LONGEST_UNBROKEN
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let runs = runs(&[(text.to_owned(), Emphasis::default())]);
        runs.iter()
            .map(|run| {
                if run.unbroken {
                    format!("[{}]", run.text)
                } else {
                    run.text.clone()
                }
            })
            .collect()
    }

    #[test]
    fn numbers_of_documents_dates_and_ranges_do_not_break() {
        assert_eq!(
            shown("số 219- KH/TU, ngày 18/9/2024 của"),
            "số 219- [KH/TU,] ngày [18/9/2024] của"
        );
        assert_eq!(
            shown("nhiệm kỳ 2025-2030; KT-XH"),
            "nhiệm kỳ [2025\u{2011}2030;] KT-XH"
        );
        assert_eq!(shown("năm 2020 – 2025"), "năm 2020 – 2025");
    }
}
