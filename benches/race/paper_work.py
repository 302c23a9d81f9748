"""Papers of one office as work for us and the peers, and how each result is held against the right one."""

import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from . import checking, offices
from .machine import run
from .measuring import emptied
from .places import HOME
from .table import number
from .word_templates import write_templates


@dataclass(frozen=True)
class Work:
    """What is made."""

    name: str
    title: str  # in the table
    campaign: str
    only: tuple  # ids of papers, or nothing for all
    office: Callable  # makes the office anew; its folder


def works(rows):
    """All works; `rows` of awardees are in the decision."""
    return [
        Work("ke-hoach", "kế hoạch", offices.REAL_PLAN, ("ke-hoach",), lambda: offices.office("plan", offices.REAL_PLAN)),
        Work("quyet-dinh", f"quyết định, {number(rows)} người", offices.WARD, ("quyet-dinh--so-ket",), lambda: offices.office_with_rows(rows)),
        Work("phuong", "cả phường", offices.WARD, (), lambda: offices.office("ward", offices.WARD)),
    ]


class Prepared:
    """A work with the jobs of the peers, and with the papers that results are compared with."""

    def __init__(self, work, programs):
        self.home = emptied(HOME / "papers" / work.name)
        right, data, word = (self.home / name for name in ("right", "data", "word"))
        data.mkdir(parents=True)
        word.mkdir()
        self.office = work.office()
        run("making the papers", programs.thidua, "build", *work.only, "--root", self.office, "--out", right)
        run("writing what the theme reads", programs.papers, self.office, work.campaign, data, *work.only)
        self.right = made(right, (".pdf", ".docx"))
        jobs = write_templates([path for path in self.right.values() if path.suffix == ".docx"], word)
        self.jobs = [{**job, "data": str(data / f"{job['id']}.json")} for job in jobs]

    @property
    def templates(self):
        return len({job["template"] for job in self.jobs})

    def shares(self, processes):
        """Files with the jobs of processes side by side."""
        files = [self.home / f"jobs-{at}-of-{processes}.ndjson" for at in range(processes)]
        for at, file in enumerate(files):
            file.write_text("".join(json.dumps(job) + "\n" for job in self.jobs[at::processes]), encoding="utf-8")
        return files

    def wrong(self, out, suffixes, drifts):
        """Nothing, or the first paper that is not as it should be. `drifts` is for papers that LibreOffice set."""
        found = made(out, suffixes)
        wanted = {name: path for name, path in self.right.items() if path.suffix in suffixes}
        if found.keys() != wanted.keys():
            return f"{len(found)} of {len(wanted)} files"
        for name, right in wanted.items():
            compare = wrong_docx if right.suffix == ".docx" else wrong_drifting_pdf if drifts else wrong_pdf
            if fault := compare(found[name], right):
                return f"{name}: {fault}"
        return ""


def made(folder, suffixes):
    """The papers in a folder and those below it, by name."""
    return {path.name: path for path in sorted(folder.rglob("*")) if path.suffix in suffixes}


def wrong_docx(path, right):
    if checking.docx_text(path) != checking.docx_text(right):
        return "words"
    return "" if checking.docx_parts(path) == checking.docx_parts(right) else "tables"


def wrong_pdf(path, right):
    """Words are compared in any order: columns may be read in another one."""
    if checking.page_count(path) != checking.page_count(right):
        return "pages"
    same = Counter(checking.pdf_text(path).split()) == Counter(checking.pdf_text(right).split())
    return checking.broken_pdf(path) or ("" if same else "words")


def wrong_drifting_pdf(path, right):
    """LibreOffice breaks long tables at other rows: there may be a page in twenty more or less, and so heads of tables and
    numbers of pages."""
    pages = checking.page_count(right)
    if abs(checking.page_count(path) - pages) > 1 + pages // 20:
        return "pages"
    said, wanted = (set(re.findall(r"[^\W\d]+", checking.pdf_text(pdf))) for pdf in (path, right))
    return checking.broken_pdf(path) or ("" if said == wanted else "words")
