//! The fitter: as large as the stock allows; at that size as few lines as can be; what does not fit is a fault.

use super::breaking::{Between, Widths, Word, lines, words};
use super::field::{Anchor, Field};
use super::pattern::Fact;
use super::record::{Certificate, Occasion};
use super::stock::Stock;
use crate::document::{Colour, PlacedLine, Room, Sheet, SheetAlign};
use crate::faces::{Face, MM_PER_PT, Shaper};
use crate::model::AwardeeKind;

/// By how much letters shrink at a time: word processors know half points.
const STEP_PT: f64 = 0.5;

/// Where the mark of an invented office stands: base line from the upper edge of the sheet, in millimetres; its size.
const MARK: (f64, f64) = (6.5, 9.0);

/// Turns records into sheets of one stock.
#[derive(Debug)]
pub struct Fitter<'a> {
    stock: &'a Stock,
    occasion: &'a Occasion,
}

/// A sheet and how its fields came to fit.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitted {
    /// The sheet.
    pub sheet: Sheet,
    /// Its fields that say something, in the stock's order.
    pub fields: Vec<FieldFit>,
}

/// How a field came to fit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FieldFit {
    /// Its place in the stock.
    pub field: usize,
    /// Size of its letters.
    pub size_pt: f64,
    /// How many lines it has.
    pub lines: usize,
    /// How many the marks of its text alone make.
    pub marked: usize,
}

impl FieldFit {
    /// Whether the fitter broke a line.
    pub fn broken(&self) -> bool {
        self.lines > self.marked
    }
}

/// Why a record cannot be printed on the stock.
#[derive(Debug, Clone, PartialEq)]
pub enum Misfit {
    /// A text is too long even in the smallest letters and in all lines allowed.
    TooLong {
        /// Which field.
        field: usize,
        /// The text.
        text: String,
    },
    /// A face lacks a letter.
    Glyph {
        /// Which field.
        field: usize,
        /// The letter.
        letter: char,
    },
}

/// Which texts of a stock are meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Texts {
    /// Those that every sheet has.
    Common,
    /// Those of one record.
    Own,
}

impl<'a> Fitter<'a> {
    /// A fitter for the certificates of one decision.
    pub fn new(stock: &'a Stock, occasion: &'a Occasion) -> Self {
        Self { stock, occasion }
    }

    /// What is the same on every sheet for that kind of subject: fields without a fact of the record, and the mark of an
    /// invented office.
    pub fn common(&self, kind: AwardeeKind, shaper: &mut Shaper<'_>) -> Result<Fitted, Misfit> {
        let nobody = Certificate {
            line: 0,
            id: String::new(),
            kind,
            subject: String::new(),
            verb: String::new(),
            name: String::new(),
            place: String::new(),
            achievement: String::new(),
            merit: String::new(),
            formula: None,
            book: String::new(),
            at: crate::diagnostic::Place::file(""),
        };
        let mut fitted = self.fit(&nobody, Texts::Common, shaper)?;
        if let Some(mark) = &self.occasion.mark {
            let line = self.mark(mark, shaper);
            fitted.sheet.lines.push(line);
        }
        Ok(fitted)
    }

    /// What is a record's own.
    pub fn own(&self, certificate: &Certificate, shaper: &mut Shaper<'_>) -> Result<Fitted, Misfit> {
        self.fit(certificate, Texts::Own, shaper)
    }

    fn fit(
        &self,
        certificate: &Certificate,
        texts: Texts,
        shaper: &mut Shaper<'_>,
    ) -> Result<Fitted, Misfit> {
        let mut fitted = Fitted {
            sheet: Sheet::default(),
            fields: Vec::new(),
        };
        for (at, field) in self.stock.fields.iter().enumerate() {
            let meant = field.subjects.is_empty() || field.subjects.contains(&certificate.kind);
            let unnumbered = certificate.book.is_empty() && field.text.facts().any(|fact| fact == Fact::Book);
            if !meant || unnumbered || field.text.is_common() != (texts == Texts::Common) {
                continue;
            }
            let words = words(&field.text, field.capitals, certificate, self.occasion);
            if words.is_empty() {
                continue;
            }
            let before = fitted.sheet.lines.len();
            let size_pt = place(at, field, &words, shaper, &mut fitted.sheet.lines)?;
            fitted.fields.push(FieldFit {
                field: at,
                size_pt,
                lines: fitted.sheet.lines.len() - before,
                marked: 1 + words.iter().filter(|word| word.before == Between::End).count(),
            });
        }
        Ok(fitted)
    }

    fn mark(&self, mark: &str, shaper: &mut Shaper<'_>) -> PlacedLine {
        let (y_mm, size_pt) = MARK;
        let width_mm = shaper.width_mm(Face::Bold, mark, size_pt);
        PlacedLine {
            field: None,
            x_mm: (self.stock.page.width - width_mm) / 2.0,
            y_mm,
            width_mm,
            size_pt,
            face: Face::Bold,
            colour: Colour::BLACK,
            text: mark.to_owned(),
            room: Room {
                x_mm: 0.0,
                width_mm: self.stock.page.width,
                align: SheetAlign::Center,
            },
        }
    }
}

/// Places one field; the answer is the size of its letters.
fn place(
    at: usize,
    field: &Field,
    words: &[Word<'_>],
    shaper: &mut Shaper<'_>,
    placed: &mut Vec<PlacedLine>,
) -> Result<f64, Misfit> {
    let face = field.face;
    let widths = widths(at, face, words, shaper)?;
    let mut size_pt = field.size;
    loop {
        let units_per_mm = shaper.units_per_em(face) / (size_pt * MM_PER_PT);
        let room = field.area.width * units_per_mm;
        if let Some(lines) =
            most_lines(field, size_pt, shaper).and_then(|most| lines(words, &widths, room, most))
        {
            let lines = lines.iter().map(|(from, to)| {
                let width_mm = f64::from(widths.line(*from, *to)) / units_per_mm;
                (width_mm, joined(&words[*from..*to]))
            });
            set(at, field, lines, size_pt, shaper, placed);
            return Ok(size_pt);
        }
        if size_pt <= field.least {
            break;
        }
        size_pt = (size_pt - STEP_PT).max(field.least);
    }
    Err(Misfit::TooLong {
        field: at,
        text: joined(words),
    })
}

fn joined(words: &[Word<'_>]) -> String {
    let length = words.iter().map(|word| word.text.len() + 1).sum();
    let mut text = String::with_capacity(length);
    for word in words {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&word.text);
    }
    text
}

/// How many lines of that size the box has room for; None if not even one.
fn most_lines(field: &Field, size_pt: f64, shaper: &Shaper<'_>) -> Option<usize> {
    let mut most = 0;
    while most < field.lines && height_mm(field, size_pt, most + 1, shaper) <= field.area.height + 1e-9 {
        most += 1;
    }
    (most > 0).then_some(most as usize)
}

/// Height of that many lines, in millimetres.
fn height_mm(field: &Field, size_pt: f64, lines: u32, shaper: &Shaper<'_>) -> f64 {
    let between = f64::from(lines.saturating_sub(1)) * field.leading;
    let edges = shaper.ascender(field.face) + shaper.descender(field.face);
    (edges + between) * size_pt * MM_PER_PT
}

/// Widths of a field's words, if its face has all their letters.
fn widths(at: usize, face: Face, words: &[Word<'_>], shaper: &mut Shaper<'_>) -> Result<Widths, Misfit> {
    let mut widths = Vec::with_capacity(words.len());
    let mut before: Option<char> = None;
    for word in words {
        let gap = before
            .zip(word.text.chars().next())
            .map_or(0, |(left, right)| shaper.gap(face, left, right));
        let shaped = shaper.word(face, &word.text);
        if let Some(letter) = shaped.lacking {
            return Err(Misfit::Glyph { field: at, letter });
        }
        widths.push((gap, shaped.advance));
        before = word.text.chars().next_back();
    }
    Ok(Widths::new(widths.into_iter()))
}

/// Puts lines, each with its width in millimetres, in their places.
fn set(
    at: usize,
    field: &Field,
    lines: impl ExactSizeIterator<Item = (f64, String)>,
    size_pt: f64,
    shaper: &Shaper<'_>,
    placed: &mut Vec<PlacedLine>,
) {
    let area = field.area;
    let height = height_mm(field, size_pt, u32::try_from(lines.len()).unwrap_or(1), shaper);
    let top = match field.anchor {
        Anchor::Top => area.y,
        Anchor::Middle => area.y + (area.height - height) / 2.0,
        Anchor::Bottom => area.y + area.height - height,
    };
    let mut y_mm = top + shaper.ascender(field.face) * size_pt * MM_PER_PT;
    for (width_mm, text) in lines {
        let x_mm = match field.align {
            SheetAlign::Left => area.x,
            SheetAlign::Center => area.x + (area.width - width_mm) / 2.0,
            SheetAlign::Right => area.x + area.width - width_mm,
        };
        placed.push(PlacedLine {
            field: Some(at),
            x_mm,
            y_mm,
            width_mm,
            size_pt,
            face: field.face,
            colour: field.colour,
            text,
            room: Room {
                x_mm: area.x,
                width_mm: area.width,
                align: field.align,
            },
        });
        y_mm += field.leading * size_pt * MM_PER_PT;
    }
}
