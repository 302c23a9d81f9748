//! Stocks, printers and what stands behind the lines.

use super::super::{Workshop, decode};
use super::PrintMode;
use crate::diagnostic::{CertificateProblem, Fault, FaultKind, Place, Report, Thing};
use crate::document::Placement;
use crate::export::sheet::{
    Design, DesignInput, EmblemPlace, FrameLook, Guide, Pictures, RuleLook, SheetProperties, TestCross,
    TestSheet,
};
use crate::fit::{Cross, PrinterProfile, Stock};
use crate::input::{At, Folder, parse, suggest, template, template_names};
use crate::model::Line;

/// Where profiles of printers are, from the working folder.
pub const PROFILES: &str = "register/may-in";

/// The file of a profile.
pub fn profile_path(name: &str) -> String {
    format!("{PROFILES}/{name}.yaml")
}

impl Workshop {
    /// A stock by its name.
    pub fn stock(&self, name: &str, folder: &mut Folder, report: &mut Report) -> Option<Stock> {
        let known = template_names("stocks", "yaml", folder, report);
        if !known.iter().any(|known| known == name) {
            let suggestion = suggest(name, known.iter().map(String::as_str));
            let kind = FaultKind::UnknownId {
                what: Thing::Stock,
                id: name.to_owned(),
                known,
                suggestion,
            };
            report.add(kind, None);
            return None;
        }
        let (file, text) = template(&format!("stocks/{name}.yaml"), folder, report)?;
        let mut faults = Report::default();
        let root = parse(&file, &text, folder.sources(), &mut faults);
        let lacks = |letter| self.fonts.lacks(letter);
        let stock = root.and_then(|root| decode::<Stock>(&root, folder, &lacks, &mut faults));
        let sound = !faults.has_errors();
        report.extend(faults);
        stock.filter(|_| sound)
    }

    /// By what pages are moved for a printer that was measured with the stock's size of sheet.
    pub(super) fn correction(
        &self,
        name: &str,
        stock: &Stock,
        folder: &mut Folder,
        report: &mut Report,
    ) -> Option<Placement> {
        let profile = self.printer(name, folder, report)?;
        if profile.page != stock.page {
            let problem = CertificateProblem::OtherSheet {
                profile: name.to_owned(),
                page: format!("{} × {}", stock.page.width, stock.page.height),
            };
            report.add(FaultKind::Certificate(problem), Place::file(&profile_path(name)));
            return None;
        }
        Some(profile.correction())
    }

    /// A printer's profile by its name.
    pub fn printer(&self, name: &str, folder: &mut Folder, report: &mut Report) -> Option<PrinterProfile> {
        let path = profile_path(name);
        if !folder.has(&path) {
            let names = folder.names(PROFILES, report);
            let known: Vec<String> = names
                .iter()
                .filter_map(|name| name.strip_suffix(".yaml").map(str::to_owned))
                .collect();
            let suggestion = suggest(name, known.iter().map(String::as_str));
            let kind = FaultKind::UnknownId {
                what: Thing::Printer,
                id: name.to_owned(),
                known,
                suggestion,
            };
            report.add(kind, None);
            return None;
        }
        let (file, text) = folder.read(&path, report)?;
        let root = parse(&file, &text, folder.sources(), report)?;
        decode(&root, folder, &|_| None, report)
    }

    /// What stands behind the lines, as far as that mode shows it.
    pub fn design(
        &self,
        stock: &Stock,
        mode: PrintMode,
        pictures: &Pictures,
        folder: &mut Folder,
        report: &mut Report,
    ) -> Option<Design> {
        let (_, theme) = template("typst/giay-khen.typ", folder, report)?;
        let design = Design::set(&design_input(stock, mode), pictures, self.typefaces(), &theme);
        design.map_err(|fault| report.push(at_stock(fault, stock))).ok()
    }

    /// The test sheet of a printer for a size of sheet, corrected by earlier readings if there are any, as a PDF.
    pub fn test_sheet(
        &self,
        printer: &str,
        (stock_name, stock): (&str, &Stock),
        profile: Option<&PrinterProfile>,
        folder: &mut Folder,
        report: &mut Report,
    ) -> Option<Vec<u8>> {
        let (_, theme) = template("typst/hieu-chinh.typ", folder, report)?;
        let cross = |cross: Cross| {
            let (x, y) = cross.place(stock.page);
            TestCross {
                name: cross.name(),
                x,
                y,
            }
        };
        let sheet = TestSheet {
            page: stock.page,
            printer: printer.to_owned(),
            stock: stock_name.to_owned(),
            crosses: Cross::ALL.map(cross).to_vec(),
            corrected: profile.is_some(),
        };
        let properties = SheetProperties {
            title: format!("Tờ thử hiệu chỉnh máy in {printer}"),
            author: "thidua".to_owned(),
            date: chrono::NaiveDate::default(),
        };
        let placement = profile.map_or(Placement::SAME, PrinterProfile::correction);
        Design::test_sheet(&sheet, self.typefaces(), &theme)
            .and_then(|design| crate::export::sheet::pdf::plain(&design, &self.fonts, placement, &properties))
            .map_err(|fault| report.push(fault))
            .ok()
    }
}

/// A picture's fault at the line of the stock that names it.
fn at_stock(fault: Fault, stock: &Stock) -> Fault {
    let FaultKind::Certificate(CertificateProblem::PictureUnusable { path }) = &fault.kind else {
        return fault;
    };
    let emblem = stock.emblem.as_ref().and_then(|emblem| emblem.file.as_ref());
    let named = [emblem, stock.background.as_ref()].into_iter().flatten();
    let place = named
        .into_iter()
        .find(|file| path.ends_with(file.as_str()))
        .map(|file| file.place.clone());
    Fault { place, ..fault }
}

/// The stock's pictures, as far as the mode shows them.
pub(super) fn pictures(
    stock: &Stock,
    mode: PrintMode,
    folder: &Folder,
    report: &mut Report,
) -> Option<Pictures> {
    let mut read = |file: Option<&At<Line>>| match file {
        None => Some(None),
        Some(file) => {
            let path = format!("templates/stocks/{}", file.value);
            let mut faults = Report::default();
            let bytes = folder.bytes(&path, &mut faults);
            for mut fault in faults.sorted(folder.sources()).into_iter().cloned() {
                fault.place = Some(file.place.clone());
                report.push(fault);
            }
            bytes.map(|bytes| Some((path, bytes)))
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

fn design_input(stock: &Stock, mode: PrintMode) -> DesignInput {
    let drawn = mode != PrintMode::Overlay;
    DesignInput {
        page: stock.page,
        frame: stock.frame.filter(|_| drawn).map(|frame| FrameLook {
            margin: frame.margin,
            width: frame.width,
            colour: frame.colour,
            ornament: frame.ornament,
        }),
        emblem: stock.emblem.as_ref().filter(|_| drawn).map(|emblem| EmblemPlace {
            x: emblem.area.x,
            y: emblem.area.y,
            width: emblem.area.width,
            height: emblem.area.height,
        }),
        rules: stock
            .rules
            .iter()
            .filter(|_| drawn)
            .map(|rule| RuleLook {
                x: rule.x,
                y: rule.y,
                width: rule.width,
                weight: rule.weight,
            })
            .collect(),
        guides: (mode == PrintMode::Proof).then(|| {
            let fields = stock.fields.iter().map(|field| Guide {
                x: field.area.x,
                y: field.area.y,
                width: field.area.width,
                height: field.area.height,
                name: field.id.to_string(),
            });
            fields.collect()
        }),
    }
}
