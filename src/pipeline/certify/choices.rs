//! What a person chooses among before certificates are printed: decisions, stocks, printers.

use super::request::PrintMode;
use super::stock::PROFILES;
use crate::diagnostic::{Language, Report};
use crate::input::{Session, template_names};
use crate::model::{Brief, ReviewKind};
use crate::pipeline::{OpenCampaign, Opened};

/// Everything there is to choose.
#[derive(Debug, Clone, PartialEq)]
pub struct CertificateChoices {
    /// The decisions of the campaign whose awards certificates are made of.
    pub decisions: Vec<AwardingDecision>,
    /// The stocks, the program's and the office's.
    pub stocks: Vec<StockChoice>,
    /// Names of the printers that were measured.
    pub printers: Vec<String>,
}

/// What was chosen, or is proposed where nothing was.
#[derive(Debug, Clone, PartialEq)]
pub struct ChosenCertificates {
    /// The decision.
    pub decision: AwardingDecision,
    /// The stock.
    pub stock: StockChoice,
    /// What is put on paper.
    pub mode: PrintMode,
    /// The printer; None: nothing is moved.
    pub printer: Option<String>,
}

impl CertificateChoices {
    /// The choice by its words; empty ones are proposed: the latest decision that is issued, the usual stock, its usual way of
    /// printing, a proof of a draft. None: there is no such decision, stock or printer, or none at all.
    pub fn chosen(
        &self,
        decision: &str,
        stock: &str,
        mode: Option<PrintMode>,
        printer: &str,
    ) -> Option<ChosenCertificates> {
        let mut decisions = self.decisions.iter().rev();
        let decision = if decision.is_empty() {
            let issued = decisions.clone().find(|known| known.issued);
            issued.or_else(|| decisions.next_back())?
        } else {
            decisions.find(|known| known.id == decision)?
        };
        let stock = if stock.is_empty() { USUAL_STOCK } else { stock };
        let stock = self.stocks.iter().find(|known| known.id == stock)?;
        let printer = match printer {
            "" => None,
            named => Some(self.printers.iter().find(|known| *known == named)?.clone()),
        };
        let usual = if decision.issued {
            stock.usual
        } else {
            PrintMode::Proof
        };
        Some(ChosenCertificates {
            decision: decision.clone(),
            stock: stock.clone(),
            mode: mode.unwrap_or(usual),
            printer,
        })
    }
}

/// The stock that is proposed.
const USUAL_STOCK: &str = "giay-khen-a4";

/// A decision whose awards certificates are made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardingDecision {
    /// Its id.
    pub id: String,
    /// What it is: `Quyết định số 58/QĐ-UBND ngày 27/6/2025, sơ kết`.
    pub name: String,
    /// Whether it is issued, so that more than a proof can be printed.
    pub issued: bool,
}

/// A stock.
#[derive(Debug, Clone, PartialEq)]
pub struct StockChoice {
    /// The name of its file, without extension.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Width and height of its sheet, in millimetres.
    pub page_mm: (f64, f64),
    /// How it is printed: bought stock gets its text only.
    pub usual: PrintMode,
    /// Whether its file is the office's own.
    pub own: bool,
    /// Whether there is a place for the emblem.
    pub has_emblem: bool,
    /// Whether there is a place for the emblem, and no picture of it.
    pub lacks_emblem: bool,
}

/// What there is to choose in a campaign. Stocks with faults are left out, and the report says what is wrong with them.
pub fn certificate_choices(
    campaign: &OpenCampaign,
    opened: &Opened,
    language: Language,
    session: &mut Session,
) -> CertificateChoices {
    let workshop = &opened.workshop;
    let decisions = campaign.dossier.papers().iter();
    let decisions = decisions.filter(|entry| workshop.enters_book(&campaign.dossier, entry));
    let briefs =
        decisions.filter_map(|entry| workshop.brief(&campaign.dossier, entry, &mut Report::default()));
    CertificateChoices {
        decisions: briefs.map(|brief| decision(&brief, language)).collect(),
        stocks: stocks(campaign, opened, session),
        printers: printers(session),
    }
}

/// Names of the printers that were measured.
pub fn printers(session: &mut Session) -> Vec<String> {
    if !session.folder.has(PROFILES) {
        return Vec::new();
    }
    let names = session.names(PROFILES);
    let names = names.iter().filter_map(|name| name.strip_suffix(".yaml"));
    names.map(str::to_owned).collect()
}

fn decision(brief: &Brief<'_>, language: Language) -> AwardingDecision {
    let issued = brief.entry.issued.as_ref();
    let number = issued.and_then(|issued| issued.number_symbol());
    let name = match (issued, number) {
        (Some(issued), Some(number)) => {
            let day = issued.date.in_figures();
            language.say(
                format!("Quyết định số {number} ngày {day}"),
                format!("Decision {number} of {day}"),
            )
        }
        _ => language
            .say("Quyết định, dự thảo", "Decision, a draft")
            .to_owned(),
    };
    let wave = brief
        .review
        .and_then(|review| review.kind.as_ref())
        .map(|kind| match kind {
            ReviewKind::Interim => language.say("sơ kết", "first review"),
            ReviewKind::Final => language.say("tổng kết", "final review"),
        });
    AwardingDecision {
        id: brief.entry.id.to_string(),
        name: wave.map_or_else(|| name.clone(), |wave| format!("{name} ({wave})")),
        issued: issued.is_some(),
    }
}

fn stocks(campaign: &OpenCampaign, opened: &Opened, session: &mut Session) -> Vec<StockChoice> {
    let names = template_names("stocks", "yaml", &session.folder, &mut session.report);
    let choice = |id: String| {
        let stock = opened.workshop.stock_for(&id, &campaign.dossier.law, session)?;
        Some(StockChoice {
            own: session.folder.has(&format!("templates/stocks/{id}.yaml")),
            name: stock.name.to_string(),
            page_mm: (stock.page.width, stock.page.height),
            usual: if stock.frame.is_some() {
                PrintMode::Full
            } else {
                PrintMode::Overlay
            },
            has_emblem: stock.emblem.is_some(),
            lacks_emblem: stock.emblem.is_some_and(|emblem| emblem.file.is_none()),
            id,
        })
    };
    names.into_iter().filter_map(choice).collect()
}
