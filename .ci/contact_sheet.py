#!/usr/bin/env python3
"""Draws small pictures of all pages of a campaign's papers and the page that shows them:
python3 .ci/contact_sheet.py OUTPUT_FOLDER PAGES_FOLDER SHEET.md"""

import subprocess
import sys
from pathlib import Path


def main(output: Path, pages: Path, sheet: Path) -> None:
    """One picture a page, grey and small, and one section a paper."""
    pages.mkdir(parents=True, exist_ok=True)
    for old in pages.glob("*.png"):
        old.unlink()
    lines = ["# Every page of the fictitious ward", "", "`inputs/phuong-mau-2025`, drawn from the PDFs.", ""]
    for pdf in sorted(output.glob("*.pdf")):
        subprocess.run(["pdftoppm", "-r", "36", "-gray", "-png", pdf, pages / pdf.stem], check=True)
        pictures = sorted(pages.glob(f"{pdf.stem}-[0-9]*.png"))
        lines += [f"## {pdf.stem}", ""]
        lines += [f"![{picture.stem}]({pages.name}/{picture.name})" for picture in pictures]
        lines.append("")
    sheet.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
