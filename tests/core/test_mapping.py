from __future__ import annotations

import numpy as np
import pytest

from spectralift_qgis.core.bands import BandTable
from spectralift_qgis.core.errors import ResponseError
from spectralift_qgis.core.mapping import map_bands
from spectralift_qgis.core.srf import load_sensor

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
        ("1,2", "one number a band"),
        ("1,,2,3,4", "one number a band"),
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
