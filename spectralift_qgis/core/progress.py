"""How the core tells a shell what it is doing, and how a shell tells the core to stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from spectralift_qgis.core.errors import Cancelled, Finding

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
