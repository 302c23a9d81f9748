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


def marks(path, name):
    """The text of a Markdown file with `<!-- name -->` and `<!-- /name -->`, and what finds what stands between them."""
    text = Path(path).read_text(encoding="utf-8")
    marked = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    if not marked.search(text):
        raise SystemExit(f"{path} has no <!-- {name} --> and <!-- /{name} -->")
    return text, marked


def write_between(path, name, table):
    """Puts a table between the marks of its name."""
    text, marked = marks(path, name)
    Path(path).write_text(marked.sub(lambda found: f"{found[1]}\n{table}\n\n{found[2]}", text), encoding="utf-8")
