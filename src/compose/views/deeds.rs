//! What a column of summaries says of an achievement: `xuất sắc trong dạy nghề đan lát` is `Dạy nghề đan lát`.

use crate::model::capitalised;

/// With what an achievement begins that is something done. What begins otherwise stays whole: `Xuất sắc trong học tập` is no
/// `Học tập`.
#[rustfmt::skip]
const VERBS: [&str; 111] = [
    "áp dụng", "bảo đảm", "bảo tồn", "bảo vệ", "báo", "bắt", "biên soạn", "biểu diễn", "bồi dưỡng", "cảm hóa", "cảnh báo", "cải tạo",
    "cải tiến", "cấp cứu", "chăm lo", "chăm sóc", "chế tạo", "chỉ đạo", "chỉ huy", "chữa", "chuyển", "cứu", "dạy", "dập", "dẫn dắt",
    "di dời", "dũng cảm", "duy trì", "đạt", "đấu tranh", "điều hành", "điều tra", "đoạt", "đóng góp", "đổi mới", "đỡ đầu", "đưa",
    "ghép", "giải", "giành", "giúp", "giữ", "góp", "gây dựng", "hỗ trợ", "hiến", "hoàn thành", "hòa giải", "hướng dẫn", "huy động",
    "kèm", "kêu gọi", "khám", "khắc phục", "khôi phục", "kịp thời", "lãnh đạo", "làm", "lập", "mở", "nâng cao", "nấu", "nhặt", "nhận",
    "nuôi", "ngăn chặn", "phá", "phân loại", "phát hiện", "phát huy", "phát triển", "phòng", "phối hợp", "phục vụ", "quản lý",
    "quyên góp", "rà soát", "sáng chế", "sơ cứu", "số hóa", "sửa", "tặng", "tham gia", "tham mưu", "thành lập", "thi công", "thi đua",
    "thiết kế", "thu gom", "thực hiện", "tích cực", "tiếp nhận", "tiết kiệm", "tìm", "tổ chức", "trả lại", "triển khai", "trồng",
    "truy bắt", "tuần tra", "tuyên truyền", "tự nguyện", "ủng hộ", "vận động", "vận hành", "vươn lên", "vượt", "xây dựng", "xóa",
    "xử lý", "ứng dụng",
];

/// What was done, without the words that all achievements begin with.
pub(super) fn deed(achievement: &str) -> String {
    const LEADS: [&str; 3] = ["đã ", "có ", "thành tích "];
    let said = LEADS
        .iter()
        .fold(achievement, |rest, lead| rest.strip_prefix(lead).unwrap_or(rest));
    if let Some(rest) = said.strip_prefix("xuất sắc, ") {
        return capitalised(rest);
    }
    let in_what = said
        .strip_prefix("xuất sắc ")
        .unwrap_or(said)
        .strip_prefix("trong ");
    let done = in_what.and_then(|rest| {
        rest.strip_prefix("việc ")
            .or_else(|| is_done(rest).then_some(rest))
    });
    capitalised(done.unwrap_or(said))
}

fn is_done(text: &str) -> bool {
    VERBS.iter().any(|verb| {
        let behind = text.strip_prefix(verb);
        behind.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e16_a_summary_is_cut_only_before_what_was_done() {
        for (achievement, said) in [
            ("xuất sắc trong dạy nghề đan lát", "Dạy nghề đan lát"),
            ("xuất sắc trong việc hiến đất", "Hiến đất"),
            ("xuất sắc trong việc học và làm theo Bác", "Học và làm theo Bác"),
            (
                "xuất sắc, toàn khu phố không còn điểm rác",
                "Toàn khu phố không còn điểm rác",
            ),
            (
                "đã có thành tích xuất sắc trong tuần tra, canh gác đê",
                "Tuần tra, canh gác đê",
            ),
            (
                "dũng cảm phá cửa, cứu 02 cháu nhỏ",
                "Dũng cảm phá cửa, cứu 02 cháu nhỏ",
            ),
            (
                "xuất sắc trong học tập và phong trào đọc sách",
                "Xuất sắc trong học tập và phong trào đọc sách",
            ),
            (
                "xuất sắc trong công tác phòng cháy",
                "Xuất sắc trong công tác phòng cháy",
            ),
            ("có thành tích xuất sắc trong học tập", "Xuất sắc trong học tập"),
            (
                "xuất sắc trong phong trào thi đua",
                "Xuất sắc trong phong trào thi đua",
            ),
        ] {
            assert_eq!(deed(achievement), said);
        }
    }
}
