//! `word/settings.xml` and `word/fontTable.xml`: nothing of another script's habits.

use super::element::Element;
use super::part::W;

/// Where Word keeps its own compatibility settings.
const MICROSOFT: &str = "http://schemas.microsoft.com/office/word";

/// Layout as Word 2013 and later do it: without this a document opens in "compatibility mode".
pub(in crate::export) const WORD_2013: (&str, &str) = ("compatibilityMode", "15");

/// The settings part. `tab_stop` is the distance of tab stops in twips, where lines have any.
pub(in crate::export) fn settings(
    tab_stop: Option<u32>,
    compatibility: &[(&str, &str)],
    language: &str,
) -> Element {
    let compatibility = compatibility.iter().map(|(name, value)| {
        Element::new("w:compatSetting")
            .with("w:name", name)
            .with("w:uri", MICROSOFT)
            .with("w:val", value)
    });
    Element::new("w:settings")
        .with("xmlns:w", W)
        .child(Element::new("w:zoom").with("w:percent", 100))
        .children(tab_stop.map(|twips| Element::val("w:defaultTabStop", twips)))
        .child(Element::val("w:characterSpacingControl", "doNotCompress"))
        .child(Element::new("w:compat").children(compatibility))
        .child(Element::val("w:themeFontLang", language))
        .child(Element::val("w:decimalSymbol", ","))
        .child(Element::val("w:listSeparator", ";"))
}

/// The font part: names of fonts and what family each is of, for programs that have to replace it.
pub(in crate::export) fn fonts(fonts: &[(&str, &str)]) -> Element {
    let fonts = fonts.iter().map(|(name, family)| {
        Element::new("w:font")
            .with("w:name", name)
            .child(Element::val("w:charset", "00"))
            .child(Element::val("w:family", family))
            .child(Element::val("w:pitch", "variable"))
    });
    Element::new("w:fonts").with("xmlns:w", W).children(fonts)
}

/// One font for every script.
pub(in crate::export) fn one_font(name: &str) -> Element {
    ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"]
        .into_iter()
        .fold(Element::new("w:rFonts"), |fonts, script| fonts.with(script, name))
}
