//! Words → runs.

use crate::document::Run;

/// A look that `<b>` and `<i>` add up to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Emphasis {
    pub(super) bold: bool,
    pub(super) italic: bool,
}

/// Joins a paragraph's pieces into runs. Where its lines may end is found when it is set.
pub(super) fn runs(pieces: &[(String, Emphasis)]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (text, emphasis) in pieces {
        push(&mut runs, text, *emphasis);
    }
    runs
}

/// A text joins the run before it, if that looks the same.
fn push(runs: &mut Vec<Run>, text: &str, emphasis: Emphasis) {
    let Emphasis { bold, italic } = emphasis;
    match runs.last_mut() {
        Some(last) if (last.bold, last.italic) == (bold, italic) => {
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
    }
}
