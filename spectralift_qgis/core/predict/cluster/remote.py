"""Functions that Dask calls by name. Scheduler and workers import this module; only workers load the rest, and GDAL."""

from __future__ import annotations

import signal


def predict_tile(task: str) -> str:
    """Predict a tile on this worker: see `tile.predict_tile`."""
    from spectralift_qgis.core.predict.cluster import tile

    return tile.predict_tile(task)


def inspect_worker(question: str) -> str:
    """Check this worker: see `tile.look`."""
    from spectralift_qgis.core.predict.cluster import tile

    return tile.inspect_worker(question)


def version() -> str:
    """Return the version of SpectraLift."""
    from spectralift_qgis import __version__

    return __version__


def dask_setup(worker: object) -> None:
    """Ignore Ctrl-C, which a terminal sends to all its processes: the one that started the workers ends them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
