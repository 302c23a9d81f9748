#!/usr/bin/env python3
"""Prints the seed's text with the four sentences joined that its source broke at a page."""

import sys
from pathlib import Path

JOINS = ["quá\n\ntrình", "thực\n\ntế", "sản\n\nphẩm", "cán bộ,\n\ncông chức"]

text = Path(sys.argv[1]).read_text(encoding="utf-8")
for broken in JOINS:
    if text.count(broken) != 1:
        sys.exit(f"the seed does not have {broken!r} once")
    text = text.replace(broken, broken.replace("\n\n", " "))
print(text)
