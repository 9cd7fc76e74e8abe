"""Messages between QGIS and its worker: what one side writes the other reads, and nothing else."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.base.errors import Cancelled, Finding, RequestRefused
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.messages import (
    MESSAGE_LIMIT,
    REQUESTS,
    VERSION,
    Cancellation,
    Command,
    Event,
    Failure,
    Result,
    Update,
    WrongMessage,
    event_of,
    event_to_json,
    message_of,
)

TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
CODES = st.sampled_from(["hsi.missing", "raster", "every.range"])
VALUES = {
    "str": TEXTS,
    "int": st.integers(-(2**40), 2**40),
    "float": st.floats(allow_nan=False, allow_infinity=False),
    "float | None": st.none() | st.floats(allow_nan=False, allow_infinity=False),
}
FINDINGS = st.builds(
    Finding, st.sampled_from(["error", "warning", "note"]), CODES,
    st.builds(lambda path, n: Sentence("{path} has {n:g} bands.", path=path, n=n), TEXTS, st.integers(0, 999)),
)  # fmt: skip


@st.composite
def commands(draw: st.DrawFn) -> Command:
    name = draw(st.sampled_from(sorted(REQUESTS)))
    values = {
        f.name: draw(VALUES[str(f.type)]) for f in fields(REQUESTS[name]) if f.default is MISSING or draw(st.booleans())
    }
    return Command(name, REQUESTS[name](**values), draw(st.booleans()), draw(st.integers(0, 10**6)))


@given(commands())
def test_a_command_arrives_as_it_was_sent(command: Command) -> None:
    line = command.to_json()
    assert "\n" not in line
    assert message_of(line.encode()) == command


@given(st.integers())
def test_a_cancellation_arrives_as_it_was_sent(number: int) -> None:
    assert message_of(Cancellation(number).to_json()) == Cancellation(number)


def command_data(**changes: object) -> str:
    values = json.loads(Command("fuse", REQUESTS["fuse"]("a", "b", "c"), number=3).to_json())
    return json.dumps({**values, **changes})


@pytest.mark.parametrize(
    "line",
    [
        "", "{", "[]", "null", "[" * 100_000, '{"version": 1}',
        command_data(version=VERSION + 1), command_data(version=None), command_data(command="sensors"),
        command_data(command=["fuse"]), command_data(number="3"), command_data(number=True),
        command_data(request=None), command_data(request={"hsi": "a"}),
        command_data(request={"hsi": "a", "msi": "b", "output": "c", "seed": "1"}),
        command_data(request={"hsi": "a", "msi": "b", "output": "c", "shell": "rm"}),
        command_data(request={"hsi": "a", "msi": 1, "output": "c"}),
        '{"version": 1, "cancel": "all"}', command_data(padding="x" * MESSAGE_LIMIT),
    ],
)  # fmt: skip
def test_nothing_else_is_a_command(line: str) -> None:
    with pytest.raises(WrongMessage):
        message_of(line)


@given(
    st.builds(Update, TEXTS, st.floats(0, 1), st.none() | st.floats(0, 10), st.none() | st.floats(0, 1e6))
    | FINDINGS
    | st.builds(Result, st.dictionaries(TEXTS.filter(lambda t: t not in ("type", "sentences")), TEXTS))
    | st.builds(Failure, CODES, st.sampled_from([1, 2, 130]), st.lists(FINDINGS, min_size=1).map(tuple),
                st.dictionaries(TEXTS, st.integers()))
)  # fmt: skip
def test_an_event_arrives_as_it_was_sent(event: Event) -> None:
    for ascii_only in (False, True):
        line = event_to_json(event, ascii_only=ascii_only)
        assert "\n" not in line and (not ascii_only or line.isascii())
        got = event_of(line)
        if isinstance(event, Update):
            assert isinstance(got, Update) and got.stage == event.stage and got.loss == event.loss
            assert got.fraction == pytest.approx(event.fraction, abs=1e-5)
        else:
            assert got == event


def test_sentences_arrive_with_template_and_values() -> None:
    event = event_of(event_to_json(Finding("note", "a.b", Sentence("{n} bands of {path}", n=3, path="a.tif"))))
    assert isinstance(event, Finding)
    assert (event.message.template, dict(event.message.values)) == ("{n} bands of {path}", {"n": 3, "path": "a.tif"})


@pytest.mark.parametrize("line", ["", "Downloading…", "[1, 2]", "{broken", '{"type": "other"}', "1", '{"type": []}'])
def test_other_output_is_no_event(line: str) -> None:
    assert event_of(line) is None


def test_an_error_without_problems_is_one_problem() -> None:
    event = event_of('{"type": "error", "code": "raster", "message": "The disk is full.", "exit_code": 1}')
    assert isinstance(event, Failure)
    assert [(p.level, p.code, p.message) for p in event.problems] == [("error", "raster", "The disk is full.")]


def test_the_failure_of_an_error_has_its_problems_and_facts() -> None:
    problem = Finding("error", "hsi.missing", Sentence("Choose the image."))
    assert Failure.of(RequestRefused([problem], {"ratio": 4})) == Failure("refused", 2, (problem,), {"ratio": 4})
    assert Failure.of(Cancelled()).exit_code == 130
