//! A dossier → papers and their files.

use super::{FileFormat, Standing, Workshop};
use crate::checks::law_named;
use crate::compose::{Composition, compose, missing};
use crate::diagnostic::{Place, Report};
use crate::document::Paper;
use crate::export::{docx, measure, pdf};
use crate::input::{At, Folder};
use crate::model::{Dossier, PaperEntry};
use crate::output::OutputFile;

impl Workshop {
    /// Where a paper of a sound dossier stands.
    pub fn standing(&self, dossier: &Dossier, entry: &At<PaperEntry>) -> Standing {
        if let Some(issued) = &entry.issued {
            return Standing::Issued(Box::new(issued.clone()));
        }
        match self
            .brief(dossier, entry, &mut Report::default())
            .filter(|brief| brief.date.is_some())
        {
            None => Standing::NotDue,
            Some(brief) => match missing(&brief) {
                missing if missing.is_empty() => Standing::Ready,
                missing => Standing::Waiting(missing),
            },
        }
    }

    /// The document tree of one paper that is ready. None means faulty, and the report says why.
    pub fn compose(
        &self,
        dossier: &Dossier,
        entry: &At<PaperEntry>,
        folder: &Folder,
        report: &mut Report,
    ) -> Option<Paper> {
        let brief = self.brief(dossier, entry, report)?;
        let lacks = |letter| self.fonts.lacks(letter);
        compose(
            &brief,
            &Composition {
                templates: &self.templates,
                sources: folder.sources(),
                lacks: &lacks,
            },
            report,
        )
    }

    /// Makes the files of one paper that is ready. None means faulty, and the report says why.
    pub fn make(
        &self,
        dossier: &Dossier,
        entry: &At<PaperEntry>,
        formats: &[FileFormat],
        folder: &Folder,
        report: &mut Report,
    ) -> Option<Vec<OutputFile>> {
        let paper = self.compose(dossier, entry, folder, report)?;
        self.export(&paper, formats, &self.heading_place(dossier, entry), report)
    }

    /// The files of a document tree, named by the paper's id. `heading` is where its heading's words stand.
    pub(super) fn export(
        &self,
        paper: &Paper,
        formats: &[FileFormat],
        heading: &Place,
        report: &mut Report,
    ) -> Option<Vec<OutputFile>> {
        let measures = measure(paper, &self.format, &self.fonts)
            .map_err(|kind| report.add(kind, heading.clone()))
            .ok()?;
        let mut files = Vec::new();
        for format in formats {
            let made = match format {
                FileFormat::Pdf => pdf::export(paper, &self.format, &measures, &self.fonts, &self.theme),
                FileFormat::Docx => docx::export(paper, &self.format, &measures),
            };
            match made {
                Ok(bytes) => files.push(OutputFile {
                    name: format!("{}.{}", paper.properties.id, format.extension()),
                    bytes,
                    issued: None,
                }),
                Err(fault) => report.push(fault),
            }
        }
        (files.len() == formats.len()).then_some(files)
    }

    /// Where the office's file says how the heading of a paper reads.
    pub(super) fn heading_place(&self, dossier: &Dossier, entry: &At<PaperEntry>) -> Place {
        let brief = self.brief(dossier, entry, &mut Report::default());
        brief.map_or_else(|| entry.place.clone(), |brief| brief.body.place.place.clone())
    }

    /// Names the rows of the law that a paper stands on and that are not verified.
    pub fn name_law(&self, dossier: &Dossier, entry: &At<PaperEntry>, report: &mut Report) {
        if let Some(brief) = self
            .brief(dossier, entry, &mut Report::default())
            .filter(|brief| brief.kind.own_awards)
        {
            law_named(&brief, report);
        }
    }
}
