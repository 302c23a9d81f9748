//! `thidua watch`: what an edit touches is made again; everything else, and the last good files, stand.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

use thidua::input::Session;
use thidua::pipeline::{Bench, BenchRequest, FileState, Rebuilt};

use crate::register::clerk::{Clerk, copy};

const UNION: &str = "inputs/cong-doan-mau";
const WARD: &str = "inputs/phuong-mau";

/// A working folder of two offices, and a bench at which everything is made.
fn at_work() -> (Clerk, Bench) {
    let clerk = Clerk::fresh("tests/mistakes/base");
    let union = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/union");
    copy(&union.join(UNION), &clerk.path(UNION));
    let mut bench = Bench::new(BenchRequest::default(), Session::new(clerk.root()));
    let made = bench.build(&|_, _| ());
    assert!(!made.report.has_errors(), "{:?}", made.report);
    assert_eq!(campaigns(&made), ["cong-doan-mau", "phuong-mau"]);
    (clerk, bench)
}

fn edited(bench: &mut Bench, paths: &[&str]) -> Option<Rebuilt> {
    let paths: BTreeSet<String> = paths.iter().map(|path| (*path).to_owned()).collect();
    bench.rebuild(&paths, &|_, _| ())
}

fn campaigns(rebuilt: &Rebuilt) -> Vec<&str> {
    rebuilt
        .campaigns
        .iter()
        .map(|made| made.campaign.as_str())
        .collect()
}

/// The files that were made again.
fn made(rebuilt: &Rebuilt) -> Vec<&str> {
    let files = rebuilt.campaigns.iter().flat_map(|made| &made.placed.files);
    let made = files.filter(|file| file.state == FileState::Made);
    let mut names: Vec<&str> = made.map(|file| file.name.as_str()).collect();
    names.sort_unstable();
    names
}

#[test]
fn an_edit_makes_again_what_it_touches_and_nothing_else() {
    let (clerk, mut bench) = at_work();
    let awardees = format!("{UNION}/awardees.yaml");
    // Nothing changed: one campaign is looked at, nothing is made.
    let same = edited(&mut bench, &[&awardees]).unwrap();
    assert_eq!((campaigns(&same), made(&same)), (vec!["cong-doan-mau"], vec![]));
    clerk.edit(&awardees, "Cao Thị Mẫu My", "Cao Thị Mẫu Mỹ");
    let changed = edited(&mut bench, &[&awardees]).unwrap();
    let naming = [
        "bien-ban.docx",
        "bien-ban.pdf",
        "quyet-dinh.docx",
        "quyet-dinh.pdf",
    ];
    assert_eq!(made(&changed), naming);
    assert!(!changed.report.has_errors());
    // What a whole build makes is what stands there.
    let said = clerk.done(&["build"]);
    assert!(!said.contains("đã lập"), "{said}");
}

#[test]
fn faults_leave_the_last_good_files_and_warnings_are_said_once() {
    let (clerk, mut bench) = at_work();
    let file = format!("{UNION}/campaign.yaml");
    let good = fs::read_to_string(clerk.path(&file)).unwrap();
    let pdf = clerk.path("output/cong-doan-mau/quyet-dinh.pdf");
    let before = fs::read(&pdf).unwrap();
    fs::write(clerk.path(&file), good.replace("name:", "nam:")).unwrap();
    let broken = edited(&mut bench, &[&file]).unwrap();
    assert!(broken.report.has_errors() && broken.campaigns.is_empty());
    assert_eq!(fs::read(&pdf).unwrap(), before);
    // Whatever is edited next, the broken one is looked at again: its office's file may be anywhere.
    let other = edited(&mut bench, &[&format!("{WARD}/campaign.yaml")]).unwrap();
    assert!(other.report.has_errors());
    assert_eq!(campaigns(&other), ["phuong-mau"]);
    fs::write(clerk.path(&file), &good).unwrap();
    let mended = edited(&mut bench, &[&file]).unwrap();
    assert_eq!(
        (campaigns(&mended), made(&mended)),
        (vec!["cong-doan-mau"], vec![])
    );
    let again = edited(&mut bench, &[&file]).unwrap();
    let warnings = mended.report.sorted(&mended.sources).len();
    assert_eq!(again.known_warnings, warnings);
    assert!(again.report.sorted(&again.sources).is_empty());
}

#[test]
fn what_is_no_edit_makes_nothing() {
    let (_clerk, mut bench) = at_work();
    for path in [
        "inputs/phuong-mau/~$danh-sach.xlsx",
        "inputs/phuong-mau/.campaign.yaml.swp",
        "inputs/phuong-mau/campaign.yaml~",
        "inputs/phuong-mau/~WRL0001.tmp",
        "inputs/phuong-mau/4A7B2C00",
        "inputs/phuong-mau/#campaign.yaml#",
        "output",
        "output/phuong-mau/ke-hoach.pdf",
        ".thidua/truoc/inputs/phuong-mau/campaign.yaml.1",
        "register/so-van-ban.sqlite-journal",
        "register/so-van-ban.nhat-ky.jsonl",
        "ghi-chu.txt",
    ] {
        assert!(edited(&mut bench, &[path]).is_none(), "{path}");
    }
}

#[test]
fn templates_and_the_register_touch_all_campaigns() {
    let (clerk, mut bench) = at_work();
    let shared = edited(&mut bench, &["inputs/co-quan.yaml"]).unwrap();
    assert_eq!(campaigns(&shared), ["cong-doan-mau", "phuong-mau"]);
    let template = "templates/papers/quyet-dinh-khen-thuong.xml";
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join(template);
    let text = fs::read_to_string(ours)
        .unwrap()
        .replace("kể từ ngày ký", "từ ngày ký");
    fs::create_dir_all(clerk.path("templates/papers")).unwrap();
    fs::write(clerk.path(template), text).unwrap();
    let changed = edited(&mut bench, &[template]).unwrap();
    assert!(!changed.report.has_errors(), "{:?}", changed.report);
    assert_eq!(made(&changed), ["quyet-dinh.docx", "quyet-dinh.pdf"]);
    clerk.done(&["register", "begin"]);
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    let issued = edited(&mut bench, &["register/so-van-ban.sqlite"]).unwrap();
    assert_eq!(campaigns(&issued), ["cong-doan-mau", "phuong-mau"]);
    let others = &issued.campaigns[1].others;
    assert!(others.iter().any(|(id, _)| id == "ke-hoach"), "{others:?}");
}

/// Kills what it stands for, however the test ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// With real files: the system tells, or somebody looks.
fn a_saved_file_is_noticed(options: &[&str]) {
    let clerk = Clerk::fresh("tests/mistakes/base");
    let mut command = clerk.command(&[&["watch"], options].concat());
    let mut running = Running(command.stdout(Stdio::piped()).spawn().unwrap());
    let mut lines = BufReader::new(running.0.stdout.take().unwrap()).lines();
    let mut until = |end: &str| -> Vec<String> {
        let mut said = Vec::new();
        for line in lines.by_ref() {
            let line = line.unwrap();
            let ends = line.contains(end);
            said.push(line);
            if ends {
                return said;
            }
        }
        panic!("ended: {said:?}");
    };
    let first = until("Ctrl-C");
    assert!(
        first.iter().any(|line| line.contains("ke-hoach.pdf")),
        "{first:?}"
    );
    fs::write(clerk.path(&format!("{WARD}/~$campaign.xlsx")), "x").unwrap();
    let file = format!("{WARD}/campaign.yaml");
    clerk.edit(&file, "sạch đẹp.", "luôn sạch đẹp.");
    let again = until("Ctrl-C");
    assert!(
        again
            .iter()
            .any(|line| line.contains("đã lập:") && line.contains("ke-hoach.pdf")),
        "{again:?}"
    );
}

#[test]
fn a_saved_file_is_noticed_where_the_system_tells() {
    a_saved_file_is_noticed(&[]);
}

#[test]
fn a_saved_file_is_noticed_where_one_has_to_look() {
    a_saved_file_is_noticed(&["--poll"]);
}
