"""A workbench for tests that spoil inputs: a good pair to begin with, files of any content, the command line."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import gdal

from spectralift_qgis.cli.main import main
from tests.conftest import Pair
from tests.core.scenes import read, set_wavelengths, write_tif

CENTRES = np.linspace(400, 1000, 24)
_HASHED_BYTES = 1 << 20  # of the sparse gigabytes only the beginning and the size
_PROGRESS = re.compile(r" *\d+ %  \w.*")


@dataclass
class Bench:
    """Inputs in one folder, outputs in another; `hsi`, `msi`, `srf` are a good pair of the test's own."""

    folder: Path
    hsi: Path = field(init=False)
    msi: Path = field(init=False)
    srf: Path = field(init=False)
    model: Callable[[], Path] = field(init=False)

    @classmethod
    def around(cls, folder: Path, pair: Pair) -> Bench:
        bench = cls(folder)
        for made in (bench.inputs, bench.out):
            made.mkdir()
        for name in ("hsi", "msi", "srf"):
            setattr(bench, name, Path(shutil.copyfile(getattr(pair, name), bench.inputs / getattr(pair, name).name)))
        return bench

    @property
    def inputs(self) -> Path:
        return self.folder / "in"

    @property
    def out(self) -> Path:
        return self.folder / "out"

    @property
    def output(self) -> Path:
        return self.out / "o.tif"

    def fuse(self, *more: object, **changes: object) -> list[str]:
        """Return the words of a preview of the good pair, with changes; None leaves an option out."""
        values = {"hsi": self.hsi, "msi": self.msi, "srf": self.srf, "output": self.output, "preset": "preview"}
        return _words("fuse", {**values, **changes}, more)

    def apply(self, model: Path, **changes: object) -> list[str]:
        return _words("apply", {"model": model, "msi": self.msi, "output": self.output, **changes})

    def apply_many(self, *scenes: Path, **changes: object) -> list[str]:
        folder = changes.pop("folder", self.out)
        words = _words("apply", {"model": self.model(), "output_folder": folder, **changes})
        return [*words, *(f"--msi={scene}" for scene in scenes)]

    def train(self, **changes: object) -> list[str]:
        values = {"hsi": self.hsi, "srf": self.srf, "model": self.out / "m.npz", "preset": "preview"}
        return _words("train", {**values, **changes})

    def simulate(self, **changes: object) -> list[str]:
        values = {"hsi": self.hsi, "srf": self.srf, "lr_hsi": self.out / "l.tif", "hr_msi": self.out / "h.tif"}
        return _words("simulate", {**values, **changes})

    def assess(self, **changes: object) -> list[str]:
        values = {"estimate": self.hsi, "reference": self.hsi, "report": self.out / "r.html"}
        return _words("assess", {**values, **changes})

    def profile(self, **changes: object) -> list[str]:
        return _words("profile", {"raster": self.hsi, "x": 400015, "y": 5799985, **changes})

    def file(self, name: str, content: bytes | str) -> Path:
        path = self.inputs / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def sparse(self, name: str, start: str, size: int) -> Path:
        """Make a file that begins so and is as large, without taking that much of the disk."""
        path = self.file(name, start)
        os.truncate(path, size)
        return path

    def table(self, *lines: str) -> Path:
        return self.file("r.csv", "\n".join(lines) + "\n")

    def tif(self, planes: np.ndarray, centres: object = None, *, name: str = "x.tif", **options: object) -> Path:
        path = self.inputs / name
        write_tif(path, planes, **{"gsd": 30.0, **options})
        if centres is not None:
            set_wavelengths(str(path), centres)
        return path

    def cube(self, change: Callable[[np.ndarray], np.ndarray], centres: object = CENTRES, **options: object) -> Path:
        """Make an LR-HSI of the good one's changed values."""
        return self.tif(change(read(str(self.hsi)).astype(np.float32)), centres, **options)

    def fine(self, change: Callable[[np.ndarray], np.ndarray], **options: object) -> Path:
        """Make an HR-MSI of the good one's changed values."""
        return self.tif(change(read(str(self.msi)).astype(np.float32)), gsd=7.5, **options)

    def tagged(self, key: str, value: Callable[[int], str]) -> Path:
        """Return the LR-HSI with this item in the metadata of its bands, 1-based."""
        dataset = gdal.Open(str(self.hsi), gdal.GA_Update)
        for number in range(1, dataset.RasterCount + 1):
            dataset.GetRasterBand(number).SetMetadataItem(key, value(number))
        del dataset
        return self.hsi

    def state(self) -> dict[str, str]:
        """Return every file and folder there is, with a hash of its content."""
        return {str(p.relative_to(self.folder)): _hash(p) for p in sorted(self.folder.rglob("*"))}


def _words(command: str, values: dict[str, object], more: tuple[object, ...] = ()) -> list[str]:
    given = [f"--{name.replace('_', '-')}={value}" for name, value in values.items() if value is not None]
    return [command, *given, *map(str, more)]


def _hash(path: Path) -> str:
    if path.is_symlink():
        return os.readlink(path)
    if not path.is_file():
        return "a folder"
    with path.open("rb") as f:
        return f"{path.stat().st_size} {hashlib.sha256(f.read(_HASHED_BYTES)).hexdigest()}"


def run(words: list[str], capture) -> tuple[int, list[str], list[str]]:
    """Run a command in this process; return its exit code, its errors, and what else it says but progress."""
    capture.readouterr()
    try:
        code = main(words)
    except SystemExit as e:  # argparse's
        code = int(e.code or 0)
    out, err = capture.readouterr()
    assert "Traceback" not in out + err, err
    said = [line for line in err.splitlines() if line.strip() and not _PROGRESS.fullmatch(line)]
    errors = [line.partition("error: ")[2] for line in said if "error: " in line]
    return code, errors, [line for line in said if "error: " not in line] + out.splitlines()
