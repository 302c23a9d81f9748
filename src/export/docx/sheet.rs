//! The sheet of a section, as it is read: upright or lying.

use crate::document::{Orientation, Page};

/// A sheet with the margins of the format. Margins keep their edge of the sheet as it is read, so only its sides change
/// places when it lies.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet<'a> {
    /// The format's page, upright.
    pub(super) page: &'a Page,
    /// How it lies.
    pub(super) orientation: Orientation,
}

impl Sheet<'_> {
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

    /// A width that the format gives for the upright sheet, grown with the text of this one: columns side by side keep
    /// their shares.
    pub(super) fn grown_mm(self, width_mm: f64) -> f64 {
        match self.orientation {
            Orientation::Portrait => width_mm,
            Orientation::Landscape => width_mm / self.page.text_width_mm() * self.text_width_mm(),
        }
    }
}
