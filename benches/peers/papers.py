"""The peers' side of the race over papers, each at its best practice: one process, fonts and templates loaded once.

    papers.py KIND JOBS OUT PROFILE

KIND is typst, docxtpl or libreoffice (docxtpl, then LibreOffice once over all files). JOBS has a JSON object a line: id, data
(what the theme reads), template and words (for docxtpl). PROFILE is LibreOffice's.
"""

import functools
import json
import subprocess
import sys
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"


def typst(jobs, out, _):
    """This project's own theme, fonts and data, in the standards that its papers have; one compiler for all."""
    from typst import Compiler

    home = out / ".typst"
    home.mkdir()
    data = home / "data.json"
    main = home / "official.typ"
    main.write_bytes((TEMPLATES / "typst/official.typ").read_bytes())
    data.write_bytes(Path(jobs[0]["data"]).read_bytes())
    compiler = Compiler(str(main), root=str(home), font_paths=[str(TEMPLATES / "fonts")], ignore_system_fonts=True)
    for job in jobs:
        data.write_bytes(Path(job["data"]).read_bytes())
        compiler.compile(output=str(out / f"{job['id']}.pdf"), format="pdf", pdf_standards=["a-2a", "ua-1"])


def docxtpl(jobs, out, _):
    """Each template opened once, each tree of tags compiled once."""
    from docxtpl import DocxTemplate
    from jinja2 import Environment

    opened = functools.cache(DocxTemplate)
    environment = Environment(autoescape=True)
    environment.from_string = functools.cache(environment.from_string)
    for job in jobs:
        template = opened(job["template"])
        words = json.loads(Path(job["words"]).read_text(encoding="utf-8"))
        template.render(words, environment, autoescape=True)
        template.save(str(out / f"{job['id']}.docx"))


def libreoffice(jobs, out, profile):
    """LibreOffice starts once, with a profile that is there already; plain PDF, which costs it less than PDF/A."""
    docxtpl(jobs, out, profile)
    files = [str(out / f"{job['id']}.docx") for job in jobs]
    subprocess.run(["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--convert-to", "pdf", "--outdir", str(out), *files],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main():
    kind, path, out, profile = sys.argv[1:]
    jobs = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
    out = Path(out)
    out.mkdir()
    {"typst": typst, "docxtpl": docxtpl, "libreoffice": libreoffice}[kind](jobs, out, profile)


main()
