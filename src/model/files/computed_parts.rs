//! `templates/parts.yaml`: the parts of papers that the program computes, by the names that outlines have for them.

use crate::input::{At, Fields, Record};
use crate::model::{Id, Line};

/// The table of computed parts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ComputedParts {
    /// In the file's order.
    pub parts: Vec<ComputedPart>,
}

/// One of them; its words stand in `templates/parts/<id>.xml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComputedPart {
    /// Its name in outlines.
    pub id: At<Id>,
    /// What it gives, and where it can stand.
    pub about: Line,
    /// Data that it cannot be made without.
    pub needs: Vec<Line>,
}

impl ComputedParts {
    /// All ids, in the file's order.
    pub fn ids(&self) -> Vec<&At<Id>> {
        self.parts.iter().map(|part| &part.id).collect()
    }

    /// The part of that name.
    pub fn part(&self, id: &Id) -> Option<&ComputedPart> {
        self.parts.iter().find(|part| part.id.value == *id)
    }

    /// These, with the office's own added or in their place.
    #[must_use]
    pub fn with_own(mut self, own: Self) -> Self {
        self.parts.retain(|part| own.part(&part.id).is_none());
        self.parts.extend(own.parts);
        self
    }
}

impl ComputedPart {
    /// Path of its template below `templates/`.
    pub fn template(&self) -> String {
        format!("parts/{}.xml", self.id.value)
    }
}

impl Record for ComputedParts {
    const NAME: &'static str = "Parts";
    const ABOUT: &'static str =
        "Bảng các phần tính sẵn của dàn bài (parts.yaml); bảng của cơ quan được ghép vào theo mã";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let parts = f.required("parts", "Các phần");
        Some(Self { parts: parts? })
    }
}

impl Record for ComputedPart {
    const NAME: &'static str = "Part";
    const ABOUT: &'static str = "Một phần tính sẵn; lời của nó ở templates/parts/<mã>.xml";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã, cũng là tên trong dàn bài (part: results)");
        let about = f.required("about", "Phần này có gì, đặt được ở đâu");
        let needs = f.optional("needs", "Những dữ liệu phải có: plan.purposes, review.results …");
        Some(Self {
            id: id?,
            about: about?,
            needs: needs?.unwrap_or_default(),
        })
    }
}
