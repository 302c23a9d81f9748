"""Whole processes, timed."""

import json
import os
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from .places import HOME

STOPWATCH = Path(__file__).with_name("stopwatch.py")


@dataclass(frozen=True)
class Measured:
    """What several runs of the same work took."""

    times: list  # seconds, a run each
    peak: float  # MB, the greatest of all runs; processes side by side together
    failed: str  # empty, or the last line of what a process said

    @property
    def best(self):
        return min(self.times)

    @property
    def median(self):
        return statistics.median(self.times)


def measured(prepare, cores, times):
    """Runs commands side by side on so many cores, so many times. `prepare()` makes ready what a run needs and says its commands:
    each run writes to a folder of its own, so that none pays for what another left. What earlier runs wrote is on the disk by then.
    """
    runs = []
    for _ in range(times):
        commands = prepare()
        os.sync()
        runs.append(one_run(commands, cores))
    seconds, peaks, failures = zip(*runs)
    return Measured(list(seconds), max(peaks), next(filter(None, failures), ""))


def one_run(commands, cores):
    """Seconds, memory and failure of commands side by side. A descendant's memory counts where it is greater than its parent's."""
    pin = ["taskset", "-c", "0"] if cores == 1 else []
    whole = [[*pin, *map(str, command)] for command in commands]
    errors = HOME / "said"
    said = subprocess.run([sys.executable, "-S", "-E", STOPWATCH, errors], input=json.dumps(whole), stdout=subprocess.PIPE, text=True,
                          check=True, env={**os.environ, "PEERS": str(HOME)}).stdout
    result = json.loads(said)
    failures = [last_line(Path(f"{errors}-{at}")) for at, code in enumerate(result["codes"]) if code]
    return result["seconds"], result["peak"], next(iter(failures), "")


def last_line(path):
    lines = path.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return lines[-1] if lines else "failed"


class Outputs:
    """A new folder for the result of each run; the last one is what is looked at."""

    def __init__(self):
        self.home = emptied(HOME / "out")
        self.home.mkdir(parents=True)
        self.made = 0

    @property
    def last(self):
        return self.home / str(self.made)

    def new(self):
        """Where the next run puts its result; nothing is there yet."""
        self.made += 1
        return self.last


def emptied(path):
    """Nothing at this path any more, neither file nor folder."""
    if path.is_file():
        path.unlink()
    shutil.rmtree(path, ignore_errors=True)
    return path
