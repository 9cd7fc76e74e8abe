"""What the worker processes started here load first."""

from __future__ import annotations

import signal


def dask_setup(worker: object) -> None:
    """Leave Ctrl-C, which every process of a terminal gets, to the one that started them: it ends them in order."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
