"""Where the races find and leave things."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "target/bench"
PYTHON = HOME / "venv/bin/python"
PEERS = ROOT / "benches/peers"
