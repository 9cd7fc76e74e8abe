"""File formats of written rasters and their extensions. Imports no NumPy: QGIS loads this module at start."""

from __future__ import annotations

import os

from spectralift_qgis.core.base.sentence import Sentence, plain

AUTO = "auto"
"""Stands for the format that belongs to the extension of the output."""

EXTENSIONS = {"GTiff": (".tif", ".tiff"), "COG": (".tif", ".tiff"), "ENVI": (".bsq", ".dat", ".img")}
"""Format → extensions of its files, the usual one first."""


def by_extension(path: str) -> str:
    """Return the format that belongs to the extension of an output, "" for an extension that is not supported.

    A COG has no extension of its own: .tif stands for GTiff.
    """
    extension = _extension(path)
    return next((name for name, extensions in EXTENSIONS.items() if extension in extensions), "")


def format_of(path: str, file_format: str = AUTO) -> str:
    """Return the format that an output is written in.

    Args:
        path: the output.
        file_format: a format, which is returned, or AUTO for the format of the extension, else GTiff.
    """
    return (by_extension(path) or "GTiff") if file_format == AUTO else file_format


def suits(path: str, file_format: str) -> bool:
    """Return whether the extension of an output belongs to the format; a name without an extension suits any format.

    A virtual raster (.vrt) suits GTiff: its tiles are GeoTIFFs.
    """
    extension = _extension(path)
    return not extension or extension in EXTENSIONS[file_format] or (file_format == "GTiff" and extension == ".vrt")


def name_problem(path: str, file_format: str) -> Sentence:
    """Return why the name of an output does not suit its format; "" if it does.

    The command line and QGIS share this rule.
    """
    if suits(path, file_format):
        return plain("")
    if not by_extension(path):
        return Sentence("{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).", path=path)
    return Sentence(
        "{path} is no name for the format {format}: end it in {extension}, or choose another format.",
        path=path, format=file_format, extension=EXTENSIONS[file_format][0],
    )  # fmt: skip


def _extension(path: str) -> str:
    return os.path.splitext(path)[1].lower()
