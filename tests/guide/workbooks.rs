//! The three workbooks that a clerk has before the first command, with heads as offices write them.

use std::path::Path;

use rust_xlsxwriter::Workbook;

const HEADS: [&str; 15] = [
    "STT",
    "Ông/Bà",
    "Họ và tên",
    "Giới tính",
    "Năm sinh",
    "Chức vụ",
    "Đơn vị",
    "Đối tượng",
    "Vai trò",
    "Thành tích",
    "Từ ngày",
    "Đến ngày",
    "Đợt",
    "Hình thức khen thưởng",
    "Ngày nhận báo cáo",
];

/// Those proposed, up to what they achieved; the rest is the same of all.
const AWARDEES: [&str; 5] = [
    "1||Nhân dân và cán bộ khu phố 1||||Khu phố 1|Tập thể||xuất sắc trong giữ gìn vệ sinh môi trường khu phố",
    "2||Trường Tiểu học Mẫu||||Trường Tiểu học Mẫu|Tập thể||xuất sắc trong xây dựng trường học xanh, sạch, đẹp",
    "3|Ông|Nguyễn Văn Ví Dụ|Nam|1975|Trưởng khu phố 2|Khu phố 2|Cá nhân|Trực tiếp|xuất sắc trong vận động hiến đất mở rộng ngõ",
    "4|Bà|Trần Thị Mẫu Hoa|Nữ|1982|Giáo viên|Trường Tiểu học Mẫu|Cá nhân|Trực tiếp|xuất sắc trong phong trào trồng cây xanh",
    "5|Ông|Lê Văn Giả Định|Nam|1960||Khu phố 3|Hộ gia đình||xuất sắc trong phân loại rác tại nguồn",
];

const MEMBERS: [&str; 6] = [
    "STT|Ông/Bà|Họ và tên|Chức vụ|Nhiệm vụ trong Hội đồng",
    "1|Ông|Nguyễn Văn Mẫu|Chủ tịch UBND phường|Chủ tịch Hội đồng",
    "2|Bà|Trần Thị Giả Định|Phó Chủ tịch UBND phường|Phó Chủ tịch Hội đồng",
    "3|Ông|Lê Văn Ví Dụ Minh|Trưởng phòng Văn hóa - Xã hội|Ủy viên",
    "4|Bà|Phạm Thị Mẫu Lan|công chức Văn phòng|Ủy viên, thư ký",
    "5|Ông|Hoàng Văn Tưởng Tượng|Chủ tịch Ủy ban MTTQ Việt Nam phường|Ủy viên",
];

const UNITS: [&str; 6] = [
    "STT|Tên đơn vị|Loại đơn vị|Ngày nhận đăng ký",
    "1|Khu phố 1|Khu phố|20/1/2026",
    "2|Khu phố 2|Khu phố|20/1/2026",
    "3|Khu phố 3|Khu phố|21/1/2026",
    "4|Khu phố 4|Khu phố|21/1/2026",
    "5|Trường Tiểu học Mẫu|Cơ quan|22/1/2026",
];

const FIGURES: &str = "Đơn vị|Số cây xanh trồng mới|Số buổi tổng vệ sinh";
const TARGETS: [&str; 5] = ["10|3", "12|2", "8|4", "9|3", "20|1"];
const RESULTS: [&str; 5] = ["12|3", "12|3", "9|4", "8|3", "25|2"];

/// A sheet of a workbook; figures are numbers.
fn sheet(book: &mut Workbook, name: &str, above: &[&str], rows: &[String]) {
    let sheet = book.add_worksheet();
    sheet.set_name(name).unwrap();
    let all = above
        .iter()
        .map(|line| (*line).to_owned())
        .chain(rows.iter().cloned());
    for (row, line) in (0..).zip(all) {
        for (column, cell) in (0..).zip(line.split('|')) {
            match cell.parse::<u32>() {
                Ok(number) => sheet.write(row, column, number).unwrap(),
                Err(_) => sheet.write(row, column, cell).unwrap(),
            };
        }
    }
}

fn owned(rows: &[&str]) -> Vec<String> {
    rows.iter().map(|row| (*row).to_owned()).collect()
}

/// The two lists that are taken in, where the clerk works.
pub(super) fn lists(root: &Path) {
    let mut units = Workbook::new();
    sheet(
        &mut units,
        "Đơn vị",
        &["DANH SÁCH ĐƠN VỊ THAM GIA", ""],
        &owned(&UNITS),
    );
    for (name, figures) in [("Chỉ tiêu", TARGETS), ("Kết quả", RESULTS)] {
        let named = UNITS[1..].iter().map(|unit| unit.split('|').nth(1).unwrap());
        let rows = named
            .zip(figures)
            .map(|(unit, figures)| format!("{unit}|{figures}"));
        sheet(&mut units, name, &[FIGURES], &rows.collect::<Vec<_>>());
    }
    units.save(root.join("don-vi.xlsx")).unwrap();
    let mut awardees = Workbook::new();
    let rest = "15/1/2026|10/9/2026|Tổng kết|Giấy khen của Chủ tịch UBND phường|11/9/2026";
    let rows = AWARDEES.map(|row| format!("{row}|{rest}"));
    let heads = HEADS.join("|");
    let above = [
        "DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN",
        "(Tổng kết phong trào năm 2026)",
        "",
        &heads,
    ];
    sheet(&mut awardees, "Đề nghị khen", &above, &rows);
    awardees.save(root.join("danh-sach.xlsx")).unwrap();
}

/// The members of the council, beside the file of the review.
pub(super) fn members(reviews: &Path) {
    std::fs::create_dir_all(reviews).unwrap();
    let mut members = Workbook::new();
    sheet(&mut members, "Hội đồng", &[], &owned(&MEMBERS));
    members.save(reviews.join("hoi-dong.xlsx")).unwrap();
}
