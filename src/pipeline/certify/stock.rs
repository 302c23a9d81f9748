//! Stocks and printers, by their names.

use super::super::{Workshop, decode};
use super::request::PrintMode;
use crate::diagnostic::{CertificateProblem, Place, Thing};
use crate::document::Placement;
use crate::export::sheet::{Pictures, affordable};
use crate::fit::{PrinterProfile, Stock};
use crate::input::{At, Catalogue, Session, template_names};
use crate::model::{AwardLaw, Line, unknown};

/// Where profiles of printers are, from the working folder.
pub const PROFILES: &str = "register/may-in";

/// The file of a profile.
pub fn profile_path(name: &str) -> String {
    format!("{PROFILES}/{name}.yaml")
}

impl Workshop {
    /// A stock by its name, as far as it does not matter what it is for.
    pub fn stock(&self, name: &str, session: &mut Session) -> Option<Stock> {
        let mut rows = self.rows.clone();
        rows.incomplete = true;
        self.stock_among(name, &rows, session)
    }

    /// A stock by its name; it may be for awards that the office adds.
    pub(super) fn stock_for(&self, name: &str, law: &AwardLaw, session: &mut Session) -> Option<Stock> {
        self.stock_among(name, &law.catalogue(), session)
    }

    fn stock_among(&self, name: &str, rows: &Catalogue, session: &mut Session) -> Option<Stock> {
        let known = template_names("stocks", "yaml", &session.folder, &mut session.report);
        if !known.iter().any(|known| known == name) {
            session.add(unknown(Thing::Stock, name, known), None);
            return None;
        }
        let (file, text) = session.template(&format!("stocks/{name}.yaml"))?;
        let lacks = |letter| self.fonts.lacks(letter);
        session.sound(|session| {
            let root = session.parse(&file, &text)?;
            decode(&root, &lacks, rows, session)
        })
    }

    /// By what pages are moved for a printer that was measured with the stock's size of sheet.
    pub(super) fn correction(&self, name: &str, stock: &Stock, session: &mut Session) -> Option<Placement> {
        let profile = self.printer(name, session)?;
        if profile.page != stock.page {
            let problem = CertificateProblem::OtherSheet {
                profile: name.to_owned(),
                page: format!("{} × {}", stock.page.width, stock.page.height),
            };
            session.add(problem, Place::file(&profile_path(name)));
            return None;
        }
        Some(profile.correction())
    }

    /// A printer's profile by its name.
    pub fn printer(&self, name: &str, session: &mut Session) -> Option<PrinterProfile> {
        let path = profile_path(name);
        if !session.folder.has(&path) {
            let names = session.names(PROFILES);
            let known = names
                .iter()
                .filter_map(|name| name.strip_suffix(".yaml").map(str::to_owned));
            session.add(unknown(Thing::Printer, name, known), None);
            return None;
        }
        let (file, text) = session.read(&path)?;
        let root = session.parse(&file, &text)?;
        decode(&root, &|_| None, &Catalogue::default(), session)
    }
}

/// Whether a path stays in the folder it begins in, on every system.
fn is_beside(path: &str) -> bool {
    let inside = |part: &str| !part.is_empty() && part != ".." && part != ".";
    !path.contains([':', '\\']) && path.split('/').all(inside)
}

/// The stock's pictures, as far as the mode shows them.
pub(super) fn pictures(stock: &Stock, mode: PrintMode, session: &mut Session) -> Option<Pictures> {
    let mut read = |file: Option<&At<Line>>| match file {
        None => Some(None),
        Some(file) => {
            let path = format!("templates/stocks/{}", file.value);
            if !is_beside(file.value.as_str()) {
                let path = file.value.to_string();
                session.add(CertificateProblem::PictureElsewhere { path }, file.place.clone());
                return None;
            }
            let (bytes, faults) = session.apart(|session| session.bytes(&path));
            for mut fault in faults.sorted(session.folder.sources()).into_iter().cloned() {
                fault.place = Some(file.place.clone());
                session.report.push(fault);
            }
            let bytes = bytes?;
            let affordable = affordable(&path, &bytes);
            affordable
                .map_err(|problem| session.add(problem, file.place.clone()))
                .ok()?;
            Some(Some((path, bytes)))
        }
    };
    let emblem = stock.emblem.as_ref().filter(|_| mode != PrintMode::Overlay);
    let scan = stock.background.as_ref().filter(|_| mode == PrintMode::Proof);
    let (emblem, scan) = (read(emblem.and_then(|emblem| emblem.file.as_ref())), read(scan));
    Some(Pictures {
        emblem: emblem?,
        scan: scan?,
    })
}
