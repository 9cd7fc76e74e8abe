"""What tests share. Imports nothing of QGIS: the core's tests run without it (`-p no:pytest_qgis`)."""

from __future__ import annotations

import os
import stat
import sys
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("busy", deadline=None)  # test files run side by side: how long one takes says nothing
settings.load_profile("busy")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real rasters, which are too large or not ours to be committed."""
    folder = Path(os.environ.get("SPECTRALIFT_SHARED") or ROOT.parent / "shared") / "data"
    if folder.is_dir():
        return folder
    reason = f"the real rasters are not in {folder}: set SPECTRALIFT_SHARED to the folder that holds data/"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@dataclass(frozen=True)
class Pair:
    """A tiny LR-HSI and HR-MSI of the same scene, and the response table that ties them."""

    hsi: Path
    msi: Path
    srf: Path
    bands: int
    shape: tuple[int, int]


@pytest.fixture(scope="session")
def tiny_pair(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """LR-HSI 16 × 16 × 24 at 30 m, 400–1000 nm; HR-MSI 64 × 64 × 4 at 7.5 m; reflectance × 10000."""
    np = pytest.importorskip("numpy")
    folder = tmp_path_factory.mktemp("pair")
    rng = np.random.default_rng(2)
    centre_nm = np.linspace(400, 1000, 24)
    vegetation = 0.05 + 0.4 / (1 + np.exp(-(centre_nm - 720) / 15))
    soil = 0.1 + 0.3 * (centre_nm - 400) / 600
    water = 0.08 * np.exp(-(centre_nm - 400) / 150) + 0.01
    rows, columns = np.mgrid[0:64, 0:64] / 64
    weights = np.stack([np.sin(9 * rows) ** 2, np.cos(7 * columns) ** 2, rows * columns + 0.1])
    weights = weights * rng.uniform(0.8, 1.2, weights.shape)
    fine = np.einsum("mrc,mb->brc", weights / weights.sum(axis=0), np.stack([vegetation, soil, water])) * 10000
    coarse = fine.reshape(24, 16, 4, 16, 4).mean(axis=(2, 4))

    table_nm = np.arange(400, 1001, 5)
    responses = np.exp(-(((table_nm[None] - np.array([[470], [560], [660], [830]])) / 35) ** 2))
    lines = ["wavelength_nm,Blue,Green,Red,NIR"]
    lines += [",".join([str(nm), *(f"{value:.5f}" for value in column)]) for nm, column in zip(table_nm, responses.T)]
    srf = folder / "four_bands.csv"
    srf.write_text("\n".join(lines) + "\n")
    matrix = np.stack([np.interp(centre_nm, table_nm, response) for response in responses])
    broad = np.einsum("kb,brc->krc", matrix / matrix.sum(axis=1, keepdims=True), fine)

    hsi, msi = folder / "lr_hsi.tif", folder / "hr_msi.tif"
    _write(hsi, coarse.round().astype(np.int16), 30.0, centre_nm)
    _write(msi, broad.round().astype(np.int16), 7.5)
    return Pair(hsi, msi, srf, bands=24, shape=(64, 64))


def _write(path: Path, planes, gsd_m: float, centre_nm=None) -> None:
    gdal = pytest.importorskip("osgeo.gdal")
    osr = pytest.importorskip("osgeo.osr")
    gdal.UseExceptions()
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    count, rows, columns = planes.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, gdal.GDT_Int16)
    dataset.SetGeoTransform((400000.0, gsd_m, 0.0, 5800000.0, 0.0, -gsd_m))
    dataset.SetProjection(crs.ExportToWkt())
    for number, plane in enumerate(planes, start=1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(plane)
        if centre_nm is not None:
            band.SetMetadataItem("wavelength", f"{centre_nm[number - 1]:.3f}")
            band.SetMetadataItem("wavelength_units", "Nanometers")
    dataset.FlushCache()


@pytest.fixture
def make_worker(tmp_path: Path) -> Callable[[str], str]:
    """Return a function that makes a program out of Python source: a worker that does just that.

    It is called like the interpreter it stands for, `PROGRAM -m spectralift_qgis …`, and has `say(type=…)` to
    speak the worker's protocol with.
    """
    prelude = """
        import json, os, signal, sys, threading, time
        def say(**message):
            print(json.dumps(message), flush=True)
    """

    def make(source: str, name: str = "worker") -> str:
        program = tmp_path / name
        program.write_text(f"#!{sys.executable}\n" + textwrap.dedent(prelude) + textwrap.dedent(source))
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        return str(program)

    return make


@pytest.fixture(scope="session")
def wald(shared_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """A Wald pair of the real EnMAP scene: 16 × 24 × 224 at 120 m, and Sentinel-2A bands at 30 m."""
    from tests.core.scenes import wald_pair

    enmap = next((shared_data / "enmap_potsdam").glob("*.tif"))
    return wald_pair(tmp_path_factory.mktemp("S2A_wald"), enmap)


@pytest.fixture
def set_python() -> Iterator[Callable[[str], None]]:
    """Return a function that sets the worker's Python as the options page will."""
    from qgis.core import QgsSettings

    from spectralift_qgis.adapters import interpreter

    yield lambda path: QgsSettings().setValue(interpreter.SETTING, path)
    QgsSettings().remove(interpreter.SETTING)
