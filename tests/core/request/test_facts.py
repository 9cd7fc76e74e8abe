"""Facts: written to JSON and read again as they are; those of another version are none."""

from __future__ import annotations

import json

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.request.facts import (
    AssignmentFacts,
    BandFacts,
    Facts,
    ImageFacts,
    ModelFacts,
    OutputFacts,
    ShiftFacts,
    UnitsFacts,
)
from spectralift_qgis.core.request.plain_data import to_data

NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
COUNTS = st.integers(0, 10**6)
BANDS = st.builds(
    BandFacts,
    st.lists(st.text()),
    st.lists(st.none() | NUMBERS),
    st.lists(st.none() | NUMBERS),
    st.lists(st.booleans()),
)
IMAGES = st.builds(
    ImageFacts,
    shape=st.lists(COUNTS, min_size=2, max_size=2), bands=COUNTS, pixel_size=st.none() | st.lists(NUMBERS, max_size=2),
    wavelength_nm=st.none() | st.lists(NUMBERS, min_size=2, max_size=2), bad_bands=st.lists(COUNTS),
    used_bands=st.none() | COUNTS, bad_bands_given=st.none() | st.lists(COUNTS),
    water_vapour_bands=st.none() | st.lists(COUNTS), pixels=st.none() | st.dictionaries(st.text(), COUNTS),
)  # fmt: skip
FACTS = st.builds(
    Facts,
    hsi=st.none() | IMAGES, msi=st.none() | IMAGES,
    model=st.none() | st.builds(ModelFacts, wavelength_nm=st.none(), spectra=st.none() | COUNTS),
    msi_bands=st.none() | st.builds(AssignmentFacts, left_out=st.none() | st.lists(COUNTS)),
    coverage=st.none() | st.dictionaries(st.text(), NUMBERS), overlap=st.none() | NUMBERS, ratio=st.none() | NUMBERS,
    output=st.none() | st.builds(OutputFacts, free_bytes=st.none() | COUNTS),
    radiometry=st.none() | st.builds(UnitsFacts, pixels=st.none() | COUNTS, outside=st.none() | NUMBERS,
                                     basis=st.none(), level=st.none() | NUMBERS, offset=st.none()),
    shift=st.none() | st.builds(ShiftFacts, pixels=st.lists(NUMBERS), east_m=st.none() | NUMBERS,
                                north_m=st.none() | NUMBERS, correlation=NUMBERS),
    device=st.none() | st.text(), memory_mib=st.none() | COUNTS, seconds_on_cpu=st.none() | COUNTS,
    described=st.dictionaries(st.sampled_from(["hsi", "msi"]), BANDS), schema=st.just(1),
)  # fmt: skip


@given(FACTS)
def test_facts_are_read_as_they_were_written(facts: Facts) -> None:
    assert Facts.of(json.loads(json.dumps(facts.as_dict()))) == facts


def test_facts_of_another_version_or_none_are_empty() -> None:
    newer = {**Facts(ratio=4.0).as_dict(), "schema": 2}
    for values in (newer, {}, None, [], {"schema": 1, "hsi": {"bands": 3}}, {"schema": 1, "hsi": 5}):
        assert Facts.of(values) == Facts()


def test_what_was_not_found_out_is_left_out() -> None:
    assert Facts(ratio=4.0).as_dict() == {"ratio": 4.0, "described": {}, "schema": 1}


def test_plain_data_has_lists_for_arrays_and_none_for_nan() -> None:
    sentence = Sentence("{n} bands", n=3)
    data = to_data({"a": np.array([1.0, np.nan]), "b": (np.float32(2), float("nan")), 3: sentence})
    assert data == {"a": [1.0, None], "b": [2.0, None], "3": "3 bands"} and data["3"] is sentence
    finding = Finding("note", "hsi.bands", sentence)
    assert to_data([finding]) == [{"level": "note", "code": "hsi.bands", "message": "3 bands", "field": "hsi"}]
