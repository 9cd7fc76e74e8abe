"""Errors of the worker process, as errors of the core with its last output."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from spectralift_qgis.core.base.errors import Finding, RequestRefused, SpectraLiftError
from spectralift_qgis.core.base.sentence import plain


class WorkerError(SpectraLiftError):
    """The worker did not deliver. `report` is for the clipboard: command, exit code, last lines of stderr.

    `facts` is what a preflight found out although it refused the request.
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
    """The request cannot be carried out; nothing was trained or written. `problems` lists all of them."""

    exit_code = RequestRefused.exit_code
    code = RequestRefused.code


class WorkerFailed(WorkerError):
    """The worker failed with a message."""

    code = "failed"


class WorkerCrashed(WorkerError):
    """The worker could not be started, or ended without a word; `stderr` holds its last lines."""

    code = "crashed"

    def __init__(self, message: str, stderr: Sequence[str] = (), report: str = "") -> None:
        super().__init__(message, report=report)
        self.stderr = tuple(stderr)
