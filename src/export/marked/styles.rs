//! Formats of cells: a marked cell has its own once more, with our fill. What it had stays in the fill's second colour, which nobody
//! sees, so that the mark can be taken away again.

use std::collections::BTreeMap;

use super::xml::{Splices, appended, at, below, tags};
use super::{COLOURS, colour};
use crate::diagnostic::Severity;

/// The styles of a workbook, with what is to be added.
pub(super) struct Styles {
    text: String,
    /// Formats of cells, as they are written.
    formats: Vec<String>,
    fills: Vec<String>,
    fonts: usize,
    known_formats: usize,
    known_fills: usize,
    prefix: String,
    new_fonts: Vec<String>,
    made: BTreeMap<(usize, Option<Severity>), usize>,
}

impl Styles {
    /// None where they are not as a workbook's are.
    pub(super) fn read(text: String) -> Option<Self> {
        let written = |path: &[&str]| -> Vec<String> {
            let parts = below(&text, path).into_iter();
            parts.map(|part| text[part.at].to_owned()).collect()
        };
        let formats = written(&["styleSheet", "cellXfs"]);
        let fills = written(&["styleSheet", "fills"]);
        let fonts = written(&["styleSheet", "fonts"]).len();
        let prefix = tags(&text).next()?.prefix().to_owned();
        let whole = !formats.is_empty() && !fills.is_empty() && fonts > 0;
        whole.then(|| Self {
            known_formats: formats.len(),
            known_fills: fills.len(),
            formats,
            fills,
            fonts,
            prefix,
            new_fonts: Vec::new(),
            made: BTreeMap::new(),
            text,
        })
    }

    /// The format of a cell once it is marked, or once its mark is taken away.
    pub(super) fn marked(&mut self, format: usize, severity: Severity) -> usize {
        let fill = |before: Option<String>, prefix: &str| {
            let before = before.unwrap_or_else(|| "indexed=\"64\"".to_owned());
            format!(
                "<{prefix}fill><{prefix}patternFill patternType=\"solid\"><{prefix}fgColor rgb=\"{}\"/><{prefix}bgColor {before}/></{prefix}patternFill></{prefix}fill>",
                colour(severity)
            )
        };
        self.refilled(format, Some(severity), |styles, before| {
            let colour = styles.colours(before).map(|(front, _)| front);
            Some(fill(colour, &styles.prefix))
        })
    }

    /// Whether any fill is ours.
    pub(super) fn has_marks(&self) -> bool {
        let is_ours = |fill: &String| COLOURS.iter().any(|colour| fill.contains(colour));
        self.fills.iter().any(is_ours)
    }

    /// The same without our fill; None where it has none of ours.
    pub(super) fn unmarked(&mut self, format: usize) -> Option<usize> {
        let before = self.fill_of(format);
        let (front, back) = self.colours(before)?;
        let is_ours = COLOURS.iter().any(|colour| front.contains(colour));
        is_ours.then(|| {
            self.refilled(format, None, |styles, _| {
                let prefix = &styles.prefix;
                let plain = back.contains("indexed=\"64\"") || back.is_empty();
                (!plain).then(|| format!("<{prefix}fill><{prefix}patternFill patternType=\"solid\"><{prefix}fgColor {back}/><{prefix}bgColor indexed=\"64\"/></{prefix}patternFill></{prefix}fill>"))
            })
        })
    }

    /// The format with another fill, made once.
    fn refilled(
        &mut self,
        format: usize,
        severity: Option<Severity>,
        fill: impl FnOnce(&Self, usize) -> Option<String>,
    ) -> usize {
        let format = if format < self.formats.len() { format } else { 0 };
        if let Some(made) = self.made.get(&(format, severity)) {
            return *made;
        }
        let fill = match fill(self, self.fill_of(format)) {
            None => 0,
            Some(fill) => self.fill(fill),
        };
        let changed = self.with(format, &[("fillId", &fill.to_string()), ("applyFill", "1")]);
        let made = self.add(changed);
        self.made.insert((format, severity), made);
        made
    }

    fn fill(&mut self, fill: String) -> usize {
        let known = self.fills.iter().position(|known| *known == fill);
        known.unwrap_or_else(|| {
            self.fills.push(fill);
            self.fills.len() - 1
        })
    }

    fn add(&mut self, format: String) -> usize {
        let known = self.formats.iter().position(|known| *known == format);
        known.unwrap_or_else(|| {
            self.formats.push(format);
            self.formats.len() - 1
        })
    }

    fn fill_of(&self, format: usize) -> usize {
        let written = self.formats.get(format).map_or("", String::as_str);
        let fill = tags(written).next().and_then(|tag| tag.number("fillId"));
        fill.unwrap_or_default() as usize
    }

    /// The two colours of a solid fill, as they are written.
    fn colours(&self, fill: usize) -> Option<(String, String)> {
        let written = self.fills.get(fill)?;
        let pattern = at(written, &["fill", "patternFill"])?;
        let solid = pattern.tag.get("patternType").as_deref() == Some("solid");
        let colour = |name: &str| {
            let found = at(written, &["fill", "patternFill", name])?;
            let text = found.tag.text.trim_end_matches(['>', '/']).trim_end();
            text.split_once(' ').map(|(_, colour)| colour.to_owned())
        };
        solid.then(|| {
            (
                colour("fgColor").unwrap_or_default(),
                colour("bgColor").unwrap_or_default(),
            )
        })
    }

    /// A format with other attributes.
    fn with(&self, format: usize, attributes: &[(&str, &str)]) -> String {
        let mut written = self.formats[format].clone();
        for (name, value) in attributes {
            let changed = tags(&written).next().map(|tag| {
                let mut splices = Splices::default();
                splices.replace(tag.at.clone(), tag.with(name, value));
                splices.made(&written)
            });
            written = changed.unwrap_or(written);
        }
        written
    }

    /// A format for the list of faults: wrapped lines, from the top, in a font of that look.
    pub(super) fn listed(&mut self, look: &str, severity: Option<Severity>) -> usize {
        let prefix = self.prefix.clone();
        let p = &prefix;
        let look = look.replace('<', &format!("<{p}"));
        self.new_fonts.push(format!(
            "<{p}font>{look}<{p}name val=\"Times New Roman\"/><{p}family val=\"1\"/></{p}font>"
        ));
        let font = self.fonts + self.new_fonts.len() - 1;
        let fill = severity.map_or(0, |severity| {
            self.fill(format!(
                "<{p}fill><{p}patternFill patternType=\"solid\"><{p}fgColor rgb=\"{}\"/><{p}bgColor indexed=\"64\"/></{p}patternFill></{p}fill>",
                colour(severity)
            ))
        });
        self.add(format!(
            "<{p}xf numFmtId=\"0\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><{p}alignment vertical=\"top\" wrapText=\"1\"/></{p}xf>"
        ))
    }

    /// The part with what was added.
    pub(super) fn written(self) -> Option<String> {
        let (fonts, more_fonts) = (self.new_fonts.concat(), self.new_fonts.len());
        let fills = self.fills[self.known_fills..].concat();
        let formats = self.formats[self.known_formats..].concat();
        let (more_fills, more_formats) = (
            self.fills.len() - self.known_fills,
            self.formats.len() - self.known_formats,
        );
        let text = appended(&self.text, &["styleSheet", "fonts"], &fonts, more_fonts)?;
        let text = appended(&text, &["styleSheet", "fills"], &fills, more_fills)?;
        appended(&text, &["styleSheet", "cellXfs"], &formats, more_formats)
    }
}
