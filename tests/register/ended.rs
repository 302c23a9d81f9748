//! The ward's decision is issued; what comes behind it, and what comes when it is no longer in force.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use super::clerk::{Clerk, copy};

const WARD: &str = "inputs/phuong-mau-2025";
const DECISION: &str = "quyet-dinh--so-ket";

/// Papers that the sample ward has not: copies of a list and of a copy, a letter that corrects the list, one that recalls the
/// decision.
const MORE: &str = "
  - id: sao-y--danh-sach-chi
    kind: sao-y
    body: ubnd
    copy_of: danh-sach-chi--so-ket
    signatory: pho-chu-tich-ky-thay
    date: 2025-06-30
    archive: VT
  - id: sao-luc--sao-y
    kind: sao-luc
    body: ubnd
    copy_of: sao-y--quyet-dinh--so-ket
    signatory: pho-chu-tich-ky-thay
    date: 2025-06-30
    archive: VT
  - id: dinh-chinh
    kind: cong-van-dinh-chinh
    body: ubnd
    drafter: VP
    corrects: danh-sach-chi--so-ket
    corrections:
      - {place: dòng 1, printed: Ngan, right: Ngân}
    signatory: chu-tich-tm
    date: 2025-06-30
    addressees: [Kho bạc Nhà nước Mẫu]
    recipients:
      - {to: Như trên}
    archive: VT
  - id: thu-hoi
    kind: cong-van-thu-hoi
    body: ubnd
    drafter: VP
    recalls: quyet-dinh--so-ket
    reason: nhầm danh sách
    signatory: chu-tich-tm
    date: 2025-06-30
    addressees: [UBND tỉnh Mẫu]
    recipients:
      - {to: Như trên}
    archive: VT
";

/// The ward with its decision and the list of payments issued.
fn decided() -> Clerk {
    static OFFICE: OnceLock<PathBuf> = OnceLock::new();
    let office = OFFICE.get_or_init(|| {
        let clerk = Clerk::fresh("tests/mistakes/base");
        fs::remove_dir_all(clerk.path("inputs")).unwrap();
        let ward = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(WARD);
        copy(&ward, &clerk.path(WARD));
        let papers = clerk.path(&format!("{WARD}/papers.yaml"));
        // The reminder is not entered here: its number is free.
        let text = fs::read_to_string(&papers)
            .unwrap()
            .replace("    number: 88\n", "");
        fs::write(&papers, text + MORE).unwrap();
        clerk.done(&["register", "begin"]);
        clerk.done(&["issue", DECISION, "--reason", "57 số trước ở sổ giấy"]);
        clerk.done(&["issue", "danh-sach-chi--so-ket", "--date", "27/6/2025"]);
        clerk.kept("decided")
    });
    Clerk::at_copy_of(office)
}

fn output(clerk: &Clerk, name: &str) -> PathBuf {
    clerk.path("output/phuong-mau-2025").join(name)
}

#[test]
fn c1_a_copy_and_a_correction_of_a_list_say_no_number() {
    let clerk = decided();
    clerk.done(&[
        "issue",
        "sao-y--danh-sach-chi",
        "--date",
        "30/6/2025",
        "--reason",
        "số trước ở sổ giấy",
    ]);
    clerk.done(&["correct", "danh-sach-chi--so-ket", "--date", "30/6/2025"]);
    let said = clerk.done(&["register", "show"]);
    for title in [
        "Sao y Danh sách ngày 27 tháng 6 năm 2025 của Ủy ban nhân dân phường Mẫu",
        "Công văn đính chính Danh sách ngày 27 tháng 6 năm 2025",
    ] {
        assert!(said.contains(title), "{said}");
    }
}

#[test]
fn c1_a_copy_of_a_copy_says_what_was_issued() {
    let clerk = decided();
    clerk.done(&[
        "issue",
        "sao-y--quyet-dinh--so-ket",
        "--reason",
        "số trước ở sổ giấy",
    ]);
    clerk.edit(
        &format!("{WARD}/awardees.yaml"),
        "name: Bùi Thị Mẫu Ân",
        "name: Bùi Thị Mẫu Ấn",
    );
    clerk.done(&["issue", "sao-luc--sao-y", "--date", "30/6/2025"]);
    let register = thidua::register::Register::open(clerk.root()).unwrap().unwrap();
    let last = register.rows().unwrap().pop().unwrap();
    let words = register
        .bytes(last.seq, thidua::register::WORDS)
        .unwrap()
        .unwrap();
    let words = String::from_utf8(words).unwrap();
    assert!(
        words.contains("Bùi Thị Mẫu Ân") && !words.contains("Bùi Thị Mẫu Ấn"),
        "{words}"
    );
}

#[test]
fn c1_files_of_a_recalled_paper_stand_under_its_number_only() {
    let clerk = decided();
    let names = ["pdf", "docx", "bien-nhan.json"];
    let issued = names.map(|end| fs::read(output(&clerk, &format!("{DECISION}.{end}"))).unwrap());
    clerk.done(&["recall", DECISION, "--date", "30/6/2025"]);
    for (end, bytes) in names.iter().zip(issued) {
        let there = output(&clerk, &format!("{DECISION}.{end}"));
        assert!(!there.exists(), "{}", there.display());
        let kept = output(&clerk, &format!("{DECISION}--so-58.{end}"));
        assert_eq!(fs::read(kept).unwrap(), bytes);
    }
    clerk.done(&["register", "verify"]);
    clerk.edit(&format!("{WARD}/papers.yaml"), "    number: 58\n", "");
    let said = clerk.refused(&["issue", "sao-y--quyet-dinh--so-ket", "--reason", "thử"]);
    assert!(
        said.contains("văn bản đã thu hồi, đã bỏ số thì không sao nữa"),
        "{said}"
    );
    let said = clerk.refused(&["certificates", "--decision", DECISION]);
    assert!(said.contains("C303"), "{said}");
}

#[test]
fn a_number_that_the_papers_still_say_stops_nothing_and_is_not_given_again() {
    let clerk = decided();
    clerk.done(&["recall", DECISION, "--date", "30/6/2025"]);
    let named = |said: super::clerk::Answer| {
        assert_eq!(said.code, 0, "{}", said.err);
        assert!(
            said.err.contains("R891") && said.err.contains("số 58/QĐ-UBND"),
            "{}",
            said.err
        );
    };
    named(clerk.run(&["status"]));
    let issue = [
        "issue",
        DECISION,
        "--date",
        "30/6/2025",
        "--reason",
        "danh sách đúng",
    ];
    let again = clerk.done(&issue);
    assert!(again.contains("số 59/QĐ-UBND"), "{again}");
    // It has another number now, and the file still says the old one.
    named(clerk.run(&["build"]));
    clerk.done(&["register", "verify"]);
}

#[test]
fn a4_a_second_campaign_awards_nobody_the_same_again() {
    let clerk = decided();
    let other = clerk.path("inputs/phong-trao-khac");
    copy(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(WARD), &other);
    let said = clerk.refused(&[
        "issue",
        DECISION,
        "--campaign",
        "phong-trao-khac",
        "--number",
        "58",
        "--date",
        "27/6/2025",
    ]);
    assert!(said.contains("R201") || said.contains("R507"), "{said}");
    let papers = other.join("papers.yaml");
    let text = fs::read_to_string(&papers)
        .unwrap()
        .replace("number: 58\n", "number: 59\n");
    fs::write(&papers, text).unwrap();
    let said = clerk.refused(&[
        "issue",
        DECISION,
        "--campaign",
        "phong-trao-khac",
        "--reason",
        "thử",
    ]);
    assert!(
        said.contains(
            "đã được khen tại `phuong-mau-2025 quyet-dinh--so-ket` ban hành số 58/QĐ-UBND ngày 27/6/2025"
        ),
        "{said}"
    );
}

#[test]
fn a4_a_person_who_is_copied_into_the_next_review_is_named() {
    let clerk = decided();
    let file = clerk.path(&format!("{WARD}/awardees.yaml"));
    let text = fs::read_to_string(&file).unwrap();
    let start = text.find("  - id: cn-bui-thi-mau-an\n").unwrap();
    let length = text[start + 4..].find("\n  - id: ").unwrap() + 5;
    let again = text[start..start + length]
        .replace("cn-bui-thi-mau-an", "cn-bui-thi-mau-an-2")
        .replace("so-ket", "tong-ket");
    fs::write(&file, format!("{}{again}{}", &text[..start], &text[start..])).unwrap();
    clerk.edit(
        &format!("{WARD}/reviews/tong-ket.yaml"),
        "votes:\n",
        "votes:\n  - {awardee: cn-bui-thi-mau-an-2, agree: 9}\n",
    );
    let said = clerk.refused(&["check"]);
    assert!(
        said.contains("`quyet-dinh--so-ket` và `quyet-dinh--tong-ket` cùng khen: Bà Bùi Thị Mẫu Ân"),
        "{said}"
    );
}

#[test]
fn a3_a_placeholder_in_a_stock_is_printed_on_a_proof_only() {
    let clerk = decided();
    let stocks = clerk.path("templates/stocks");
    fs::create_dir_all(&stocks).unwrap();
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("templates/stocks/giay-khen-a4.yaml");
    let text = fs::read_to_string(own).unwrap();
    for (words, blank) in [("TẶNG [ĐIỀN]", "[ĐIỀN]"), ("TẶNG ……", "……"), ("TẶNG xxx", "xxx")]
    {
        let changed = text.replace("text: \"{verb}\"\n", &format!("text: \"{words}\"\n"));
        assert_ne!(changed, text);
        fs::write(stocks.join("cua-toi.yaml"), changed).unwrap();
        let said = clerk.refused(&["certificates", "--decision", DECISION, "--stock", "cua-toi"]);
        assert!(said.contains("C501") && said.contains(blank), "{words}: {said}");
    }
    clerk.done(&[
        "certificates",
        "--decision",
        DECISION,
        "--stock",
        "cua-toi",
        "--mode",
        "proof",
        "--only",
        "1",
    ]);
}

#[test]
fn m1_a_number_that_was_dropped_is_not_said_to_be_given() {
    let clerk = Clerk::new("tests/mistakes/base");
    let said = clerk.done(&["register", "show"]);
    assert!(said.contains("Sổ đã mở, chưa có văn bản nào."), "{said}");
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    let said = clerk.refused(&["void", "01/KH-UBND", "--reason", "nhầm", "--date", "21/1/2025"]);
    assert!(
        said.contains("đã cấp cho `ke-hoach` (phuong-mau) ngày 20/01/2025")
            && said.contains("`thidua void MÃ-VĂN-BẢN`"),
        "{said}"
    );
    clerk.done(&["void", "ke-hoach", "--reason", "nhầm", "--date", "21/1/2025"]);
    let said = clerk.refused(&["issue", "ke-hoach", "--number", "1", "--date", "22/1/2025"]);
    assert!(
        said.contains("đã bỏ: `ke-hoach` (phuong-mau) ngày 21/01/2025")
            && said.contains("số đã bỏ không dùng lại"),
        "{said}"
    );
}

#[test]
fn c3_a_folder_where_the_register_should_be() {
    let clerk = Clerk::fresh("tests/mistakes/base");
    fs::create_dir_all(clerk.path("register/so-van-ban.sqlite")).unwrap();
    for command in [
        &["status"][..],
        &["register", "begin"],
        &["register", "verify"],
        &["build"],
    ] {
        let answer = clerk.run(command);
        assert_eq!(answer.code, 2, "{command:?}: {answer:?}");
        assert!(
            answer
                .err
                .contains("không dùng được sổ `register/so-van-ban.sqlite`"),
            "{answer:?}"
        );
        assert!(!answer.err.contains("disk I/O"), "{answer:?}");
    }
}

#[test]
fn c2_a_decision_that_is_replaced_after_it_was_paid_is_told_of() {
    let clerk = decided();
    let papers = format!("{WARD}/papers.yaml");
    clerk.edit(&papers, "purpose: đưa tin}", "purpose: để đưa tin}");
    let said = clerk.refused(&["replace", DECISION, "--date", "28/6/2025"]);
    assert!(
        said.contains("D501") && said.contains("`thidua void danh-sach-chi--so-ket` trước"),
        "{said}"
    );
    clerk.done(&[
        "void",
        "danh-sach-chi--so-ket",
        "--reason",
        "thay quyết định",
        "--date",
        "28/6/2025",
    ]);
    // The list is a draft again, planned for the day of the first decision.
    clerk.edit(
        &papers,
        "review: so-ket\n    date: 2025-06-27\n    signers",
        "review: so-ket\n    date: 2025-06-28\n    signers",
    );
    clerk.done(&["replace", DECISION, "--date", "28/6/2025"]);
    clerk.edit(&papers, "    number: 58\n", "");
    clerk.done(&["issue", "danh-sach-chi--so-ket", "--date", "28/6/2025"]);
}

#[test]
fn c3_a_device_or_a_folder_where_the_journal_should_be() {
    let clerk = Clerk::new("tests/mistakes/base");
    let journal = clerk.path("so-van-ban.nhat-ky.jsonl");
    clerk.done(&["register", "backup", "sao.sqlite"]);
    fs::remove_file(&journal).unwrap();
    let refused_by_all = || {
        for command in [
            &["status"][..],
            &["register", "verify"],
            &["register", "restore", "sao.sqlite"],
        ] {
            let said = clerk.refused(command);
            assert!(
                said.contains("F106") && said.contains("so-van-ban.nhat-ky.jsonl"),
                "{said}"
            );
        }
    };
    std::os::unix::fs::symlink("/dev/null", &journal).unwrap();
    refused_by_all();
    fs::remove_file(&journal).unwrap();
    fs::create_dir(&journal).unwrap();
    refused_by_all();
    fs::remove_dir(&journal).unwrap();
    clerk.done(&["status"]);
}

#[test]
fn a4_who_names_the_letter_is_told_which_paper_it_is_about() {
    let clerk = decided();
    let corrected = "danh-sach-chi--so-ket";
    for (command, letter, paper) in [
        ("correct", "dinh-chinh", corrected),
        ("recall", "thu-hoi", DECISION),
    ] {
        let said = clerk.refused(&[command, letter, "--date", "30/6/2025"]);
        assert!(said.contains("R319"), "{said}");
        assert!(said.contains(&format!("`thidua {command} {paper}`")), "{said}");
    }
    clerk.done(&["correct", corrected, "--date", "30/6/2025"]);
    let said = clerk.refused(&["correct", "dinh-chinh", "--date", "30/6/2025"]);
    assert!(said.contains("R301"), "{said}");
}

#[test]
fn m1_a_replacement_that_is_typed_twice_takes_one_number() {
    let clerk = Clerk::new("tests/mistakes/base");
    let replace = |day: &'static str| ["replace", "ke-hoach", "--date", day];
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    for day in ["20/1/2025", "21/1/2025"] {
        let said = clerk.refused(&replace(day));
        assert!(said.contains("R318") && said.contains("số 01/KH-UBND"), "{said}");
    }
    clerk.edit(
        "inputs/phuong-mau/campaign.yaml",
        "một tuyến đường sạch đẹp",
        "hai tuyến đường sạch đẹp",
    );
    clerk.done(&replace("21/1/2025"));
    for preview in [&[][..], &["--preview"]] {
        let said = clerk.refused(&[&replace("21/1/2025")[..], preview].concat());
        assert!(said.contains("R318") && said.contains("số 02/KH-UBND"), "{said}");
    }
    let reason = ["--reason", "bản in sai khổ giấy"];
    let said = clerk.done(&[&replace("22/1/2025")[..], &reason].concat());
    assert!(said.contains("số 03/KH-UBND"), "{said}");
}

#[test]
fn c3_a_link_in_place_of_the_register_that_leads_nowhere() {
    let clerk = Clerk::new("tests/mistakes/base");
    let register = clerk.path("register/so-van-ban.sqlite");
    fs::rename(&register, clerk.path("o-mang.sqlite")).unwrap();
    std::os::unix::fs::symlink("../khong-co/so.sqlite", &register).unwrap();
    let said = clerk.refused(&["status"]);
    assert!(said.contains("là liên kết tới một tệp không còn ở đó"), "{said}");
    fs::remove_file(&register).unwrap();
    std::os::unix::fs::symlink("../o-mang.sqlite", &register).unwrap();
    clerk.done(&["status"]);
}

#[test]
fn l10_a_path_that_is_too_long_is_said_to_be() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder
        .path()
        .join("d".repeat(200))
        .join("d".repeat(200))
        .join("d".repeat(100));
    copy(
        &PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes/base/inputs"),
        &deep.join("inputs"),
    );
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_thidua"))
        .args(["register", "begin", "--root", "."])
        .current_dir(&deep)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("đường dẫn quá dài"), "{said}");
}
