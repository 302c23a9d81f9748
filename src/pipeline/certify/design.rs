//! What stands behind the lines of a sheet: border, emblem, scan; and the test sheet of a printer.

use super::super::Workshop;
use super::super::common::theme;
use super::request::PrintMode;
use crate::diagnostic::{CertificateProblem, Fault, FaultKind};
use crate::document::Placement;
use crate::export::sheet::{
    Design, DesignInput, EmblemPlace, FrameLook, Guide, Pictures, RuleLook, SheetProperties, TestCross,
    TestSheet,
};
use crate::fit::{Cross, PrinterProfile, Stock};
use crate::input::Session;

impl Workshop {
    /// What stands behind the lines, as far as that mode shows it.
    pub fn design(
        &self,
        stock: &Stock,
        mode: PrintMode,
        pictures: &Pictures,
        session: &mut Session,
    ) -> Option<Design> {
        let theme = theme("typst/giay-khen.typ", session)?;
        let design = Design::set(&design_input(stock, mode), pictures, self.typefaces(), &theme);
        session.kept(design.map_err(|fault| at_stock(fault, stock)))
    }

    /// The test sheet of a printer for a size of sheet, corrected by earlier readings if there are any, as a PDF.
    pub fn test_sheet(
        &self,
        printer: &str,
        (stock_name, stock): (&str, &Stock),
        profile: Option<&PrinterProfile>,
        session: &mut Session,
    ) -> Option<Vec<u8>> {
        let theme = theme("typst/hieu-chinh.typ", session)?;
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
        let pdf = Design::test_sheet(&sheet, self.typefaces(), &theme).and_then(|design| {
            crate::export::sheet::pdf::plain(&design, &self.fonts, placement, &properties)
        });
        session.kept(pdf)
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
