#!/usr/bin/env python3
"""Checks DOCX files against the schema and opens them: python3 .ci/check_docx.py FILE...

Gate: no finding from openxml-audit, of schema or semantics, and python-docx opens the file.
"""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import docx


def findings(path: Path) -> list[dict]:
    """What openxml-audit finds. It exits with 1 when there is anything, so only its output counts."""
    command = [sys.executable, "-m", "openxml_audit", "--output", "json", "--max-errors", "0", str(path)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120)
    reports = json.loads(result.stdout)
    reports = reports if isinstance(reports, list) else [reports]
    if not reports:
        raise ValueError(f"openxml-audit said nothing: {result.stderr.strip()}")
    return [finding for report in reports for finding in report["errors"]]


def opened(path: Path) -> str:
    """What python-docx sees: it raises on a package it cannot read."""
    document = docx.Document(str(path))
    return f"{len(document.paragraphs)} paragraphs, {len(document.tables)} tables, “{document.core_properties.title}”"


def check(path: Path, found: list[dict]) -> bool:
    """Whether one file passes; prints what was found."""
    schema = [finding for finding in found if finding["type"] == "schema"]
    print(f"{path.name}: {len(schema)} schema errors, {len(found) - len(schema)} other findings; {opened(path)}")
    for finding in found:
        print(f"  [{finding['type']}] {finding['part_uri']} {finding['path']}: {finding['description']}")
    return not found


def main(arguments: list[str]) -> int:
    """Checks every file; 1 if one fails."""
    if not arguments:
        print(__doc__)
        return 2
    paths = [Path(argument) for argument in arguments]
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        results = [check(path, found) for path, found in zip(paths, workers.map(findings, paths))]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
