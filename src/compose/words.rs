//! What the words of a paper read: those of its template, and those of its outline with its computed parts.

use super::asked::Asked;
use super::outline_source::{outline, part_templates};
use super::templates::Templates;
use crate::model::Brief;

/// The words of one paper.
pub(super) struct Words<'t> {
    /// What each of its templates reads; None of one that is not there.
    templates: Vec<Option<&'t Asked>>,
    /// What its outline reads.
    outline: Asked,
}

impl<'t> Words<'t> {
    /// The words of a paper.
    pub(super) fn of(brief: &Brief<'_>, templates: &'t Templates) -> Self {
        let parts = part_templates(brief);
        let paths = parts.iter().map(String::as_str);
        let paths = paths.chain([brief.kind.template.as_str()]);
        let mut texts = Vec::new();
        if let Some(outline) = outline(brief) {
            outline.each(&mut |entry| texts.extend(entry.texts().into_iter().map(|(text, _)| text.as_str())));
        }
        Self {
            templates: paths.map(|path| templates.asked(path)).collect(),
            outline: Asked::of(texts.into_iter()),
        }
    }

    /// Whether they read a part of the review; of words that are not there nobody knows.
    pub(super) fn part(&self, name: &str) -> bool {
        let read = |asked: Option<&Asked>| asked.is_none_or(|asked| asked.part(name));
        self.templates.iter().copied().any(read) || self.outline.part(name)
    }

    /// Whether they print what the law says the paper stands on.
    pub(super) fn ask_law(&self) -> bool {
        self.known().any(|asked| asked.law)
    }

    /// The same of what the office adds to the law.
    pub(super) fn ask_own_bases(&self) -> bool {
        self.known().any(|asked| asked.own_bases)
    }

    fn known(&self) -> impl Iterator<Item = &Asked> {
        self.templates.iter().flatten().copied().chain([&self.outline])
    }
}

/// Whether the words of a paper print what the law says it stands on.
pub fn asks_law(brief: &Brief<'_>, templates: &Templates) -> bool {
    Words::of(brief, templates).ask_law()
}
