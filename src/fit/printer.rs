//! `register/may-in/*.yaml` of the working folder: where a printer puts what a page says, measured once per printer and
//! tray.

use serde_json::{Value as Json, json};

use super::measure::PageSize;
use crate::diagnostic::{CertificateProblem, Expected};
use crate::document::{Placement, SheetSize};
use crate::input::{Decode, Decoder, Fields, Node, Record, Schemas, Value, wrong_type};

/// A printer and tray, as measured.
#[derive(Debug, Clone, PartialEq)]
pub struct PrinterProfile {
    /// The sheet it was measured with.
    pub page: SheetSize,
    /// What was read off the test sheet.
    pub readings: Vec<Reading>,
    /// Where the printer puts a point.
    pub printed: Placement,
    /// The greatest distance between a reading and what the placement says of it, in millimetres.
    pub worst_mm: f64,
}

/// Where a cross of the test sheet came to lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// Which cross.
    pub cross: Cross,
    /// From the left edge of the sheet, in millimetres.
    pub x: f64,
    /// From the upper edge of the sheet, in millimetres.
    pub y: f64,
}

/// A cross of the test sheet: upper left, upper right, lower left, lower right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cross {
    /// Upper left.
    A,
    /// Upper right.
    B,
    /// Lower left.
    C,
    /// Lower right.
    D,
}

/// How far the crosses stand from the edges, in millimetres.
pub const CROSS_MARGIN: f64 = 20.0;

/// How far from its place a cross may be printed, in millimetres; farther is a mistake in measuring.
const MOST_SHIFT: f64 = 15.0;

/// Farther than this the readings contradict each other, in millimetres.
const MOST_APART: f64 = 1.0;

impl Cross {
    /// All, in the order of the sheet.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// Its letter.
    pub const fn name(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }

    /// Where it stands on a sheet, in millimetres.
    pub fn place(self, page: SheetSize) -> (f64, f64) {
        let (right, bottom) = (page.width - CROSS_MARGIN, page.height - CROSS_MARGIN);
        match self {
            Self::A => (CROSS_MARGIN, CROSS_MARGIN),
            Self::B => (right, CROSS_MARGIN),
            Self::C => (CROSS_MARGIN, bottom),
            Self::D => (right, bottom),
        }
    }
}

impl Reading {
    /// `A=20.8,19.2`; a comma inside a number may be typed as Vietnamese do: `A=20,8;19,2`.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, rest) = text.trim().split_once('=')?;
        let name = name.trim().to_uppercase();
        let cross = Cross::ALL.into_iter().find(|cross| cross.name() == name)?;
        let (x, y) = rest.split_once(';').or_else(|| rest.split_once(','))?;
        let number = |text: &str| {
            let number: f64 = text.trim().replace(',', ".").parse().ok()?;
            (number.is_finite() && number.abs() < 2000.0).then_some(number)
        };
        Some(Self {
            cross,
            x: number(x)?,
            y: number(y)?,
        })
    }

    /// As it is typed: `A=20.8,19.2`.
    pub fn written(&self) -> String {
        format!("{}={},{}", self.cross.name(), self.x, self.y)
    }
}

impl PrinterProfile {
    /// What two to four readings say of a printer: shift, turn and one scale from two, shift, turn and a scale each way
    /// from more.
    pub fn measured(page: SheetSize, readings: Vec<Reading>) -> Result<Self, CertificateProblem> {
        let twice = readings
            .iter()
            .enumerate()
            .any(|(at, reading)| readings[..at].iter().any(|other| other.cross == reading.cross));
        if readings.len() < 2 || twice {
            return Err(CertificateProblem::TooFewReadings {
                found: readings.len(),
            });
        }
        let points: Vec<[f64; 4]> = readings
            .iter()
            .map(|reading| {
                let (x, y) = reading.cross.place(page);
                [x, y, reading.x, reading.y]
            })
            .collect();
        let printed = fitted(&points).ok_or(CertificateProblem::TooFewReadings {
            found: readings.len(),
        })?;
        let apart = points.iter().map(|[x, y, found_x, found_y]| {
            let (said_x, said_y) = printed.apply(*x, *y);
            (said_x - found_x).hypot(said_y - found_y)
        });
        let worst_mm = apart.fold(0.0, f64::max);
        let [a, b, _, d, ..] = printed.matrix;
        let shifts = points
            .iter()
            .map(|[x, y, found_x, found_y]| (x - found_x).hypot(y - found_y));
        let shift_mm = shifts.fold(0.0, f64::max);
        let believable =
            shift_mm <= MOST_SHIFT && (a - 1.0).abs() < 0.05 && (d - 1.0).abs() < 0.05 && b.abs() < 0.05;
        if !believable {
            return Err(CertificateProblem::PrinterTooWrong {
                scale: format!("{:.0}", (a + d) * 50.0),
                turn: format!("{:.1}", b.atan2(a).to_degrees()),
                shift_mm: format!("{shift_mm:.1}"),
            });
        }
        if worst_mm > MOST_APART {
            return Err(CertificateProblem::ReadingsDisagree {
                worst_mm: format!("{worst_mm:.1}"),
            });
        }
        Ok(Self {
            page,
            readings,
            printed,
            worst_mm,
        })
    }

    /// What a page has to be moved by so that the printer puts everything where it belongs.
    pub fn correction(&self) -> Placement {
        self.printed.inverse().unwrap_or(Placement::SAME)
    }

    /// The profile as its file.
    pub fn to_yaml(&self) -> String {
        let mut text = format!(
            "page: {{width: {}, height: {}}}\nreadings:\n",
            self.page.width, self.page.height
        );
        for reading in &self.readings {
            text.push_str("  - ");
            text.push_str(&reading.written());
            text.push('\n');
        }
        text
    }
}

/// The placement nearest to the points, `[x, y, printed x, printed y]` each, by least squares.
fn fitted(points: &[[f64; 4]]) -> Option<Placement> {
    // Unknown: shift x, shift y, scale x, scale y, turn. With two points the scales are one.
    let one_scale = points.len() < 3;
    let rows = points.iter().flat_map(|[x, y, printed_x, printed_y]| {
        if one_scale {
            [
                (vec![1.0, 0.0, *x, -y], *printed_x),
                (vec![0.0, 1.0, *y, *x], *printed_y),
            ]
        } else {
            [
                (vec![1.0, 0.0, *x, 0.0, -y], *printed_x),
                (vec![0.0, 1.0, 0.0, *y, *x], *printed_y),
            ]
        }
    });
    let found = least_squares(&rows.collect::<Vec<_>>())?;
    let (scale_x, scale_y, turn) = if one_scale {
        (found[2], found[2], found[3])
    } else {
        (found[2], found[3], found[4])
    };
    Some(Placement {
        matrix: [scale_x, turn, -turn, scale_y, found[0], found[1]],
    })
}

/// Solves the normal equations by elimination. None if the points do not determine the unknowns.
fn least_squares(rows: &[(Vec<f64>, f64)]) -> Option<Vec<f64>> {
    let unknowns = rows.first()?.0.len();
    let mut matrix = vec![vec![0.0; unknowns + 1]; unknowns];
    for (factors, value) in rows {
        for (one, line) in factors.iter().zip(matrix.iter_mut()) {
            for (other, sum) in factors.iter().chain([value]).zip(line.iter_mut()) {
                *sum += one * other;
            }
        }
    }
    for column in 0..unknowns {
        let pivot = (column..unknowns).max_by(|one, other| {
            matrix[*one][column]
                .abs()
                .total_cmp(&matrix[*other][column].abs())
        })?;
        matrix.swap(column, pivot);
        let head = matrix[column].clone();
        if head[column].abs() < 1e-9 {
            return None;
        }
        for (at, line) in matrix.iter_mut().enumerate() {
            if at != column {
                let factor = line[column] / head[column];
                for (value, from) in line.iter_mut().zip(&head) {
                    *value -= factor * from;
                }
            }
        }
    }
    Some(
        (0..unknowns)
            .map(|at| matrix[at][unknowns] / matrix[at][at])
            .collect(),
    )
}

impl Record for PrinterProfile {
    const NAME: &'static str = "PrinterProfile";
    const ABOUT: &'static str = "Một máy in và khay giấy đã hiệu chỉnh (register/may-in/*.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let page = f.required::<PageSize>("page", "Khổ giấy khi đo, mm");
        let readings = f.required(
            "readings",
            "Số đo trên tờ thử: A=20.8,19.2 là dấu A cách mép trái 20,8 mm, mép trên 19,2 mm",
        );
        let measured = Self::measured(page?.0, readings?);
        measured.map_err(|problem| f.fault("readings", problem)).ok()
    }
}

impl Decode for Reading {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Value::Scalar(text) = &node.value else {
            wrong_type(node, key, Expected::Text, decoder);
            return None;
        };
        let reading = Self::parse(text);
        if reading.is_none() {
            let problem = CertificateProblem::BadReading { found: text.clone() };
            decoder.report.add(problem, node.place.clone());
        }
        reading
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "pattern": "^[ABCD]=[-0-9.]+,[-0-9.]+$"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A3: SheetSize = SheetSize {
        width: 420.0,
        height: 297.0,
    };

    fn read(printer: Placement, crosses: &[Cross]) -> Vec<Reading> {
        let reading = |cross: &Cross| {
            let (x, y) = cross.place(A3);
            let (x, y) = printer.apply(x, y);
            Reading { cross: *cross, x, y }
        };
        crosses.iter().map(reading).collect()
    }

    #[test]
    fn the_correction_undoes_what_the_printer_does() {
        let printer = Placement {
            matrix: [0.985, 0.004, -0.004, 0.991, 1.7, -2.4],
        };
        for crosses in [&Cross::ALL[..], &Cross::ALL[..3]] {
            let profile = PrinterProfile::measured(A3, read(printer, crosses)).unwrap();
            let (x, y) = profile.correction().apply(300.0, 200.0);
            let (x, y) = printer.apply(x, y);
            assert!((x - 300.0).abs() < 1e-6 && (y - 200.0).abs() < 1e-6, "{x} {y}");
        }
    }

    #[test]
    fn two_readings_give_shift_turn_and_one_scale() {
        let printer = Placement {
            matrix: [0.99, 0.003, -0.003, 0.99, -0.5, 1.1],
        };
        let profile = PrinterProfile::measured(A3, read(printer, &[Cross::A, Cross::D])).unwrap();
        let (x, y) = profile.correction().apply(100.0, 250.0);
        let (x, y) = printer.apply(x, y);
        assert!((x - 100.0).abs() < 1e-6 && (y - 250.0).abs() < 1e-6);
    }

    #[test]
    fn readings_that_contradict_each_other_are_refused() {
        let mut readings = read(Placement::SAME, &Cross::ALL);
        readings[3].x += 9.0;
        assert!(PrinterProfile::measured(A3, readings.clone()).is_err());
        readings.truncate(1);
        assert!(PrinterProfile::measured(A3, readings).is_err());
    }

    #[test]
    fn readings_are_read_as_people_type_them() {
        let plain = Reading::parse("A=20.8,19.2").unwrap();
        assert_eq!(Reading::parse("a = 20,8 ; 19,2"), Some(plain));
        assert_eq!(Reading::parse(&plain.written()), Some(plain));
        for bad in ["E=1,2", "A=1", "A 1,2", "A=x,2", ""] {
            assert_eq!(Reading::parse(bad), None, "{bad}");
        }
    }
}
