"""Sentences: English as a text, looked up by template in other languages, unchanged by JSON, copies and processes."""

from __future__ import annotations

import copy
import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.base.sentence import SENTENCES, Sentence, described, joined, plain, plural, restored
from spectralift_qgis.core.base.words import listing

TEXT = st.text(max_size=20)
VALUES = st.dictionaries(
    st.from_regex(r"[a-z][a-z0-9]{0,5}", fullmatch=True).filter(lambda n: n != "template"),
    st.one_of(TEXT, st.integers(-(10**9), 10**9), st.floats(allow_nan=False, allow_infinity=False)),
    max_size=4,
)


def through_json(message: dict[str, Any]) -> dict[str, Any]:
    return restored(json.loads(json.dumps(described(message))))


@st.composite
def sentences(draw: st.DrawFn, depth: int = 2) -> Sentence:
    values: dict[str, Any] = draw(VALUES)
    if depth and draw(st.booleans()):
        values["inner"] = draw(sentences(depth=depth - 1))
    words = draw(TEXT).replace("{", "{{").replace("}", "}}")
    return Sentence(words + " ".join(f"{{{name}}}" for name in values), **values)


@given(sentences())
def test_a_sentence_is_its_text_and_survives_json(sentence):
    assert sentence == sentence.template.format(**sentence.values)
    (back,) = through_json({"message": sentence}).values()
    assert back == sentence
    assert back.template == sentence.template and set(back.values) == set(sentence.values)


@given(sentences())
def test_a_copy_is_the_same_sentence(sentence):
    for twin in (copy.copy(sentence), copy.deepcopy({"a": [sentence]})["a"][0]):
        assert twin == sentence and twin.template == sentence.template


def test_the_keys_and_the_text_of_a_message_stay():
    message = {"type": "result", "findings": [{"message": Sentence("{n} of {m:.1f} MB", n=np.int64(3), m=2.0)}], "n": 1}
    written = json.loads(json.dumps(described(message)))
    assert {k: v for k, v in written.items() if k != SENTENCES} == json.loads(json.dumps(message))
    assert written["findings"][0]["message"] == "3 of 2.0 MB"


def test_a_message_without_sentences_is_unchanged():
    assert described({"a": ["b", 1]}) == {"a": ["b", 1]}


@pytest.mark.parametrize(
    "entry",
    [
        None, 3, "x", {}, {"template": "{a}"}, {"template": "{a}", "values": {"a": "other"}},
        {"template": "{", "values": {}}, {"template": 3, "values": {}}, {"template": "{a.real}", "values": {"a": 1}},
    ],
)  # fmt: skip
def test_a_description_that_does_not_make_the_text_is_ignored(entry):
    back = restored({"message": "1", SENTENCES: {"1": entry}})["message"]
    assert back == "1" and not isinstance(back, Sentence)


def test_parts_and_plurals():
    assert joined(["A.", "", "B."]) == "A. B." and joined([]) == ""
    assert joined(["a", "b"], "{}") == "a{}b"
    assert listing(["a"]) == "a" and listing(["a", "b", "c"]) == "a, b and c"
    assert (
        plural(1, "{count} band", "{count} bands") == "1 band"
        and plural(0, "{count} band", "{count} bands") == "0 bands"
    )
    assert plain("100 % {") == "100 % {" and plain("100 % {").template == "{text}"
