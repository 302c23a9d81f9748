#!/usr/bin/env python3
"""Holds the words of a PDF against a text: python3 .ci/check_words.py PDF TEXT [EXCEPTIONS]

Every word of the text stands in the PDF and the other way round, as often, under the exceptions: a file with a line
`pdf: some words` for words only the PDF has, `text: some words` for words only the text has. Lines that are a page
number alone are left out; a hyphen or space that does not break counts as a plain one.
"""

import subprocess
import sys
import unicodedata
from collections import Counter
from pathlib import Path

PLAIN = str.maketrans({"\u2010": "-", "\u2011": "-", "\u00a0": " ", "\u202f": " "})


def words(text: str) -> list[str]:
    """The words of a text, in order."""
    return unicodedata.normalize("NFC", text).translate(PLAIN).split()


def pdf_text(path: str) -> str:
    """The text of a PDF without its page numbers."""
    # As laid out: otherwise a dash at the end of a line is taken for a hyphen and lost.
    command = ["pdftotext", "-layout", "-enc", "UTF-8", path, "-"]
    text = subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode()
    pages = text.split("\f")
    return "\n".join(without_number(page, number) for number, page in enumerate(pages, start=1))


def without_number(page: str, number: int) -> str:
    """A page's text without the line that is its number."""
    lines = page.splitlines()
    if str(number) in (line.strip() for line in lines):
        lines.pop([line.strip() for line in lines].index(str(number)))
    return "\n".join(lines)


def exceptions(path: str | None) -> dict[str, Counter]:
    """The words that only one side has."""
    found: dict[str, Counter] = {"pdf": Counter(), "text": Counter()}
    for line in Path(path).read_text(encoding="utf-8").splitlines() if path else []:
        side, _, rest = line.partition(":")
        if side in found:
            found[side].update(words(rest))
    return found


def difference(pdf: Counter, text: Counter, excepted: dict[str, Counter]) -> dict[str, Counter]:
    """What each side has too much, exceptions taken off, and exceptions that did not occur."""
    only_pdf, only_text = pdf - text, text - pdf
    return {
        "only in the PDF": only_pdf - excepted["pdf"],
        "only in the text": only_text - excepted["text"],
        "excepted for the PDF and not there": excepted["pdf"] - only_pdf,
        "excepted for the text and not there": excepted["text"] - only_text,
    }


def main(arguments: list[str]) -> int:
    """Compares the two; 1 if they differ."""
    if len(arguments) not in (2, 3):
        print(__doc__)
        return 2
    pdf, text = words(pdf_text(arguments[0])), words(Path(arguments[1]).read_text(encoding="utf-8"))
    excepted = exceptions(arguments[2] if len(arguments) == 3 else None)
    wrong = {side: found for side, found in difference(Counter(pdf), Counter(text), excepted).items() if found}
    print(f"{Path(arguments[0]).name}: {len(pdf)} words in the PDF, {len(text)} in the text")
    for side, found in wrong.items():
        print(f"  {side}: {' '.join(sorted(found.elements()))}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
