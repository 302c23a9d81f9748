"""`thidua watch` at work: how long from a saved edit until everything that it touches is made, and whether its memory grows."""

import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

from .measuring import Measured

# What it says when it waits for the next edit.
WAITS = "Ctrl-C"
# The first edits fill what is kept; from then on memory may not grow by more than this, in MB.
MOST_GROWTH = 10


def watched(program, office, file, words, times):
    """Toggles a word of an input file so many times."""
    path = Path(office) / file
    seconds, memory = [], []
    with watching(program, office) as (process, wait):
        wait()
        for at in range(max(times, 10)):
            changed = path.read_text(encoding="utf-8").replace(words[at % 2], words[(at + 1) % 2], 1)
            begun = time.perf_counter()
            path.write_text(changed, encoding="utf-8")
            said = wait()
            seconds.append(time.perf_counter() - begun)
            memory.append(resident(process.pid))
            if not any(".pdf" in line for line in said):
                return Measured(seconds, max(memory), f"nothing was made: {said}")
    grown = memory[-1] - memory[len(memory) // 2]
    failed = f"memory grew by {grown:.0f} MB" if grown > MOST_GROWTH else ""
    return Measured(seconds, max(memory), failed)


@contextmanager
def watching(program, office):
    process = subprocess.Popen([program, "watch", "--root", office], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def wait():
        said = []
        for line in process.stdout:
            said.append(line)
            if WAITS in line:
                return said
        raise SystemExit(f"watch ended: {said}")

    try:
        yield process, wait
    finally:
        process.kill()
        process.wait()


def resident(pid):
    """MB that a process holds now."""
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
