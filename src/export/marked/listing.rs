//! The sheet that lists all faults, with a link to each cell.

use std::fmt::Write;

use super::styles::Styles;
use super::xml::escaped;
use super::{Listed, Listing};
use crate::diagnostic::Severity;
use crate::export::marked::cells::name;

/// The colour of its tab; by it and by its name the sheet is known again.
pub(super) const TAB: &str = "FFE8590C";
/// Widths of its columns, in letters.
const WIDTHS: [u32; 7] = [7, 8, 14, 7, 36, 34, 42];

/// Formats of its cells.
struct Look {
    title: usize,
    head: usize,
    error: usize,
    warning: usize,
    plain: usize,
    link: usize,
}

/// The sheet as a part.
pub(super) fn sheet(listing: &Listing<'_>, namespace: &str, styles: &mut Styles) -> String {
    let look = Look {
        title: styles.listed("<b/><sz val=\"13\"/>", None),
        head: styles.listed("<b/><sz val=\"11\"/>", None),
        error: styles.listed("<sz val=\"11\"/>", Some(Severity::Error)),
        warning: styles.listed("<sz val=\"11\"/>", Some(Severity::Warning)),
        plain: styles.listed("<sz val=\"11\"/>", None),
        link: styles.listed("<u/><sz val=\"11\"/><color rgb=\"FF0563C1\"/>", None),
    };
    let mut rows = String::new();
    let texts = listing.heads.iter().map(|head| (*head, look.head));
    row(1, [(listing.title, look.title)].into_iter(), &mut rows);
    row(2, texts, &mut rows);
    let mut links = String::new();
    for (at, fault) in (3..).zip(listing.faults) {
        row(at, cells(fault, &look), &mut rows);
        link(at, fault, &mut links);
    }
    let widths = (1..)
        .zip(WIDTHS)
        .map(|(at, width)| format!("<col min=\"{at}\" max=\"{at}\" width=\"{width}\" customWidth=\"1\"/>"));
    let widths: String = widths.collect();
    let links = if links.is_empty() {
        links
    } else {
        format!("<hyperlinks>{links}</hyperlinks>")
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"{namespace}\"><sheetPr><tabColor rgb=\"{TAB}\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"2\" topLeftCell=\"A3\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>{widths}</cols><sheetData>{rows}</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:G1\"/></mergeCells>{links}<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
    )
}

fn cells<'f>(fault: &'f Listed, look: &Look) -> impl Iterator<Item = (&'f str, usize)> + Clone + use<'f> {
    let weight = match fault.severity {
        Severity::Error => look.error,
        Severity::Warning => look.warning,
    };
    let place = if fault.cell.is_some() {
        look.link
    } else {
        look.plain
    };
    let plain = look.plain;
    [
        (fault.word.as_str(), weight),
        (fault.code, plain),
        (fault.sheet.as_deref().unwrap_or_default(), plain),
        (fault.cell_name.as_str(), place),
        (fault.found.as_str(), plain),
        (fault.expected.as_str(), plain),
        (fault.action.as_str(), plain),
    ]
    .into_iter()
}

/// A row, as high as its longest text needs.
fn row<'t>(at: u32, texts: impl Iterator<Item = (&'t str, usize)> + Clone, rows: &mut String) {
    let lines = texts.clone().zip(WIDTHS).map(|((text, _), width)| {
        let lines = text.lines().map(|line| line.chars().count() / width as usize + 1);
        lines.sum::<usize>()
    });
    // The title reaches over all columns.
    let lines = if at == 1 {
        1
    } else {
        lines.max().unwrap_or(1).clamp(1, 24)
    };
    // Writing into a string does not fail.
    let _ = write!(
        rows,
        "<row r=\"{at}\" ht=\"{}\" customHeight=\"1\">",
        2 + 15 * lines
    );
    for (column, (text, format)) in (1..).zip(texts) {
        let (name, text) = (name((at, column)), escaped(text));
        let _ = write!(
            rows,
            "<c r=\"{name}\" s=\"{format}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
        );
    }
    rows.push_str("</row>");
}

fn link(at: u32, fault: &Listed, links: &mut String) {
    if let (Some(sheet), Some(cell)) = (&fault.sheet, fault.cell) {
        let target = format!("'{}'!{}", sheet.replace('\'', "''"), name(cell));
        let target = escaped(&target);
        let _ = write!(
            links,
            "<hyperlink ref=\"D{at}\" location=\"{target}\" display=\"{}\"/>",
            name(cell)
        );
    }
}
