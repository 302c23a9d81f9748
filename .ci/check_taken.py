#!/usr/bin/env python3
"""Papers that come back edited: the thirty edits of tests/word/edits.json, and nothing else, are found in the DOCX as it was edited
and as LibreOffice saved it afterwards; a paper that only went through LibreOffice has none.

Arguments: the program, and the folder of the sample ward (inputs/phuong-mau-2025).
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from plant import plant

EDITS = Path(__file__).parent.parent / "tests/word/edits.json"


def saved_by_libreoffice(files, folder):
    """The files as LibreOffice writes them."""
    saved = folder / "saved"
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", saved, *files]
    subprocess.run(command, check=True, capture_output=True, timeout=60 + 20 * len(files))
    return [saved / file.name for file in files]


def compared(program, paper, file, office):
    """What the program finds."""
    said = subprocess.run([program, "compare", paper, file, "--json"], cwd=office, capture_output=True, text=True).stdout
    result = json.loads(said)["result"]
    if result is None:
        raise SystemExit(said)
    return [(edit["old"] or "", edit["new"] or "", edit["source"]) for edit in result["edits"]]


def main():
    program, ward = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    edits = json.loads(EDITS.read_text(encoding="utf-8"))
    papers = sorted({edit["paper"] for edit in edits})
    bad = 0
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        shutil.copytree(ward, folder / "inputs" / ward.name)
        subprocess.run([program, "build", *papers, "--format", "docx"], cwd=folder, check=True, capture_output=True)
        plain = [folder / "output" / ward.name / f"{paper}.docx" for paper in papers]
        edited = []
        for paper, file in zip(papers, plain):
            edited.append(folder / f"edited-{paper}.docx")
            plant(file, edited[-1], [edit for edit in edits if edit["paper"] == paper])
        saved = saved_by_libreoffice(plain + edited, folder)
        for paper, file in zip(papers, saved[: len(papers)]):
            strange = compared(program, paper, file, folder)
            print(f"{paper}: {len(strange)} edits in a file that nobody edited")
            bad += len(strange)
        for paper, files in zip(papers, zip(edited, saved[len(papers) :])):
            meant = sorted((edit["gone"], edit["came"], edit["source"]) for edit in edits if edit["paper"] == paper)
            for file in files:
                found = sorted(compared(program, paper, file, folder))
                print(f"{paper}: {len(found)} of {len(meant)} edits in {file.relative_to(folder)}")
                if found != meant:
                    print("  not meant:", [one for one in found if one not in meant])
                    print("  not found:", [one for one in meant if one not in found])
                    bad += 1
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
