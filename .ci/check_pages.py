#!/usr/bin/env python3
"""Holds a DOCX against the PDF of the same paper: python3 .ci/check_pages.py PDF DOCX [PDF DOCX …]

The DOCX goes through LibreOffice. Both must have the same words on the same pages; how many lines are equal is printed.

Tables may drift: LibreOffice rounds the heights of lines and the widths of columns, so a row that just fits a page in
one may begin the next page in the other, and there may be a page more or less. A break may stand one row away, or as
many rows as stay together, with the closing below the last one. What stays together is read from the DOCX. Breaks in
prose may not drift. A row that drifted is printed.
"""

import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path
from xml.etree import ElementTree

from libreoffice import converted

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


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


def letters(element: ElementTree.Element) -> list[str]:
    """The words in an element of the DOCX."""
    found = []
    for paragraph in element.iter(f"{W}p"):
        parts = [part.text or "" if part.tag == f"{W}t" else "-" if part.tag == f"{W}noBreakHyphen" else ""
                 for part in paragraph.iter()]
        found += "".join(parts).replace("\u00a0", " ").split()
    return found


def stays(element: ElementTree.Element) -> bool:
    """Whether a paragraph or row says itself that it stays with the next one."""
    return element.find(f".//{W}keepNext") is not None


class Rows:
    """What may drift in a DOCX."""

    def __init__(self, docx: Path) -> None:
        with zipfile.ZipFile(docx) as package:
            body = ElementTree.fromstring(package.read("word/document.xml")).find(f"{W}body")
        self.heads: list[Counter] = []
        self.units: list[list[str]] = []
        self.unit: list[str] = []
        self.has_row = False
        for child in body if body is not None else []:
            if child.tag == f"{W}tbl":
                self.add_table(child)
            else:
                self.add(letters(child), stays(child), row=False)

    def add_table(self, table: ElementTree.Element) -> None:
        """Its rows, and its head with the first row."""
        rows = table.findall(f"{W}tr")
        head = [row for row in rows if row.find(f"{W}trPr/{W}tblHeader") is not None]
        if head:
            words = [word for row in head for word in letters(row)]
            self.heads.append(Counter(words))
        for row in rows[len(head):]:
            self.add(letters(row), stays(row), row=bool(head))

    def add(self, words: list[str], stays_with_next: bool, row: bool) -> None:
        """A paragraph or row. What stays with the next one is one unit with it. The rows above a closing may also
        drift without it: LibreOffice takes no heed of the last row on the later pages of a table."""
        if self.has_row and not row:
            self.units.append(list(self.unit))
        self.unit += words
        self.has_row = self.has_row or row
        if not stays_with_next:
            if self.has_row:
                self.units.append(self.unit)
            self.unit, self.has_row = [], False

    def explain(self, more: Counter) -> str | None:
        """Which row makes up the words that the PDF has more (or less, below zero) up to the end of a page; None if
        it is not one. A drifted table may repeat its head once more or once less."""
        for repeats in (0, 1, -1):
            for head in self.heads if repeats else [Counter()]:
                rest = nonzero(minus(more, head, repeats))
                if not rest:
                    return "a head" if repeats else ""
                for unit in self.units:
                    if rest in (Counter(unit), negative(unit)):
                        return " ".join(unit[:8])
        return None


def minus(left: Counter, right: Counter, times: int) -> Counter:
    """Counts below zero stay."""
    result = Counter(left)
    for word, count in right.items():
        result[word] -= times * count
    return result


def nonzero(counts: Counter) -> Counter:
    """Counts without those that are zero."""
    return Counter({word: count for word, count in counts.items() if count})


def negative(unit: list[str]) -> Counter:
    """The words as counts below zero."""
    return Counter({word: -count for word, count in Counter(unit).items()})


def check(pdf: Path, docx: Path, made: Path) -> bool:
    """Whether a PDF and what LibreOffice made of the DOCX have the same pages; prints what was found."""
    ours, theirs = pages(pdf), pages(made)
    rows = Rows(docx)
    lines = sum(len(page) for page in ours)
    equal = sum(equal_lines(left, right) for left, right in zip(ours, theirs))
    good = abs(len(ours) - len(theirs)) <= (1 if rows.units else 0)
    print(f"{docx.name}: {len(ours)} pages in the PDF, {len(theirs)} in the DOCX; {equal} of {lines} lines equal")
    # What the PDF has more from the first page to the end of this one: what stands between the two breaks.
    more: Counter = Counter()
    for number, (left, right) in enumerate(zip_longest(ours, theirs, fillvalue=[]), start=1):
        before = more
        more = nonzero(minus(minus(more, Counter(words(left)), -1), Counter(words(right)), 1))
        drifted = rows.explain(without_running_head(more, left, right))
        if drifted is None:
            # Only the first page that goes wrong: what follows it goes wrong with it.
            if good and rows.explain(before) is not None:
                show_difference(number, left, right)
            good = False
        elif drifted:
            print(f"  page {number}: ends a row apart: {drifted}")
    return good


def without_running_head(more: Counter, left: list[str], right: list[str]) -> Counter:
    """A page that only one of the two has brings its first line with it: its number, and the mark of a sample."""
    if bool(left) == bool(right):
        return more
    return nonzero(minus(more, Counter((left or right)[0].split()), 1 if left else -1))


def main(arguments: list[str]) -> int:
    """Checks every pair; 1 if one of them differs."""
    if not arguments or len(arguments) % 2:
        print(__doc__)
        return 2
    paths = [Path(argument) for argument in arguments]
    pdfs, docxs = paths[::2], paths[1::2]
    with tempfile.TemporaryDirectory() as folder:
        results = [check(*three) for three in zip(pdfs, docxs, converted(docxs, Path(folder)))]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
