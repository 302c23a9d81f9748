#!/usr/bin/env python3
"""Checks DOCX files against the schema and opens them: python3 .ci/check_docx.py FILE...

Gate: no finding from openxml-audit, of schema or semantics, and python-docx opens the file.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import docx


def findings(paths: list[Path]) -> dict[Path, list[dict]]:
    """What openxml-audit finds in each file, all in one process: the schema is loaded once. It exits with 1 when there is
    anything, so only its output counts."""
    with tempfile.TemporaryDirectory() as folder:
        named = {f"{at}.docx": path for at, path in enumerate(paths)}
        for name, path in named.items():
            shutil.copyfile(path, Path(folder) / name)
        command = [sys.executable, "-m", "openxml_audit", "--output", "json", "--max-errors", "0", "--recursive", folder]
        result = subprocess.run(command, capture_output=True, text=True, timeout=600)
    reports = json.loads(result.stdout)
    reports = reports if isinstance(reports, list) else [reports]
    found = {named[Path(report["file"]).name]: report["errors"] for report in reports}
    if found.keys() != set(paths):
        raise ValueError(f"openxml-audit did not speak of all files: {result.stderr.strip()}")
    return found


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
    paths = [Path(argument) for argument in dict.fromkeys(arguments)]
    cores = os.cpu_count() or 1
    shares = [share for at in range(cores) if (share := paths[at::cores])]
    with ThreadPoolExecutor(cores) as workers:
        found = {path: errors for share in workers.map(findings, shares) for path, errors in share.items()}
    results = [check(path, found[path]) for path in paths]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
