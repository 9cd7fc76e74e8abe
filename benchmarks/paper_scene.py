"""The paper's evaluation on one of its five scenes, our presets beside the published figures.

    make bench-paper SCENE=DC.mat [NAME="Washington DC Mall"] [PSF=gaussian] [RATIO=4] [BANDS=4]

The scene is scaled to [0, 1] at its 1st and 99th percentile, degraded as the authors do (`simulate --variant
published`: docs/simulate.md), sharpened by the `paper` and the `default` preset, cut to [0, 1], and scored as they do
(docs/assess.md, "As published"). Without RATIO and BANDS it runs (4, 4); with one of them, every published pair that
has it; PSF, RATIO and BANDS also take several values ("gaussian moffat") or all. Their figures are read from
shared/data/paper. Scenes whose sides are no multiple of r are cut (theirs are resized), and our noise is another draw.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as the command line does

import accuracy
import mat_scene
import numpy as np
import wald
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Tiling, Window
from spectralift_qgis.core.runs.fusion import fuse_arrays
from spectralift_qgis.core.train.options import preset
from spectralift_qgis.core.train.torch import device as devices
from spectralift_qgis.evaluation.assess.pairs import ArrayPair, with_halo
from spectralift_qgis.evaluation.metrics.published import Published
from spectralift_qgis.evaluation.simulate import noise, psfs, response
from spectralift_qgis.evaluation.simulate.degrade import Degradation, degrade
from spectralift_qgis.evaluation.simulate.request import PSFS, PUBLISHED_SNR_DB

FIGURES = wald.SHARED / "data/paper/metrics_per_configuration.csv"
PAIRS = ((4, 4), (8, 1), (8, 3), (8, 4), (8, 8), (8, 16), (16, 4), (32, 4))  # r and MSI bands, 8 × 10 PSFs
MSI_SNR_DB = 40.0
TILE, BANDS_AT_A_TIME = 256, 16  # keep the memory small
METRICS = {
    "rmse": "rmse_scaled", "psnr": "psnr_8bit_db", "ssim": "ssim_8bit_uniform_11", "uiqi": "uiqi_means_for_sums",
    "ergas": "ergas_ratio_1_4", "sam": "sam_scaled_deg",
}  # fmt: skip
OURS = {"`paper` preset": ("paper", "none"), "`default`, `--refine none`": ("default", "none"),
        "`default` preset": ("default", "auto")}  # fmt: skip
PUBLISHED = "SpectraLift, published"
HIDDEN = 64 + 5 * 65 * 64  # parameters of a SIN beside 64 an MSI band and 65 an HSI band


@dataclass(frozen=True)
class Configuration:
    psf: str
    ratio: int
    bands: int

    def __str__(self) -> str:
        return f"{self.psf}, r = {self.ratio}, {self.bands} bands"


def main() -> None:
    args = _arguments()
    try:
        wanted = configurations(args.psf, args.ratio, args.bands)
        path = mat_scene.check_file(args.scene)
        name = mat_scene.scene_name(path, args.name)
        figures = published_figures(name)
        cube = mat_scene.read_cube(path)
    except (ValueError, OSError) as e:
        raise SystemExit(str(e)) from None
    print(f"{name}: {args.scene}, {cube.shape[0]} × {cube.shape[1]} × {cube.shape[2]}, seed {args.seed}")
    for line in _differences(cube.shape, figures):
        print(line)
    cube = scaled(cube)
    everything = []
    for configuration in wanted:
        rows = compare(cube, configuration, figures, args)
        everything.append({"configuration": str(configuration), "rows": rows})
        print(f"\n{configuration}\n{table(rows)}", flush=True)
    if len(wanted) > 1:
        print(f"\nMeans of the {len(wanted)} configurations\n{table(means([e['rows'] for e in everything]))}")
    if args.json:
        args.json.write_text(json.dumps({"scene": name, "seed": args.seed, "runs": everything}, indent=1))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scene", default="", help="a .mat file")
    parser.add_argument("--name", default="", help="which scene of the paper it is, if its name does not say so")
    parser.add_argument("--psf", nargs="+", default=["gaussian"])
    parser.add_argument("--ratio", nargs="+", default=[])
    parser.add_argument("--bands", nargs="+", default=[])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--epochs", type=int, default=0, help="fewer than the presets', only to try this out")
    parser.add_argument("--json", type=Path, help="also write the figures there")
    return parser.parse_args()


def configurations(psf: list[str], ratio: list[str], bands: list[str]) -> list[Configuration]:
    """Return the published configurations that have what was asked for. Raises ValueError where none has."""
    if not ratio and not bands:
        ratio, bands = ["4"], ["4"]
    kinds = list(PSFS) if "all" in psf else psf
    pairs = [
        (r, b)
        for r, b in PAIRS
        if (not ratio or "all" in ratio or str(r) in ratio) and (not bands or "all" in bands or str(b) in bands)
    ]
    unknown = [k for k in kinds if k not in PSFS]
    if unknown:
        raise ValueError(f"PSF {', '.join(unknown)} is not known: choose from {', '.join(PSFS)}, or all.")
    if not pairs:
        known = ", ".join(f"({r}, {b})" for r, b in PAIRS)
        raise ValueError(
            f"RATIO={' '.join(ratio)} BANDS={' '.join(bands)} was not published; the pairs (ratio, bands) are {known}."
        )
    return [Configuration(k, r, b) for r, b in pairs for k in kinds]


def published_figures(scene: str) -> list[dict[str, str]]:
    """Return the published rows of a scene. Raises OSError where shared/data/paper is missing."""
    with FIGURES.open(encoding="utf-8", newline="") as f:
        return [row for row in csv.DictReader(f) if row["dataset"] == scene]


def _differences(shape: tuple[int, ...], figures: list[dict[str, str]]) -> list[str]:
    """Return a sentence where the cube is not of the size that the published figures were made with."""
    row = next(r for r in figures if r["method"] == "SpectraLift")
    bands = (int(row["params"]) - HIDDEN - 64 * int(row["b"])) // 65
    if shape[2] == bands:
        return []
    return [
        f"The published figures were made with {bands} bands, this cube has {shape[2]}: like is not set beside like."
    ]


def scaled(cube: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the cube as the authors scale it: [0, 1] from its 1st to its 99th percentile, and cut."""
    low, high = np.percentile(cube, (1, 99))
    return np.clip((cube - np.float32(low)) / np.float32(high - low), 0, 1)


def simulated(cube: NDArray[np.float32], wanted: Configuration, seed: int) -> wald.Pair:
    """Return the pair that the published protocol makes of a scaled cube (H, W, C)."""
    r = wanted.ratio
    truth = cube[: cube.shape[0] // r * r, : cube.shape[1] // r * r]
    kernel = psfs.kernel(wanted.psf, wald.PSF_SIZE, wald.PSF_SIGMA, published=True)
    degradation = Degradation(kernel, r, "zero")
    parts = range(0, truth.shape[2], BANDS_AT_A_TIME)
    lr_hsi = np.concatenate([degrade(truth[:, :, i : i + BANDS_AT_A_TIME], degradation) for i in parts], axis=2)
    bands = response.paper_bands(f"paper-{wanted.bands}")
    srf = response.published_matrix(bands, response.stretched_nm(bands, truth.shape[2]))
    hr_msi = truth @ srf.astype(np.float32)
    lr_hsi = _noisy(lr_hsi, PUBLISHED_SNR_DB[r], seed, noise.LR_HSI)
    return wald.Pair(truth, lr_hsi, _noisy(hr_msi, MSI_SNR_DB, seed, noise.HR_MSI), srf.astype(np.float32))


def _noisy(image: NDArray[np.float32], snr_db: float, seed: int, stream: int) -> NDArray[np.float32]:
    sigma = noise.noise_sigma((image.astype(np.float64) ** 2).mean(axis=(0, 1)), snr_db)
    drawn = noise.standard_noise(Window(0, 0, *image.shape[:2]), image.shape[2], seed, stream)
    return (image + sigma * drawn).astype(np.float32)


def compare(
    cube: NDArray[np.float32], wanted: Configuration, figures: list[dict[str, str]], args: argparse.Namespace
) -> list[dict[str, Any]]:
    """Return the published row of SpectraLift, that of the best other method, and those of our presets."""
    try:
        pair = simulated(cube, wanted, args.seed)
    except ValueError as e:
        raise SystemExit(f"{wanted}: {e}") from None
    if not pair.lr_hsi.size:
        raise SystemExit(f"{wanted}: the scene is smaller than a coarse pixel.")
    rows = [_published_row(r) for r in figures if _is_of(r, wanted)]
    spectralift = [r for r in rows if r["method"] == PUBLISHED]
    others = sorted((r for r in rows if r["method"] != PUBLISHED), key=lambda r: float(r["rmse"]))
    return spectralift + others[:1] + [_our_row(pair, method, args) for method in OURS]


def _is_of(row: dict[str, str], wanted: Configuration) -> bool:
    return (row["psf"], int(row["r"]), int(row["b"])) == (wanted.psf, wanted.ratio, wanted.bands)


def _published_row(row: dict[str, str]) -> dict[str, Any]:
    method = PUBLISHED if row["method"] == "SpectraLift" else f"best other, published ({row['method']})"
    return {"method": method, **{k: float(row[k]) for k in METRICS}, "seconds": float(row["time_s"])}


def _our_row(pair: wald.Pair, method: str, args: argparse.Namespace) -> dict[str, Any]:
    name, refine = OURS[method]
    options = preset(name, **({"epochs": args.epochs} if args.epochs else {}))
    device = devices.resolve(args.device)
    started = time.perf_counter()
    if name == "paper":
        estimate = accuracy.estimated(pair, options, args.seed, device)  # the data are scaled already
    else:
        images = pair.hr_msi, pair.lr_hsi, pair.srf
        estimate = fuse_arrays(*images, options, seed=args.seed, device=device, refine=refine)
    seconds = time.perf_counter() - started
    figures = score(pair.truth, np.clip(estimate, 0, 1))
    return {"method": f"{method}, {device}", **figures, "seconds": seconds}


def score(truth: NDArray[np.float32], estimate: NDArray[np.float32]) -> dict[str, float]:
    """Return the published variants of the figures, by the published tables' names."""
    pair = ArrayPair(estimate, truth)
    measured = Published(pair.bands, *(float(v) for v in np.percentile(truth, (1, 99))))
    for window in Tiling(pair.shape, (TILE, TILE)):
        outer, inner = with_halo(window, pair.shape)
        measured.add(outer, inner, pair.shape, *pair.read(outer))
    figures = measured.figures()
    return {short: float(figures[name]) for short, name in METRICS.items()}


def means(runs: list[list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """Return the means of the methods that every run has: the best other one is not always the same."""
    names = [row["method"] for row in runs[0] if all(row["method"] in (r["method"] for r in run) for run in runs)]
    keys = (*METRICS, "seconds")
    return [
        {"method": n, **{k: mean(row[k] for run in runs for row in run if row["method"] == n) for k in keys}}
        for n in names
    ]


def table(rows: list[dict[str, Any]]) -> str:
    lines = ["| method | RMSE | PSNR | SSIM | UIQI | ERGAS | SAM | seconds |", "|---|---|---|---|---|---|---|---|"]
    for r in rows:
        lines.append(
            f"| {r['method']} | {r['rmse']:.5f} | {r['psnr']:.2f} | {r['ssim']:.4f} | {r['uiqi']:.4f} | "
            f"{r['ergas']:.3f} | {r['sam']:.3f} | {r['seconds']:.1f} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
