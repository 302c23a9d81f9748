//! What the words of files are called: `tap-the` is “Tập thể”.

use super::labels::capital;

/// Words that no description explains; first those of one record's key alone.
const OF_KEYS: &[(&str, &str, &str)] = &[
    ("Indicator.total", "cong", "Cộng lại"),
    ("Indicator.total", "binh-quan", "Lấy bình quân"),
    ("Indicator.total", "khong", "Không tính chung"),
    ("Criterion.direction", "cong", "Ghi điểm đạt được"),
    ("Criterion.direction", "tru", "Ghi điểm bị trừ"),
    ("Office.rounding", "none", "Không làm tròn"),
    ("OutlineColumn.align", "left", "Trái"),
    ("Received.paper", "ke-hoach", "Kế hoạch"),
    ("Received.paper", "bao-cao", "Báo cáo"),
    ("Office.empty_tens", "le", "lẻ"),
    ("Office.empty_tens", "linh", "linh"),
    ("Office.thousand", "nghin", "nghìn"),
];
const OF_ALL: &[(&str, &str)] = &[
    ("tap-the", "Tập thể"),
    ("ca-nhan", "Cá nhân"),
    ("ho-gia-dinh", "Hộ gia đình"),
    ("doanh-nghiep", "Doanh nghiệp"),
    ("doi-tuong-khac", "Đối tượng khác"),
    ("phong-trao", "Phong trào thi đua"),
    ("cong-trang", "Công trạng, như danh hiệu cuối năm"),
    ("dot-xuat", "Đột xuất"),
    ("chuyen-de", "Chuyên đề, giai đoạn"),
    ("cong-hien", "Quá trình cống hiến"),
    ("nien-han", "Niên hạn"),
    ("doi-ngoai", "Đối ngoại"),
    ("lines", "Mỗi căn cứ một dòng"),
    ("running", "Viết liền một câu"),
    ("as-listed", "Theo thứ tự đã ghi"),
    ("by-name", "Theo tên, họ, đệm"),
    ("up-10000", "Lên hàng chục nghìn"),
    ("nearest-10000", "Đến hàng chục nghìn gần nhất"),
    ("ngan", "ngàn"),
    ("nam", "Nam"),
    ("nu", "Nữ"),
    ("lanh-dao", "Lãnh đạo, quản lý"),
    ("truc-tiep", "Trực tiếp lao động"),
    ("nhieu-hon", "Nhiều hơn là tốt"),
    ("it-hon", "Ít hơn là tốt"),
    ("co", "Đạt"),
    ("khong", "Không đạt"),
    ("dang-ky", "Đăng ký thi đua"),
    ("per-kind", "Mỗi loại văn bản một dãy số"),
    ("together", "Một dãy số chung"),
    ("chu-tich", "Chủ tịch"),
    ("pho-chu-tich-thuong-truc", "Phó Chủ tịch Thường trực"),
    ("pho-chu-tich", "Phó Chủ tịch"),
    ("uy-vien-thuong-truc", "Ủy viên Thường trực"),
    ("uy-vien-thu-ky", "Ủy viên Thư ký"),
    ("uy-vien", "Ủy viên"),
    ("truong-ban", "Trưởng ban"),
    ("pho-ban", "Phó Trưởng ban"),
    ("pho-truong-ban", "Phó Trưởng ban"),
    ("to-truong", "Tổ trưởng"),
    ("to-pho", "Tổ phó"),
    ("thu-ky", "Thư ký"),
    ("thanh-vien", "Thành viên"),
    ("xem-xong-tra-lai", "Xem xong trả lại"),
    ("luu-hanh-noi-bo", "Lưu hành nội bộ"),
    ("mat", "Mật"),
    ("toi-mat", "Tối mật"),
    ("tuyet-mat", "Tuyệt mật"),
    ("khan", "Khẩn"),
    ("thuong-khan", "Thượng khẩn"),
    ("hoa-toc", "Hỏa tốc"),
    ("dat", "Đạt"),
    ("khong-dat", "Không đạt"),
    ("verified", "Đã đọc"),
    ("one_source", "Một nguồn"),
    ("unverified", "Chưa kiểm chứng"),
    ("tu-cham", "Đơn vị tự chấm"),
    ("hoi-dong", "Hội đồng, cụm, tổ chấm điểm"),
    ("so-luong", "Số lượng, cộng được"),
    ("binh-quan", "Số bình quân"),
    ("danh-hieu", "Danh hiệu thi đua"),
    ("hinh-thuc", "Hình thức khen thưởng"),
    ("cua-nguoi", "… của Chủ tịch …"),
    ("cua-co-quan", "… của Ủy ban nhân dân …"),
    ("ten-rieng", "Chỉ tên"),
    ("qua-nua", "Quá nửa"),
    ("rut", "Rút đề nghị"),
    ("hoan", "Để lại xét sau"),
    ("khong-du-dieu-kien", "Chưa đủ điều kiện"),
    ("a", "Điểm a"),
    ("b", "Điểm b"),
    ("c", "Điểm c"),
    ("d", "Điểm d"),
    ("đ", "Điểm đ"),
];

/// The name of a word at a key; None: nobody gave it one.
pub(super) fn word_name(record: &str, key: &str, word: &str, about: &str) -> Option<String> {
    let at = format!("{record}.{key}");
    let own = OF_KEYS.iter().find(|(of, known, _)| *of == at && *known == word);
    if let Some((.., name)) = own {
        return Some((*name).to_owned());
    }
    if let Some((_, name)) = OF_ALL.iter().find(|(known, _)| *known == word) {
        return Some((*name).to_owned());
    }
    // `so-ket (sơ kết) hoặc tong-ket (tổng kết)`.
    let (_, rest) = about.split_once(&format!("{word} ("))?;
    let (inside, _) = rest.split_once(')')?;
    let name = inside.split(", mặc định").next().unwrap_or(inside);
    let is_abbreviation = word.ends_with('.');
    Some(if is_abbreviation {
        format!("{word} ({name})")
    } else {
        capital(name)
    })
}
