//! The theme of a DOCX: its fonts are the paper's own, its colours black, white and grey. Nothing in a paper refers to it; Word
//! asks for one, and would bring its own with other fonts for what a clerk adds.

use super::element::Element;
use super::part::{Part, THEME};

const A: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// The colours that a theme names, in their order.
const COLOURS: [(&str, &str); 12] = [
    ("a:dk1", "000000"),
    ("a:lt1", "FFFFFF"),
    ("a:dk2", "000000"),
    ("a:lt2", "FFFFFF"),
    ("a:accent1", "000000"),
    ("a:accent2", "333333"),
    ("a:accent3", "666666"),
    ("a:accent4", "808080"),
    ("a:accent5", "999999"),
    ("a:accent6", "BFBFBF"),
    ("a:hlink", "0000FF"),
    ("a:folHlink", "800080"),
];

/// The part, with this font for titles and text.
pub(in crate::export) fn theme(font: &str) -> Part {
    let elements = Element::new("a:themeElements")
        .child(colours())
        .child(fonts(font))
        .child(looks());
    let theme = Element::new("a:theme")
        .with("xmlns:a", A)
        .with("name", font)
        .child(elements);
    Part::new("word/theme/theme1.xml", THEME, &theme)
}

fn colours() -> Element {
    let colours =
        COLOURS.map(|(name, rgb)| Element::new(name).child(Element::new("a:srgbClr").with("val", rgb)));
    Element::new("a:clrScheme")
        .with("name", "Office")
        .children(colours)
}

fn fonts(font: &str) -> Element {
    let of = |name| {
        let scripts = ["a:ea", "a:cs"].map(|script| Element::new(script).with("typeface", font));
        Element::new(name)
            .child(Element::new("a:latin").with("typeface", font))
            .children(scripts)
    };
    Element::new("a:fontScheme")
        .with("name", font)
        .child(of("a:majorFont"))
        .child(of("a:minorFont"))
}

/// Three of each, as the schema asks: plain fills and lines, no effects.
fn looks() -> Element {
    let colour = || Element::new("a:solidFill").child(Element::new("a:schemeClr").with("val", "phClr"));
    let line = || Element::new("a:ln").with("w", 6350).child(colour());
    let effect = || Element::new("a:effectStyle").child(Element::new("a:effectLst"));
    Element::new("a:fmtScheme")
        .with("name", "Office")
        .child(Element::new("a:fillStyleLst").children([colour(), colour(), colour()]))
        .child(Element::new("a:lnStyleLst").children([line(), line(), line()]))
        .child(Element::new("a:effectStyleLst").children([effect(), effect(), effect()]))
        .child(Element::new("a:bgFillStyleLst").children([colour(), colour(), colour()]))
}
