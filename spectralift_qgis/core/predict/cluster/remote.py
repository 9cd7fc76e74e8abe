"""What Dask calls by name. Scheduler and workers import this module; only workers go further, and need GDAL."""

from __future__ import annotations

import signal


def predict_tile(task: str) -> str:
    """As `tile.predict_tile`."""
    from spectralift_qgis.core.predict.cluster import tile

    return tile.predict_tile(task)


def look(question: str) -> str:
    """As `tile.look`."""
    from spectralift_qgis.core.predict.cluster import tile

    return tile.look(question)


def version() -> str:
    from spectralift_qgis import __version__

    return __version__


def dask_setup(worker: object) -> None:
    """Leave Ctrl-C, which every process of a terminal gets, to the one that started them: it ends them in order."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
