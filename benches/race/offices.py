"""Offices that the race builds papers of: a folder with `inputs/` each."""

import random
import re
import shutil

from .places import HOME, ROOT
from .people import ACHIEVEMENTS, full_name

WARD = "phuong-mau-2025"
REAL_PLAN = "bac-son-2025"
REVIEW = "so-ket"
PRESENT = 8  # members at the council's meeting of that review
MONEY_FOR_ONE = 1_000_000  # more than the law gives a person, so that the fund is enough


def office(name, sample):
    """A fresh copy of a sample office; its folder."""
    home = HOME / "offices" / name
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(ROOT / "inputs" / sample, home / "inputs" / sample)
    return home


def office_with_rows(rows):
    """The ward, whose first review has so many awardees in the chairman's decision."""
    home = office(f"rows-{rows}", WARD)
    inputs = home / "inputs" / WARD
    add = [awardee(at) for at in range(rows - decided_already(inputs))]
    append(inputs / "awardees.yaml", "".join(add))
    review = inputs / "reviews" / f"{REVIEW}.yaml"
    votes = "".join(f"  - {{awardee: them-{at}, agree: {PRESENT}}}\n" for at in range(len(add)))
    text = review.read_text(encoding="utf-8")
    text = text.replace("\ncount:\n", f"\n{votes}\ncount:\n", 1)
    text = re.sub(r"available: \d+", f"available: {rows * MONEY_FOR_ONE}", text)
    review.write_text(text, encoding="utf-8")
    return home


def decided_already(inputs):
    """How many awardees of the sample are in that decision."""
    entries = (inputs / "awardees.yaml").read_text(encoding="utf-8").split("\n  - id: ")
    return sum(f"review: {REVIEW}\n" in entry and "decided_by: chu-tich-ubnd-xa" in entry for entry in entries)


def awardee(at):
    pick = random.Random(at)
    born = 1955 + at % 45
    return (
        f"  - id: them-{at}\n    kind: ca-nhan\n    salutation: Ông\n    name: {full_name(pick)}\n    sex: nam\n    born: {born}\n"
        f"    position: Tổ trưởng Tổ dân phố số {at + 1}\n    unit: khu-pho-{at % 14 + 1}\n    role: truc-tiep\n"
        f"    achievement: xuất sắc trong {pick.choice(ACHIEVEMENTS)}, {pick.choice(ACHIEVEMENTS)}\n"
        f"    from: 2025-01-15\n    to: 2025-06-15\n    review: {REVIEW}\n    award: giay-khen\n    decided_by: chu-tich-ubnd-xa\n")


def append(path, text):
    with open(path, "a", encoding="utf-8") as file:
        file.write(text)
