from __future__ import annotations

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.spectral import envi_header


def test_lists_over_several_lines_are_one_value() -> None:
    entries = envi_header.parse_header(
        "ENVI\nWavelength = {\n 0.4, 0.5,\n 0.6}\nwavelength units = Unknown\nbands = 3\n"
    )
    assert envi_header.floats(entries["wavelength"]) == [0.4, 0.5, 0.6]
    assert entries["wavelength_units"] == "Unknown"
    assert entries["bands"] == "3"


def test_an_equals_sign_in_a_value_does_not_start_a_key() -> None:
    assert envi_header.parse_header("ENVI\ndescription = {a = b}\nbands = 2")["description"] == "{a = b}"


def test_an_item_that_is_no_number_is_nan() -> None:
    assert math.isnan(envi_header.floats("{1, two}")[1])


@pytest.mark.parametrize("text", ["", "GEOTIFF", "\x00ENVI"])
def test_what_does_not_begin_with_envi_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="ENVI"):
        envi_header.parse_header(text)


def test_a_gigantic_header_is_refused() -> None:
    with pytest.raises(ValueError, match="MiB"):
        envi_header.parse_header("ENVI\n" + "x" * (envi_header.MAX_HEADER_BYTES + 1))


@given(st.text(max_size=400))
def test_any_text_is_parsed_or_refused(text: str) -> None:
    entries = envi_header.parse_header("ENVI\n" + text)
    assert all(isinstance(v, str) for v in entries.values())


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=20))
def test_a_joined_list_splits_into_the_same_numbers(values: list[float]) -> None:
    assert envi_header.floats(envi_header.join_list(values)) == values


@given(st.text(alphabet="ENVI \t\n={}ab,", max_size=60))
def test_entries_are_what_the_grammar_says(text: str) -> None:
    """The regular expression that says what an entry is; it is too slow on long blanks to be used itself."""
    grammar = re.compile(r"^[ \t]*([^={}\n]+?)[ \t]*=[ \t]*(\{[^{}]*\}|[^\n]*)", re.MULTILINE)
    expected = {envi_header.normal_key(m[1]): m[2].strip() for m in grammar.finditer("ENVI\n" + text) if m[1].strip()}
    assert envi_header.parse_header("ENVI\n" + text) == expected
