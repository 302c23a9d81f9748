#!/usr/bin/env python3
"""Makes the workbooks of tests/marked: lists with faults, in workbooks that hold more than a list (charts, rules, notes, tables).

Run with openpyxl, XlsxWriter and LibreOffice Calc installed: `python3 tests/marked/make.py`. The files are committed; the test
marks each and holds every other part against the original, byte by byte. Every name is made up.
"""
import datetime
import io
import pathlib
import re
import shutil
import subprocess
import zipfile

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment

HOME = pathlib.Path(__file__).parent
DAY = datetime.date(2025, 6, 2)
HEADS = ["STT", "Họ và tên", "Đối tượng", "Ông/Bà", "Năm sinh", "Đơn vị", "Ngày nhận báo cáo", "Thành tích"]
ROWS = [
    [1, "Nguyễn Văn Mẫu", "Cá nhân", "Ông", 1980, "Khu phố 1", DAY, "xuất sắc trong vận động hiến đất"],
    [2, "Trần Thị Ví Dụ", "Cá nhân", "Bà", 1975, "Khu phố 9", DAY, "xuất sắc trong phân loại rác"],
    [3, "Lê Văn Thử", "Cá nhân", "Ông", 1990, "Khu phố 2", 45000, "xuất sắc trong trồng cây"],
    [4, "Phạm Thị Thí Dụ", "Người ngoài", "Bà", 1988, "Khu phố 1", DAY, "xuất sắc trong tuyên truyền"],
]


def rich():
    """Everything that libraries lose: a chart, data bars, icons, sparklines, a table, notes, lists, a picture of print."""
    book = xlsxwriter.Workbook(HOME / "rich.xlsx", {"default_date_format": "dd/mm/yyyy"})
    book.set_properties({"created": datetime.datetime(2025, 6, 2)})
    sheet = book.add_worksheet("Cá nhân")
    head = book.add_format({"bold": True, "text_wrap": True, "border": 1, "bg_color": "#DDEBF7"})
    plain = book.add_format({"border": 1})
    day = book.add_format({"border": 1, "num_format": "dd/mm/yyyy"})
    blue = book.add_format({"border": 1, "bg_color": "#DDEBF7"})
    sheet.merge_range("A1:H1", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", head)
    sheet.write_row("A3", HEADS, head)
    for at, row in enumerate(ROWS, 3):
        for column, value in enumerate(row):
            look = day if isinstance(value, datetime.date) else blue if value == "Khu phố 9" else plain
            sheet.write(at, column, value, look)
    sheet.add_table("A3:H7", {"columns": [{"header": head} for head in HEADS], "name": "DanhSach"})
    sheet.conditional_format("E4:E7", {"type": "data_bar", "bar_solid": True, "data_bar_2010": True})
    sheet.conditional_format("A4:A7", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    sheet.conditional_format("F4:F7", {"type": "text", "criteria": "containing", "value": "9", "format": book.add_format({"font_color": "red"})})
    sheet.add_sparkline("J4", {"range": "'Cá nhân'!E4:E7"})
    sheet.data_validation("D4:D7", {"validate": "list", "source": ["Ông", "Bà"]})
    sheet.write_comment("F5", "Hỏi lại khu phố", {"author": "Người lập"})
    sheet.write_comment("B4", "Đã xem", {"author": "Người lập"})
    sheet.write_url("J1", "https://example.com/", string="nguồn")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "='Cá nhân'!$E$4:$E$7", "categories": "='Cá nhân'!$B$4:$B$7"})
    sheet.insert_chart("A10", chart)
    sheet.set_landscape()
    sheet.repeat_rows(2)
    sheet.freeze_panes(3, 0)
    sheet.protect("", {"select_locked_cells": True})
    other = book.add_worksheet("Ghi chú")
    other.write("A1", "trang khác, không đụng đến")
    other.write_comment("A1", "ghi chú trang khác", {"author": "Người lập"})
    book.define_name("Tuổi", "='Cá nhân'!$E$4:$E$7")
    book.close()


def plain():
    """As openpyxl writes it: other names of parts, notes without runs, no place for a style."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Cá nhân"
    sheet.append(["DANH SÁCH"])
    sheet.append([])
    for row in [HEADS] + ROWS:
        sheet.append(row)
    for at in range(4, 8):
        sheet[f"G{at}"].number_format = "dd/mm/yyyy"
    sheet["G6"].number_format = "General"
    sheet["F5"].comment = Comment("Hỏi lại khu phố", "Người lập")
    book.properties.created = book.properties.modified = datetime.datetime(2025, 6, 2)
    book.save(HOME / "plain.xlsx")


def patched(name, changes, added=(), source="plain.xlsx"):
    """A copy of a workbook with parts changed or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(HOME / source) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            data = old.read(info)
            for part, change in changes:
                if re.fullmatch(part, info.filename):
                    data = change(data.decode()).encode()
            new.writestr(zipfile.ZipInfo(info.filename, (2025, 6, 2, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
        for part, data in added:
            new.writestr(zipfile.ZipInfo(part, (2025, 6, 2, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    (HOME / name).write_bytes(out.getvalue())


def prefixed(text):
    """Every element with a prefix, as the Open XML SDK writes it."""
    text = re.sub(r"<(/?)([A-Za-z]+)(?=[\s/>])", r"<\1x:\2", text)
    return text.replace("xmlns=", "xmlns:x=", 1)


STRICT = [
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
]


def strict(text):
    for usual, other in STRICT:
        text = text.replace(usual, other)
    return text


def converted(name, kind, source):
    work = pathlib.Path("/tmp/thidua-marked")
    (work / "from").mkdir(parents=True, exist_ok=True)
    stem = name.rsplit(".", 1)[0]
    shutil.copy(HOME / source, work / "from" / f"{stem}.xlsx")
    subprocess.run(["soffice", "--headless", "--convert-to", kind, "--outdir", str(work), str(work / "from" / f"{stem}.xlsx")], check=True, stdout=subprocess.DEVNULL)
    shutil.copy(work / name, HOME / name)


rich()
plain()
converted("by-libreoffice.xlsx", "xlsx:Calc MS Excel 2007 XML", "rich.xlsx")
converted("old.xls", "xls:MS Excel 97", "plain.xlsx")
converted("open.ods", "ods", "plain.xlsx")
patched("prefixed.xlsx", [(r"xl/(workbook|styles|worksheets/sheet1|comments/comment1)\.xml", prefixed)])
patched("strict.xlsx", [(r"(_rels/|xl/).*(xml|rels)", strict)])
patched("locked.xlsx", [(r"xl/workbook\.xml", lambda text: re.sub(r"<workbookProtection\s*/>", "", text).replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'))])
patched("macros.xlsm", [
    (r"\[Content_Types\]\.xml", lambda text: text.replace("spreadsheetml.sheet.main", "sheet.macroEnabled.main").replace("openxmlformats-officedocument.sheet.macro", "ms-excel.sheet.macro").replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>')),
    (r"xl/_rels/workbook\.xml\.rels", lambda text: text.replace("</Relationships>", '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>')),
], [("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 no macros in it")])
patched("signed.xlsx", [], [("_xmlsignatures/sig1.xml", b"<Signature/>")])
patched("threaded.xlsx", [
    (r"xl/worksheets/_rels/sheet1\.xml\.rels", lambda text: text.replace("</Relationships>", '<Relationship Id="rId98" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="/xl/threadedComments/threadedComment1.xml"/></Relationships>')),
], [("xl/threadedComments/threadedComment1.xml", '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="F5" dT="2025-06-02T00:00:00.00" personId="{00000000-0000-0000-0000-000000000001}" id="{00000000-0000-0000-0000-000000000002}"><text>Hỏi lại khu phố</text></threadedComment></ThreadedComments>')])
with open(HOME / "list.csv", "w", encoding="utf-8", newline="") as out:
    for row in [HEADS] + ROWS:
        out.write(";".join(value.strftime("%d/%m/%Y") if isinstance(value, datetime.date) else str(value) for value in row) + "\n")
