"""Training and prediction on a GPU, beside the bandwidth of its memory: `make bench-gpu`.

python benchmarks/gpu.py [--device auto|cuda|mps|cpu] [--epochs 2500] [--pixels 100000000] [--rounds 3]

- 2,500 full-batch epochs at the size of DC Mall: 6,400 spectra, 191 bands, 4 MSI bands (the `paper` preset), and the
  default preset. Goal on a data-centre GPU: the former under 1.5 s.
- Prediction of 100 megapixels that lie in the device's memory: the bytes that it has to read and write, (c + C) float32
  a pixel, over the seconds; beside the device's own copy of a large tensor, measured in the same run.
- Prediction from and to the host's memory, as a fusion does it: copies and sums overlap.

Where there is no GPU all of it runs on the CPU, shrunk, and says so.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from spectralift_qgis.core.base.progress import Silent  # noqa: E402
from spectralift_qgis.core.train.options import MOST_STEPS, TrainOptions, preset  # noqa: E402
from spectralift_qgis.core.train.torch import device as devices  # noqa: E402
from spectralift_qgis.core.train.torch.predict_sin import Predictor  # noqa: E402
from spectralift_qgis.core.train.torch.sin import make_sin  # noqa: E402
from spectralift_qgis.core.train.torch.train_sin import fit  # noqa: E402

SPECTRA, BANDS, MSI_BANDS = 6400, 191, 4
EPOCHS, PIXELS, COPIED_BYTES = 2500, 10**8, 1 << 30
SHRUNK, SHRUNK_PIXELS = 100, 1000  # times less of everything where there is no GPU
CLOCKS = "name,clocks.sm,clocks.max.sm,clocks.mem,power.draw,temperature.gpu"


def spectra(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Return z (N, c) and y (N, C): mixtures of smooth spectra, and those seen through flat bands."""
    random = np.random.default_rng(seed)
    ends = [np.interp(np.linspace(0, 8, BANDS), np.arange(9), k) for k in random.uniform(0.03, 0.6, (6, 9))]
    y = random.dirichlet(np.full(6, 0.5), SPECTRA) @ np.array(ends)
    z = np.stack([part.mean(axis=1) for part in np.array_split(y, MSI_BANDS, axis=1)], axis=1)
    return z.astype(np.float32), y.astype(np.float32)


def describe(device: str) -> list[str]:
    """Return what computes, in lines: the device, torch, and the clocks where nvidia-smi says them."""
    lines = [f"device: {device}, torch {torch.__version__}, {torch.get_num_threads()} CPU threads"]
    if device == "cuda":
        found = torch.cuda.get_device_properties(0)
        lines.append(f"{found.name}, {found.total_memory / 2**30:.0f} GiB, CUDA {torch.version.cuda}")
    if device == "cuda" and shutil.which("nvidia-smi"):
        command = ["nvidia-smi", f"--query-gpu={CLOCKS}", "--format=csv"]
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split("\n")
        lines += [line for line in said if line]
    return lines


def seconds(run: Callable[[], Any], device: str, rounds: int) -> float:
    """Return the least of some rounds, each until the device has done all of it; the first, a warm-up, is left out."""
    taken = []
    for _ in range(rounds + 1):
        wait(device)
        started = time.perf_counter()
        run()
        wait(device)
        taken.append(time.perf_counter() - started)
    return min(taken[1:])


def wait(device: str) -> None:
    if device == "cuda":
        torch.cuda.synchronize()
    elif device == "mps":
        torch.mps.synchronize()


def train_row(options: TrainOptions, device: str, rounds: int) -> str:
    z, y = spectra()
    told = Telling()
    took = seconds(lambda: fit(z, y, options, seed=0, device=device, progress=told), device, rounds)
    steps = "full-batch epochs" if not options.batch else f"steps of {options.networks} × {options.batch}"
    each_us = took / options.epochs * 1e6
    return f"training, {options.preset}: {options.epochs} {steps} in {took:.3f} s, {each_us:.0f} µs each"


class Telling(Silent):
    """Prints warnings: a device that fails would be measured as the CPU."""

    def report(self, finding: Any) -> None:
        print(f"WARNING: {finding.message}", flush=True)


def copy_bandwidth(device: str, size: int, rounds: int) -> float:
    """Return bytes a second, read and written, of the device's copy of a tensor of `size` bytes."""
    a = torch.zeros(size // 4, device=device)
    b = torch.empty_like(a)
    return 2 * size / seconds(lambda: b.copy_(a), device, rounds)


def prediction_rows(networks: int, pixels: int, device: str, bandwidth: float, rounds: int) -> list[str]:
    state = make_sin(MSI_BANDS, BANDS, seed=0, networks=networks).state_dict()
    predict = Predictor({k: v.numpy() for k, v in state.items()}, device, progress=Telling())
    block, room = predict.block, predict.room()
    resident = torch.rand((max(1, pixels // block) * block, MSI_BANDS), device=device)

    def run() -> None:
        for part in resident.split(block):
            predict.forward(part, room, spread=False)  # written to the device's memory, where the next block lies

    took = seconds(run, device, rounds)
    rate = len(resident) * (MSI_BANDS + BANDS) * 4 / took
    rows = [
        f"prediction, {networks} network(s), {len(resident):,} resident pixels: {took:.3f} s, {rate / 1e9:.1f} GB/s, "
        f"{rate / bandwidth:.2f} of the copy's"
    ]
    resident = resident[:0]  # makes room
    m = np.random.default_rng(0).random((max(block, min(pixels, 1 << 21)), MSI_BANDS), dtype=np.float32)
    took = seconds(lambda: predict(m), device, rounds)
    rate = len(m) / took
    rows.append(
        f"prediction, {networks} network(s), {len(m):,} pixels from and to the host: {rate / 1e6:.2f} million a second"
    )
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--device", default="auto", choices=("auto", "cuda", "mps", "cpu"))
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--steps", type=int, default=MOST_STEPS, help="of the default preset")
    parser.add_argument("--pixels", type=int, default=PIXELS)
    parser.add_argument("--rounds", type=int, default=3)
    wanted = parser.parse_args()
    if wanted.device not in ("auto", "cpu") and not devices.available(wanted.device):
        parser.error(f"there is no {wanted.device} device that PyTorch can use here")
    device = devices.resolve(wanted.device)
    print("\n".join(describe(device)), flush=True)
    shrink, shrink_pixels = (SHRUNK, SHRUNK_PIXELS) if device == "cpu" else (1, 1)
    if device == "cpu":
        print(f"NO GPU: this is the CPU, with {shrink} times fewer epochs and {shrink_pixels} times fewer pixels.")
    for name, count in (("paper", wanted.epochs), ("default", wanted.steps)):
        print(train_row(preset(name, epochs=max(1, count // shrink)), device, wanted.rounds), flush=True)
    bandwidth = copy_bandwidth(device, COPIED_BYTES // shrink // 4 * 4, wanted.rounds)
    print(f"the device's own copy: {bandwidth / 1e9:.1f} GB/s", flush=True)
    for networks in (1, preset("default").networks):
        print(
            "\n".join(
                prediction_rows(networks, max(1, wanted.pixels // shrink_pixels), device, bandwidth, wanted.rounds)
            )
        )
    if device == "cuda":
        print("\n".join(describe(device)[2:]))  # the clocks under load


if __name__ == "__main__":
    main()
