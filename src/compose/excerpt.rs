//! A part of an issued paper: some of its Điều, and of its lists the rows of those whom the excerpt is for (Điều 25).

use crate::diagnostic::{FormProblem, Report, Thing};
use crate::document::{Block, Cell, Paper, Paragraph, Role, Row, RowKind, Run, Table, plain_text};
use crate::input::At;
use crate::model::{Brief, Id, unknown};

/// What stands where something was left out.
const LEFT_OUT: &str = "…";

/// How a paper says that a list goes with it.
const WITH_A_LIST: &str = "danh sách kèm theo";

/// Leaves of a paper the Điều that are copied, and the rows of the receivers; a paper of which no part is named stays whole.
pub(super) fn excerpt(
    paper: &mut Paper,
    articles: &[u32],
    receivers: &[At<Id>],
    brief: &Brief<'_>,
    report: &mut Report,
) {
    if !articles.is_empty() {
        keep_articles(paper, articles, brief, report);
    }
    if !receivers.is_empty() {
        keep_rows(paper, receivers, brief, report);
    } else if !articles.is_empty() {
        leave_out_annexes(paper, brief, report);
    }
}

/// Keeps of the text everything around the Điều, and those that are copied.
fn keep_articles(paper: &mut Paper, wanted: &[u32], brief: &Brief<'_>, report: &mut Report) {
    let mut current: Option<u32> = None;
    let mut found: Vec<u32> = Vec::new();
    for block in std::mem::take(&mut paper.blocks) {
        if let Block::Paragraph(paragraph) = &block
            && let Some(number) = article_number(paragraph)
        {
            current = Some(number);
            found.push(number);
        }
        if matches!(block, Block::Closing(_)) {
            current = None;
        }
        if current.is_none_or(|number| wanted.contains(&number)) {
            paper.blocks.push(block);
        } else if paper.blocks.last() != Some(&omission()) {
            paper.blocks.push(omission());
        }
    }
    for number in wanted.iter().filter(|number| !found.contains(number)) {
        let (number, last) = (*number, found.len());
        report.add(
            FormProblem::NoSuchArticle { number, last },
            brief.entry.place().clone(),
        );
    }
}

fn omission() -> Block {
    Block::Paragraph(Paragraph {
        role: Role::Body,
        runs: vec![Run::plain(LEFT_OUT)],
    })
}

/// `Điều 2. …` → 2.
fn article_number(paragraph: &Paragraph) -> Option<u32> {
    if paragraph.role != Role::Article {
        return None;
    }
    let text = plain_text(&paragraph.runs).replace('\u{a0}', " ");
    text.strip_prefix("Điều ")?.split('.').next()?.parse().ok()
}

/// Keeps of the lists the receivers' rows; of an annex nothing else. A receiver without a row is a fault.
fn keep_rows(paper: &mut Paper, receivers: &[At<Id>], brief: &Brief<'_>, report: &mut Report) {
    let mut kept: Vec<String> = Vec::new();
    for receiver in receivers {
        let has_row = |id: &str| rows(paper).any(|row| is_about(row, id));
        // Whom the paper lists it may be excerpted for, whatever today's files say.
        let ids = if has_row(receiver.as_str()) {
            vec![receiver.to_string()]
        } else {
            awardees_of(receiver, brief, report)
        };
        if !ids.is_empty() && !ids.iter().any(|id| has_row(id)) {
            let id = receiver.to_string();
            report.add(FormProblem::NoSuchRow { id }, receiver.place.clone());
        }
        kept.extend(ids);
    }
    let wanted = |row: &Row| kept.iter().any(|id| is_about(row, id));
    let keep = |blocks: &mut Vec<Block>| {
        for block in blocks.iter_mut() {
            if let Block::Table(table) = block
                && table.body.iter().any(|row| row.about.is_some())
            {
                let columns = table.columns.len();
                table.body = rows_of(std::mem::take(&mut table.body), columns, wanted);
            }
        }
        blocks.retain(|block| !matches!(block, Block::Table(table) if table.body.is_empty()));
    };
    keep(&mut paper.blocks);
    for annex in &mut paper.annexes {
        // What stands above a list leads to it; what stands below sums all of it up.
        let end = annex.blocks.iter().rposition(is_list).map_or(0, |last| last + 1);
        annex.blocks.truncate(end);
        keep(&mut annex.blocks);
    }
    paper.annexes.retain(|annex| annex.blocks.iter().any(is_list));
}

/// The awardees of an id: one of them, or all of a unit. None of an id that nothing has, and the report says so.
fn awardees_of(receiver: &At<Id>, brief: &Brief<'_>, report: &mut Report) -> Vec<String> {
    let all = || brief.dossier.awardees.iter().flat_map(|file| &file.awardees);
    if brief.dossier.awardee(receiver.as_str()).is_some() {
        return vec![receiver.to_string()];
    }
    let of_unit = all().filter(|awardee| {
        awardee
            .unit
            .as_ref()
            .is_some_and(|unit| unit.value == receiver.value)
    });
    let ids: Vec<String> = of_unit.map(|awardee| awardee.id.to_string()).collect();
    if ids.is_empty() {
        let known = all().flat_map(|awardee| {
            awardee
                .unit
                .iter()
                .chain([&awardee.id])
                .map(|id| id.value.to_string())
        });
        report.add(
            unknown(Thing::Awardee, receiver.as_str(), known),
            receiver.place.clone(),
        );
    }
    ids
}

fn is_about(row: &Row, id: &str) -> bool {
    row.about.as_deref() == Some(id)
}

fn rows(paper: &Paper) -> impl Iterator<Item = &Row> {
    let annexed = paper.annexes.iter().flat_map(|annex| &annex.blocks);
    let tables = paper.blocks.iter().chain(annexed).filter_map(table);
    tables.flat_map(|table| &table.body)
}

const fn table(block: &Block) -> Option<&Table> {
    match block {
        Block::Table(table) => Some(table),
        _ => None,
    }
}

fn is_list(block: &Block) -> bool {
    table(block).is_some_and(|table| table.body.iter().any(|row| row.about.is_some()))
}

/// Those rows, with their numbers and the titles of their groups, and a mark where others stood; a total is of all, so it is
/// left out.
fn rows_of(rows: Vec<Row>, columns: usize, wanted: impl Fn(&Row) -> bool) -> Vec<Row> {
    let mut kept: Vec<Row> = Vec::new();
    let mut title: Option<Row> = None;
    // Whether rows were left out before the title, and since.
    let (mut before, mut since) = (false, false);
    for row in rows {
        match row.kind {
            RowKind::Group => {
                (before, since) = (before || since, false);
                title = Some(row);
            }
            _ if wanted(&row) => {
                kept.extend(before.then(|| left_out(columns)));
                kept.extend(title.take());
                kept.extend(since.then(|| left_out(columns)));
                kept.push(row);
                (before, since) = (false, false);
            }
            _ => since = true,
        }
    }
    if !kept.is_empty() && (before || since) {
        kept.push(left_out(columns));
    }
    kept
}

/// The row that stands for those left out.
fn left_out(columns: usize) -> Row {
    let cell = Cell {
        paragraphs: vec![vec![Run::plain(LEFT_OUT)]],
        ticked: false,
        colspan: 1,
        rowspan: 1,
        align: None,
    };
    Row {
        kind: RowKind::Plain,
        about: None,
        cells: vec![cell; columns],
    }
}

/// An excerpt for nobody in particular has no list, so none of its Điều may speak of one.
fn leave_out_annexes(paper: &mut Paper, brief: &Brief<'_>, report: &mut Report) {
    let lists = paper.annexes.iter().flat_map(|annex| &annex.blocks).any(is_list);
    let speaks = |block: &Block| matches!(block, Block::Paragraph(paragraph) if plain_text(&paragraph.runs).replace('\u{a0}', " ").contains(WITH_A_LIST));
    if lists && paper.blocks.iter().any(speaks) {
        let id = brief.entry.id.to_string();
        report.add(FormProblem::ListLeftOut { id }, brief.entry.place().clone());
    }
    paper.annexes.clear();
}
