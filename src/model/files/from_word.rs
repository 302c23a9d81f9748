//! Kinds whose template is a Word file of the office.

use super::{Kind, Kinds};
use crate::input::At;
use crate::model::Line;

impl Kinds {
    /// Paths of the Word templates that kinds have.
    pub fn word_templates(&self) -> impl Iterator<Item = &str> {
        let templates = self.kinds.iter().map(|kind| kind.template.as_str());
        templates.filter(|template| is_word(template))
    }
}

impl Kind {
    /// Whether papers of the kind are made from a Word template.
    pub fn is_from_word(&self) -> bool {
        is_word(self.template.as_str())
    }

    /// The kind with the office's own Word file as its template.
    #[must_use]
    pub fn from_word(self, path: &str) -> Self {
        let (template, place) = (self.template, self.id.place.clone());
        let value = Line::typed(path);
        Self {
            template: value.map_or(template, |value| At { value, place }),
            outline: None,
            ..self
        }
    }
}

/// Whether a template is a Word file.
fn is_word(path: &str) -> bool {
    let extension = std::path::Path::new(path).extension();
    extension.is_some_and(|extension| extension == "docx")
}
