//! `thidua certificates`: the certificates of an issued decision, and the fit report before paper is spent.

use std::io::{self, Write};
use std::path::Path;

use thidua::diagnostic::{CertificateProblem, FaultKind, RegisterProblem, Report, UsageProblem, shown};
use thidua::export::sheet::docx;
use thidua::export::sheet::pdf::{Batch, Job, PageOf};
use thidua::fit::Certificate;
use thidua::input::Folder;
use thidua::model::{Date, Line, PaperEntry};
use thidua::output::{Staging, Written};
use thidua::pipeline::{CertificateBatch, CertificateRequest, FileFormat, PrintMode, Rows};
use thidua::register::{Event, Issue, Register, Row};

use super::args::{Certificates, Config};
use super::build::output_folder;
use super::fit_report;
use super::issue::day_of_entry;
use super::open::{Campaign, Opened, open};
use super::screen::Screen;

/// Makes the certificates.
pub(crate) fn certificates(config: &Config, asked: &Certificates, screen: &Screen) -> (Report, Folder) {
    let mut report = Report::default();
    let mut folder = Folder::new(&config.root);
    make(config, asked, screen, &mut folder, &mut report);
    (report, folder)
}

fn make(
    config: &Config,
    asked: &Certificates,
    screen: &Screen,
    folder: &mut Folder,
    report: &mut Report,
) -> Option<()> {
    let rows = rows(asked, report)?;
    let reason = reprint_reason(asked, rows.is_some(), report)?;
    let opened = open(config, folder, report)?;
    if report.has_errors() {
        return None;
    }
    let campaign = campaign(asked.decision.as_deref(), &opened, report)?;
    let request = CertificateRequest {
        decision: asked.decision.clone(),
        rows: rows.clone(),
        mode: asked.mode,
        stock: asked.stock.clone(),
        printer: asked.printer.clone(),
    };
    let workshop = &opened.workshop;
    let batch = workshop.certificates(&campaign.dossier, &campaign.records, &request, folder, report)?;
    let place = output_folder(config, asked.out.as_deref(), &campaign.dossier.name).join("certificates");
    let stem = stem(asked, &batch, rows.as_ref());
    // Day and register first: a sheet that is printed again must not lie there without its entry.
    let reprints = match reason {
        None => None,
        Some(reason) => Some(reprints(config, asked, campaign, &batch, reason, screen, report)?),
    };
    let written = write(asked, &batch, &place, &stem, report)?;
    tell(&batch, &place, &written, screen);
    if rows.is_some() {
        name_rows(&batch, screen);
    }
    if let Some(reprints) = reprints {
        reprints.enter(&batch, screen, report)?;
    }
    Some(())
}

/// The rows that were typed. The outer None means that they make no sense.
#[expect(
    clippy::option_option,
    reason = "nothing typed is not the same as nonsense typed"
)]
fn rows(asked: &Certificates, report: &mut Report) -> Option<Option<Rows>> {
    let Some(text) = &asked.only else {
        return Some(None);
    };
    let rows = Rows::parse(text);
    if rows.is_none() {
        let found = text.clone();
        add(CertificateProblem::BadRows { found }, report);
    }
    rows.map(Some)
}

/// Why certificates are printed again. The outer None means that something is missing.
#[expect(
    clippy::option_option,
    reason = "no reprint is not the same as a reprint without reason"
)]
fn reprint_reason(asked: &Certificates, has_rows: bool, report: &mut Report) -> Option<Option<Line>> {
    if !asked.reprint {
        return Some(None);
    }
    let reason = asked.reason.as_deref().and_then(Line::typed);
    if !has_rows {
        add(CertificateProblem::ReprintWithoutRows, report);
    }
    if asked.mode == PrintMode::Proof {
        let problem = UsageProblem::BadValue {
            option: "--mode".to_owned(),
            found: "proof".to_owned(),
            allowed: vec!["full".to_owned(), "overlay".to_owned()],
        };
        report.add(FaultKind::Usage { problem }, None);
    }
    if reason.is_none() {
        let command = "certificates --reprint";
        report.add(
            FaultKind::Register(RegisterProblem::ReasonMissing { command }),
            None,
        );
    }
    (!report.has_errors()).then_some(reason)
}

/// The campaign of the decision; the only campaign where none is named.
pub(super) fn campaign<'a>(
    decision: Option<&str>,
    opened: &'a Opened,
    report: &mut Report,
) -> Option<&'a Campaign> {
    if let Some(decision) = decision {
        return opened.campaign_of(decision, report);
    }
    let awarding = |campaign: &&Campaign| campaign.dossier.awardees.is_some();
    let campaigns: Vec<&Campaign> = opened.campaigns.iter().filter(awarding).collect();
    match (&campaigns[..], &opened.campaigns[..]) {
        ([one], _) => Some(one),
        ([], [one]) => Some(one),
        _ => {
            let decisions = campaigns.iter().flat_map(|campaign| campaign.dossier.papers());
            let decisions = decisions.filter(|entry| is_decision(entry));
            let decisions = decisions.map(|entry| entry.id.to_string()).collect();
            add(CertificateProblem::WhichDecision { decisions }, report);
            None
        }
    }
}

fn is_decision(entry: &PaperEntry) -> bool {
    entry.row.kind.as_str() == "quyet-dinh-khen-thuong"
}

/// The files' name without extension: `quyet-dinh--so-ket--in-chong--so-3_7-12`.
fn stem(asked: &Certificates, batch: &CertificateBatch, rows: Option<&Rows>) -> String {
    let mode = match asked.mode {
        PrintMode::Full => "",
        PrintMode::Overlay => "--in-chong",
        PrintMode::Proof => "--in-thu",
    };
    let again = if asked.reprint { "--in-lai" } else { "" };
    let rows = rows.map(|rows| format!("--so-{}", rows.written().replace(',', "_").replace('.', "")));
    format!("{}{mode}{again}{}", batch.decision, rows.unwrap_or_default())
}

fn write(
    asked: &Certificates,
    batch: &CertificateBatch,
    place: &Path,
    stem: &str,
    report: &mut Report,
) -> Option<Written> {
    let mut staging = Staging::begin(place, report)?;
    let table = fit_report::table(batch);
    staging.file(&format!("{stem}--doi-chieu.csv"), report, |out| {
        out.write_all(table.as_bytes())
    })?;
    if !batch.certificates.is_empty() {
        for format in &asked.formats {
            match format {
                FileFormat::Pdf => pdf(asked, batch, stem, &mut staging, report)?,
                FileFormat::Docx => docx(asked, batch, stem, &mut staging, report)?,
            }
        }
    }
    staging.finish(asked.force, report)
}

fn pdf(
    asked: &Certificates,
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
        check_line: asked.check_line,
        properties: &batch.properties,
    };
    let prepared = Batch::new(&job).map_err(|fault| report.push(fault)).ok()?;
    let fitter = batch.fitter();
    let page = |certificate: &&Certificate, shaper: &mut _| {
        let fitted = fitter.own(certificate, shaper).ok()?;
        Some(PageOf {
            common: CertificateBatch::variant(certificate.kind),
            sheet: fitted.sheet,
        })
    };
    let certificates = batch.certificates.iter();
    if !asked.each {
        return staging
            .file(&format!("{stem}.pdf"), report, |out| {
                prepared.write(certificates, page, io::BufWriter::new(out))
            })
            .map(drop);
    }
    let written = prepared.write_each(certificates, page, |certificate, bytes| {
        let name = each_name(stem, certificate, FileFormat::Pdf);
        let put = staging.file(&name, report, |out| out.write_all(&bytes));
        put.ok_or_else(|| io::Error::other("reported"))
    });
    written.ok().map(drop)
}

fn docx(
    asked: &Certificates,
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
            check_line: asked.check_line,
        },
        &batch.properties,
        report,
    )?;
    let fitter = batch.fitter();
    let mut shaper = thidua::faces::Shaper::new(&batch.fonts);
    let pages = batch.certificates.iter().filter_map(|certificate| {
        let fitted = fitter.own(certificate, &mut shaper).ok()?;
        let page = PageOf {
            common: CertificateBatch::variant(certificate.kind),
            sheet: fitted.sheet,
        };
        Some((certificate, page))
    });
    let pages: Vec<(&Certificate, PageOf)> = pages.collect();
    if asked.each {
        for (certificate, page) in &pages {
            let bytes = package.write(std::slice::from_ref(page));
            let bytes = bytes.map_err(|fault| report.push(fault)).ok()?;
            let name = each_name(stem, certificate, FileFormat::Docx);
            staging.file(&name, report, |out| out.write_all(&bytes))?;
        }
        return Some(());
    }
    let pages: Vec<PageOf> = pages.into_iter().map(|(_, page)| page).collect();
    let bytes = package.write(&pages).map_err(|fault| report.push(fault)).ok()?;
    staging.file(&format!("{stem}.docx"), report, |out| out.write_all(&bytes))
}

/// `quyet-dinh--so-ket--007-ca-nguyen-van-mau.pdf`.
fn each_name(stem: &str, certificate: &Certificate, format: FileFormat) -> String {
    let (line, id) = (certificate.line, &certificate.id);
    format!("{stem}--{line:03}-{id}.{}", format.extension())
}

fn tell(batch: &CertificateBatch, place: &Path, written: &Written, screen: &Screen) {
    const MOST: usize = 12;
    let row = |label: &str, name: &str| screen.line(&format!("{label} {}", shown(&place.join(name))));
    let tell = |label: &str, names: &[String]| {
        for name in names.iter().take(MOST) {
            row(label, name);
        }
        if names.len() > MOST {
            screen.line(&format!("{label} … ({})", names.len()));
        }
    };
    tell(screen.say("đã lập:  ", "made:     "), &written.written);
    tell(screen.say("như cũ:  ", "unchanged:"), &written.unchanged);
    screen.line(&fit_report::summary(batch, screen));
}

/// Whose certificates were asked for by number, and who of them was set aside.
fn name_rows(batch: &CertificateBatch, screen: &Screen) {
    for outcome in &batch.outcomes {
        let aside = match outcome.fields {
            Ok(_) => "",
            Err(_) => screen.say(" – để lại", " – set aside"),
        };
        screen.line(&format!(
            "  {} {}: {}{aside}",
            screen.say("số", "number"),
            outcome.number.named(),
            outcome.name
        ));
    }
}

/// Reprints about to be entered in the register, each under the line of the book that it keeps.
struct Reprints<'a> {
    issue: &'a Issue,
    register: Register,
    date: Date,
    reason: Line,
}

fn reprints<'a>(
    config: &Config,
    asked: &Certificates,
    campaign: &'a Campaign,
    batch: &CertificateBatch,
    reason: Line,
    screen: &Screen,
    report: &mut Report,
) -> Option<Reprints<'a>> {
    let record = campaign.records.get(&batch.decision);
    let issue = record.and_then(|record| record.current.as_ref())?;
    let date = day_of_entry(asked.date.as_deref(), Some(issue.row.date), screen, report)?;
    let register = Register::create(&config.root, &mut screen.waiting())
        .map_err(|fault| report.push(fault))
        .ok()?;
    Some(Reprints {
        issue,
        register,
        date,
        reason,
    })
}

impl Reprints<'_> {
    fn enter(mut self, batch: &CertificateBatch, screen: &Screen, report: &mut Report) -> Option<()> {
        let mut waiting = screen.waiting();
        for certificate in &batch.certificates {
            let line =
                |row: &&Row| matches!(&row.event, Event::Awarded(facts) if facts.awardee == certificate.id);
            let entered = self.issue.book.iter().find(line)?;
            let event = Event::Reprinted {
                reason: self.reason.to_string(),
            };
            let row = self.register.note(entered, event, self.date, &mut waiting);
            let row = row.map_err(|fault| report.push(fault)).ok()?;
            screen.line(&format!(
                "{} {} ({} {})",
                screen.say("ghi in lại, số sổ", "reprint entered, number"),
                certificate.book,
                screen.say("dòng", "row"),
                row.seq
            ));
        }
        Some(())
    }
}

pub(super) fn add(problem: CertificateProblem, report: &mut Report) {
    report.add(FaultKind::Certificate(problem), None);
}
