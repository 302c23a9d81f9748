//! The words of a tree in reading order, a line for each paragraph: what both outputs say. Two columns are read cell by
//! cell, tables row by row with their head once; page numbers and marks are left out.

use super::{Block, Closing, Letterhead, LetterheadLook, Paper, Row, Table, plain_text};

/// The lines of a paper, annexes after the main text. `look` has Quốc hiệu and Tiêu ngữ, which stand in every heading.
pub fn lines(paper: &Paper, look: &LetterheadLook) -> Vec<String> {
    let mut lines = Vec::new();
    for block in &paper.blocks {
        collect(block, look, &mut lines);
    }
    for annex in &paper.annexes {
        lines.extend(annex.letterhead.iter().flat_map(|head| of_letterhead(head, look)));
        lines.extend(annex.label.clone());
        lines.push(annex.title.clone());
        lines.extend(annex.subtitle.clone());
        lines.extend(annex.reference.clone());
        for block in &annex.blocks {
            collect(block, look, &mut lines);
        }
    }
    lines
}

fn collect(block: &Block, look: &LetterheadLook, lines: &mut Vec<String>) {
    match block {
        Block::Letterhead(head) => lines.extend(of_letterhead(head, look)),
        Block::Title(title) => lines.extend([title.kind.clone(), plain_text(&title.subject)]),
        Block::Addressees(to) => lines.extend(std::iter::once(&to.lead).chain(&to.lines).cloned()),
        Block::Paragraph(paragraph) => lines.push(plain_text(&paragraph.runs)),
        Block::Table(table) => of_table(table, lines),
        Block::Closing(closing) => of_closing(closing, lines),
        Block::Cover(cover) => {
            lines.extend(cover.parent.iter().chain(&cover.issuer).cloned());
            lines.push(cover.title.clone());
            lines.extend(cover.lines.iter().cloned());
        }
        Block::Copy(copy) => {
            lines.extend(copy.issuer.iter().cloned());
            lines.extend([copy.form.clone(), copy.number.clone(), copy.place_date.clone()]);
        }
        Block::RecipientsGoOn(rest) => lines.extend(rest.lines.iter().cloned()),
        Block::Cut => {}
    }
}

fn of_letterhead(head: &Letterhead, look: &LetterheadLook) -> Vec<String> {
    let left = head.parent.iter().chain(&head.issuer).cloned();
    let number = head.number.iter().chain(&head.about).cloned();
    let stamps = head.stamps.iter().map(|stamp| stamp.words.clone());
    left.chain([format!("{} {}", look.state, look.motto)])
        .chain(number)
        .chain(stamps)
        .chain(head.place_date.clone())
        .collect()
}

fn of_table(table: &Table, lines: &mut Vec<String>) {
    lines.extend(table.unit.clone());
    for row in table.head.iter().chain(&table.body) {
        of_row(row, lines);
    }
}

fn of_row(row: &Row, lines: &mut Vec<String>) {
    let paragraphs = row.cells.iter().flat_map(|cell| &cell.paragraphs);
    lines.extend(paragraphs.map(|runs| plain_text(runs)));
}

fn of_closing(closing: &Closing, lines: &mut Vec<String>) {
    let recipients = closing
        .recipients
        .iter()
        .flat_map(|list| std::iter::once(&list.lead).chain(&list.lines))
        .cloned();
    let signatures = closing
        .signatures
        .iter()
        .flat_map(|signed| {
            let above = signed.authority.iter().chain(&signed.note);
            above.chain(&signed.office).chain(&signed.name)
        })
        .cloned();
    lines.extend(closing.place_date.clone());
    if closing.signatures.len() > 1 {
        lines.extend(signatures.chain(recipients));
    } else {
        lines.extend(recipients.chain(signatures));
    }
}
