"""The default preset against the paper's method at 2500 epochs, over Wald's protocol on the real scenes.

    python benchmarks/accuracy.py [--psf gaussian …] [--scene …] [--bands …] [--set epochs=1000 …]

Prints RMSE, SAM and ERGAS of each configuration over the paper's, and their geometric means. Both results are
cut to [0, 1], as published: the truth is. The paper's side is shared/reference/keras_sin.py, its step compiled, which
changes no digit of it, or our `paper` preset (--reference paper); one run a seed, kept in build/bench/accuracy, so that
a change of the default preset costs only its own runs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import geometric_mean
from typing import Any

import numpy as np
import training
import wald
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from spectralift_qgis.core.runs.fusion import fuse_arrays  # noqa: E402
from spectralift_qgis.core.train.options import TrainOptions, preset  # noqa: E402

KEYS = ("rmse", "sam", "ergas")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--psf", nargs="+", default=["gaussian"], choices=wald.PSFS)
    parser.add_argument("--scene", nargs="+", default=wald.SCENES, choices=wald.SCENES)
    parser.add_argument("--bands", nargs="+", type=int, default=wald.MSI_BANDS)
    parser.add_argument("--ratio", nargs="+", type=int, default=wald.RATIOS)
    parser.add_argument("--seeds", type=int, default=1, help="how many seeds; errors are their geometric mean")
    parser.add_argument("--reference", default="keras", choices=("keras", "paper"))
    parser.add_argument("--preset", default="default")
    parser.add_argument("--set", nargs="*", default=[], metavar="NAME=VALUE", help="options changed in the preset")
    parser.add_argument("--unclipped", action="store_true", help="do not cut our result to the truth's [0, 1]")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    import torch

    torch.set_num_threads(args.threads)
    if args.reference == "keras":
        subprocess.run([str(ROOT / "benchmarks/setup_reference.sh")], check=True)
    options = preset(args.preset, **dict(_change(text) for text in args.set))
    seeds = range(args.seeds)
    rows = []
    for case in wald.cases(tuple(args.psf)):
        if case.scene not in args.scene or case.bands not in args.bands or case.ratio not in args.ratio:
            continue
        reference = [kept(case, seed, args.reference) for seed in seeds]
        ours = [_ours(case, seed, options, not args.unclipped) for seed in seeds]
        row = {k: geometric_mean(o[k] for o in ours) / geometric_mean(r[k] for r in reference) for k in KEYS}
        rows.append({"case": str(case), "bands": case.bands, **row})
        print(f"{str(case):28s}" + "  ".join(f"{k} {row[k]:.3f}" for k in KEYS), flush=True)
    print(json.dumps({"preset": args.preset, "set": args.set, "seeds": args.seeds}))
    for bands in sorted({r["bands"] for r in rows}):
        _summary(f"{bands} bands", [r for r in rows if r["bands"] == bands])
    _summary("all", rows)
    if args.json:
        args.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")


def _summary(name: str, rows: list[dict[str, Any]]) -> None:
    means = "  ".join(f"{k} {geometric_mean(r[k] for r in rows):.3f}" for k in KEYS)
    worst = max(rows, key=lambda r: r["rmse"])
    print(f"{name:10s} {means}  worst rmse {worst['rmse']:.3f} ({worst['case']}), {len(rows)} cases")


def _change(text: str) -> tuple[str, Any]:
    name, value = text.split("=")
    kind = type(getattr(TrainOptions(), name))
    return name, value == "True" if kind is bool else kind(value)


def _ours(case: wald.Case, seed: int, options: TrainOptions, clip: bool) -> dict[str, float]:
    pair = wald.simulate(case)
    estimate = fuse_arrays(pair.hr_msi, pair.lr_hsi, pair.srf, options, seed=seed, device="cpu")
    if clip:
        estimate = np.clip(estimate, 0, 1)
    return wald.score(pair.truth, estimate, case.ratio)


def kept(case: wald.Case, seed: int, which: str, *, again: bool = False) -> dict[str, float]:
    """Return the figures of a reference for a case and a seed, measured once and then read from the disk."""
    path = ROOT / "build/bench/accuracy" / f"{which}_{str(case).replace(' ', '_')}_{seed}.json"
    if path.exists() and not again:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    figures = paper(case, seed) if which == "paper" else keras(case, seed)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(figures), encoding="utf-8")
    return figures


def paper(case: wald.Case, seed: int, options: TrainOptions | None = None) -> dict[str, float]:
    """Return the figures of the paper's recipe, or another."""
    pair = wald.simulate(case)
    return wald.score(pair.truth, estimated(pair, options or preset("paper"), seed), case.ratio)


def estimated(pair: wald.Pair, options: TrainOptions, seed: int, device: str = "cpu") -> NDArray[np.float32]:
    """Return the HR-HSI (H, W, C) of a network trained on data that is in [0, 1] already, as keras_sin.py gets it."""
    from spectralift_qgis.core.base.progress import Silent
    from spectralift_qgis.core.train.torch.predict_sin import Predictor
    from spectralift_qgis.core.train.torch.train_sin import fit

    y, m = (image.reshape(-1, image.shape[2]) for image in (pair.lr_hsi, pair.hr_msi))
    fitted = fit(y @ pair.srf, y, options, seed=seed, device=device, progress=Silent())
    estimate = np.clip(Predictor(fitted.weights, device, options.architecture)(m), 0, 1)
    return estimate.reshape(*pair.hr_msi.shape[:2], -1)


def keras(case: wald.Case, seed: int, epochs: int = 2500) -> dict[str, float]:
    """Return the figures of shared/reference/keras_sin.py, its step compiled, run in its own environment."""
    pair = wald.simulate(case)
    with tempfile.TemporaryDirectory() as folder:
        scene, out = f"{folder}/scene.npz", f"{folder}/out.npz"
        np.savez(scene, lr_hsi=pair.lr_hsi, hr_msi=pair.hr_msi, srf=pair.srf)
        flags = ["--seed", str(seed), "--epochs", str(epochs)]
        program = [training.REFERENCE_PYTHON, ROOT / "benchmarks/keras_compiled.py", training.KERAS]
        command = [*map(str, program), scene, out, *flags]
        env = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
        subprocess.run(command, check=True, env=env, stdout=subprocess.DEVNULL)
        with np.load(out) as data:
            return wald.score(pair.truth, data["hr_hsi"], case.ratio)


if __name__ == "__main__":
    main()
