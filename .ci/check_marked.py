#!/usr/bin/env python3
"""Marked workbooks opened elsewhere: by openpyxl (fills, notes and values of the marked cells, everything else unchanged) and by
LibreOffice (they open, and come out as a workbook and as pages with the same).

    .ci/check_marked.py target/debug/thidua
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl

TESTS = pathlib.Path(__file__).parent.parent / "tests"
FILES = sorted(path for path in (TESTS / "marked").iterdir() if path.suffix in (".xlsx", ".xlsm", ".xls", ".ods", ".csv"))
ERROR = "FFFFC3B1"


def marked(program, path, office):
    campaign = office / "inputs/phuong-mau"
    shutil.copytree(TESTS / "mistakes/base/inputs", office / "inputs")
    shutil.copy(TESTS / "marked/office/units.yaml", campaign)
    shutil.copy(path, campaign)
    common = "{review: so-ket, award: giay-khen, decided_by: chu-tich-ubnd-xa, from: 2025-02-01, to: 2025-06-15}"
    (campaign / "awardees.yaml").write_text(f"awardees:\n  file: {path.name}\n  common: {common}\n")
    run = subprocess.run([program, "mark", path.name, "--root", office], capture_output=True, text=True)
    copies = list(campaign.glob("*-danh-dau.*"))
    assert run.returncode == 1 and len(copies) == 1, f"{path.name}: {run.stdout}{run.stderr}"
    return copies[0]


def faulty(sheet):
    """The three cells that are wrong in each of the workbooks, by what stands in them."""
    found = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value in ("Khu phố 9", "Người ngoài") or cell.value in (45000, "45000") and cell.column == 7:
                found[cell.value] = cell
    assert len(found) == 3, f"{sheet.title}: {list(found)}"
    return found.values()


def check_marks(name, book, threaded=False):
    sheet = book.worksheets[0]
    for cell in faulty(sheet):
        assert cell.fill.fgColor.rgb == ERROR, f"{name}: {cell.coordinate} has the fill {cell.fill.fgColor.rgb}"
        note = cell.comment.text if cell.comment else ""
        assert "lỗi " in note or threaded and cell.value == "Khu phố 9", f"{name}: {cell.coordinate} has the note {note!r}"
    coloured = [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.fill.fgColor.rgb == ERROR]
    assert len(coloured) == 3, f"{name}: {coloured}"


def check_list(name, book):
    if name.startswith("locked"):
        assert len(book.worksheets) == 1
        return
    sheet = book.worksheets[-1]
    assert sheet.title == "Lỗi", f"{name}: {book.sheetnames}"
    links = [cell.hyperlink.location for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    assert len(links) == 3 and all("!" in link for link in links), f"{name}: {links}"


def check_rest(name, before, after):
    """What openpyxl sees of everything else."""
    for old, new in zip(before.worksheets, after.worksheets):
        values = lambda sheet: [[cell.value for cell in row] for row in sheet.iter_rows()]
        formats = lambda sheet: [[cell.number_format for cell in row] for row in sheet.iter_rows()]
        for what in (values, formats, lambda sheet: str(sheet.merged_cells), lambda sheet: len(sheet._charts), lambda sheet: sorted(sheet.tables),
                     lambda sheet: sorted(str(rule.sqref) for rule in sheet.conditional_formatting), lambda sheet: str(sheet.freeze_panes)):
            assert what(old) == what(new), f"{name}: {what(old)} became {what(new)}"


def audited(path):
    """What openxml-audit finds against the schema."""
    run = subprocess.run([sys.executable, "-m", "openxml_audit", "--output", "json", "--max-errors", "0", path], capture_output=True, text=True)
    reports = json.loads(run.stdout)
    reports = reports if isinstance(reports, list) else [reports]
    return sorted(finding["description"] for report in reports for finding in report["errors"] if finding["type"] == "schema")


def converted(paths, kind, to):
    """All files opened by LibreOffice in one go, and written as that kind."""
    to.mkdir()
    profile = f"-env:UserInstallation=file://{to}/profile"
    subprocess.run(["soffice", profile, "--headless", "--convert-to", kind, "--outdir", to, *paths], check=True, capture_output=True)
    for path in paths:
        made = to / f"{path.stem}.{kind}"
        assert made.exists(), f"LibreOffice does not open {path.name}"
        yield path, made


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        folder, copies = pathlib.Path(folder), []
        for path in FILES:
            copy = marked(program, path, folder / path.name)
            copies.append(copy)
            # openpyxl does not know workbooks saved as “Strict Open XML”.
            if path.stem != "strict":
                book = openpyxl.load_workbook(copy)
                check_marks(copy.name, book, path.stem == "threaded")
                check_list(copy.name, book)
                if path.suffix in (".xlsx", ".xlsm"):
                    check_rest(copy.name, openpyxl.load_workbook(path), book)
                    assert audited(copy) == audited(path), f"{copy.name}: {audited(copy)}"
        for copy, saved in converted(copies, "xlsx", folder / "xlsx"):
            check_marks(f"{copy.name} saved by LibreOffice", openpyxl.load_workbook(saved), copy.stem.startswith("threaded"))
        for copy, pages in converted(copies, "pdf", folder / "pdf"):
            assert pages.stat().st_size > 1000, copy.name
    print(f"{len(FILES)} marked workbooks opened by openpyxl and LibreOffice")


main(sys.argv[1])
