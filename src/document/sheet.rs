//! A certificate: a sheet of paper with lines at their places. All that its exporters may know.

use serde::Serialize;

use crate::faces::Face;

/// Width and height of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct SheetSize {
    /// In millimetres.
    pub width: f64,
    /// In millimetres.
    pub height: f64,
}

/// One certificate, without what the design draws.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// Its lines, in reading order.
    pub lines: Vec<PlacedLine>,
}

/// A line of text at its place.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedLine {
    /// Which field of the stock it belongs to, by its place in the stock; None for the mark of an invented office.
    pub field: Option<usize>,
    /// Where the line begins, in millimetres from the left edge of the sheet.
    pub x_mm: f64,
    /// Its base line, in millimetres from the upper edge of the sheet.
    pub y_mm: f64,
    /// From its beginning to its end, in millimetres.
    pub width_mm: f64,
    /// Size of its letters.
    pub size_pt: f64,
    /// The face of its letters.
    pub face: Face,
    /// Their colour.
    pub colour: Colour,
    /// What is written.
    pub text: String,
    /// Where a program that sets the line itself may set it.
    pub room: Room,
}

/// The room of a line: a stretch of the sheet and how the line stands in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// Left end, in millimetres from the left edge of the sheet.
    pub x_mm: f64,
    /// From end to end, in millimetres.
    pub width_mm: f64,
    /// How the line stands in it.
    pub align: SheetAlign,
}

/// How a line stands in its room.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetAlign {
    /// From the left end.
    Left,
    /// In the middle.
    #[default]
    Center,
    /// To the right end.
    Right,
}

/// A colour of the screen (sRGB).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Colour {
    /// Red, green and blue.
    pub rgb: [u8; 3],
}

impl Colour {
    /// Black.
    pub const BLACK: Self = Self { rgb: [0, 0, 0] };

    /// `#c8102e`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self {
            rgb: [part(0)?, part(2)?, part(4)?],
        })
    }

    /// Six hexadecimal digits: `c8102e`.
    pub fn hex(self) -> String {
        self.rgb.iter().map(|part| format!("{part:02x}")).collect()
    }
}

/// Where a printer puts what the page says: a turn, a scale each way, a shift. Millimetres from the upper left corner,
/// y downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placement {
    /// `x' = a·x + c·y + e`, `y' = b·x + d·y + f`, in the order a, b, c, d, e, f.
    pub matrix: [f64; 6],
}

impl Placement {
    /// Everything stays where it is.
    pub const SAME: Self = Self {
        matrix: [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
    };

    /// Where a point comes to lie.
    pub fn apply(self, x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, e, f] = self.matrix;
        (a * x + c * y + e, b * x + d * y + f)
    }

    /// The placement that undoes this one. None for one that flattens the sheet.
    pub fn inverse(self) -> Option<Self> {
        let [a, b, c, d, e, f] = self.matrix;
        let area = a * d - b * c;
        (area.abs() > 1e-6).then(|| Self {
            matrix: [
                d / area,
                -b / area,
                -c / area,
                a / area,
                (c * f - d * e) / area,
                (b * e - a * f) / area,
            ],
        })
    }
}

/// Vector drawings of a design, for a program that cannot take a page of a PDF.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Artwork {
    /// In the order they are drawn.
    pub figures: Vec<Figure>,
}

/// One drawing, in millimetres on the sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its outline.
    pub path: Vec<Step>,
    /// The colour inside it.
    pub fill: Option<Colour>,
    /// The colour and weight (in points) of its line.
    pub stroke: Option<(Colour, f64)>,
}

/// A step along an outline: where it goes, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// Lift the pen and begin there.
    Move(f64, f64),
    /// A straight line.
    Line(f64, f64),
    /// A curve: two handles and its end.
    Curve([f64; 6]),
    /// Back to the beginning.
    Close,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placement_and_its_inverse_leave_a_point_where_it_was() {
        let placement = Placement {
            matrix: [1.003, -0.002, 0.0021, 0.997, 1.4, -2.3],
        };
        let (x, y) = placement.apply(210.0, 30.0);
        let (x, y) = placement.inverse().unwrap().apply(x, y);
        assert!((x - 210.0).abs() < 1e-9 && (y - 30.0).abs() < 1e-9);
    }

    #[test]
    fn colours_are_six_digits() {
        assert_eq!(Colour::parse("#C8102e").unwrap().hex(), "c8102e");
        for bad in ["c8102e", "#c8102", "#c8102g", "#ủủ", ""] {
            assert_eq!(Colour::parse(bad), None, "{bad}");
        }
    }
}
