"""Checks the current request with the worker in the background while the user chooses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from spectralift_qgis.adapters.tasks.call import Call, WorkerCall
from spectralift_qgis.adapters.worker.warm import WarmWorker
from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.request.facts import Facts
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.messages import Command, finding_of

DEBOUNCE_MS = 250
"""Milliseconds without a change after which the check starts."""


@dataclass(frozen=True)
class Outlook:
    """Outcome of a check: facts, and findings; an error prevents a run."""

    facts: Facts = field(default_factory=Facts)
    findings: Sequence[Finding] = ()

    @property
    def errors(self) -> list[Finding]:
        return [f for f in self.findings if f.level == "error"]


class LiveCheck(QObject):
    """Has the worker check the request that `request` returns.

    checked: the Outlook of the newest request. outdated: the last Outlook does not apply any more.
    """

    checked = pyqtSignal(object)
    outdated = pyqtSignal()

    def __init__(
        self, request: Callable[[], FusionRequest | None], warm: WarmWorker | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._request = request
        self._call = WorkerCall(self, warm)
        self._call.answered.connect(self._on_answer)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._check)

    @property
    def busy(self) -> bool:
        return bool(self._timer.isActive()) or self._call.busy

    def schedule(self) -> None:
        """Check the request again as soon as the user pauses."""
        self.outdated.emit()
        self._timer.start()

    def stop(self) -> None:
        """Cancel the check; it has ended when this returns."""
        self._timer.stop()
        self._call.stop()

    def _check(self) -> None:
        request = self._request()
        if request is not None:
            self._call.ask(Command("fuse", request, check=True))

    def _on_answer(self, call: Call) -> None:
        if self._timer.isActive():
            return  # outdated
        self.checked.emit(outlook(call))


def outlook(call: Call) -> Outlook:
    """Return the outcome of a finished check; a refusal has facts, too."""
    if call.error is None:
        result = call.result or {}
        findings = [finding_of(values) for values in result.get("findings") or ()]
        return Outlook(Facts.of(result.get("facts")), findings)
    return Outlook(Facts.of(getattr(call.error, "facts", {})), [*call.findings, *call.error.problems])


def without_consequences(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings, without those on files beside the output if the output itself has an error."""
    if not any(f.field == "output" and f.level == "error" for f in findings):
        return list(findings)
    return [f for f in findings if f.field not in ("report", "quality")]
