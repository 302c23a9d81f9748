//! Tables of points: what the papers of the sample offices say of totals, ranks, ties and classes. Each test begins with the id
//! of its case.

use std::fs;
use std::ops::Range;
use std::path::Path;

use thidua::diagnostic::{Need, Report, Severity};
use thidua::input::Session;
use thidua::pipeline::{Standing, Workshop};

use crate::register::clerk::copy;
use crate::tree_words::{plain, tree_words};

/// The words of a paper of a campaign of `ward-scores`.
fn words(campaign: &str, id: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/ward-scores");
    words_in(&root, campaign, id)
}

fn words_in(root: &Path, campaign: &str, id: &str) -> String {
    let mut session = Session::new(root);
    let workshop = Workshop::open(None, &mut session).unwrap();
    let dossier = workshop.read(campaign, &mut session).unwrap();
    let entry = dossier.paper(id).unwrap();
    let mut report = Report::default();
    let material = workshop.material(&dossier, entry, &mut report).unwrap();
    let paper = workshop.compose_from(material, session.sources(), &mut report);
    plain(&tree_words(&paper.unwrap())).join(" ")
}

fn says(text: &str, words: &[&str]) {
    for words in words {
        assert!(text.contains(words), "“{words}” is not in {text}");
    }
}

#[test]
fn f6_sixteen_khu_pho_are_ranked_with_ties_classed_and_proposed() {
    says(
        &words("khu-pho-2025", "ket-qua"),
        &[
            "BẢNG TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM THI ĐUA Các khu phố của phường Mẫu, năm 2025",
            "Chính trị, tư tưởng (25) Kinh tế, đô thị (30) Văn hóa, xã hội (20) An ninh, quốc phòng (25)",
            "5 Khu phố 5 23,5 28,5 20,0 23,5 3 0,0 98,5 1 Xuất sắc Giấy khen của Chủ tịch",
            "93,5 Đồng hạng 3 Xuất sắc Giấy khen của Chủ tịch Ủy ban nhân dân phường Mẫu",
            // Three share the third rank: the next one is the sixth.
            "93,0 6 Xuất sắc 9",
            "90,0 Đồng hạng 8 Xuất sắc",
            "-0,5 89,0 10 Tốt",
            "Xếp loại: Xuất sắc 09 khu phố (56,3%); Tốt 04 khu phố (25%); Khá 03 khu phố (18,7%).",
        ],
    );
}

#[test]
fn f6_the_score_table_of_a_unit_has_its_own_points_and_the_councils() {
    let text = words("khu-pho-2025", "bang-diem--khu-pho-7");
    says(
        &text,
        &[
            "BẢNG CHẤM ĐIỂM THI ĐUA",
            "I Chính trị, tư tưởng 25 22,5 21,5",
            "V Điểm thưởng (tổng không quá 4 điểm) 4 0,0 0,0",
            "VI Điểm trừ 0,0 -0,5",
            "Tổng điểm 104 91,5 89,0",
            "Xếp loại Xuất sắc Tốt",
            "TRƯỞNG KHU PHỐ",
            "TỔ TRƯỞNG TỔ CHẤM ĐIỂM",
        ],
    );
}

#[test]
fn f6_what_all_points_come_to_has_the_bonus_or_says_that_it_has_not() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/ward-scores/inputs");
    for (without, total) in [
        (&["    bonus_most: 4\n"][..], "Tổng điểm 105 "),
        (
            &["    bonus_most: 4\n", ", most: 3}"][..],
            "Tổng điểm (mức tối đa chưa kể điểm thưởng) 100 ",
        ),
    ] {
        let office = tempfile::tempdir().unwrap();
        copy(
            &sample.join("khu-pho-2025"),
            &office.path().join("inputs/khu-pho-2025"),
        );
        let scores = office.path().join("inputs/khu-pho-2025/scores.yaml");
        let text = fs::read_to_string(&scores).unwrap();
        let text = without.iter().fold(text, |text, part| {
            assert!(text.contains(part), "{part}");
            text.replacen(part, if part.ends_with('}') { "}" } else { "" }, 1)
        });
        fs::write(&scores, text).unwrap();
        let text = words_in(office.path(), "khu-pho-2025", "bang-diem--khu-pho-5");
        says(&text, &[total]);
        assert!(!text.contains("tổng không quá"), "{text}");
    }
}

#[test]
fn f6_clusters_are_ranked_apart_and_a_thousandth_below_a_class_is_below_it() {
    // 854,999 of 900 is not 95%; equal totals are parted by the criterion that the table names.
    says(
        &words("cum-thi-dua-2025", "ket-qua"),
        &[
            "I Cụm thi đua số 1 (các trường) 1 Trường Tiểu học Mẫu B 572 188 94,999 854,999 1 Khá",
            "2 Trường Tiểu học Mẫu A 570 190 94,999 854,999 2 Khá",
            "3 Trường Mầm non Mẫu C",
            "Không xếp hạng: thành lập từ tháng 10 năm 2025",
            "II Cụm thi đua số 2 (các phòng, trạm) 1 Phòng Kinh tế",
            // Kept below its class, and so not proposed.
            "770,000 1 Trung bình Không xếp cao hơn loại Trung bình: có công chức bị kỷ luật 2",
            "Có 01 sáng kiến cấp phường",
            "Xếp loại: Khá 04 cơ quan, đơn vị (80%); Trung bình 01 cơ quan, đơn vị (20%).",
            "Các cơ quan, đơn vị bằng tổng điểm xếp theo điểm tiêu chí “Chuyên môn”.",
        ],
    );
}

#[test]
fn f6_classes_of_a_school_are_ranked_by_points_that_are_taken_off() {
    says(
        &words("lop-hoc-thang-11", "ket-qua"),
        &[
            "STT Lớp Học tập (10) Nền nếp (10) Vệ sinh (10) Tổng điểm Xếp hạng",
            "1 Lớp 6A 9,0 8,5 9,0 26,5 3",
            "2 Lớp 6B 8,5 10,0 9,5 28,0 Đồng hạng 1",
            "3 Lớp 7A 9,5 9,0 9,5 28,0 Đồng hạng 1",
        ],
    );
    says(
        &words("lop-hoc-thang-11", "bang-diem--lop-6a"),
        &["Điểm đội Sao đỏ chấm", "LỚP TRƯỞNG"],
    );
}

#[test]
fn f6_a_report_of_ones_own_outline_has_the_result_as_its_annex() {
    says(
        &words("cum-thi-dua-2025", "bao-cao"),
        &[
            "Có 05 đơn vị được chấm điểm",
            "Phụ lục KẾT QUẢ CHẤM ĐIỂM THI ĐUA CỦA CÁC ĐƠN VỊ (Kèm theo Báo cáo số",
            "1 Trường Tiểu học Mẫu B 572 188 94,999 854,999 1 Khá",
        ],
    );
}

/// The blocks of YAML in a chapter of the guide.
fn blocks(chapter: &str) -> Vec<String> {
    let guide = include_str!("../docs/huong-dan.md");
    let (_, after) = guide.split_once(chapter).unwrap();
    let (text, _) = after.split_once("\n## ").unwrap();
    let blocks = text.split("```yaml\n").skip(1);
    blocks
        .map(|block| block.split_once("```").unwrap().0.to_owned())
        .collect()
}

/// What a new user types who follows the guide, and nothing else but an office, a campaign and its units.
#[test]
fn f6_the_example_of_the_guide_makes_its_papers() {
    let [units, scores, papers] = blocks("\n## 4c. ").try_into().unwrap();
    // The sample's office and campaign have ids of their own.
    let own = |text: &str| text.replace("tong-ket", "nam-2025").replace("co-quan", "ubnd");
    let office = tempfile::tempdir().unwrap();
    let home = office.path().join("inputs/phuong");
    fs::create_dir_all(&home).unwrap();
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/ward-scores/inputs/khu-pho-2025");
    for file in ["office.yaml", "campaign.yaml"] {
        fs::copy(sample.join(file), home.join(file)).unwrap();
    }
    fs::write(home.join("units.yaml"), units).unwrap();
    fs::write(home.join("scores.yaml"), own(&scores)).unwrap();
    fs::write(home.join("papers.yaml"), format!("papers:\n{}", own(&papers))).unwrap();
    let mut session = Session::new(office.path());
    let workshop = Workshop::open(None, &mut session).unwrap();
    let dossier = workshop.read("phuong", &mut session).unwrap();
    let standings = dossier
        .papers()
        .iter()
        .map(|entry| (entry.id.as_str(), workshop.standing(&dossier, entry)));
    let waits = vec![Need::Points {
        by: "council",
        units: vec![("khu-pho-2".to_owned(), "Khu phố 2".to_owned())],
        more: false,
    }];
    assert_eq!(
        standings.collect::<Vec<_>>(),
        [
            ("bang-diem--khu-pho-1", Standing::Ready),
            ("bang-diem--khu-pho-2", Standing::Ready),
            ("ket-qua", Standing::Waiting(waits)),
        ]
    );
}

/// An office of one campaign of `ward-scores`, to be changed.
fn office_of(campaign: &str) -> tempfile::TempDir {
    let office = tempfile::tempdir().unwrap();
    let inputs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/ward-scores/inputs");
    copy(
        &inputs.join("khu-pho-2025"),
        &office.path().join("inputs/khu-pho-2025"),
    );
    copy(
        &inputs.join(campaign),
        &office.path().join("inputs").join(campaign),
    );
    office
}

#[test]
fn f6_a_unit_that_has_not_scored_gets_a_form_to_fill_in() {
    let office = office_of("khu-pho-2025");
    let file = office.path().join("inputs/khu-pho-2025/scores.yaml");
    let text = fs::read_to_string(&file).unwrap();
    let start = text.find("      - unit: khu-pho-2\n").unwrap();
    let end = text.find("      - unit: khu-pho-3\n").unwrap();
    let text = format!("{}      - unit: khu-pho-2\n{}", &text[..start], &text[end..]);
    fs::write(&file, text).unwrap();
    says(
        &words_in(office.path(), "khu-pho-2025", "bang-diem--khu-pho-2"),
        &[
            "I Chính trị, tư tưởng 25 1 Tuyên truyền",
            "pháp luật 10 2 Thực hiện quy ước",
            "Tổng điểm 104 TRƯỞNG KHU PHỐ",
        ],
    );
}

/// Where values of `key: value` stand in a line.
fn values(line: &str) -> Vec<Range<usize>> {
    let starts = line.match_indices(": ").map(|(at, _)| at + 2);
    let one = |start: usize| {
        let value = &line[start..];
        let end = match value.strip_prefix('"') {
            Some(quoted) => quoted.find('"').map(|at| at + 2),
            None => value.find([',', '}', ']']),
        };
        let end = start + end.unwrap_or(value.len());
        (!value.starts_with(['{', '['])).then_some(start..end)
    };
    starts.filter_map(one).collect()
}

/// A text with each of its values broken in three ways.
fn broken(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let each = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#'));
    let places = each.flat_map(|(at, line)| values(line).into_iter().map(move |value| (at, value)));
    let break_one = |(at, value): (usize, Range<usize>)| {
        ["-7", "khong-co", "[x]"].map(|with| {
            let mut changed: Vec<String> = lines.iter().map(ToString::to_string).collect();
            changed[at].replace_range(value.clone(), with);
            changed.join("\n")
        })
    };
    places.flat_map(break_one).collect()
}

/// Each takes a reading: an ordinary run takes one of so many.
const EACH: usize = 4;

#[test]
fn f6_a_value_of_a_table_broken_is_one_fault() {
    let workshop = Workshop::open(None, &mut Session::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut found = 0;
    for campaign in ["cum-thi-dua-2025", "lop-hoc-thang-11"] {
        let office = office_of(campaign);
        let file = office.path().join("inputs").join(campaign).join("scores.yaml");
        let text = fs::read_to_string(&file).unwrap();
        for changed in broken(&text).into_iter().step_by(EACH) {
            fs::write(&file, &changed).unwrap();
            let mut session = Session::new(office.path());
            let _ = workshop.read(campaign, &mut session);
            let faults = session.report.sorted(session.sources());
            let errors = faults
                .iter()
                .filter(|fault| fault.kind.severity() == Severity::Error);
            let errors: Vec<&str> = errors.map(|fault| fault.kind.code()).collect();
            assert!(errors.len() <= 1, "{errors:?} in\n{changed}");
            found += errors.len();
        }
    }
    assert!(found > 50, "{found}");
}
