//! Certificates → their files, and the fit report beside them.

use std::io::{self, Write};
use std::path::Path;

use super::batch::CertificateBatch;
use super::fit_report::table;
use super::fitted::FittedBatch;
use super::request::{CertificateOrder, CertificateRequest};
use crate::diagnostic::Report;
use crate::export::sheet::docx;
use crate::export::sheet::pdf::{Batch, Job, PageOf};
use crate::faces::Shaper;
use crate::fit::{Certificate, Fitter};
use crate::output::{StagedFile, Staging};
use crate::pipeline::FileFormat;
use crate::pipeline::progress::{Counter, Progress};

/// Files of one batch on their way: what is asked for, the beginning of their names, and how far they have come.
struct Making<'a> {
    order: &'a CertificateOrder,
    batch: &'a CertificateBatch,
    stem: String,
    counter: Counter<'a>,
}

/// Makes the files beside their places. None means that nothing was changed, and the report says why.
pub(super) fn stage(
    request: &CertificateRequest,
    batch: &CertificateBatch,
    folder: &Path,
    progress: Progress<'_>,
    report: &mut Report,
) -> Option<Staging> {
    let (order, sheets) = (&request.order, batch.fitted.certificates.len());
    let making = Making {
        order,
        batch,
        stem: request.stem(&batch.fitted.decision),
        counter: Counter::new(sheets * order.formats.len(), progress),
    };
    let mut staging = Staging::begin(folder, report)?;
    let table = table(&batch.fitted);
    staging.file(&format!("{}--doi-chieu.csv", making.stem), report, |out| {
        out.write_all(table.as_bytes())
    })?;
    if sheets > 0 {
        for format in &order.formats {
            match format {
                FileFormat::Pdf => making.pdf(&mut staging, report)?,
                FileFormat::Docx => making.docx(&mut staging, report)?,
            }
        }
    }
    Some(staging)
}

impl Making<'_> {
    fn pdf(&self, staging: &mut Staging, report: &mut Report) -> Option<()> {
        let (order, batch) = (self.order, self.batch);
        let job = Job {
            design: &batch.design,
            fonts: &batch.fonts,
            common: &batch.fitted.common,
            placement: batch.fitted.placement,
            check_line: order.check_line,
            properties: &batch.fitted.properties,
        };
        let prepared = Batch::new(&job).map_err(|fault| report.push(fault)).ok()?;
        let fitter = batch.fitted.fitter();
        let page =
            |certificate: &&Certificate, shaper: &mut Shaper<'_>| self.page(&fitter, certificate, shaper);
        let certificates = batch.fitted.certificates.iter();
        if !order.each {
            return staging
                .file(&format!("{}.pdf", self.stem), report, |out| {
                    prepared.write(certificates, page, io::BufWriter::new(out))
                })
                .map(drop);
        }
        let written = prepared.write_each(certificates, page, |certificate, bytes| {
            put(staging, self.name(certificate, FileFormat::Pdf), &bytes)
        });
        add(written, &self.stem, staging, report)
    }

    fn docx(&self, staging: &mut Staging, report: &mut Report) -> Option<()> {
        let (order, batch) = (self.order, self.batch);
        let emblem = batch.emblem.as_ref();
        let package = docx::Package::new(
            &batch.design,
            &batch.fonts,
            &batch.fitted.common,
            emblem.map(|(path, bytes)| (path.as_str(), bytes.as_slice())),
            docx::Printing {
                placement: batch.fitted.placement,
                check_line: order.check_line,
            },
            &batch.fitted.properties,
            report,
        )?;
        let fitter = batch.fitted.fitter();
        let page =
            |certificate: &&Certificate, shaper: &mut Shaper<'_>| self.page(&fitter, certificate, shaper);
        let certificates = batch.fitted.certificates.iter();
        if order.each {
            let written = package.write_each(&batch.fonts, certificates, page, |certificate, bytes| {
                put(staging, self.name(certificate, FileFormat::Docx), &bytes)
            });
            return add(written, &self.stem, staging, report);
        }
        let mut shaper = Shaper::new(&batch.fonts);
        let pages: Vec<PageOf> = certificates.filter_map(|one| page(&one, &mut shaper)).collect();
        let bytes = package.write(&pages).map_err(|fault| report.push(fault)).ok()?;
        let name = format!("{}.docx", self.stem);
        staging.file(&name, report, |out| out.write_all(&bytes))
    }

    /// The sheet of a certificate, counted.
    fn page(
        &self,
        fitter: &Fitter<'_>,
        certificate: &Certificate,
        shaper: &mut Shaper<'_>,
    ) -> Option<PageOf> {
        let fitted = fitter.own(certificate, shaper).ok();
        self.counter.one_more();
        Some(PageOf {
            common: FittedBatch::variant(certificate.kind),
            sheet: fitted?.sheet,
        })
    }

    /// `quyet-dinh--so-ket--007-ca-nguyen-van-mau.pdf`.
    fn name(&self, certificate: &Certificate, format: FileFormat) -> String {
        let (stem, line, id) = (&self.stem, certificate.line, &certificate.id);
        format!("{stem}--{line:03}-{id}.{}", format.extension())
    }
}

/// Why a file of a batch is not there: its name, where it has come so far, and what went wrong.
struct Unwritten {
    name: Option<String>,
    error: io::Error,
}

impl From<io::Error> for Unwritten {
    fn from(error: io::Error) -> Self {
        Self { name: None, error }
    }
}

fn put(staging: &Staging, name: String, bytes: &[u8]) -> Result<StagedFile, Unwritten> {
    staging.beside(&name, bytes).map_err(|error| Unwritten {
        name: Some(name),
        error,
    })
}

/// Adds the files of a batch, or says which of them is not there.
fn add(
    written: Result<Vec<StagedFile>, Unwritten>,
    stem: &str,
    staging: &mut Staging,
    report: &mut Report,
) -> Option<()> {
    match written {
        Ok(files) => {
            staging.add(files);
            Some(())
        }
        Err(Unwritten { name, error }) => {
            staging.refuse(name.as_deref().unwrap_or(stem), &error, report);
            None
        }
    }
}
