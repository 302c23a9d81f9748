#!/usr/bin/env python3
"""Makes the workbooks of tests/sheets: lists as clerks keep them, with every trap they fall into.

Run with openpyxl, XlsxWriter and (for .xls and .ods) LibreOffice Calc installed: `python3 tests/sheets/make.py`. The files are
committed; the test beside them holds what each is read as. Every name is made up.
"""
import datetime
import io
import pathlib
import re
import shutil
import subprocess
import sys
import unicodedata
import zipfile

import openpyxl
import xlsxwriter
import yaml

HOME = pathlib.Path(__file__).parent
HEADS = ["STT", "Họ và tên", "Đối tượng", "Ông/Bà", "Năm sinh", "Chức vụ", "Đơn vị", "Thành tích"]
ROWS = [
    [1, "Nguyễn Văn Mẫu", "Cá nhân", "Ông", 1980, "Trưởng khu phố 1", "Khu phố 1", "xuất sắc trong vận động hiến đất"],
    [2, "Trần Thị Ví Dụ", "Cá nhân", "Bà", 1975, "Hội viên", "Khu phố 2", "xuất sắc trong phân loại rác"],
    [3, "Nhân dân khu phố 1", "Tập thể", None, None, None, "Khu phố 1", "xuất sắc trong xây dựng khu phố"],
]
D = datetime.date


def xlsx(name, table=None, edit=None, title="Danh sách"):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = title
    for row in table if table is not None else [HEADS] + ROWS:
        sheet.append(row)
    if edit:
        edit(book, sheet)
    book.save(HOME / f"{name}.xlsx")


def cell(at, value, number_format=None):
    def edit(_, sheet):
        sheet[at] = value
        if number_format:
            sheet[at].number_format = number_format
    return edit


def text(name, data):
    (HOME / name).write_bytes(data)


def patched(name, part, change, source="plain.xlsx"):
    """A copy of a workbook with one part changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(HOME / source) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            data = old.read(info)
            if info.filename == part:
                data = change(data)
            new.writestr(info.filename, data)
    (HOME / f"{name}.xlsx").write_bytes(out.getvalue())


def converted(name, kind, source="plain.xlsx"):
    work = pathlib.Path("/tmp/thidua-sheets")
    work.mkdir(exist_ok=True)
    (work / "from").mkdir(exist_ok=True)
    shutil.copy(HOME / source, work / "from" / f"{name}.xlsx")
    subprocess.run(["soffice", "--headless", "--convert-to", kind, "--outdir", str(work), str(work / "from" / f"{name}.xlsx")], check=True, stdout=subprocess.DEVNULL)
    ending = kind.split(":")[0]
    shutil.copy(work / f"{name}.{ending}", HOME / f"{name}.{ending}")


def csv_of(mark=",", table=None):
    quoted = lambda value: "" if value is None else ('"%s"' % value if mark in str(value) or "\n" in str(value) else str(value))
    return "\n".join(mark.join(quoted(value) for value in row) for row in (table or [HEADS] + ROWS)) + "\n"


xlsx("plain")

# Heads
xlsx("title-rows-above", [["UBND PHƯỜNG MẪU"], ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"], ["(Kèm theo Tờ trình số    /TTr-UBND)"], [], HEADS] + ROWS)
xlsx("heads-in-capitals", [[head.upper() for head in HEADS]] + ROWS)
xlsx("heads-without-marks", [["STT", "Ho va ten", "Doi tuong", "Ong/Ba", "Nam sinh", "Chuc vu", "Don vi", "Thanh tich"]] + ROWS)
xlsx("heads-with-line-breaks", [["Số\nTT", "Họ và\ntên", "Đối\ntượng", "Ông\n(bà)", "Năm\nsinh", "Chức\nvụ", "Đơn vị\ncông tác", "Tóm tắt\nthành tích"]] + ROWS)
xlsx("heads-decomposed", [[unicodedata.normalize("NFD", head) for head in HEADS]] + ROWS)
xlsx("heads-with-brackets", [["TT", "Họ và tên (chữ in thường)", "Đối tượng*", "Ông/Bà", "Năm sinh", "Chức vụ (nếu có)", "Đơn vị", "Thành tích (ngắn gọn)"]] + ROWS)
order = [7, 0, 6, 1, 3, 2, 5, 4]
xlsx("columns-in-another-order", [[row[at] for at in order] for row in [HEADS] + ROWS])
xlsx("numbered-columns", [HEADS, ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"]] + ROWS)
xlsx("lettered-columns", [HEADS, ["A", "B", 1, 2, 3, 4, 5, 6]] + ROWS)
xlsx("an-unknown-column", [HEADS + ["Điểm khối chấm"]] + [row + [9] for row in ROWS])
xlsx("a-column-missing", [[row[at] for at in (0, 1, 3, 4, 5, 6, 7)] for row in [HEADS] + ROWS])
xlsx("no-heads", ROWS)
xlsx("heads-below-row-twenty", [["lời dẫn"]] * 25 + [HEADS] + ROWS)
xlsx("heads-and-no-rows", [HEADS])
xlsx("an-empty-sheet", [])


def sexes(_, sheet):
    sheet.merge_cells("D1:E1")
    for column in "ABCFGH":
        sheet.merge_cells(f"{column}1:{column}2")


xlsx("year-of-birth-by-sex", [
    ["STT", "Họ và tên", "Đối tượng", "Năm sinh", None, "Chức vụ", "Đơn vị", "Thành tích", "Ông/Bà"],
    [None, None, None, "Nam", "Nữ", None, None, None, None],
    [1, "Nguyễn Văn Mẫu", "Cá nhân", 1980, None, "Trưởng khu phố 1", "Khu phố 1", "xuất sắc trong vận động", "Ông"],
    [2, "Trần Thị Ví Dụ", "Cá nhân", None, 1975, "Hội viên", "Khu phố 2", "xuất sắc trong phân loại rác", "Bà"],
], sexes)

# Rows that are no records
SHORT = ["STT", "Họ và tên", "Ông/Bà", "Năm sinh", "Chức vụ", "Đơn vị", "Thành tích"]
PERSONS = [[row[at] for at in (0, 1, 3, 4, 5, 6, 7)] for row in ROWS]
xlsx("groups-in-roman-numbers", [SHORT, ["I", "Tập thể"], PERSONS[2], ["II", "Cá nhân"], PERSONS[0], PERSONS[1]])
xlsx("groups-in-one-cell", [SHORT, ["I. TẬP THỂ (01 tập thể)"], PERSONS[2], ["II. CÁ NHÂN (02 người)"], PERSONS[0], PERSONS[1]])
xlsx("a-group-nobody-knows", [HEADS, ["I", "Khối vui vẻ"]] + ROWS)
xlsx("groups-by-unit", [["STT", "Họ và tên", "Đối tượng", "Ông/Bà", "Thành tích"], ["I", "Khu phố 1"], [1, "Nguyễn Văn Mẫu", "Cá nhân", "Ông", "xuất sắc"], ["II", "Khu phố 2"], [2, "Trần Thị Ví Dụ", "Cá nhân", "Bà", "xuất sắc"]])
xlsx("groups-by-award", [HEADS, ["A", "Giấy khen của Chủ tịch UBND phường"], ROWS[0], ["B", "Bằng khen của Chủ tịch UBND tỉnh"], ROWS[2]])
xlsx("a-total-at-the-end", [HEADS] + ROWS + [[None, "Tổng cộng", None, None, None, None, None, "03 trường hợp"]])
xlsx("a-total-in-the-first-cell", [HEADS] + ROWS + [["Tổng cộng: 03 trường hợp"]])
xlsx("a-signature-below", [HEADS] + ROWS + [[], [None, None, None, None, None, None, "Mẫu, ngày 20 tháng 6 năm 2025"], [None, "NGƯỜI LẬP BIỂU", None, None, None, None, "CHỦ TỊCH"], [], [], [None, "Bùi Giả Định", None, None, None, None, "Nguyễn Văn Mẫu Đức"]])
xlsx("blank-rows-between", [HEADS, ROWS[0], [], [], ROWS[1], [], ROWS[2]])
xlsx("no-numbers-of-rows", [row[1:] for row in [HEADS] + ROWS])
xlsx("a-row-without-a-name", edit=cell("B3", None))

# Cells
xlsx("trailing-and-fixed-spaces", [HEADS, [1, " Nguyễn\u00a0Văn  Mẫu ", "Cá nhân ", "Ông\u00a0", 1980, "Trưởng khu phố 1\t", " Khu  phố 1", "xuất sắc\ntrong vận động"]])
xlsx("decomposed-letters", [HEADS] + [[unicodedata.normalize("NFD", value) if isinstance(value, str) else value for value in row] for row in ROWS])
xlsx("curly-quotes", edit=cell("H2", "xuất sắc trong phong trào “Sáng, xanh” và ‘sạch’"))
xlsx("tcvn3-letters", edit=cell("B2", "NguyÔn V¨n MÉu"))
xlsx("vni-letters", edit=cell("B2", "Nguyeãn Vaên Maãu"))
xlsx("an-error-cell", edit=cell("G2", "#N/A"))
xlsx("a-reference-lost", edit=cell("F2", "#REF!"))
xlsx("a-formula-without-value", edit=cell("G2", "=B2"))
xlsx("a-name-with-salutation-and-post", [HEADS, [1, "Ông Nguyễn Văn Mẫu - Trưởng khu phố 3", "Cá nhân", None, 1980, None, "Khu phố 1", "xuất sắc"], [2, "Bà Trần Thị Ví Dụ, Hội viên", "Cá nhân", None, 1975, None, "Khu phố 2", "xuất sắc"]])
xlsx("a-name-with-another-post", [HEADS, [1, "Nguyễn Văn Mẫu - Trưởng ban", "Cá nhân", "Ông", 1980, "Trưởng khu phố 1", "Khu phố 1", "xuất sắc"]])
xlsx("a-collective-with-a-dash", [HEADS, [1, "Chi hội Phụ nữ - Khu phố 1", "Tập thể", None, None, None, "Khu phố 1", "xuất sắc"]])
xlsx("two-of-one-name", [HEADS, ROWS[0], [2, "Nguyễn Văn Mẫu", "Cá nhân", "Ông", 1991, "Hội viên", "Khu phố 2", "xuất sắc"]])
xlsx("an-unknown-unit", edit=cell("G2", "Khu phô 1b"))
xlsx("a-unit-by-its-id", edit=cell("G2", "khu-pho-1"))
xlsx("an-unknown-kind", edit=cell("C2", "Cán bộ"))
DATES = ["STT", "Họ và tên", "Đối tượng", "Ông/Bà", "Từ ngày", "Đến ngày", "Thành tích"]
dated = lambda first, last: [DATES, [1, "Nguyễn Văn Mẫu", "Cá nhân", "Ông", first, last, "xuất sắc"]]
xlsx("days-as-cells", dated(D(2025, 1, 5), D(2025, 6, 20)))
xlsx("days-as-text", dated("5/1/2025", "20.06.2025"))
xlsx("days-in-words", dated("ngày 05 tháng 01 năm 2025", "20-6-2025"))
xlsx("days-with-short-years", dated("5/1/25", D(2025, 6, 20)))
xlsx("days-as-numbers", dated(45662, D(2025, 6, 20)))
xlsx("a-day-that-is-none", dated("31/2/2025", "20/6/2025"))
xlsx("days-with-months-first", dated("06/20/2025", "20/6/2025"))
xlsx("a-year-of-birth-as-a-day", edit=cell("E2", D(1980, 3, 15)))
xlsx("a-year-of-birth-as-text", edit=cell("E2", "15/3/1980"))
xlsx("a-post-turned-into-a-day", edit=cell("F2", D(2025, 3, 1)))
xlsx("ids-as-numbers", [["Mã"] + HEADS[1:], [7] + ROWS[0][1:], ["tran-thi-vi-du"] + ROWS[1][1:]])
xlsx("an-award-with-its-decider", [HEADS + ["Hình thức khen thưởng"], ROWS[0] + ["Giấy khen của Chủ tịch UBND phường"], ROWS[1] + ["Bằng khen của Chủ tịch UBND tỉnh"]])


def hide(_, sheet):
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["F"].hidden = True


def filtered(_, sheet):
    sheet.auto_filter.ref = "A1:H4"
    sheet.auto_filter.add_filter_column(6, ["Khu phố 1"])
    sheet.row_dimensions[3].hidden = True


def merged(_, sheet):
    sheet["G3"] = None
    sheet.merge_cells("G2:G3")


def second(hidden, heads=True):
    def edit(book, _):
        other = book.create_sheet("Năm trước")
        for row in ([HEADS] + ROWS if heads else [["Ghi chép"]]):
            other.append(row)
        if hidden:
            other.sheet_state = "hidden"
    return edit


def far(_, sheet):
    sheet["XFD1048576"] = "x"


def noted(_, sheet):
    sheet["B2"].comment = openpyxl.comments.Comment("xem lại", "văn thư")


xlsx("hidden-rows-and-columns", edit=hide)
xlsx("filtered-rows", edit=filtered)
xlsx("merged-units", edit=merged)
xlsx("two-sheets-with-lists", edit=second(False))
xlsx("a-hidden-sheet", edit=second(True))
xlsx("a-sheet-without-a-list", edit=second(False, False))
xlsx("a-sheet-named-after-its-group", [SHORT] + PERSONS[:2], title="Cá nhân")
xlsx("a-cell-at-the-far-end", edit=far)
xlsx("a-note-in-a-cell", edit=noted)


# Another writer, days counted from 1904
book = xlsxwriter.Workbook(HOME / "days-from-1904.xlsx", {"date_1904": True})
sheet, day = book.add_worksheet("Danh sách"), book.add_format({"num_format": "dd/mm/yyyy"})
for at, value in enumerate(DATES):
    sheet.write(0, at, value)
for at, value in enumerate([1, "Nguyễn Văn Mẫu", "Cá nhân", "Ông", D(2025, 1, 5), D(2025, 6, 20), "xuất sắc"]):
    sheet.write_datetime(1, at, value, day) if isinstance(value, D) else sheet.write(1, at, value)
book.close()
book = xlsxwriter.Workbook(HOME / "a-name-in-two-colours.xlsx")
sheet, red = book.add_worksheet(), book.add_format({"font_color": "red"})
for at, row in enumerate([HEADS] + ROWS):
    for column, value in enumerate(row):
        if value is not None:
            sheet.write(at, column, value)
sheet.write_rich_string(1, 1, "Nguyễn Văn ", red, "Mẫu")
book.close()

# CSV
text("commas.csv", csv_of(",").encode())
text("semicolons.csv", csv_of(";").encode())
text("a-late-row-below-the-total.csv", csv_of(";", [HEADS, ROWS[0], [None] * 8, [None, "Tổng cộng: 01 cá nhân"] + [None] * 6, [None, "Ghi chú: danh sách xếp theo khu phố"] + [None] * 6, [None] + ROWS[1][1:], [None, "NGƯỜI LẬP BIỂU"] + [None] * 4 + ["CHỦ TỊCH", None]]).encode())
text("tabs.csv", csv_of("\t").encode())
text("said-mark.csv", ("sep=;\n" + csv_of(";")).encode())
text("byte-order-mark.csv", csv_of(";").encode("utf-8-sig"))
text("unicode-text.csv", csv_of("\t").encode("utf-16"))
text("windows-letters.csv", "STT,Họ và tên\n".encode() + b"1,Nguy\xeAn V\xe3n M\xe2u\n")
text("line-ends-in-quotes.csv", csv_of(",", [HEADS, ROWS[0][:-1] + ["xuất sắc trong\nvận động"], ROWS[1]]).replace("\n1,", "\r\n1,").encode())
text("a-web-page.xls", b"<html><body><table><tr><td>STT</td></tr></table></body></html>")

# Broken and hostile
plain = (HOME / "plain.xlsx").read_bytes()
text("cut-off.xlsx", plain[: len(plain) // 2])
text("empty.xlsx", b"")
text("noise.xlsx", bytes((at * 97 + 13) % 251 for at in range(600)))
patched("broken-sheet", "xl/worksheets/sheet1.xml", lambda data: data[:400])
patched("no-sheet-inside", "xl/workbook.xml", lambda data: b"<workbook/>")
patched("swollen", "xl/worksheets/sheet1.xml", lambda data: data.replace(b"</sheetData>", b" " * (70 << 20) + b"</sheetData>"))
out = io.BytesIO()
with zipfile.ZipFile(out, "w") as package:
    package.writestr("word/document.xml", "<document/>")
text("a-word-file.xlsx", out.getvalue())
out = io.BytesIO()
with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
    package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    package.writestr("META-INF/manifest.xml", '<manifest:manifest xmlns:manifest="urn:m"/>')
    row = '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'
    package.writestr("content.xml", f'<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="a">{row}</table:table></office:spreadsheet></office:body></office:document-content>')
text("repeated-without-end.ods", out.getvalue())

# Read before the library reads them
converted("hidden-in-an-old-one", "xls:MS Excel 97", "hidden-rows-and-columns.xlsx")
xlsx("far", edit=cell("IV65536", "lạc"))
converted("a-far-cell-in-an-old-one", "xls:MS Excel 97", "far.xlsx")
(HOME / "far.xlsx").unlink()
patched("a-number-of-texts-that-lies", "xl/sharedStrings.xml", lambda data: re.sub(rb'uniqueCount="\d+"', b'uniqueCount="4000000000"', data), "saved-by-libreoffice.xlsx")


def locked():
    """With a password, as Excel encrypts it: `pip install msoffcrypto-tool`. Its salt is another each time."""
    import msoffcrypto.format.ooxml
    with open(HOME / "plain.xlsx", "rb") as plain, open(HOME / "a-password.xlsx", "wb") as out:
        msoffcrypto.format.ooxml.OOXMLFile(plain).encrypt("123456", out)


locked()

# The sample ward, its lists in workbooks: `ward/` holds what replaces its YAML files.
WARD, MADE = HOME.parents[1] / "inputs/phuong-mau-2025", HOME / "ward"


def sheet_of(path, sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, table in sheets:
        sheet = book.create_sheet(title)
        for row in table:
            sheet.append(row)
        for row in sheet.iter_rows():
            for one in row:
                if isinstance(one.value, D):
                    one.number_format = "dd/mm/yyyy"
    book.save(MADE / path)


def column(item, key):
    value = item.pop(key, None)
    return value.strip() if isinstance(value, str) else value


def dump(path, data):
    (MADE / path).parent.mkdir(parents=True, exist_ok=True)
    (MADE / path).write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=1000))


def ward():
    read = lambda name: yaml.safe_load((WARD / name).read_text())
    MADE.mkdir(exist_ok=True)
    words = {"ca-nhan": "Cá nhân", "tap-the": "Tập thể", "ho-gia-dinh": "Hộ gia đình", "nam": "Nam", "nu": "Nữ", "lanh-dao": "Lãnh đạo", "truc-tiep": "Trực tiếp", "giay-khen": "Giấy khen", "bang-khen": "Bằng khen", "so-ket": "Sơ kết", "tong-ket": "Tổng kết", "chu-tich-ubnd-xa": "Chủ tịch UBND phường", "chu-tich-ubnd-huyen": "Chủ tịch UBND thị xã", "chu-tich-ubnd-tinh": "Chủ tịch UBND tỉnh"}
    units, people = read("units.yaml"), read("awardees.yaml")
    unit_names = {unit["id"]: unit["name"] for unit in units["units"]}
    heads = {"id": "Mã", "kind": "Đối tượng", "salutation": "Ông/Bà", "name": "Họ và tên", "sex": "Giới tính", "born": "Năm sinh", "position": "Chức vụ", "unit": "Đơn vị công tác", "address": "Địa chỉ", "home": "Quê quán", "residence": "Nơi thường trú", "schooling": "Trình độ", "role": "Vai trò", "achievement": "Tóm tắt thành tích", "from": "Từ ngày", "to": "Đến ngày", "review": "Đợt", "award": "Hình thức khen thưởng đề nghị", "decided_by": "Cấp quyết định", "ground": "Theo điểm", "report_received": "Ngày nhận báo cáo"}
    table, more = [["STT"] + list(heads.values())], {}
    for at, one in enumerate(people["awardees"], 1):
        row = [at]
        for key in heads:
            value = column(one, key)
            row.append(unit_names.get(value, value) if key == "unit" else words.get(value, value) if key != "id" else value)
        table.append(row)
        if one:
            more[row[1]] = one
    title = [["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"], []]
    sheet_of("danh-sach.xlsx", [("Đề nghị khen", title + table)])
    dump("awardees.yaml", {"order": people["order"], "awardees": {"file": "danh-sach.xlsx", "more": more}})

    ids = [one["id"] for one in units["indicators"]]
    figure_heads = ["Đơn vị"] + [one.get("short_name", one["name"]) for one in units["indicators"]]
    figures = {title: [figure_heads] for title in ("Chỉ tiêu", "Năm trước", "Sơ kết", "Tổng kết", "Cùng kỳ")}
    unit_heads = ["STT", "Mã", "Tên đơn vị", "Loại đơn vị", "Cơ quan chủ quản", "Ông/Bà", "Ký thay mặt", "Chức vụ người đứng đầu", "Người đứng đầu", "Ngày nhận đăng ký", "Ngày nhận kế hoạch", "Ngày nhận báo cáo sơ kết", "Ngày nhận báo cáo tổng kết"]
    table, more = [unit_heads], {}
    for at, unit in enumerate(units["units"], 1):
        head, results = unit.pop("head", {}), unit.pop("results", {})
        received = {one["paper"] + one.get("review", ""): one["date"] for one in unit.pop("received", [])}
        row = [at] + [column(unit, key) for key in ("id", "name", "kind", "parent")] + [head.get(key) for key in ("salutation", "on_behalf", "title", "name")]
        row += [received.get(key) for key in ("dang-ky", "ke-hoach", "bao-caoso-ket", "bao-caotong-ket")]
        table.append(row)
        sources = [("Chỉ tiêu", unit.pop("targets", {})), ("Năm trước", unit.pop("last_year", {})), ("Sơ kết", results.get("so-ket", {})), ("Tổng kết", results.get("tong-ket", {})), ("Cùng kỳ", results.get("so-ket", {}).get("same_period", {}))]
        for name, source in sources:
            if source:
                figures[name].append([row[2]] + [source.get(id) for id in ids])
        if unit:
            more[row[1]] = unit
    sheet_of("don-vi.xlsx", [("Đơn vị", table)])
    sheet_of("so-lieu.xlsx", list(figures.items()))
    at = lambda sheet: {"file": "so-lieu.xlsx", "sheet": sheet}
    listed = {"file": "don-vi.xlsx", "more": more} if more else "don-vi.xlsx"
    dump("units.yaml", {"indicators": units["indicators"], "units": listed, "targets": at("Chỉ tiêu"), "last_year": at("Năm trước"), "results": {"so-ket": at("Sơ kết"), "tong-ket": at("Tổng kết")}, "same_period": {"so-ket": at("Cùng kỳ")}})
    for review in ("so-ket", "tong-ket"):
        data = read(f"reviews/{review}.yaml")
        votes = [["STT", "Mã", "Đồng ý", "Không đồng ý"]]
        votes += [[at, one["awardee"], one.get("agree"), one.get("disagree")] for at, one in enumerate(data["votes"], 1)]
        sheets = [("Kiểm phiếu", votes)]
        if "members" in data["meeting"]:
            members = [["STT", "Ông/Bà", "Họ và tên", "Chức vụ", "Vai trò", "Lý do vắng"]]
            members += [[at] + [one.get(key) for key in ("salutation", "name", "position", "role", "absent")] for at, one in enumerate(data["meeting"]["members"], 1)]
            sheets.append(("Thành viên", members))
            data["meeting"]["members"] = {"file": f"hop-{review}.xlsx", "sheet": "Thành viên"}
        (MADE / "reviews").mkdir(exist_ok=True)
        sheet_of(f"reviews/hop-{review}.xlsx", sheets)
        data["votes"] = {"file": f"hop-{review}.xlsx", "sheet": "Kiểm phiếu"}
        dump(f"reviews/{review}.yaml", data)


ward()

if shutil.which("soffice") and "--no-office" not in sys.argv:
    converted("by-libreoffice", "ods")
    converted("days-by-libreoffice", "ods", "days-as-cells.xlsx")
    converted("hidden-by-libreoffice", "ods", "hidden-rows-and-columns.xlsx")
    converted("old-excel", "xls")
    converted("old-days", "xls", "days-as-cells.xlsx")
    converted("saved-by-libreoffice", "xlsx:Calc MS Excel 2007 XML", "year-of-birth-by-sex.xlsx")
