#!/usr/bin/env python3
"""The desk in a real browser: every page looked at, and the whole job of a campaign done by pressing and typing.

    .ci/check_desk.py target/debug/thidua [FOLDER FOR PICTURES]
"""
import pathlib
import shutil
import sys
import tempfile

from desk.running import Desk, browser, visit
from desk.sweep import sweep

HOME = pathlib.Path(__file__).parent.parent


def every_page(program, started, shots):
    """The pages of the sample offices."""
    root = pathlib.Path(tempfile.mkdtemp(prefix="desk-"))
    shutil.copytree(HOME / "inputs", root / "inputs")
    desk = Desk(program, root)
    try:
        with visit(started, desk) as page:
            wrong, looked_at = sweep(page, desk, shots)
    finally:
        desk.close()
        shutil.rmtree(root)
    print(f"{looked_at} pages looked at")
    assert not wrong, "\n".join(wrong)


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    shots = sys.argv[2] if len(sys.argv) > 2 else None
    with browser() as started:
        every_page(program, started, shots)


main()
