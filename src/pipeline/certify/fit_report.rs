//! The fit report: who shrank, who was broken, who does not fit, before paper is spent.

use std::fmt::Write;

use super::fitted::FittedBatch;
use super::outcome::{Outcome, SetAside};
use crate::fit::{Field, FieldFit};

/// The table, for a spreadsheet: UTF-8 with its mark, commas, everything in quotes.
pub(super) fn table(batch: &FittedBatch) -> String {
    let mut text = "\u{feff}".to_owned();
    line(
        &mut text,
        &[
            "Số thứ tự",
            "Số trong danh sách",
            "Số sổ khen thưởng",
            "Tên",
            "Kết quả",
            "Ô chữ",
            "Cỡ chữ của phôi",
            "Cỡ chữ in",
            "Số dòng",
        ],
    );
    for outcome in &batch.outcomes {
        rows(&mut text, batch, outcome);
    }
    text
}

fn rows(text: &mut String, batch: &FittedBatch, outcome: &Outcome) {
    let number = outcome.number.whole.to_string();
    let listed = outcome.number.listed;
    let listed = &listed.map_or_else(|| number.clone(), |listed| listed.to_string());
    let (book, name) = (outcome.book.as_str(), outcome.name.as_str());
    match &outcome.fields {
        Err(aside) => {
            let field = match aside {
                SetAside::TooLong(field) => batch.stock.fields[*field].id.as_str(),
                SetAside::Glyph(_)
                | SetAside::NotAsDecided
                | SetAside::OtherWords
                | SetAside::OtherAward
                | SetAside::NoName
                | SetAside::Blank => "",
            };
            line(
                text,
                &[&number, listed, book, name, words(aside), field, "", "", ""],
            );
        }
        Ok(fits) => {
            let changed: Vec<(&FieldFit, &Field)> = fits
                .iter()
                .map(|fit| (fit, &batch.stock.fields[fit.field].value))
                .filter(|(fit, field)| shrank(fit, field) || fit.broken())
                .collect();
            if changed.is_empty() {
                line(text, &[&number, listed, book, name, "vừa", "", "", "", ""]);
            }
            for (fit, field) in changed {
                let found = match (shrank(fit, field), fit.broken()) {
                    (true, true) => "co chữ, xuống dòng",
                    (true, false) => "co chữ",
                    (false, _) => "xuống dòng",
                };
                let (size, printed) = (field.size.to_string(), fit.size_pt.to_string());
                let lines = fit.lines.to_string();
                line(
                    text,
                    &[
                        &number,
                        listed,
                        book,
                        name,
                        found,
                        field.id.as_str(),
                        &size,
                        &printed,
                        &lines,
                    ],
                );
            }
        }
    }
}

pub(super) fn shrank(fit: &FieldFit, field: &Field) -> bool {
    fit.size_pt < field.size
}

const fn words(aside: &SetAside) -> &'static str {
    match aside {
        SetAside::TooLong(_) => "KHÔNG VỪA",
        SetAside::Glyph(_) => "PHÔNG THIẾU CHỮ",
        SetAside::NotAsDecided => "KHÁC QUYẾT ĐỊNH",
        SetAside::OtherWords => "CHỮ TRONG on_certificate KHÁC",
        SetAside::OtherAward => "HÌNH THỨC KHÁC",
        SetAside::NoName => "PHÔI KHÔNG CÓ Ô TÊN",
        SetAside::Blank => "CÒN CHỖ CHƯA ĐIỀN",
    }
}

fn line(text: &mut String, cells: &[&str]) {
    for (at, cell) in cells.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let _ = write!(text, "{comma}\"{}\"", cell.replace('"', "\"\""));
    }
    text.push_str("\r\n");
}

/// How the certificates of a batch came to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FitCount {
    /// How many there are.
    pub certificates: usize,
    /// How many are set smaller than the stock says.
    pub shrunk: usize,
    /// How many have a text on more lines than its author marked.
    pub broken: usize,
    /// How many were set aside.
    pub aside: usize,
}

impl FitCount {
    pub(super) fn of(batch: &FittedBatch) -> Self {
        let fits = |is: &dyn Fn(&FieldFit) -> bool| {
            let fitted = batch
                .outcomes
                .iter()
                .filter_map(|outcome| outcome.fields.as_ref().ok());
            fitted.filter(|fits| fits.iter().any(is)).count()
        };
        Self {
            certificates: batch.certificates.len(),
            shrunk: fits(&|fit| shrank(fit, &batch.stock.fields[fit.field].value)),
            broken: fits(&FieldFit::broken),
            aside: batch
                .outcomes
                .iter()
                .filter(|outcome| outcome.fields.is_err())
                .count(),
        }
    }
}
