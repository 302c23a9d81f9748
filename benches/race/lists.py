"""Lists of two thousand rows: read from a workbook beside YAML, and taken into YAML beside a script with openpyxl."""

import shutil
import sys
from collections import Counter

from . import offices
from .machine import run, versions
from .measuring import emptied, measured
from .places import HOME, PEERS
from .table import Table, number

ROWS = 2000
CHANGED, NEW = 200, 100
MOST_MORE = 200  # milliseconds that reading the workbook may take more than reading YAML
PYTHON_PEERS = ("openpyxl", "ruamel.yaml")


def race(programs, asked):
    """Measures and prints everything; what it printed."""
    lines = [versions(PYTHON_PEERS), ""]
    print(*lines, sep="\n")
    table = Table("việc", "chương trình", "giây", "bộ nhớ (MB)", "kết quả")
    yaml = offices.office_with_rows(ROWS)
    workbook = made_from(programs, yaml)
    reading(programs, asked, table, yaml, workbook)
    taking_in(programs, asked, table, yaml, workbook)
    return "\n".join(lines + table.lines)


def awardees(home):
    return home / "inputs" / offices.WARD / "awardees.yaml"


def made_from(programs, yaml):
    """The list of that office as a workbook."""
    made = emptied(HOME / "danh-sach.xlsx")
    run("handing out the list", programs.thidua, "sheet", "awardees", "--filled", "--root", yaml, "--out", made)
    return made


def reading(programs, asked, table, yaml, workbook):
    """The same office twice: its list in YAML, and in a workbook that YAML names."""
    named = HOME / "offices/named"
    shutil.copytree(yaml, emptied(named))
    awardees(named).write_text("order: by-name\nawardees: danh-sach.xlsx\n", encoding="utf-8")
    shutil.copy(workbook, awardees(named).with_name("danh-sach.xlsx"))
    times = []
    for title, home in (("YAML", yaml), ("XLSX", named)):
        done = measured(lambda home=home: [[programs.thidua, "check", "--root", home]], cores=1, times=asked.times)
        times.append(done.best)
        table.row(f"`check`, {number(ROWS)} người trong {title}", "thidua", number(done.best, 3), number(done.peak), done.failed or "đúng")
    more = (times[1] - times[0]) * 1000
    table.row(f"XLSX lâu hơn YAML (mục tiêu {MOST_MORE} ms)", "thidua", number(more / 1000, 3), "", "đạt" if more <= MOST_MORE else "chưa đạt")


def taking_in(programs, asked, table, yaml, workbook):
    """Years of birth that changed, and new rows, into the YAML file; its comments stay."""
    changed_workbook(workbook)
    copy = HOME / "offices/taken"
    work = f"nhập {number(ROWS + NEW)} hàng vào YAML ({CHANGED} đổi, {NEW} mới)"
    peer = [sys.executable, PEERS / "lists.py", workbook, awardees(copy)]
    own = [programs.thidua, "import", workbook, "--as", "awardees", "--yes", "--root", copy]

    def fresh():
        shutil.copytree(yaml, emptied(copy))

    wanted = None
    for title, command in (("openpyxl, ruamel.yaml", peer), ("thidua", own)):
        def prepare(command=command):
            fresh()
            return [command]

        done = measured(prepare, cores=1, times=asked.times)
        found = said(awardees(copy))
        wrong = done.failed or (wanted is not None and found != wanted and "khác nhau")
        wanted = wanted or found
        table.row(work, title, number(done.best, 3), number(done.peak), f"LOẠI: {wrong}" if wrong else "đúng")


def changed_workbook(path):
    """Some rows changed and some new, as someone does it in Excel."""
    from openpyxl import load_workbook

    book = load_workbook(path)
    sheet = book.worksheets[0]
    heads = {str(cell.value).rstrip(" *"): at for at, cell in enumerate(sheet[3])}
    rows = [row for row in sheet.iter_rows(min_row=4) if str(row[heads["Mã"]].value).startswith("them-")]
    for row in rows[:CHANGED]:
        row[heads["Năm sinh"]].value += 1
    last = 3 + sum(1 for row in sheet.iter_rows(min_row=4) if row[heads["Mã"]].value)
    for at in range(NEW):
        for cell in rows[at]:
            sheet.cell(last + 1 + at, cell.column, cell.value)
        sheet.cell(last + 1 + at, heads["Mã"] + 1, f"moi-{at}")
    book.save(path)


def said(path):
    """What the file says, value by value, and how many comments it has."""
    from ruamel.yaml import YAML

    text = path.read_text(encoding="utf-8")
    values = Counter()
    for entry in YAML(typ="safe", pure=True).load(text)["awardees"]:
        values[tuple(sorted((key, str(value)) for key, value in entry.items()))] += 1
    return values, sum(line.lstrip().startswith("#") for line in text.splitlines())
