//! Certificates → their files, and the fit report beside them.

use std::io::{self, Write};
use std::path::Path;

use super::batch::CertificateBatch;
use super::fit_report::table;
use super::request::{CertificateOrder, CertificateRequest};
use crate::diagnostic::Report;
use crate::export::sheet::docx;
use crate::export::sheet::pdf::{Batch, Job, PageOf};
use crate::faces::Shaper;
use crate::fit::{Certificate, Fitter};
use crate::output::{StagedFile, Staging, Written};
use crate::pipeline::FileFormat;

/// Makes the files. None means that nothing was changed, and the report says why.
pub(super) fn write(
    request: &CertificateRequest,
    batch: &CertificateBatch,
    folder: &Path,
    report: &mut Report,
) -> Option<Written> {
    let (order, stem) = (&request.order, request.stem(&batch.decision));
    let mut staging = Staging::begin(folder, report)?;
    let table = table(batch);
    staging.file(&format!("{stem}--doi-chieu.csv"), report, |out| {
        out.write_all(table.as_bytes())
    })?;
    if !batch.certificates.is_empty() {
        for format in &order.formats {
            match format {
                FileFormat::Pdf => pdf(order, batch, &stem, &mut staging, report)?,
                FileFormat::Docx => docx(order, batch, &stem, &mut staging, report)?,
            }
        }
    }
    staging.finish(order.edited, report)
}

fn pdf(
    order: &CertificateOrder,
    batch: &CertificateBatch,
    stem: &str,
    staging: &mut Staging,
    report: &mut Report,
) -> Option<()> {
    let job = Job {
        design: &batch.design,
        fonts: &batch.fonts,
        common: &batch.common,
        placement: batch.placement,
        check_line: order.check_line,
        properties: &batch.properties,
    };
    let prepared = Batch::new(&job).map_err(|fault| report.push(fault)).ok()?;
    let fitter = batch.fitter();
    let page = |certificate: &&Certificate, shaper: &mut Shaper<'_>| page(&fitter, certificate, shaper);
    let certificates = batch.certificates.iter();
    if !order.each {
        return staging
            .file(&format!("{stem}.pdf"), report, |out| {
                prepared.write(certificates, page, io::BufWriter::new(out))
            })
            .map(drop);
    }
    let written = prepared.write_each(certificates, page, |certificate, bytes| {
        put(staging, each_name(stem, certificate, FileFormat::Pdf), &bytes)
    });
    add(written, stem, staging, report)
}

/// The sheet of a certificate.
fn page(fitter: &Fitter<'_>, certificate: &Certificate, shaper: &mut Shaper<'_>) -> Option<PageOf> {
    let fitted = fitter.own(certificate, shaper).ok()?;
    Some(PageOf {
        common: CertificateBatch::variant(certificate.kind),
        sheet: fitted.sheet,
    })
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

fn docx(
    order: &CertificateOrder,
    batch: &CertificateBatch,
    stem: &str,
    staging: &mut Staging,
    report: &mut Report,
) -> Option<()> {
    let package = docx::Package::new(
        &batch.design,
        &batch.fonts,
        &batch.common,
        batch
            .emblem
            .as_ref()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice())),
        docx::Printing {
            placement: batch.placement,
            check_line: order.check_line,
        },
        &batch.properties,
        report,
    )?;
    let fitter = batch.fitter();
    let page = |certificate: &&Certificate, shaper: &mut Shaper<'_>| page(&fitter, certificate, shaper);
    let certificates = batch.certificates.iter();
    if order.each {
        let written = package.write_each(&batch.fonts, certificates, page, |certificate, bytes| {
            put(staging, each_name(stem, certificate, FileFormat::Docx), &bytes)
        });
        return add(written, stem, staging, report);
    }
    let mut shaper = Shaper::new(&batch.fonts);
    let pages: Vec<PageOf> = certificates.filter_map(|one| page(&one, &mut shaper)).collect();
    let bytes = package.write(&pages).map_err(|fault| report.push(fault)).ok()?;
    staging.file(&format!("{stem}.docx"), report, |out| out.write_all(&bytes))
}

/// `quyet-dinh--so-ket--007-ca-nguyen-van-mau.pdf`.
fn each_name(stem: &str, certificate: &Certificate, format: FileFormat) -> String {
    let (line, id) = (certificate.line, &certificate.id);
    format!("{stem}--{line:03}-{id}.{}", format.extension())
}
