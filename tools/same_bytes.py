"""Compares the results of two states of the code byte by byte: for changes that should change nothing.

python tools/same_bytes.py COMMIT [--epochs 120]: the sample scene, a pair made from the real EnMAP scene by Wald's
protocol, and the real HySpex and 3K pair of ../shared/data, each by the preset preview and by a short training, with
model, quality raster and report. Prints one line a file and exits with 1 if one differs. The other commit is checked
out in a temporary folder.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("SPECTRALIFT_SHARED") or ROOT.parent / "shared") / "data"


def scenes(root: Path, folder: Path) -> dict[str, list[str]]:
    """Make the scenes with the code in `root`; return the words of `fuse` for each."""
    command(root, "sample", f"--output={folder}")
    enmap = next((SHARED / "enmap_potsdam").glob("*.tif"))
    coarse, fine = folder / "lr.tif", folder / "hr.tif"
    made = [f"--hsi={enmap}", "--sensor=sentinel2a", "--ratio=4", f"--lr-hsi={coarse}", f"--hr-msi={fine}"]
    command(root, "simulate", *made)
    hysu = SHARED / "dlr_hysu"
    return {
        "sample": [
            f"--hsi={folder / 'lr_hsi.tif'}", f"--msi={folder / 'hr_msi.tif'}", "--sensor=planetscope_dove_r",
        ],
        "wald": [f"--hsi={coarse}", f"--msi={fine}", "--sensor=sentinel2a"],
        "real": [f"--hsi={hysu / 'hyspex_full.tif'}", f"--msi={hysu / '3k_rgb.tif'}", "--sensor=ikonos",
                 "--msi-bands=Red=1,Green=2,Blue=3"],
    }  # fmt: skip


def command(root: Path, *words: str) -> None:
    """Run a command of the code in `root`. Raises CalledProcessError when it fails."""
    subprocess.run(
        [sys.executable, "-m", "spectralift_qgis", *words], cwd=root, check=True, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(root)},
    )  # fmt: skip


def results(root: Path, out: Path, given: dict[str, list[str]], epochs: int) -> dict[str, str]:
    """Return the SHA-256 of each output of the code in `root`, by name."""
    found = {}
    for scene, words in given.items():
        for preset, more in (("preview", []), ("default", [f"--training=epochs={epochs}"])):
            folder = out / f"{scene}-{preset}"
            folder.mkdir(parents=True)
            named = [f"--output={folder / 'sharp.tif'}", f"--quality={folder / 'quality.tif'}"]
            command(root, "fuse", *words, f"--preset={preset}", *more, *named, f"--model={folder / 'model.npz'}")
            for path in sorted(folder.iterdir()):
                found[f"{scene} {preset} {path.name}"] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("commit")
    parser.add_argument("--epochs", type=int, default=120)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, other = Path(name), Path(name) / "other"
        subprocess.run(["git", "worktree", "add", "-q", "--detach", other, options.commit], cwd=ROOT, check=True)
        try:
            given = scenes(ROOT, folder / "scenes")
            now = results(ROOT, folder / "out", given, options.epochs)
            (folder / "out").rename(folder / "now")  # the same paths for both: a model knows its images by name
            before = results(other, folder / "out", given, options.epochs)
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", other], cwd=ROOT, check=True)
    differ = 0
    for name in sorted(now.keys() | before.keys()):
        same = now.get(name) == before.get(name)
        differ += not same
        print(f"{'same  ' if same else 'DIFFER'}  {name}")
    print(f"{len(now)} files, {differ} differ")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
