"""Where pixels lie: told in many ways, compared by meaning, and never guessed without a word."""

from __future__ import annotations

import contextlib
import math
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, osr

from spectralift_qgis.cli.main import main
from spectralift_qgis.core import raster
from spectralift_qgis.core.base.file_formats import AUTO, format_of, name_problem
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.check.fusion import preflight
from spectralift_qgis.core.harmonise.compare_images import ImagePair
from spectralift_qgis.core.harmonise.overlap import overlap
from spectralift_qgis.core.harmonise.radiometry import identity
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.refine.pair import NoPlacement, Pair, pair_of_rasters
from spectralift_qgis.core.refine.refinement import refinement_note
from spectralift_qgis.core.refine.residual import NoCorrection
from spectralift_qgis.core.request.open_images import open_hsi
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.evaluation.assess.matching import grid_problems
from spectralift_qgis.profiles.open_rasters import OpenRasters
from spectralift_qgis.profiles.site import Place, SiteReader, Source
from tests import conftest
from tests.core.scenes import read

RATIO, GSD, X, Y = 4, 30.0, 4e5, 5.8e6
CENTRES = np.linspace(400, 1000, 24)
UTM33, UTM34, ETRS33, LONLAT, ETRS = "EPSG:32633", "EPSG:32634", "EPSG:25833", "EPSG:4326", "EPSG:4258"
MAP_INFO = "UTM, 1, 1, {x}, {y}, {gsd}, {gsd}, 33, North, WGS-84, units=Meters"
ARBITRARY = "Arbitrary, 1, 1, {x}, {y}, {gsd}, {gsd}, 0, North"
PLANT = 'LOCAL_CS["Plant grid",UNIT["metre",1]]'
DEGREE = 1e-4  # of an LR pixel


@dataclass(frozen=True)
class Placed:
    """How one of the two images says where it lies: its grid is (x, y), pixels of `gsd` that may be turned or sheared.

    crs: for a GeoTIFF; map_info: for an ENVI file, instead. flipped: rows, columns stored from the other end.
    """

    crs: str = UTM33
    map_info: str = ""
    x: float = X
    y: float = Y
    gsd: float = GSD
    flipped: tuple[bool, bool] = (False, False)
    turn: float = 0.0
    shear: float = 0.0
    placed: bool = True
    points: bool = False


@pytest.fixture(scope="module")
def pair(tiny_pair: conftest.Pair) -> tuple[np.ndarray, np.ndarray, str]:
    return read(str(tiny_pair.hsi)), read(str(tiny_pair.msi)), str(tiny_pair.srf)


def write(path: Path, planes: np.ndarray, how: Placed, gsd: float) -> str:
    """Write one of the images; gsd: of its pixels, where `how` has that of the LR-HSI's."""
    wavelengths = "wavelength = {" + ", ".join(f"{v:.3f}" for v in CENTRES) + "}\nwavelength units = nm\n"
    rows, cols = how.flipped
    planes = np.ascontiguousarray(planes[:, :: -1 if rows else 1, :: -1 if cols else 1])
    count, height, width = planes.shape
    if how.map_info:
        path = path.with_suffix(".bsq")
        planes.tofile(path)
        header = f"ENVI\nsamples = {width}\nlines = {height}\nbands = {count}\ndata type = 2\ninterleave = bsq\n"
        header += "byte order = 0\nmap info = {" + how.map_info.format(x=how.x, y=how.y, gsd=gsd) + "}\n"
        path.with_suffix(".hdr").write_text(header + (wavelengths if count == len(CENTRES) else ""))
        return str(path)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, gdal.GDT_Int16)
    reference = osr.SpatialReference()
    if how.crs:
        reference.SetFromUserInput(how.crs)
    c, s = gsd * math.cos(how.turn), gsd * math.sin(how.turn)
    grid = RasterGrid((height, width), (how.x, c, s + how.shear * gsd, how.y, s, -c)).reversed(rows, cols)
    if how.points:
        corners = [(r, k, *grid.to_map(r, k)) for r in (0, height) for k in (0, width)]
        dataset.SetGCPs([gdal.GCP(x, y, 0, k, r) for r, k, x, y in corners], reference)
    elif how.placed:
        dataset.SetGeoTransform(grid.geotransform)
        dataset.SetSpatialRef(reference if how.crs else None)
    for i in range(count):
        band = dataset.GetRasterBand(i + 1)
        band.WriteArray(planes[i])
        if count == len(CENTRES):
            band.SetMetadataItem("wavelength", f"{CENTRES[i]:.3f}")
            band.SetMetadataItem("wavelength_units", "nm")
    del dataset
    return str(path)


def request_of(folder: Path, pair: tuple[np.ndarray, np.ndarray, str], hsi: Placed, msi: Placed) -> FusionRequest:
    fine = msi.gsd / RATIO
    paths = [write(folder / "h.tif", pair[0], hsi, hsi.gsd), write(folder / "m.tif", pair[1], msi, fine)]
    return FusionRequest(*paths, str(folder / "o.tif"), srf=pair[2], msi_bands="1,2,3,4", preset="preview")


def placed(request: FusionRequest, found: Preflight) -> Pair | NoPlacement:
    with contextlib.ExitStack() as stack:
        hsi, msi = open_hsi(request), stack.enter_context(open_raster(request.msi))
        result = pair_of_rasters(ImagePair(hsi, msi, identity(4), None), found.plan)
        if isinstance(result, Pair):
            check_ground(result, found.plan.matrix)
        return result


def check_ground(pair: Pair, matrix: np.ndarray) -> None:
    """The MSI averaged over every LR pixel is what the sensor would see of that LR pixel."""
    y, _ = pair.read_lr(Window(0, 0, *pair.lr_shape))
    m, _ = pair.read_hr(Window(0, 0, *pair.hr_shape))
    lr, hr = (tuple((0, n) for n in shape) for shape in (pair.lr_shape, pair.hr_shape))
    down, across = (axis.weights(a, b, 0) for axis, a, b in zip(pair.placement.axes, lr, hr))
    mean = np.einsum("ir,rcb,jc->ijb", down, m.reshape(*pair.hr_shape, -1), across)
    assert np.abs(mean.reshape(len(y), -1) / (y @ matrix) - 1).max() < 0.1
    part, _ = pair.read_lr(Window(3, 2, 4, 5))
    assert np.array_equal(part, y.reshape(*pair.lr_shape, -1)[3:7, 2:7].reshape(20, -1))


UP, MIRRORED = (True, False), (False, True)
TOLD: dict[str, tuple[Placed, Placed, set[str]]] = {
    "both EPSG": (Placed(), Placed(), set()),
    "map info beside EPSG": (Placed(map_info=MAP_INFO), Placed(), set()),
    "EPSG beside map info": (Placed(), Placed(map_info=MAP_INFO), set()),
    "ETRS89 beside WGS 84": (Placed(ETRS33), Placed(), set()),
    "a height beside none": (Placed("EPSG:32633+5773"), Placed(), set()),
    "PROJ beside EPSG": (Placed("+proj=utm +zone=33 +datum=WGS84"), Placed(), set()),
    "a scale in the projection": (Placed("+proj=tmerc +lon_0=15 +k=0.9996 +x_0=500000 +datum=WGS84"), Placed(), set()),
    "HSI of no CRS": (Placed(""), Placed(), {"hsi.no_crs"}),
    "MSI of no CRS": (Placed(), Placed(""), {"msi.no_crs"}),
    "both of no CRS": (Placed(""), Placed(""), set()),
    "HSI arbitrary, where the other is": (Placed(map_info=ARBITRARY), Placed(), {"hsi.no_crs"}),
    "MSI arbitrary, where the other is": (Placed(), Placed(map_info=ARBITRARY), {"msi.no_crs"}),
    "both arbitrary": (Placed(map_info=ARBITRARY, x=0, y=0), Placed(map_info=ARBITRARY, x=0, y=0), set()),
    "one site's own system": (Placed(PLANT), Placed(PLANT), set()),
    "MSI south-up": (Placed(), Placed(flipped=UP), set()),
    "HSI south-up": (Placed(flipped=UP), Placed(), set()),
    "both south-up": (Placed(flipped=UP), Placed(flipped=UP), set()),
    "MSI mirrored": (Placed(), Placed(flipped=MIRRORED), set()),
    "HSI from the last pixel": (Placed(flipped=(True, True)), Placed(), set()),
    "both turned alike": (Placed(turn=0.3), Placed(turn=0.3), set()),
    "both sheared alike": (Placed(shear=0.2), Placed(shear=0.2), set()),
    "neither placed": (Placed(placed=False), Placed(placed=False), {"hsi.no_georeference", "msi.no_georeference"}),
    "190° beside -170°": (
        Placed(LONLAT, x=190, y=50, gsd=DEGREE),
        Placed(LONLAT, x=-170, y=50, gsd=DEGREE),
        set(),
    ),
    "-170° beside 190°": (Placed(LONLAT, x=-170, y=50, gsd=DEGREE), Placed(ETRS, x=190, y=50, gsd=DEGREE), set()),
    "over 180°": (
        Placed(LONLAT, x=179.9992, y=50, gsd=DEGREE),
        Placed(ETRS, x=-180.0008, y=50, gsd=DEGREE),
        set(),
    ),
    "longitudes of no CRS": (Placed("", x=190, y=50, gsd=DEGREE), Placed(LONLAT, x=-170, y=50, gsd=DEGREE),
                             {"hsi.no_crs"}),
}  # fmt: skip


@pytest.mark.parametrize("case", TOLD)
def test_one_place_told_in_two_ways_is_one_place(
    case: str, pair: tuple[np.ndarray, np.ndarray, str], tmp_path: Path
) -> None:
    hsi, msi, warned = TOLD[case]
    request = request_of(tmp_path, pair, hsi, msi)
    found = preflight(request, thorough=True)
    assert found.errors == []
    assert {f.code for f in found.findings if f.level == "warning"} - {"msi_bands.guess"} == warned
    assert isinstance(placed(request, found), Pair)
    if found.facts.ratio is not None:
        assert (found.facts.overlap, found.facts.ratio) == (pytest.approx(1), pytest.approx(RATIO, rel=1e-3))


ELSEWHERE = {
    "HSI turned": (Placed(turn=0.1), Placed(), "turned", "are rotated against each other"),
    "MSI turned": (Placed(), Placed(turn=-0.1), "turned", "are rotated against each other"),
    "HSI on its side": (Placed(turn=math.pi / 2, x=X + 240), Placed(), "turned", "are rotated against each other"),
    "another zone": (
        Placed(),
        Placed(UTM34, x=-8399.7, y=5825280.6),
        "bent",
        "is rotated or curved in the coordinate system of the other",
    ),
    "a site's own system": (Placed(), Placed(PLANT), "crs", "no transformation between the coordinate systems"),
    "control points": (Placed(), Placed(points=True), "points", "ground control points"),
    "HSI without any": (Placed(placed=False), Placed(), "hsi", "the hyperspectral image has no georeference"),
    "MSI without any": (Placed(), Placed(placed=False), "msi", "the multispectral image has no georeference"),
    "another place": (Placed(), Placed(x=X + 9e4), "apart", "do not overlap"),
    "arbitrary, from 0, 0": (Placed(map_info=ARBITRARY, x=0, y=0), Placed(), "apart", "do not overlap"),
}


@pytest.mark.parametrize("case", ELSEWHERE)
def test_a_place_that_is_not_known_has_its_reason(
    case: str, pair: tuple[np.ndarray, np.ndarray, str], tmp_path: Path
) -> None:
    hsi, msi, code, why = ELSEWHERE[case]
    request = request_of(tmp_path, pair, hsi, msi)
    found = preflight(request)
    assert found.errors == []
    assert placed(request, found) == NoPlacement(code)
    note = refinement_note(NoCorrection("place", where=code), request)
    assert (note.code, why in note.message) == ("refine.place", True)


@pytest.mark.parametrize("corner", [(0, 0), (1, 1)])
def test_what_has_no_name_and_lies_elsewhere_has_no_georeference(
    corner: tuple[int, int], pair: tuple[np.ndarray, np.ndarray, str], tmp_path: Path
) -> None:
    x, y = corner
    request = request_of(tmp_path, pair, Placed(map_info=ARBITRARY, x=x, y=y), Placed())
    found = preflight(request, thorough=True)
    told = [f.message for f in found.findings if f.code == "hsi.no_georeference"]
    assert len(told) == 1 and "does not name its coordinate system" in told[0]
    assert not {"msi.no_overlap", "msi.other_crs", "hsi.no_crs"} & {f.code for f in found.findings}
    assert (found.facts.overlap, found.facts.ratio) == (None, None)


def test_images_that_only_number_their_pixels_have_no_place(
    pair: tuple[np.ndarray, np.ndarray, str], tmp_path: Path
) -> None:
    request = request_of(tmp_path, pair, Placed(), Placed())
    for path in (request.hsi, request.msi):
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetGeoTransform((0, 1, 0, 0, 0, -1))
        dataset.SetSpatialRef(None)
        del dataset
    found = preflight(request)
    assert {f.code for f in found.findings} >= {"hsi.no_georeference", "msi.no_georeference"}
    assert isinstance(placed(request, found), Pair)


def test_geo_points_of_envi_are_longitudes_and_latitudes(
    pair: tuple[np.ndarray, np.ndarray, str], tmp_path: Path
) -> None:
    request = request_of(tmp_path, pair, Placed(map_info=MAP_INFO), Placed())
    ends = [(1, 1), (17, 1), (1, 17), (17, 17)]
    xy = np.array([(X + (i - 1) * GSD, Y - (j - 1) * GSD) for i, j in ends])
    lonlat = raster.transform(xy, raster.crs_wkt(UTM33), raster.crs_wkt(LONLAT))
    points = ", ".join(f"{i}, {j}, {lat:.9f}, {lon:.9f}" for (i, j), (lon, lat) in zip(ends, lonlat))
    header = Path(request.hsi).with_suffix(".hdr")
    lines = [line for line in header.read_text().splitlines() if not line.startswith("map info")]
    header.write_text("\n".join([*lines, f"geo points = {{{points}}}"]) + "\n")
    found = preflight(request, thorough=True)
    assert {f.code for f in found.findings if f.level == "warning"} <= {"msi_bands.guess"}
    assert found.facts.overlap == pytest.approx(1)
    assert found.facts.ratio == pytest.approx(RATIO, rel=1e-3)
    with open_raster(request.hsi) as hsi, open_raster(request.msi) as msi:
        mean, valid = raster.average_onto(hsi, [5], msi.grid, Window(0, 0, *msi.grid.shape))
    assert valid.mean() > 0.95
    assert np.abs(mean[valid, 0].reshape(-1).mean() / pair[0][5].mean() - 1) < 0.05


# Nothing to sharpen ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ratio", "code"),
    [(0.5, "msi.coarser"), (0.76, "msi.coarser"), (0.9, "msi.as_coarse"), (1, "msi.as_coarse"), (1.25, "msi.as_coarse"),
     (1.34, ""), (2, ""), (4, "")],
)  # fmt: skip
def test_pixels_of_nearly_one_size_are_told(
    ratio: float, code: str, pair: tuple[np.ndarray, np.ndarray, str], tmp_path: Path
) -> None:
    request = request_of(tmp_path, pair, Placed(gsd=GSD * ratio), Placed(gsd=GSD * RATIO))
    told = {f.code: f.message for f in preflight(request).findings if f.level == "warning"}
    assert {"msi.coarser", "msi.as_coarse"} & set(told) == ({code} if code else set())
    assert all("nothing can be sharpened" in told[c] for c in told if c == code)


def test_images_of_one_size_without_georeference_are_told(
    pair: tuple[np.ndarray, np.ndarray, str], tmp_path: Path
) -> None:
    bare = Placed(placed=False)
    values = (pair[0], pair[1][:, ::4, ::4], pair[2])
    assert "msi.as_coarse" in {f.code for f in preflight(request_of(tmp_path, values, bare, bare)).findings}


# What a format can say ------------------------------------------------------------------------------------------------

REFUSED_AS_ENVI = {"sheared": Placed(shear=0.2), "mirrored": Placed(flipped=MIRRORED), "points": Placed(points=True)}
HELD_BY_ENVI = {
    "plain": Placed(), "south-up": Placed(flipped=UP), "turned": Placed(turn=0.3), "no CRS": Placed(""),
    "none": Placed(placed=False), "own site": Placed(PLANT), "degrees": Placed(LONLAT, x=12, y=50, gsd=DEGREE),
}  # fmt: skip


@pytest.mark.parametrize("case", [*REFUSED_AS_ENVI, *HELD_BY_ENVI])
@pytest.mark.parametrize("file_format", ["ENVI", "GTiff"])
def test_a_format_that_cannot_say_the_place_is_refused_before_the_work(
    case: str, file_format: str, pair: tuple[np.ndarray, np.ndarray, str], tmp_path: Path
) -> None:
    how = REFUSED_AS_ENVI.get(case) or HELD_BY_ENVI[case]
    output = tmp_path / ("o.bsq" if file_format == "ENVI" else "o.tif")
    request = replace(request_of(tmp_path, pair, how, how), format=file_format, output=str(output))
    if file_format == "ENVI" and case in REFUSED_AS_ENVI:
        told = [f.message for f in preflight(request).errors]
        assert len(told) == 1 and "Write a GeoTIFF (.tif) instead" in told[0]
        return
    with open_raster(run_fusion(request).output) as made, open_raster(request.msi) as msi:
        assert made.grid.shape == msi.grid.shape
        apart = raster.corners_apart(made.grid, msi.grid)
        assert apart is None if case == "none" else apart is not None and apart < raster.SAME_PLACE_PIXELS
        assert made.grid.gcps == msi.grid.gcps


number = st.floats(-60, 60).map(lambda v: round(v, 3))


@settings(max_examples=40)
@given(st.tuples(number, number, number, number), st.sampled_from(["ENVI", "GTiff", "COG"]))
def test_what_is_not_refused_is_held(steps: tuple[float, float, float, float], file_format: str) -> None:
    a, b, d, e = steps
    if abs(a * e - b * d) < 1:
        return
    grid = RasterGrid((300, 400), (X, a, b, Y, d, e), raster.crs_wkt(UTM33))
    held = raster.holds_grid(file_format, grid)
    assert held or file_format == "ENVI"
    if not held or file_format == "COG":
        return
    table = BandTable.unknown(("one",))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "held")
        with raster.create(path, replace(grid, shape=(2, 2)), table, Encoding.float32(1), file_format=file_format):
            pass
        with open_raster(path) as found:
            apart = raster.corners_apart(replace(found.grid, shape=grid.shape), grid)
    assert apart is not None and apart < raster.SAME_PLACE_PIXELS


# Names of outputs -----------------------------------------------------------------------------------------------------

NAMES = {
    "o.tif": "GTiff", "o.TIFF": "GTiff", "o.bsq": "ENVI", "o.dat": "ENVI", "o.img": "ENVI", "o": "GTiff",
    "o.hdr": "", "o.jpg": "", "o.png": "", "o.nc": "", "o.tif.txt": "", "o.": "", "a.b/o": "GTiff",
}  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_one_rule_judges_the_names_of_outputs(
    name: str, pair: tuple[np.ndarray, np.ndarray, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "out" / name
    path.parent.mkdir(parents=True)
    request = request_of(tmp_path, pair, Placed(), Placed())
    given = ["fuse", "--hsi", request.hsi, "--msi", request.msi, "--srf", request.srf, "--preset", "preview"]
    code = main([*given, "--output", str(path)])
    assert code == (0 if NAMES[name] else 2)
    if NAMES[name]:
        dataset = gdal.Open(str(path))
        assert dataset.GetDriver().ShortName == NAMES[name]
        return
    assert "has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI)" in capsys.readouterr().err
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("name", NAMES)
def test_qgis_judges_by_the_same_rule(name: str) -> None:
    pytest.importorskip("qgis.core")
    from spectralift_qgis.adapters.layers.output_format import output_choices

    chosen = output_choices(AUTO, name)["format"]
    assert chosen == format_of(name) == (NAMES[name] or "GTiff")
    assert bool(name_problem(name, chosen)) == (not NAMES[name])


# Longitudes, elsewhere in the package ---------------------------------------------------------------------------------


@settings(max_examples=60)
@given(st.floats(-720, 720), st.integers(-2, 2), st.sampled_from([LONLAT, ETRS]))
def test_full_turns_of_longitude_change_nothing(west: float, turns: int, crs: str) -> None:
    here = RasterGrid((50, 60), (west, 0.1, 0, 40, 0, -0.1), raster.crs_wkt(LONLAT))
    there = RasterGrid((50, 60), (west + 360 * turns, 0.1, 0, 40, 0, -0.1), raster.crs_wkt(crs))
    assert overlap(here, there) == 1
    assert grid_problems(here, there) == []


@pytest.mark.parametrize("whole", [(-180.0, 0), (0.0, 0), (-180.25, 0)])
def test_the_whole_globe_is_itself(whole: tuple[float, int]) -> None:
    grid = RasterGrid((360, 721), (whole[0], 0.5, 0, 90, 0, -0.5), raster.crs_wkt(LONLAT))
    assert raster.corners_apart(grid, grid) == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("kind", ["point", "polygon"])
def test_a_place_on_the_map_is_found_at_either_longitude(
    kind: str, pair: tuple[np.ndarray, np.ndarray, str], tmp_path: Path
) -> None:
    path = write(tmp_path / "h.tif", pair[0], Placed(LONLAT, x=190, y=50, gsd=DEGREE), DEGREE)
    reader = SiteReader((Source("lr", "h", path),), rasters=OpenRasters())
    x, y, half = 190 + 5.5 * DEGREE, 50 - 3.5 * DEGREE, DEGREE / 2
    read_at: Callable[[float], Place] = lambda lon: Place.point(lon, y, raster.crs_wkt(ETRS))  # noqa: E731
    if kind == "polygon":
        corners = [(-half, -half), (half, -half), (half, half), (-half, half)]
        read_at = lambda lon: Place("polygon", (tuple((lon + a, y + b) for a, b in corners),), raster.crs_wkt(LONLAT))  # noqa: E731
    for lon in (x, x - 360):
        profile = reader.read(read_at(lon)).lr
        assert profile is not None
        assert np.array_equal(profile.values, pair[0][:, 3, 5])
