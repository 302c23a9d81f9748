"""Three workbooks as a ward keeps them: its units, those who are proposed, its council."""
import openpyxl

UNITS = ["Khu phố 1", "Khu phố 2", "Khu phố 3", "Khu phố 4", "Trường Tiểu học Mẫu"]
FIGURES = [(10, 3, 12, 3), (12, 2, 12, 3), (8, 4, 9, 4), (9, 3, 8, 3), (20, 1, 25, 2)]
HEADS = ["STT", "Ông/Bà", "Họ và tên", "Giới tính", "Năm sinh", "Chức vụ", "Đơn vị", "Đối tượng", "Vai trò", "Thành tích",
         "Từ ngày", "Đến ngày", "Đợt", "Hình thức khen thưởng", "Ngày nhận báo cáo"]
REST = ["15/1/2026", "10/9/2026", "Tổng kết", "Giấy khen của Chủ tịch UBND phường", "11/9/2026"]
DEEDS = ["xuất sắc trong vận động hiến đất mở rộng ngõ", "xuất sắc trong phong trào trồng cây xanh",
         "xuất sắc trong phân loại rác tại nguồn", "xuất sắc trong giữ gìn vệ sinh đường phố"]
MEMBERS = [
    ("Ông", "Nguyễn Văn Mẫu", "Chủ tịch UBND phường", "Chủ tịch Hội đồng"),
    ("Bà", "Trần Thị Giả Định", "Phó Chủ tịch UBND phường", "Phó Chủ tịch Hội đồng"),
    ("Ông", "Lê Văn Ví Dụ Minh", "Trưởng phòng Văn hóa - Xã hội", "Ủy viên"),
    ("Bà", "Phạm Thị Mẫu Lan", "công chức Văn phòng", "Ủy viên, thư ký"),
    ("Ông", "Hoàng Văn Tưởng Tượng", "Chủ tịch Ủy ban MTTQ Việt Nam phường", "Ủy viên"),
]


def awardees():
    """Twenty: two collectives, a household, seventeen persons."""
    yield ["", "Nhân dân và cán bộ khu phố 1", "", "", "", "Khu phố 1", "Tập thể", "", "xuất sắc trong giữ gìn vệ sinh môi trường khu phố"]
    yield ["", "Trường Tiểu học Mẫu", "", "", "", "Trường Tiểu học Mẫu", "Tập thể", "", "xuất sắc trong xây dựng trường học xanh, sạch, đẹp"]
    yield ["Ông", "Lê Văn Giả Định", "Nam", 1960, "", "Khu phố 3", "Hộ gia đình", "", "xuất sắc trong phân loại rác tại nguồn"]
    given = ["An", "Bình", "Chi", "Dung", "Giang", "Hà", "Hoa", "Khánh", "Lan", "Mai", "Nam", "Oanh", "Phúc", "Quang", "Sơn", "Thu", "Vân"]
    for n, name in enumerate(given):
        woman = n % 2 == 1
        unit = UNITS[n % 4]
        yield ["Bà" if woman else "Ông", f"{'Trần Thị' if woman else 'Nguyễn Văn'} Ví Dụ {name}", "Nữ" if woman else "Nam",
               1970 + n, f"Tổ trưởng tổ {n + 1} {unit.lower()}", unit, "Cá nhân", "Trực tiếp", DEEDS[n % 4]]


def sheet(book, title, rows):
    page = book.create_sheet(title)
    for row in rows:
        page.append(row)


def make(folder):
    """don-vi.xlsx, danh-sach.xlsx, hoi-dong.xlsx."""
    units = openpyxl.Workbook()
    units.remove(units.active)
    sheet(units, "Đơn vị", [["DANH SÁCH ĐƠN VỊ THAM GIA"], [], ["STT", "Tên đơn vị", "Loại đơn vị", "Ngày nhận đăng ký"]]
          + [[n + 1, unit, "Cơ quan" if "Trường" in unit else "Khu phố", "20/1/2026"] for n, unit in enumerate(UNITS)])
    for title, at in (("Chỉ tiêu", 0), ("Kết quả", 2)):
        sheet(units, title, [["Đơn vị", "Số cây xanh trồng mới", "Số buổi tổng vệ sinh"]]
              + [[unit, *figures[at:at + 2]] for unit, figures in zip(UNITS, FIGURES)])
    units.save(folder / "don-vi.xlsx")
    proposed = openpyxl.Workbook()
    proposed.remove(proposed.active)
    sheet(proposed, "Đề nghị khen", [["DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN"], ["(Tổng kết phong trào năm 2026)"], [], HEADS]
          + [[n + 1, *row, *REST] for n, row in enumerate(awardees())])
    proposed.save(folder / "danh-sach.xlsx")
    council = openpyxl.Workbook()
    council.remove(council.active)
    sheet(council, "Hội đồng", [["STT", "Ông/Bà", "Họ và tên", "Chức vụ", "Nhiệm vụ trong Hội đồng"]]
          + [[n + 1, *member] for n, member in enumerate(MEMBERS)])
    council.save(folder / "hoi-dong.xlsx")
