"""The `paper` preset beside the published method as its authors run it, shared/reference/keras_sin.py.

    python benchmarks/paper.py [--seeds 3] [--scene jasper] [--ratio 4] [--bands 4] [--psf gaussian]

Prints each seed's figures, their means and spreads, and whether our mean lies within the reference's spread. The seed
is that of the initial weights; the simulated pair is the same for all. Each run is kept in build/bench/accuracy and
read from there the next time; --again runs them all anew.
"""

from __future__ import annotations

import argparse
import subprocess
from pathlib import Path
from statistics import mean

import accuracy
import wald

from spectralift_qgis.core.train.options import preset

ROOT = Path(__file__).resolve().parents[1]
METHODS = {"keras_sin.py": "keras", "`paper` preset": "paper"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--scene", default="jasper", choices=wald.SCENES)
    parser.add_argument("--ratio", type=int, default=4, choices=wald.RATIOS)
    parser.add_argument("--bands", type=int, default=4)
    parser.add_argument("--psf", default="gaussian", choices=wald.PSFS)
    parser.add_argument("--again", action="store_true", help="do not read what was measured before")
    parser.add_argument("--epochs", type=int, default=2500, help="fewer only to try this out; nothing is kept then")
    args = parser.parse_args()
    subprocess.run([str(ROOT / "benchmarks/setup_reference.sh")], check=True)
    case = wald.Case(args.scene, args.ratio, args.bands, args.psf)
    print(f"{case}, {args.epochs} epochs")
    runs = {
        name: [_figures(case, seed, which, args.epochs, args.again) for seed in range(args.seeds)]
        for name, which in METHODS.items()
    }
    for line in table(runs):
        print(line)


def _figures(case: wald.Case, seed: int, which: str, epochs: int, again: bool) -> dict[str, float]:
    if epochs != 2500:
        return (
            accuracy.keras(case, seed, epochs)
            if which == "keras"
            else accuracy.paper(case, seed, preset("paper", epochs=epochs))
        )
    return accuracy.kept(case, seed, which, again=again)


def table(runs: dict[str, list[dict[str, float]]]) -> list[str]:
    """Return the lines of a table of every run; the first method is the reference."""
    lines = ["| method | seed | RMSE | SAM | ERGAS |", "|---|---|---|---|---|"]
    for name, figures in runs.items():
        for seed, row in enumerate(figures):
            lines.append(f"| {name} | {seed} | " + " | ".join(f"{row[k]:.4g}" for k in accuracy.KEYS) + " |")
    for name, figures in runs.items():
        cells = [_spread([row[k] for row in figures]) for k in accuracy.KEYS]
        lines.append(f"| {name} | mean (least–most) | " + " | ".join(cells) + " |")
    reference, ours = runs.values()
    for key in accuracy.KEYS:
        values, our_mean = [row[key] for row in reference], mean(row[key] for row in ours)
        where = "within" if min(values) <= our_mean <= max(values) else "outside"
        lines.append(
            f"{key.upper()}: our mean {our_mean:.4g} lies {where} the reference's spread "
            f"{min(values):.4g}–{max(values):.4g}; ratio of the means {our_mean / mean(values):.3f}"
        )
    return lines


def _spread(values: list[float]) -> str:
    return f"{mean(values):.4g} ({min(values):.4g}–{max(values):.4g})"


if __name__ == "__main__":
    main()
