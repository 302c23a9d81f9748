//! The words of a tree in reading order: what both outputs have to say. Two columns are read cell by cell, tables row by
//! row with their head once.

use thidua::document::{Block, Closing, Paper, Row, Run, Table, plain_text};

/// Quốc hiệu and Tiêu ngữ, which every heading has.
const STATE: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc";

/// All words of `paper`, annexes after the main text; page numbers and marks left out.
pub(crate) fn tree_words(paper: &Paper) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    paper.blocks.iter().for_each(|block| collect(block, &mut texts));
    for annex in &paper.annexes {
        texts.extend(annex.label.clone());
        texts.push(annex.title.clone());
        texts.extend(annex.subtitle.clone());
        texts.extend(annex.reference.clone());
        annex.blocks.iter().for_each(|block| collect(block, &mut texts));
    }
    texts
        .iter()
        .flat_map(|text| text.split_whitespace())
        .map(str::to_owned)
        .collect()
}

/// One kind of space and of hyphen.
pub(crate) fn plain(words: &[String]) -> Vec<String> {
    let joined = words.join(" ").replace('\u{2011}', "-").replace('\u{a0}', " ");
    joined.split_whitespace().map(str::to_owned).collect()
}

fn collect(block: &Block, texts: &mut Vec<String>) {
    match block {
        Block::Letterhead(head) => {
            texts.extend(head.parent.iter().chain(&head.issuer).cloned());
            texts.push(STATE.to_owned());
            texts.extend(
                head.number
                    .iter()
                    .chain(&head.about)
                    .chain(&head.place_date)
                    .cloned(),
            );
        }
        Block::Title(title) => texts.extend([title.kind.clone(), plain_text(&title.subject)]),
        Block::Addressees(to) => texts.extend(std::iter::once(&to.lead).chain(&to.lines).cloned()),
        Block::Paragraph(paragraph) => texts.push(plain_text(&paragraph.runs)),
        Block::Table(table) => of_table(table, texts),
        Block::Closing(closing) => of_closing(closing, texts),
    }
}

fn of_table(table: &Table, texts: &mut Vec<String>) {
    texts.extend(table.unit.clone());
    let rows = table.head.iter().chain(&table.body);
    let paragraphs = |row: &Row| {
        row.cells
            .iter()
            .flat_map(|cell| cell.paragraphs.clone())
            .collect::<Vec<Vec<Run>>>()
    };
    texts.extend(rows.flat_map(paragraphs).map(|runs| plain_text(&runs)));
}

fn of_closing(closing: &Closing, texts: &mut Vec<String>) {
    let lines = closing
        .recipients
        .iter()
        .flat_map(|list| std::iter::once(&list.lead).chain(&list.lines))
        .cloned();
    let signatures = closing
        .signatures
        .iter()
        .flat_map(|signed| signed.authority.iter().chain(&signed.note).chain(&signed.name))
        .cloned();
    texts.extend(closing.place_date.clone());
    if closing.signatures.len() > 1 {
        texts.extend(signatures.chain(lines));
    } else {
        texts.extend(lines.chain(signatures));
    }
}
