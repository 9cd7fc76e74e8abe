"""The variants of the paper's ablation (its Table 11), each trained as the `paper` preset but for one thing.

    python benchmarks/ablation.py [--seeds 1] [--epochs 2500] [--only relu …]

Jasper Ridge, r = 4, four IKONOS-like bands, Gaussian PSF (benchmarks/wald.py). Each variant is what `fuse --preset
paper --train-option …` trains. FLOPs a pixel are counted as the paper's tables count them (core/train/architecture.py).
"""

from __future__ import annotations

import argparse
import math
from statistics import mean
from typing import Any

import accuracy
import wald

from spectralift_qgis.core.train.options import preset

CASE = wald.Case("jasper", 4, 4)
VARIANTS: dict[str, dict[str, Any]] = {
    "as published": {},
    "no skips": {"skips": False},
    "constant rate 1e-3": {"schedule": "constant"},
    "constant rate 1e-2": {"schedule": "constant", "base_rate": 1e-2},
    "cosine with restarts": {"schedule": "cosine_restarts"},
    "MSE": {"loss": "mse"},
    "cosine loss": {"loss": "cosine"},
    "ReLU": {"activation": "relu"},
    "GELU": {"activation": "gelu"},
    "1 layer": {"layers": 1},
    "2 layers": {"layers": 2},
    "4 layers": {"layers": 4},
    "8 layers": {"layers": 8},
    "width 32": {"width": 32},
    "width 128": {"width": 128},
    "linear map": {"layers": 0},
}
HEADINGS = ("variant", "option", "parameters", "FLOPs a pixel", "RMSE", "SAM", "ERGAS", "PSNR")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=1, help="figures are their means")
    parser.add_argument("--epochs", type=int, default=2500)
    parser.add_argument("--only", nargs="+", default=list(VARIANTS), choices=VARIANTS, metavar="VARIANT")
    args = parser.parse_args()
    print(f"{CASE}, {args.epochs} epochs, seeds 0–{args.seeds - 1}")
    print("| " + " | ".join(HEADINGS) + " |\n|" + "---|" * len(HEADINGS))
    for name in args.only:
        print(_row(name, args.seeds, args.epochs), flush=True)


def _row(name: str, seeds: int, epochs: int) -> str:
    options = preset("paper", epochs=epochs, **VARIANTS[name])
    runs = [accuracy.paper(CASE, seed, options) for seed in range(seeds)]
    figures = {k: mean(r[k] for r in runs) for k in accuracy.KEYS}
    psnr = mean(-20 * math.log10(r["rmse"]) for r in runs)  # of values in [0, 1]
    bands = len(wald.simulate(CASE).srf)
    shape = options.architecture
    cells = [name, _said(VARIANTS[name]), f"{shape.parameters(CASE.bands, bands):,}"]
    cells += [f"{shape.flops(CASE.bands, bands):,}"] + [f"{figures[k]:.4g}" for k in accuracy.KEYS] + [f"{psnr:.2f}"]
    return "| " + " | ".join(cells) + " |"


def _said(changes: dict[str, Any]) -> str:
    """Return what `fuse --preset paper` is told on the command line."""
    schedule = f"--schedule {changes['schedule']} " if "schedule" in changes else ""
    values = {k: str(v).lower() for k, v in changes.items() if k != "schedule"}
    said = schedule + " ".join(f"--train-option {k}={v}" for k, v in values.items())
    return f"`{said.strip()}`" if said else ""


if __name__ == "__main__":
    main()
