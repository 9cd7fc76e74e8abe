"""Training and inference of our presets beside keras_sin.py, in turns: a scene of DC Mall's size, and small ones."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import wald
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
REFERENCE_PYTHON = ROOT / ".venv-reference/bin/python"
KERAS = wald.SHARED / "reference/keras_sin.py"
HEIGHT, WIDTH, BANDS, RATIO, TILE = 1280, 320, 191, 8, 80
EPOCHS = 2500
SMALL = (wald.Case("jasper", 4, 4), wald.Case("enmap", 8, 4), wald.Case("hyspex", 4, 8))


def dc_like_pair(seed: int = 0) -> wald.Pair:
    """Return a pair of 160 × 40 × 191 and 1280 × 320 × 4 with its truth, of real spectra of Jasper Ridge.

    Each tile of 80 × 80 pixels is a turned and flipped window of the scene, brighter or darker by up to 30 %,
    blended with a second such window: real texture and spectra, and no tile twice.
    """
    cube, centre_nm = wald.scene("jasper")
    cube, centre_nm = cube[:, :, :BANDS], centre_nm[:BANDS]
    random = np.random.default_rng(seed)
    truth = np.empty((HEIGHT, WIDTH, BANDS), np.float32)
    for row in range(0, HEIGHT, TILE):
        for col in range(0, WIDTH, TILE):
            share = np.float32(random.uniform(0, 0.5))
            tile = (1 - share) * _window(cube, random) + share * _window(cube, random)
            truth[row : row + TILE, col : col + TILE] = tile
    np.clip(truth, 0, 1, out=truth)
    srf = wald.response(centre_nm, 4)
    lr_hsi = wald.downsample(wald.blur(truth, "gaussian"), RATIO)
    lr_hsi = wald.add_noise(lr_hsi, wald.HSI_SNR_DB[RATIO], random)
    return wald.Pair(truth, lr_hsi, wald.add_noise(truth @ srf, wald.MSI_SNR_DB, random), srf)


def _window(cube: NDArray[np.float32], random: np.random.Generator) -> NDArray[np.float32]:
    row, col = (int(random.integers(n - TILE + 1)) for n in cube.shape[:2])
    window = np.rot90(cube[row : row + TILE, col : col + TILE], int(random.integers(4)))
    window = window[:, ::-1] if random.integers(2) else window
    return window * np.float32(random.uniform(0.7, 1.3))


def run(folder: Path, rounds: int, quick: bool) -> list[dict[str, Any]]:
    """Return one row a scene and method; every round runs all of them one after the other."""
    subprocess.run([str(ROOT / "benchmarks/setup_reference.sh")], check=True)
    epochs = EPOCHS // 25 if quick else EPOCHS
    ours = [sys.executable, str(ROOT / "benchmarks/ours.py")]
    commands = {
        "keras_sin.py": [str(REFERENCE_PYTHON), str(KERAS), "--epochs", str(epochs)],
        "default, not refined": [*ours, "--preset", "default"],
        "default": [*ours, "--preset", "default", "--refine"],
    }
    paper = {"paper": [*ours, "--preset", "paper", "--epochs", str(epochs)]}
    rows = _measure(folder, "DC size", dc_like_pair(), RATIO, {**commands, **paper}, rounds, EPOCHS / epochs)
    for case in SMALL:
        rows += _measure(folder, str(case), wald.simulate(case), case.ratio, commands, rounds, EPOCHS / epochs)
    return rows


def _measure(
    folder: Path, title: str, pair: wald.Pair, ratio: int, commands: dict[str, list[str]], rounds: int, shortened: float
) -> list[dict[str, Any]]:
    """Return one row a method. shortened: times fewer epochs than the published ones in methods of fixed epochs."""
    scene, out = folder / "scene.npz", folder / "out.npz"
    np.savez(scene, lr_hsi=pair.lr_hsi, hr_msi=pair.hr_msi, srf=pair.srf)
    results: dict[str, list[dict[str, float]]] = {name: [] for name in commands}
    for turn in range(rounds):
        for name, (python, program, *flags) in commands.items():
            command = [python, program, str(scene), str(out), *flags, "--seed", str(turn)]
            subprocess.run(command, check=True, env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"})
            with np.load(out) as data:
                figures = wald.score(pair.truth, data["hr_hsi"], ratio)
                scale = 1.0 if name.startswith("default") else shortened
                figures["train_s"] = float(data["seconds_train"]) * scale
                figures["infer_s"] = float(data["seconds_infer"])
            results[name].append(figures)
            told = ", ".join(f"{k} {v:.4g}" for k, v in figures.items())
            print(f"  {title}, round {turn + 1}, {name}: {told}", flush=True)
            out.unlink()
    scene.unlink()
    reference = results["keras_sin.py"]
    spectra = f"{title}, {pair.lr_hsi.shape[0] * pair.lr_hsi.shape[1]} spectra"
    return [
        {"scene": spectra, **_row(name, runs, reference, shortened > 1 and not name.startswith("default"))}
        for name, runs in results.items()
    ]


def _row(name: str, runs: list[dict[str, float]], reference: list[dict[str, float]], shortened: bool) -> dict[str, Any]:
    row: dict[str, Any] = {"method": name + (" (time × 25 of 100 epochs)" if shortened else "")}
    for key in ("train_s", "infer_s", "rmse", "sam", "ergas"):
        if shortened and key in ("rmse", "sam", "ergas"):
            continue  # of a network that was not trained to the end
        row[key] = median(r[key] for r in runs)
        row[f"{key} ratio"] = median(r[key] / k[key] for r, k in zip(runs, reference))
    return row
