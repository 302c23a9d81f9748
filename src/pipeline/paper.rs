//! A dossier → papers and their files.

use std::sync::Arc;

use super::{FileFormat, Standing, Workshop};
use crate::checks::law_named;
use crate::compose::{Composition, Counted, compose, missing};
use crate::diagnostic::{Fault, FormProblem, Place, Report};
use crate::document::Paper;
use crate::export::bundle::{Bound, Sides, print};
use crate::export::{docx, measure, pdf};
use crate::input::Folder;
use crate::model::{Brief, Dossier, PaperEntry};
use crate::output::OutputFile;

impl Workshop {
    /// Where a paper of a sound dossier stands.
    pub fn standing(&self, dossier: &Dossier, entry: &PaperEntry) -> Standing {
        if let Some(issued) = &entry.issued {
            return Standing::Issued(Arc::clone(issued));
        }
        match self
            .brief(dossier, entry, &mut Report::default())
            .filter(|brief| brief.date.is_some())
        {
            None => Standing::NotDue,
            Some(brief) => match self.lacking(dossier, &brief) {
                missing if missing.is_empty() => Standing::Ready,
                missing => Standing::Waiting(missing),
            },
        }
    }

    /// What a paper that is due waits for. A cover list waits for the papers of its dossier.
    pub(super) fn lacking(&self, dossier: &Dossier, brief: &Brief<'_>) -> Vec<String> {
        let entry = brief.entry;
        let mut missing = missing(brief);
        missing.retain(|need| need != "paper.contents" || entry.row.contents().is_empty());
        let waiting = dossier.contents(entry).into_iter().filter(|content| {
            !matches!(
                self.standing(dossier, content),
                Standing::Ready | Standing::Issued(_)
            )
        });
        missing.extend(waiting.map(|content| content.id.to_string()));
        missing
    }

    /// The document tree of one paper that is ready. None means faulty, and the report says why.
    pub fn compose(
        &self,
        dossier: &Dossier,
        entry: &PaperEntry,
        folder: &Folder,
        report: &mut Report,
    ) -> Option<Paper> {
        let counted = self.counted(dossier, entry, folder, report)?;
        let brief = self.brief(dossier, entry, report)?;
        let paper = self.composed(&brief, &counted, folder, report)?;
        if let Some(count) = &entry.row.per_page {
            let pages = self.pages(&paper, &self.heading_place(dossier, entry), report)?;
            if pages > 1 {
                let count_value = count.value;
                let kind = FormProblem::FormsDoNotFit {
                    count: count_value,
                    pages,
                };
                report.add(kind, count.place.clone());
                return None;
            }
        }
        Some(paper)
    }

    fn composed(
        &self,
        brief: &Brief<'_>,
        counted: &[Counted],
        folder: &Folder,
        report: &mut Report,
    ) -> Option<Paper> {
        let lacks = |letter| self.fonts.lacks(letter);
        compose(
            brief,
            counted,
            &Composition {
                templates: &self.templates,
                sources: folder.sources(),
                lacks: &lacks,
            },
            report,
        )
    }

    /// How many pages the PDF of a document tree has.
    fn pages(&self, paper: &Paper, heading: &Place, report: &mut Report) -> Option<usize> {
        if let Some(known) = self.page_counts.of(paper) {
            return Some(known);
        }
        let measures = measure(paper, &self.format, &self.fonts)
            .map_err(|kind| report.add(kind, heading.clone()))
            .ok()?;
        let pages = pdf::pages(paper, &self.format, &measures, self.typefaces(), &self.theme)
            .map_err(|fault| report.push(fault))
            .ok()?;
        self.page_counts.know(paper, pages);
        Some(pages)
    }

    /// The papers of a cover list with their pages: they are set for it, each as its own file is.
    fn counted(
        &self,
        dossier: &Dossier,
        entry: &PaperEntry,
        folder: &Folder,
        report: &mut Report,
    ) -> Option<Vec<Counted>> {
        let mut counted = Vec::new();
        for content in dossier.contents(entry) {
            let brief = self.brief(dossier, content, report)?;
            let paper = self.composed(&brief, &[], folder, report)?;
            counted.push(Counted {
                title: paper.properties.title.clone(),
                number_symbol: (brief.series().is_some() && content.is_dated())
                    .then(|| brief.number_symbol())
                    .flatten(),
                date: content
                    .date
                    .as_ref()
                    .map(|date| date.value)
                    .filter(|_| content.is_dated()),
                pages: self.pages(&paper, &self.heading_place(dossier, content), report)?,
            });
        }
        Some(counted)
    }

    /// Makes the files of one paper that is ready. None means faulty, and the report says why.
    pub fn make(
        &self,
        dossier: &Dossier,
        entry: &PaperEntry,
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
                FileFormat::Pdf => pdf::export(paper, &self.format, &measures, self.typefaces(), &self.theme)
                    .map(|(bytes, pages)| {
                        self.page_counts.know(paper, pages);
                        bytes
                    }),
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

    /// Several papers as one file to print.
    pub fn print(&self, papers: &[Bound], sides: Sides) -> Result<Vec<u8>, Fault> {
        print(papers, sides, &self.format)
    }

    /// Where the office's file says how the heading of a paper reads.
    pub(super) fn heading_place(&self, dossier: &Dossier, entry: &PaperEntry) -> Place {
        let brief = self.brief(dossier, entry, &mut Report::default());
        brief.map_or_else(|| entry.place().clone(), |brief| brief.body.place.place.clone())
    }

    /// Names the rows of the law that a paper stands on and that are not verified.
    pub fn name_law(&self, dossier: &Dossier, entry: &PaperEntry, report: &mut Report) {
        if let Some(brief) = self
            .brief(dossier, entry, &mut Report::default())
            .filter(|brief| brief.kind.own_awards)
        {
            law_named(&brief, report);
        }
    }
}
