"""Templates for docxtpl out of papers that this program made, so that the same words, tables and layout come out.

Rows and paragraphs of one look that follow each other become a loop, every other word a variable. Papers that differ only in
words and indents share a template, in which what they all have is plain text: a template a kind, or a few, as an office would write them.
"""

import copy
import itertools
import json
import re
import zipfile
from collections import defaultdict
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

from lxml import etree

from .checking import DOCUMENT

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CORE = "docProps/core.xml"
APP = "docProps/app.xml"
TITLE = re.compile(rb"<dc:title>(.*?)</dc:title>", re.DOTALL)
LONGEST_TITLE = 255  # of python-docx, which docxtpl stands on
LOOPS = {W + "p": ("p", "{tag}"), W + "tr": ("tr", "<w:tr xmlns:w='{ns}'><w:tc>{tag}</w:tc></w:tr>")}


@dataclass
class Draft:
    """One paper as a template."""

    id: str
    root: etree._Element
    parts: dict  # the package's other files, but for its properties
    properties: dict
    slots: list = field(default_factory=list)  # what varies outside of loops
    loops: list = field(default_factory=list)  # the words of each element of each loop

    def context(self):
        title = TITLE.search(self.properties[CORE])
        said = unescape(title[1].decode())[:LONGEST_TITLE] if title else ""
        return {"title": said, "w": [slot.value for slot in self.slots], "l": self.loops}


@dataclass
class Slot:
    """A text or an attribute that becomes a variable."""

    element: etree._Element
    attribute: str  # empty for the text
    value: str

    def say(self, value):
        if self.attribute:
            self.element.set(self.attribute, value)
        else:
            self.element.text = value


def write_templates(docxs, home):
    """Writes the templates and each paper's words to `home`; for each paper its id, template and words' file."""
    groups = defaultdict(list)
    for path in docxs:
        draft = drafted(path)
        groups[etree.tostring(draft.root), tuple(sorted(draft.parts.items()))].append(draft)
    jobs = []
    for at, alike in enumerate(groups.values()):
        template = home / f"{at}.docx"
        say_what_all_say(alike)
        write(alike[0], template)
        for draft in alike:
            words = home / f"{draft.id}.words.json"
            words.write_text(json.dumps(draft.context(), ensure_ascii=False), encoding="utf-8")
            jobs.append({"id": draft.id, "template": str(template), "words": str(words)})
    return sorted(jobs, key=lambda job: job["id"])


def drafted(path):
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    root = etree.fromstring(parts.pop(DOCUMENT))
    properties = {name: parts.pop(name) for name in (CORE, APP)}
    draft = Draft(Path(path).stem, root, parts, properties)
    open_up(root.find(W + "body"), draft)
    return draft


def open_up(parent, draft):
    """Variables and loops for all that `parent` says."""
    for _, run in itertools.groupby(list(parent), key=look):
        run = list(run)
        if len(run) > 1 and run[0].tag in LOOPS and texts(run[0]):
            loop_over(run, draft)
        else:
            for element in run:
                leaf = element.tag in (W + "p", W + "sectPr")
                (name_slots if leaf else open_up)(element, draft)


def look(element):
    """The element without its words."""
    blank = copy.deepcopy(element)
    for text in texts(blank):
        text.text = ""
    return etree.tostring(blank, with_tail=False)


def texts(element):
    return list(element.iter(W + "t"))


def name_slots(element, draft):
    """Each word of a paragraph a variable, and each indent: rules are as long as what stands above them."""
    found = [Slot(text, "", text.text or "") for text in texts(element)]
    found += [Slot(indent, name, value) for indent in element.iter(W + "ind") for name, value in indent.items()]
    for slot in found:
        slot.say(f"{{{{ w[{len(draft.slots)}] }}}}")
        draft.slots.append(slot)


def loop_over(run, draft):
    """The first element of a run, between the tags of a loop over the words of all."""
    first, nth = run[0], len(draft.loops)
    draft.loops.append([[text.text or "" for text in texts(element)] for element in run])
    for at, text in enumerate(texts(first)):
        text.text = f"{{{{ r[{at}] }}}}"
    first.addprevious(tag_element(first, f"for r in l[{nth}]"))
    first.addnext(tag_element(first, "endfor"))
    for element in run[1:]:
        element.getparent().remove(element)


def tag_element(beside, words):
    """An element that docxtpl takes for a tag of its own."""
    name, around = LOOPS[beside.tag]
    ns = W.strip("{}")
    paragraph = f"<w:p xmlns:w='{ns}'><w:r><w:t>{{%{name} {words} %}}</w:t></w:r></w:p>"
    return etree.fromstring(around.format(tag=paragraph, ns=ns))


def say_what_all_say(alike):
    """What is equal in all papers of a template stands in it as plain text; so do the indents of a paper alone, not its words."""
    for first, *others in zip(*(draft.slots for draft in alike)):
        if (others or first.attribute) and all(first.value == other.value for other in others):
            first.say(first.value)


def write(draft, target):
    """The package; its properties, but for the title, are the first paper's."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in {**draft.parts, **draft.properties}.items():
            package.writestr(name, TITLE.sub(b"<dc:title>{{ title }}</dc:title>", part))
        package.writestr(DOCUMENT, etree.tostring(draft.root, xml_declaration=True, encoding="UTF-8", standalone=True))
