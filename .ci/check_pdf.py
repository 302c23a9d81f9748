#!/usr/bin/env python3
"""Checks PDF files: python3 .ci/check_pdf.py [--accept] FILE...

- qpdf --check finds nothing wrong with the file's structure;
- the PDF/A-2b findings of pikepdf stay within pdfa-baseline.json, kind by kind (it cannot check all that Typst writes,
  and takes the namespaces of PDF/UA for unknown ones, so the list is not empty);
- the PDF/UA rules that pdfua can check find nothing;
- every font is embedded.

--accept writes the findings of these files as the new baseline: look at the difference before you commit it.
"""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pikepdf
import pikepdf.pdfa

BASELINE = Path(__file__).with_name("pdfa-baseline.json")


def run(*command: str) -> tuple[int, str]:
    """Exit code and output of a tool."""
    result = subprocess.run(command, capture_output=True, text=True, timeout=300)
    return result.returncode, result.stdout + result.stderr


def pdfa_findings(path: Path) -> Counter:
    """How often each kind of finding occurs. A kind is rule and message without the numbers of objects."""
    try:
        with pikepdf.open(path) as pdf:
            found = pikepdf.pdfa.check(pdf, "2b").findings
    except pikepdf.PdfError as error:
        return Counter([f"not a PDF: {error}"])
    kinds = []
    for finding in found:
        text = re.sub(r"at obj \d+ \d+ ", "", str(finding))
        kinds.append(re.sub(r"'\d+ \d+ R'", "a reference", text))
    return Counter(kinds)


def beyond(found: Counter, baseline: dict) -> list[str]:
    """The kinds that occur more often than the baseline allows."""
    return [
        f"{kind}: {count}, at most {baseline.get(kind, 0)}"
        for kind, count in sorted(found.items())
        if count > baseline.get(kind, 0)
    ]


def loose_fonts(path: Path) -> list[str]:
    """The lines of pdffonts for fonts that are not in the file."""
    code, output = run("pdffonts", str(path))
    lines = [line for line in output.splitlines() if not line.startswith("Syntax ")]
    if code != 0 or len(lines) < 3:
        return [f"pdffonts finds no fonts: {output.strip()}"]
    start = lines[0].index("emb")
    return [line for line in lines[2:] if line[start : start + 3].strip() != "yes"]


def faults(path: Path, found: Counter, baseline: dict) -> list[str]:
    """All that is wrong with a file."""
    wrong = [f"PDF/A-2b: {kind}" for kind in beyond(found, baseline)]
    wrong += [f"font not embedded: {line}" for line in loose_fonts(path)]
    code, output = run("qpdf", "--check", str(path))
    if code != 0:
        wrong.append(f"qpdf: {output.strip()}")
    code, output = run("pdfua", "check", "--quiet", "--min-severity", "warning", str(path))
    if code != 0:
        wrong.append(f"pdfua: {output.strip()}")
    return wrong


def accept(all_found: list[Counter]) -> None:
    """Writes the largest count of each kind."""
    largest: Counter = Counter()
    for found in all_found:
        largest |= found
    BASELINE.write_text(json.dumps(dict(sorted(largest.items())), ensure_ascii=False, indent=2) + "\n")
    print(f"{BASELINE.name}: {len(largest)} kinds")


def main(arguments: list[str]) -> int:
    """Checks every file; 1 if one fails."""
    accepting = "--accept" in arguments
    paths = [Path(argument) for argument in arguments if argument != "--accept"]
    if not paths:
        print(__doc__)
        return 2
    with ProcessPoolExecutor() as workers:
        all_found = list(workers.map(pdfa_findings, paths))
    if accepting:
        accept(all_found)
    baseline = json.loads(BASELINE.read_text())
    good = True
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        all_wrong = list(workers.map(lambda both: faults(*both, baseline), zip(paths, all_found)))
    for path, found, wrong in zip(paths, all_found, all_wrong):
        good = good and not wrong
        state = "; ".join(wrong) if wrong else "good"
        print(f"{path.name}: {state} ({sum(found.values())} standing PDF/A findings)")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
