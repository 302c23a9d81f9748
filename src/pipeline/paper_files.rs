//! A document tree → its files.

use super::cores::beside;
use super::mending::Mending;
use super::{FileFormat, Workshop};
use crate::diagnostic::Report;
use crate::document::{Paper, WordCopy};
use crate::export::{docx, hold, loosen, measure, pdf, word};
use crate::model::{Dossier, PaperEntry};
use crate::output::{MadeFrom, OutputFile};

/// `ke-hoach.pdf`.
pub(super) fn file_name(paper: &Paper, format: FileFormat) -> String {
    format!("{}.{}", paper.properties.id, format.extension())
}

/// Those formats that a paper can have: one that is made from a Word template is a DOCX only.
pub(super) fn made_as<'f>(paper: &Paper, formats: &'f [FileFormat]) -> impl Iterator<Item = &'f FileFormat> {
    let from_word = paper.word.is_some();
    formats
        .iter()
        .filter(move |format| !from_word || **format == FileFormat::Docx)
}

impl Workshop {
    /// Whether a paper is made from a Word template of the office: as DOCX only.
    pub fn is_from_word(&self, dossier: &Dossier, entry: &PaperEntry) -> bool {
        let brief = self.brief(dossier, entry, &mut Report::default());
        brief.is_some_and(|brief| brief.kind.is_from_word())
    }

    /// The files of a document tree, named by the paper's id. `mending` is where what does not fit is mended.
    pub(super) fn export(
        &self,
        paper: &Paper,
        formats: &[FileFormat],
        mending: &Mending,
        report: &mut Report,
    ) -> Option<Vec<OutputFile>> {
        if let Some(copy) = &paper.word {
            let formats = made_as(paper, formats);
            return formats.map(|_| self.export_word(paper, copy, report)).collect();
        }
        let held = hold(paper, &self.format, &self.fonts);
        let measures = measure(&held, &self.format, &self.fonts)
            .map_err(|kind| mending.add(kind, report))
            .ok()?;
        let key = self.makings.key(paper);
        // Only who set the pages says how many there are: what others counted meanwhile depends on who came first.
        let pdf = || {
            pdf::export(&held, &self.format, &measures, self.typefaces(), &self.theme).map(
                |(bytes, pages)| {
                    self.page_counts.know(&key, pages);
                    (bytes, Some(pages))
                },
            )
        };
        let docx = || {
            let loose = loosen(&held, &self.format, &self.fonts);
            docx::export(&loose, &self.format, &measures).map(|bytes| (bytes, None))
        };
        let is_asked = |format| formats.contains(&format);
        let (docx, pdf) = beside(
            || is_asked(FileFormat::Docx).then(docx),
            || is_asked(FileFormat::Pdf).then(pdf),
        );
        let made = [(FileFormat::Pdf, pdf), (FileFormat::Docx, docx.flatten())];
        let file = |(format, made): (_, Option<Result<_, _>>)| {
            let file = made?.map(|(bytes, pages)| OutputFile {
                name: file_name(paper, format),
                bytes,
                issued: None,
                made_from: Some(MadeFrom {
                    key: key.clone(),
                    pages,
                }),
            });
            Some(file.map_err(|fault| report.push(fault)).ok())
        };
        let files: Vec<_> = made.into_iter().filter_map(file).collect();
        files.into_iter().collect()
    }

    /// The file of a paper that is made from a Word template.
    fn export_word(&self, paper: &Paper, copy: &WordCopy, report: &mut Report) -> Option<OutputFile> {
        let bytes = word::export(paper, copy, &self.format.text.language)
            .map_err(|fault| report.push(fault))
            .ok()?;
        Some(OutputFile {
            name: file_name(paper, FileFormat::Docx),
            bytes,
            issued: None,
            made_from: Some(MadeFrom {
                key: self.makings.key(paper),
                pages: None,
            }),
        })
    }
}
