//! The tables and templates that all campaigns share, but for the award law.

use super::sheets::{SheetForms, sheet_forms};
use super::{FORMAT, Lacks, THEME, decode, decoded, read_template, tables};
use crate::checks::format_in_range;
use crate::compose::Templates;
use crate::document::Format;
use crate::export::pdf::{Author, Theme};
use crate::input::{Catalogue, Session, is_carried};
use crate::model::{IssuingRules, Kinds, Ranges, UnitKinds};

/// What they say.
pub(super) struct Common {
    pub(super) kinds: Kinds,
    pub(super) unit_kinds: UnitKinds,
    pub(super) issuing: IssuingRules,
    /// What lists in workbooks may look like.
    pub(super) sheets: SheetForms,
    pub(super) format: Format,
    pub(super) theme: Theme,
    pub(super) templates: Templates,
}

impl Common {
    /// Reads them, every fault of all of them at once.
    pub(super) fn read(lacks: Lacks<'_>, session: &mut Session) -> Option<Self> {
        let kinds = tables::kinds(lacks, session);
        let ranges = decoded::<Ranges>("rules/nd30-2020.yaml", lacks, session);
        let unit_kinds = decoded::<UnitKinds>("rules/units.yaml", lacks, session);
        let issuing = decoded::<IssuingRules>("rules/issuing.yaml", lacks, session);
        let sheets = sheet_forms(lacks, session);
        let format = read_format(ranges.as_ref(), lacks, session);
        let theme = theme(THEME, session);
        let word = kinds.iter().flat_map(Kinds::word_templates);
        let templates = Templates::load(&mut session.folder, word, &mut session.report);
        Some(Self {
            kinds: kinds?,
            unit_kinds: unit_kinds?,
            issuing: issuing?,
            sheets: sheets?,
            format: format?,
            theme: theme?,
            templates,
        })
    }
}

/// The look of papers, within what the decree allows.
fn read_format(ranges: Option<&Ranges>, lacks: Lacks<'_>, session: &mut Session) -> Option<Format> {
    let source = read_template(FORMAT, session)?;
    let format = decode::<Format>(&source, lacks, &Catalogue::default(), session)?;
    format_in_range(&format, ranges?, &source, &mut session.report);
    Some(format)
}

/// A theme of Typst by its path below `templates/`.
pub(super) fn theme(path: &str, session: &mut Session) -> Option<Theme> {
    let (file, text) = session.template(path)?;
    let author = if is_carried(path, &text) {
        Author::Ours
    } else {
        Author::Office
    };
    Some(Theme::new(file, text.to_string(), author))
}
