//! Vietnamese.

use super::super::{Wording, quoted, shown};
use crate::diagnostic::CertificateProblem;

#[expect(
    clippy::too_many_lines,
    reason = "one flat match: every fault beside its words"
)]
pub(in super::super) fn wording(problem: &CertificateProblem) -> Wording {
    match problem {
        CertificateProblem::BoxOutsidePage { field, page } => Wording::new(
            format!("ô `{field}` nằm ngoài tờ giấy {page} mm"),
            "x + width và y + height không vượt khổ giấy",
            "đo lại ô trên phôi, sửa `x`, `y`, `width`, `height`; hoặc sửa `page`",
        ),
        CertificateProblem::BadLength { key, found } => Wording::new(
            format!("`{key}` là {found}"),
            "số lớn hơn 0, không quá 2000",
            "đo bằng mm (cỡ chữ bằng pt) rồi ghi lại",
        ),
        CertificateProblem::SizesReversed { size, least } => Wording::new(
            format!("`min_size` {least} lớn hơn `size` {size}"),
            "`min_size` không lớn hơn `size`",
            "đổi hai số cho nhau, hoặc bỏ `min_size`",
        ),
        CertificateProblem::ScriptHasOneFace => Wording::new(
            "chữ thư pháp `great-vibes` chỉ có một kiểu",
            "",
            "bỏ `bold`, `italic`, hoặc dùng `font: tinos`",
        ),
        CertificateProblem::BadColour { found } => Wording::new(
            format!("`{found}` không phải mã màu"),
            "# và sáu chữ số 0-9, a-f, trong ngoặc kép: \"#b3121d\"",
            "ghi lại mã màu",
        ),
        CertificateProblem::UnknownFact {
            found,
            known,
            suggestion,
        } => Wording::new(
            format!("không có `{{{found}}}` trên giấy khen"),
            format!("một trong: {}", quoted(known)),
            suggestion.as_ref().map_or_else(
                || "sửa chữ trong ngoặc nhọn".to_owned(),
                |word| format!("có phải là `{{{word}}}`?"),
            ),
        ),
        CertificateProblem::PictureUnusable { path } => Wording::new(
            format!("tệp hình `{path}` không dùng được"),
            "hình PNG, JPEG (màu RGB hoặc xám, không phải CMYK) hoặc SVG; nền còn có thể là PDF một trang",
            "quét hoặc xuất lại hình rồi chép vào cùng chỗ",
        ),
        CertificateProblem::NoNameField { subject } => Wording::new(
            format!("phôi không có ô nào in tên cho đối tượng {subject}"),
            "ít nhất một ô có {name}",
            "thêm ô có {name}, hoặc thêm đối tượng này vào khóa `for`",
        ),
        CertificateProblem::OtherSigner { now, decided } => Wording::new(
            format!("người ký nay là “{}”, khác quyết định đã ban hành", shown(now)),
            format!("như quyết định: “{decided}”"),
            "trả lại người ký như quyết định (office.yaml, `signatory` trong papers.yaml) rồi in; quyết định sai thì thay quyết định trước",
        ),
        CertificateProblem::OtherAward {
            row,
            name,
            award,
            stock,
        } => Wording::new(
            format!("số {row}, {name}: hình thức “{award}” không in bằng phôi `{stock}`, để lại"),
            "",
            "in bằng phôi dành cho hình thức ấy (--stock), hoặc thêm hình thức vào khóa `awards` của phôi",
        ),
        CertificateProblem::PictureNotInDocx { path } => Wording::new(
            format!("DOCX không hiện được hình vẽ `{path}`; chỗ đó để trống"),
            "",
            "dùng tệp PNG hoặc JPEG nếu cần DOCX có hình",
        ),
        CertificateProblem::BadReading { found } => Wording::new(
            format!("không đọc được số đo `{found}`"),
            "dấu và hai số mm: A=20.8,19.2 (hoặc A=20,8;19,2)",
            "đo từ mép giấy đến tâm dấu, ghi lại",
        ),
        CertificateProblem::BadPrinterName { found } => Wording::new(
            format!("`{found}` không dùng làm tên máy in được"),
            "chữ thường không dấu, số và dấu -, như canon-khay-tay",
            "đặt lại tên",
        ),
        CertificateProblem::TooFewReadings { found } => Wording::new(
            format!("có {found} số đo dùng được"),
            "từ hai đến bốn dấu khác nhau",
            "đo thêm dấu trên tờ thử, tốt nhất cả bốn: A, B, C, D",
        ),
        CertificateProblem::ReadingsDisagree { worst_mm } => Wording::new(
            format!("các số đo không khớp nhau, lệch đến {worst_mm} mm"),
            "các dấu lệch nhau không quá 1,0 mm",
            "đo lại từng dấu; xem có nhầm dấu hay nhầm mép giấy, tờ thử có bị kẹp lệch không",
        ),
        CertificateProblem::PrinterTooWrong {
            scale,
            turn,
            shift_mm,
        } => Wording::new(
            format!(
                "theo số đo, máy in co giãn còn {scale} %, xoay {turn}°, có dấu lệch {shift_mm} mm: không máy nào sai đến thế"
            ),
            "co giãn, xoay không quá 5 %; dấu lệch không quá 15 mm",
            "xem có đo nhầm dấu, nhầm mép giấy, hay in tờ thử của khổ khác, in kiểu “vừa trang”",
        ),
        CertificateProblem::OtherSheet { profile, page } => Wording::new(
            format!("máy in `{profile}` được hiệu chỉnh với khổ giấy khác"),
            format!("hiệu chỉnh với khổ {page} mm"),
            format!("in tờ thử với đúng phôi này rồi đo lại: thidua calibrate {profile} --stock …"),
        ),
        CertificateProblem::WhichDecision { decisions } => Wording::new(
            if decisions.is_empty() {
                "chưa có quyết định khen thưởng nào".to_owned()
            } else {
                "có nhiều quyết định khen thưởng".to_owned()
            },
            if decisions.is_empty() {
                "một quyết định trong papers.yaml".to_owned()
            } else {
                format!("--decision với một trong: {}", quoted(decisions))
            },
            "thêm --decision và mã của quyết định",
        ),
        CertificateProblem::NotADecision { id } => Wording::new(
            format!("`{id}` không phải quyết định khen thưởng"),
            "văn bản thuộc loại có `enters_book` trong kinds.yaml",
            "ghi đúng mã của quyết định",
        ),
        CertificateProblem::OnlyProof { id } => Wording::new(
            format!("`{id}` chưa ban hành: chưa có số quyết định, chưa có số trong sổ khen thưởng"),
            "",
            format!("xem trước bằng --mode proof; khi đã ký thì `thidua issue {id}` rồi in"),
        ),
        CertificateProblem::BadRows { found } => Wording::new(
            format!("không hiểu `--only {found}`"),
            "số thứ tự tính qua cả danh sách, hoặc nhóm và số trong nhóm như in trong danh sách; cách nhau dấu phẩy; khoảng viết 7-12",
            "ghi như --only 3,7-12 hoặc --only II.3,II.7-12",
        ),
        CertificateProblem::NoSuchRow { row, last } => Wording::new(
            format!("danh sách không có số {row}"),
            format!("từ 1 đến {last}"),
            "xem số thứ tự trong bảng đối chiếu rồi ghi lại",
        ),
        CertificateProblem::ReprintWithoutRows => Wording::new(
            "in lại mà không nói in lại tờ nào",
            "--only với số thứ tự",
            "thêm --only, như --only 7",
        ),
        CertificateProblem::NothingToPrint { id } => Wording::new(
            format!("không có giấy khen nào để in theo `{id}`"),
            "",
            "xem `awards` của phôi và hình thức khen của danh sách",
        ),
        CertificateProblem::DoesNotFit {
            row,
            name,
            field,
            text,
            room,
            lines,
            least,
        } => Wording::new(
            format!("số {row}, {name}: ô `{field}` không vừa: {}", shown(text)),
            format!("vừa ô {room}, không quá {lines} dòng, chữ không nhỏ hơn {least} pt"),
            "rút gọn lời; hoặc đặt dấu | ở chỗ xuống dòng trong `on_certificate`; hoặc nới ô, giảm `min_size`, thêm `lines` trong phôi",
        ),
        CertificateProblem::LacksLetter {
            row,
            name,
            field,
            letter,
        } => Wording::new(
            format!("số {row}, {name}: phông của ô `{field}` không có chữ “{letter}”"),
            "chữ Việt, số và dấu câu thường dùng",
            "sửa chữ đó trong dữ liệu",
        ),
        CertificateProblem::CommonDoesNotFit { field, text } => Wording::new(
            format!("ô `{field}` không vừa: {}", shown(text)),
            "chữ chung của mọi giấy khen vừa ô",
            "nới ô, giảm `min_size` hoặc thêm `lines` trong phôi",
        ),
        CertificateProblem::CommonLacksLetter { field, letter } => Wording::new(
            format!("phông của ô `{field}` không có chữ “{letter}”"),
            "chữ Việt, số và dấu câu thường dùng",
            "sửa chữ đó, hoặc dùng `font: tinos`",
        ),
        CertificateProblem::NotAsDecided {
            row,
            key,
            now,
            decided,
        } => Wording::new(
            format!(
                "số {row}: `{key}` nay là “{}”, khác quyết định đã ban hành",
                shown(now)
            ),
            format!("như quyết định: “{decided}”"),
            "trả lại như quyết định; nếu quyết định sai thì đính chính hoặc thay quyết định trước, rồi in",
        ),
        CertificateProblem::NotInFile { row, name, id } => Wording::new(
            format!("số {row}, {name} (`{id}`) không còn trong awardees.yaml"),
            "mọi người trong quyết định đã ban hành",
            format!("khôi phục mục `{id}` trong awardees.yaml"),
        ),
        CertificateProblem::OtherWords { row, name, key } => Wording::new(
            format!("số {row}, {name}: `on_certificate.{key}` khác `{key}` của mục này"),
            "đúng các chữ ấy, chỉ thêm dấu | ở chỗ xuống dòng",
            "chép lại nguyên văn rồi đặt dấu |",
        ),
    }
}
