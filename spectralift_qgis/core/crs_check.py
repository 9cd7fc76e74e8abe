"""The preflight's part about coordinate systems: whether PROJ, which knows them, can work."""

from __future__ import annotations

import os

from spectralift_qgis.core import words
from spectralift_qgis.core.errors import RasterError
from spectralift_qgis.core.plan import Preflight
from spectralift_qgis.core.raster import Raster, crs_wkt

_VARIABLES = ("PROJ_DATA", "PROJ_LIB")  # the first is newer; programs such as PostGIS set either for everybody


def check_proj(image: Raster, name: str, found: Preflight) -> None:
    """Add an error, once, where the image of the field `name` has a coordinate system and PROJ no proj.db to write it.

    Without one GDAL fails when the result is written, and not before.
    """
    if not image.grid.crs_wkt or any(f.code.endswith(".no_proj") for f in found.errors):
        return
    try:
        crs_wkt("EPSG:4326")
    except RasterError:
        found.error(f"{name}.no_proj", _sentence())


def _sentence() -> str:
    given = [f"{name}={os.environ[name]}" for name in _VARIABLES if os.environ.get(name)]
    if not given:
        return (
            "Coordinate systems cannot be written, as PROJ finds no proj.db that it can read: set the environment "
            f"variable {_VARIABLES[0]} to the folder of the proj.db that came with QGIS or GDAL."
        )
    return (
        "Coordinate systems cannot be written, as PROJ finds no proj.db that it can read where the environment says "
        f"({words.listing(given)}): it may be another program's. Unset it and start again, or give the folder of the "
        "proj.db that came with QGIS or GDAL."
    )
