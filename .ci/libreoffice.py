"""DOCX files as LibreOffice sets them: as many offices at once as there are cores, each with many files and a profile of its own
(a running office would swallow the job)."""

import os
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def converted(files: list[Path], folder: Path) -> list[Path]:
    """The PDFs of the files, in their order, in `folder`."""
    staged = []
    for number, file in enumerate(files):
        # Two files may have the same name in two folders.
        staged.append(folder / f"{number}.docx")
        shutil.copyfile(file, staged[-1])
    cores = os.cpu_count() or 1
    with ThreadPoolExecutor(cores) as offices:
        list(offices.map(lambda nth: convert(staged[nth::cores], folder, f"profile-{nth}"), range(cores)))
    made = [file.with_suffix(".pdf") for file in staged]
    missing = [str(file) for file, pdf in zip(files, made) if not pdf.exists()]
    if missing:
        raise SystemExit(f"LibreOffice made no PDF of {', '.join(missing)}")
    return made


def convert(files: list[Path], folder: Path, profile: str) -> None:
    """Files through one office."""
    if files:
        home = (folder / profile).as_uri()
        command = ["soffice", f"-env:UserInstallation={home}", "--headless", "--convert-to", "pdf", "--outdir", folder]
        subprocess.run([*command, *files], check=True, capture_output=True, timeout=60 + 20 * len(files))
