"""This project's own programs that are measured."""

import json
from dataclasses import dataclass
from pathlib import Path

from .machine import require, run
from .places import ROOT


@dataclass(frozen=True)
class Programs:
    thidua: Path
    certificates: Path  # benches/certificates.rs
    papers: Path  # benches/papers.rs


def built(folder=None):
    """The programs, built for release, or those that stand in a folder of Cargo's such as target/release."""
    return found(Path(folder).resolve()) if folder else build()


def build():
    require("cargo")
    named = ["--bin", "thidua", "--bench", "certificates", "--bench", "papers"]
    said = run("the build", "cargo", "build", "--release", *named, "--message-format=json", cwd=ROOT)
    messages = [json.loads(line) for line in said.splitlines()]
    made = {message["target"]["name"]: Path(message["executable"]) for message in messages if message.get("executable")}
    return Programs(made["thidua"], made["certificates"], made["papers"])


def found(folder):
    def newest(name):
        made = [path for path in (folder / "deps").glob(f"{name}-*") if not path.suffix]
        if not made:
            raise SystemExit(f"{folder} has no {name}: build it, or leave out --no-build")
        return max(made, key=lambda path: path.stat().st_mtime)

    return Programs(folder / "thidua", newest("certificates"), newest("papers"))
