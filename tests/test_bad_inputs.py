"""What is wrong with an input is said in one sentence; nothing is written and no input is touched.

The commands run in this process, by the same function that `python -m spectralift_qgis` calls.
"""

from __future__ import annotations

import os
import pickle
import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.cli.console import Console
from spectralift_qgis.cli.main import main
from tests.bench import CENTRES, Bench, run
from tests.conftest import Pair
from tests.core.raster.products import test_prisma as prisma
from tests.core.raster.products.makers import NAME_ENMAP, enmap, needs, write_hdf

Words = Callable[[Bench], list[str]]


@pytest.fixture(scope="module")
def trained(tiny_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("trained") / "m.npz"
    given = ["--hsi", str(tiny_pair.hsi), "--srf", str(tiny_pair.srf), "--model", str(path), "--preset", "preview"]
    assert main(["train", *given]) == 0
    return path


@pytest.fixture
def bench(tiny_pair: Pair, trained: Path, tmp_path: Path) -> Bench:
    made = Bench.around(tmp_path, tiny_pair)
    made.model = lambda: Path(shutil.copyfile(trained, made.inputs / "m.npz"))
    return made


def cut(path: Path, size: int) -> Path:
    os.truncate(path, size)
    return path


def spoilt(path: Path, at: int, content: bytes) -> Path:
    with path.open("r+b") as f:
        f.seek(at)
        f.write(content)
    return path


def packed_and_spoilt(bench: Bench) -> Path:
    path = bench.inputs / "deflated.tif"
    gdal.Translate(str(path), str(bench.hsi), creationOptions=["COMPRESS=DEFLATE"])
    return spoilt(path, path.stat().st_size - 2000, b"\xa5" * 512)


def of_type(bench: Bench, kind: int, count: int = 4, name: str = "typed.tif") -> Path:
    path = bench.inputs / name
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, count, kind)
    dataset.SetGeoTransform((4e5, 30, 0, 5.8e6, 0, -30))
    del dataset
    return path


def coloured(bench: Bench) -> Path:
    path = of_type(bench, gdal.GDT_Byte, 1)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    table = gdal.ColorTable()
    table.SetColorEntry(1, (255, 0, 0, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset.GetRasterBand(1).Fill(1)
    del dataset
    return path


def linked(bench: Bench, name: str, target: object) -> Path:
    path = bench.inputs / name
    path.symlink_to(target)
    return path


def loop(bench: Bench) -> Path:
    linked(bench, "a.tif", "b.tif")
    return linked(bench, "b.tif", "a.tif")


def envi(bench: Bench, header: str, size: int | None = None) -> Path:
    if size is None:
        bench.file("cube.hdr", header)
    else:
        bench.sparse("cube.hdr", header, size)
    return bench.file("cube.bsq", b"\0" * 4096)


HEADER = "ENVI\nsamples = 8\nlines = 8\nbands = 24\ndata type = 2\ninterleave = bsq\nbyte order = 0\n"


LISTED = "wavelength = {" + ", ".join(str(400 + 25 * i) for i in range(24)) + "}\nwavelength units = nm\n"


def envi_of(bench: Bench) -> Path:
    path = bench.inputs / "e.bsq"
    gdal.Translate(str(path), str(bench.hsi), format="ENVI")
    (path.with_suffix(".hdr")).open("a").write(LISTED)
    return path


def vrt(bench: Bench, source: str, name: str = "x.vrt") -> Path:
    return bench.file(
        name,
        '<VRTDataset rasterXSize="8" rasterYSize="8"><VRTRasterBand dataType="Int16" band="1"><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{source}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'
        "</VRTRasterBand></VRTDataset>",
    )


def hostile_enmap(bench: Bench, change: Callable[[str], str]) -> Path:
    product = enmap(bench.inputs, np.ones((5, 4, 4), np.int16), np.linspace(420, 2400, 5))
    metadata = product / f"{NAME_ENMAP}-METADATA.XML"
    metadata.write_text(change(metadata.read_text()))
    return product


LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
THIEF = '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def repacked(bench: Bench, **changes: object) -> Path:
    """Return a model with these arrays changed; None leaves one out."""
    with np.load(bench.model()) as whole:
        arrays = {**{k: whole[k] for k in whole.files}, **changes}
    path = bench.inputs / "changed.npz"
    np.savez(path, **{k: v for k, v in arrays.items() if v is not None})
    return path


class Bomb:
    """Makes a folder when it is unpickled."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (self.folder,)


def with_a_pickle(bench: Bench) -> Path:
    return repacked(bench, matrix=np.array([Bomb(bench.out / "exploded")], dtype=object))


def pickled(bench: Bench) -> Path:
    return bench.file("m.npz", pickle.dumps(Bomb(bench.out / "exploded")))


def zip_bomb(bench: Bench) -> Path:
    path = bench.inputs / "bomb.npz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed, packed.open("matrix.npy", "w") as f:
        for _ in range(257):
            f.write(b"\0" * 2**20)
    return path


def other_sensor(bench: Bench) -> Path:
    return bench.fine(lambda m: m[:2])


def gaussians(*rows: str) -> tuple[str, ...]:
    return "name,centre_nm,fwhm_nm", *rows


CURVES = ("wavelength_nm,Blue,Green,Red,NIR", "440,1,0,0,0", "550,0,1,0,0", "660,0,0,1,0", "850,0,0,0,1", "900,0,0,0,0")


def curves(line: int, text: str) -> tuple[str, ...]:
    return (*CURVES[:line], text, *CURVES[line + 1 :])


def shape(rows: int, cols: int, bands: int) -> np.ndarray:
    return np.full((bands, rows, cols), 1000, np.int16)


def checkered(y: np.ndarray) -> np.ndarray:
    """No pixel has all bands: every other one lacks the first half of them, the rest the second."""
    rows, cols = np.indices(y.shape[1:])
    even = (rows + cols) % 2 == 0
    y[:12][:, even] = y[12:][:, ~even] = -9
    return y


REFUSED: dict[str, tuple[Words, int, str]] = {
    # The hyperspectral image, as a file
    "hsi missing": (lambda b: b.fuse(hsi=b.inputs / "no.tif"), 2, "There is no file .*no.tif"),
    "hsi empty file": (lambda b: b.fuse(hsi=b.file("x.tif", b"")), 2, "x.tif cannot be opened"),
    "hsi cut in its header": (lambda b: b.fuse(hsi=cut(b.hsi, 100)), 2, "lr_hsi.tif cannot be opened"),
    "hsi cut in its pixels": (lambda b: b.fuse(hsi=cut(b.hsi, 3000)), 2, "lr_hsi.tif"),
    "hsi cut at its end": (lambda b: b.fuse(hsi=cut(b.hsi, b.hsi.stat().st_size - 2000)), 2, "lr_hsi.tif"),
    "hsi corrupt inside": (lambda b: b.fuse(hsi=packed_and_spoilt(b)), 2, "deflated.tif could not be read"),
    "hsi directory loop": (lambda b: b.fuse(hsi=spoilt(b.hsi, 4, b"\x08\0\0\0\xff\xff")), 2, "lr_hsi.tif"),
    "hsi wrong magic": (lambda b: b.fuse(hsi=spoilt(b.hsi, 0, b"MZ\x90\0")), 2, "lr_hsi.tif cannot be opened"),
    "hsi text": (lambda b: b.fuse(hsi=b.file("x.tif", "these are\nno pixels")), 2, "x.tif cannot be opened"),
    "hsi picture without pixels": (lambda b: b.fuse(hsi=b.file("x.png", b"\x89PNG\r\n\x1a\n")), 2, "x.png cannot be"),
    "hsi folder": (lambda b: b.fuse(hsi=b.inputs), 2, "cannot be opened as a raster"),
    "hsi symlink loop": (lambda b: b.fuse(hsi=loop(b)), 2, "b.tif"),
    "hsi dangling symlink": (lambda b: b.fuse(hsi=linked(b, "x.tif", "gone.tif")), 2, "There is no file"),
    "hsi name too long": (lambda b: b.fuse(hsi=b.inputs / ("x" * 300)), 2, "There is no file|cannot be read"),
    "hsi name with a zero byte": (lambda b: b.fuse(hsi="x\0.tif"), 2, "x"),
    "hsi device": (lambda b: b.fuse(hsi="/dev/null"), 2, "/dev/null"),
    # … as numbers
    "hsi is the msi": (lambda b: b.fuse(hsi=b.msi), 2, "does not contain the wavelengths"),
    "hsi is the msi, and both have wavelengths": (lambda b: b.fuse(msi=b.hsi), 2, "Both images are .*lr_hsi.tif"),
    "hsi one band": (lambda b: b.fuse(hsi=b.cube(lambda y: y[:1], CENTRES[:1])), 2, "fewer than two usable bands"),
    "hsi one pixel": (lambda b: b.fuse(hsi=b.cube(lambda y: y[:, :1, :1])), 2, "nothing can be learnt"),
    "hsi nan": (lambda b: b.fuse(hsi=b.cube(lambda y: y * np.nan)), 2, "no valid pixel"),
    "hsi infinite": (lambda b: b.fuse(hsi=b.cube(lambda y: y + np.inf)), 2, "no valid pixel"),
    "hsi nodata": (lambda b: b.fuse(hsi=b.cube(lambda y: y * 0 - 9, nodata=-9)), 2, "no valid pixel"),
    "hsi nodata here or there": (lambda b: b.fuse(hsi=b.cube(checkered, nodata=-9)), 2, "no pixel|no valid pixel"),
    "hsi zero": (lambda b: b.fuse(hsi=b.cube(lambda y: y * 0)), 2, "x.tif has no valid pixel"),
    "hsi constant": (lambda b: b.fuse(hsi=b.cube(lambda y: y * 0 + 7)), 2, "x.tif have the same values"),
    "hsi complex": (lambda b: b.fuse(hsi=of_type(b, gdal.GDT_CFloat32)), 2, "CFloat32. Bands of real numbers"),
    "hsi complex integers": (lambda b: b.fuse(hsi=of_type(b, gdal.GDT_CInt16)), 2, "CInt16. Bands of real numbers"),
    "hsi colour-mapped": (lambda b: b.fuse(hsi=coloured(b)), 2, "wavelengths"),
    # … as bands
    "wavelengths missing": (lambda b: b.fuse(hsi=b.cube(lambda y: y, None)), 2, "does not contain the wavelengths"),
    "wavelengths as text": (lambda b: b.fuse(hsi=b.tagged("wavelength", lambda i: "blue")), 2, "does not contain"),
    "wavelengths not finite": (lambda b: b.fuse(hsi=b.tagged("wavelength", lambda i: "nan")), 2, "does not contain"),
    "wavelengths negative": (lambda b: b.fuse(hsi=b.tagged("wavelength", lambda i: f"-{i}")), 2, "does not contain"),
    "wavelengths all the same": (lambda b: b.fuse(hsi=b.tagged("wavelength", lambda i: "500")), 2, "Green|outside|Red"),
    "wavelengths of the thermal infrared": (
        lambda b: b.fuse(hsi=b.tagged("wavelength", lambda i: f"{9000 + 99 * i}")),
        2,
        "outside",
    ),
    "all bands bad": (lambda b: b.fuse(hsi=b.tagged("bbl", lambda i: "0")), 2, "marked as bad"),
    "wavelengths given for other bands": (lambda b: b.fuse(hsi_wavelengths="400,500,600"), 2, "3 wavelengths for 24"),
    "wavelengths given in no unit": (lambda b: b.fuse(hsi_wavelengths="1e9:2e9"), 2, "name the unit"),
    "wavelength file missing": (lambda b: b.fuse(hsi_wavelengths=b.inputs / "no.csv"), 2, "there is no such file"),
    "bad bands out of range": (lambda b: b.fuse(bad_bands="3,99"), 2, "99"),
    "bad bands as text": (lambda b: b.fuse(bad_bands="blue"), 2, "blue"),
    # The multispectral image
    "msi missing": (lambda b: b.fuse(msi=b.inputs / "no.tif"), 2, "multispectral image .* no file"),
    "msi one band": (lambda b: b.fuse(msi=b.fine(lambda m: m[:1])), 2, "1 band"),
    "msi two bands": (lambda b: b.fuse(msi=b.fine(lambda m: m[:2])), 2, "2 bands"),
    "msi cut": (lambda b: b.fuse(msi=cut(b.msi, b.msi.stat().st_size // 2)), 2, "hr_msi.tif"),
    "msi nodata": (lambda b: b.fuse(msi=b.fine(lambda m: m * 0 - 9, nodata=-9)), 2, "every pixel is nodata"),
    "msi nan": (lambda b: b.fuse(msi=b.fine(lambda m: m * np.nan)), 2, "every pixel is nodata"),
    "msi zero": (lambda b: b.fuse(msi=b.fine(lambda m: m * 0)), 2, "x.tif has no valid pixel"),
    "msi constant": (lambda b: b.fuse(msi=b.fine(lambda m: m * 0 + 7)), 2, "x.tif have the same values"),
    "msi complex": (lambda b: b.fuse(msi=of_type(b, gdal.GDT_CFloat64)), 2, "CFloat64. Bands of real numbers"),
    "msi bands of another sensor": (lambda b: b.fuse(msi_bands="Blue=1,Pan=2"), 2, "Pan"),
    "msi band twice": (lambda b: b.fuse(msi_bands="1,1,2,3"), 2, "1"),
    "msi band that is not there": (lambda b: b.fuse(msi_bands="1,2,3,9"), 2, "9"),
    "extent elsewhere": (lambda b: b.fuse(extent="0,0,1,1"), 2, "extent|outside|part"),
    "extent of nothing": (lambda b: b.fuse(extent="nan,nan,nan,nan"), 2, "nan|extent"),
    # The response
    "srf missing": (lambda b: b.fuse(srf=b.inputs / "no.csv"), 2, "there is no such file"),
    "srf folder": (lambda b: b.fuse(srf=b.inputs), 2, "cannot be read"),
    "srf empty": (lambda b: b.fuse(srf=b.file("r.csv", "")), 2, "it is empty"),
    "srf binary": (lambda b: b.fuse(srf=b.file("r.csv", bytes(range(256)))), 2, "not a text file"),
    "srf without header": (lambda b: b.fuse(srf=b.table("400,1", "500,1")), 2, "expected a header"),
    "srf header alone": (lambda b: b.fuse(srf=b.table(CURVES[0])), 2, "at least two wavelengths"),
    "srf nan": (lambda b: b.fuse(srf=b.table(*curves(2, "550,0,nan,0,0"))), 2, "line 3: 'nan' is not a number"),
    "srf infinite": (lambda b: b.fuse(srf=b.table(*curves(2, "550,0,inf,0,0"))), 2, "line 3: 'inf' is not a number"),
    "srf text": (lambda b: b.fuse(srf=b.table(*curves(2, "550,0,one,0,0"))), 2, "line 3: 'one' is not a number"),
    "srf negative": (lambda b: b.fuse(srf=b.table(*curves(2, "550,0,-1,0,0"))), 2, "line 3: .* negative"),
    "srf zero column": (lambda b: b.fuse(srf=b.table(*curves(2, "550,0,0,0,0"))), 2, "band Green is zero everywhere"),
    "srf unsorted": (lambda b: b.fuse(srf=b.table(*curves(2, "430,0,1,0,0"))), 2, "line 3: .* does not ascend"),
    "srf overlapping rows": (lambda b: b.fuse(srf=b.table(*curves(2, "440,0,1,0,0"))), 2, "line 3: .* not ascend"),
    "srf cell missing": (lambda b: b.fuse(srf=b.table(*curves(2, "550,0,1"))), 2, "line 3: expected 5 values"),
    "srf two bands of one name": (lambda b: b.fuse(srf=b.table(*curves(0, "nm,B,B,C,D"))), 2, "same name"),
    "srf elsewhere": (
        lambda b: b.fuse(srf=b.table("nm,A,B,C,D", "9000,1,1,1,1", "9500,1,1,1,1")),
        2,
        "outside",
    ),
    "srf of no width": (lambda b: b.fuse(srf=b.table(*gaussians("A,500,0"))), 2, "width of 0"),
    "srf of impossible centre": (lambda b: b.fuse(srf=b.table(*gaussians("A,1e12,9"))), 2, "centre of 1e"),
    "srf of 600 bands": (
        lambda b: b.fuse(srf=b.table(*gaussians(*(f"B{i},500,9" for i in range(600))))),
        2,
        "found 600",
    ),
    "srf of a gigabyte": (lambda b: b.fuse(srf=b.sparse("r.csv", CURVES[0] + "\n", 1 << 30)), 2, "larger than 16 MiB"),
    "srf of a million rows": (lambda b: b.fuse(srf=b.table(CURVES[0], *["1,1,1,1,1"] * 200_000)), 2, "100000 rows"),
    "srf geojson nested without end": (lambda b: b.fuse(srf=b.file("r.geojson", '{"a":' * 99_999)), 2, "r.geojson"),
    "srf geojson of something else": (lambda b: b.fuse(srf=b.file("r.geojson", '{"type": 3}')), 2, "r.geojson"),
    "srf library without header": (lambda b: b.fuse(srf=b.file("r.sli", b"\0" * 64)), 2, "r.sli"),
    "srf and sensor": (lambda b: b.fuse(sensor="sentinel2a"), 2, "sensor"),
    "neither srf nor sensor": (lambda b: b.fuse(srf=None), 2, "sensor"),
    "sensor unknown": (lambda b: b.fuse(srf=None, sensor="sputnik"), 2, "sputnik"),
    # The output
    "output is the hsi": (lambda b: b.fuse(output=b.hsi), 2, "is also an input"),
    "output is the msi by a symlink": (lambda b: b.fuse(output=linked(b, "l.tif", b.msi)), 2, "is also an input"),
    "output is the srf": (lambda b: b.fuse(output=b.srf), 2, "is also an input"),
    "output is the report": (lambda b: b.fuse(report=b.output), 2, "are the same file"),
    "output header is an input's": (
        lambda b: b.fuse(hsi=envi_of(b), format="ENVI", output=b.inputs / "e.dat"),
        2,
        "which belongs to an input",
    ),
    "output in no folder": (lambda b: b.fuse(output=b.out / "no" / "o.tif"), 2, "folder .*no does not exist"),
    "output in a file": (lambda b: b.fuse(output=b.srf / "o.tif"), 2, "does not exist"),
    "output is a folder": (lambda b: b.fuse(output=b.out), 2, "is a folder"),
    "output is a device": (lambda b: b.fuse(output="/dev/null"), 2, "is not an ordinary file"),
    "output name too long": (lambda b: b.fuse(output=b.out / ("x" * 300 + ".tif")), 2, "cannot be written"),
    "output name with a zero byte": (lambda b: b.fuse(output=f"{b.out}/x\0.tif"), 2, "cannot be written"),
    "output name no text": (lambda b: b.fuse(output=f"{b.out}/x\udcff.tif"), 2, "its name is not text"),
    "output name empty": (lambda b: b.fuse(output=""), 2, "Choose the output file"),
    "output where nothing can be": (lambda b: b.fuse(output="/proc/o.tif"), 2, "/proc/o.tif cannot be written"),
    # What else is asked for
    "preset unknown": (lambda b: b.fuse(preset="magic"), 2, "magic"),
    "seed negative": (lambda b: b.fuse(seed="-1"), 2, "seed -1"),
    "seed too large": (lambda b: b.fuse(seed=str(2**63)), 2, "from 0 to 9223372036854775807"),
    "seed text": (lambda b: b.fuse(seed="one"), 2, "one"),
    "memory too small": (lambda b: b.fuse(memory_mib="1"), 2, "1 MiB"),
    "memory too large": (lambda b: b.fuse(memory_mib="-99999999999999999999"), 2, "MiB"),
    "type unknown": (
        lambda b: b.fuse(dtype="int8"),
        2,
        "'int8' of dtype is unknown. Choose auto, int16, uint16 or float32",
    ),
    "envi compressed": (
        lambda b: b.fuse(format="ENVI", compress="zstd", output=b.out / "o.bsq"),
        2,
        "ENVI files cannot be compressed",
    ),
    "envi in a .tif": (lambda b: b.fuse(format="ENVI"), 2, "no name for the format ENVI: end it in .bsq"),
    "geotiff in a .bsq": (
        lambda b: b.fuse(format="GTiff", output=b.out / "o.bsq"),
        2,
        "no name for the format GTiff: end it in .tif",
    ),
    "cog in a .dat": (
        lambda b: b.apply(b.model(), format="COG", output=b.out / "o.dat"),
        2,
        "no name for the format COG: end it in .tif",
    ),
    "quality in a .bsq": (lambda b: b.fuse(quality=b.out / "q.bsq"), 2, "quality raster is a GeoTIFF. .*q.bsq"),
    "quality of a model in an .img": (lambda b: b.apply(b.model(), quality=b.out / "q.img"), 2, "GeoTIFF.*q.img"),
    "quality with the style of the output": (
        lambda b: b.fuse(format="ENVI", output=b.out / "s.bsq", quality=b.out / "s.tif"),
        2,
        r"s\.tif and .*s\.bsq would share the file s\.qml. Choose another name",
    ),
    "quality where the header goes": (
        lambda b: b.fuse(format="ENVI", output=b.out / "s.bsq", quality=b.out / "s.hdr"),
        2,
        r"s\.hdr and .*s\.bsq would share the file s\.hdr",
    ),
    "report where statistics go": (
        lambda b: b.fuse(report=f"{b.output}.aux.xml"),
        2,
        r"would share the file .*\.tif\.aux\.xml",
    ),
    "model where the style goes": (
        lambda b: b.fuse(model=b.output.with_suffix(".qml")),
        2,
        r"would share the file .*\.qml",
    ),
    "workers negative": (lambda b: b.fuse(n_workers="-3"), 2, "number of workers must be from 1 to 1024"),
    "workers too many": (lambda b: b.apply(b.model(), n_workers="99999"), 2, "number of workers must be from 1"),
    "workers twice": (lambda b: b.fuse(n_workers="2", scheduler="tcp://127.0.0.1:1"), 2, "either a scheduler or"),
    "scheduler without a port": (lambda b: b.fuse(scheduler="nonsense"), 2, "cannot be reached .missing port number"),
    "training option unknown": (lambda b: b.fuse(preset="default", train_option="layers=many"), 2, "'many'"),
    "msi of no server": (lambda b: b.fuse(msi="http://127.0.0.1:9/x.tif"), 2, "127.0.0.1:9/x.tif cannot be opened"),
    # Many scenes
    "list of scenes missing": (lambda b: b.apply_many(b.inputs / "no.txt"), 2, "no.txt cannot be read"),
    "list of scenes of bytes": (lambda b: b.apply_many(b.file("l.txt", b"\xff\xfe\x00")), 2, "l.txt cannot be read"),
    "list of no scenes": (
        lambda b: b.apply_many(b.file("l.txt", "# none\n")),
        2,
        "Choose at least one multispectral image",
    ),
    "list of itself": (lambda b: b.apply_many(b.file("l.txt", "l.txt\n")), 2, "l.txt cannot be opened"),
    "list of a gigabyte": (lambda b: b.apply_many(b.sparse("l.txt", "a.tif\n", 1 << 30)), 2, "larger than"),
    "many scenes and one output": (lambda b: b.apply_many(b.msi, output=b.output), 2, "instead of --output"),
    "one scene twice": (lambda b: b.apply_many(b.msi, b.msi), 2, "would share the file"),
    "scenes onto themselves": (lambda b: b.apply_many(b.msi, folder=b.inputs), 2, "is also an input"),
    "scenes into nothing": (lambda b: b.apply_many(b.msi, b.fine(lambda m: m), folder=b.out / "no"), 2, "not exist"),
    # Models
    "model missing": (lambda b: b.apply(b.inputs / "no.npz"), 2, "There is no model file"),
    "model folder": (lambda b: b.apply(b.inputs), 2, "is not a SpectraLift model"),
    "model empty": (lambda b: b.apply(b.file("m.npz", b"")), 2, "is not a SpectraLift model"),
    "model cut": (lambda b: b.apply(cut(b.model(), 5000)), 2, "is not a SpectraLift model"),
    "model corrupt": (lambda b: b.apply(spoilt(b.model(), 3000, b"\xa5" * 64)), 2, "is not a SpectraLift model"),
    "model with a pickle inside": (lambda b: b.apply(with_a_pickle(b)), 2, "allow_pickle=False"),
    "model is a pickle": (lambda b: b.apply(pickled(b)), 2, "is not a SpectraLift model"),
    "model is a zip bomb": (lambda b: b.apply(zip_bomb(b)), 2, "too large"),
    "model without description": (lambda b: b.apply(repacked(b, description=None)), 2, "is not a SpectraLift model"),
    "model of numbers that are none": (
        lambda b: b.apply(repacked(b, matrix=np.full((24, 4), np.nan))),
        2,
        "a value is not a number",
    ),
    "model of other sizes": (lambda b: b.apply(repacked(b, matrix=np.ones((3, 2)))), 2, "numbers of bands disagree"),
    "model of another sensor": (lambda b: b.apply(b.model(), msi=other_sensor(b)), 2, "2 bands"),
    "model to be written nowhere": (lambda b: b.train(model=b.out / "no" / "m.npz"), 2, "does not exist"),
    "model over an input": (lambda b: b.train(model=b.srf), 2, "is also an input"),
    "training with units of no image": (lambda b: b.train(radiometry="match"), 2, "give a multispectral image"),
    "training on nothing": (lambda b: b.train(hsi=b.cube(lambda y: y * np.nan)), 2, "no valid pixel"),
    # Products and headers of strangers
    "xml entities": (
        lambda b: b.fuse(hsi=hostile_enmap(b, lambda t: t.replace("?>", "?>" + LAUGHS, 1))),
        2,
        "declares a document",
    ),
    "xml that reads files": (
        lambda b: b.fuse(hsi=hostile_enmap(b, lambda t: t.replace("?>", "?>" + THIEF, 1))),
        2,
        "declares a document",
    ),
    "xml cut": (lambda b: b.fuse(hsi=hostile_enmap(b, lambda t: t[:400])), 2, "XML|METADATA"),
    "xml of something else": (lambda b: b.fuse(hsi=hostile_enmap(b, lambda t: "<html/>")), 2, "METADATA.XML|bands"),
    "xml nested without end": (lambda b: b.fuse(hsi=hostile_enmap(b, lambda t: "<a>" * 9999)), 2, "XML"),
    "xml nested too deep": (
        lambda b: b.fuse(hsi=hostile_enmap(b, lambda t: "<a>" * 900 + "</a>" * 900)),
        2,
        "nests deeper",
    ),
    "hdf5 of a header alone": (
        lambda b: b.fuse(hsi=b.file("PRS_L2D_x.he5", b"\x89HDF\r\n\x1a\n" + b"\0" * 999)),
        2,
        "PRS_L2D_x.he5",
    ),
    "netcdf of a header alone": (
        lambda b: b.fuse(hsi=b.file("EMIT_L2A_RFL_x.nc", b"\x89HDF\r\n\x1a\n\xff\xff")),
        2,
        "EMIT_L2A_RFL_x.nc",
    ),
    "header of a gigabyte line": (lambda b: b.fuse(hsi=envi(b, HEADER + "wavelength = {", 1 << 30)), 2, "cube"),
    "header of endless wavelengths": (
        lambda b: b.fuse(hsi=envi(b, HEADER + "wavelength = {" + "5," * 400_000)),
        2,
        "does not contain the wavelengths",
    ),
    "header of a larger image": (
        lambda b: b.fuse(hsi=envi(b, HEADER.replace("8", "999999999") + LISTED)),
        2,
        "cube.bsq",
    ),
    "header of negative sizes": (lambda b: b.fuse(hsi=envi(b, HEADER.replace("8", "-8") + LISTED)), 2, "cube.bsq"),
    "header given for wavelengths of a gigabyte": (
        lambda b: b.fuse(hsi_wavelengths=b.sparse("w.hdr", "ENVI\nwavelength = {", 1 << 30)),
        2,
        "larger than 16 MiB",
    ),
    "vrt of itself": (lambda b: b.fuse(msi=vrt(b, "x.vrt"), msi_bands="Green=1"), 2, "x.vrt"),
    "vrt of what is gone": (lambda b: b.fuse(msi=vrt(b, "gone.tif"), msi_bands="Green=1"), 2, "gone.tif"),
    # The other commands
    "assess on another grid": (
        lambda b: b.assess(reference=b.cube(lambda y: y[:, :8])),
        2,
        "the reference 16 × 8",
    ),
    "assess nan": (lambda b: b.assess(estimate=b.cube(lambda y: y * np.nan)), 2, "x.tif|band|pixel"),
    "assess ratio": (lambda b: b.assess(ratio="-4"), 2, "ratio"),
    "assess report nowhere": (lambda b: b.assess(report=b.out / "no" / "r.html"), 2, "does not exist"),
    "simulate ratio": (lambda b: b.simulate(ratio="0"), 2, "ratio 0"),
    "simulate ratio of more than there is": (lambda b: b.simulate(ratio="99"), 2, "99|ratio"),
    "simulate psf": (lambda b: b.simulate(psf="round"), 2, "round"),
    "simulate one file twice": (lambda b: b.simulate(hr_msi=b.out / "l.tif"), 2, "same file"),
    "simulate over the input": (lambda b: b.simulate(lr_hsi=b.hsi), 2, "is also an input"),
    "simulate nan": (lambda b: b.simulate(hsi=b.cube(lambda y: y * np.nan)), 2, "x.tif"),
    "simulate snr": (lambda b: b.simulate(hsi_snr="loud"), 2, "loud"),
    "profile elsewhere": (lambda b: b.profile(x="0", y="0"), 1, "outside"),
    "profile nowhere": (lambda b: b.profile(x="nan"), 1, "nan|outside|position"),
    "profile missing": (lambda b: b.profile(raster=b.inputs / "no.tif"), 1, "There is no file"),
    "profile in no system": (lambda b: b.profile(crs="EPSG:0"), 1, "EPSG:0"),
    "sample in a file": (lambda b: ["sample", f"--output={b.srf}/x"], 2, "cannot be created"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_one_sentence_and_nothing_else(case: str, bench: Bench, capfd: pytest.CaptureFixture[str]) -> None:
    words, code, sentence = REFUSED[case]
    given = words(bench)
    before = bench.state()
    found, errors, rest = run(given, capfd)
    assert (found, len(errors)) == (code, 1), (errors, rest)
    assert re.search(sentence, errors[0]), errors
    assert bench.state() == before


# Products in HDF5 ---------------------------------------------------------------------------------------------------

HOSTILE_HDF5: dict[str, tuple[dict[str, object], str]] = {
    "no wavelengths": ({"attribute:/@List_Cw_Vnir": None}, "List_Cw_Vnir"),
    "wavelengths as text": ({"attribute:/@List_Cw_Vnir": "blue, green"}, "List_Cw_Vnir"),
    "wavelengths without end": ({"attribute:/@List_Cw_Vnir": np.ones(6000, np.float32)}, "List_Cw_Vnir"),
    "wavelengths of other bands": ({"attribute:/@List_Cw_Vnir": np.ones(2, np.float32)}, "List_Cw_Vnir|bands"),
    "no place": ({"attribute:/@Epsg_Code": "nowhere"}, "Epsg_Code|coordinate system|EPSG"),
    "a cube of two dimensions": ({f"array:{prisma.FIELDS}/VNIR_Cube": np.ones((4, 4), np.uint16)}, "2 dimensions"),
    "a cube of nothing": ({f"array:{prisma.FIELDS}/VNIR_Cube": None}, "VNIR_Cube is missing"),
    "cubes that do not fit": ({f"array:{prisma.FIELDS}/SWIR_Cube": np.ones((2, 3, 2), np.uint16)}, "SWIR_Cube|size"),
}


@needs("h5py")
@pytest.mark.parametrize("case", HOSTILE_HDF5)
def test_a_hostile_hdf5_product_is_one_sentence(case: str, bench: Bench, capfd: pytest.CaptureFixture[str]) -> None:
    changes, sentence = HOSTILE_HDF5[case]
    content = {k: v for k, v in prisma.content(**changes).items() if v is not None}
    product = write_hdf(bench.inputs / prisma.NAME, content)
    before = bench.state()
    code, errors, rest = run(bench.fuse(hsi=product), capfd)
    assert (code, len(errors)) == (2, 1), (errors, rest)
    assert re.search(sentence, errors[0]), errors
    assert bench.state() == before


def test_a_folder_that_may_not_be_written_is_refused(bench: Bench, capfd: pytest.CaptureFixture[str]) -> None:
    bench.out.chmod(0o500)
    if os.access(bench.out, os.W_OK):
        pytest.skip("root may write everywhere")
    code, errors, _ = run(bench.fuse(), capfd)
    assert (code, len(errors)) == (2, 1)
    assert "Permission denied" in errors[0]
    assert list(bench.out.iterdir()) == []


# While it runs ------------------------------------------------------------------------------------------------------


def grown(path: Path) -> None:
    with path.open("ab") as f:
        f.write(b"more")


def replaced(path: Path) -> None:
    other = path.with_name("other.tif")
    gdal.Translate(str(other), str(path), width=32, height=32)
    os.replace(other, path)


CHANGES: dict[str, Callable[[Path], object]] = {
    "vanishes": Path.unlink, "cut": lambda p: os.truncate(p, 900), "grows": grown, "replaced": replaced,
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize(
    ("image", "stage"), [("hsi", "sample"), ("hsi", "harmonise"), ("msi", "harmonise"), ("msi", "predict")]
)
def test_an_input_that_changes_while_it_is_read_makes_no_result(
    change: str,
    image: str,
    stage: str,
    bench: Bench,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    update, changed = Console.update, []

    def meddle(console: Console, now: str, *values: object, **more: object) -> None:
        if now == stage and not changed:
            changed.append(True)
            CHANGES[change](getattr(bench, image))
        update(console, now, *values, **more)

    monkeypatch.setattr(Console, "update", meddle)
    code, errors, rest = run(bench.fuse(), capfd)
    assert changed
    assert (code, len(errors)) == (1, 1), (errors, rest)
    assert re.search(r"while it was read|cannot be|could not be|There is no file", errors[0]), errors
    assert list(bench.out.iterdir()) == []
