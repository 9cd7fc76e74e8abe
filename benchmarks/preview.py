"""Measures a check and a preview of the visible extent (preset preview, `--every 0`), and where the time goes.

python benchmarks/preview.py [--rounds 3]: the sample scene; a large image of which a map shows ever more pixels; the
same values as a COG with overviews, and in compressed tiles without, which have to be unpacked (GDAL alone: seconds
for reading these once, in one thread); and an LR-HSI of a satellite's scene, as it is and compressed by bands. Each in
a process of its own, and by a warm worker as in the dialog. It ends with the table of docs/benchmarks.md. The files
take 3.1 GB.
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

from spectralift_qgis.cli.arguments import request_of  # noqa: E402
from spectralift_qgis.cli.main import command_parser  # noqa: E402
from spectralift_qgis.core.check.fields import FUSION  # noqa: E402
from spectralift_qgis.core.request.request import FusionRequest  # noqa: E402
from spectralift_qgis.evaluation.sample.files import write_sample  # noqa: E402
from spectralift_qgis.messages import Command, Failure, Result, event_of  # noqa: E402

SIDE, LARGE = 4000, 12000
START_S = 1.5  # in which a worker has started for certain
WITHOUT = "DEFLATE in tiles, all"  # the scene that is compared with GDAL alone
SEEN = ((500, 350), (1000, 700), (2000, 1400), (4000, 4000))
SCENE_SIDE, SCENE_BANDS, SCENE_NOISE = 1100, 224, 12  # of an LR-HSI as EnMAP has them
LAID_OUT = {"COG": ("COG", ["COMPRESS=DEFLATE"]), "DEFLATE in tiles": ("GTiff", ["COMPRESS=DEFLATE", "TILED=YES"])}
SHOWN = {"scene": "scene, and its visible part", "one pixel in": "every n-th pixel", "result": "result",
         "new process s": "check, new process", "first check s": "check, warm", "check again s": "check again",
         "preview s": "preview", "preview again s": "preview again", "process s": "process", "process CPU s": "CPU",
         "stages s": "run", "harmonise s": "harmonise", "predict s": "predict",
         "GDAL alone s": "GDAL alone"}  # fmt: skip


def run(folder: Path, rounds: int) -> list[dict[str, Any]]:
    """Return one row a scene: medians of the seconds of the whole process and of each stage."""
    rows = []
    for name, arguments in write_scenes(folder).items():
        row = _measure(name, arguments, rounds)
        if name.endswith(WITHOUT):
            msi = arguments[arguments.index("--msi") + 1]
            row["GDAL alone s"] = statistics.median(_read_once(msi) for _ in range(rounds))
        rows.append(row)
    return rows


def _read_once(path: str) -> float:
    """Return the seconds that GDAL takes to read an image once, a row of blocks at a time, in one thread."""
    from osgeo import gdal

    before, started = gdal.GetCacheMax(), time.perf_counter()
    gdal.SetCacheMax(64 << 20)
    dataset = gdal.OpenEx(path)
    rows = max(256, dataset.GetRasterBand(1).GetBlockSize()[1])
    for top in range(0, dataset.RasterYSize, rows):
        dataset.ReadRaster(0, top, dataset.RasterXSize, min(rows, dataset.RasterYSize - top))
    seconds = time.perf_counter() - started
    gdal.SetCacheMax(before)
    return seconds


def write_scenes(folder: Path) -> dict[str, list[str]]:
    sample = write_sample(str(folder / "sample"))
    hsi, msi = folder / "preview_hsi.tif", folder / "preview_msi.tif"
    if not (hsi.exists() and msi.exists()):
        write_pair(hsi, msi, SIDE)
    scenes = {"sample scene, 512 × 512 × 4, all": _images(sample["lr_hsi"], sample["hr_msi"], bands="")}
    images = _images(hsi, msi)
    for cols, rows in SEEN:
        extent = _middle(cols, rows)
        scenes[f"{SIDE} × {SIDE} × 4, {_part(cols, rows)}"] = [*images, f"--extent={extent}"]
    for name, (driver, options) in LAID_OUT.items():
        for cols, rows in (SEEN[0], SEEN[-1]) if driver == "GTiff" else SEEN[-1:]:
            place = images.index("--msi") + 1
            given = [*images[:place], _laid_out(msi, driver, options), *images[place + 1 :]]
            scenes[f"{SIDE} × {SIDE} × 4, {name}, {_part(cols, rows)}"] = [*given, f"--extent={_middle(cols, rows)}"]
    scenes[f"{LARGE} × {LARGE} × 4, {WITHOUT}"] = _images(hsi, _enlarged(msi))
    scenes.update(_whole_scenes(folder))
    return {name: [*arguments, "--output", str(folder / "preview.tif")] for name, arguments in scenes.items()}


def _whole_scenes(folder: Path) -> dict[str, list[str]]:
    """Return a satellite's scene of 33 km and an MSI of 3 m: all of it, and 2 km in its middle."""
    side, middle = 10 * SCENE_SIDE, 30 * SCENE_SIDE / 2
    hsi, msi = folder / "preview_scene_hsi.tif", folder / "preview_scene_msi.tif"
    if not (hsi.exists() and msi.exists()):
        write_pair(hsi, msi, side, hsi_side=SCENE_SIDE, hsi_bands=SCENE_BANDS, noise=SCENE_NOISE)
    box = [600000 + middle - 1000, 5300000 - middle - 1000, 600000 + middle + 1000, 5300000 - middle + 1000]
    scenes = {}
    for layout, path in (("", hsi), (" in DEFLATE tiles", _laid_out(hsi, *LAID_OUT["DEFLATE in tiles"]))):
        images = _images(path, msi)
        name = f"LR-HSI {SCENE_SIDE} × {SCENE_SIDE} × {SCENE_BANDS}{layout}, of {side} × {side} × 4"
        scenes[f"{name} all"] = images
        scenes[f"{name} 667 × 667"] = [*images, f"--extent={','.join(map(str, box))}"]
    return scenes


def _images(hsi: str | Path, msi: str | Path, bands: str = "1,2,3,4") -> list[str]:
    return ["--hsi", str(hsi), "--msi", str(msi), "--sensor", "ikonos", *(["--msi-bands", bands] if bands else [])]


def _part(cols: int, rows: int) -> str:
    return "all" if cols == rows == SIDE else f"{rows} × {cols}"


def _laid_out(msi: Path, driver: str, options: list[str]) -> str:
    """Return the image of the same values in another layout, as GDAL writes it by default."""
    path = msi.with_name(f"{msi.stem}_{driver.lower()}.tif")
    if not path.exists():
        from osgeo import gdal

        gdal.UseExceptions()
        gdal.Translate(str(path), str(msi), format=driver, creationOptions=options)
    return str(path)


def _enlarged(msi: Path) -> str:
    """Return the same image with so many pixels that GDAL alone is not done with it in a second."""
    path = msi.with_name(f"{msi.stem}_{LARGE}.tif")
    if not path.exists():
        from osgeo import gdal

        gdal.UseExceptions()
        options = [*LAID_OUT["DEFLATE in tiles"][1], "ZLEVEL=1"]
        gdal.Translate(str(path), str(msi), width=LARGE, height=LARGE, resampleAlg="bilinear", creationOptions=options)
    return str(path)


def _middle(cols: int, rows: int) -> str:
    """Return the extent of so many pixels in the middle of the image that `write_pair` writes."""
    size_m = 3000 / SIDE
    west, north = 600000 + (SIDE - cols) / 2 * size_m, 5300000 - (SIDE - rows) / 2 * size_m
    return f"{west},{north - rows * size_m},{west + cols * size_m},{north}"


def _measure(name: str, arguments: list[str], rounds: int) -> dict[str, Any]:
    program = [sys.executable, "-m", "spectralift_qgis"]
    preview = ["fuse", "--preset", "preview", "--every", "0", *arguments]
    check = ["fuse", "--check", *arguments]
    whole, cpu, stages = [], [], []
    for _ in range(rounds):
        _remove_output()
        started, before = time.perf_counter(), os.times()
        done = subprocess.run([*program, *preview, "--json"], cwd=ROOT, capture_output=True, text=True, check=True)
        whole.append(time.perf_counter() - started)
        after = os.times()  # of the child; seconds would depend on the other programs of the machine
        cpu.append(sum(after[2:4]) - sum(before[2:4]))
        result = json.loads(done.stdout.splitlines()[-1])
        stages.append(result["timings_s"])
        shape, every = (*result["shape"], result["bands"]), result["figures"].get("every", 1)
    row = {"scene": name, "one pixel in": every, "result": " × ".join(map(str, shape))}
    row["new process s"] = statistics.median(_seconds([*program, *check]) for _ in range(rounds))
    warm = [_warm_seconds([*program, "--worker"], check, preview) for _ in range(rounds)]
    row.update({key: statistics.median(seconds[key] for seconds in warm) for key in warm[0]})
    row["process s"] = statistics.median(whole)
    row["process CPU s"] = statistics.median(cpu)
    row["stages s"] = statistics.median(sum(s.values()) for s in stages)
    row.update({f"{k} s": statistics.median(s[k] for s in stages) for k in stages[0]})
    return row


def _seconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return time.perf_counter() - started


def _warm_seconds(program: list[str], check: list[str], preview: list[str]) -> dict[str, float]:
    """Return the seconds of two checks and two previews by one warm worker, from the command to its result."""
    requests = [request_of(FusionRequest, FUSION, command_parser().parse_args(words)) for words in (check, preview)]
    with subprocess.Popen(program, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdin is not None and worker.stdout is not None
        time.sleep(START_S)
        seconds = {}
        steps = (
            ("first check s", 0, True),
            ("check again s", 0, True),
            ("preview s", 1, False),
            ("preview again s", 1, False),
        )
        for number, (key, which, is_check) in enumerate(steps, 1):
            _remove_output()
            started = time.perf_counter()
            worker.stdin.write(Command("fuse", requests[which], is_check, number).to_json() + "\n")
            worker.stdin.flush()
            event = event_of(worker.stdout.readline())
            while not isinstance(event, Result):
                if isinstance(event, Failure):
                    raise RuntimeError(event.message)
                event = event_of(worker.stdout.readline())
            seconds[key] = time.perf_counter() - started
        worker.stdin.close()
    return seconds


def _remove_output() -> None:
    (ROOT / "build/bench/preview.tif").unlink(missing_ok=True)  # the dialog uses a new name each time


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    folder = ROOT / "build/bench"
    folder.mkdir(parents=True, exist_ok=True)
    rows = run(folder, args.rounds)
    for row in rows:
        print("\n".join(f"{k:>24}: {v:.3f}" if isinstance(v, float) else f"{k:>24}: {v}" for k, v in row.items()))
    print("\n" + _table(rows))


def _table(rows: list[dict[str, Any]]) -> str:
    """Return the table of docs/benchmarks.md."""
    lines = [list(SHOWN.values()), ["---"] * len(SHOWN)]
    for row in rows:
        cells = [row.get(key, "") for key in SHOWN]
        lines.append([f"{cell:.2f}" if isinstance(cell, float) else str(cell) for cell in cells])
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


if __name__ == "__main__":
    main()
