"""How a story is told inside a whole QGIS: it goes on each time that what it waits for has come.

A story is a generator. What it yields is waited for while QGIS's own event loop runs, so nothing here blocks QGIS,
and modal windows can be answered. Every step goes to the log as one line; what goes wrong goes there with its
traceback and ends QGIS with code 3.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPen
from qgis.PyQt.QtWidgets import QApplication

TOLD = json.loads(os.environ["SPECTRALIFT_DRIVER"])
"""Which story, the two images, where to write."""

LOG = Path(TOLD["log"])
PATIENCE_S = 300
RING = QColor("#d55e00")

Wait = tuple[str, Callable[[], object]]
"""What is waited for, in words, and whether it has come."""


def log(text: str) -> None:
    with LOG.open("a", encoding="utf-8") as file:
        file.write(f"{time.strftime('%H:%M:%S')} {text}\n")


def fail(text: str) -> None:
    log(f"FAILED {text}")
    photograph("failure")
    os._exit(3)  # a QGIS that is asked to quit may ask back


def later(action: Callable[[], object]) -> None:
    """Do what may open a modal window: it returns only when that is closed, and the story must go on meanwhile."""
    QTimer.singleShot(0, action)


def photograph(name: str, marks: dict[int, QPoint] | None = None) -> None:
    """Take a picture of the whole screen; marks: places on it that get a ring with a number."""
    QApplication.processEvents()
    picture = QApplication.primaryScreen().grabWindow(0)
    if marks:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(QFont("DejaVu Sans", 15, QFont.Weight.Bold))
        for number, place in marks.items():
            painter.setPen(QPen(RING, 4))
            painter.drawEllipse(place, 17, 17)
            label = QRect(place.x() + 19, place.y() - 12, 30, 24)
            painter.fillRect(label, RING)
            painter.setPen(QColor("white"))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()
    picture.save(str(Path(TOLD["screenshots"]) / f"whole_qgis_{name}.png"))


class Teller:
    """Goes on with a story each time that what it waits for has come."""

    def __init__(self, story: Iterator[Wait]) -> None:
        self._story = story
        self._waited: Wait = ("the begin", lambda: True)
        self._until = time.monotonic() + PATIENCE_S
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(50)

    def _look(self) -> None:
        try:
            if not self._waited[1]():
                if time.monotonic() > self._until:
                    fail(f"in {PATIENCE_S} s this did not come: {self._waited[0]}")
                return
            log(f"ok {self._waited[0]}")
            self._waited = next(self._story)
            self._until = time.monotonic() + PATIENCE_S
        except StopIteration:
            self._timer.stop()
            log("told")
        except Exception:
            fail(traceback.format_exc())


def complain(message: str, tag: str, level: Qgis.MessageLevel) -> None:
    """Nothing critical may come from the plugin, and no exception from anybody."""
    if "Traceback" in message or level == Qgis.MessageLevel.Critical and "spectralift" in f"{tag} {message}".lower():
        fail(f"{tag}: {message}")
