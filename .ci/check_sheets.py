#!/usr/bin/env python3
"""Certificates: qpdf finds nothing; pikepdf's PDF/A-2b check and, where it is installed, PDFBox preflight find nothing that they
do not find in the plan; and each line of the DOCX begins where the PDF has it, through LibreOffice, within 0.5 mm.

Arguments: the PDF of a plan, then pairs of PDF and DOCX of the same certificates.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pikepdf
import pikepdf.pdfa

from libreoffice import converted

MOST_MM = 0.5
MM_PER_PT = 25.4 / 72


JARS = [Path("/usr/share/java") / f"{jar}.jar" for jar in ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "jaxb-api", "javax.activation")]
# Preflight knows PDF/A-1 only and says this of every file of part 2; in the plan it stops before, at the namespace of PDF/UA.
OF_PART_TWO = "7.11.2 : Error on MetaData, part must be 1"


def findings(pdf):
    """Kinds of findings, without places."""
    with pikepdf.open(pdf) as file:
        kinds = {re.sub(r" at obj \d+ \d+", "", str(finding)) for finding in pikepdf.pdfa.check(file, "2b").findings}
    if shutil.which("java") and all(jar.exists() for jar in JARS):
        command = ["java", "-cp", ":".join(map(str, JARS)), "org.apache.pdfbox.preflight.Validator_A1b", str(pdf)]
        said = subprocess.run(command, capture_output=True, text=True).stdout
        if "valid PDF/A-1b file" not in said:
            return {"preflight gave no answer"}
        found = re.findall(r"^\d[\d.]* : .*$", said, re.M)
        kinds |= {re.sub(r" on page \d+", "", kind) for kind in found}
    return kinds


def words(pdf):
    """Words of each page with the left end and the upper edge of each, in points; in reading order."""
    xml = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    pages = []
    for page in xml.split("<page ")[1:]:
        found = re.findall(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>', page)
        pages.append(sorted((word, float(y), float(x)) for x, y, _, _, word in found))
    return pages


def beginnings(words):
    """The first word of every line: those that no word of the same height stands closely before. Within a long line LibreOffice
    rounds each letter to a dot of its own, so that words in it drift."""
    near = 12 / MM_PER_PT
    ends = [(y, x) for _, y, x in words]
    return {(word, y, x) for word, y, x in words
            if not any(abs(y - other) < 3 and 0 < x - left < 2.5 * near for other, left in ends)}


def main():
    plan, *paths = [Path(path) for path in sys.argv[1:]]
    known = findings(plan) | {OF_PART_TWO}
    pdfs, docxs = paths[::2], paths[1::2]
    with tempfile.TemporaryDirectory() as folder:
        set_by_libreoffice = [words(pdf) for pdf in converted(docxs, Path(folder))]
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        found = list(workers.map(findings, pdfs))
    bad = 0
    for pdf, docx, made, kinds in zip(pdfs, docxs, set_by_libreoffice, found):
        checked = subprocess.run(["qpdf", "--check", str(pdf)], capture_output=True, text=True)
        more = sorted(kinds - known)
        if checked.returncode or more:
            print(f"{pdf}: {checked.stdout}{checked.stderr}{more}")
            bad += 1
        wanted = words(pdf)
        worst, farthest = (0.0, "", 0), 0.0
        if len(made) != len(wanted):
            print(f"{docx}: {len(made)} pages, the PDF has {len(wanted)}")
            bad += 1
            continue
        for number, (here, there) in enumerate(zip(wanted, made), 1):
            if [word for word, _, _ in here] != [word for word, _, _ in there]:
                print(f"{docx}: other words on page {number}")
                bad += 1
                continue
            begins = beginnings(here)
            for word, y0, x0 in here:
                same = [(max(abs(x - x0), abs(y - y0)) * MM_PER_PT, y, x) for found, y, x in there if found == word]
                away, y, x = min(same)
                there.remove((word, y, x))
                farthest = max(farthest, away)
                if (word, y0, x0) in begins:
                    worst = max(worst, (away, word, number))
        print(f"{docx.name}: {len(made)} pages, lines begin within {worst[0]:.3f} mm (“{worst[1]}”, page {worst[2]}), "
              f"the farthest word {farthest:.3f} mm")
        bad += worst[0] > MOST_MM
    sys.exit(1 if bad or not pdfs else 0)


main()
