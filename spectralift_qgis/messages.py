"""Messages between QGIS and its worker process: one JSON object a line, defined here for both sides.

QGIS writes commands to the worker's stdin, and may write a cancellation while one is carried out; the end of stdin
cancels as well, and ends the worker. The worker answers each command on stdout with any number of updates and findings
and with one result or one failure. With `--json`, the command line prints the same events.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Union

from spectralift_qgis.core.base.errors import Finding, SpectraLiftError
from spectralift_qgis.core.base.sentence import Sentence, described, joined, plain, restored
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest, TrainRequest, checked_fields
from spectralift_qgis.evaluation.assess.request import AssessRequest
from spectralift_qgis.evaluation.simulate.request import SimulateRequest

VERSION = 1
"""Version of these messages. A worker refuses the commands of another one."""

MESSAGE_LIMIT = 1 << 20
"""Characters of a command at most."""


@dataclass(frozen=True)
class SampleRequest:
    """Request of the sample scene.

    Attributes:
        output: folder to write to.
        seed: seed of the noise.
    """

    output: str
    seed: int = 0


@dataclass(frozen=True)
class SelfTestRequest:
    """Request of a self-test, which has no options."""


REQUESTS: dict[str, type] = {
    "fuse": FusionRequest,
    "train": TrainRequest,
    "apply": ApplyRequest,
    "simulate": SimulateRequest,
    "assess": AssessRequest,
    "sample": SampleRequest,
    "selftest": SelfTestRequest,
}
"""Command → class of its request."""


class WrongMessage(ValueError):
    """A line that is no command of this version."""


@dataclass(frozen=True)
class Command:
    """What QGIS asks of a worker.

    Attributes:
        name: one of REQUESTS.
        request: the request of that command.
        check: whether to check the request only.
        number: distinguishes the commands that one worker receives; a cancellation names it.
    """

    name: str
    request: Any
    check: bool = False
    number: int = 0

    def to_json(self) -> str:
        """Return the command as one line of JSON."""
        values = {"version": VERSION, "command": self.name, "check": self.check, "number": self.number}
        return json.dumps({**values, "request": asdict(self.request)}, ensure_ascii=False)


@dataclass(frozen=True)
class Cancellation:
    """Cancels the command of this number; nothing happens if it has ended."""

    number: int

    def to_json(self) -> str:
        """Return the cancellation as one line of JSON."""
        return json.dumps({"version": VERSION, "cancel": self.number})


def message_of(line: str | bytes) -> Command | Cancellation:
    """Return the message that a line from QGIS contains.

    Raises:
        WrongMessage: The line is anything else.
    """
    try:
        values = json.loads(line) if len(line) <= MESSAGE_LIMIT else None
        if not isinstance(values, dict) or values.get("version") != VERSION:
            raise WrongMessage("not a message of this version")
        if "cancel" in values:
            return Cancellation(_whole(values["cancel"]))
        request_class = REQUESTS[values["command"]]
        request = request_class(**checked_fields(request_class, values["request"]))
        return Command(values["command"], request, values.get("check") is True, _whole(values.get("number", 0)))
    except (ValueError, KeyError, TypeError, RecursionError) as e:
        raise WrongMessage(str(e)) from None


def _whole(value: Any) -> int:
    if type(value) is not int:
        raise ValueError("not a whole number")
    return value


@dataclass(frozen=True)
class Update:
    """Progress of a command.

    Attributes:
        stage: one of the stages of `core.base.progress`.
        fraction: share of the whole command that is done, 0–1.
        loss: training loss in scaled HSI units, None outside training.
        remaining_s: estimated seconds until the stage ends, None if unknown.
    """

    stage: str
    fraction: float
    loss: float | None = None
    remaining_s: float | None = None


@dataclass(frozen=True)
class Result:
    """What a command returns: plain data, described where the command is (docs/cli.md)."""

    values: Mapping[str, Any]


@dataclass(frozen=True)
class Failure:
    """Why a command returns nothing.

    Attributes:
        code: code of the error, as in `core.base.errors`.
        exit_code: 1 failed, 2 refused, 130 cancelled.
        problems: what is wrong, at least one.
        facts: what a check found out although the request is refused.
    """

    code: str
    exit_code: int
    problems: tuple[Finding, ...]
    facts: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, error: SpectraLiftError) -> Failure:
        """Return the failure that an error of the core is."""
        return cls(error.code, error.exit_code, tuple(error.problems), getattr(error, "facts", {}))

    @property
    def message(self) -> Sentence:
        """All problems, one a line."""
        return joined((problem.message for problem in self.problems), "\n")


Event = Union[Update, Finding, Result, Failure]


def event_to_json(event: Event, *, ascii_only: bool = False) -> str:
    """Return an event as one line of JSON.

    Args:
        event: the event.
        ascii_only: escape all other characters.
    """
    return json.dumps(described(_as_data(event)), ensure_ascii=ascii_only, allow_nan=False, default=str)


def _as_data(event: Event) -> dict[str, Any]:
    if isinstance(event, Update):
        remaining = None if event.remaining_s is None else round(event.remaining_s, 1)
        return {"type": "progress", **asdict(event), "fraction": round(event.fraction, 5), "remaining_s": remaining}
    if isinstance(event, Finding):
        return {"type": "warning", **event.as_dict()}
    if isinstance(event, Result):
        return {"type": "result", **event.values}
    facts = {"facts": event.facts} if event.facts else {}
    problems = [problem.as_dict() for problem in event.problems]
    return {"type": "error", "code": event.code, "message": event.message, "exit_code": event.exit_code,
            "problems": problems, **facts}  # fmt: skip


def event_of(line: str) -> Event | None:
    """Return the event that a line of the worker contains; None for anything else, such as output of a library."""
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict):
        return None
    values = restored(values)
    kind = values.pop("type", None)
    if kind == "progress":
        fraction, loss, remaining_s = (_number(values.get(name)) for name in ("fraction", "loss", "remaining_s"))
        return Update(str(values.get("stage", "")), fraction or 0.0, loss, remaining_s)
    if kind == "warning":
        return finding_of(values)
    if kind == "result":
        return Result(values)
    if kind == "error":
        problems = tuple(finding_of(p) for p in values.get("problems") or () if isinstance(p, dict))
        whole = (Finding("error", str(values.get("code") or "failed"), plain(str(values.get("message") or ""))),)
        facts = values.get("facts")
        exit_code = values.get("exit_code")
        return Failure(
            str(values.get("code") or "failed"), exit_code if type(exit_code) is int else 1, problems or whole,
            facts if isinstance(facts, dict) else {},
        )  # fmt: skip
    return None


def finding_of(values: Mapping[str, Any]) -> Finding:
    """Return the finding that `Finding.as_dict` wrote."""
    message = values.get("message") or ""
    return Finding(
        str(values.get("level") or "warning"), str(values.get("code") or "worker"),
        plain(message if isinstance(message, str) else str(message)),
    )  # fmt: skip


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None
