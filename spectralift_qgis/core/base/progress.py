"""How the core tells a shell what it is doing, and how a shell tells the core to stop."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from spectralift_qgis.core.base.errors import Cancelled, Finding

Tell = Callable[[float], None]  # how much of something is done, 0–1; may raise Cancelled

STAGES = (
    "check",
    "sample",
    "harmonise",
    "train",
    "refine",
    "expect",
    "predict",
    "compare",
    "blur",
    "respond",
    "publish",
)

Span = tuple[float, float]  # first and last fraction of a stage, of the whole run


class Progress(Protocol):
    """What a shell implements. All methods are called from the thread that runs the fusion."""

    def update(
        self, stage: str, fraction: float, *, loss: float | None = None, remaining_s: float | None = None
    ) -> None:
        """Stage is one of STAGES, fraction is that of the whole run, 0–1; loss is in scaled HSI units."""

    def report(self, finding: Finding) -> None:
        """A warning or a note that came up on the way."""

    def is_cancelled(self) -> bool:
        """True once the user has asked to stop."""


class Silent:
    """Progress for who wants none, or only a part of it: the rest is taken from here."""

    def update(
        self, stage: str, fraction: float, *, loss: float | None = None, remaining_s: float | None = None
    ) -> None:
        pass

    def report(self, finding: Finding) -> None:
        pass

    def is_cancelled(self) -> bool:
        return False


def raise_if_cancelled(progress: Progress) -> None:
    """Raise Cancelled when the user has asked to stop."""
    if progress.is_cancelled():
        raise Cancelled()


@dataclass
class Run:
    """spans: the stages of this kind of run. findings: what came up so far. timings_s: seconds a stage.

    progress also keeps what is reported to it, so that warnings of the core's inside reach the result and the report.
    """

    progress: Progress
    spans: Mapping[str, Span]
    findings: list[Finding] = field(default_factory=list)
    timings_s: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.progress = _Keeping(self.progress, self.findings)

    @contextlib.contextmanager
    def stage(self, name: str) -> Iterator[Span]:
        """Tell that a stage begins, and keep how long it took. Raises Cancelled at its beginning."""
        raise_if_cancelled(self.progress)
        self.progress.update(name, self.spans[name][0])
        started = time.perf_counter()
        yield self.spans[name]
        self.timings_s[name] = round(time.perf_counter() - started, 3)

    def tell(self, *findings: Finding) -> None:
        """Report findings, and keep them for the result and the report."""
        for finding in findings:
            self.progress.report(finding)

    @property
    def warnings(self) -> tuple[str, ...]:
        return tuple(f.message for f in self.findings if f.level == "warning")


def teller(progress: Progress, stage: str, span: Span) -> Tell:
    """Return what tells how much of a stage's span is done, and how long the rest of it will take."""
    started = time.perf_counter()

    def tell(done: float) -> None:
        raise_if_cancelled(progress)
        remaining = (time.perf_counter() - started) * (1 - done) / done if done else None
        progress.update(stage, span[0] + (span[1] - span[0]) * done, remaining_s=remaining)

    return tell


class _Keeping:
    """A shell's progress whose reports are kept as well. What training and prediction both find is told once."""

    def __init__(self, progress: Progress, findings: list[Finding]) -> None:
        self._findings = findings
        self._report, self.update, self.is_cancelled = progress.report, progress.update, progress.is_cancelled

    def report(self, finding: Finding) -> None:
        if finding not in self._findings:
            self._findings.append(finding)
            self._report(finding)
