//! The fictitious campaign, issued step by step: from the plan to the payment, with a replacement, a correction, a recall
//! and a dropped number on the way.

use std::fs;

use thidua::register::{Register, WORDS};

use super::clerk::Clerk;

const PAPERS: &str = "inputs/phuong-mau-2025/papers.yaml";

/// The papers that carry the campaign.
const CARRIERS: [&str; 14] = [
    "ke-hoach",
    "bao-cao--so-ket",
    "bien-ban--so-ket",
    "to-trinh--so-ket--xa",
    "to-trinh--so-ket--huyen",
    "to-trinh--so-ket--tinh",
    "quyet-dinh--so-ket",
    "danh-sach-chi--so-ket",
    "bao-cao--tong-ket",
    "bien-ban--tong-ket",
    "to-trinh--tong-ket--xa",
    "to-trinh--tong-ket--tinh",
    "quyet-dinh--tong-ket",
    "danh-sach-chi--tong-ket",
];

/// The ward, its papers without the numbers of the sample.
fn ward() -> Clerk {
    let clerk = Clerk::new("tests/mistakes/base");
    fs::remove_dir_all(clerk.path("inputs/phuong-mau")).unwrap();
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs/phuong-mau-2025");
    super::clerk::copy(&source, &clerk.path("inputs/phuong-mau-2025"));
    let papers = fs::read_to_string(clerk.path(PAPERS)).unwrap();
    let unnumbered = papers
        .lines()
        .filter(|line| !line.trim_start().starts_with("number:"));
    let mut text = unnumbered.collect::<Vec<_>>().join("\n");
    text.push('\n');
    fs::write(clerk.path(PAPERS), text).unwrap();
    clerk
}

#[test]
fn m2_a_later_paper_waits_for_one_of_its_series_that_has_a_number() {
    let clerk = ward();
    clerk.issue("ke-hoach", "14/1/2025", " số 01/KH-UBND");
    clerk.edit(
        PAPERS,
        "  - id: bao-cao--so-ket\n",
        "  - id: bao-cao--so-ket\n    number: 61\n",
    );
    let later = ["issue", "bao-cao--tong-ket", "--date", "18/12/2025"];
    let said = clerk.refused(&later);
    assert!(
        said.contains("lỗi[I105]: `bao-cao--so-ket` mang số 61/BC-UBND ngày 20/6/2025 mà chưa vào sổ"),
        "{said}"
    );
    let said = clerk.done(&[&later[..], &["--reason", "báo cáo sơ kết không dùng nữa"]].concat());
    assert!(
        said.starts_with("ban hành bao-cao--tong-ket: số 01/BC-UBND"),
        "{said}"
    );
}

impl Clerk {
    fn issue(&self, paper: &str, date: &str, number: &str) {
        let said = self.done(&["issue", paper, "--date", date]);
        let first = said.lines().next().unwrap();
        assert!(
            first.starts_with(&format!("ban hành {paper}:{number} ngày ")),
            "{first}"
        );
    }

    /// The words of the issued paper, as the register keeps them.
    fn words(&self, paper: &str) -> String {
        let register = Register::open(self.root()).unwrap().unwrap();
        let rows = register.rows_of("phuong-mau-2025").unwrap();
        let row = rows
            .iter()
            .rev()
            .find(|row| row.paper == paper && row.of.is_none_or(|of| of < row.seq));
        let row = rows
            .iter()
            .rev()
            .find(|row| row.paper == paper && matches!(row.event, thidua::register::Event::Issued(_)))
            .or(row)
            .unwrap();
        String::from_utf8(register.bytes(row.seq, WORDS).unwrap().unwrap()).unwrap()
    }

    fn says(&self, paper: &str, words: &str) {
        let found = self.words(paper);
        assert!(found.contains(words), "{paper} does not say “{words}”:\n{found}");
    }
}

#[test]
fn the_whole_campaign_is_issued_from_the_plan_to_the_payment() {
    let clerk = ward();
    clerk.issue("ke-hoach", "14/1/2025", " số 01/KH-UBND");
    clerk.issue("bao-cao--so-ket", "20/6/2025", " số 01/BC-UBND");

    // What is cited comes first, and days follow each other.
    let said = clerk.refused(&["issue", "quyet-dinh--so-ket", "--date", "27/6/2025"]);
    assert!(said.contains("còn chỗ để trống"), "{said}");
    clerk.issue("bien-ban--so-ket", "23/6/2025", " số 01/BB-HĐTĐKT");
    let early = ["issue", "to-trinh--so-ket--xa", "--date", "20/6/2025"];
    let said = clerk.refused(&early);
    assert!(
        said.contains("`to-trinh--so-ket--xa`") && said.contains("`bien-ban--so-ket`"),
        "{said}"
    );
    clerk.issue("to-trinh--so-ket--xa", "26/6/2025", " số 01/TTr-HĐTĐKT");
    clerk.issue("to-trinh--so-ket--huyen", "26/6/2025", " số 01/TTr-UBND");
    clerk.issue("to-trinh--so-ket--tinh", "26/6/2025", " số 02/TTr-UBND");
    clerk.issue("quyet-dinh--so-ket", "27/6/2025", " số 01/QĐ-UBND");
    clerk.issue("danh-sach-chi--so-ket", "27/6/2025", "");

    clerk.says(
        "quyet-dinh--so-ket",
        "Tờ trình số 01/TTr-HĐTĐKT ngày 26 tháng 6 năm 2025",
    );
    clerk.says(
        "quyet-dinh--so-ket",
        "(Kèm theo Quyết định số 01/QĐ-UBND ngày 27 tháng 6 năm 2025 của Chủ tịch",
    );
    clerk.says("quyet-dinh--so-ket", "- Như Điều 3;");
    clerk.says(
        "danh-sach-chi--so-ket",
        "Quyết định số 01/QĐ-UBND ngày 27 tháng 6 năm 2025",
    );

    // The book of awards has a number for each line of the decision's list.
    let register = Register::open(clerk.root()).unwrap().unwrap();
    let book: Vec<u32> = register
        .rows()
        .unwrap()
        .iter()
        .filter(|row| row.series == "sổ khen thưởng")
        .map(|row| row.number.unwrap().value())
        .collect();
    assert!(
        book.len() > 10 && book.iter().copied().eq(1..=u32::try_from(book.len()).unwrap()),
        "{book:?}"
    );

    // Issued papers stay, whatever the inputs say now, and the words that would change are named.
    let pdf = clerk.path("output/phuong-mau-2025/quyet-dinh--so-ket.pdf");
    let issued = fs::read(&pdf).unwrap();
    let awardees = "inputs/phuong-mau-2025/awardees.yaml";
    clerk.edit(
        awardees,
        "name: Nhân dân và cán bộ khu phố 2\n",
        "name: Nhân dân và cán bộ khu phố Hai\n",
    );
    let built = clerk.run(&["build", "quyet-dinh--so-ket"]);
    assert_eq!(built.code, 0, "{built:?}");
    assert!(
        built
            .err
            .contains("`quyet-dinh--so-ket` đã ban hành số 01/QĐ-UBND"),
        "{}",
        built.err
    );
    assert!(built.err.contains("thêm “Hai Khu phố”"), "{}", built.err);
    assert_eq!(fs::read(&pdf).unwrap(), issued);

    // Its content was wrong: a decision of equal form takes its place, the old one keeps its files and book numbers.
    let replace = ["replace", "quyet-dinh--so-ket", "--date", "28/6/2025"];
    let said = clerk.refused(&replace);
    assert!(
        said.contains("lại sau `danh-sach-chi--so-ket`, văn bản dựa vào nó và đã ban hành ngày 27/6/2025"),
        "{said}"
    );
    let reason = ["--reason", "danh sách chi sẽ được thay theo quyết định mới"];
    let said = clerk.done(&[&replace[..], &reason].concat());
    assert!(
        said.starts_with("ban hành quyet-dinh--so-ket: số 02/QĐ-UBND ngày 28/6/2025"),
        "{said}"
    );
    clerk.says(
        "quyet-dinh--so-ket",
        "thay thế Quyết định số 01/QĐ-UBND ngày 27 tháng 6 năm 2025",
    );
    clerk.says("quyet-dinh--so-ket", "khu phố Hai");
    let old = clerk.path("output/phuong-mau-2025/quyet-dinh--so-ket--so-01.pdf");
    assert_eq!(fs::read(old).unwrap(), issued);
    clerk.done(&["replace", "danh-sach-chi--so-ket", "--date", "28/6/2025"]);
    clerk.says(
        "danh-sach-chi--so-ket",
        "Quyết định số 02/QĐ-UBND ngày 28 tháng 6 năm 2025",
    );

    // A copy has the series of copies, and says what was issued last.
    clerk.issue("sao-y--quyet-dinh--so-ket", "29/6/2025", " số 01/SY-UBND");
    clerk.says("sao-y--quyet-dinh--so-ket", "Số: 02/QĐ-UBND");

    letters(&clerk);
    second_review(&clerk);
    in_the_book(&clerk);
    clerk.done(&["register", "verify"]);
    let status = clerk.done(&["status"]);
    for paper in CARRIERS {
        assert!(
            status.contains(&format!("  {paper}: đã ban hành")),
            "{paper}: {status}"
        );
    }
}

/// The book of outgoing papers names who carries a decision out, and begins a line with a capital.
fn in_the_book(clerk: &Clerk) {
    clerk.done(&["register", "export"]);
    let path = "output/so-sach/so-van-ban-di--2025--uy-ban-nhan-dan-phuong-mau.docx";
    let book = crate::read_docx::words(&fs::read(clerk.path(path)).unwrap()).replace('\u{a0}', " ");
    for words in [
        "công chức Văn hóa - Xã hội và tập thể, cá nhân, hộ gia đình có tên tại Điều 1",
        "Công văn: từ số 01 đến số 02",
    ] {
        assert!(book.contains(words), "{words}: {book}");
    }
    assert!(!book.contains("Như Điều"), "{book}");
}

/// The form of the report is corrected, a submission is called back, a wasted number is dropped.
fn letters(clerk: &Clerk) {
    let mut papers = fs::read_to_string(clerk.path(PAPERS)).unwrap();
    papers.push_str(
        "  - id: dinh-chinh
    kind: cong-van-dinh-chinh
    body: ubnd
    drafter: VP
    signatory: chu-tich-tm
    date: 2025-06-30
    corrects: bao-cao--so-ket
    corrections: [{place: dòng thứ hai phần mở đầu, printed: phưòng, right: phường}]
    addressees: [UBND thị xã Mẫu]
    archive: VT
  - id: thu-hoi
    kind: cong-van-thu-hoi
    body: ubnd
    drafter: VP
    signatory: chu-tich-tm
    date: 2025-06-30
    recalls: to-trinh--so-ket--huyen
    addressees: [UBND thị xã Mẫu]
    archive: VT
",
    );
    fs::write(clerk.path(PAPERS), papers).unwrap();
    let said = clerk.done(&["correct", "bao-cao--so-ket", "--date", "30/6/2025"]);
    assert!(said.starts_with("ban hành dinh-chinh: số 01/UBND-VP"), "{said}");
    clerk.says(
        "dinh-chinh",
        "V/v đính chính Báo cáo số 01/BC-UBND ngày 20 tháng 6 năm 2025",
    );
    let said = clerk.done(&["recall", "to-trinh--so-ket--huyen", "--date", "30/6/2025"]);
    assert!(said.starts_with("ban hành thu-hoi: số 02/UBND-VP"), "{said}");
    let shown = clerk.done(&["register", "show"]);
    for words in [
        "đính chính tại số 01/UBND-VP",
        "thu hồi theo số 02/UBND-VP",
        "thay thế bằng số 02/QĐ-UBND",
    ] {
        assert!(shown.contains(words), "{shown}");
    }
    let reason = ["--reason", "số ghi nhầm trong sổ giấy", "--date", "30/6/2025"];
    clerk.done(&[&["void", "03/QĐ-UBND"][..], &reason].concat());
    // The submission can be issued again, with a number of its own; but the minutes that it follows say another name.
    let again = ["issue", "to-trinh--so-ket--huyen", "--date", "30/6/2025"];
    let said = clerk.refused(&again);
    assert!(
        said.contains("`bien-ban--so-ket` đã ban hành số 01/BB-HĐTĐKT"),
        "{said}"
    );
    assert!(said.contains("thêm “Hai, khu phố”"), "{said}");
    let reason = ["--reason", "tên khu phố viết theo quyết định đổi tên"];
    let said = clerk.done(&[&again[..], &reason].concat());
    assert!(
        said.starts_with("ban hành to-trinh--so-ket--huyen: số 03/TTr-UBND"),
        "{said}"
    );
}

/// The year-end review, under the law of its day; numbers go on.
fn second_review(clerk: &Clerk) {
    clerk.issue("bao-cao--tong-ket", "18/12/2025", " số 02/BC-UBND");
    clerk.issue("bien-ban--tong-ket", "22/12/2025", " số 02/BB-HĐTĐKT");
    clerk.issue("to-trinh--tong-ket--xa", "25/12/2025", " số 02/TTr-HĐTĐKT");
    clerk.issue("to-trinh--tong-ket--tinh", "25/12/2025", " số 04/TTr-UBND");
    clerk.issue("quyet-dinh--tong-ket", "26/12/2025", " số 04/QĐ-UBND");
    clerk.issue("danh-sach-chi--tong-ket", "26/12/2025", "");
    clerk.says("quyet-dinh--tong-ket", "Nghị định số 152/2025/NĐ-CP");
}
