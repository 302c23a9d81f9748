"""Whether a result is right. Each check returns nothing, or what is wrong in a word or two."""

import re
import subprocess
import zipfile
from collections import Counter
from html import unescape

DOCUMENT = "word/document.xml"


def broken_pdf(path):
    return "qpdf" if subprocess.run(["qpdf", "--check", path], capture_output=True).returncode else ""


def page_count(path):
    info = subprocess.run(["pdfinfo", path], capture_output=True, text=True).stdout
    found = re.search(r"Pages:\s+(\d+)", info)
    return int(found[1]) if found else 0


def pdf_text(path, page=None):
    pages = ["-f", str(page), "-l", str(page)] if page else []
    text = subprocess.run(["pdftotext", "-raw", *pages, path, "-"], capture_output=True, text=True).stdout
    return text.replace("\u2011", "-").replace("\u00a0", " ")


def docx_text(path):
    """The words, without spaces between paragraphs."""
    return unescape(re.sub(r"<[^>]+>", "", document(path).replace("<w:noBreakHyphen/>", "-"))).strip()


def docx_parts(path):
    """How many paragraphs, tables, rows, cells and sections the document has."""
    return Counter(re.findall(r"<(w:(?:p|tbl|tr|tc|sectPr))[ >/]", document(path)))


def document(path):
    with zipfile.ZipFile(path) as package:
        return package.read(DOCUMENT).decode()
