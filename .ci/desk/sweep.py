"""Every page that a press leads to: looked at by axe, at three widths, in both colours; no word that clerks do not know."""
import pathlib
import re
from urllib.parse import urldefrag, urljoin, urlsplit

import axe_playwright_python
from playwright.sync_api import Error

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
WIDTHS = (1366, 800, 400)
# Of the machine, or of programs: neither stands on a page.
FOREIGN = re.compile(r"\bYAML\b|\.yaml\b|\bbuild\b|\broot\b|/tmp/|/home/|/root/", re.IGNORECASE)
# The manual of the command line and the explanations of all codes speak of files.
OF_PROGRAMS = ("/huong-dan/", "/giai-thich")
FILES = (".pdf", ".docx", ".xlsx", ".csv", ".zip", ".svg", ".json")


def pattern(path):
    """Pages of one kind are looked at twice only: `/c/x/van-ban/a` and `/c/x/van-ban/b` are of one."""
    parts = urlsplit(path).path.strip("/").split("/")
    if parts[0] == "c":
        return (*parts[2:3], *parts[4:])
    return (*parts[:1], len(parts))


def axe(page):
    page.evaluate(AXE)
    found = page.evaluate("rules => axe.run(document, rules).then(found => found.violations)", RULES)
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found for node in rule["nodes"][:3]]


def words(page):
    """The foreign words on a page, what users wrote themselves left out."""
    text = page.evaluate("document.body.innerText")
    return [text[max(0, m.start() - 40): m.end() + 20].replace("\n", " ") for m in FOREIGN.finditer(text)][:3]


def look(page, address):
    """Everything that is wrong with a page."""
    wrong = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        wrong += [f"{scheme}: {fault}" for fault in axe(page)]
    page.emulate_media(color_scheme="light")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if over > 0:
            wrong.append(f"scrolls sideways by {over} px at {width}")
    page.set_viewport_size({"width": 1366, "height": 900})
    if not urlsplit(address).path.startswith(OF_PROGRAMS):
        wrong += [f"a foreign word: {found}" for found in words(page)]
    wrong += [f"the browser complains: {said}" for said in page.complaints]
    page.complaints.clear()
    return [f"{urlsplit(address).path}: {fault}" for fault in wrong]


def links(page, origin):
    found = page.evaluate("[...document.querySelectorAll('a[href]:not([download])')].map(a => a.getAttribute('href'))")
    for link in found:
        address = urldefrag(urljoin(page.url, link)).url
        path = urlsplit(address).path
        if address.startswith(origin) and not path.endswith(FILES) and "/tep/" not in path:
            yield address


def sweep(page, desk, shots=None, most_of_a_kind=2):
    """All that is wrong, and how many pages were looked at."""
    wrong, seen, kinds = [], set(), {}
    waiting = [page.url]
    while waiting:
        address = waiting.pop(0)
        kind = pattern(urlsplit(address).path)
        if address in seen or kinds.get(kind, 0) >= most_of_a_kind:
            continue
        seen.add(address)
        kinds[kind] = kinds.get(kind, 0) + 1
        try:
            answer = page.goto(address)
        except Error as error:
            assert "Download is starting" in str(error), error
            continue
        if answer is None or answer.status != 200:
            wrong.append(f"{urlsplit(address).path}: answered {answer and answer.status}")
            page.complaints.clear()
            continue
        if "html" not in answer.headers.get("content-type", ""):
            continue
        wrong += look(page, address)
        if shots:
            name = urlsplit(address).path.strip("/").replace("/", "_") or "dau"
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                page.screenshot(path=f"{shots}/{name}-{width}.png", full_page=True)
            page.set_viewport_size({"width": 1366, "height": 900})
        waiting += links(page, desk.origin)
    return wrong, len(seen)
