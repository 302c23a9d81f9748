"""A table as Markdown, printed row by row as it is measured; Vietnamese, as the docs are."""

import re
from pathlib import Path


class Table:
    def __init__(self, *head):
        self.lines = []
        self.row(*head)
        self.row(*["---"] * len(head))

    def row(self, *cells):
        self.lines.append(f"| {' | '.join(map(str, cells))} |")
        print(self.lines[-1], flush=True)


def number(value, places=0):
    """1.234,5"""
    return f"{value:,.{places}f}".translate(str.maketrans(",.", ".,"))


def write_between(path, name, text):
    """Puts `text` between `<!-- name -->` and `<!-- /name -->` of a Markdown file."""
    path = Path(path)
    old = path.read_text(encoding="utf-8")
    marked = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    if not marked.search(old):
        raise SystemExit(f"{path} has no <!-- {name} --> and <!-- /{name} -->")
    path.write_text(marked.sub(lambda found: f"{found[1]}\n{text}\n\n{found[2]}", old), encoding="utf-8")
