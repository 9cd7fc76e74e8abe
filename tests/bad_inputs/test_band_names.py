"""Bands that are called by a number, a colour or nothing: which band is taken for which, and what is said of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from osgeo import gdal

from spectralift_qgis.core.base.errors import RequestRefused
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.mapping.band_mapping import BandMapping, map_bands
from spectralift_qgis.core.spectral.response.srf import load_sensor
from tests.core.scenes import read, set_wavelengths, write_tif

CENTRES = np.linspace(430, 910, 49)  # nm
RATIO, SIDE = 4, 24
COUNTERS = ["b{}", "Band_{}", "band{}", "Band {:02d}", "image_b{}", "Layer {}", "{}", "B{:02d}_10m", "T33UUU_B{:02d}",
            "band {} of 9", "Band_{} (uint16)", "lyr.{}", "S2A_20220724_{}"]  # fmt: skip


def mapped(sensor: str, names: list[str], colours: list[str] | None = None, centre_nm=None) -> BandMapping:
    n = len(names)
    centre = np.full(n, np.nan) if centre_nm is None else np.array(centre_nm, float)
    table = BandTable(tuple(names), centre, np.full(n, np.nan), np.ones(n, bool))
    return map_bands(load_sensor(sensor), table, colours or ["Gray"] + ["Undefined"] * (n - 1))


def counted(pattern: str, count: int, first: int = 1) -> list[str]:
    return [pattern.format(i) for i in range(first, first + count)]


def without_names(count: int) -> list[str]:
    return counted("Band {}", count)


words = st.from_regex(r"[A-Za-z_ ]{0,6}", fullmatch=True)


@given(words, words, st.integers(1, 4), st.booleans(), st.sampled_from([3, 4, 10, 12, 13]))
def test_any_numbers_that_only_count_say_nothing(head: str, tail: str, digits: int, from_1: bool, count: int) -> None:
    tail = f"_{tail}"  # "B3N" is a code
    names = [f"{head}{i:0{digits}d}{tail}" for i in range(from_1, from_1 + count)]
    found, plain = mapped("sentinel2b", names), mapped("sentinel2b", without_names(count))
    assert (found.names, found.numbers, found.certain) == (plain.names, plain.numbers, False)


@pytest.mark.parametrize(
    ("sensor", "names"),
    [
        ("landsat8_oli", counted("B{}", 7)),
        ("landsat8_oli", [*counted("SR_B{}", 7), "QA_PIXEL"]),
        ("landsat8_oli", counted("B{}", 11)),
        ("landsat5_tm", ["B1", "B2", "B3", "B4", "B5", "B7"]),
        ("landsat5_tm", counted("B{}", 7)),
        ("alos_avnir2", counted("b{}", 4)),
        ("venus_vssc", counted("Band_{}", 12)),
        ("gf6_wfv", counted("B{}", 8)),
        ("sentinel2a", ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12"]),
        ("sentinel2a", ["B2", "B3", "B4", "B8"]),
        ("aster", ["B1", "B2", "B3N"]),
        ("irs1c_liss3", ["B2", "B3", "B4"]),
        ("worldview3", counted("SWIR{}", 8)),
        ("eo1_ali", counted("MS{}", 4)),
    ],
)
def test_numbers_that_are_all_of_a_sensor_or_no_count_are_names(sensor: str, names: list[str]) -> None:
    found = mapped(sensor, names)
    numbers = {name: i for i, name in zip(found.numbers, found.names)}
    assert found.certain and found.how == "band descriptions"
    assert all(
        names[i - 1].replace("Band_", "B").replace("SR_", "").upper() == name.split("_")[0].upper()
        for name, i in numbers.items()
    )
    assert len(numbers) >= min(len(names) - 2, len(load_sensor(sensor)))


def test_numbers_that_no_product_has_so_many_of_are_names_with_a_warning() -> None:
    for sensor in ("landsat7_etm", "landsat8_oli"):
        found = mapped(sensor, counted("B{}", 4))
        assert found.names == ("B1", "B2", "B3", "B4") and found.numbers == (1, 2, 3, 4)
        assert not found.certain and "may only count" in found.how


def test_wavelengths_go_above_numbers_and_colours() -> None:
    for names in (*(counted(p, 4) for p in COUNTERS), ["Red", "Green", "Blue", "NIR"]):
        found = mapped("sentinel2a", names, centre_nm=[842, 490, 665, 560])
        assert dict(zip(found.names, found.numbers)) == {"B8": 1, "B2": 2, "B4": 3, "B3": 4}
        assert found.certain


def test_centres_that_fit_no_band_leave_the_colours() -> None:
    found = mapped("sentinel2a", ["Red", "Green", "Blue", "NIR"], centre_nm=[1, 2, 3, 4])
    assert dict(zip(found.names, found.numbers)) == {"B4": 1, "B3": 2, "B2": 3, "B8": 4}
    assert not found.certain and "against its wavelengths" in found.how


COLOURS = {
    "sentinel2a": {"Blue": "B2", "Green": "B3", "Red": "B4", "Red Edge 1": "B5", "Red Edge 2": "B6", "RE3": "B7",
                   "NIR": "B8", "Narrow NIR": "B8A", "SWIR1": "B11", "SWIR 2": "B12", "Coastal aerosol": "B1",
                   "Water vapour": "B9", "Cirrus": "B10"},
    "landsat8_oli": {"coastal": "B1", "BLUE": "B2", "G": "B3", "red": "B4", "Near Infrared": "B5", "swir16": "B6",
                     "swir22": "B7"},
    "landsat5_tm": {"B": "B1", "G": "B2", "R": "B3", "N": "B4", "Shortwave Infrared 1": "B5", "SWIR-2": "B7"},
    "aster": {"Green": "B1", "Red": "B2", "Near-Infrared": "B3N", "swir1": "B4"},
    "hj2a_ccd1": {"blue": "B1", "green": "B2", "red": "B3", "nir": "B4", "red edge": "B5"},
    "cbers4a_wfi": {"Blue": "B13", "Green": "B14", "Red": "B15", "NIR": "B16"},
    "eo1_ali": {"Blue": "MS1", "Green": "MS2", "Red": "MS3"},
}  # fmt: skip


@given(st.data())
def test_colours_in_any_order_are_found_by_wavelength(data: st.DataObject) -> None:
    sensor = data.draw(st.sampled_from(sorted(COLOURS)))
    names = data.draw(st.lists(st.sampled_from(sorted(COLOURS[sensor])), min_size=2, unique=True))
    pattern = data.draw(st.sampled_from(["{1}", "{0}: {1}", "Band {0} ({1})", "b{0}_{1}", "{1}_{0}"]))
    # Of "SWIR 1_1, SWIR 2_2" nobody can tell which number counts.
    assume(pattern != "{1}_{0}" or not any(name[-1].isdigit() for name in names))
    found = mapped(sensor, [pattern.format(i, name) for i, name in enumerate(names, 1)])
    assert dict(zip(found.names, found.numbers)) == {COLOURS[sensor][name]: i for i, name in enumerate(names, 1)}
    assert found.certain


def test_a_colour_that_two_bands_have_is_a_guess() -> None:
    found = mapped("sentinel2a", ["Blue", "Green", "Red", "Red Edge", "NIR"])
    assert found.names == ("B2", "B3", "B4", "B5", "B8") and not found.certain
    twice = mapped("sentinel2a", ["Blue", "Green", "Red", "red"])
    assert twice.names == ("B2", "B3", "B4", "B8") and not twice.certain


@pytest.mark.parametrize("sensor", ["planetscope_dove_0c", "planetscope_superdove8", "planetscope_superdove5"])
@pytest.mark.parametrize("names", [without_names(4), counted("b{}", 4), ["Blue", "Green", "Red", "NIR"]])
def test_planetscopes_photometric_tag_does_not_swap_red_and_blue(sensor: str, names: list[str]) -> None:
    found = mapped(sensor, names, ["Red", "Green", "Blue", "Undefined"])
    assert dict(zip(found.names, found.numbers)) == {"Blue": 1, "Green": 2, "Red": 3, "NIR": 4}
    assert found.certain == (names[0] == "Blue")


def test_the_tag_decides_where_no_product_of_the_sensor_says_otherwise() -> None:
    table = replace(load_sensor("ikonos").take(["Blue", "Green", "Red", "NIR"]), product_orders=())
    found = map_bands(table, BandTable.unknown(without_names(4)), ["Red", "Green", "Blue", "Undefined"])
    assert dict(zip(found.names, found.numbers)) == {"Red": 1, "Green": 2, "Blue": 3, "NIR": 4} and not found.certain


@pytest.fixture(scope="module")
def truth() -> np.ndarray:
    """(row, col, band) reflectance of vegetation, soil, water, roofs and concrete in patches."""
    rng = np.random.default_rng(4)
    t = (CENTRES - CENTRES[0]) / np.ptp(CENTRES)
    spectra = np.array([
        0.05 + 0.04 * np.exp(-(((CENTRES - 550) / 30) ** 2)) + 0.42 / (1 + np.exp(-(CENTRES - 715) / 12)),
        0.08 + 0.28 * t**0.8, 0.09 * np.exp(-2.2 * t) + 0.01, 0.10 + 0.22 / (1 + np.exp(-(CENTRES - 600) / 20)),
        0.28 + 0.06 * t,
    ])  # fmt: skip
    side = SIDE * RATIO
    patches = rng.normal(size=(5, side // 6, side // 6)).repeat(6, 1).repeat(6, 2)
    shares = np.exp(1.5 * patches + 0.3 * rng.normal(size=(5, side, side)))
    return np.einsum("krc,kb->rcb", shares / shares.sum(axis=0), spectra)


class Outcome:
    """SAM of a run in degrees, which bands it used, its warnings."""

    def __init__(self, folder: Path, truth: np.ndarray, sensor: str, content: list[str], names=None, colours=None,
                 change=lambda m: m, east=0.0) -> None:  # fmt: skip
        bands = BandTable.unknown([""] * len(CENTRES))
        bands = BandTable(bands.names, CENTRES, np.full(len(CENTRES), 10.0), bands.good)
        seen = truth @ load_sensor(sensor).take(content).matrix(bands)
        lr = truth.reshape(SIDE, RATIO, SIDE, RATIO, -1).mean(axis=(1, 3))
        hsi = write_tif(folder / "hsi.tif", lr.transpose(2, 0, 1).astype(np.float32), 20.0)
        set_wavelengths(hsi, CENTRES)
        planes = change(seen).transpose(2, 0, 1).astype(np.float32)
        msi = write_tif(folder / "msi.tif", planes, 20.0 / RATIO, origin=(4e5 + east, 5.8e6))
        dataset = gdal.Open(msi, gdal.GA_Update)
        for i in range(len(content)):
            if names:
                dataset.GetRasterBand(i + 1).SetDescription(names[i])
            if colours:
                dataset.GetRasterBand(i + 1).SetColorInterpretation(getattr(gdal, f"GCI_{colours[i]}"))
        del dataset
        out = str(folder / "out.tif")
        result = run_fusion(FusionRequest(hsi, msi, out, sensor=sensor, preset="preview"))
        estimate = read(out).transpose(1, 2, 0).astype(float)
        cosine = (estimate * truth).sum(-1) / np.linalg.norm(estimate, axis=-1) / np.linalg.norm(truth, axis=-1)
        self.sam = float(np.degrees(np.arccos(np.clip(cosine, -1, 1))).mean())
        self.warnings = "\n".join(result.warnings)


TAG = ["RedBand", "GreenBand", "BlueBand", "Undefined"]


@pytest.mark.parametrize(
    ("sensor", "content", "names", "colours"),
    [
        ("sentinel2a", "B2 B3 B4 B8", counted("b{}", 4), None),
        ("sentinel2a", "B2 B3 B4 B8", counted("Band_{}", 4, 0), None),
        ("sentinel2a", "B1 B2 B3 B4", counted("B{}", 4), None),
        ("sentinel2a", "B4 B3 B2 B8", None, None),
        ("sentinel2a", "B4 B3 B2", counted("b{}", 3), None),
        ("sentinel2a", "B2 B3 B4", counted("b{}", 3), None),
        ("sentinel2a", "B4 B3 B2 B8", None, TAG),
        ("ikonos", "Red Green Blue NIR", None, TAG),
        ("planetscope_dove_0c", "Blue Green Red NIR", None, TAG),
        ("landsat8_oli", "B2 B3 B4 B5", counted("b{}", 4), None),
        ("landsat8_oli", "B1 B2 B3 B4", counted("B{}", 4), None),
    ],
)
@pytest.mark.parametrize("disturbed", [False, True])
def test_over_common_ground_an_assumed_order_is_the_right_one_and_a_warning(
    tmp_path: Path, truth: np.ndarray, sensor: str, content: str, names, colours, disturbed: bool
) -> None:
    rng = np.random.default_rng(1)

    def change(m: np.ndarray) -> np.ndarray:
        gain = rng.uniform(0.8, 1.2, m.shape[-1])
        return m * gain + 0.004 * rng.normal(size=m.shape)

    plain = Outcome(tmp_path, truth, sensor, content.split(), content.split(), None, change if disturbed else np.array)
    rng = np.random.default_rng(1)
    found = Outcome(tmp_path, truth, sensor, content.split(), names, colours, change if disturbed else np.array)
    assert found.sam == pytest.approx(plain.sam, abs=0.1)
    assert "assumed from" in found.warnings


def test_an_rgb_tag_that_the_values_speak_against_is_refused_with_the_order_that_fits(
    tmp_path: Path, truth: np.ndarray
) -> None:
    with pytest.raises(RequestRefused, match="B2=1,B3=2,B4=3"):
        Outcome(tmp_path, truth, "landsat8_oli", ["B2", "B3", "B4"], counted("layer_{}", 3), TAG[:3])


def test_in_another_place_gains_that_another_order_does_without_are_a_warning(
    tmp_path: Path, truth: np.ndarray
) -> None:
    right = Outcome(tmp_path, truth, "sentinel2a", ["B2", "B3", "B4", "B8"], east=9e4)
    assert "single factor would suffice" not in right.warnings and right.sam < 1
    wrong = Outcome(tmp_path, truth, "sentinel2a", ["B4", "B3", "B2", "B8"], east=9e4)
    assert "a single factor would suffice with the assignment B2=3,B3=2,B4=1,B8=4" in wrong.warnings
    named = Outcome(tmp_path, truth, "sentinel2a", ["B4", "B3", "B2", "B8"], ["Red", "Green", "Blue", "NIR"], east=9e4)
    assert "guessed" not in named.warnings and named.sam == pytest.approx(right.sam, abs=0.1)


def test_gains_that_the_bands_of_one_sensor_do_not_need_are_a_warning(tmp_path: Path, truth: np.ndarray) -> None:
    content = ["B2", "B3", "B4", "B8"]
    usual = Outcome(tmp_path, truth, "sentinel2a", content, content, change=lambda m: m * [1, 1.1, 1.2, 1.3])
    assert usual.warnings == ""
    other = Outcome(tmp_path, truth, "sentinel2a", content, content, change=lambda m: m * [1, 1.1, 1.2, 4])
    assert "gains of the bands differ by a factor of 4.0" in other.warnings
    assert other.sam == pytest.approx(usual.sam, abs=0.1)
