//! What a key is called on a page: the first clause of its description, without the words that only files have.
//!
//! Long because the names that no rule finds stand beside the rule that finds the others.

use super::shape::Shape;

/// Where the first clause of a description ends.
const ENDS: [&str; 34] = [
    ":",
    ";",
    " (",
    ". ",
    ", như",
    ", viết",
    ", mỗi",
    ", nếu",
    ", khi",
    ", in ",
    ", tính",
    ", theo",
    ", của",
    ", chữ in",
    ", chữ thường",
    ", lần lượt",
    ", không",
    ", ghi ",
    ", trong đó",
    ", kể từ",
    ", thay",
    ", để",
    ", với",
    ", một ",
    ", cũng",
    ", lấy",
    ", bằng",
    ", tổ trưởng",
    ", riêng",
    ", ký",
    ", nơi ",
    ", thêm",
    ", đúng",
    ", hoặc",
];

/// Where the first clause is no name: record, key, name, and help if it is not the rest.
const OWN: &[(&str, &str, &str, Option<&str>)] = &[
    (
        "Campaign",
        "office",
        "Tệp của cơ quan",
        Some("Đổi khi phong trào dùng tệp cơ quan khác."),
    ),
    (
        "Campaign",
        "plan",
        "Nội dung kế hoạch",
        Some("Các phần của kế hoạch phát động."),
    ),
    (
        "AwardForm",
        "decided_by",
        "Người quyết định, như in trên văn bản",
        None,
    ),
    ("AwardForm", "decider", "Cấp quyết định", Some("")),
    ("Criteria", "subject", "Đối tượng", Some("")),
    ("Plan", "basis_layout", "Cách viết các căn cứ", Some("")),
    (
        "Review",
        "kind",
        "Sơ kết hay tổng kết",
        Some("Chỉ phong trào thi đua mới cần."),
    ),
    ("Task", "verb", "Chữ mở đầu", Some("Giao, Đề nghị … (nếu có).")),
    ("Task", "body", "Cơ quan, đơn vị, người thực hiện", None),
    (
        "Office",
        "draft_month",
        "Dự thảo in sẵn tháng, chỉ để trống ngày",
        Some(""),
    ),
    ("Office", "empty_tens", "Số tiền bằng chữ: linh hay lẻ", Some("")),
    ("Office", "thousand", "Số tiền bằng chữ: nghìn hay ngàn", Some("")),
    ("AuthorityStep", "prefix", "Ký thế nào", Some("")),
    (
        "AwardFact",
        "enters_book",
        "Ghi vào sổ khen thưởng",
        Some("Không: giải thưởng của một hội thi, không có số trong sổ."),
    ),
    ("AwardFact", "sort", "Là danh hiệu hay hình thức", Some("")),
    ("AwardFact", "certificate", "Câu trên giấy, bằng", None),
    ("AwardClause", "text", "Điều, khoản", None),
    ("BaseSalary", "amount", "Mức lương, đồng/tháng", None),
    (
        "Council",
        "threshold_percent",
        "Tỷ lệ đồng ý tối thiểu (%)",
        Some("Trên tổng số thành viên, theo quy chế của Hội đồng."),
    ),
    (
        "Meeting",
        "threshold_percent",
        "Tỷ lệ đồng ý tối thiểu (%)",
        Some("Trên tổng số thành viên."),
    ),
    (
        "DeciderFact",
        "collective",
        "Một tập thể quyết định, người ký ghi TM.",
        Some(""),
    ),
    ("Awardee", "kind", "Đối tượng", Some("")),
    (
        "Awardee",
        "name",
        "Họ và tên, tên tập thể, hoặc tên chủ hộ",
        Some(""),
    ),
    (
        "Awardee",
        "salutation",
        "Ông/Bà",
        Some("Hoặc cấp bậc, học vị thay cho Ông, Bà: Thượng tá, BS.; với cá nhân và chủ hộ."),
    ),
    ("Awardee", "sex", "Giới tính", Some("Với cá nhân.")),
    ("Awardee", "role", "Lãnh đạo hay trực tiếp", Some("Với cá nhân.")),
    (
        "Awardee",
        "place",
        "Chức vụ, đơn vị, nơi ở khi in",
        Some("Đúng như danh sách cần ghi; để trống thì chương trình tự ghép."),
    ),
    ("Awardee", "unit", "Đơn vị", Some("")),
    (
        "Awardee",
        "deeds",
        "Thành tích kể rõ",
        Some("Trong báo cáo thành tích, mỗi dòng một đoạn."),
    ),
    (
        "Awardee",
        "particulars",
        "Sơ lược đặc điểm",
        Some("Địa chỉ, điện thoại, số người, nhiệm vụ, in trong báo cáo thành tích."),
    ),
    (
        "Awardee",
        "on_certificate",
        "Chỗ xuống dòng trên giấy khen",
        Some("Chép lại nguyên văn, đặt dấu | ở chỗ xuống dòng."),
    ),
    ("Awardees", "order", "Thứ tự danh sách", Some("")),
    ("EarlierAward", "title", "Là danh hiệu thi đua", Some("")),
    (
        "OnCertificate",
        "achievement",
        "Thành tích, có dấu | ở chỗ xuống dòng",
        Some(""),
    ),
    (
        "OnCertificate",
        "name",
        "Tên, có dấu | ở chỗ xuống dòng",
        Some(""),
    ),
    (
        "OnCertificate",
        "place",
        "Chức vụ, đơn vị, có dấu | ở chỗ xuống dòng",
        Some(""),
    ),
    (
        "AwardReward",
        "kind",
        "Chỉ với đối tượng",
        Some("Để trống là mọi đối tượng."),
    ),
    ("Meeting", "absent", "Thành viên vắng mặt", Some("")),
    (
        "Meeting",
        "council",
        "Hội đồng",
        Some("Thành viên và quy tắc biểu quyết lấy theo ngày họp."),
    ),
    ("Meeting", "counting_team", "Tổ kiểm phiếu của hội đồng", Some("")),
    (
        "Meeting",
        "members",
        "Các thành viên Hội đồng",
        Some("Khi không chọn hội đồng ở trên."),
    ),
    ("Meeting", "method", "Cách biểu quyết", Some("")),
    (
        "Seat",
        "salutation",
        "Ông/Bà",
        Some("Hoặc cấp bậc, học vị: Thượng tá, BS."),
    ),
    (
        "Member",
        "salutation",
        "Ông/Bà",
        Some("Hoặc cấp bậc, học vị: Thượng tá, BS."),
    ),
    (
        "UnitHead",
        "salutation",
        "Ông/Bà",
        Some("Để chương trình trao thưởng mời lên nhận."),
    ),
    (
        "Tally",
        "agree",
        "Đồng ý",
        Some("Số phiếu, hoặc số người giơ tay."),
    ),
    ("Tally", "disagree", "Không đồng ý", Some("Để trống là 0.")),
    (
        "Vote",
        "agree",
        "Đồng ý",
        Some("Số phiếu, hoặc số người giơ tay."),
    ),
    ("Vote", "disagree", "Không đồng ý", Some("Để trống là 0.")),
    ("Criterion", "direction", "Ghi điểm đạt hay điểm trừ", Some("")),
    ("Answer", "result", "Kết quả", Some("")),
    ("OutlineColumn", "align", "Căn chữ", Some("")),
    (
        "Indicator",
        "better",
        "Thế nào là tốt",
        Some("Ít hơn là tốt: mức không được vượt, như không quá 2 vụ."),
    ),
    (
        "Indicator",
        "kind",
        "Loại số liệu",
        Some("Để trống là số lượng cộng được."),
    ),
    ("Received", "paper", "Văn bản", Some("")),
    ("Unit", "kind", "Loại đơn vị", Some("")),
    (
        "PaperEntry",
        "id",
        "Mã văn bản",
        Some("Cũng là tên tệp in ra; đã đặt thì giữ nguyên."),
    ),
    (
        "PaperEntry",
        "number",
        "Số",
        Some("Số do hệ thống khác cấp hoặc ghi tay sau khi ký; để trống thì số được cấp khi ban hành."),
    ),
    (
        "AwardClause",
        "launched",
        "Điểm chỉ dùng cho phong trào do cấp quyết định phát động",
        None,
    ),
    ("Founding", "paper", "Văn bản của phong trào", Some("")),
    ("Unit", "sizes", "Quy mô của đơn vị", Some("")),
    ("ScoredUnit", "unit", "Đơn vị", Some("")),
    (
        "PaperEntry",
        "score_table",
        "Bảng điểm",
        Some("Khi đợt có nhiều bảng điểm."),
    ),
    (
        "PaperEntry",
        "council",
        "Hội đồng",
        Some("Với quyết định thành lập."),
    ),
    (
        "PaperEntry",
        "team",
        "Tổ của hội đồng",
        Some("Với quyết định thành lập tổ."),
    ),
    ("PaperEntry", "values", "Giá trị riêng của loại văn bản", Some("")),
    (
        "PaperEntry",
        "select",
        "Văn bản chỉ gồm những ai",
        Some("Để trống thì gồm tất cả trong đợt."),
    ),
];

/// The name and the help of a key.
pub(super) fn label(record: &str, key: &str, about: &str, shape: &Shape) -> (String, String) {
    let (name, rest) = by_rule(key, about, shape);
    let own = OWN.iter().find(|(of, known, ..)| *of == record && *known == key);
    match own {
        Some((.., name, Some(help))) => ((*name).to_owned(), (*help).to_owned()),
        Some((.., name, None)) => ((*name).to_owned(), rest),
        None => (name, rest),
    }
}

fn by_rule(key: &str, about: &str, shape: &Shape) -> (String, String) {
    // `Với bản sao: mã văn bản được sao`.
    let (only, about) = match about.strip_prefix("Với ").and_then(|rest| rest.split_once(": ")) {
        Some((only, rest)) => (format!("Với {only}. "), rest),
        None => (String::new(), about),
    };
    let about = ["true nếu ", "true: "]
        .iter()
        .fold(about, |about, yes| about.strip_prefix(yes).unwrap_or(about));
    let end = ENDS
        .iter()
        .filter_map(|end| about.find(end))
        .filter(|at| *at > 1)
        .min();
    let (name, rest) = about.split_at(end.unwrap_or(about.len()));
    let name = if key == "id" || *shape == Shape::Text {
        name
    } else {
        without_id(name)
    };
    let rest = rest.trim_start_matches([':', ';', ',', '.', ' ']);
    let rest = if rest.starts_with('(') {
        without_brackets(rest)
    } else {
        rest.to_owned()
    };
    (capital(name.trim()), only + &capital(&rest))
}

/// `Mã của đơn vị` is chosen by its name.
fn without_id(name: &str) -> &str {
    let start = ["Mã của ", "Mã những ", "Mã ", "mã của ", "mã các ", "mã "];
    start
        .iter()
        .find_map(|start| name.strip_prefix(start))
        .unwrap_or(name)
}

fn without_brackets(text: &str) -> String {
    let inner = text.strip_prefix('(').unwrap_or(text);
    inner.replacen(')', "", 1)
}

pub(super) fn capital(text: &str) -> String {
    crate::model::capitalised(text)
}

/// Words of files that nobody at a desk has seen.
const OF_FILES: [&str; 30] = [
    "true",
    "false",
    "khóa",
    "tệp",
    "select",
    "place",
    "position",
    "address",
    "most",
    "values",
    "council",
    "units",
    "sizes",
    "receiver",
    "rewards",
    "teams",
    "tellers",
    "votes",
    "share",
    "amount",
    "thidua",
    "group",
    "awardees",
    "item",
    "of",
    "copies",
    "ground",
    "achievement",
    "deciders",
    "heading",
];

/// A help text without the clauses that speak of keys and words of files.
pub(super) fn without_keys(help: &str) -> String {
    let help = help
        .replace("bỏ hẳn khóa này", "để trống")
        .replace("bỏ khóa này", "để trống");
    let clauses = help.split("; ").flat_map(|clause| clause.split(". "));
    let kept: Vec<String> = clauses
        .map(|clause| clause.trim().trim_end_matches('.'))
        .filter(|clause| !clause.is_empty() && !speaks_of_files(clause))
        .map(capital)
        .collect();
    let ended = kept.iter().map(|clause| {
        if clause.ends_with('…') {
            clause.clone()
        } else {
            format!("{clause}.")
        }
    });
    ended.collect::<Vec<_>>().join(" ")
}

pub(super) fn speaks_of_files(clause: &str) -> bool {
    let is_word = |word: &str| {
        let plain = !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || b"_-0123456789".contains(&byte));
        let joined = word.trim_matches(['-', '_']).contains(['-', '_']);
        plain && joined && word.bytes().any(|byte| byte.is_ascii_lowercase())
    };
    clause.contains(['`', '{']) || clause.contains(".yaml") || {
        let mut words = clause.split(|letter: char| !(letter.is_alphanumeric() || "_-".contains(letter)));
        words.any(|word| is_word(word) || OF_FILES.contains(&word))
    }
}
