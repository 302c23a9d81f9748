#!/usr/bin/env python3
"""Lists as workbooks: openpyxl reads choices, frozen heads and print set-up, and no formula; LibreOffice reads the same cells.

Arguments: workbooks.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from openpyxl import load_workbook


def cells(path):
    """What stands in the first sheet, by cell; times of the day are left off."""
    sheet = load_workbook(path).worksheets[0]
    return {cell.coordinate: str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None}


def faults(path):
    """What is wrong with a workbook."""
    book = load_workbook(path)
    sheet = book.worksheets[0]
    if any(cell.data_type == "f" for own in book.worksheets for row in own.iter_rows() for cell in row):
        yield "a formula"
    if sheet.freeze_panes != "A4" or sheet.print_title_rows != "$3:$3":
        yield "heads that do not stay"
    if sheet.page_setup.orientation != "landscape" or str(sheet.page_setup.paperSize) != "9":
        yield "not A4 across"
    if len(book.worksheets) > 1:
        states = {own.title: own.sheet_state for own in book.worksheets}
        if states != {"Danh sách": "visible", "Hướng dẫn": "visible", "Danh mục": "hidden"}:
            yield f"sheets {states}"
        if not sheet.data_validations.dataValidation:
            yield "no choices"
    with tempfile.TemporaryDirectory() as folder:
        home = (Path(folder) / "profile").as_uri()
        command = ["soffice", f"-env:UserInstallation={home}", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, path]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        if cells(Path(folder) / Path(path).name) != cells(path):
            yield "LibreOffice reads other cells"


wrong = [f"{path}: {fault}" for path in sys.argv[1:] for fault in faults(path)]
print("\n".join(wrong) or f"{len(sys.argv) - 1} workbooks are good")
sys.exit(bool(wrong))
