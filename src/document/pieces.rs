//! How the letters of a paragraph hang together, as the theme sets them.
//!
//! Words that hold together stand in a box, in which no line breaks and no space grows. The other words of a run stay one text, so
//! that they are shaped and placed together. Pieces say all that the runs say: the key of a paper is made of them.

use serde::{Serialize, Serializer};

use super::Run;

/// A space that does not break.
const TIE: char = '\u{a0}';

/// One of those that follow each other in a paragraph.
#[derive(Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Piece {
    /// Letters of one run.
    Free(Part),
    /// A word that holds together.
    Tied(Vec<Part>),
    /// The space between two of these.
    Space(&'static str),
}

/// Letters of one run.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Part {
    text: String,
    bold: bool,
    italic: bool,
    unbroken: bool,
    /// Which run.
    #[serde(skip)]
    run: usize,
}

/// Writes runs as pieces.
pub(super) fn in_pieces<S: Serializer>(runs: &[Run], serializer: S) -> Result<S::Ok, S::Error> {
    pieces(runs).serialize(serializer)
}

/// Writes the runs of each paragraph as pieces.
pub(super) fn each_in_pieces<S: Serializer>(
    paragraphs: &[Vec<Run>],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(paragraphs.iter().map(|runs| pieces(runs)))
}

fn pieces(runs: &[Run]) -> Vec<Piece> {
    if !runs.iter().any(holds_together) {
        let parts = runs.iter().enumerate().map(|(at, run)| part(at, run, &run.text));
        return parts.map(Piece::Free).collect();
    }
    let mut pieces = Pieces::default();
    for (at, word) in words(runs).into_iter().enumerate() {
        let gap = if at > 0 { " " } else { "" };
        if word.iter().any(|part| part.unbroken || part.text.contains(TIE)) {
            pieces.tied(word, gap);
        } else {
            pieces.free(word, gap);
        }
    }
    pieces.settle();
    pieces.all
}

fn holds_together(run: &Run) -> bool {
    run.unbroken || run.text.contains(TIE)
}

fn part(run: usize, look: &Run, text: &str) -> Part {
    Part {
        text: text.to_owned(),
        bold: look.bold,
        italic: look.italic,
        unbroken: look.unbroken,
        run,
    }
}

/// The words, each of parts of one run or more.
fn words(runs: &[Run]) -> Vec<Vec<Part>> {
    let mut words = vec![Vec::new()];
    for (at, run) in runs.iter().enumerate() {
        let whole = run.unbroken.then_some(run.text.as_str());
        let split = run.text.split(' ').filter(|_| !run.unbroken);
        for (nth, text) in whole.into_iter().chain(split).enumerate() {
            if nth > 0 {
                words.push(Vec::new());
            }
            if let Some(word) = words.last_mut() {
                word.push(part(at, run, text));
            }
        }
    }
    words
}

/// Pieces so far, and the free text that the next word may belong to.
#[derive(Default)]
struct Pieces {
    all: Vec<Piece>,
    free: Option<Part>,
}

impl Pieces {
    fn settle(&mut self) {
        self.all.extend(self.free.take().map(Piece::Free));
    }

    fn tied(&mut self, word: Vec<Part>, gap: &'static str) {
        match &mut self.free {
            Some(free) => free.text.push_str(gap),
            None if gap.is_empty() => {}
            None => self.all.push(Piece::Space(gap)),
        }
        self.settle();
        self.all.push(Piece::Tied(word));
    }

    fn free(&mut self, word: Vec<Part>, gap: &str) {
        for (nth, mut part) in word.into_iter().enumerate() {
            if nth == 0 {
                part.text.insert_str(0, gap);
            }
            match &mut self.free {
                Some(free) if free.run == part.run => free.text.push_str(&part.text),
                _ => {
                    self.settle();
                    self.free = Some(part);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str, unbroken: bool) -> Run {
        Run {
            unbroken,
            ..Run::plain(text)
        }
    }

    /// Free text as it is, words that hold together in brackets with a bar between runs.
    fn shown(runs: &[Run]) -> String {
        let show = |piece: &Piece| match piece {
            Piece::Free(part) => format!("<{}>", part.text),
            Piece::Space(space) => (*space).to_owned(),
            Piece::Tied(parts) => {
                let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
                format!("[{}]", texts.join("|"))
            }
        };
        pieces(runs).iter().map(show).collect()
    }

    #[test]
    fn runs_without_ties_are_pieces_as_they_are() {
        let runs = [Run::plain("một hai "), Run::plain(""), Run::plain("ba")];
        assert_eq!(shown(&runs), "<một hai ><><ba>");
    }

    #[test]
    fn words_that_hold_together_are_apart_from_free_text() {
        let runs = [
            run("Số 5\u{a0}năm cũ", false),
            run("58/QĐ-UBND", true),
            run(" ngày", false),
        ];
        assert_eq!(shown(&runs), "<Số >[5\u{a0}năm] [cũ|58/QĐ-UBND|]< ngày>");
        assert_eq!(shown(&[run("a\u{a0}b c\u{a0}d", false)]), "[a\u{a0}b] [c\u{a0}d]");
    }

    #[test]
    fn other_runs_are_other_pieces() {
        let runs = [
            vec![run("a\u{a0}b", false)],
            vec![run("a b", true)],
            vec![run("a", true), run("b", true)],
            vec![run("a", false), run("b", true)],
            vec![run("a", true), run("b", false)],
            vec![run("a", true), run(" b", false)],
            vec![run("a ", false), run("b", true)],
            vec![run("a", true), run(" ", false), run("b", true)],
            vec![run("a", true), run(" b\u{a0}", false)],
            vec![run("a ", false), run("b", false)],
            vec![run("a", false), run(" b", false)],
        ];
        let written = runs
            .each_ref()
            .map(|runs| serde_json::to_string(&pieces(runs)).unwrap());
        for (at, one) in written.iter().enumerate() {
            assert!(!written[..at].contains(one), "{one}");
        }
    }
}
