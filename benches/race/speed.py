"""How long the commands take that a clerk waits for, as whole processes, beside the goals. Needs no peers."""

import os
import shutil
from dataclasses import dataclass
from typing import Callable

from . import offices
from .machine import circumstances, run
from .measuring import emptied, measured
from .places import HOME
from .table import Table, number
from .watching import watched

DECISION = "quyet-dinh--so-ket"
MOST_MEMORY = 200


@dataclass(frozen=True)
class Command:
    """A command that is measured."""

    title: str
    goal: int  # milliseconds
    args: tuple
    fresh: Callable  # makes what stands before each run


@dataclass(frozen=True)
class Edit:
    """An edit that `watch` answers."""

    title: str
    goal: int  # milliseconds
    file: str
    words: tuple  # one takes the other's place, to and fro


EDIT = Edit("`watch`: từ lúc lưu một chỗ sửa đến lúc lập xong", 300, f"inputs/{offices.WARD}/awardees.yaml", ("hiến đất, mở rộng ngõ", "hiến đất, nới rộng ngõ"))


def commands():
    ward = HOME / "offices/ward"
    plan = HOME / "offices/plan"
    issued, copy = HOME / "offices/issued", HOME / "offices/certificate"
    in_ward = ("--root", ward)
    certificate = ("certificates", "--decision", DECISION, "--only", "1", "--root", copy)

    def new_ward():
        offices.office("ward", offices.WARD)

    def new_plan():
        offices.office("plan", offices.REAL_PLAN)

    def new_issued():
        shutil.copytree(issued, emptied(copy))

    def as_it_is():
        pass

    return [
        Command("`build` cả phường, 70 văn bản, PDF và DOCX", 1000, ("build", *in_ward), new_ward),
        Command("như trên, không có gì thay đổi", 300, ("build", *in_ward), as_it_is),
        Command("`check` cả phường", 200, ("check", *in_ward), new_ward),
        Command("DOCX của cả 70 văn bản", 300, ("build", "--format", "docx", *in_ward), new_ward),
        Command("`build ke-hoach` (kế hoạch thật), lần đầu", 45, ("build", "ke-hoach", "--root", plan), new_plan),
        Command("`status` cả phường", 30, ("status", *in_ward), new_ward),
        Command("một giấy khen, từ lệnh đến tệp", 20, certificate, new_issued),
    ]


def race(programs, asked):
    """Measures and prints everything; what it printed."""
    lines = ["; ".join(circumstances()), ""]
    print(*lines, sep="\n")
    issue_decision(programs)
    table = Table("việc", "mục tiêu (ms)", "nhanh nhất (ms)", "giữa (ms)", "bộ nhớ (MB)", "kết quả")
    for at, command in enumerate(commands()):
        if asked.only not in command.title:
            continue

        def prepare():
            command.fresh()
            return [[programs.thidua, *command.args]]

        done = measured(prepare, cores=os.cpu_count(), times=asked.times)
        row(table, at, command.title, command.goal, done)
    if asked.only in EDIT.title:
        ward = offices.office("ward", offices.WARD)
        row(table, None, EDIT.title, EDIT.goal, watched(programs.thidua, ward, EDIT.file, EDIT.words, asked.times))
    return "\n".join(lines + table.lines)


def row(table, at, title, goal, done):
    memory = f"{number(done.peak)} (mục tiêu {MOST_MEMORY})" if at == 0 else number(done.peak)
    result = f"LOẠI: {done.failed}" if done.failed else "đạt" if done.best * 1000 <= goal else "chưa đạt"
    table.row(title, number(goal), number(done.best * 1000), number(done.median * 1000), memory, result)


def issue_decision(programs):
    """An office that has issued its decision: the certificates follow from it."""
    office = offices.office("issued", offices.WARD)
    run("beginning the register", programs.thidua, "register", "begin", "--root", office)
    run("issuing the decision", programs.thidua, "issue", DECISION, "--root", office)
