"""An answer may be of a run that was killed: it is taken as written, or not at all."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.predict.cluster.answer import Answer
from spectralift_qgis.core.raster.write.encoding import EncodingCounts
from spectralift_qgis.core.raster.write.statistics import Totals

BAND = Totals(-3.0, 7.0, 250, 0.1 + 0.2, 1e300 / 3)
NOTHING = Totals(math.inf, -math.inf, 0, 0.0, 0.0)
ANSWER = Answer(
    "row.tif", 256, "torch", "cuda", EncodingCounts(10, 2, 0, 6, 0, 1), (BAND, NOTHING), ((0.1, 2.0), 250), (BAND,)
)


def test_an_answer_comes_out_as_it_went_in_to_the_last_bit() -> None:
    assert Answer.from_json(ANSWER.to_json()) == ANSWER
    without = replace(ANSWER, quality=None, quality_totals=())
    assert Answer.from_json(without.to_json()) == without


@given(st.integers(0, len(ANSWER.to_json()) - 1), st.characters(codec="utf-8"), st.booleans())
def test_a_damaged_answer_is_an_answer_or_a_value_error(at: int, other: str, cut: bool) -> None:
    text = ANSWER.to_json()
    damaged = text[:at] if cut else text[:at] + other + text[at + 1 :]
    try:
        assert isinstance(Answer.from_json(damaged), Answer)
    except ValueError:
        pass


@pytest.mark.parametrize("text", ["", "null", "[]", "{}", "1", '"x"', "[" * 10000, '{"quality": 3}', "NaN"])
def test_anything_else_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):
        Answer.from_json(text)


WRONG = [
    ("pixels", -1), ("pixels", 1e9), ("pixels", True), ("counts", {}), ("totals", [{}]), ("quality", [["x"], 1]),
    ("quality", []),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_part_is_a_value_error(name: str, value: object) -> None:
    with pytest.raises(ValueError):
        Answer.from_json(json.dumps({**json.loads(ANSWER.to_json()), name: value}))


def test_only_the_answer_about_a_tile_fits_it() -> None:
    one = replace(ANSWER, quality_totals=(BAND, BAND))
    assert one.fits("row.tif", 256, 2, 2)
    assert not any(
        one.fits(*other)
        for other in (("x.tif", 256, 2, 2), ("row.tif", 255, 2, 2), ("row.tif", 256, 3, 2), ("row.tif", 256, 2, 0))
    )
    assert not replace(one, totals=(replace(BAND, count=257), BAND)).fits("row.tif", 256, 2, 2)
