"""Measures prediction here and on worker processes: CPU time and wall time per million pixels.

python benchmarks/scale.py [--sides 1024 2048]: 4 bands → 150, four networks, int16, no compression. Each command runs
on two sizes, and the difference is what the pixels cost, without start, checks and training. CPU time is that of the
command and of all its workers.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from memory import write_pair  # noqa: E402

WHERE = {
    "this process": ([], ".tif"),
    "1 worker, VRT": (["--n-workers", "1"], ".vrt"),
    "2 workers, VRT": (["--n-workers", "2"], ".vrt"),
    "2 workers, one file": (["--n-workers", "2"], ".tif"),
}


def seconds(command: list[str]) -> tuple[float, float]:
    """Run a command and return seconds of the clock, and of CPU time with those of its workers."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    started = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-m", "spectralift_qgis", *command], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{' '.join(command)} ended with exit code {child.returncode}.")
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sides", type=int, nargs=2, default=(1024, 2048))
    parser.add_argument("--fuse", action="store_true", help="fuse, with what is returned of the LR-HSI, not apply")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as name:
        folder = Path(name)
        for side in options.sides:
            write_pair(folder / f"hsi{side}.tif", folder / f"msi{side}.tif", side)
        common = ["--msi-bands", "1,2,3,4", "--radiometry", "none"]
        training = ["--sensor", "ikonos", "--train-option", "epochs=50", "--device", "cpu"]
        model = str(folder / "m.npz")
        seconds(["train", "--hsi", str(folder / f"hsi{options.sides[0]}.tif"), "--model", model, *training,
                 "--msi-bands", "Blue,Green,Red,NIR"])  # fmt: skip
        for where, (arguments, suffix) in WHERE.items():
            taken = []
            for side in options.sides:
                msi, hsi = str(folder / f"msi{side}.tif"), str(folder / f"hsi{side}.tif")
                if options.fuse:
                    command = ["fuse", "--hsi", hsi, *training, "--expect", "none"]
                else:
                    command = ["apply", "--model", model]
                output = folder / f"out{suffix}"
                taken.append(seconds([*command, "--msi", msi, *common, "--output", str(output), *arguments]))
            pixels = (options.sides[1] ** 2 - options.sides[0] ** 2) / 1e6
            wall, cpu = ((b - a) / pixels for a, b in zip(*taken))
            print(f"{where:>20}: {cpu:6.2f} s of CPU time and {wall:6.2f} s a million pixels", flush=True)


if __name__ == "__main__":
    main()
