//! Certificates as DOCX: each line in a frame anchored to the page.

use super::pdf::PageOf;
use super::{Design, SheetProperties};
use crate::diagnostic::{Fault, Report};
use crate::document::{Sheet, SheetFonts};

/// wip
pub struct Package;

impl Package {
    /// wip
    pub fn new(_: &Design, _: &SheetFonts, _: &[Sheet], _: Option<(&str, &[u8])>, _: &SheetProperties, _: &mut Report) -> Option<Self> { Some(Self) }
    /// wip
    pub fn write(&self, _: &[PageOf]) -> Result<Vec<u8>, Fault> { Ok(Vec::new()) }
}
