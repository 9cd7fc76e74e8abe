"""Starts before it is known what is asked: a supervisor that expects to need a worker saves the time to start one."""

from __future__ import annotations

import contextlib
import json
import sys

from spectralift_qgis.core.errors import RasterError


def arguments() -> list[str] | None:
    """Load what a fusion needs, then wait for a command's arguments: a JSON list on a line of stdin.

    None when stdin ends without one: nothing is wanted any more.
    """
    from spectralift_qgis.core import fusion, products, raster  # noqa: F401  # which takes longer than many a preview

    with contextlib.suppress(RasterError):
        raster.crs_wkt("EPSG:4326")  # PROJ opens its database
    with contextlib.suppress(ValueError):
        wanted = json.loads(sys.stdin.buffer.readline())
        if isinstance(wanted, list):
            return [str(word) for word in wanted]
    return None
