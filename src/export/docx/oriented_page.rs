//! The page of a section, as it is read: upright or lying.

use crate::document::{Orientation, Page};

/// A page with the margins of the format. Margins keep their edge of the sheet as it is read, so only its sides change
/// places when it lies.
#[derive(Debug, Clone, Copy)]
pub(super) struct OrientedPage<'a> {
    /// The format's page, upright.
    pub(super) page: &'a Page,
    /// How it lies.
    pub(super) orientation: Orientation,
}

impl OrientedPage<'_> {
    /// Width, as it is read.
    pub(super) const fn width_mm(self) -> f64 {
        match self.orientation {
            Orientation::Portrait => self.page.width_mm,
            Orientation::Landscape => self.page.height_mm,
        }
    }

    /// Height, as it is read.
    pub(super) const fn height_mm(self) -> f64 {
        match self.orientation {
            Orientation::Portrait => self.page.height_mm,
            Orientation::Landscape => self.page.width_mm,
        }
    }

    /// Width of the text between its margins.
    pub(super) const fn text_width_mm(self) -> f64 {
        self.width_mm() - self.page.margin_left_mm - self.page.margin_right_mm
    }

    /// Height of the text between its margins.
    pub(super) const fn text_height_mm(self) -> f64 {
        self.height_mm() - self.page.margin_top_mm - self.page.margin_bottom_mm
    }

    /// What is left of the text's width between two columns, on a lying sheet; none on an upright one.
    pub(super) fn between_mm(self, left_mm: f64, right_mm: f64) -> f64 {
        (self.text_width_mm() - left_mm - right_mm).max(0.0)
    }
}
