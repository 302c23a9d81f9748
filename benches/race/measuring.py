"""Whole processes, timed."""

import os
import shutil
import statistics
import subprocess
import time
from dataclasses import dataclass

from .places import HOME


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


def measured(commands, cores, times, fresh):
    """Runs commands side by side on so many cores, so many times, and `fresh()` before each."""
    runs = []
    for _ in range(times):
        fresh()
        runs.append(one_run(commands, cores))
    seconds, peaks, failures = zip(*runs)
    return Measured(list(seconds), max(peaks), next(filter(None, failures), ""))


def one_run(commands, cores):
    """Seconds, memory and failure of commands side by side. A descendant's memory counts where it is greater than its parent's."""
    pin = ["taskset", "-c", "0"] if cores == 1 else []
    env = dict(os.environ, PEERS=str(HOME))
    start = time.perf_counter()
    running = [subprocess.Popen([*pin, *map(str, command)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE, env=env) for command in commands]
    peak, failed = 0, ""
    for process in running:
        error = process.stderr.read().decode(errors="replace")
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        peak += usage.ru_maxrss / 1024
        if status:
            failed = (error.strip().splitlines() or ["failed"])[-1]
    return time.perf_counter() - start, peak, failed


def emptied(path):
    """Nothing at this path any more, neither file nor folder."""
    if path.is_file():
        path.unlink()
    shutil.rmtree(path, ignore_errors=True)
    return path
