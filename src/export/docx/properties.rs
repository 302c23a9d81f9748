//! How a paragraph stands and what its letters look like: the same in a style and in the text. Children come in the order
//! that ECMA-376 part 1 (schema `wml.xsd`: `CT_PPr`, `EG_RPrBase`) asks for.

use crate::document::Align;
use crate::export::package::Element;

/// Space around a paragraph's lines, and their pitch. What is not said is the style's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Spacing {
    before: Option<u32>,
    after: Option<u32>,
    line: Option<(i32, &'static str)>,
}

impl Spacing {
    /// So many twips above.
    pub(super) const fn before(twips: u32) -> Self {
        Self {
            before: Some(twips),
            after: None,
            line: None,
        }
    }

    /// Lines of exactly so many twips.
    pub(super) const fn exactly(twips: i32) -> Self {
        Self {
            before: None,
            after: None,
            line: Some((twips, "exact")),
        }
    }

    /// The same with so many twips above.
    pub(super) const fn and_before(mut self, twips: u32) -> Self {
        self.before = Some(twips);
        self
    }

    /// The same with so many twips below.
    pub(super) const fn and_after(mut self, twips: u32) -> Self {
        self.after = Some(twips);
        self
    }

    /// The same with lines of so many 240ths of a single one.
    pub(super) const fn and_lines(mut self, part: i32) -> Self {
        self.line = Some((part, "auto"));
        self
    }

    fn element(self) -> Element {
        let mut element = Element::new("w:spacing");
        if let Some(before) = self.before {
            element = element.with("w:before", before);
        }
        if let Some(after) = self.after {
            element = element.with("w:after", after);
        }
        match self.line {
            Some((line, rule)) => element.with("w:line", line).with("w:lineRule", rule),
            None => element,
        }
    }
}

/// From the edges of the text to a paragraph, in twips.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Indent {
    /// At the left.
    pub(super) left: i32,
    /// At the right.
    pub(super) right: i32,
    /// At the left of the first line, beyond the others.
    pub(super) first_line: i32,
}

impl Indent {
    /// At the left only.
    pub(super) const fn left(twips: i32) -> Self {
        Self {
            left: twips,
            right: 0,
            first_line: 0,
        }
    }

    /// At the right only.
    pub(super) const fn right(twips: i32) -> Self {
        Self {
            left: 0,
            right: twips,
            first_line: 0,
        }
    }

    /// On both sides.
    pub(super) const fn sides(twips: i32) -> Self {
        Self {
            left: twips,
            right: twips,
            first_line: 0,
        }
    }

    fn element(self) -> Element {
        let element = Element::new("w:ind")
            .with("w:left", self.left)
            .with("w:right", self.right);
        if self.first_line == 0 {
            element
        } else {
            element.with("w:firstLine", self.first_line)
        }
    }
}

/// One side of the border of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Side {
    /// `w:top`, `w:left`, `w:bottom`, `w:right`; in this order.
    pub(super) name: &'static str,
    /// `single`, `dashed`.
    pub(super) line: &'static str,
    /// Room between it and the letters, in points.
    pub(super) space_pt: u32,
    /// Its weight, in eighths of a point.
    pub(super) eighths: usize,
    /// Six hexadecimal digits, or `auto`.
    pub(super) colour: String,
}

impl Side {
    fn element(&self) -> Element {
        Element::val(self.name, self.line)
            .with("w:space", self.space_pt)
            .with("w:sz", self.eighths)
            .with("w:color", &self.colour)
    }
}

/// How a paragraph stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Standing {
    /// Id of its style.
    pub(super) style: Option<&'static str>,
    /// Stays on the page of what follows.
    pub(super) keeps_next: bool,
    /// Stays in one piece.
    pub(super) keeps_lines: bool,
    /// Its border.
    pub(super) border: Vec<Side>,
    /// Space and pitch of its lines.
    pub(super) spacing: Option<Spacing>,
    /// From the edges of the text.
    pub(super) indent: Option<Indent>,
    /// How its lines stand.
    pub(super) align: Option<Align>,
    /// Its level in the outline, from 0.
    pub(super) level: Option<u32>,
    /// The section that ends with it.
    pub(super) section: Option<Element>,
}

impl Standing {
    /// `w:pPr`; None where nothing is said.
    pub(super) fn element(self) -> Option<Element> {
        let border = (!self.border.is_empty())
            .then(|| Element::new("w:pBdr").children(self.border.iter().map(Side::element)));
        let element = Element::new("w:pPr")
            .children(self.style.map(|id| Element::val("w:pStyle", id)))
            .children(self.keeps_next.then(|| Element::new("w:keepNext")))
            .children(self.keeps_lines.then(|| Element::new("w:keepLines")))
            .children(border)
            .children(self.spacing.map(Spacing::element))
            .children(self.indent.map(Indent::element))
            .children(self.align.map(|align| Element::val("w:jc", word(align))))
            .children(self.level.map(|level| Element::val("w:outlineLvl", level)))
            .children(self.section);
        (!element.says_nothing()).then_some(element)
    }
}

const fn word(align: Align) -> &'static str {
    match align {
        Align::Justify => "both",
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
    }
}

/// What letters look like.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Letters<'a> {
    bold: bool,
    italic: bool,
    colour: Option<&'a str>,
    half_points: Option<usize>,
}

impl<'a> Letters<'a> {
    /// As the style has them.
    pub(super) const PLAIN: Self = Self {
        bold: false,
        italic: false,
        colour: None,
        half_points: None,
    };

    /// Of this size.
    pub(super) const fn sized(half_points: usize) -> Self {
        Self {
            half_points: Some(half_points),
            ..Self::PLAIN
        }
    }

    /// The same, bold.
    pub(super) const fn bold(mut self) -> Self {
        self.bold = true;
        self
    }

    /// The same, slanted.
    pub(super) const fn italic(mut self) -> Self {
        self.italic = true;
        self
    }

    /// The same in this colour: six hexadecimal digits.
    pub(super) const fn coloured(mut self, colour: &'a str) -> Self {
        self.colour = Some(colour);
        self
    }

    /// `w:rPr`; None where nothing is said.
    pub(super) fn element(self) -> Option<Element> {
        let both = |said: bool, names: [&'static str; 2]| said.then(|| names.map(Element::new));
        let size = self
            .half_points
            .map(|size| ["w:sz", "w:szCs"].map(|name| Element::val(name, size)));
        let element = Element::new("w:rPr")
            .children(both(self.bold, ["w:b", "w:bCs"]).into_iter().flatten())
            .children(both(self.italic, ["w:i", "w:iCs"]).into_iter().flatten())
            .children(self.colour.map(|colour| Element::val("w:color", colour)))
            .children(size.into_iter().flatten());
        (!element.says_nothing()).then_some(element)
    }
}
