"""Which extension goes with which format of a raster that is written. No NumPy: QGIS reads it while it starts."""

from __future__ import annotations

import os

EXTENSIONS = {"GTiff": (".tif", ".tiff"), "COG": (".tif", ".tiff"), "ENVI": (".bsq", ".dat", ".img")}
"""Format → how its files end, the usual extension first."""


def by_extension(path: str) -> str:
    """Return the format that the extension of an output asks for, "" for one that is not written.

    A COG has no extension of its own: .tif asks for GTiff.
    """
    extension = _extension(path)
    return next((name for name, extensions in EXTENSIONS.items() if extension in extensions), "")


def contradicts(path: str, file_format: str) -> bool:
    """True where the extension of a path is that of another format. Any other name is the user's to choose."""
    return bool(by_extension(path)) and _extension(path) not in EXTENSIONS[file_format]


def _extension(path: str) -> str:
    return os.path.splitext(path)[1].lower()
