"""What a race needs on this machine: system tools are asked for, everything else is installed under target/bench."""

import json
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

from .places import HOME, PYTHON

PACKAGES = {
    "node": "nodejs", "npm": "npm", "pdfinfo": "poppler-utils", "pdftotext": "poppler-utils", "qpdf": "qpdf",
    "soffice": "libreoffice-writer-nogui fonts-liberation2", "taskset": "util-linux", "cargo": "Rust, https://rustup.rs",
}
PYTHON_PEERS = ("typst", "reportlab", "docxtpl", "pikepdf", "openpyxl", "ruamel.yaml")
NODE_PEERS = ("docxtemplater", "pizzip", "easy-template-x")


def require(*tools):
    """Stops with the packages to install when a tool of the system is missing."""
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        raise SystemExit("missing on this machine:\n" + "".join(f"  {tool}: install {PACKAGES[tool]}\n" for tool in missing))


def run(what, *command, **options):
    """Runs a step that has to succeed; stops with what it was and what the command said."""
    done = subprocess.run([*map(str, command)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)
    if done.returncode:
        raise SystemExit(f"{what} failed: {' '.join(map(str, command))}\n{done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def in_own_python():
    """Goes on in the Python of target/bench, which has the peers; makes it first."""
    if Path(sys.prefix).resolve() == (HOME / "venv").resolve():
        return
    HOME.mkdir(parents=True, exist_ok=True)
    if not PYTHON.exists() or subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True).returncode:
        run("making a Python for the peers (Debian: install python3-venv)", sys.executable, "-m", "venv", "--clear", HOME / "venv")
    if subprocess.run([PYTHON, "-c", f"import {', '.join(PYTHON_PEERS)}"], capture_output=True).returncode:
        run("installing the peers from PyPI", PYTHON, "-m", "pip", "install", "--quiet", *PYTHON_PEERS)
    os.execv(PYTHON, [str(PYTHON), *sys.argv])


def install_node_peers():
    if not all((HOME / "node_modules" / name).exists() for name in NODE_PEERS):
        run("installing the peers from npm", "npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", HOME, *NODE_PEERS)


def versions(python_peers, node_peers=()):
    """A line that says what was measured, when and on what."""
    from importlib.metadata import version

    peers = [f"{name} {version(name)}" for name in python_peers]
    peers += [f"{name} {json.loads((HOME / 'node_modules' / name / 'package.json').read_text())['version']}" for name in node_peers]
    return "; ".join([", ".join(peers), f"Python {platform.python_version()}", *circumstances()])


def circumstances():
    """The day, the cores and how busy they are, in Vietnamese as the tables are."""
    load = f"{os.getloadavg()[0]:.1f}".replace(".", ",")
    return [f"đo ngày {time.strftime('%d/%m/%Y')}", f"{os.cpu_count()} lõi, tải trước khi đo {load}"]
