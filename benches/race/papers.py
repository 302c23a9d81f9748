"""The race over papers: the plan, a decision with many rows, a whole ward; PDF, DOCX and both; one core and two.

Ours is the whole program, from the office's files to the papers. The peers begin with what it has composed: Typst with the JSON
that our theme reads, docxtpl with templates and words that are made for it here. That favours them.
"""

from .machine import run, versions
from .measuring import Outputs, measured
from .paper_work import Prepared, works
from .places import HOME, PEERS, PYTHON
from .table import Table, number

PDF, DOCX = ".pdf", ".docx"
HEATS = [  # what is made, the peer, its name in the table
    ((PDF,), "typst", "typst"),
    ((DOCX,), "docxtpl", "docxtpl"),
    ((PDF, DOCX), "libreoffice", "docxtpl + LibreOffice"),
]


def race(programs, asked):
    """Measures and prints everything; what it printed."""
    lines = [about(), ""]
    print(*lines, sep="\n")
    warm_up_libreoffice()
    table = Table("việc", "tệp", "chương trình", "lõi", "giây", "thidua nhanh hơn", "bộ nhớ (MB)", "kết quả")
    for work in works(asked.rows):
        if asked.only in f"{work.name} {work.title}":
            prepared = Prepared(work, programs)
            for cores in (1, 2):
                for heat in HEATS:
                    run_heat(heat, work, prepared, cores, programs, asked.times, table)
    return "\n".join(lines + table.lines)


def about():
    office = " ".join(run("LibreOffice", "soffice", "--version").split()[:2])
    return f"{office}; {versions(('typst', 'docxtpl'))}"


def run_heat(heat, work, prepared, cores, programs, times, table):
    suffixes, peer, name = heat
    label = " + ".join(suffix[1:].upper() for suffix in suffixes)
    title = f"{work.title} ({len(prepared.jobs)})" if len(prepared.jobs) > 1 else work.title
    outputs = Outputs()
    ours = our_run(work, suffixes, cores, programs, times, outputs)
    wrong = ours.failed or prepared.wrong(outputs.last, suffixes, drifts=False)
    table.row(title, label, "thidua", cores, number(ours.best, 3), "", number(ours.peak), said(wrong))
    made_from = f" ({prepared.templates} mẫu)" if DOCX in suffixes and prepared.templates > 1 else ""
    theirs, wrong = peers_best_run(peer, suffixes, prepared, cores, times)
    ratio = "" if wrong else f"{number(theirs.best / ours.best, 1)} lần"
    table.row(title, label, name + made_from, cores, number(theirs.best, 3), ratio, number(theirs.peak), said(wrong))


def said(wrong):
    return f"LOẠI: {wrong}" if wrong else "đúng"


def our_run(work, suffixes, cores, programs, times, outputs):
    """Every run starts from an office as it was copied, with nothing made."""
    formats = ["--format", suffixes[0][1:]] if len(suffixes) == 1 else []

    def prepare():
        return [[programs.thidua, "build", *work.only, "--root", work.office(), "--out", outputs.new(), *formats]]

    return measured(prepare, cores, times)


def peers_best_run(peer, suffixes, prepared, cores, times):
    """One process, and with more cores a process a core too; the faster counts. The run, and what is wrong with its result."""
    runs = []
    for processes in {1, min(cores, len(prepared.jobs))}:
        shares = prepared.shares(processes)
        outputs = Outputs()

        def prepare():
            out = outputs.new()
            out.mkdir()
            return [[PYTHON, PEERS / "papers.py", peer, share, out / str(at), profile(at)] for at, share in enumerate(shares)]

        done = measured(prepare, cores, times)
        runs.append((done, done.failed or prepared.wrong(outputs.last, suffixes, drifts=peer == "libreoffice")))
    return min(runs, key=lambda run: (bool(run[1]), run[0].best))


def profile(at):
    """A profile of LibreOffice's for a process: two cannot share one."""
    return HOME / f"libreoffice-{at}"


def warm_up_libreoffice():
    """The profiles are there before anybody is measured."""
    blank = HOME / "blank.txt"
    blank.write_text("", encoding="utf-8")
    for at in (0, 1):
        where = f"-env:UserInstallation={profile(at).as_uri()}"
        run("LibreOffice", "soffice", where, "--headless", "--convert-to", "pdf", "--outdir", HOME / "blank", blank)
