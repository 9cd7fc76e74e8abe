"""Measures the check of a request on large files: bytes read and seconds, beside an earlier commit in the same run.

python benchmarks/checking.py [--against COMMIT] [--rounds 3]: LR-HSI and HR-MSI as plain GeoTIFFs, by pixel and in
compressed tiles. Each check runs in a process of its own; bytes are what the process asks the system for while it
checks, its imports left out. The earlier commit is checked out beside the results and removed again. The files take
1.5 GB.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parents[1]
HSI_SIDE, HSI_BANDS, MSI_SIDE, MSI_BANDS, PATCHES = 1000, 200, 9000, 4, 125
LAYOUTS = {
    "by band": ["INTERLEAVE=BAND"],
    "by pixel": ["INTERLEAVE=PIXEL"],
    "tiles, DEFLATE, by band": ["INTERLEAVE=BAND", "TILED=YES", "COMPRESS=DEFLATE"],
    "tiles, DEFLATE, by pixel": ["INTERLEAVE=PIXEL", "TILED=YES", "COMPRESS=DEFLATE"],
}
CHECK = """
import json, sys, time
sys.path.insert(0, sys.argv[1])
from spectralift_qgis.core.check.fusion import preflight
from spectralift_qgis.core.request.request import FusionRequest
def read():
    return int(open("/proc/self/io").read().split()[1])
wanted = FusionRequest(hsi=sys.argv[2], msi=sys.argv[3], srf=sys.argv[4], output=sys.argv[5], preset="preview",
                       msi_bands="1,2,3,4")
before, started = read(), time.perf_counter()
found = preflight(wanted, thorough=sys.argv[6] == "thorough")
seconds, megabytes = time.perf_counter() - started, (read() - before) / 1e6
assert not found.errors, found.errors
print(json.dumps({"s": seconds, "MB": megabytes}))
"""


def write_scene(folder: Path, layout: str) -> tuple[Path, Path, Path]:
    """Write LR-HSI, HR-MSI and response table of one made scene in a layout; return their paths."""
    rng, centres = np.random.default_rng(1), np.linspace(420, 900, HSI_BANDS)
    ground = rng.integers(200, 4000, (PATCHES, PATCHES))
    slug = layout.replace(", ", "_").replace(" ", "_")
    paths = folder / f"hsi_{slug}.tif", folder / f"msi_{slug}.tif", folder / "srf.csv"
    for path, side, bands, step in ((paths[0], HSI_SIDE, HSI_BANDS, 27.0), (paths[1], MSI_SIDE, MSI_BANDS, 3.0)):
        _write(path, side, bands, step, LAYOUTS[layout], ground, rng, centres if bands == HSI_BANDS else None)
    curves = np.exp(-(((centres[:, None] - np.array([480, 560, 660, 830])) / 30) ** 2))
    rows = [",".join(f"{v:.5f}" for v in (nm, *row)) for nm, row in zip(centres, curves)]
    paths[2].write_text("\n".join(["wavelength_nm,Blue,Green,Red,NIR", *rows]) + "\n")
    return paths


def _write(
    path: Path,
    side: int,
    bands: int,
    step: float,
    options: list[str],
    ground: np.ndarray,
    rng: np.random.Generator,
    centres: object,
) -> None:
    gdal.UseExceptions()
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, bands, gdal.GDT_Int16, options)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetGeoTransform((4e5, step, 0, 5.8e6, 0, -step))
    dataset.SetSpatialRef(reference)
    rough = ground.repeat(side // PATCHES, 0).repeat(side // PATCHES, 1)
    strip = 512
    for top in range(0, side, strip):
        part = rough[top : top + strip]
        levels = 1 + 0.5 * np.arange(bands)[:, None, None] / bands
        planes = (part * levels + rng.integers(-40, 40, (1, *part.shape))).astype(np.int16)
        dataset.WriteRaster(0, top, side, part.shape[0], planes.tobytes(), buf_type=gdal.GDT_Int16)
    if centres is not None:
        for i, nm in enumerate(centres, 1):  # type: ignore[arg-type]
            dataset.GetRasterBand(i).SetMetadataItem("wavelength", f"{nm:.2f}")
            dataset.GetRasterBand(i).SetMetadataItem("wavelength_units", "nm")
    dataset.FlushCache()


def measure(root: Path, scene: tuple[Path, Path, Path], how: str, rounds: int) -> dict[str, float]:
    """Return the median seconds and megabytes of a check by the code in a folder."""
    hsi, msi, srf = map(str, scene)
    words = [sys.executable, "-c", CHECK, str(root), hsi, msi, srf, str(scene[0].parent / "out.tif"), how]
    runs = [json.loads(subprocess.run(words, check=True, capture_output=True, text=True).stdout) for _ in range(rounds)]
    return {key: statistics.median(run[key] for run in runs) for key in ("s", "MB")}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", default="", metavar="COMMIT")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, trees = Path(name), {"now": ROOT}
        if options.against:
            trees[options.against] = folder / "before"
            add = ["git", "worktree", "add", "--quiet", "--detach", str(folder / "before"), options.against]
            subprocess.run(add, cwd=ROOT, check=True)
        try:
            print("| layout | check | " + " | ".join(f"{t}: MB read | s" for t in trees) + " |")
            print("|---|---|" + "---|---|" * len(trees))
            for layout in LAYOUTS:
                scene = write_scene(folder, layout)
                for how in ("quick", "thorough"):
                    found = [measure(root, scene, how, options.rounds) for root in trees.values()]
                    print(f"| {layout} | {how} | " + " | ".join(f"{f['MB']:.1f} | {f['s']:.2f}" for f in found) + " |")
                for path in scene[:2]:
                    path.unlink()
        finally:
            if options.against:
                remove = ["git", "worktree", "remove", "--force", str(folder / "before")]
                subprocess.run(remove, cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
