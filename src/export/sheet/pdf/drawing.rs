//! The drawings of a design → content of a page: a border has hundreds of lines, and Typst's writer looks for the edge of each.

use super::content::number;
use crate::document::{Artwork, Colour, Figure, SheetSize, Step};
use crate::faces::MM_PER_PT;

/// Where two lines meet their corner is cut off as Typst does it.
const CORNERS: &[u8] = b"4 M\n";

/// All drawings, in their order.
pub(super) fn drawing(artwork: &Artwork, size: SheetSize) -> Vec<u8> {
    let mut pen = Pen {
        out: CORNERS.to_vec(),
        height: size.height,
        fill: None,
        stroke: None,
    };
    for figure in &artwork.figures {
        pen.draw(figure);
    }
    pen.out
}

/// What was written, and what the colours and the weight are by now.
struct Pen {
    out: Vec<u8>,
    height: f64,
    fill: Option<Colour>,
    stroke: Option<(Colour, f64)>,
}

impl Pen {
    fn draw(&mut self, figure: &Figure) {
        if figure.fill.is_some() && figure.fill != self.fill {
            self.fill = figure.fill;
            self.colour(figure.fill, [b"g\n", b"rg\n"]);
        }
        if let Some((colour, weight)) = figure.stroke.filter(|_| figure.stroke != self.stroke) {
            self.stroke = figure.stroke;
            self.colour(Some(colour), [b"G\n", b"RG\n"]);
            number(weight, 3, &mut self.out);
            self.out.extend_from_slice(b"w\n");
        }
        let Some(Step::Move(x, y)) = figure.path.first().copied() else {
            return;
        };
        self.out.extend_from_slice(b"q 1 0 0 1 ");
        self.point([x, self.height - y]);
        self.out.extend_from_slice(b"cm\n");
        for step in &figure.path {
            self.step(step, [x, y]);
        }
        self.out.extend_from_slice(match (figure.fill, figure.stroke) {
            (Some(_), Some(_)) => b"B Q\n",
            (Some(_), None) => b"f Q\n",
            (None, Some(_)) => b"S Q\n",
            (None, None) => b"n Q\n",
        });
    }

    /// A grey one as grey, so that a printer takes its black for it. The operators are those for grey and for the others.
    fn colour(&mut self, colour: Option<Colour>, [grey, coloured]: [&[u8]; 2]) {
        let Some(Colour {
            rgb: [red, green, blue],
        }) = colour
        else {
            return;
        };
        let (parts, operator) = if red == green && green == blue {
            (&[red][..], grey)
        } else {
            (&[red, green, blue][..], coloured)
        };
        for part in parts {
            number(f64::from(*part) / 255.0, 4, &mut self.out);
        }
        self.out.extend_from_slice(operator);
    }

    /// From where the figure begins: figures of one shape have the same words, which deflate well.
    fn step(&mut self, step: &Step, [left, top]: [f64; 2]) {
        let (points, operator): (&[f64], &[u8]) = match step {
            Step::Move(x, y) => (&[*x, *y], b"m\n"),
            Step::Line(x, y) => (&[*x, *y], b"l\n"),
            Step::Curve(points) => (points, b"c\n"),
            Step::Close => (&[], b"h\n"),
        };
        for point in points.chunks_exact(2) {
            self.point([point[0] - left, top - point[1]]);
        }
        self.out.extend_from_slice(operator);
    }

    fn point(&mut self, millimetres: [f64; 2]) {
        for length in millimetres {
            number(length / MM_PER_PT, 3, &mut self.out);
        }
    }
}
