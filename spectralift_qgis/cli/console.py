"""Shows progress, findings, results and errors: for people, or one JSON object a line."""

from __future__ import annotations

import contextlib
import json as json_module
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TextIO

from spectralift_qgis.core.base.errors import Finding, RequestRefused
from spectralift_qgis.core.base.sentence import described

if TYPE_CHECKING:  # it brings in GDAL, which only a command that needs it is to load
    from spectralift_qgis.core.request.plan import Preflight


_GRACE_S = 0.25  # what a cancelled run has for tidying up before it is ended
_HANGUP = getattr(signal, "SIGHUP", None)  # the terminal was closed; Windows has no such signal
_STAGES = {"check": "Checking", "sample": "Drawing spectra", "harmonise": "Comparing units", "train": "Training",
           "refine": "Comparing with the hyperspectral image", "expect": "Estimating the accuracy",
           "predict": "Sharpening", "compare": "Comparing", "blur": "Blurring and averaging",
           "respond": "Simulating the multispectral image", "publish": "Finishing"}  # fmt: skip


class NoReader(Exception):
    """Nobody gets what a command prints: the reader has left, or there is no room for it. No error of the work."""

    def __init__(self, error: OSError) -> None:
        super().__init__(f"What this command prints does not arrive anywhere: {error.strerror}.")
        self.reader_left = isinstance(error, BrokenPipeError)


def _asking_to_cancel() -> list[signal.Signals]:
    """Return the signals that ask a run to stop."""
    asking = [signal.SIGINT, signal.SIGTERM]
    if _HANGUP is not None and signal.getsignal(_HANGUP) != signal.SIG_IGN:  # nohup's: the run is to go on
        asking.append(_HANGUP)
    return asking


class Console:
    """A Progress that prints. With `watch_stdin`, the end of stdin means cancel: that is how a supervisor asks,
    and what happens by itself when the supervisor dies. `done`: the work is, and only its result is left to print."""

    def __init__(self, *, json: bool, watch_stdin: bool = False) -> None:
        self.json = json
        self.done = False
        self._watch_stdin = watch_stdin
        self._cancelled = threading.Event()
        self._at_once = False
        self._bar = not json and sys.stderr is not None and sys.stderr.isatty()
        self._shown = ""
        self._said_at = 0.0

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Turn Ctrl-C, SIGTERM, a closed terminal and, with `watch_stdin`, the end of stdin into `is_cancelled`."""
        before = {s: signal.signal(s, self._on_signal) for s in _asking_to_cancel()}
        if self._watch_stdin:
            threading.Thread(target=self._wait_for_end_of_stdin, daemon=True).start()
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
            self._clear()

    @contextlib.contextmanager
    def at_once(self) -> Iterator[None]:
        """For what does not ask `is_cancelled` and leaves nothing to tidy up: a signal raises KeyboardInterrupt."""
        self._at_once = True
        try:
            if self.is_cancelled():
                raise KeyboardInterrupt
            yield
        finally:
            self._at_once = False

    def _on_signal(self, number: int, frame: object) -> None:
        # Asked twice: do not wait for the next safe point. The system and the shell both report a closed terminal.
        if self._at_once or (self._cancelled.is_set() and number != _HANGUP):
            raise KeyboardInterrupt
        self._cancelled.set()

    def _wait_for_end_of_stdin(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            while sys.stdin.buffer.read(4096):
                pass
        self._cancelled.set()
        time.sleep(_GRACE_S)
        # The main thread is inside one long call of torch or GDAL. What it leaves is removed by its supervisor,
        # or by the next run to the same output.
        os._exit(130)

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def update(
        self, stage: str, fraction: float, *, loss: float | None = None, remaining_s: float | None = None
    ) -> None:
        if self.json:
            self._print({"type": "progress", "stage": stage, "fraction": round(fraction, 5), "loss": loss,
                         "remaining_s": None if remaining_s is None else round(remaining_s, 1)})  # fmt: skip
        elif self._bar:
            self._draw(stage, fraction, loss, remaining_s)
        elif stage != self._shown or time.monotonic() - self._said_at > 10:
            self._shown, self._said_at = stage, time.monotonic()
            self._write_line(f"{fraction * 100:3.0f} %  {_STAGES.get(stage, stage)}", sys.stderr)

    def report(self, finding: Finding) -> None:
        if self.json:
            self._print({"type": "warning", **finding.as_dict()})
            return
        self._clear()
        prefix = "warning: " if finding.level == "warning" else ""
        self._write_line(prefix + finding.message, sys.stderr)

    def result(self, values: Mapping[str, Any], lines: Iterable[str]) -> None:
        """Print a command's result: `values` as JSON, or `lines` for people."""
        self.done = True
        if self.json:
            self._print({"type": "result", **values})
            return
        self._clear()
        for line in lines:
            self._write_line(line, sys.stdout)

    def facts(self, values: Mapping[str, Any]) -> None:
        """Pass on what was found out about a request that is refused: for a shell, people read the errors."""
        if self.json:
            self._print({"type": "facts", "facts": values})

    def error(self, code: str, problems: Iterable[Finding], exit_code: int) -> None:
        problems = tuple(problems)
        message = "\n".join(p.message for p in problems)
        with contextlib.suppress(NoReader):
            if self.json:
                self._print({"type": "error", "code": code, "message": message, "exit_code": exit_code,
                             "problems": [p.as_dict() for p in problems]})  # fmt: skip
                return
        self._clear()
        for problem in problems:
            self._write_line(f"error: {problem.message}" if exit_code != 130 else problem.message, sys.stderr)

    def _print(self, values: Mapping[str, Any]) -> None:
        # What is no UTF-8 would not be JSON: there, and for names that are no text, escapes.
        plain = "utf" not in (getattr(sys.stdout, "encoding", None) or "").lower()
        self._write_line(
            json_module.dumps(described(values), ensure_ascii=plain, allow_nan=False, default=str), sys.stdout
        )

    def _draw(self, stage: str, fraction: float, loss: float | None, remaining_s: float | None) -> None:
        if time.monotonic() - self._said_at < 0.1 and fraction < 1:
            return
        self._said_at = time.monotonic()
        filled = round(fraction * 30)
        text = f"{fraction * 100:3.0f} % [{'█' * filled}{'·' * (30 - filled)}] {_STAGES.get(stage, stage)}"
        text += "" if loss is None else f", loss {loss:.4f}"
        text += "" if remaining_s is None else f", {remaining_s:.0f} s left of this stage"
        width = shutil.get_terminal_size().columns - 1
        self._write_line(f"\r{text[:width]:<{width}}", sys.stderr, end="")

    def _clear(self) -> None:
        if self._bar and self._said_at:
            self._write_line("\r" + " " * (shutil.get_terminal_size().columns - 1) + "\r", sys.stderr, end="")

    def _write_line(self, text: str, stream: TextIO | None, end: str = "\n") -> None:
        """Print a text. Raises NoReader for stdout, and where a reader has left; a log that has no room ends no run."""
        if stream is None:  # closed by who started us; print would take stdout
            return
        try:
            print(text, end=end, file=stream, flush=True)
        except OSError as e:
            with contextlib.suppress(OSError, ValueError):  # what is left in the buffer goes nowhere
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
            if isinstance(e, BrokenPipeError) or stream is sys.stdout:
                self.json = False  # errors are for people now
                raise NoReader(e) from None


def show_preflight(preflight: Preflight, console: Console, lines: Callable[[dict[str, Any]], Iterable[str]]) -> None:
    """Tell what a preflight preflight; `lines` says it to people. Raises RequestRefused when something is wrong."""
    if preflight.errors:
        for finding in preflight.findings:
            if finding.level != "error":
                console.report(finding)
        console.facts(preflight.facts)
        raise RequestRefused(preflight.errors)
    values = {"facts": preflight.facts, "findings": [f.as_dict() for f in preflight.findings]}
    console.result(values, lines(values))
