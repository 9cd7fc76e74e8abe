"""One run of the spine: whom it tells, how far it is, what its stages took."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from spectralift_qgis.core.errors import Finding
from spectralift_qgis.core.progress import Progress, raise_if_cancelled

Span = tuple[float, float]  # first and last fraction of a stage, of the whole run


@dataclass
class Run:
    """spans: the stages of this kind of run. findings: what came up so far. timings_s: seconds a stage."""

    progress: Progress
    spans: Mapping[str, Span]
    findings: list[Finding] = field(default_factory=list)
    timings_s: dict[str, float] = field(default_factory=dict)

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
            self.findings.append(finding)
            self.progress.report(finding)

    @property
    def warnings(self) -> tuple[str, ...]:
        return tuple(f.message for f in self.findings if f.level == "warning")
