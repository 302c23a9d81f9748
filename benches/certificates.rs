//! What `benches/run` measures of this program: records from a file, certificates into files, as the command line makes them
//! after the decision is read. Arguments: `one|each|docx`, the records (JSON, one a line), the file or folder to write.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark fails by panicking"
)]
#![allow(clippy::disallowed_methods, reason = "a benchmark reads and writes files")]

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter};
use std::path::Path;

use serde::Deserialize;
use thidua::diagnostic::Place;
use thidua::document::{Placement, Sheet};
use thidua::export::sheet::pdf::{Batch, Job, PageOf};
use thidua::export::sheet::{Pictures, SheetProperties, docx};
use thidua::faces::Shaper;
use thidua::fit::{Certificate, Fitter, Occasion};
use thidua::input::Session;
use thidua::model::AwardeeKind;
use thidua::pipeline::{PrintMode, Workshop};

/// A record of the benchmark.
#[derive(Deserialize)]
struct Record {
    line: u32,
    name: String,
    place: String,
    achievement: String,
    book: String,
}

fn main() {
    let args: Vec<String> = std::env::args().filter(|arg| arg != "--bench").collect();
    let [_, work, records, out] = &args[..] else {
        println!("0 tests, benchmarks run by benches/run");
        return;
    };
    let mut session = Session::new(env!("CARGO_MANIFEST_DIR"));
    let workshop = Workshop::open(None, &mut session).expect("the templates");
    let stock = workshop.stock("giay-khen-a4", &mut session).expect("the stock");
    let design = workshop
        .design(&stock, PrintMode::Full, &Pictures::default(), &mut session)
        .expect("the design");
    let fonts = workshop.fonts();
    let day = "ngày 27 tháng 6 năm 2025";
    let occasion = Occasion {
        head: "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MẪU".to_owned(),
        campaign: "phong trào thi đua".to_owned(),
        decision: "58/QĐ-UBND".to_owned(),
        decision_day: day.to_owned(),
        place_day: format!("Mẫu, {day}"),
        signer_title: vec!["CHỦ TỊCH".to_owned()],
        signer: "Nguyễn Văn Mẫu Đức".to_owned(),
        mark: Some("BẢN MẪU".to_owned()),
    };
    let properties = SheetProperties {
        title: "Giấy khen".to_owned(),
        author: "Ủy ban nhân dân phường Mẫu".to_owned(),
        date: chrono::NaiveDate::from_ymd_opt(2025, 6, 27).unwrap(),
    };
    let fitter = Fitter::new(&stock, &occasion);
    let common: Vec<Sheet> = {
        let mut shaper = Shaper::new(fonts);
        let fitted = fitter.common(AwardeeKind::Individual, &mut shaper);
        vec![fitted.expect("a decision that fits").sheet]
    };
    let job = Job {
        design: &design,
        fonts,
        common: &common,
        placement: Placement::SAME,
        check_line: false,
        properties: &properties,
    };
    let page = |certificate: &Certificate, shaper: &mut Shaper<'_>| {
        let fitted = fitter.own(certificate, shaper).ok()?;
        Some(PageOf {
            common: 0,
            sheet: fitted.sheet,
        })
    };
    let certificates = read(records);
    let pages = match work.as_str() {
        "one" => {
            let batch = Batch::new(&job).expect("a batch");
            let file = BufWriter::new(File::create(out).unwrap());
            batch.write(certificates, page, file).unwrap()
        }
        "each" => {
            let batch = Batch::new(&job).expect("a batch");
            let home = Path::new(out);
            batch
                .write_each(certificates, page, |certificate, bytes| {
                    std::fs::write(home.join(format!("{}.pdf", certificate.line)), bytes)
                })
                .unwrap()
                .len()
        }
        "docx" => {
            let package = docx::Package::new(
                &design,
                fonts,
                &common,
                None,
                docx::Printing::default(),
                &properties,
                &mut session.report,
            )
            .expect("a package");
            let home = Path::new(out);
            package
                .write_each(fonts, certificates, page, |certificate, bytes| {
                    std::fs::write(home.join(format!("{}.docx", certificate.line)), bytes)
                })
                .unwrap()
                .len()
        }
        other => panic!("{other}"),
    };
    println!("{pages}");
}

/// The records, as they are read.
fn read(path: &str) -> impl Iterator<Item = Certificate> {
    let file = BufReader::new(File::open(path).expect("the records"));
    let at = Place::file("records");
    file.lines().map(move |line: io::Result<String>| {
        let record: Record = serde_json::from_str(&line.unwrap()).unwrap();
        Certificate {
            line: record.line,
            id: record.line.to_string(),
            kind: AwardeeKind::Individual,
            subject: "Ông".to_owned(),
            verb: "TẶNG".to_owned(),
            name: record.name,
            place: record.place,
            achievement: record.achievement,
            merit: "thành tích xuất sắc".to_owned(),
            formula: None,
            book: record.book,
            at: at.clone(),
        }
    })
}
