//! What it costs to issue: a number from an empty register and from one with 100,000 rows, beside the rendering of the
//! paper itself. `cargo bench --bench register`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark measures and prints"
)]

use std::path::Path;
use std::time::{Duration, Instant};

use thidua::input::Session;
use thidua::model::{AwardLine, Series};
use thidua::pipeline::{FileFormat, Workshop};
use thidua::register::{AwardFacts, Gap, IssuedFacts, Made, Origin, Receipt, Register, Wanted};

const ROWS: usize = 100_000;
const ROWS_A_DECISION: usize = 999;
const RUNS: usize = 31;

fn main() {
    let files = paper();
    let rendering = median((0..RUNS).map(|_| timed(|| drop(paper()))).collect());
    let empty = tempfile::tempdir().unwrap();
    let full = tempfile::tempdir().unwrap();
    fill(full.path());
    let rows = Register::open(full.path())
        .unwrap()
        .unwrap()
        .rows()
        .unwrap()
        .len();
    // In turn, so that both meet the same machine.
    let mut costs = [Vec::new(), Vec::new()];
    for nth in 0..RUNS {
        for (office, costs) in [&empty, &full].into_iter().zip(&mut costs) {
            costs.push(timed(|| issue(office.path(), &format!("van-ban-{nth}"), &files)));
        }
    }
    let [small, large] = costs.map(median);
    let ratio = |one: Duration, other: Duration| one.as_secs_f64() / other.as_secs_f64();
    println!("plan of the sample ward, PDF and DOCX, medians of {RUNS}:");
    println!("  rendering                          {rendering:>9.2?}");
    println!(
        "  issue, register of {RUNS} rows         {small:>9.2?}  {:.2} of the rendering",
        ratio(small, rendering)
    );
    println!(
        "  issue, register of {rows} rows    {large:>9.2?}  {:.2} of the rendering",
        ratio(large, rendering)
    );
    println!("  large beside small register        {:.2}", ratio(large, small));
}

/// The files of the sample ward's plan.
fn paper() -> Vec<(String, Vec<u8>)> {
    let mut session = Session::new(env!("CARGO_MANIFEST_DIR"));
    let workshop = Workshop::open(None, &mut session).unwrap();
    let dossier = workshop.read("phuong-mau-2025", &mut session).unwrap();
    let entry = dossier.paper("ke-hoach").unwrap();
    let made = workshop
        .make(&dossier, entry, &FileFormat::ALL, &mut session)
        .unwrap();
    made.into_iter().map(|file| (file.name, file.bytes)).collect()
}

/// Decisions of earlier years with their awardees, in campaigns of their own.
fn fill(office: &Path) {
    for nth in 0..ROWS / (ROWS_A_DECISION + 1) {
        let mut register = Register::begin(office).unwrap();
        let campaign = format!("phong-trao-{nth}");
        let award = AwardFacts {
            line: AwardLine {
                listed: None,
                awardee: "a-1".to_owned(),
                number: 1,
                name: "Ông Trần Văn Thí Dụ".to_owned(),
                place: "Công chức Văn phòng - thống kê, Khu phố 1".to_owned(),
                award: "Giấy khen của Chủ tịch UBND phường".to_owned(),
                achievement: "xuất sắc trong vận động hiến đất mở rộng đường khu phố".to_owned(),
                amount: "710.000".to_owned(),
                outside_book: false,
            },
            decision: "01/QĐ-UBND".to_owned(),
        };
        register
            .issue(&wanted(&campaign, "quyet-dinh"), &mut || {}, |_, _, _| {
                Some(Made {
                    facts: facts(),
                    files: Vec::new(),
                    awards: vec![award; ROWS_A_DECISION],
                })
            })
            .unwrap();
    }
}

fn issue(office: &Path, paper: &str, files: &[(String, Vec<u8>)]) {
    let mut register = Register::begin(office).unwrap();
    register
        .issue(&wanted("phuong-mau-2025", paper), &mut || {}, |_, _, _| {
            Some(Made {
                facts: facts(),
                files: files.to_vec(),
                awards: Vec::new(),
            })
        })
        .unwrap();
}

fn wanted(campaign: &str, paper: &str) -> Wanted {
    let issuer = "Ủy ban nhân dân phường Mẫu".to_owned();
    Wanted {
        campaign: campaign.to_owned(),
        paper: paper.to_owned(),
        issuer: issuer.clone(),
        series: Some(Series {
            issuer,
            name: "QĐ".to_owned(),
        }),
        symbol: "QĐ-UBND".to_owned(),
        date: "2025-06-27".parse().unwrap(),
        number: None,
        reasoned: false,
        gap: Gap::Refused,
        replaces: None,
        corrects: None,
        recalls: None,
        expected: None,
    }
}

fn facts() -> IssuedFacts {
    IssuedFacts {
        title: "Quyết định Về việc tặng Giấy khen".to_owned(),
        signer: "Nguyễn Văn Mẫu Đức".to_owned(),
        recipients: vec!["Như Điều 3".to_owned()],
        archive: "VT".to_owned(),
        copies: None,
        origin: Origin::Allocated,
        reason: None,
        files: Vec::new(),
        signed: None,
        words: String::new(),
        receipt: Receipt::default(),
    }
}

fn timed(work: impl FnOnce()) -> Duration {
    let begin = Instant::now();
    work();
    begin.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
