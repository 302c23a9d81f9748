#!/usr/bin/env python3
"""Draws small pictures of all pages of a campaign's papers and the page that shows them:
python3 .ci/contact_sheet.py OUTPUT_FOLDER PAGES_FOLDER SHEET.md"""

import subprocess
import sys
from pathlib import Path

ENTRIES = Path(__file__).parent.parent / "inputs/phuong-mau-2025/papers.yaml"


def chosen(pdfs: list[Path]) -> list[tuple[str, Path]]:
    """The papers to show: of the many of one entry (a form for each unit, a report for each awardee) only the first."""
    ids = (output_id.removeprefix("  - id: ") for output_id in ENTRIES.read_text(encoding="utf-8").splitlines()
           if output_id.startswith("  - id: "))
    entries = {entry.split("#")[0].strip() for entry in ids}
    shown: dict[str, Path] = {}
    for pdf in pdfs:
        of_many = [entry for entry in entries if pdf.stem not in entries and pdf.stem.startswith(f"{entry}--")]
        name = f"{max(of_many, key=len)}--…" if of_many else pdf.stem
        shown.setdefault(name, pdf)
    return list(shown.items())


def main(output: Path, pages: Path, sheet: Path) -> None:
    """One picture a page, grey and small, and one section a paper."""
    pages.mkdir(parents=True, exist_ok=True)
    for old in pages.glob("*.png"):
        old.unlink()
    lines = ["# Every page of the fictitious ward", "", "`inputs/phuong-mau-2025`, drawn from the PDFs.", ""]
    for name, pdf in chosen(sorted(output.glob("*.pdf"))):
        subprocess.run(["pdftoppm", "-r", "36", "-gray", "-png", pdf, pages / pdf.stem], check=True)
        pictures = sorted(pages.glob(f"{pdf.stem}-[0-9]*.png"))
        lines += [f"## {name}", ""]
        lines += [f"![{picture.stem}]({pages.name}/{picture.name})" for picture in pictures]
        lines.append("")
    sheet.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
