//! `thidua new`: what it begins can be checked and built at once.

use std::fs;

use crate::register::clerk::Clerk;

/// A clerk at an empty folder.
fn clerk() -> Clerk {
    let empty = tempfile::tempdir().unwrap();
    Clerk::at_copy_of(empty.path())
}

const WARD: [&str; 14] = [
    "new",
    "phuong-mau-2026",
    "--office",
    "Ủy ban nhân dân phường Mẫu",
    "--place",
    "Mẫu",
    "--signer",
    "Nguyễn Văn Mẫu Đức",
    "--name",
    "phong trào thi đua “Phường Mẫu xanh”: sạch, đẹp",
    "--start",
    "15/01/2026",
    "--end",
    "2026-12-31",
];

#[test]
fn a_new_ward_checks_and_builds_its_plan_at_once() {
    let clerk = clerk();
    let said = clerk.done(&WARD);
    assert!(said.contains("inputs/phuong-mau-2026/campaign.yaml"), "{said}");
    // The papers of the last day stand on a law that is new by then; nothing else is said.
    let checked = clerk.run(&["check"]);
    assert_eq!(checked.code, 0, "{}", checked.err);
    let codes: Vec<&str> = checked.err.lines().filter(|line| line.contains("]: ")).collect();
    assert!(codes.len() == 1 && codes[0].contains("[L106]"), "{}", checked.err);
    let built = clerk.done(&["build"]);
    assert!(
        built.contains("ke-hoach.pdf") && built.contains("ke-hoach.docx"),
        "{built}"
    );
    for line in [
        "name: \"phong trào thi đua “Phường Mẫu xanh”: sạch, đẹp\"",
        "  start: 2026-01-15",
    ] {
        let text = fs::read_to_string(clerk.path("inputs/phuong-mau-2026/campaign.yaml")).unwrap();
        assert!(text.lines().any(|found| found == line), "{text}");
    }
}

#[test]
fn the_first_line_of_each_file_names_a_schema_that_is_there() {
    let clerk = clerk();
    clerk.done(&WARD);
    for name in ["office", "campaign", "papers"] {
        let home = clerk.path("inputs/phuong-mau-2026");
        let text = fs::read_to_string(home.join(format!("{name}.yaml"))).unwrap();
        let schema = text.lines().next().unwrap().split_once("$schema=").unwrap().1;
        let schema = fs::read_to_string(home.join(schema)).unwrap();
        assert!(serde_json::from_str::<serde_json::Value>(&schema).unwrap()["$defs"].is_object());
    }
}

#[test]
fn a_new_sudden_award_checks_and_says_what_it_waits_for() {
    let clerk = clerk();
    let mut args = WARD.to_vec();
    args.extend(["--occasion", "dot-xuat"]);
    clerk.done(&args);
    // The law of that day is to be looked at; nothing else is said.
    let checked = clerk.run(&["check"]);
    assert_eq!(checked.code, 0, "{}", checked.err);
    let codes: Vec<&str> = checked.err.lines().filter(|line| line.contains("]: ")).collect();
    assert!(codes.len() == 1 && codes[0].contains("[L106]"), "{}", checked.err);
    let status = clerk.done(&["status"]);
    assert!(
        status.contains("to-trinh") && status.contains("quyet-dinh"),
        "{status}"
    );
}

#[test]
fn another_office_than_a_committee_says_its_own_symbol() {
    let clerk = clerk();
    let mut args = WARD.to_vec();
    args[3] = "Trường Tiểu học Mẫu";
    let why = clerk.refused(&args);
    assert!(why.contains("U860") && why.contains("--symbol"), "{why}");
    args.extend(["--symbol", "THM", "--position", "HIỆU TRƯỞNG"]);
    clerk.done(&args);
    let built = clerk.done(&["build"]);
    assert!(built.contains("ke-hoach.pdf"), "{built}");
}

#[test]
fn who_decides_follows_the_kind_of_body() {
    let clerk = clerk();
    let file = |folder: &str, name: &str| {
        fs::read_to_string(clerk.path(&format!("inputs/{folder}/{name}.yaml"))).unwrap()
    };
    for (folder, office, symbol, decider) in [
        ("so", "Sở Khoa học và Công nghệ tỉnh Mẫu", "SKHCN", "giam-doc-so"),
        ("tinh", "Ủy ban nhân dân tỉnh Mẫu", "UBND", "chu-tich-ubnd-tinh"),
        (
            "cong-ty",
            "Công ty Cổ phần Ví Dụ",
            "CTVD",
            "giam-doc-doanh-nghiep",
        ),
        ("truong", "Trường Tiểu học Mẫu", "THM", "hieu-truong"),
    ] {
        let mut args = WARD.to_vec();
        (args[1], args[3]) = (folder, office);
        args.extend([
            "--symbol",
            symbol,
            "--position",
            "THỦ TRƯỞNG",
            "--occasion",
            "cong-trang",
        ]);
        clerk.done(&args);
        let (office, papers) = (file(folder, "office"), file(folder, "papers"));
        assert!(office.contains(&format!("decider: {decider}")), "{office}");
        assert!(papers.contains(&format!("decided_by: {decider}")), "{papers}");
        assert_eq!(
            office.contains("    parent: ỦY BAN NHÂN DÂN TỈNH MẪU"),
            folder == "so",
            "{office}"
        );
    }
    for line in [
        "      - SỞ KHOA HỌC",
        "      - VÀ CÔNG NGHỆ",
        "    parent: SỞ KHOA HỌC VÀ CÔNG NGHỆ",
    ] {
        let office = file("so", "office");
        assert!(office.lines().any(|found| found == line), "{line}: {office}");
    }
    let mut union = WARD.to_vec();
    (union[1], union[3]) = ("cong-doan", "Công đoàn phường Mẫu");
    union.extend(["--symbol", "CĐP"]);
    let said = clerk.done(&union);
    assert!(said.contains("additions"), "{said}");
    let papers = file("cong-doan", "papers");
    assert!(
        !papers.contains("decided_by") && papers.contains("bien-ban--tong-ket"),
        "{papers}"
    );
    assert!(!file("cong-doan", "office").contains("    decider: "));
    union[1] = "cong-doan-dot-xuat";
    union.extend(["--occasion", "dot-xuat"]);
    let why = clerk.refused(&union);
    assert!(why.contains("U860") && why.contains("--decider"), "{why}");
}

#[test]
fn next_years_campaign_keeps_criteria_and_units_and_drops_points() {
    let home = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/ward-scores");
    let clerk = Clerk::at_copy_of(&home);
    clerk.done(&[
        "new",
        "khu-pho-2026",
        "--from",
        "khu-pho-2025",
        "--end",
        "31/12/2026",
    ]);
    let scores = fs::read_to_string(clerk.path("inputs/khu-pho-2026/scores.yaml")).unwrap();
    assert!(
        scores.contains("id: quy-uoc") && scores.contains("- unit: khu-pho-16"),
        "{scores}"
    );
    for gone in ["self:", "council:", "council_total:"] {
        assert!(!scores.contains(gone), "{gone}");
    }
    clerk.done(&["check", "--campaign", "khu-pho-2026"]);
}

#[test]
fn what_is_there_is_never_touched() {
    let clerk = clerk();
    clerk.done(&WARD);
    let path = clerk.path("inputs/phuong-mau-2026/office.yaml");
    fs::write(&path, "của tôi").unwrap();
    let why = clerk.refused(&WARD);
    assert!(why.contains("V105"), "{why}");
    assert_eq!(fs::read_to_string(path).unwrap(), "của tôi");
}

#[test]
fn what_is_wrong_or_missing_makes_nothing() {
    let clerk = clerk();
    let why = clerk.refused(&["new", "phuong-mau", "--office", "Ủy ban nhân dân xã Mẫu"]);
    assert!(why.contains("U860") && why.contains("--start"), "{why}");
    for (at, wrong, code) in [
        (1, "../Phường", "U103"),
        (11, "31/02/2026", "R"),
        (13, "2025-12-31", "D"),
    ] {
        let mut args = WARD;
        args[at] = wrong;
        let why = clerk.refused(&args);
        assert!(why.contains(&format!("[{code}")), "{why}");
        assert!(!clerk.path("inputs/phuong-mau-2026").exists());
    }
}

#[test]
fn next_years_campaign_keeps_names_and_drops_days_numbers_and_results() {
    let clerk =
        Clerk::at_copy_of(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/first-month"));
    let before = fs::read_to_string(clerk.path("inputs/phuong-mau/papers.yaml")).unwrap();
    let said = clerk.done(&[
        "new",
        "phuong-mau-2026",
        "--from",
        "phuong-mau",
        "--end",
        "31/12/2026",
    ]);
    assert!(said.contains("inputs/phuong-mau-2026/campaign.yaml:"), "{said}");
    let papers = fs::read_to_string(clerk.path("inputs/phuong-mau-2026/papers.yaml")).unwrap();
    assert!(
        !papers.contains("date:") && !papers.contains("number:"),
        "{papers}"
    );
    assert_eq!(papers.matches("- id:").count(), before.matches("- id:").count());
    let campaign = fs::read_to_string(clerk.path("inputs/phuong-mau-2026/campaign.yaml")).unwrap();
    for line in ["  start: 2026-01-15", "  end: 2026-12-31", "    date: 2026-06-30"] {
        assert!(campaign.lines().any(|found| found == line), "{line}: {campaign}");
    }
    clerk.done(&["check", "--campaign", "phuong-mau-2026"]);
    let why = clerk.refused(&[
        "new",
        "phuong-mau-2027",
        "--from",
        "phuong-mou",
        "--end",
        "31/12/2027",
    ]);
    assert!(why.contains("phuong-mau"), "{why}");
}

#[test]
fn the_whole_sample_ward_can_be_begun_again() {
    let clerk = Clerk::at_copy_of(tempfile::tempdir().unwrap().path());
    let home = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs/phuong-mau-2025");
    crate::register::clerk::copy(&home, &clerk.path("inputs/phuong-mau-2025"));
    clerk.done(&[
        "new",
        "phuong-mau-2026",
        "--from",
        "phuong-mau-2025",
        "--end",
        "31/12/2026",
    ]);
    let units = fs::read_to_string(clerk.path("inputs/phuong-mau-2026/units.yaml")).unwrap();
    assert!(units.contains("- id: khu-pho-1") && !units.contains("targets:") && !units.contains("results:"));
    assert!(!clerk.path("inputs/phuong-mau-2026/awardees.yaml").exists());
}

#[test]
fn schemas_of_an_earlier_program_are_written_anew() {
    let clerk = clerk();
    let path = clerk.path(".thidua/schema/papers.json");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, "cũ").unwrap();
    let said = clerk.done(&["schema"]);
    assert!(said.contains(".thidua/schema/papers.json"), "{said}");
    assert!(fs::read_to_string(path).unwrap().contains("$defs"));
}
