"""Which extension goes with which format of a raster that is written. No NumPy: QGIS reads it while it starts."""

from __future__ import annotations

import os

AUTO = "auto"
"""In place of a format: what the extension of the output says."""

EXTENSIONS = {"GTiff": (".tif", ".tiff"), "COG": (".tif", ".tiff"), "ENVI": (".bsq", ".dat", ".img")}
"""Format → how its files end, the usual extension first."""


def by_extension(path: str) -> str:
    """Return the format that the extension of an output asks for, "" for one that is not written.

    A COG has no extension of its own: .tif asks for GTiff.
    """
    extension = _extension(path)
    return next((name for name, extensions in EXTENSIONS.items() if extension in extensions), "")


def format_of(path: str, wanted: str = AUTO) -> str:
    """Return the format that an output is written in: the wanted one, or with AUTO what its name says, else GTiff."""
    return (by_extension(path) or "GTiff") if wanted == AUTO else wanted


def suits(path: str, file_format: str) -> bool:
    """True where a name ends as files of its format do, or has no extension, which says nothing else.

    The tiles of a virtual raster are GeoTIFFs.
    """
    extension = _extension(path)
    return not extension or extension in EXTENSIONS[file_format] or (file_format == "GTiff" and extension == ".vrt")


def name_problem(path: str, file_format: str) -> str:
    """Return, in a sentence, what is wrong with the name of a raster to be written in a format; "" where nothing is.

    The one rule, for the command line and for QGIS.
    """
    if suits(path, file_format):
        return ""
    if not by_extension(path):
        return f"{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI)."
    return (
        f"{path} is no name for the format {file_format}: end it in {EXTENSIONS[file_format][0]}, or choose another "
        "format."
    )


def _extension(path: str) -> str:
    return os.path.splitext(path)[1].lower()
