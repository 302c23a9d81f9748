"""The race over certificates: certificates a second, ours and the peers', on one core and two."""

import json
import random
import re
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

from . import checking
from .machine import install_node_peers, run, versions
from .measuring import Outputs, emptied, measured
from .people import ACHIEVEMENTS, full_name
from .places import HOME, PEERS, PYTHON
from .table import Table, number

TITLES = {"one": "N tờ, một PDF", "each": "N PDF", "docx": "N DOCX"}
MOST_OF_PEERS = 10_000


@dataclass(frozen=True)
class Runner:
    """Someone who makes certificates: the first words of the command, before records and result."""

    name: str
    command: tuple
    ours: bool = False


def race(programs, asked):
    """Measures and prints everything; what it printed."""
    install_node_peers()
    make_templates(programs.certificates)
    lines = [versions(("typst", "reportlab", "docxtpl"), ("docxtemplater", "easy-template-x")), ""]
    print(*lines, sep="\n")
    table = Table("việc", "N", "chương trình", "lõi", "tờ/giây", "thidua nhanh hơn", "bộ nhớ (MB)", "kết quả")
    for cores in (1, 2):
        rates = {}
        for kind, count, runner in works(programs.certificates, asked):
            if asked.only in f"{kind} {runner.name}":
                run_heat(kind, count, runner, cores, asked.times, rates, table)
    return "\n".join(lines + table.lines)


def works(program, asked):
    """What is made, how many, by whom; ours first, because the others are compared with it."""
    ours = {kind: Runner("thidua", (program, kind), ours=True) for kind in TITLES}
    python = PEERS / "certificates.py"
    script = PEERS / "certificates.mjs"
    pdf = {kind: [Runner(name, (PYTHON, python, f"{name}-{kind}")) for name in ("reportlab", "typst")] for kind in ("one", "each")}
    docx = [Runner(name, ("node", script, name)) for name in ("easy-template-x", "docxtemplater")]
    docx.append(Runner("docxtpl", (PYTHON, python, "docxtpl")))
    for count in (1, 100, 1_000, 10_000, 100_000):
        if count <= asked.most:
            peers = pdf["one"] if count <= MOST_OF_PEERS else []
            yield from (("one", count, runner) for runner in (ours["one"], *peers))
    yield from (("each", asked.each, runner) for runner in (ours["each"], *pdf["each"]))
    yield from (("docx", asked.each, runner) for runner in (ours["docx"], *docx))


def run_heat(kind, count, runner, cores, times, rates, table):
    outputs = Outputs()
    shares = [records(count)] if kind == "one" or runner.ours else shares_of(count, cores)

    def prepare():
        out = outputs.new()
        if kind != "one":
            out.mkdir()
        return [[*runner.command, share, out] for share in shares]

    done = measured(prepare, cores, times)
    wrong = done.failed or wrong_result(kind, outputs.last, count)
    rate = count / done.best
    if runner.ours:
        rates[kind, count] = rate
    ratio = "" if runner.ours or wrong or (kind, count) not in rates else f"{number(rates[kind, count] / rate, 1)} lần"
    result = f"LOẠI: {wrong}" if wrong else "đúng"
    table.row(TITLES[kind], number(count), runner.name, cores, number(rate), ratio, number(done.peak), result)
    emptied(outputs.home)


def record(at):
    pick = random.Random(at)
    name = full_name(pick)
    place = f"Tổ trưởng Tổ dân phố số {at % 97 + 1}, phường Mẫu"
    achievement = (f"xuất sắc trong {pick.choice(ACHIEVEMENTS)}, {pick.choice(ACHIEVEMENTS)}, góp phần hoàn thành nhiệm vụ "
                   "phát triển kinh tế - xã hội năm 2025")
    return {"line": at, "name": name, "place": place, "achievement": achievement, "book": str(at)}


def records(count):
    path = HOME / f"records-{count}.ndjson"
    if not path.exists():
        lines = (json.dumps(record(at), ensure_ascii=False) + "\n" for at in range(1, count + 1))
        path.write_text("".join(lines), encoding="utf-8")
    return path


def shares_of(count, cores):
    """Records for processes side by side: a peer that has one core a process is given one process a core."""
    path = records(count)
    if cores == 1 or count < 2:
        return [path]
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    shares = []
    for at in range(cores):
        share = HOME / f"share-{at}" / path.name
        share.parent.mkdir(exist_ok=True)
        share.write_text("".join(lines[at::cores]), encoding="utf-8")
        for file in (*HOME.glob("template-*.docx"), HOME / "design.pdf"):
            shutil.copy(file, share.parent)
        shares.append(share)
    return shares


def make_templates(program):
    """The peers' design and templates, made by us, so that all draw the same."""
    marks = {"js": "{%s}", "docxtpl": "{{%s}}"}
    for kind, mark in marks.items():
        words = {key: mark % key for key in ("name", "place", "achievement", "book")}
        made = made_of(program, "docx", words, emptied(HOME / "made"))
        without_drawings(made / "1.docx", HOME / f"template-{kind}.docx")
    blank = made_of(program, "one", {"name": ".", "place": "", "achievement": ".", "book": "."}, HOME / "blank.pdf")
    save_design(blank, HOME / "design.pdf")


def made_of(program, kind, words, out):
    """What our program makes of one record."""
    path = HOME / "template.ndjson"
    path.write_text(json.dumps({"line": 1, **words}) + "\n", encoding="utf-8")
    if kind == "docx":
        out.mkdir()
    run("making a template", program, kind, path, out)
    return out


def save_design(source, target):
    """The border and the words that all certificates share, as a PDF that Typst can embed."""
    import pikepdf

    with pikepdf.open(source) as pdf:
        pdf.pages[0].Contents = pdf.make_stream(b"/C0 Do")
        del pdf.Root.OutputIntents
        pdf.save(target)


def without_drawings(source, target):
    """The template without its border: what a peer would read anew for each file is left to us alone."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name).decode()
            if name == "word/header1.xml":
                part = re.sub(r"<w:r>.*</w:r>", "", part, flags=re.S)
            new.writestr(name, part)


def wrong_result(kind, out, count):
    """Nothing, or what is wrong; the words of 20 records are looked at."""
    sample = random.Random(7).sample(range(1, count + 1), min(20, count))
    if kind == "one":
        wrong = checking.broken_pdf(out) or ("" if checking.page_count(out) == count else "pages")
        return wrong or next(("words" for at in sample if lacks_words(checking.pdf_text(out, at), at)), "")
    files = len(list(Path(out).iterdir()))
    if files != count:
        return f"{files} files"
    return next(filter(None, (wrong_file(kind, Path(out), at) for at in sample)), "")


def wrong_file(kind, out, at):
    if kind == "docx":
        return "words" if lacks_words(checking.docx_text(out / f"{at}.docx"), at) else ""
    path = out / f"{at}.pdf"
    wrong = checking.broken_pdf(path) or ("" if checking.page_count(path) == 1 else "pages")
    return wrong or ("words" if lacks_words(checking.pdf_text(path), at) else "")


def lacks_words(text, at):
    """Whether a text lacks words of a record; spaces do not count, because lines break anywhere."""
    said = "".join(text.replace("\u2011", "-").split())
    return any("".join(record(at)[key].split()) not in said for key in ("name", "place", "achievement", "book"))
