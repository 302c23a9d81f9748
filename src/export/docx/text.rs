//! Texts → runs and paragraphs.

use docx_rs::{Paragraph, Run as Built};

use crate::document::{Addressees, Block, Closing, Letterhead, Paper, Run, Title};

/// A paragraph of a named style with one plain text.
pub(super) fn line(style: &str, text: &str) -> Paragraph {
    styled(style).add_run(Built::new().add_text(text))
}

/// A paragraph of a named style with runs.
pub(super) fn paragraph(style: &str, runs: &[Run]) -> Paragraph {
    runs.iter()
        .filter(|run| !run.text.is_empty())
        .fold(styled(style), |paragraph, run| paragraph.add_run(built(run)))
}

/// An empty paragraph of a named style.
pub(super) fn styled(style: &str) -> Paragraph {
    Paragraph::new().style(style)
}

fn built(run: &Run) -> Built {
    let text = if run.unbroken {
        unbroken(&run.text)
    } else {
        run.text.clone()
    };
    let mut built = Built::new().add_text(text);
    if run.bold {
        built = built.bold();
    }
    if run.italic {
        built = built.italic();
    }
    built
}

/// Word breaks a line at spaces and after hyphens, never after `/`.
fn unbroken(text: &str) -> String {
    text.replace('-', "\u{2011}").replace(' ', "\u{a0}")
}

/// The first letter of a paper that XML cannot carry, or that would not be text in a DOCX (tab, line end).
pub(super) fn control(paper: &Paper) -> Option<char> {
    let properties = [&paper.properties.title, &paper.properties.author];
    let blocks = paper.blocks.iter().flat_map(texts);
    properties
        .into_iter()
        .chain(&paper.mark)
        .map(String::as_str)
        .chain(blocks)
        .flat_map(str::chars)
        .find(|letter| letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}'))
}

fn texts(block: &Block) -> Vec<&str> {
    match block {
        Block::Letterhead(head) => of_letterhead(head),
        Block::Title(Title { kind, subject }) => std::iter::once(kind.as_str())
            .chain(subject.iter().map(|run| run.text.as_str()))
            .collect(),
        Block::Addressees(Addressees { lead, lines }) => all(std::iter::once(lead).chain(lines)),
        Block::Paragraph(paragraph) => paragraph.runs.iter().map(|run| run.text.as_str()).collect(),
        Block::Table(_) => Vec::new(),
        Block::Closing(closing) => of_closing(closing),
    }
}

fn of_letterhead(head: &Letterhead) -> Vec<&str> {
    all(head
        .parent
        .iter()
        .chain(&head.issuer)
        .chain(&head.number)
        .chain(&head.about)
        .chain(&head.place_date))
}

fn of_closing(closing: &Closing) -> Vec<&str> {
    let recipients = closing
        .recipients
        .iter()
        .flat_map(|recipients| std::iter::once(&recipients.lead).chain(&recipients.lines));
    let signatures = closing
        .signatures
        .iter()
        .flat_map(|signature| signature.authority.iter().chain(&signature.name));
    all(recipients.chain(signatures))
}

fn all<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    texts.map(String::as_str).collect()
}
