"""Edits in the DOCX of a paper, as a person makes them in a word processor: one list for the tests in Rust and for the round trip
through LibreOffice (tests/word/edits.json)."""

import copy
import re
import zipfile

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def w(name):
    return f"{{{W}}}{name}"


def said(paragraph):
    """The words of a paragraph, with plain spaces and hyphens."""
    parts = []
    for element in paragraph.iter(w("t"), w("noBreakHyphen")):
        parts.append(element.text or "" if element.tag == w("t") else "-")
    return re.sub(r"[\s\u00a0]+", " ", "".join(parts)).replace("\u200b", "").replace("\u2011", "-").strip()


def found(body, begins):
    """The one paragraph that has these words."""
    having = [paragraph for paragraph in body.iter(w("p")) if begins in said(paragraph)]
    if not having:
        raise SystemExit(f"no paragraph says “{begins}”")
    return having[0]


def run(text, like=None, tag="t"):
    """A run with one text, in the look of another."""
    made = etree.Element(w("r"))
    look = like.find(w("rPr")) if like is not None else None
    if look is not None:
        made.append(copy.deepcopy(look))
    words = etree.SubElement(made, w(tag))
    words.set(SPACE, "preserve")
    words.text = text
    return made


def edit(body, one):
    """Makes one edit."""
    paragraph = found(body, one["at"])
    if one["how"] == "remove":
        paragraph.getparent().remove(paragraph)
        return
    runs = paragraph.findall(w("r"))
    if one["how"] == "add":
        new = etree.Element(w("p"))
        if paragraph.find(w("pPr")) is not None:
            new.append(copy.deepcopy(paragraph.find(w("pPr"))))
        new.append(run(one["new"], runs[0]))
        paragraph.addnext(new)
        return
    text = said(paragraph)
    if one["old"] not in text:
        raise SystemExit(f"“{text}” does not say “{one['old']}”")
    first, place = runs[0], paragraph.index(runs[0])
    for other in runs:
        paragraph.remove(other)
    before, behind = text.split(one["old"], 1)
    if one["how"] == "track":
        gone, came = etree.Element(w("del")), etree.Element(w("ins"))
        for number, change in enumerate((gone, came)):
            change.set(w("id"), str(9000 + number))
            change.set(w("author"), "Mẫu")
            change.set(w("date"), "2025-01-02T00:00:00Z")
        gone.append(run(one["old"], first, "delText"))
        came.append(run(one["new"], first))
        parts = [run(before, first), gone, came, run(behind, first)]
    else:
        # Word parts a text into runs where it was edited.
        parts = [run(before + one["new"], first), run(behind, first)]
    for number, part in enumerate(parts):
        paragraph.insert(place + number, part)
    if one["how"] == "unmark":
        for mark in paragraph.findall(w("bookmarkStart")) + paragraph.findall(w("bookmarkEnd")):
            paragraph.remove(mark)


def plant(source, target, edits):
    """A copy of a DOCX with these edits."""
    with zipfile.ZipFile(source) as package, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in package.namelist():
            part = package.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(part)
                for one in edits:
                    edit(root.find(w("body")), one)
                part = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            made.writestr(name, part)
