"""Interface through which the core reports progress and findings, and through which a user interface cancels a run."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from spectralift_qgis.core.base.errors import Cancelled, Finding
from spectralift_qgis.core.base.sentence import Sentence

ReportShare = Callable[[float], None]  # reports the share that is done, 0–1; may raise Cancelled

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
    """Interface that a user interface implements. All methods are called from the thread that runs the fusion."""

    def update(
        self, stage: str, fraction: float, *, loss: float | None = None, remaining_s: float | None = None
    ) -> None:
        """Show how far the run is.

        Args:
            stage: one of STAGES.
            fraction: share of the whole run that is done, 0–1.
            loss: training loss in scaled HSI units, None outside training.
            remaining_s: estimated seconds until the stage ends, None if unknown.
        """

    def report(self, finding: Finding) -> None:
        """Show a warning or a note that came up during the run."""

    def is_cancelled(self) -> bool:
        """Return True if the user has asked to stop."""


class Silent:
    """Progress that shows nothing; also a base class for those that implement only some of the methods."""

    def update(
        self, stage: str, fraction: float, *, loss: float | None = None, remaining_s: float | None = None
    ) -> None:
        """Ignore the progress."""

    def report(self, finding: Finding) -> None:
        """Ignore the finding."""

    def is_cancelled(self) -> bool:
        """Return False: the run is never cancelled."""
        return False


def raise_if_cancelled(progress: Progress) -> None:
    """Raise Cancelled if the user has asked to stop.

    Raises:
        Cancelled: The user has asked to stop.
    """
    if progress.is_cancelled():
        raise Cancelled()


@dataclass
class Run:
    """Stages, findings and timings of one run.

    What is reported to `progress` is also stored, so that warnings from inside the core reach the result and the
    report.

    Attributes:
        progress: the user interface's progress.
        spans: stage → first and last fraction of the whole run.
        findings: everything reported so far.
        timings_s: stage → seconds it took.
    """

    progress: Progress
    spans: Mapping[str, Span]
    findings: list[Finding] = field(default_factory=list)
    timings_s: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.progress = _StoringProgress(self.progress, self.findings)

    @contextlib.contextmanager
    def stage(self, name: str) -> Iterator[Span]:
        """Report that a stage begins, yield its span of the whole run, and store how long it took.

        Raises:
            Cancelled: The user has asked to stop before the stage began.
        """
        raise_if_cancelled(self.progress)
        self.progress.update(name, self.spans[name][0])
        started = time.perf_counter()
        yield self.spans[name]
        self.timings_s[name] = round(time.perf_counter() - started, 3)

    def report_findings(self, *findings: Finding) -> None:
        """Report findings; they are also stored for the result and the report."""
        for finding in findings:
            self.progress.report(finding)

    @property
    def warnings(self) -> tuple[Sentence, ...]:
        """Messages of the warnings reported so far."""
        return tuple(f.message for f in self.findings if f.level == "warning")


def share_reporter(progress: Progress, stage: str, span: Span) -> ReportShare:
    """Return a function that reports how much of a stage is done, and estimates how long the rest of it will take.

    Args:
        progress: where to report.
        stage: the stage, one of STAGES.
        span: first and last fraction of the stage in the whole run, 0–1.

    Returns:
        A function of the share of the stage that is done, 0–1. It raises Cancelled if the user has asked to stop.
    """
    started = time.perf_counter()

    def report(done: float) -> None:
        raise_if_cancelled(progress)
        remaining = (time.perf_counter() - started) * (1 - done) / done if done else None
        progress.update(stage, span[0] + (span[1] - span[0]) * done, remaining_s=remaining)

    return report


class _StoringProgress:
    """Progress of a user interface that also stores what is reported; a finding reported twice is passed on once."""

    def __init__(self, progress: Progress, findings: list[Finding]) -> None:
        self._findings = findings
        self._report, self.update, self.is_cancelled = progress.report, progress.update, progress.is_cancelled

    def report(self, finding: Finding) -> None:
        if finding not in self._findings:
            self._findings.append(finding)
            self._report(finding)
