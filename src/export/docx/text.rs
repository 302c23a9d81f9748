//! All texts of a paper, for letters that no DOCX can carry.

use crate::document::{Addressees, Annex, Block, Closing, Letterhead, Paper, Table, Title};

/// The first letter of a paper that XML cannot carry, or that would not be text in a DOCX (tab, line end).
pub(super) fn control(paper: &Paper) -> Option<char> {
    let properties = [&paper.properties.title, &paper.properties.author];
    let blocks = paper.blocks.iter().flat_map(texts);
    let annexes = paper.annexes.iter().flat_map(of_annex);
    properties
        .into_iter()
        .chain(&paper.mark)
        .chain(&paper.margins.address)
        .chain(&paper.margins.form)
        .map(String::as_str)
        .chain(blocks)
        .chain(annexes)
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
        Block::Table(table) => of_table(table),
        Block::Closing(closing) => of_closing(closing),
        Block::Cover(cover) => all(cover
            .parent
            .iter()
            .chain(&cover.issuer)
            .chain([&cover.title])
            .chain(&cover.lines)),
        Block::Copy(copy) => all(copy
            .issuer
            .iter()
            .chain([&copy.number, &copy.form, &copy.place_date])),
        Block::RecipientsGoOn(rest) => all(rest.lines.iter()),
        Block::Cut => Vec::new(),
    }
}

fn of_annex(annex: &Annex) -> Vec<&str> {
    let titles = annex
        .label
        .iter()
        .chain([&annex.title])
        .chain(&annex.subtitle)
        .chain(&annex.reference);
    let blocks = annex.blocks.iter().flat_map(texts);
    let heading = annex.letterhead.iter().flat_map(of_letterhead);
    heading.chain(titles.map(String::as_str)).chain(blocks).collect()
}

fn of_table(table: &Table) -> Vec<&str> {
    let cells = table.head.iter().chain(&table.body).flat_map(|row| &row.cells);
    let runs = cells.flat_map(|cell| cell.paragraphs.iter().flatten());
    let unit = table.unit.iter().map(String::as_str);
    unit.chain(runs.map(|run| run.text.as_str())).collect()
}

fn of_letterhead(head: &Letterhead) -> Vec<&str> {
    all(head
        .parent
        .iter()
        .chain(&head.issuer)
        .chain(&head.number)
        .chain(&head.about)
        .chain(head.stamps.iter().map(|stamp| &stamp.words))
        .chain(&head.place_date))
}

fn of_closing(closing: &Closing) -> Vec<&str> {
    let recipients = closing
        .recipients
        .iter()
        .flat_map(|recipients| std::iter::once(&recipients.lead).chain(&recipients.lines));
    let signatures = closing.signatures.iter().flat_map(|signature| {
        signature
            .authority
            .iter()
            .chain(&signature.note)
            .chain(&signature.office)
            .chain(&signature.name)
    });
    all(closing.place_date.iter().chain(recipients).chain(signatures))
}

fn all<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    texts.map(String::as_str).collect()
}
