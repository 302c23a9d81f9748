//! Vietnamese.

use chrono::NaiveDate;

use super::super::{Wording, quoted, shown, vi};
use crate::diagnostic::RegisterProblem;

const RESTORE: &str = "làm theo mục “Khôi phục sổ” trong docs/so-van-ban.md; không xóa tệp này";

#[expect(
    clippy::too_many_lines,
    reason = "one flat match: every fault beside its words"
)]
pub(in super::super) fn wording(problem: &RegisterProblem) -> Wording {
    match problem {
        RegisterProblem::Damaged { path } => Wording::new(
            format!("sổ `{path}` bị hỏng hoặc không phải sổ của thidua"),
            "",
            RESTORE,
        ),
        RegisterProblem::Newer { path, version } => Wording::new(
            format!("sổ `{path}` do bản thidua mới hơn lập (dạng {version})"),
            "",
            "dùng bản thidua mới; bản này không đụng đến sổ",
        ),
        RegisterProblem::Unusable { path, problem } => Wording::new(
            format!("không dùng được sổ `{path}`: {}", vi::problem_words(*problem)),
            "thư mục `register` ghi được, còn chỗ trống",
            "kiểm tra quyền ghi và chỗ trống của ổ đĩa rồi chạy lại; chưa có số nào bị cấp",
        ),
        RegisterProblem::Busy { path } => Wording::new(
            format!("máy khác đang giữ sổ `{path}` quá lâu"),
            "",
            "đóng chương trình đang cấp số ở máy kia (hoặc chương trình xem SQLite) rồi chạy lại; chưa có số nào bị cấp",
        ),
        RegisterProblem::NumberTaken {
            number,
            issuer,
            year,
            holder,
            date,
        } => Wording::new(
            format!(
                "số {number} năm {year} của {issuer} đã cấp cho {holder} ngày {}",
                day(*date)
            ),
            "mỗi số chỉ cấp một lần (Điều 15 Nghị định 30/2020/NĐ-CP)",
            "xem `thidua register show` rồi ghi đúng số, hoặc bỏ số để thidua cấp",
        ),
        RegisterProblem::NumberAgainstDate {
            number,
            date,
            other,
            other_date,
        } => Wording::new(
            format!(
                "số {number} ghi ngày {}, nhưng số {other} đã cấp ngày {}",
                day(*date),
                day(*other_date)
            ),
            "số lớn hơn không được có ngày sớm hơn",
            "sửa ngày hoặc số; nếu đúng là như vậy thì ghi lý do: `--reason \"…\"`, lý do được ghi vào sổ",
        ),
        RegisterProblem::SameNumber { number, other } => Wording::new(
            format!("số {number} cũng là số của `{other}`"),
            "mỗi số chỉ của một văn bản trong năm",
            "sửa một trong hai số",
        ),
        RegisterProblem::NumberDisagrees { id, found, issued } => Wording::new(
            format!("papers.yaml ghi số {found} cho `{id}`, nhưng văn bản đã ban hành là số {issued}"),
            "",
            "sửa số trong papers.yaml cho khớp sổ, hoặc bỏ khóa `number`",
        ),
        RegisterProblem::TypedOtherwise { id, written, typed } => Wording::new(
            format!(
                "papers.yaml ghi `{id}` số {}, nhưng lệnh ghi số {}",
                numbered(written),
                numbered(typed)
            ),
            "số và ngày ở hai nơi giống nhau: văn bản khác có thể đã viện dẫn số và ngày trong papers.yaml",
            "sửa papers.yaml hoặc lệnh cho khớp bản đã ký",
        ),
        RegisterProblem::BadNumber { found } => Wording::new(
            format!("`{}` không phải là số văn bản", shown(found)),
            "một số như 58, hoặc số có chữ như 58a",
            "ghi lại số",
        ),
        RegisterProblem::UnknownSymbol { symbol } => Wording::new(
            format!(
                "không văn bản nào trong papers.yaml mang ký hiệu `{}`",
                shown(symbol)
            ),
            "ký hiệu như trên văn bản: KH-UBND, QĐ-UBND, UBND-VP",
            "ghi lại số và ký hiệu",
        ),
        RegisterProblem::NoBook { year: 0 } => Wording::new(
            "sổ chưa có gì để in",
            "",
            "ban hành văn bản trước: `thidua issue`",
        ),
        RegisterProblem::NoBook { year } => Wording::new(
            format!("năm {year} chưa có gì để in"),
            "",
            "xem `thidua register show` rồi ghi đúng năm, đúng sổ",
        ),
        RegisterProblem::BackupExists { path } => Wording::new(
            format!("`{path}` đã có"),
            "tên của một tệp chưa có",
            "ghi tên khác, như kèm ngày sao lưu",
        ),
        RegisterProblem::KindWithoutNumber { id, number } => Wording::new(
            format!("`{id}` là loại văn bản không có số, nhưng được ghi số {number}"),
            "",
            "bỏ số đi",
        ),
        RegisterProblem::NumberMissing { id } => Wording::new(
            format!("`{id}` đã ký ở nơi khác thì đã có số"),
            "số và ngày ghi trên bản đã ký",
            "thêm `--number` và `--date`",
        ),
        RegisterProblem::DayMissing { id, today } => Wording::new(
            format!("chưa rõ ngày ban hành của `{id}`"),
            "",
            format!(
                "hôm nay là ngày {}; nếu đúng ngày ấy thì thêm `--date {today}`",
                day(*today)
            ),
        ),
        RegisterProblem::BadDay { found } => Wording::new(
            format!("`--date` không phải là ngày: `{found}`"),
            "ngày có thật, ghi như 27/6/2025 hoặc 2025-06-27",
            "ghi lại --date",
        ),
        RegisterProblem::EntryDayMissing { today } => Wording::new(
            "chưa rõ ngày ghi vào sổ",
            "ngày của việc được ghi, không phải ngày ban hành văn bản",
            format!(
                "hôm nay là ngày {}; nếu đúng ngày ấy thì thêm `--date {today}`",
                day(*today)
            ),
        ),
        RegisterProblem::EntryBeforePaper { found, paper } => Wording::new(
            format!("ngày ghi vào sổ {} trước ngày của văn bản", day(*found)),
            format!("từ ngày {}", day(*paper)),
            "ghi lại --date: ngày của việc được ghi",
        ),
        RegisterProblem::ReasonMissing { command } => Wording::new(
            format!("`{command}` cần lý do"),
            "lý do bằng chữ; được ghi vào sổ và không sửa được nữa",
            "thêm `--reason \"…\"`",
        ),
        RegisterProblem::IssuerSpelledOtherwise { issuer, known } => Wording::new(
            format!("sổ đang có “{known}”, còn tệp cơ quan ghi “{issuer}”"),
            "một cơ quan viết một cách, nếu không sẽ thành hai dãy số",
            "sửa tên trong tệp cơ quan cho giống tên trong sổ",
        ),
        RegisterProblem::AlreadyIssued { id, number, date } => Wording::new(
            format!("`{id}` đã ban hành{} ngày {}", with_number(number), day(*date)),
            "văn bản đã ban hành không sửa, không cấp số lần nữa",
            "sai nội dung: `thidua replace`; sai thể thức: `thidua correct`; thu hồi: `thidua recall`; bỏ số: `thidua void`",
        ),
        RegisterProblem::NotIssued { id } => Wording::new(
            format!("`{id}` chưa ban hành"),
            "",
            "ban hành trước: `thidua issue`; còn là dự thảo thì chỉ cần sửa dữ liệu rồi `thidua build`",
        ),
        RegisterProblem::CitesDraft { id, words } => Wording::new(
            format!("`{id}` còn chỗ để trống: “{}”", shown(words)),
            "mọi chỗ đã điền; văn bản được viện dẫn có số trước",
            "điền dữ liệu còn thiếu; ban hành văn bản được viện dẫn trước (biên bản, tờ trình, quyết định)",
        ),
        RegisterProblem::LetterMissing { id, key } => Wording::new(
            format!("papers.yaml chưa có công văn nào ghi `{key}: {id}` mà chưa ban hành"),
            "",
            format!(
                "thêm một văn bản loại {} vào papers.yaml, ghi `{key}: {id}`, rồi chạy lại",
                letter(key)
            ),
        ),
        RegisterProblem::InputsDiffer { id, number, changes } => Wording::new(
            format!(
                "`{id}` đã ban hành{}; dữ liệu hoặc mẫu hiện nay cho ra chữ khác:{}",
                with_number(number),
                changed(changes)
            ),
            "",
            "bản đã ban hành được giữ nguyên; cần đổi thì `thidua replace` hoặc `thidua correct`",
        ),
        RegisterProblem::CitedBy { number, papers } => Wording::new(
            format!("văn bản đã ban hành còn viện dẫn {number}: {}", quoted(papers)),
            "",
            "xem lại từng văn bản ấy: thay thế hoặc đính chính nếu cần",
        ),
        RegisterProblem::IssuedFileChanged { path, number } => Wording::new(
            format!("`{path}` không còn là bản đã ban hành{}", with_number(number)),
            "tệp của văn bản đã ban hành giữ nguyên từng byte",
            "chạy `thidua build --force`: bản đã sửa được giữ dưới tên có ngày, bản ban hành được chép lại từ sổ",
        ),
        RegisterProblem::RowChanged { row, what } => Wording::new(
            format!("dòng {row} của sổ ({what}) đã bị sửa sau khi ghi"),
            "",
            RESTORE,
        ),
        RegisterProblem::RowsMissing { first, last } if first == last => {
            Wording::new(format!("dòng {first} của sổ đã bị xóa"), "", RESTORE)
        }
        RegisterProblem::RowsMissing { first, last } => {
            Wording::new(format!("các dòng {first}-{last} của sổ đã bị xóa"), "", RESTORE)
        }
        RegisterProblem::ChainBroken { row } => Wording::new(
            format!("dòng {row} của sổ không nối với dòng trước nó"),
            "",
            RESTORE,
        ),
        RegisterProblem::KeptFileChanged { row, name } => Wording::new(
            format!("tệp `{name}` giữ trong sổ (dòng {row}) đã bị sửa hoặc mất"),
            "",
            RESTORE,
        ),
        RegisterProblem::Unsound { path } => {
            Wording::new(format!("sổ `{path}` bị hỏng một phần"), "", RESTORE)
        }
        RegisterProblem::ReceiptWithoutRow { path, row, number } => Wording::new(
            format!(
                "biên nhận `{path}` chứng nhận dòng {row}{}, nhưng sổ không còn dòng ấy",
                with_number(number)
            ),
            "",
            RESTORE,
        ),
        RegisterProblem::ReceiptDisagrees { path, row, number } => Wording::new(
            format!(
                "biên nhận `{path}`{} không khớp dòng {row} của sổ",
                with_number(number)
            ),
            "",
            "một trong hai đã bị sửa: so với bản in có chữ ký; rồi làm theo mục “Khôi phục sổ” trong docs/so-van-ban.md",
        ),
        RegisterProblem::ReceiptUnreadable { path } => Wording::new(
            format!("`{path}` không phải là biên nhận của thidua, hoặc đã bị sửa"),
            "",
            "dùng tệp .bien-nhan.json nằm cạnh văn bản đã ban hành",
        ),
        RegisterProblem::RemadeDiffers { name, because } if because.is_empty() => Wording::new(
            format!("lập lại `{name}` cho ra tệp khác bản đã ban hành"),
            "",
            "dữ liệu, mẫu, phông và phiên bản đều như cũ: xin báo cho người phát triển",
        ),
        RegisterProblem::RemadeDiffers { name, because } => Wording::new(
            format!(
                "lập lại `{name}` cho ra tệp khác bản đã ban hành, vì đã khác: {}",
                quoted(because)
            ),
            "",
            "bản đã ban hành vẫn còn nguyên trong sổ; muốn lập lại y hệt thì dùng lại các tệp cũ ấy",
        ),
    }
}

fn day(date: NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}

/// `04 ngày 20/01/2025`.
fn numbered((number, date): &(String, NaiveDate)) -> String {
    format!("{number} ngày {}", day(*date))
}

fn with_number(number: &str) -> String {
    if number.is_empty() {
        String::new()
    } else {
        format!(" số {number}")
    }
}

fn letter(key: &str) -> &'static str {
    if key == "corrects" {
        "`cong-van-dinh-chinh`"
    } else {
        "`cong-van-thu-hoi`"
    }
}

/// The changed words, one change a line.
fn changed(changes: &[(String, String)]) -> String {
    changes
        .iter()
        .map(|(before, after)| match (before.is_empty(), after.is_empty()) {
            (true, _) => format!("\n    thêm “{after}”"),
            (_, true) => format!("\n    bớt “{before}”"),
            _ => format!("\n    “{before}” thành “{after}”"),
        })
        .collect()
}
