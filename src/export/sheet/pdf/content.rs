//! Lines → the content of a page.

use super::deflate::{Deflater, Effort};
use super::faces::Used;
use crate::document::{PlacedLine, Sheet, SheetSize};
use crate::faces::{Face, Glyph, MM_PER_PT, Shaper};

/// Writes contents; keeps its buffers, and which glyphs it used.
pub(super) struct Encoder {
    buffer: Vec<u8>,
    deflater: Deflater,
    pub(super) used: Used,
}

impl Encoder {
    pub(super) fn new() -> Self {
        Self {
            buffer: Vec::with_capacity(4096),
            deflater: Deflater::new(Effort::Page),
            used: Used::default(),
        }
    }

    /// The deflated content of a page: its common form, its own lines, all moved by `placement`.
    pub(super) fn page(
        &mut self,
        common: usize,
        sheet: &Sheet,
        size: SheetSize,
        placement: Option<[f64; 6]>,
        shaper: &mut Shaper<'_>,
    ) -> Vec<u8> {
        self.buffer.clear();
        if let Some(matrix) = placement {
            self.buffer.extend_from_slice(b"q ");
            for value in matrix {
                number(value, 6, &mut self.buffer);
            }
            self.buffer.extend_from_slice(b"cm\n");
        }
        self.buffer.extend_from_slice(b"/C");
        whole(common, &mut self.buffer);
        self.buffer.extend_from_slice(b" Do\n");
        self.lines(&sheet.lines, size, shaper);
        if placement.is_some() {
            self.buffer.extend_from_slice(b"Q");
        }
        self.deflater.deflated(&self.buffer)
    }

    /// The deflated content of a form: what is drawn before, then lines, then what is drawn after.
    pub(super) fn form(
        &mut self,
        before: &[u8],
        lines: &[PlacedLine],
        after: &[u8],
        size: SheetSize,
        shaper: &mut Shaper<'_>,
    ) -> Vec<u8> {
        self.buffer.clear();
        self.buffer.extend_from_slice(before);
        self.lines(lines, size, shaper);
        self.buffer.extend_from_slice(after);
        self.deflater.deflated(&self.buffer)
    }

    fn lines(&mut self, lines: &[PlacedLine], size: SheetSize, shaper: &mut Shaper<'_>) {
        if lines.is_empty() {
            return;
        }
        self.buffer.extend_from_slice(b"BT\n");
        let (mut font, mut colour) = (None, None);
        for line in lines {
            if font != Some((line.face, line.size_pt)) {
                self.buffer.extend_from_slice(b"/F");
                whole(line.face as usize, &mut self.buffer);
                self.buffer.push(b' ');
                number(line.size_pt, 3, &mut self.buffer);
                self.buffer.extend_from_slice(b"Tf\n");
                font = Some((line.face, line.size_pt));
            }
            if colour != Some(line.colour) {
                for part in line.colour.rgb {
                    number(f64::from(part) / 255.0, 4, &mut self.buffer);
                }
                self.buffer.extend_from_slice(b"rg\n");
                colour = Some(line.colour);
            }
            self.buffer.extend_from_slice(b"1 0 0 1 ");
            number(line.x_mm / MM_PER_PT, 3, &mut self.buffer);
            number((size.height - line.y_mm) / MM_PER_PT, 3, &mut self.buffer);
            self.buffer.extend_from_slice(b"Tm\n");
            self.text(line, shaper);
        }
        self.buffer.extend_from_slice(b"ET\n");
    }

    /// The glyphs of a line, with what kerning moves them by.
    fn text(&mut self, line: &PlacedLine, shaper: &mut Shaper<'_>) {
        let face = line.face;
        let per_em = 1000.0 / shaper.units_per_em(face);
        let mut run = Run {
            out: &mut self.buffer,
            used: &mut self.used,
            face,
            per_em,
            size_pt: line.size_pt,
            owed: 0.0,
            raised: 0,
            in_string: false,
        };
        run.out.push(b'[');
        let space = shaper.space(face);
        let mut before: Option<char> = None;
        for word in line.text.split(' ').filter(|word| !word.is_empty()) {
            if let Some((left, right)) = before.zip(word.chars().next()) {
                let gap = shaper.gap(face, left, right);
                run.glyph(&Glyph {
                    advance: gap,
                    ..space
                });
            }
            for glyph in &shaper.word(face, word).glyphs {
                run.glyph(glyph);
            }
            before = word.chars().next_back();
        }
        run.end();
    }
}

/// A line being written.
struct Run<'a> {
    out: &'a mut Vec<u8>,
    used: &'a mut Used,
    face: Face,
    per_em: f64,
    size_pt: f64,
    /// By how many thousandths of the size the next glyph has to be moved to the left.
    owed: f64,
    raised: i32,
    in_string: bool,
}

impl Run<'_> {
    fn glyph(&mut self, glyph: &Glyph) {
        self.used.add(self.face, glyph.id);
        if glyph.dy != self.raised {
            self.raise(glyph.dy);
        }
        self.owed -= f64::from(glyph.dx) * self.per_em;
        self.settle();
        if !self.in_string {
            self.out.push(b'(');
            self.in_string = true;
        }
        for byte in glyph.id.to_be_bytes() {
            match byte {
                b'(' | b')' | b'\\' => self.out.extend_from_slice(&[b'\\', byte]),
                b'\r' => self.out.extend_from_slice(b"\\r"),
                _ => self.out.push(byte),
            }
        }
        let moved = glyph.natural - glyph.advance + glyph.dx;
        self.owed += f64::from(moved) * self.per_em;
    }

    /// Moves by what is owed, to a tenth of a thousandth.
    fn settle(&mut self) {
        if self.owed.abs() < 0.05 {
            return;
        }
        self.close();
        let rounded = (self.owed * 10.0).round() / 10.0;
        number(rounded, 1, self.out);
        self.owed -= rounded;
    }

    fn close(&mut self) {
        if self.in_string {
            self.out.push(b')');
            self.in_string = false;
        }
    }

    fn raise(&mut self, by: i32) {
        self.close();
        self.out.extend_from_slice(b"]TJ ");
        number(f64::from(by) * self.per_em / 1000.0 * self.size_pt, 3, self.out);
        self.out.extend_from_slice(b"Ts [");
        self.raised = by;
    }

    fn end(mut self) {
        if self.raised != 0 {
            self.raise(0);
        }
        self.close();
        self.out.extend_from_slice(b"]TJ\n");
    }
}

/// A number with at most that many decimals, and a space.
pub(super) fn number(value: f64, decimals: u32, out: &mut Vec<u8>) {
    let scale = 10_u64.pow(decimals);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "lengths on a sheet of paper are far below the limits"
    )]
    let scaled = (value.abs() * scale as f64).round() as u64;
    if value < 0.0 && scaled > 0 {
        out.push(b'-');
    }
    whole(usize::try_from(scaled / scale).unwrap_or_default(), out);
    let mut rest = scaled % scale;
    if rest > 0 {
        out.push(b'.');
        let mut place = scale / 10;
        while rest > 0 {
            out.push(b'0' + u8::try_from(rest / place).unwrap_or_default());
            rest %= place;
            place /= 10;
        }
    }
    out.push(b' ');
}

/// A whole number.
pub(super) fn whole(value: usize, out: &mut Vec<u8>) {
    let mut digits = [0_u8; 20];
    let mut at = digits.len();
    let mut rest = value;
    loop {
        at -= 1;
        digits[at] = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        let written = |value, decimals| {
            let mut out = Vec::new();
            number(value, decimals, &mut out);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(written(0.0, 3), "0 ");
        assert_eq!(written(-0.0001, 3), "0 ");
        assert_eq!(written(12.5, 3), "12.5 ");
        assert_eq!(written(-1.005_9, 3), "-1.006 ");
        assert_eq!(written(841.000_4, 3), "841 ");
        assert_eq!(written(0.05, 3), "0.05 ");
    }
}
