"""Wavelengths, widths and axes as files really state them: right spectra, or a sentence, never a wrong cube."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.check.fusion import preflight
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.spectral import envi_header
from spectralift_qgis.core.spectral.band_metadata import BandMetadata, FileMetadata, band_table
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.spectral_axis import wavelength_outliers
from spectralift_qgis.core.spectral.tables import TableError
from spectralift_qgis.core.spectral.user_bands import with_wavelengths
from tests.core.raster.products.makers import needs, write_hdf
from tests.core.scenes import read, set_wavelengths, write_tif

NM = np.linspace(430, 910, 25)  # 20 nm apart
STEP = 20.0
NAN = float("nan")


@dataclass(frozen=True)
class Scene:
    """An LR-HSI (25, 10, 12) and an HR-MSI (4, 40, 48) of known truth (25, 40, 48), reflectance 0–1."""

    folder: Path
    hsi: np.ndarray
    truth: np.ndarray
    msi: str
    srf: str

    def request(self, hsi: str, **changes: object) -> FusionRequest:
        output = str(self.folder / "out.tif")
        values = {"srf": self.srf, "msi_bands": "Blue=1,Green=2,Red=3,NIR=4", "preset": "preview"}
        return replace(FusionRequest(hsi, self.msi, output, **values), **changes)

    def sam(self, hsi: str, **changes: object) -> float:
        """Return the mean spectral angle, in degrees, of the result's spectra from the true ones of these bands."""
        run_fusion(self.request(hsi, **changes))
        with open_raster(str(self.folder / "out.tif")) as result:
            index = [int(np.argmin(np.abs(NM - nm))) for nm in result.bands.centre_nm]
            np.testing.assert_allclose(result.bands.centre_nm, NM[index], atol=0.01)
        estimate, truth = (
            read(str(self.folder / "out.tif")).reshape(len(index), -1),
            self.truth[index].reshape(-1, 1920),
        )
        norms = np.linalg.norm(estimate, axis=0) * np.linalg.norm(truth, axis=0)
        cosine = (estimate * truth).sum(axis=0) / norms
        return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))).mean())

    def write(self, name: str = "hsi.tif", planes: np.ndarray | None = None) -> str:
        return write_tif(self.folder / name, self.hsi if planes is None else planes, 30.0)

    def described(self, *names: str) -> str:
        path = self.write()
        dataset = gdal.Open(path, gdal.GA_Update)
        for i, name in enumerate(names, 1):
            dataset.GetRasterBand(i).SetDescription(name)
        del dataset
        return path

    def envi(self, **header: str) -> str:
        path = self.folder / "cube.img"
        gdal.Translate(str(path), self.write(), format="ENVI")
        path.with_suffix(".hdr").open("a").write("".join(f"{k.replace('_', ' ')} = {v}\n" for k, v in header.items()))
        (self.folder / "cube.img.aux.xml").unlink(missing_ok=True)
        return str(path)


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    rows, cols = np.mgrid[0:40, 0:48] / 40
    vegetation = 0.05 + 0.4 / (1 + np.exp(-(NM - 720) / 15))
    soil = 0.1 + 0.3 * (NM - 430) / 480
    water = 0.08 * np.exp(-(NM - 430) / 150) + 0.01
    weights = np.stack([np.sin(9 * rows) ** 2, np.cos(7 * cols) ** 2, rows * cols + 0.1])
    truth = np.einsum("mrc,mb->brc", weights / weights.sum(axis=0), np.stack([vegetation, soil, water]))
    bands = {"Blue": (480, 60), "Green": (560, 60), "Red": (660, 60), "NIR": (830, 100)}
    srf = np.exp(-4 * np.log(2) * np.array([((NM - c) / w) ** 2 for c, w in bands.values()]))
    (tmp_path / "srf.csv").write_text(
        "name,centre_nm,fwhm_nm\n" + "\n".join(f"{n},{c},{w}" for n, (c, w) in bands.items())
    )
    msi = np.einsum("kb,brc->krc", srf / srf.sum(axis=1, keepdims=True), truth).astype(np.float32)
    hsi = truth.reshape(25, 10, 4, 12, 4).mean(axis=(2, 4)).astype(np.float32)
    return Scene(tmp_path, hsi, truth, write_tif(tmp_path / "msi.tif", msi, 7.5), str(tmp_path / "srf.csv"))


def refusal(request: FusionRequest) -> str:
    """Return the sentences of a refusal."""
    found = preflight(request)
    assert found.errors
    return "\n".join(f.message for f in found.errors)


def listed(values: object) -> str:
    return envi_header.join_list(f"{v:g}" for v in values)


def described(*texts: str) -> BandTable:
    return band_table(FileMetadata(tuple(BandMetadata(t) for t in texts)))


def stated(centre: object, unit: str = "nm", **header: str) -> BandTable:
    """Return the bands as an ENVI header states them."""
    text = centre if isinstance(centre, str) else listed(centre)
    count = len(envi_header.split_list(text))
    entries = {"wavelength": text, "wavelength_units": unit, **header}
    return band_table(FileMetadata(tuple(BandMetadata() for _ in range(count)), envi=entries))


# Descriptions


@pytest.mark.parametrize(
    ("style", "width"),
    [
        ("{nm:.1f}", None), ("{nm:g} nm", None), ("Band {i} ({um:.3f} µm)", None), ("{comma} nm", None),
        ("B{i}-{nm:g}nm", None), ("Band {i} - {nm:g} nm", None), ("band {i}, {nm:g} Nanometers", None),
        ("{low:g}-{high:g}nm", 10), ("{low:g}–{high:g} nm", 10), ("{low:g} to {high:g} nm", 10),
        ("{low:g} nm - {high:g} nm", 10), ("B{i}: {low_um:.4f}–{high_um:.4f} µm", 10), ("{nm:g} ± 5 nm", 10),
        ("Band {i} ({low:g}—{high:g} nm)", 10), ("{low:g}-{high:g}", 10), ("{um:.3f}", None), ("X{nm:g}", None),
        ("{high:g}-{low:g} nm", 10), ("band {low:g}-{high:g} nm", 10),
    ],
)  # fmt: skip
def test_descriptions_are_read_as_people_write_them(scene: Scene, style: str, width: float | None) -> None:
    names = [
        style.format(i=i, nm=nm, um=nm / 1e3, comma=f"{nm:.2f}".replace(".", ","), low=nm - 5, high=nm + 5,
                     low_um=(nm - 5) / 1e3, high_um=(nm + 5) / 1e3)
        for i, nm in enumerate(NM, 1)
    ]  # fmt: skip
    table = described(*names)
    np.testing.assert_allclose(table.centre_nm, NM, atol=0.01)
    np.testing.assert_allclose(table.fwhm_nm, NAN if width is None else width, rtol=1e-9)


def test_ranges_in_descriptions_give_the_true_cube(scene: Scene) -> None:
    assert scene.sam(scene.described(*(f"{nm - 10:g}–{nm + 10:g} nm" for nm in NM))) < 0.5


def test_bare_numbers_are_wavelengths_and_the_report_says_so(scene: Scene) -> None:
    path = scene.described(*(f"{nm:.1f}" for nm in NM))
    assert scene.sam(path) < 0.5
    assert "The numbers in the band descriptions were taken for wavelengths, 430 to 910 nm" in "".join(
        f.message for f in preflight(scene.request(path)).findings if f.level == "warning"
    )


@pytest.mark.parametrize(
    "texts",
    [("1", "2", "3"), ("2", "3", "4", "8"), ("01", "02", "03"), ("Band 1", "Band 2"), ("Band 450", "Band 550"),
     ("20230601", "20230602"), ("450", "red"), ("10", "20", "30"), ("101", "102", "103")],
)  # fmt: skip
def test_descriptions_that_count_are_no_wavelengths(texts: tuple[str, ...]) -> None:
    assert not described(*texts).has_wavelengths


@given(
    st.lists(st.integers(1500, 12_000), min_size=1, max_size=20),
    st.integers(1, 400),
    st.sampled_from(
        ["{:g}-{:g} nm", "{:g} – {:g}nm", "{:g} to {:g} nanometers", "{:g}nm-{:g}nm", "x {:g} - {:g} nm y"]
    ),
)
def test_a_range_means_its_middle(tenths: list[int], width: int, style: str) -> None:
    centre = np.array(tenths) / 5
    table = described(*(style.format(c - width / 10, c + width / 10) for c in centre))
    np.testing.assert_allclose(table.centre_nm, centre)
    np.testing.assert_allclose(table.fwhm_nm[table.good], width / 5)


# Numbers that count


@pytest.mark.parametrize("unit", ["Index", "", "Unknown", "index", "Micrometers", "Nanometers", "bands"])
@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("count", [9, 49, 224])
def test_numbers_that_count_the_bands_are_no_wavelengths(unit: str, first: int, count: int) -> None:
    numbers = np.arange(first, first + count)
    for values in (numbers, numbers[::-1]):
        table = stated(values, unit)
        assert not table.has_wavelengths
        assert table.notes  # says why
    bands = [BandMetadata(default={"wavelength": f"{v:.1f}", "wavelength_units": unit}) for v in numbers]
    assert not band_table(FileMetadata(tuple(bands))).has_wavelengths
    stac = {"properties": {"envi:metadata": {"wavelength": numbers.tolist(), "wavelength_units": unit}}}
    assert not band_table(FileMetadata((BandMetadata(),) * count, stac=stac)).has_wavelengths


@pytest.mark.parametrize("text", ["1:49", "0:48", ",".join(map(str, range(1, 50))), "{table}"])
def test_numbers_that_count_are_refused_from_the_user_too(text: str, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("band,wavelength\n" + "\n".join(f"{i},{i}" for i in range(1, 50)))
    with pytest.raises(TableError, match="count the bands"):
        with_wavelengths(BandTable.unknown(["b"] * 49), text.format(table=table))


def test_an_index_is_refused_and_real_numbers_under_that_unit_are_read(scene: Scene) -> None:
    said = refusal(scene.request(scene.envi(wavelength=listed(range(1, 26)), wavelength_units="Index")))
    assert "does not contain the wavelengths of its 25 bands" in said
    assert "its numbers, 1 to 25, count the bands" in said
    assert scene.sam(scene.envi(wavelength=listed(NM), wavelength_units="Index")) < 0.5


def test_a_list_of_another_length_is_named(scene: Scene) -> None:
    said = refusal(scene.request(scene.envi(wavelength=listed(NM[:-1]), wavelength_units="Nanometers")))
    assert "24 wavelengths for 25 bands" in said


# Far off the neighbours


@pytest.mark.parametrize(("index", "nm"), [(3, 4900.0), (12, 67000.0), (2, 4700.0)])
def test_a_wavelength_that_cannot_be_right_is_refused_by_name(scene: Scene, index: int, nm: float) -> None:
    centre = NM.copy()
    centre[index] = nm
    request = scene.request(scene.envi(wavelength=listed(centre), wavelength_units="nm"))
    said = refusal(request)
    assert f"band {index + 1} ({nm:g} nm beside {NM[index - 1]:g} and {NM[index + 1]:g} nm)" in said
    assert scene.sam(request.hsi, bad_bands=str(index + 1)) < 0.5
    assert scene.sam(request.hsi, hsi_wavelengths="430:910 nm") < 0.5


@pytest.mark.parametrize(("index", "nm"), [(3, 49.0), (3, 4.9), (7, 0.0), (0, -430.0), (24, 910e3)])
def test_a_wavelength_out_of_all_bounds_is_named(scene: Scene, index: int, nm: float) -> None:
    centre = NM.copy()
    centre[index] = nm
    found = preflight(scene.request(scene.envi(wavelength=listed(centre), wavelength_units="nm")))
    said = "".join(f.message for f in found.findings if f.level != "note")
    assert f"the wavelength of band {index + 1}, {nm:g} nm, is not between" in said


@given(st.integers(0, 24), st.floats(110, 99_000))
def test_any_value_far_off_its_neighbours_is_named(index: int, nm: float) -> None:
    centre = NM.copy()
    centre[index] = nm
    off = abs(nm - NM[index])
    inside = index not in (0, 24)
    assume(off > 13 * STEP if inside else off > 600)
    assert [f.index for f in wavelength_outliers(stated(centre))] == [index]
    assert wavelength_outliers(stated(NM)) == []


@given(st.lists(st.floats(100, 100_000), min_size=1, max_size=40))
def test_any_wavelengths_can_be_looked_at(centre: list[float]) -> None:
    table = stated(envi_header.join_list(map(repr, centre)))
    assert {f.index for f in wavelength_outliers(table)} <= set(range(len(centre)))


def test_two_slips_are_named_apart_and_side_by_side() -> None:
    for indices in ((3, 15), (8, 9)):
        centre = NM.copy()
        centre[list(indices)] *= 10
        found = wavelength_outliers(stated(centre))
        assert [f.index for f in found] == list(indices)
        assert all(f.impossible for f in found)


@pytest.mark.parametrize(
    "centre",
    [
        [*range(1010, 400, -10), *range(930, 2500, 10)],  # PRISMA
        [*range(400, 1340, 5), *range(1450, 1790, 5), *range(1960, 2500, 5)],  # without water vapour
        [*np.arange(426, 1057, 10.2), *np.arange(852, 2577, 10.1)],  # Hyperion
        [443, 490, 560, 665, 705, 740, 783, 842, 945, 1375, 1610, 2190, 865],  # Sentinel-2, B8A at the end
        [443, 482, 561, 655, 865, 1609, 2201, 590, 1373, 10895, 12005],  # Landsat 8
        [645, 858, 469, 555, 1240, 1640, 2130, 412, 443, 488, 531, 551, 667, 678, 748, 869, 905, 936, 940, 3750, 3959,
         3959, 4050, 4465, 4515, 1375, 6715, 7325, 8550, 9730, 11030, 12020, 13335, 13635, 13935, 14235],  # MODIS
        [*range(430, 910, 10), 2200],
        [500.0] * 10,
    ],
)  # fmt: skip
def test_bands_of_real_sensors_are_not_far_off(centre: list[float]) -> None:
    assert not any(f.impossible for f in wavelength_outliers(stated(centre)))
    if centre[-1] != 2200:  # a lonely band behind the others is worth a warning
        assert wavelength_outliers(stated(centre)) == []


# Widths


@pytest.mark.parametrize(
    ("unit", "fwhm", "expected"),
    [
        ("nm", [10.0] * 25, 10), ("nm", [0.01] * 25, 10), ("um", [0.01] * 25, 10), ("um", [10.0] * 25, 10),
        ("nm", [10000.0] * 25, 10), ("nm", [480.0] * 25, 480), ("nm", [2.5] * 25, 2.5), ("nm", [5000.0] * 25, 5),
    ],
)  # fmt: skip
def test_widths_in_another_unit_are_converted_and_named(unit: str, fwhm: list[float], expected: float) -> None:
    centre = NM / (1e3 if unit == "um" else 1)
    table = stated(centre, unit, fwhm=listed(fwhm))
    np.testing.assert_allclose(table.fwhm_nm, expected)
    np.testing.assert_allclose(table.centre_nm, NM)
    assert table.good.all()
    as_stated = np.array(fwhm) * (1e3 if unit == "um" else 1)
    assert bool(table.notes) == (not np.allclose(as_stated, expected))


def test_a_single_width_that_fits_nothing_is_left_out_and_named() -> None:
    for wrong in (0.01, 10000.0):
        table = stated(NM, fwhm=listed([10.0] * 5 + [wrong] + [10.0] * 19))
        assert np.flatnonzero(np.isnan(table.fwhm_nm)).tolist() == [5]
        assert "those of the bands 6 (530 nm)" in table.notes[0]


@pytest.mark.parametrize("fwhm", [[1e-7] * 25, [30_000_000.0] * 25])
def test_widths_that_fit_in_no_unit_are_left_out(fwhm: list[float]) -> None:
    table = stated(NM, fwhm=envi_header.join_list(map(repr, fwhm)))
    assert np.isnan(table.fwhm_nm).all()
    assert table.has_wavelengths
    assert table.notes


def test_widths_of_multispectral_bands_are_believed() -> None:
    for centre, fwhm in (([700, 705, 710], [15, 15, 15]), ([450, 1650], [0.9, 0.9]), ([500, 900, 1300], [2, 2, 2])):
        table = stated(centre, fwhm=listed(fwhm))
        np.testing.assert_allclose(table.fwhm_nm, fwhm)
        assert not table.notes


@given(st.floats(2, 40), st.floats(0.2, 3))
def test_widths_in_micrometres_are_the_same_widths(spacing: float, share: float) -> None:
    centre = 400 + spacing * np.arange(30)
    fwhm = envi_header.join_list(repr(spacing * share / 1e3) for _ in centre)
    np.testing.assert_allclose(stated(envi_header.join_list(map(repr, centre)), fwhm=fwhm).fwhm_nm, spacing * share)


def test_widths_of_a_users_table_follow_the_same_rule(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("wavelength_nm,fwhm\n" + "\n".join(f"{nm:g},0.01" for nm in NM))
    bands = with_wavelengths(BandTable.unknown(["b"] * 25), str(table))
    np.testing.assert_allclose(bands.fwhm_nm, 10)
    assert "taken as 10 nm" in bands.notes[0]


# What the user writes


@pytest.mark.parametrize(
    "text",
    ["425-435,435-445,445-455 nm", "425–435; 435–445; 445–455 nm", "425 to 435, 435 to 445, 445 to 455 nm",
     "425 - 435, 435 - 445, 445 - 455 nm", "425 nm - 435 nm, 435 nm - 445 nm, 445 nm - 455 nm",
     "0.425-0.435 0.435-0.445 0.445-0.455 µm"],
)  # fmt: skip
def test_a_list_of_ranges_is_read(text: str, tmp_path: Path) -> None:
    bands = with_wavelengths(BandTable.unknown(["b"] * 3), text)
    np.testing.assert_allclose(bands.centre_nm, [430, 440, 450])
    np.testing.assert_allclose(bands.fwhm_nm, 10)
    table = tmp_path / "t.csv"
    table.write_text("wavelength_nm;band\n425–435;1\n435-445;2\n445 to 455;3\n", encoding="utf-8")
    np.testing.assert_allclose(with_wavelengths(bands, str(table)).centre_nm, [430, 440, 450])
    np.testing.assert_allclose(stated("{425-435, 435-445, 445-455}").centre_nm, [430, 440, 450])


def test_wavelengths_with_their_unit_each_are_read() -> None:
    bands = with_wavelengths(BandTable.unknown(["b"] * 2), "400 nm, 0.41 µm")
    np.testing.assert_allclose(bands.centre_nm, [400, 410])


# Axes


AXES = {
    "band": 25,
    "wavelength": 25,
    "w": 25,
    "y": 10,
    "x": 12,
    "lat": 10,
    "lon": 12,
    "rows": 10,
    "cols": 12,
    "time": 2,
}


def netcdf(path: Path, cube: np.ndarray, dims: str, **lists: tuple[str, object, str]) -> str:
    """Write variables with GDAL: cube along dims, and lists as name=(dimension, values, unit)."""
    double, single = (gdal.ExtendedDataType.Create(t) for t in (gdal.GDT_Float64, gdal.GDT_Float32))
    root = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path)).GetRootGroup()
    names = dims.split()
    made = {n: root.CreateDimension(n, "", "", s) for n, s in zip(names, cube.shape)}
    for name, (dimension, values, unit) in lists.items():
        array = root.CreateMDArray(name, [made[dimension]], double)
        array.SetUnit(unit)
        array.Write(np.asarray(values, np.float64))
    root.CreateMDArray("reflectance", list(made.values()), single).Write(np.ascontiguousarray(cube, np.float32))
    return str(path)


@pytest.mark.parametrize(
    ("dims", "lists"),
    [
        ("wavelength y x", {"wavelength": ("wavelength", NM, "nm")}),
        ("wavelength lat lon", {"wavelength": ("wavelength", NM / 1e3, "um")}),
        ("w rows cols", {"w": ("w", NM, "nanometers")}),
        ("band y x", {"wavelength": ("band", NM, "nm"), "fwhm": ("band", np.full(25, 20.0), "nm")}),
        ("band y x", {"band": ("band", np.arange(1, 26), ""), "wavelength": ("band", NM, "")}),
        ("wavelength y x", {"wavelength": ("wavelength", NM, "")}),
    ],
)  # fmt: skip
def test_wavelengths_of_a_dimension_give_the_true_cube(scene: Scene, dims: str, lists: dict) -> None:
    assert scene.sam(netcdf(scene.folder / "c.nc", scene.hsi, dims, **lists)) < 0.5


@pytest.mark.parametrize(
    "dims", ["y x band", "rows cols w", "y band x", "lat lon wavelength", "a b wavelength", "a b bands"]
)
@pytest.mark.parametrize("given", ["", "430:910 nm"])
def test_a_cube_whose_bands_are_rows_is_refused(scene: Scene, dims: str, given: str) -> None:
    names = dims.split()
    axis = next(n for n in names if n in ("band", "bands", "w", "wavelength"))
    order = (1, 0, 2) if names[1] == axis else (1, 2, 0)
    lists = {} if axis == "bands" else {"wavelength": (axis, NM, "nm")}
    path = netcdf(scene.folder / "c.nc", scene.hsi.transpose(order), dims, **lists)
    said = refusal(scene.request(path, hsi_wavelengths=given))
    assert f"would be axis {names[0]} of the image" in said
    assert f"transpose({'1, 0, 2' if names[1] == axis else '2, 0, 1'})" in said
    gdal.Translate(str(scene.folder / "c.tif"), path)
    if names[0] != "a":
        with pytest.raises(RasterError, match="would be axis"), open_raster(str(scene.folder / "c.tif")):
            pass


def test_what_gdal_says_of_a_dimension_is_read_from_a_copy_too(scene: Scene) -> None:
    path = netcdf(scene.folder / "c.nc", scene.hsi, "w y x", w=("w", NM, "nm"))
    gdal.Translate(str(scene.folder / "c.tif"), path)
    assert scene.sam(str(scene.folder / "c.tif")) < 0.5


@pytest.mark.parametrize(
    ("name", "values", "unit"),
    [("band", np.arange(1, 26), ""), ("time", np.arange(25), "days"), ("w", NM, "m"), ("band", NM, "1")],
)
def test_a_dimension_that_is_no_wavelength_gives_none(scene: Scene, name: str, values: object, unit: str) -> None:
    path = netcdf(scene.folder / "c.nc", scene.hsi, f"{name} y x", **{name: (name, values, unit)})
    assert "does not contain the wavelengths" in refusal(scene.request(path))


def test_cubes_of_several_dates_are_refused(scene: Scene) -> None:
    path = netcdf(
        scene.folder / "c.nc", np.stack([scene.hsi] * 2), "time wavelength y x",
        wavelength=("wavelength", NM, "nm"), time=("time", [0, 1], "days"),
    )  # fmt: skip
    assert "all combinations of time, wavelength" in refusal(scene.request(path, hsi_wavelengths="430:910"))


def test_the_only_cube_of_several_variables_is_opened_and_named(scene: Scene) -> None:
    path = netcdf(scene.folder / "c.nc", scene.hsi, "wavelength y x", wavelength=("wavelength", NM, "nm"))
    add_variable(path, "quality", ("y", "x"))
    assert scene.sam(path) < 0.5
    notes = [f.message for f in preflight(scene.request(path)).findings if f.level == "note"]
    assert f"The variable reflectance of {path} was opened." in notes


def test_several_cubes_are_refused_with_their_names_and_one_can_be_chosen(scene: Scene) -> None:
    path = netcdf(scene.folder / "c.nc", scene.hsi, "wavelength y x", wavelength=("wavelength", NM, "nm"))
    add_variable(path, "uncertainty", ("wavelength", "y", "x"))
    said = refusal(scene.request(path))
    chosen = f'NETCDF:"{path}":reflectance'
    assert (
        f"contains 2 variables (reflectance and uncertainty). Choose one by its GDAL name, for example {chosen}."
        in said
    )
    assert scene.sam(chosen) < 0.5


def test_variables_without_any_spectral_axis_are_refused_with_their_names(scene: Scene) -> None:
    path = netcdf(scene.folder / "c.nc", scene.hsi, "band y x")
    add_variable(path, "other", ("y", "x"))
    assert "contains 2 variables (reflectance and other)" in refusal(scene.request(path, hsi_wavelengths="430:910"))


def add_variable(path: str, name: str, dims: tuple[str, ...]) -> None:
    source = gdal.OpenEx(path, gdal.OF_MULTIDIM_RASTER | gdal.OF_UPDATE)
    root = source.GetRootGroup()
    known = {d.GetName(): d for d in root.GetDimensions()}
    array = root.CreateMDArray(name, [known[d] for d in dims], gdal.ExtendedDataType.Create(gdal.GDT_Float32))
    array.Write(np.zeros([known[d].GetSize() for d in dims], np.float32))


@needs("h5py")
@pytest.mark.parametrize("order", [(0, 1, 2), (1, 2, 0), (1, 0, 2)])
def test_hdf5_names_no_axes_but_its_wavelengths_tell_them(scene: Scene, order: tuple[int, int, int]) -> None:
    content = {"array:/a/cube": scene.hsi.transpose(order), "array:/a/wavelength": NM, "array:/a/fwhm": NM * 0 + 20}
    path = str(write_hdf(scene.folder / "c.h5", {**content, "attribute:/a/wavelength@units": "nm"}))
    if order == (0, 1, 2):
        assert scene.sam(path) < 0.5
    else:
        assert "would be axis 1 of the image" in refusal(scene.request(path, hsi_wavelengths="430:910 nm"))


@needs("h5py")
def test_hdf5_without_anything_is_taken_as_gdal_takes_it_and_said(scene: Scene) -> None:
    path = str(write_hdf(scene.folder / "c.h5", {"array:/cube": scene.hsi}))
    found = preflight(scene.request(path, hsi_wavelengths="430:910 nm"))
    assert any("does not name its axes (25 × 10 × 12)" in f.message for f in found.findings if f.level == "warning")


def test_a_right_image_gets_no_word(scene: Scene) -> None:
    path = scene.write()
    set_wavelengths(path, NM)
    assert scene.sam(path) < 0.5
    with open_raster(path) as raster:
        assert raster.bands.notes == ()
        assert raster.findings == ()
