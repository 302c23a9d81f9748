//! The boxes of notes: drawn in VML, which Excel writes itself and does not always write as XML, so that it is read as words.

use std::fmt::Write;

use super::cells::At;

/// Notes whose boxes have numbers of one block.
const BLOCK: usize = 1_023;
const TYPE: &str = "<v:shapetype xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

/// A part with the boxes of these notes, each with its number of lines; `nth` is the sheet's place in the workbook.
pub(super) fn new(notes: &[(At, usize)], nth: usize) -> String {
    let first = nth + 1;
    let blocks = (first..=first + notes.len() / BLOCK).map(|block| block.to_string());
    let blocks: Vec<String> = blocks.collect();
    let boxes = boxes(notes, first * (BLOCK + 1));
    format!(
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"{}\"/></o:shapelayout>{TYPE}{boxes}</xml>",
        blocks.join(",")
    )
}

/// The part with more boxes. None where it has no end.
pub(super) fn with(text: &str, notes: &[(At, usize)]) -> Option<String> {
    let numbers = text.split("_x0000_s").skip(1).filter_map(|rest| {
        let end = rest.find(|letter: char| !letter.is_ascii_digit())?;
        rest[..end].parse::<usize>().ok()
    });
    let last = numbers.max().unwrap_or(BLOCK + 1);
    let shape_type = if text.contains("\"_x0000_t202\"") {
        ""
    } else {
        TYPE
    };
    let end = text.rfind("</")?;
    Some(format!(
        "{}{shape_type}{}{}",
        &text[..end],
        boxes(notes, last),
        &text[end..]
    ))
}

/// The part without the boxes of these cells' notes.
pub(super) fn without(text: &str, cells: &[At]) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(start) = rest.find("<v:shape ") {
        let Some(length) = rest[start..].find("</v:shape>").map(|at| at + "</v:shape>".len()) else {
            break;
        };
        let shape = &rest[start..start + length];
        out.push_str(&rest[..start]);
        if !cell_of(shape).is_some_and(|at| cells.contains(&at)) {
            out.push_str(shape);
        }
        rest = &rest[start + length..];
    }
    out + rest
}

/// The cell whose note a box is.
fn cell_of(shape: &str) -> Option<At> {
    let number = |name: &str| {
        let (_, rest) = shape.split_once(&format!("<x:{name}>"))?;
        rest.split_once('<')?.0.trim().parse::<u32>().ok()
    };
    Some((number("Row")? + 1, number("Column")? + 1))
}

fn boxes(notes: &[(At, usize)], last: usize) -> String {
    let mut boxes = String::new();
    for (nth, ((row, column), lines)) in (1..).zip(notes) {
        let (row, column, id) = (row - 1, column - 1, last + nth);
        let (right, below) = (
            column + 5,
            row + 3 + u32::try_from(*lines).unwrap_or(9).min(30) * 2,
        );
        // Writing into a string does not fail.
        let _ = write!(
            boxes,
            "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\" id=\"_x0000_s{id}\" type=\"#_x0000_t202\" style=\"position:absolute;margin-left:60pt;margin-top:1.5pt;width:240pt;height:90pt;z-index:{nth};visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{}, 15, {row}, 2, {right}, 31, {below}, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>",
            column + 1,
        );
    }
    boxes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_come_beside_those_that_are_there_and_go_again() {
        let one = new(&[((2, 3), 3)], 0);
        assert!(one.contains("_x0000_s1025\"") && one.contains("<x:Row>1</x:Row><x:Column>2</x:Column>"));
        let two = with(&one, &[((7, 1), 2)]).unwrap();
        assert!(two.contains("_x0000_s1026\"") && two.matches("<v:shapetype").count() == 1);
        assert_eq!(without(&two, &[(7, 1)]), one);
        assert_eq!(cell_of(&without(&two, &[(2, 3)])), Some((7, 1)));
    }
}
