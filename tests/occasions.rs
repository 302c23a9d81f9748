//! Awards for other occasions than a campaign, what came of proposals, and papers that choose their persons: what the papers
//! of two sample offices say. Each test begins with the id of its case.

use std::fs;
use std::path::Path;

use thidua::diagnostic::Report;
use thidua::document::Paper;
use thidua::input::Session;
use thidua::pipeline::Workshop;

use crate::register::clerk::copy;
use crate::tree_words::{plain, tree_words};

/// The words of a paper of a sample office.
pub(crate) fn paper(case: &str, campaign: &str, id: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/cases")
        .join(case);
    paper_below(&root, campaign, id)
}

/// The words of a paper of the office at that place.
pub(crate) fn paper_below(root: &Path, campaign: &str, id: &str) -> String {
    plain(&tree_words(&composed(root, campaign, id))).join(" ")
}

fn composed(root: &Path, campaign: &str, id: &str) -> Paper {
    let mut session = Session::new(root);
    let workshop = Workshop::open(None, &mut session).unwrap();
    let dossier = workshop.read(campaign, &mut session).unwrap();
    let entry = dossier.paper(id).unwrap();
    let material = workshop
        .material(&dossier, entry, &mut Report::default())
        .unwrap();
    let mut report = Report::default();
    let paper = workshop.compose_from(material, session.sources(), &mut report);
    paper.unwrap()
}

fn sudden(id: &str) -> String {
    paper("sudden-award", "cuu-nan", id)
}

fn titles(id: &str) -> String {
    paper("year-end-titles", "danh-hieu", id)
}

pub(crate) fn says(text: &str, words: &[&str]) {
    for words in words {
        assert!(text.contains(words), "“{words}” is not in {text}");
    }
}

pub(crate) fn is_silent(text: &str, words: &[&str]) {
    for words in words {
        assert!(!text.contains(words), "“{words}” is in {text}");
    }
}

#[test]
fn f1_a_sudden_award_is_decided_within_a_day_without_a_campaign_units_or_votes() {
    let submission = sudden("to-trinh");
    says(
        &submission,
        &[
            "Khen thưởng đột xuất.",
            "Thủ tục đơn giản theo quy định tại Điều 85 Luật Thi đua, khen thưởng: lập được thành tích xuất sắc đột xuất.",
            "ngày 15 tháng 9 năm 2025",
        ],
    );
    let decision = sudden("quyet-dinh");
    says(
        &decision,
        &[
            "01 tập thể và 01 cá nhân đã có thành tích xuất sắc đột xuất trong chữa cháy, cứu người tại chung cư Ví Dụ, ngày 14 tháng 9 năm 2025",
            "Tờ trình số 21/TTr-VHXH ngày 15 tháng 9 năm 2025",
        ],
    );
    for text in [&submission, &decision] {
        is_silent(text, &["phong trào", "sơ kết", "tổng kết", "biên bản"]);
    }
}

#[test]
fn f1_the_simplified_procedure_wants_no_report_on_achievements_beside_the_summary() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let wanting = |root: &Path, campaign: &str, id: &str| {
        let mut session = Session::new(root);
        let workshop = Workshop::open(None, &mut session).unwrap();
        let dossier = workshop.read(campaign, &mut session).unwrap();
        let mut report = Report::default();
        workshop.name_law(&dossier, dossier.paper(id).unwrap(), &mut report);
        let faults = report.sorted(session.sources());
        faults.iter().any(|fault| fault.kind.code() == "H108")
    };
    assert!(!wanting(&cases.join("sudden-award"), "cuu-nan", "to-trinh"));
    let titles = cases.join("year-end-titles");
    assert!(!wanting(&titles, "danh-hieu", "to-trinh--xa"));
    let office = tempfile::tempdir().unwrap();
    copy(&titles.join("inputs"), &office.path().join("inputs"));
    let awardees = office.path().join("inputs/danh-hieu/awardees.yaml");
    let handed_in = std::fs::read_to_string(&awardees).unwrap();
    std::fs::write(&awardees, handed_in.replace(", report_received: 2025-12-12", "")).unwrap();
    assert!(wanting(office.path(), "danh-hieu", "to-trinh--xa"));
}

#[test]
fn f1_titles_of_a_year_are_listed_by_name_and_post() {
    let decision = titles("quyet-dinh--ca-nhan");
    says(
        &decision,
        &[
            "trong thực hiện nhiệm vụ năm 2025 (có danh sách kèm theo)",
            "Bà Nguyễn Thị Mẫu An Trưởng phòng Kinh tế Danh hiệu “Chiến sĩ thi đua cơ sở”",
        ],
    );
    is_silent(&decision, &["phong trào", "tổng kết", "đợt"]);
    says(&titles("to-trinh--xa"), &["Khen thưởng công trạng."]);
    is_silent(&titles("to-trinh--xa"), &["TÓM TẮT THÀNH TÍCH"]);
    says(&titles("to-trinh--tinh"), &["TÓM TẮT THÀNH TÍCH", "Đổi mới"]);
}

#[test]
fn f1_titles_alone_are_for_an_achievement_that_need_not_be_excellent() {
    says(
        &titles("quyet-dinh--tap-the"),
        &["02 tập thể đã có thành tích trong thực hiện nhiệm vụ năm 2025"],
    );
}

#[test]
fn f7_two_decisions_of_one_review_list_two_groups() {
    let (collectives, persons) = (titles("quyet-dinh--tap-the"), titles("quyet-dinh--ca-nhan"));
    says(
        &collectives,
        &["Phòng Kinh tế", "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG"],
    );
    is_silent(&collectives, &["Nguyễn Thị Mẫu An"]);
    says(
        &persons,
        &["DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG", "cho 02 cá nhân"],
    );
    is_silent(&persons, &["Trường Mầm non Ví Dụ Phường Ví Dụ"]);
    says(
        &titles("danh-sach-chi--ca-nhan"),
        &["Quyết định số 502/QĐ-UBND ngày 24 tháng 12 năm 2025"],
    );
}

#[test]
fn f7_one_person_has_a_title_and_a_form() {
    let decision = titles("quyet-dinh--ca-nhan");
    assert_eq!(decision.matches("Bà Nguyễn Thị Mẫu An").count(), 2, "{decision}");
    // Two persons with three awards; the articles of one decree are cited together.
    says(
        &decision,
        &[
            "Danh sách này có 02 cá nhân",
            "thực hiện theo Điều 49, Điều 50, Điều 54 Nghị định số 152/2025/NĐ-CP, mức",
        ],
    );
}

#[test]
fn f8_minutes_say_the_rule_of_each_award_and_what_came_of_everyone() {
    says(
        &titles("bien-ban"),
        &[
            "trường hợp được đề nghị khen thưởng phải có từ 2/3 số thành viên Hội đồng có mặt trở lên đồng ý; riêng danh hiệu “Chiến sĩ thi đua cơ sở” phải có từ 80% tổng số thành viên Hội đồng trở lên đồng ý",
            "Danh sách 02 tập thể và 02 cá nhân: 04/04 thành viên đồng ý (100%)",
            "80%",
            "60% (không đạt)",
            "Bà Phan Thị Minh Họa Giang (danh hiệu “Lao động tiên tiến”): rút đề nghị, chuyển công tác từ tháng 4",
            "để lại xét sau, chờ kết quả đánh giá, xếp loại của cơ quan",
            "chưa đủ điều kiện, đang xem xét đơn phản ánh",
            "khen thưởng 02 tập thể và 02 cá nhân đạt tỷ lệ",
        ],
    );
}

#[test]
fn f8_lists_and_decisions_take_those_that_passed() {
    for id in ["to-trinh--xa", "quyet-dinh--ca-nhan", "danh-sach-chi--ca-nhan"] {
        let text = titles(id);
        says(&text, &["Nguyễn Thị Mẫu An", "Lê Thị Giả Định Chi"]);
        is_silent(&text, &["Mẫu Bình", "Minh Họa Giang", "Ví Dụ Dũng", "Thí Dụ Hải"]);
    }
}

/// The payment of the year's titles, when one who has the higher title has the lower one, too, and the decision's day is another.
fn paid(days: &[(&str, &str)]) -> String {
    let office = tempfile::tempdir().unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/year-end-titles");
    copy(&source, office.path());
    let file = office.path().join("inputs/danh-hieu/awardees.yaml");
    let text = fs::read_to_string(&file).unwrap();
    let (from, to) = (
        "name: Lê Thị Giả Định Chi, position: Giáo viên Trường Mầm non Ví Dụ,",
        "name: Nguyễn Thị Mẫu An, position: Trưởng phòng Kinh tế,",
    );
    let changed = days.iter().fold(text.replacen(from, to, 1), |text, (from, to)| {
        text.replacen(from, to, 1)
    });
    fs::write(&file, changed).unwrap();
    paper_below(office.path(), "danh-hieu", "danh-sach-chi--ca-nhan")
}

#[test]
fn c4_of_two_titles_of_one_time_only_the_higher_is_paid() {
    let list = paid(&[]);
    says(&list, &["Tổng cộng 3.050.000"]);
    let of_other_times = paid(&[(
        "award: lao-dong-tien-tien",
        "from: 2025-01-01, to: 2025-06-30, award: lao-dong-tien-tien",
    )]);
    says(&of_other_times, &["Tổng cộng 3.760.000"]);
}

fn department(id: &str) -> String {
    paper("department", "so-mau-2025", id)
}

#[test]
fn f3_a_department_drafts_the_decision_of_its_province_in_the_province_s_name() {
    let draft = department("du-thao-quyet-dinh--tinh");
    says(
        &draft,
        &[
            "ỦY BAN NHÂN DÂN TỈNH MẪU",
            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU",
            "Tờ trình số 214/TTr-SNNMT ngày 18 tháng 11 năm 2025",
            "Thượng tá Nguyễn Văn Mẫu",
            "Quỹ thi đua, khen thưởng của tỉnh Mẫu năm 2025",
            "Quách Văn Giả Định Phong",
        ],
    );
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/department");
    let mark = |id| composed(&root, "so-mau-2025", id).mark.unwrap();
    assert!(mark("du-thao-quyet-dinh--tinh").contains("DỰ THẢO"));
    assert!(!mark("quyet-dinh").contains("DỰ THẢO"));
    is_silent(
        &draft,
        &["Ông Thượng tá", "Bác sĩ", "ngày 25 tháng 11", "SNNMT Mẫu, ngày"],
    );
}

#[test]
fn f3_the_own_decision_follows_the_own_papers_and_the_submission_encloses_the_draft() {
    let decision = department("quyet-dinh");
    says(
        &decision,
        &[
            "Bác sĩ Trịnh Thị Minh Họa Vân",
            "655/QĐ-SNNMT",
            "Quỹ thi đua, khen thưởng của Sở Nông nghiệp",
        ],
    );
    is_silent(&decision, &["Thượng tá", "của tỉnh Mẫu năm 2025"]);
    let submission = department("to-trinh--tinh");
    says(
        &submission,
        &["Dự thảo Quyết định khen thưởng", "Thượng tá Nguyễn Văn Mẫu"],
    );
    says(
        &department("bien-ban"),
        &["Thượng tá Nguyễn Văn Mẫu", "Bác sĩ Trịnh Thị Minh Họa Vân"],
    );
}

#[test]
fn f3_a_joint_paper_has_both_offices_in_its_symbol_and_two_signatures() {
    let root = tempfile::tempdir().unwrap();
    let home = root.path().join("inputs/lien-tich");
    for folder in [&home, &root.path().join("templates")] {
        fs::create_dir_all(folder).unwrap();
    }
    let kind =
        "{id: lien-tich, name: KẾ HOẠCH LIÊN TỊCH, abbreviation: KHLT, shape: titled, addressees: none}";
    fs::write(
        root.path().join("templates/kinds.yaml"),
        format!("kinds: [{kind}]\n"),
    )
    .unwrap();
    for (name, text) in [
        (
            "office.yaml",
            "bodies: [{id: lien-tich, name: UBND xã Mẫu và Công đoàn xã Mẫu, short_name: Hai cơ quan, heading: [ỦY BAN NHÂN DÂN -, CÔNG ĐOÀN XÃ MẪU], symbol: UBND-CĐ, place: Mẫu}]\n\
             signatories:\n\
             - {id: mot, name: Lê Văn Mẫu, authority: [{prefix: TM., of: ỦY BAN NHÂN DÂN}], position: CHỦ TỊCH}\n\
             - {id: hai, name: Vũ Thị Mẫu, authority: [{prefix: TM., of: BAN CHẤP HÀNH}], position: CHỦ TỊCH}\n",
        ),
        (
            "campaign.yaml",
            "office: office.yaml\noccasion: cong-trang\nname: lao động giỏi năm 2026\nreviews: [{id: nam, date: 2026-12-15}]\n",
        ),
        (
            "papers.yaml",
            "papers: [{id: ke-hoach, kind: lien-tich, body: lien-tich, secretary: hai, signatory: mot, date: 2026-01-16, number: 3, archive: VT, outline: [{subject: Phối hợp}, {text: Một.}]}]\n",
        ),
    ] {
        fs::write(home.join(name), text).unwrap();
    }
    let paper = composed(root.path(), "lien-tich", "ke-hoach");
    let said = plain(&tree_words(&paper)).join(" ");
    says(
        &said,
        &[
            "03/KHLT-UBND-CĐ",
            "TM. BAN CHẤP HÀNH CHỦ TỊCH",
            "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH",
            "Vũ Thị Mẫu",
            "Lê Văn Mẫu",
        ],
    );
}
