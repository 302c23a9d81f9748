"""A desk that runs, and a browser in front of it."""
import pathlib
import re
import subprocess
import time
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"


class Desk:
    """The program at a working folder."""

    def __init__(self, program, root, *options):
        command = [program, "desk", "--root", root, *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.entry = self._entry()
        self.origin = "{0.scheme}://{0.netloc}".format(urlsplit(self.entry))
        self.root = pathlib.Path(root)

    def _entry(self):
        said = []
        for line in self.process.stdout:
            said.append(line)
            found = re.search(r"http\S+vao=\S+", line)
            if found:
                return found.group()
        raise AssertionError(f"the desk did not open: {''.join(said)}")

    def memory(self):
        """What it holds in memory, in MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def kill(self):
        self.process.kill()
        self.process.wait()

    def close(self):
        self.process.terminate()
        self.process.wait(10)


@contextmanager
def browser():
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@contextmanager
def visit(started, desk, **options):
    """A page of the desk in a browser of its own, with everything that the browser complained of."""
    context = started.new_context(viewport={"width": 1366, "height": 900}, locale="vi-VN", **options)
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda said: said.type in ("error", "warning") and page.complaints.append(said.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.goto(desk.entry)
    yield page
    context.close()


def wait_until(holds, what, seconds=10):
    """Looks again and again until it holds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds} s: {what}")
