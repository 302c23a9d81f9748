//! `word/settings.xml` and `word/fontTable.xml`: nothing of another script's habits.

use super::finish::{Element, W};
use crate::document::Format;

/// Where Word keeps its own compatibility settings.
const MICROSOFT: &str = "http://schemas.microsoft.com/office/word";

/// Layout as Word 2013 and later do it: without these a document opens in "compatibility mode".
const COMPATIBILITY: [(&str, &str); 5] = [
    ("compatibilityMode", "15"),
    ("overrideTableStyleFontSizeAndJustification", "1"),
    ("enableOpenTypeFeatures", "1"),
    ("doNotFlipMirrorIndents", "1"),
    ("differentiateMultirowTableHeaders", "1"),
];

/// The settings part.
pub(super) fn settings(format: &Format) -> Element {
    let compatibility = COMPATIBILITY.map(|(name, value)| {
        Element::new("w:compatSetting")
            .with("w:name", name)
            .with("w:uri", MICROSOFT)
            .with("w:val", value)
    });
    Element::new("w:settings")
        .with("xmlns:w", W)
        .child(Element::new("w:zoom").with("w:percent", 100))
        .child(Element::new("w:defaultTabStop").with("w:val", 720))
        .child(Element::new("w:characterSpacingControl").with("w:val", "doNotCompress"))
        .child(Element::new("w:compat").children(compatibility))
        .child(Element::new("w:themeFontLang").with("w:val", &format.text.language))
        .child(Element::new("w:decimalSymbol").with("w:val", ","))
        .child(Element::new("w:listSeparator").with("w:val", ";"))
}

/// The font part: the one font, and that it is a proportional serif, for programs that have to replace it.
pub(super) fn fonts(format: &Format) -> Element {
    let font = Element::new("w:font")
        .with("w:name", &format.text.docx_font)
        .child(Element::new("w:charset").with("w:val", "00"))
        .child(Element::new("w:family").with("w:val", "roman"))
        .child(Element::new("w:pitch").with("w:val", "variable"));
    Element::new("w:fonts").with("xmlns:w", W).child(font)
}
