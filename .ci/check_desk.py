#!/usr/bin/env python3
"""The desk in a real browser: the whole job of a campaign done by pressing and typing, with and without the script of the pages,
and every page looked at.

    .ci/check_desk.py target/debug/thidua [FOLDER FOR PICTURES OF ALL PAGES]
    .ci/check_desk.py target/debug/thidua --manual docs/images      the pictures of docs/ban-lam-viec.md
    .ci/check_desk.py target/release/thidua --speed                 times, in the browser; nothing else may run
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager

from desk import job, speed, together, workbooks
from desk.running import Desk, browser, visit
from desk.sweep import sweep

HOME = pathlib.Path(__file__).parent.parent


@contextmanager
def desk_at(program, inputs=None, change=None):
    """A desk at a folder of its own."""
    root = pathlib.Path(tempfile.mkdtemp(prefix="desk-"))
    if inputs:
        shutil.copytree(inputs, root / "inputs")
    if change:
        change(root / "inputs")
    desk = Desk(program, root)
    try:
        yield desk
    finally:
        desk.close()
        shutil.rmtree(root)


def whole_job(program, started, pictures=None, **options):
    """What lies in the folder afterwards is what the papers of such a campaign are."""
    lists = pathlib.Path(tempfile.mkdtemp(prefix="lists-"))
    workbooks.make(lists)
    with desk_at(program) as desk, visit(started, desk, **options) as page:
        if pictures:
            page.set_viewport_size({"width": 1120, "height": 760})
        job.job(page, desk, lists, pictures)
        made = desk.root / "output/phuong-mau-2026"
        for paper in job.ISSUED:
            assert (made / f"{paper}.pdf").stat().st_size > 10_000 and (made / f"{paper}.docx").exists(), paper
        sheets = made / "certificates/quyet-dinh--tong-ket.pdf"
        told = subprocess.run(["pdfinfo", sheets], capture_output=True, text=True, check=True).stdout
        assert "Pages:           20" in told, told
        proved = subprocess.run([program, "register", "verify", "--root", desk.root], capture_output=True, text=True)
        assert proved.returncode == 0, proved.stdout + proved.stderr
    shutil.rmtree(lists)


def every_page(program, started, shots):
    """The pages of the sample offices."""
    with desk_at(program, HOME / "inputs") as desk, visit(started, desk) as page:
        wrong, looked_at = sweep(page, desk, shots)
    print(f"{looked_at} pages looked at")
    assert not wrong, "\n".join(wrong)


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    shots = sys.argv[2] if len(sys.argv) > 2 else None
    with browser() as started:
        if shots == "--manual":
            whole_job(program, started, pathlib.Path(sys.argv[3]))
            return
        if shots == "--speed":
            for more in (0, 270, 1970):
                print(f"{more} persons more")
                with desk_at(program, HOME / "inputs", lambda inputs: speed.larger(inputs, more)) as desk:
                    with visit(started, desk) as page:
                        speed.measure(page, desk.origin)
            return
        print("the whole job")
        whole_job(program, started)
        print("the same without the pages' script")
        whole_job(program, started, java_script_enabled=False)
        print("two at once, and a desk that is killed")
        with desk_at(program, HOME / "inputs") as desk:
            together.two_at_once(started, desk)
            together.memory(started, desk)
        together.killed(program, started, HOME / "inputs")
        every_page(program, started, shots)


main()
