"""Measures the cost of the records for resuming: the same run with and without them, in turn.

python benchmarks/resume.py [--side 3000] [--rounds 3] [--compress none]: a result of side × side × 150 bands of int16.
CPU seconds are of the whole process; seconds of the clock depend on what else the machine does.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from memory import write_pair  # noqa: E402

CHILD = """
import sys, time
from spectralift_qgis.core.predict import journal
journal.CHECKPOINT_BYTES = int(sys.argv[1])
taken, write = [], journal.Journal.write
def timed(self, *arguments):
    started = time.perf_counter(), time.thread_time()
    write(self, *arguments)
    taken.append((time.perf_counter() - started[0], time.thread_time() - started[1]))
journal.Journal.write = timed
from spectralift_qgis.cli.main import main
code = main(sys.argv[2:])
print("records", len(taken), *(f"{sum(t):.3f}" for t in (zip(*taken) if taken else ((0,), (0,)))))
sys.exit(code)
"""
NEVER = 1 << 60


def measure(arguments: list[str], every: int) -> dict[str, Any]:
    """Return seconds and CPU seconds of a run with a record every so many bytes, and what the records took of it."""
    started, before = time.perf_counter(), os.times()
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(every), *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    wall, after = time.perf_counter() - started, os.times()
    *_, result, (_, records, seconds, cpu) = (
        line.split() if line.startswith("records") else line for line in done.stdout.splitlines()
    )
    return {
        "records": int(records), "s": wall, "CPU s": sum(after[2:4]) - sum(before[2:4]),
        "predict s": json.loads(result)["timings_s"]["predict"], "in records s": float(seconds),
        "in records CPU s": float(cpu),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--compress", default="none")
    args = parser.parse_args()
    folder = ROOT / "build/bench"
    folder.mkdir(parents=True, exist_ok=True)
    hsi, msi = folder / f"resume_hsi_{args.side}.tif", folder / f"resume_msi_{args.side}.tif"
    if not (hsi.exists() and msi.exists()):
        write_pair(hsi, msi, args.side)
    output = folder / "resume.tif"
    arguments = [
        "fuse", "--hsi", str(hsi), "--msi", str(msi), "--sensor", "ikonos", "--msi-bands", "1,2,3,4", "--json",
        "--preset", "preview", "--compress", args.compress, "--output", str(output),
    ]  # fmt: skip
    from spectralift_qgis.core.predict.journal import CHECKPOINT_BYTES

    for _ in range(args.rounds):
        for name, every in (("with records", CHECKPOINT_BYTES), ("without", NEVER)):
            row = measure(arguments, every)
            figures = ", ".join(f"{k} {v:.2f}" if isinstance(v, float) else f"{v} {k}" for k, v in row.items())
            print(f"{name:>13}: {figures}", flush=True)
    output.unlink()
    output.with_suffix(".qml").unlink(missing_ok=True)


if __name__ == "__main__":
    main()
