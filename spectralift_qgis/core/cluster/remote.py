"""What Dask calls by name. Scheduler and workers import this module; only workers go further, and need GDAL."""

from __future__ import annotations


def predict_tile(task: str) -> str:
    """As `tile.predict_tile`."""
    from spectralift_qgis.core.cluster import tile

    return tile.predict_tile(task)


def look(question: str) -> str:
    """As `tile.look`."""
    from spectralift_qgis.core.cluster import tile

    return tile.look(question)


def version() -> str:
    from spectralift_qgis import __version__

    return __version__
