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

/// That the law is amended by then, and once which row of it is not printed and how to confirm it: 46.
fn says_of_the_new_law_alone(clerk: &Clerk, command: &str) {
    let run = clerk.run(&[command]);
    assert_eq!(run.code, 0, "{}", run.err);
    let mut codes: Vec<&str> = run.err.lines().filter(|line| line.contains("]: ")).collect();
    codes.sort_unstable();
    assert!(
        codes.len() == 2 && codes[0].contains("[L105]") && codes[1].contains("[L106]"),
        "{command}: {}",
        run.err
    );
    for words in [
        "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026",
        "{id: can-cu--sua-doi-thi-dua-khen-thuong-2026, by:",
    ] {
        assert_eq!(run.err.matches(words).count(), 1, "{command}: {}", run.err);
    }
}

#[test]
fn a_day_that_is_none_is_named_and_not_an_option_that_nobody_typed() {
    let clerk = clerk();
    let words = WARD.map(|word| if word == "15/01/2026" { "31/2/2026" } else { word });
    let said = clerk.refused(&words);
    assert!(
        said.contains("R211") && said.contains("`31/2/2026`") && !said.contains("--date"),
        "{said}"
    );
}

#[test]
fn a_new_ward_checks_and_builds_its_plan_at_once() {
    let clerk = clerk();
    let said = clerk.done(&WARD);
    assert!(said.contains("inputs/phuong-mau-2026/campaign.yaml"), "{said}");
    // The papers of the last day stand on a law that is new by then, and leave it out; nothing else is said.
    says_of_the_new_law_alone(&clerk, "check");
    says_of_the_new_law_alone(&clerk, "build");
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
    says_of_the_new_law_alone(&clerk, "check");
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
        "      - SỞ KHOA HỌC VÀ CÔNG NGHỆ",
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

/// A file of a campaign that was begun with these options more.
fn begun(clerk: &Clerk, folder: &'static str, more: &[&'static str]) -> impl Fn(&str) -> String {
    let mut args = WARD.to_vec();
    args[1] = folder;
    args.extend(more);
    clerk.done(&args);
    let home = clerk.path(&format!("inputs/{folder}"));
    move |name| fs::read_to_string(home.join(format!("{name}.yaml"))).unwrap()
}

#[test]
fn a47_a_new_plan_stands_on_the_law_of_its_day() {
    let clerk = clerk();
    let file = begun(&clerk, "moi", &[]);
    clerk.done(&["build"]);
    let campaign = file("campaign");
    for text in [
        "subject: Tổ chức chính quyền địa phương",
        "subject: \"Thi đua, khen thưởng\"",
        "number: 152/2025/NĐ-CP",
    ] {
        assert_eq!(campaign.matches(text).count(), 1, "{text}: {campaign}");
    }
}

#[test]
fn a48_a51_the_chairman_submits_nothing_to_himself_and_is_addressed_in_full() {
    let clerk = clerk();
    let file = begun(&clerk, "moi", &["--deputy", "Bà Lê Thị Mẫu"]);
    let (office, papers) = (file("office"), file("papers"));
    assert!(papers.contains("signatory: pho-chu-tich-hoi-dong"), "{papers}");
    assert!(papers.contains("Chủ tịch Ủy ban nhân dân phường Mẫu"), "{papers}");
    for text in [
        "name: Lê Thị Mẫu",
        "second_office: CHỦ TỊCH UBND PHƯỜNG",
        "second_office: PHÓ CHỦ TỊCH UBND PHƯỜNG",
    ] {
        assert!(office.contains(text), "{text}: {office}");
    }
    let alone = begun(&clerk, "mot-nguoi", &[]);
    assert!(!alone("office").contains("pho-chu-tich-hoi-dong"));
    clerk.done(&["check"]);
}

#[test]
fn h4_a_new_years_work_has_minutes_and_the_simple_procedure_none() {
    let clerk = clerk();
    let work = begun(&clerk, "cong-trang", &["--occasion", "cong-trang"]);
    let sudden = begun(&clerk, "dot-xuat", &["--occasion", "dot-xuat"]);
    assert!(work("papers").contains("kind: bien-ban-hop"));
    assert!(!sudden("papers").contains("bien-ban-hop"));
    let checked = clerk.run(&["check"]);
    assert!(!checked.err.contains("[H112]"), "{}", checked.err);
    let path = clerk.path("inputs/cong-trang/papers.yaml");
    let (head, rest) = work("papers")
        .split_once("  - id: bien-ban")
        .map(|(one, other)| (one.to_owned(), other.to_owned()))
        .unwrap();
    let (_, rest) = rest.split_once("  - id: to-trinh").unwrap();
    fs::write(&path, format!("{head}  - id: to-trinh{rest}")).unwrap();
    let checked = clerk.run(&["check"]);
    assert!(
        checked.err.contains("[H112]: `to-trinh`") && checked.err.contains("Điều 84"),
        "{}",
        checked.err
    );
}

#[test]
fn a54_a56_a_department_and_a_school_bear_who_is_above_them_and_speak_of_their_own() {
    let clerk = clerk();
    let mut args = WARD.to_vec();
    (args[1], args[3]) = ("so", "Sở Khoa học và Công nghệ tỉnh Mẫu");
    args.extend(["--symbol", "SKHCN", "--position", "Giám đốc"]);
    clerk.done(&args);
    (args[1], args[3]) = ("truong", "Trường Tiểu học Mẫu");
    args.extend(["--parent", "Ủy ban nhân dân phường Mẫu"]);
    clerk.done(&args);
    let file = |folder: &str, name: &str| {
        fs::read_to_string(clerk.path(&format!("inputs/{folder}/{name}.yaml"))).unwrap()
    };
    let (department, school) = (file("so", "office"), file("truong", "office"));
    assert!(
        department.contains("parent: ỦY BAN NHÂN DÂN TỈNH MẪU")
            && department.contains("- SỞ KHOA HỌC VÀ CÔNG NGHỆ\n"),
        "{department}"
    );
    assert!(school.contains("parent: ỦY BAN NHÂN DÂN PHƯỜNG MẪU"), "{school}");
    for folder in ["so", "truong"] {
        let said = file(folder, "campaign") + &file(folder, "papers");
        for foreign in [
            "hộ gia đình",
            "ho-gia-dinh",
            "địa bàn",
            "Nhân dân",
            "Các cơ quan, đơn vị",
        ] {
            assert!(!said.contains(foreign), "{folder}: {foreign}");
        }
    }
    clerk.done(&["build"]);
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
