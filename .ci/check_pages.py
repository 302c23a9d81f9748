#!/usr/bin/env python3
"""Holds a DOCX against the PDF of the same paper: python3 .ci/check_pages.py PDF DOCX [PDF DOCX …]

The DOCX goes through LibreOffice. A paper without tables must have the same words on the same pages. Where rows of
tables stand on a page, its first row may be the one before or after (LibreOffice's rows are a hair higher), and there may
be a page more or less: a page then differs by at most two rows and a head. How many lines are equal, and the drift, is
printed.
"""

import subprocess
import sys
import tempfile
from collections import Counter
from collections import Counter
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path

from docx import Document
from docx.oxml.ns import qn

# Words of a repeated head, which a page may have that has none in the other.
HEAD = 40


def convert(docx: Path, folder: Path) -> Path:
    """The DOCX as LibreOffice sets it. A profile of its own: a running office would swallow the job."""
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", folder, docx], check=True, capture_output=True, timeout=180)
    return folder / (docx.stem + ".pdf")


def pages(pdf: Path) -> list[list[str]]:
    """The lines of each page, as pdftotext sees them, with one kind of space and of hyphen."""
    command = ["pdftotext", "-enc", "UTF-8", "-layout", pdf, "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    plain = text.replace("\u2011", "-").replace("\u2010", "-").replace("\u00a0", " ")
    found = [[" ".join(line.split()) for line in page.splitlines()] for page in plain.split("\f")]
    return [[line for line in page if line] for page in found[:-1]]


def words(page: list[str]) -> list[str]:
    """The words of a page, sorted: two columns may be read in another order."""
    return sorted(word for line in page for word in line.split())


def equal_lines(left: list[str], right: list[str]) -> int:
    """How many lines the two have in common, in order."""
    blocks = SequenceMatcher(a=left, b=right, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)


def show_difference(number: int, ours: list[str], theirs: list[str]) -> None:
    """The words of a page that only one of the two has."""
    left, right = Counter(words(ours)), Counter(words(theirs))
    only = sorted(((left - right) + (right - left)).elements())
    print(f"  page {number}: {len(only)} words differ: {' '.join(only[:12])}")
    print(f"    PDF  ends: {ours[-1] if ours else ''}")
    print(f"    DOCX ends: {theirs[-1] if theirs else ''}")


def longest_row(docx: Path) -> int:
    """Words of the longest row of a table with borders; 0 for a paper without one."""
    tables = [table for table in Document(docx).tables if table._tbl.tblPr.find(qn("w:tblBorders")) is not None]
    bordered = [table for table in tables if 'w:val="single"' in table._tbl.tblPr.xml]
    rows = [row for table in bordered for row in table._tbl.tr_lst]
    return max((len("".join(node.text or " " for node in row.iter(qn("w:t"), qn("w:p"))).split()) for row in rows), default=0)


def differing(left: list[str], right: list[str]) -> int:
    """How many words of two pages only one of them has."""
    one, other = Counter(words(left)), Counter(words(right))
    return sum(((one - other) + (other - one)).values())


def check(pdf: Path, docx: Path) -> bool:
    """Whether the two have the same pages; prints what was found."""
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = pages(pdf), pages(convert(docx.resolve(), Path(folder)))
    lines = sum(len(page) for page in ours)
    equal = sum(equal_lines(left, right) for left, right in zip(ours, theirs))
    row = longest_row(docx)
    allowed = 2 * row + HEAD if row else 0
    drift = [differing(left, right) for left, right in zip_longest(ours, theirs, fillvalue=[])]
    if row and len(ours) != len(theirs):
        drift = drift[: min(len(ours), len(theirs)) - 1]
    good = abs(len(ours) - len(theirs)) <= (1 if row else 0) and max(drift, default=0) <= allowed
    moved = f", drift of at most {max(drift, default=0)} words a page (allowed {allowed})" if row else ""
    print(f"{docx.name}: {len(ours)} pages in the PDF, {len(theirs)} in the DOCX; {equal} of {lines} lines equal{moved}")
    if not good:
        for number, (left, right) in enumerate(zip(ours, theirs), start=1):
            if words(left) != words(right):
                show_difference(number, left, right)
    return good


def main(arguments: list[str]) -> int:
    """Checks every pair; 1 if one of them differs."""
    if not arguments or len(arguments) % 2:
        print(__doc__)
        return 2
    paths = [Path(argument) for argument in arguments]
    results = [check(pdf, docx) for pdf, docx in zip(paths[::2], paths[1::2])]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
