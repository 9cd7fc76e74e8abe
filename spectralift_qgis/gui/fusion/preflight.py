"""Keeps what the worker says of a request up to date while the user chooses; never holds up the dialog."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from spectralift_qgis.adapters.tasks.call import Call, WorkerCall
from spectralift_qgis.adapters.worker.arguments import command_line
from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.base.sentence import plain
from spectralift_qgis.core.request.request import FusionRequest

DEBOUNCE_MS = 250
"""Typing is over when nothing has changed for so long."""


@dataclass(frozen=True)
class Outlook:
    """Outcome of the checks of a request: facts and findings. An error prevents the run."""

    facts: Mapping[str, Any] = field(default_factory=dict)
    findings: Sequence[Finding] = ()

    @property
    def errors(self) -> list[Finding]:
        return [f for f in self.findings if f.level == "error"]


class Preflight(QObject):
    """Asks the worker to check the request that `request` returns.

    known: an Outlook of the newest request. waiting: the one shown is out of date from now on.
    """

    known = pyqtSignal(object)
    waiting = pyqtSignal()

    def __init__(self, request: Callable[[], FusionRequest | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = request
        self._call = WorkerCall(self)
        self._call.answered.connect(self._on_answer)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def busy(self) -> bool:
        return bool(self._timer.isActive()) or self._call.busy

    def touch(self) -> None:
        """Something was chosen: look again once the user pauses."""
        self.waiting.emit()
        self._timer.start()

    def stop(self) -> None:
        """Look no more; the worker is gone when this returns."""
        self._timer.stop()
        self._call.stop()

    def _ask(self) -> None:
        request = self._request()
        if request is not None:
            self._call.ask(command_line("fuse", request, check=True))

    def _on_answer(self, call: Call) -> None:
        if self._timer.isActive():
            return  # it is out of date already
        self.known.emit(outlook(call))


def outlook(call: Call) -> Outlook:
    """Return what a finished check says: a refusal has facts, too."""
    if call.error is None:
        result = call.result or {}
        findings = [Finding(f["level"], f["code"], plain(f["message"])) for f in result.get("findings") or ()]
        return Outlook(result.get("facts") or {}, findings)
    return Outlook(getattr(call.error, "facts", {}), [*call.findings, *call.error.problems])


def once(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings without those on files that only lie beside the output, when it has a problem itself."""
    if not any(f.field == "output" and f.level == "error" for f in findings):
        return list(findings)
    return [f for f in findings if f.field not in ("report", "quality")]
