"""Which format a result is written in: what both the dialog and the algorithms offer, in the same words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.core.base import file_formats

AUTO, COG = file_formats.AUTO, "COG"
COG_COMPRESSION = "deflate"  # who asks for a COG wants it read over a network


def stored_as(wanted: str, output: str) -> dict[str, str]:
    """Return format and compression of a request. wanted: a format, or AUTO for what the output's extension says."""
    file_format = file_formats.format_of(output, wanted)
    return {"format": file_format, "compress": COG_COMPRESSION if file_format == COG else "none"}


def label() -> str:
    return QCoreApplication.translate("SpectraLift", "Format")


def tip() -> str:
    return QCoreApplication.translate(
        "SpectraLift",
        "auto: as the file's extension says, .tif or .bsq. COG: a cloud-optimised GeoTIFF with overviews, "
        "compressed, to be put on a server and read in parts; while it is made it takes nearly three times its "
        "room.",
    )
