from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.base.errors import ResponseError
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.mapping.band_mapping import map_bands, map_described
from spectralift_qgis.core.spectral.mapping.band_names import name_keys
from spectralift_qgis.core.spectral.response.srf import load_sensor

S2, IKONOS, RGB = load_sensor("sentinel2a"), load_sensor("ikonos"), load_sensor("generic_rgb")


def raster(*names: str, centre_nm=None) -> BandTable:
    n = len(names)
    centre = np.full(n, np.nan) if centre_nm is None else np.array(centre_nm, float)
    return BandTable(names, centre, np.full(n, np.nan), np.ones(n, bool))


def unnamed(count: int) -> BandTable:
    return raster(*(f"Band {i + 1}" for i in range(count)))


def grey(count: int) -> list[str]:
    return ["Gray"] + ["Undefined"] * (count - 1)


@pytest.mark.parametrize("words", ["Blue=3,Green=2,Red=1", " red = 1, blue=3 ,GREEN=2", "3,2,1"])
def test_the_users_words_decide(words: str) -> None:
    mapping = map_bands(RGB, unnamed(4), grey(4), words)
    assert dict(zip(mapping.names, mapping.numbers)) == {"Blue": 3, "Green": 2, "Red": 1}
    assert mapping.certain


def test_positions_may_leave_out_the_panchromatic_band() -> None:
    mapping = map_bands(IKONOS, unnamed(4), grey(4), "1,2,3,4")
    assert mapping.names == ("Blue", "Green", "Red", "NIR")


def test_bands_may_be_left_out() -> None:
    assert str(map_bands(S2, unnamed(13), grey(13), "B4=4,B8=8")) == "B4=4,B8=8"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Blue=3,Green=2,Purple=1", "no band 'Purple'"),
        ("Blue=9", "bands 1 to 3; '9'"),
        ("Blue=0", "'0'"),
        ("Blue=x", "'x'"),
        ("Blue=1,Green=1", "twice"),
        ("Blue=1,blue=2", "twice"),
        ("1,2", "one number for each band"),
        ("1,,2,3,4", "one number for each band"),
    ],
)
def test_words_that_do_not_fit_are_answered_with_what_would(words: str, reason: str) -> None:
    with pytest.raises(ResponseError, match=reason):
        map_bands(RGB, unnamed(3), grey(3), words)


def test_descriptions_are_read_without_case_and_leading_zeros() -> None:
    mapping = map_bands(S2, raster("B04", "band 3", "b8a"), grey(3))
    assert (mapping.names, mapping.numbers) == (("B3", "B4", "B8A"), (2, 1, 3))


def test_wavelengths_decide_without_names() -> None:
    mapping = map_bands(S2, raster("a", "b", "c", centre_nm=[842, 560, 665]), grey(3))
    assert dict(zip(mapping.names, mapping.numbers)) == {"B8": 1, "B3": 2, "B4": 3}
    assert mapping.how == "wavelengths"


def test_the_colours_of_an_rgb_file_decide() -> None:
    mapping = map_bands(IKONOS, unnamed(3), ["Red", "Green", "Blue"])
    assert dict(zip(mapping.names, mapping.numbers)) == {"Red": 1, "Green": 2, "Blue": 3}


def test_an_alpha_band_is_no_band() -> None:
    mapping = map_bands(RGB, unnamed(4), ["Red", "Green", "Blue", "Alpha"])
    assert sorted(mapping.numbers) == [1, 2, 3]


def test_the_product_order_decides_when_nothing_else_does() -> None:
    mapping = map_bands(load_sensor("pleiades1a"), unnamed(4), grey(4))
    assert dict(zip(mapping.names, mapping.numbers)) == {"Red": 1, "Green": 2, "Blue": 3, "NIR": 4}


def test_a_users_table_in_the_order_of_the_raster_is_a_weak_guess() -> None:
    response = type(RGB)("mine.csv", RGB.band_names, RGB.wavelength_nm, RGB.response)
    assert not map_bands(response, unnamed(3), grey(3)).certain


def test_too_many_bands_to_guess_is_a_sentence_with_an_example() -> None:
    with pytest.raises(ResponseError, match="has 6 bands and generic_rgb has 3 .*Blue=1,Green=2,Red=3"):
        map_bands(RGB, unnamed(6), grey(6))


def pairs(mapping) -> dict[str, int]:
    return dict(zip(mapping.names, mapping.numbers))


@pytest.mark.parametrize(
    "description",
    ["B4", "b04", "Band 04", "B04_10m", "B4, central wavelength 665 nm", "sr_band_4", "SR_B4", "B04 (665 nm)",
     "T33UUU_20220724T101559_B04_10m", "BOA B04 reflectance", "B4 - Red", "Band 4: red", "B04 665nm"],
)  # fmt: skip
def test_a_band_code_is_found_in_many_descriptions(description: str) -> None:
    mapping = map_bands(S2, raster("B02", description, "B08_10m"), grey(3))
    assert pairs(mapping) == {"B2": 1, "B4": 2, "B8": 3}
    assert mapping.certain


@pytest.mark.parametrize(
    "description",
    [
        "red",
        "RED",
        "Red (665 nm)",
        "red band",
        "Red 665 nm",
        "surface reflectance red",
        "Red, 0.63-0.69 um",
        "red [DN]",
    ],
)
def test_a_colour_is_found_in_many_descriptions(description: str) -> None:
    mapping = map_bands(IKONOS, raster("Near Infrared", "blue_10m", description, "Green (nm)"), grey(4))
    assert pairs(mapping) == {"Blue": 2, "Green": 4, "Red": 3, "NIR": 1}


def test_a_red_edge_band_is_not_taken_for_red() -> None:
    mapping = map_bands(IKONOS, raster("blue", "green", "red edge", "nir"), grey(4))
    assert "Red" not in mapping.names


def test_names_of_two_parts_are_known_by_either() -> None:
    mapping = map_bands(load_sensor("landsat8_oli"), raster("SR_B2", "SR_B3", "pan"), grey(3))
    assert mapping.names == ("B2", "B3", "B8_Pan")
    assert pairs(map_bands(load_sensor("gf6_wfv"), unnamed(8), grey(8), "Red=3,b4=4")) == {"B3_Red": 3, "B4_NIR": 4}


def test_a_plain_nir_is_the_first_of_two() -> None:
    mapping = map_bands(load_sensor("worldview2"), raster("Blue", "Green", "Red", "NIR"), grey(4))
    assert mapping.names == ("Blue", "Green", "Red", "NIR1")


def test_two_bands_of_one_name_are_not_guessed_by_name() -> None:
    mapping = map_bands(IKONOS, raster("Blue", "Red", "Red", "NIR"), grey(4))
    assert mapping.how == "the sensor's usual product order"
    assert not mapping.certain


def test_descriptions_against_the_wavelengths_are_a_weak_guess() -> None:
    right = raster("Blue", "Green", "Red", centre_nm=[480, 555, 665])
    wrong = raster("Red", "Green", "Blue", centre_nm=[480, 555, 665])
    assert map_bands(IKONOS, right, grey(3)).certain
    mapping = map_bands(IKONOS, wrong, grey(3))
    assert not mapping.certain
    assert "against its wavelengths" in mapping.how


def test_descriptions_that_only_count_give_way_to_wavelengths() -> None:
    names = ("Band 1 (490.0 Nanometers)", "Band 2 (560.0 Nanometers)", "Band 3 (665.0 Nanometers)")
    mapping = map_bands(S2, raster(*names, centre_nm=[490, 560, 665]), grey(3))
    assert pairs(mapping) == {"B2": 1, "B3": 2, "B4": 3}
    assert mapping.certain


def test_wavelengths_a_little_off_still_decide() -> None:
    mapping = map_bands(S2, raster(*"abcd", centre_nm=[490, 565, 660, 868]), grey(4))
    assert pairs(mapping) == {"B2": 1, "B3": 2, "B4": 3, "B8A": 4}
    assert mapping.certain
    off = map_bands(S2, raster(*"abc", centre_nm=[490, 565, 692]), grey(3))  # 704 is nearest, and narrow
    assert pairs(off) == {"B2": 1, "B3": 2, "B5": 3}
    assert not off.certain


def test_bands_without_a_partner_are_left_out() -> None:
    table = raster("a", "b", "thermal", "mask", centre_nm=[560, 665, 10_900, np.nan])
    assert pairs(map_bands(S2, table, grey(4))) == {"B3": 1, "B4": 2}


def test_the_panchromatic_band_does_not_take_green() -> None:
    mapping = map_bands(load_sensor("landsat8_oli"), raster(*"abc", centre_nm=[575, 655, 590]), grey(3))
    assert pairs(mapping) == {"B3": 1, "B4": 2, "B8_Pan": 3}


def test_two_raster_bands_that_fit_one_response_are_a_weak_guess() -> None:
    mapping = map_bands(IKONOS, raster(*"abcd", centre_nm=[480, 665, 790, 830]), grey(4))
    assert pairs(mapping) == {"Blue": 1, "Red": 2, "NIR": 3}
    assert not mapping.certain


def test_the_colours_of_a_four_band_file_are_not_mapped_in_another_order_silently() -> None:
    mapping = map_bands(IKONOS, unnamed(4), ["Green", "Red", "Blue", "Undefined"])
    assert pairs(mapping) == {"Red": 2, "Green": 1, "Blue": 3, "NIR": 4}
    assert not mapping.certain


def test_colours_of_sensors_whose_bands_are_numbered_are_found_by_wavelength() -> None:
    mapping = map_bands(S2, unnamed(4), ["Undefined", "Red", "Green", "Blue"])
    assert pairs(mapping) == {"B4": 2, "B3": 3, "B2": 4, "B8": 1}
    assert not mapping.certain


def test_the_first_three_bands_being_shown_as_red_green_and_blue_is_less_than_the_order_of_the_products() -> None:
    for sensor in ("planetscope_dove_0c", "ikonos", "sentinel2a"):
        response = load_sensor(sensor)
        mapping = map_bands(response, unnamed(4), ["Red", "Green", "Blue", "Undefined"])
        assert mapping.numbers == (1, 2, 3, 4) and response.take(mapping.names).centre_nm[0] < 500
        assert not mapping.certain and "against its colour interpretation" in mapping.how
        assert (3, 2, 1, 4) in [rival.numbers for rival in mapping.rivals]


def test_colours_that_agree_with_the_product_order_are_certain() -> None:
    mapping = map_bands(load_sensor("pleiades1a"), unnamed(4), ["Red", "Green", "Blue", "Undefined"])
    assert pairs(mapping) == {"Red": 1, "Green": 2, "Blue": 3, "NIR": 4}
    assert mapping.certain


def test_colours_that_are_there_twice_say_nothing() -> None:
    mapping = map_bands(IKONOS, unnamed(4), ["Red", "Red", "Blue", "Green"])
    assert mapping.how == "the sensor's usual product order"


def test_an_alpha_band_that_may_be_nir_is_a_weak_guess() -> None:
    mapping = map_bands(IKONOS, unnamed(4), ["Red", "Green", "Blue", "Alpha"])
    assert pairs(mapping) == {"Red": 1, "Green": 2, "Blue": 3}
    assert not mapping.certain
    assert "alpha" in mapping.how
    assert map_bands(RGB, unnamed(4), ["Red", "Green", "Blue", "Alpha"]).certain


def test_an_alpha_band_whose_description_is_a_bands_name_is_that_band() -> None:
    colours = ["Red", "Green", "Blue", "Alpha"]
    for names in (("Red", "Green", "Blue", "NIR"), ("Band 1", "Band 2", "Band 3", "Near-infrared")):
        mapping = map_bands(IKONOS, raster(*names), colours)
        assert pairs(mapping) == {"Red": 1, "Green": 2, "Blue": 3, "NIR": 4} and mapping.certain
    assert pairs(map_bands(S2, raster("Band 1", "Band 2", "Band 3", "B8A"), colours))["B8A"] == 4


@pytest.mark.parametrize("name", ["Alpha", "alpha band", "mask", "Transparency", "Band 4", "coverage NIR mask"])
def test_an_alpha_band_of_any_other_description_is_no_band(name: str) -> None:
    for response in (RGB, IKONOS, S2):
        mapping = map_bands(response, raster("Band 1", "Band 2", "Band 3", name), ["Red", "Green", "Blue", "Alpha"])
        assert sorted(mapping.numbers) == [1, 2, 3]


def test_an_order_alone_is_a_weak_guess() -> None:
    assert not map_bands(IKONOS, unnamed(4), grey(4)).certain


@given(st.text(max_size=60))
def test_any_description_can_be_read(description: str) -> None:
    assert all(isinstance(k, str) for level in name_keys(description) for k in level)


@given(st.lists(st.sampled_from(["Red", "Band 1", "B4", "nir", "x", ""]), min_size=1, max_size=6), st.data())
def test_any_raster_is_mapped_to_distinct_bands_or_refused(names: list[str], data: st.DataObject) -> None:
    colours = data.draw(st.lists(st.sampled_from(["Gray", "Red", "Green", "Blue", "Alpha", "Undefined"]),
                                 min_size=len(names), max_size=len(names)))  # fmt: skip
    centres = data.draw(st.lists(st.floats(400, 2400) | st.just(float("nan")),
                                 min_size=len(names), max_size=len(names)))  # fmt: skip
    for response in (S2, IKONOS, RGB):
        try:
            mapping = map_bands(response, raster(*names, centre_nm=centres), colours)
        except ResponseError:
            continue
        assert len(set(mapping.numbers)) == len(mapping.numbers) == len(set(mapping.names))
        assert set(mapping.names) <= set(response.band_names)
        assert all(1 <= n <= len(names) for n in mapping.numbers)
        alpha = [n - 1 for n in mapping.numbers if colours[n - 1] == "Alpha"]
        assert all(names[i] in ("Red", "B4", "nir") or (i and names[i] == "Band 1") for i in alpha)


def described(*fwhm_nm: float) -> BandTable:
    centre = np.array([450, 550, 650, 850][: len(fwhm_nm)], float)
    names = ("Blue", "Green", "Red", "NIR")[: len(fwhm_nm)]
    return BandTable(names, centre, np.array(fwhm_nm, float), np.ones(len(fwhm_nm), bool))


def test_an_image_that_names_centres_and_widths_is_its_own_sensor() -> None:
    response, mapping = map_described("msi.tif", described(30, 40, 50, 60), grey(4))
    np.testing.assert_allclose(response.centre_nm, [450, 550, 650, 850], atol=0.1)
    np.testing.assert_allclose(response.fwhm_nm, [30, 40, 50, 60], atol=0.1)
    assert pairs(mapping) == {"Blue": 1, "Green": 2, "Red": 3, "NIR": 4}
    assert mapping.certain


@pytest.mark.parametrize("words", ["3,1", "Red=3,Blue=1"])
def test_some_bands_of_an_image_that_is_its_own_sensor(words: str) -> None:
    _, mapping = map_described("msi.tif", described(30, 40, 50, 60), grey(4), words)
    assert pairs(mapping) == {"Red": 3, "Blue": 1}


def test_bands_of_the_same_name_are_numbered() -> None:
    table = BandTable(("x", "x"), np.array([450.0, 550]), np.array([30.0, 30]), np.ones(2, bool))
    response, _ = map_described("msi.tif", table, grey(2))
    assert response.band_names == ("Band 1", "Band 2")


def test_an_image_without_widths_is_refused_and_one_band_without_is_named() -> None:
    with pytest.raises(ResponseError, match="does not contain the centres and widths"):
        map_described("msi.tif", described(np.nan, np.nan), grey(2))
    with pytest.raises(ResponseError, match="of band 2. Leave it out: use the bands 1,3"):
        map_described("msi.tif", described(30, np.nan, 50), grey(3))
    assert map_described("msi.tif", described(30, np.nan, 50), grey(3), "1,3")[1].numbers == (1, 3)
