"""How long a preview of the visible extent takes, and where the time goes: the preset preview with `--every 0`.

python benchmarks/preview.py [--rounds 3]: the sample scene, and a large image of which a map shows ever more pixels.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from memory import write_pair  # noqa: E402

from spectralift_qgis.core.sample_files import write_sample  # noqa: E402

SIDE = 4000
SEEN = ((500, 350), (1000, 700), (2000, 1400), (4000, 4000))


def run(folder: Path, rounds: int) -> list[dict[str, Any]]:
    """Return one row a scene: medians of the seconds of the whole process and of each stage."""
    return [_measure(name, arguments, rounds) for name, arguments in _scenes(folder).items()]


def _scenes(folder: Path) -> dict[str, list[str]]:
    sample = write_sample(str(folder / "sample"))
    hsi, msi = folder / "preview_hsi.tif", folder / "preview_msi.tif"
    if not (hsi.exists() and msi.exists()):
        write_pair(hsi, msi, SIDE)
    images = ["--hsi", str(sample["lr_hsi"]), "--msi", str(sample["hr_msi"]), "--sensor", "ikonos"]
    scenes = {"sample scene, 512 × 512 × 4": images}
    images = ["--hsi", str(hsi), "--msi", str(msi), "--sensor", "ikonos", "--msi-bands", "1,2,3,4"]
    for cols, rows in SEEN:
        extent = _middle(cols, rows)
        scenes[f"{SIDE} × {SIDE} × 4, of which {rows} × {cols}"] = [*images, f"--extent={extent}"]
    return {name: [*arguments, "--output", str(folder / "preview.tif")] for name, arguments in scenes.items()}


def _middle(cols: int, rows: int) -> str:
    """Return the extent of so many pixels in the middle of the image that `write_pair` writes."""
    size_m = 3000 / SIDE
    west, north = 600000 + (SIDE - cols) / 2 * size_m, 5300000 - (SIDE - rows) / 2 * size_m
    return f"{west},{north - rows * size_m},{west + cols * size_m},{north}"


def _measure(name: str, arguments: list[str], rounds: int) -> dict[str, Any]:
    command = [
        sys.executable,
        "-m",
        "spectralift_qgis",
        "fuse",
        "--preset",
        "preview",
        "--every",
        "0",
        "--json",
        *arguments,
    ]
    whole, cpu, stages, shape = [], [], [], (0, 0)
    for _ in range(rounds):
        (ROOT / "build/bench/preview.tif").unlink(missing_ok=True)  # as the button has it: a new name each time
        started, before = time.perf_counter(), os.times()
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        whole.append(time.perf_counter() - started)
        after = os.times()  # of the child: other programs on the machine do not change it as they change the seconds
        cpu.append(sum(after[2:4]) - sum(before[2:4]))
        result = json.loads(done.stdout.splitlines()[-1])
        stages.append(result["timings_s"])
        shape = (*result["shape"], result["bands"])
    row = {"scene": name, "result": " × ".join(map(str, shape)), "process s": statistics.median(whole)}
    row["process CPU s"] = statistics.median(cpu)
    row["stages s"] = statistics.median(sum(s.values()) for s in stages)
    row.update({f"{k} s": statistics.median(s[k] for s in stages) for k in stages[0]})
    return row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    folder = ROOT / "build/bench"
    folder.mkdir(parents=True, exist_ok=True)
    for row in run(folder, args.rounds):
        print("\n".join(f"{k:>24}: {v:.3f}" if isinstance(v, float) else f"{k:>24}: {v}" for k, v in row.items()))


if __name__ == "__main__":
    main()
