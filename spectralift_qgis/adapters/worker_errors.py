"""Errors of the worker process, as errors of the core with the worker's last output."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from spectralift_qgis.core.base.errors import Finding, RequestRefused, SpectraLiftError
from spectralift_qgis.core.base.sentence import plain


class WorkerError(SpectraLiftError):
    """The worker delivered no result.

    report: details for a bug report: command, exit code, last lines of stderr.
    facts: facts that a preflight determined although it refused the request.
    """

    code = "worker"

    def __init__(
        self,
        message: str,
        problems: Sequence[Finding] = (),
        report: str = "",
        facts: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(plain(message))
        self._problems = tuple(problems)
        self.report = report
        self.facts = dict(facts or {})

    @property
    def problems(self) -> tuple[Finding, ...]:
        return self._problems or super().problems


class WorkerRefused(WorkerError):
    """The request cannot be carried out; nothing was trained or written. `problems` lists every reason."""

    exit_code = RequestRefused.exit_code
    code = RequestRefused.code


class WorkerFailed(WorkerError):
    """The worker failed with an error message."""

    code = "failed"


class WorkerCrashed(WorkerError):
    """The worker could not be started, or ended without a message; `stderr` has its last lines."""

    code = "crashed"

    def __init__(self, message: str, stderr: Sequence[str] = (), report: str = "") -> None:
        super().__init__(message, report=report)
        self.stderr = tuple(stderr)
