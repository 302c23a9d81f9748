"""Runs commands side by side and says how long they took and how much memory: stopwatch.py ERRORS, commands as JSON on stdin.

A process of its own, and a small one, because what Linux calls the greatest memory of a process begins at that of the process
that started it. ERRORS is the beginning of the names of the files that take what the commands say.
"""

import json
import os
import sys
import time


def main():
    commands = json.load(sys.stdin)
    start = time.perf_counter()
    running = [started(command, f"{sys.argv[1]}-{at}") for at, command in enumerate(commands)]
    ended = [os.wait4(process, 0) for process in running]
    seconds = time.perf_counter() - start
    peak = sum(usage.ru_maxrss for _, _, usage in ended) / 1024
    json.dump({"seconds": seconds, "peak": peak, "codes": [os.waitstatus_to_exitcode(status) for _, status, _ in ended]}, sys.stdout)


def started(command, errors):
    files = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644),
    ]
    return os.posix_spawnp(command[0], command, os.environ, file_actions=files)


main()
