"""Shows progress, findings, results and errors: for people, or one JSON object a line."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

from spectralift_qgis.core.base.errors import Finding, RequestRefused, SpectraLiftError
from spectralift_qgis.core.request.plain_data import to_data
from spectralift_qgis.messages import Event, Failure, Result, Update, event_to_json

if TYPE_CHECKING:  # it imports GDAL, which only some commands need
    from spectralift_qgis.core.request.plan import Preflight

    Outcome = TypeVar("Outcome", bound=Preflight)


_HANGUP = getattr(signal, "SIGHUP", None)  # the terminal was closed; Windows has no such signal
_STAGES = {"check": "Checking", "sample": "Drawing spectra", "harmonise": "Comparing units", "train": "Training",
           "refine": "Comparing with the hyperspectral image", "expect": "Estimating the accuracy",
           "predict": "Sharpening", "compare": "Comparing", "blur": "Blurring and averaging",
           "respond": "Simulating the multispectral image", "publish": "Finishing"}  # fmt: skip
_LINE_INTERVAL_S, _BAR_INTERVAL_S = 10.0, 0.1
_BAR_WIDTH = 30


class OutputLost(Exception):
    """The output of a command cannot be written, which is no error of its work.

    Attributes:
        reader_left: whether the process at the other end of a pipe has ended; otherwise there is no room.
    """

    def __init__(self, error: OSError) -> None:
        super().__init__(f"The output of this command cannot be written: {error.strerror}.")
        self.reader_left = isinstance(error, BrokenPipeError)


def _cancelling_signals() -> list[signal.Signals]:
    signals = [signal.SIGINT, signal.SIGTERM]
    if _HANGUP is not None and signal.getsignal(_HANGUP) != signal.SIG_IGN:  # ignored under nohup: the run goes on
        signals.append(_HANGUP)
    return signals


class Console:
    """A Progress that prints.

    Attributes:
        json: print events as JSON.
        finished: the work is done, and only its result remains to be printed.
    """

    def __init__(self, *, json: bool) -> None:
        self.json = json
        self.finished = False
        self._cancelled = threading.Event()
        self._interrupts = False
        self._bar = not json and sys.stderr is not None and sys.stderr.isatty()
        self._stage = ""
        self._printed_at = 0.0

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Let Ctrl-C, SIGTERM and a closed terminal cancel, inside the `with`."""
        before = {s: signal.signal(s, self._on_signal) for s in _cancelling_signals()}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
            self._clear()

    @contextlib.contextmanager
    def interrupting(self) -> Iterator[None]:
        """Let signals raise KeyboardInterrupt, for work that does not ask `is_cancelled` and leaves no files."""
        self._interrupts = True
        try:
            if self.is_cancelled():
                raise KeyboardInterrupt
            yield
        finally:
            self._interrupts = False

    def _on_signal(self, number: int, frame: object) -> None:
        # The second signal does not wait for the next safe point. System and shell both report a closed terminal.
        if self._interrupts or (self._cancelled.is_set() and number != _HANGUP):
            raise KeyboardInterrupt
        self._cancelled.set()

    def cancel(self) -> None:
        """Cancel the command at its next safe point. May be called from any thread."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def update(
        self, stage: str, fraction: float, *, loss: float | None = None, remaining_s: float | None = None
    ) -> None:
        if self.json:
            self._print(Update(stage, fraction, loss, remaining_s))
        elif self._bar:
            self._draw(stage, fraction, loss, remaining_s)
        elif stage != self._stage or time.monotonic() - self._printed_at > _LINE_INTERVAL_S:
            self._stage, self._printed_at = stage, time.monotonic()
            self._write_line(f"{fraction * 100:3.0f} %  {_STAGES.get(stage, stage)}", sys.stderr)

    def report(self, finding: Finding) -> None:
        if self.json:
            self._print(finding)
            return
        self._clear()
        prefix = "warning: " if finding.level == "warning" else ""
        self._write_line(prefix + finding.message, sys.stderr)

    def result(self, values: Mapping[str, Any], lines: Iterable[str]) -> None:
        """Print a command's result: `values` as JSON, or `lines` for people."""
        self.finished = True
        if self.json:
            self._print(Result(values))
            return
        self._clear()
        for line in lines:
            self._write_line(line, sys.stdout)

    def error(self, error: SpectraLiftError) -> None:
        """Print why a command failed, was refused or was cancelled."""
        failure = Failure.of(error)
        with contextlib.suppress(OutputLost):
            if self.json:
                self._print(failure)
                return
        self._clear()
        for problem in failure.problems:
            self._write_line(f"error: {problem.message}" if failure.exit_code != 130 else problem.message, sys.stderr)

    def _print(self, event: Event) -> None:
        # Another encoding than UTF-8 would not be JSON: escape there.
        ascii_only = "utf" not in (getattr(sys.stdout, "encoding", None) or "").lower()
        self._write_line(event_to_json(event, ascii_only=ascii_only), sys.stdout)

    def _draw(self, stage: str, fraction: float, loss: float | None, remaining_s: float | None) -> None:
        if time.monotonic() - self._printed_at < _BAR_INTERVAL_S and fraction < 1:
            return
        self._printed_at = time.monotonic()
        filled = round(fraction * _BAR_WIDTH)
        bar = "█" * filled + "·" * (_BAR_WIDTH - filled)
        text = f"{fraction * 100:3.0f} % [{bar}] {_STAGES.get(stage, stage)}"
        text += "" if loss is None else f", loss {loss:.4f}"
        text += "" if remaining_s is None else f", {remaining_s:.0f} s left of this stage"
        width = shutil.get_terminal_size().columns - 1
        self._write_line(f"\r{text[:width]:<{width}}", sys.stderr, end="")

    def _clear(self) -> None:
        if self._bar and self._printed_at:
            self._write_line("\r" + " " * (shutil.get_terminal_size().columns - 1) + "\r", sys.stderr, end="")

    def _write_line(self, text: str, stream: TextIO | None, end: str = "\n") -> None:
        """Print a text. Raises OutputLost for stdout, and if a reader has left; a full log does not end a run."""
        if stream is None:  # closed by the parent process; print would take stdout
            return
        try:
            print(text, end=end, file=stream, flush=True)
        except OSError as e:
            with contextlib.suppress(OSError, ValueError):  # the rest of the buffer goes nowhere
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
            if isinstance(e, BrokenPipeError) or stream is sys.stdout:
                self.json = False  # errors go to stderr from now on
                raise OutputLost(e) from None


def show_preflight(preflight: Outcome, console: Console, lines: Callable[[Outcome], Iterable[str]]) -> None:
    """Print the outcome of a check.

    Args:
        preflight: the outcome.
        console: prints it.
        lines: returns the outcome as lines for people.

    Raises:
        RequestRefused: The request has errors; lists all of them.
    """
    if preflight.errors:
        for finding in preflight.findings:
            if finding.level != "error":
                console.report(finding)
        raise RequestRefused(preflight.errors, preflight.facts.as_dict())
    values = {"facts": preflight.facts.as_dict(), "findings": [f.as_dict() for f in preflight.findings]}
    console.result(values, lines(preflight))


def show_result(result: Any, console: Console, lines: Iterable[str]) -> None:
    """Print the result of a run; as JSON with its details.

    Args:
        result: a FusionResult, TrainResult or ApplyResult.
        console: prints it.
        lines: the result as lines for people.
    """
    console.result({**result.as_dict(), "details": to_data(result.details)}, lines)
