//! An issued decision and a stock → certificates, fitted.

use super::super::{OpenCampaign, Records, Workshop};
use super::award_list::{AwardList, decided, full_name};
use super::moved::{MovedBox, moved};
use super::outcome::{Outcome, SetAside, refuse};
use super::request::{CertificateRequest, PrintMode};
use crate::checks::{blank_left, others_paper};
use crate::diagnostic::{CertificateProblem, Report};
use crate::document::{Placement, Sheet};
use crate::export::sheet::SheetProperties;
use crate::faces::Shaper;
use crate::fit::{Certificate, Fitter, Misfit, Occasion, Stock};
use crate::input::Session;
use crate::model::{AwardeeKind, Brief};

/// Certificates of one decision, fitted.
pub struct FittedBatch {
    /// Id of the decision.
    pub decision: String,
    /// Name of the stock.
    pub stock_name: String,
    /// The stock.
    pub stock: Stock,
    /// What they all say.
    pub occasion: Occasion,
    /// Those that fit.
    pub certificates: Vec<Certificate>,
    /// How everyone came to fit, in the list's order.
    pub outcomes: Vec<Outcome>,
    /// Lines that many sheets share, by [`AwardeeKind::ALL`].
    pub common: Vec<Sheet>,
    /// By what a page is moved for the printer.
    pub placement: Placement,
    /// What the files say of themselves.
    pub properties: SheetProperties,
}

impl FittedBatch {
    /// Which of the common sheets a certificate has.
    pub fn variant(kind: AwardeeKind) -> usize {
        AwardeeKind::ALL
            .iter()
            .position(|known| *known == kind)
            .unwrap_or_default()
    }

    /// A fitter of its stock and decision.
    pub fn fitter(&self) -> Fitter<'_> {
        Fitter::new(&self.stock, &self.occasion)
    }
}

impl Workshop {
    /// Reads decision, stock and printer, and fits every certificate. Records that cannot be printed are set aside: each is a
    /// fault in the report, and the rest is in the batch. None means nothing can be printed at all.
    pub(super) fn fitted(
        &self,
        campaign: &OpenCampaign,
        request: &CertificateRequest,
        tried: Option<&MovedBox>,
        session: &mut Session,
    ) -> Option<FittedBatch> {
        let (dossier, records) = (&campaign.dossier, &campaign.records);
        let entry = self.decision(dossier, request, &mut session.report)?;
        let brief = self.brief(dossier, entry, &mut session.report)?;
        let issued = entry.issued.is_some();
        if !issued && request.order.mode != PrintMode::Proof {
            if brief.body.drafts_only {
                session.add(others_paper(&brief, None), entry.place().clone());
                return None;
            }
            let id = entry.id.to_string();
            return refuse(CertificateProblem::OnlyProof { id }, &mut session.report);
        }
        let usual = match request.order.mode {
            PrintMode::Full | PrintMode::Proof => "giay-khen-a4",
            PrintMode::Overlay => "phoi-a3",
        };
        let stock_name = request.order.stock.clone().unwrap_or_else(|| usual.to_owned());
        let stock = self.stock_for(&stock_name, &dossier.law, session)?;
        let stock = match tried {
            None => stock,
            Some(tried) => moved(stock, tried, session)?,
        };
        let to_keep = request.order.mode != PrintMode::Proof;
        if to_keep {
            filled_in(&stock, &mut session.report)?;
        }
        let placement = match &request.order.printer {
            None => Placement::SAME,
            Some(name) => self.correction(name, &stock, session)?,
        };
        emblem_there(&stock, request.order.mode, &mut session.report);
        let occasion = occasion(&brief);
        let report = &mut session.report;
        let decided = decided(records, entry.id.as_str());
        as_signed(records, entry.id.as_str(), &occasion, report)?;
        let listed = AwardList::new(&brief, &stock, &decided);
        let mut outcomes = Vec::new();
        let mut certificates = listed.certificates(request.rows.as_ref(), &mut outcomes, report)?;
        let fitter = Fitter::new(&stock, &occasion);
        let mut shaper = Shaper::new(&self.fonts);
        let common = common(&fitter, &stock, &mut shaper, report)?;
        certificates.retain(|certificate| {
            let name = full_name(certificate);
            let fields = match blank(certificate, &name).filter(|_| to_keep) {
                Some(problem) => Err((problem, SetAside::Blank)),
                None => fitter
                    .own(certificate, &mut shaper)
                    .map_err(|misfit| misfit_problem(&misfit, certificate, &name, &stock)),
            };
            let kept = fields.is_ok();
            outcomes.push(Outcome {
                number: listed.number(certificate.line),
                book: certificate.book.clone(),
                name,
                fields: fields.map(|fitted| fitted.fields).map_err(|(problem, aside)| {
                    report.add(problem, certificate.at.clone());
                    aside
                }),
            });
            kept
        });
        outcomes.sort_by_key(|outcome| outcome.number.whole);
        if outcomes.is_empty() {
            let id = entry.id.to_string();
            return refuse(CertificateProblem::NothingToPrint { id }, report);
        }
        let properties = SheetProperties {
            title: format!(
                "Giấy khen theo Quyết định số {} {}",
                occasion.decision, occasion.decision_day
            ),
            author: brief.body.name.to_string(),
            date: brief.date.map(|date| *date)?,
        };
        Some(FittedBatch {
            decision: entry.id.to_string(),
            stock_name,
            stock,
            occasion,
            certificates,
            outcomes,
            common,
            placement,
            properties,
        })
    }
}

/// Whether the stock's own words leave nothing to fill in: what is printed for someone to keep has no blanks.
fn filled_in(stock: &Stock, report: &mut Report) -> Option<()> {
    let mut whole = Some(());
    for field in &stock.fields {
        let words = field.text.own_words();
        if let Some(blank) = blank_left(&words) {
            let problem = CertificateProblem::BlankInStock {
                stock: stock.name.to_string(),
                field: field.id.to_string(),
                blank: blank.to_owned(),
            };
            report.add(problem, field.id.place.clone());
            whole = None;
        }
    }
    whole
}

/// What is left to fill in on a certificate.
fn blank(certificate: &Certificate, name: &str) -> Option<CertificateProblem> {
    let texts = [&certificate.name, &certificate.place, &certificate.achievement];
    let blank = texts.into_iter().find_map(|text| blank_left(text))?;
    Some(CertificateProblem::BlankOnCertificate {
        row: certificate.line,
        name: name.to_owned(),
        blank: blank.to_owned(),
    })
}

/// Warns while the place of the national emblem is empty.
fn emblem_there(stock: &Stock, mode: PrintMode, report: &mut Report) {
    let place = stock.emblem.as_ref().filter(|_| mode != PrintMode::Overlay);
    let empty = place.is_some_and(|emblem| emblem.file.is_none());
    if let Some(field) = stock.fields.first().filter(|_| empty) {
        let stock = stock.name.to_string();
        report.add(
            CertificateProblem::EmblemMissing { stock },
            field.id.place.clone(),
        );
    }
}

/// Whether who signs the certificates today is who signed the issued decision.
fn as_signed(records: &Records, decision: &str, occasion: &Occasion, report: &mut Report) -> Option<()> {
    let issue = records.get(decision).and_then(|record| record.current.as_ref());
    match issue.and_then(|issue| issue.facts()) {
        Some(facts) if facts.signer != occasion.signer => {
            let (now, decided) = (occasion.signer.clone(), facts.signer.clone());
            refuse(CertificateProblem::OtherSigner { now, decided }, report)
        }
        _ => Some(()),
    }
}

/// What all certificates of a decision say. A draft leaves number and day open.
fn occasion(brief: &Brief<'_>) -> Occasion {
    const OPEN: &str = "…";
    let (body, issued) = (brief.body, brief.entry.issued.as_ref());
    let number = issued.and_then(|issued| issued.number_symbol());
    let day = match (issued, brief.date) {
        (Some(issued), _) => issued.date.in_words(),
        (None, Some(date)) => format!("ngày {OPEN} tháng {OPEN} năm {}", date.year()),
        (None, None) => format!("ngày {OPEN} tháng {OPEN} năm {OPEN}"),
    };
    Occasion {
        head: body
            .head_in_full()
            .unwrap_or_else(|| body.name.to_string())
            .to_uppercase(),
        campaign: brief.dossier.campaign.name.to_string(),
        decision: number.map_or_else(
            || format!("{OPEN}/{}", brief.symbol()),
            |number| number.to_string(),
        ),
        place_day: format!("{}, {day}", body.place.value),
        decision_day: day,
        signer_title: brief
            .signatory
            .map(crate::model::Signatory::authority_lines)
            .unwrap_or_default(),
        signer: brief
            .signatory
            .map(|signatory| signatory.name.to_string())
            .unwrap_or_default(),
        mark: brief.mark.map(str::to_owned),
    }
}

/// What the sheets share, for each kind of subject. A text of the decision that does not fit stops the batch.
fn common(
    fitter: &Fitter<'_>,
    stock: &Stock,
    shaper: &mut Shaper<'_>,
    report: &mut Report,
) -> Option<Vec<Sheet>> {
    let sheets = AwardeeKind::ALL.iter().copied().map(|kind| {
        fitter
            .common(kind, shaper)
            .map(|fitted| fitted.sheet)
            .map_err(|misfit| {
                let field = match &misfit {
                    Misfit::TooLong { field, .. } | Misfit::Glyph { field, .. } => &stock.fields[*field],
                };
                let problem = match &misfit {
                    Misfit::TooLong { text, .. } => CertificateProblem::CommonDoesNotFit {
                        field: field.id.to_string(),
                        text: text.clone(),
                    },
                    Misfit::Glyph { letter, .. } => CertificateProblem::CommonLacksLetter {
                        field: field.id.to_string(),
                        letter: *letter,
                    },
                };
                report.add(problem, field.id.place.clone());
            })
    });
    sheets.into_iter().collect::<Result<_, _>>().ok()
}

fn misfit_problem(
    misfit: &Misfit,
    certificate: &Certificate,
    name: &str,
    stock: &Stock,
) -> (CertificateProblem, SetAside) {
    let (row, name) = (certificate.line, name.to_owned());
    match misfit {
        Misfit::TooLong { field, text } => {
            let look = &stock.fields[*field];
            let problem = CertificateProblem::DoesNotFit {
                row,
                name,
                field: look.id.to_string(),
                text: text.clone(),
                room: format!("{} × {} mm", look.area.width, look.area.height),
                lines: look.lines,
                least: look.least.to_string(),
            };
            (problem, SetAside::TooLong(*field))
        }
        Misfit::Glyph { field, letter } => {
            let problem = CertificateProblem::LacksLetter {
                row,
                name,
                field: stock.fields[*field].id.to_string(),
                letter: *letter,
            };
            (problem, SetAside::Glyph(*letter))
        }
    }
}
