//! Certificates: read back from their files, at every length of a name, in a batch with bad records.

#[path = "certificates/batch.rs"]
mod batch;
#[path = "certificates/fitting.rs"]
mod fitting;
#[path = "certificates/places.rs"]
mod places;

use thidua::diagnostic::Place;
use thidua::document::{Placement, Sheet};
use thidua::export::sheet::pdf::{Batch, Job, PageOf};
use thidua::export::sheet::{Design, Pictures, SheetProperties};
use thidua::faces::{Fonts, Shaper};
use thidua::fit::{Certificate, Fitter, Occasion, Stock};
use thidua::input::Session;
use thidua::model::AwardeeKind;
use thidua::pipeline::{PrintMode, Workshop};

/// A stock and everything to print on it.
struct Press {
    stock: Stock,
    design: Design,
    fonts: Fonts,
    occasion: Occasion,
    properties: SheetProperties,
}

impl Press {
    fn new(stock: &str, mode: PrintMode) -> Self {
        let mut session = Session::new(env!("CARGO_MANIFEST_DIR"));
        let workshop = Workshop::open(None, &mut session).unwrap();
        let stock = workshop.stock(stock, &mut session).unwrap();
        let design = workshop
            .design(&stock, mode, &Pictures::default(), &mut session)
            .unwrap();
        Self {
            stock,
            design,
            fonts: workshop.fonts().clone(),
            occasion: occasion(),
            properties: SheetProperties {
                title: "Giấy khen".to_owned(),
                author: "Ủy ban nhân dân phường Mẫu".to_owned(),
                date: chrono::NaiveDate::from_ymd_opt(2025, 6, 27).unwrap(),
            },
        }
    }

    fn fitter(&self) -> Fitter<'_> {
        Fitter::new(&self.stock, &self.occasion)
    }

    /// The certificates as one PDF, with the lines that each page should have.
    fn print(&self, certificates: &[Certificate], placement: Placement) -> (Vec<u8>, Vec<Sheet>) {
        let fitter = self.fitter();
        let mut shaper = Shaper::new(&self.fonts);
        let common = [fitter.common(AwardeeKind::Individual, &mut shaper).unwrap().sheet];
        let sheets = certificates.iter().map(|certificate| {
            let own = fitter.own(certificate, &mut shaper).unwrap().sheet;
            let lines = common[0].lines.iter().cloned().chain(own.lines).collect();
            Sheet { lines }
        });
        let sheets: Vec<Sheet> = sheets.collect();
        let job = Job {
            design: &self.design,
            fonts: &self.fonts,
            common: &common,
            placement,
            check_line: false,
            properties: &self.properties,
        };
        let mut bytes = Vec::new();
        let page = |certificate: &&Certificate, shaper: &mut Shaper<'_>| {
            Some(PageOf {
                common: 0,
                sheet: fitter.own(certificate, shaper).unwrap().sheet,
            })
        };
        let pages = Batch::new(&job)
            .unwrap()
            .write(certificates.iter(), page, &mut bytes)
            .unwrap();
        assert_eq!(pages, certificates.len());
        (bytes, sheets)
    }
}

fn occasion() -> Occasion {
    Occasion {
        head: "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MẪU".to_owned(),
        campaign: "phong trào thi đua “Phường Mẫu sáng, xanh, sạch, nghĩa tình” lập thành tích chào mừng Đại hội Đảng bộ các cấp, nhiệm kỳ 2025-2030"
            .to_owned(),
        decision: "58/QĐ-UBND".to_owned(),
        decision_day: "ngày 27 tháng 6 năm 2025".to_owned(),
        place_day: "Mẫu, ngày 27 tháng 6 năm 2025".to_owned(),
        signer_title: vec!["KT. CHỦ TỊCH".to_owned(), "PHÓ CHỦ TỊCH".to_owned()],
        signer: "Nguyễn Văn Mẫu Đức".to_owned(),
        mark: Some("BẢN MẪU".to_owned()),
    }
}

fn certificate(line: u32, name: &str) -> Certificate {
    Certificate {
        line,
        id: format!("ca-nhan-{line}"),
        kind: AwardeeKind::Individual,
        subject: "Bà".to_owned(),
        verb: "TẶNG".to_owned(),
        name: name.to_owned(),
        place: "Tổ trưởng Tổ dân phố số 7, phường Mẫu".to_owned(),
        achievement:
            "xuất sắc trong phong trào thi đua xây dựng phường Mẫu sạch đẹp, góp phần hoàn thành nhiệm vụ \
                      phát triển kinh tế - xã hội năm 2025"
                .to_owned(),
        merit: "thành tích xuất sắc".to_owned(),
        formula: None,
        book: line.to_string(),
        at: Place::file("awardees.yaml"),
    }
}
