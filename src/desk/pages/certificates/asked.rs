//! What an address or a form of these pages asks for, and addresses that ask for it.

use crate::desk::files::percent;
use crate::pipeline::{CertificateOrder, ChosenCertificates, Edited, FileFormat, PrintMode};

/// Names and values, in the order they came.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked(pub(super) Vec<(String, String)>);

impl Asked {
    /// The value of a name; empty where there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        let mut found = self.0.iter().filter(|(known, _)| known == name);
        found.next().map_or("", |(_, value)| value.trim())
    }

    /// All values of a name.
    pub(super) fn all(&self, name: &str) -> Vec<&str> {
        let found = self.0.iter().filter(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).collect()
    }

    /// Whether a box is ticked.
    pub(super) fn has(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    /// What is put on paper; None: not said.
    pub(super) fn mode(&self) -> Option<PrintMode> {
        let word = self.get("cach");
        MODES.into_iter().find(|mode| mode_word(*mode) == word)
    }

    /// Which rows: those that are typed and those that are ticked; None: all.
    pub(super) fn rows(&self) -> Option<String> {
        let typed = Some(self.get("so")).filter(|typed| !typed.is_empty());
        let rows: Vec<&str> = typed.into_iter().chain(self.all("to")).collect();
        (!rows.is_empty()).then(|| rows.join(","))
    }
}

/// All ways of printing.
pub(super) const MODES: [PrintMode; 3] = [PrintMode::Full, PrintMode::Overlay, PrintMode::Proof];

/// A way of printing in addresses.
pub(super) const fn mode_word(mode: PrintMode) -> &'static str {
    match mode {
        PrintMode::Full => "ca-khung",
        PrintMode::Overlay => "in-chong",
        PrintMode::Proof => "in-thu",
    }
}

/// What is chosen, as fields of an address or a form.
pub(super) fn fields(chosen: &ChosenCertificates) -> [(&'static str, String); 4] {
    [
        ("quyet-dinh", chosen.decision.id.clone()),
        ("phoi", chosen.stock.id.clone()),
        ("cach", mode_word(chosen.mode).to_owned()),
        ("may", chosen.printer.clone().unwrap_or_default()),
    ]
}

/// An address with these fields.
pub(super) fn address(path: &str, fields: &[(&str, String)]) -> String {
    let fields: Vec<String> = fields
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", percent(value)))
        .collect();
    if fields.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", fields.join("&"))
    }
}

/// The order of everything that is chosen, as a PDF.
pub(super) fn order(campaign: &str, chosen: &ChosenCertificates) -> CertificateOrder {
    CertificateOrder {
        campaign: Some(campaign.to_owned()),
        decision: Some(chosen.decision.id.clone()),
        only: None,
        mode: chosen.mode,
        stock: Some(chosen.stock.id.clone()),
        printer: chosen.printer.clone(),
        formats: vec![FileFormat::Pdf],
        each: false,
        check_line: false,
        reprint: false,
        reason: None,
        out: None,
        edited: Edited::Stay,
    }
}

/// The same of what a form asks for.
pub(super) fn order_of(campaign: &str, chosen: &ChosenCertificates, asked: &Asked) -> CertificateOrder {
    let formats = FileFormat::ALL.into_iter();
    let formats = formats.filter(|format| asked.all("dang").contains(&format.extension()));
    let formats: Vec<FileFormat> = formats.collect();
    CertificateOrder {
        only: asked.rows(),
        formats: if formats.is_empty() {
            vec![FileFormat::Pdf]
        } else {
            formats
        },
        each: asked.has("moi-to"),
        check_line: asked.has("doan-100"),
        edited: if asked.has("thay") {
            Edited::Replaced
        } else {
            Edited::Stay
        },
        ..order(campaign, chosen)
    }
}
