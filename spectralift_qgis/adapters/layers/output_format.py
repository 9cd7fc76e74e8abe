"""File format and compression of a result, as dialog and algorithms offer them."""

from __future__ import annotations

from spectralift_qgis.core.base import file_formats

AUTO, COG = file_formats.AUTO, "COG"
COG_COMPRESSION = "deflate"  # who asks for a COG wants it read over a network


def stored_as(format_name: str, output: str) -> dict[str, str]:
    """Return format and compression of a request. wanted: a format, or AUTO for what the output's extension says."""
    file_format = file_formats.format_of(output, format_name)
    return {"format": file_format, "compress": COG_COMPRESSION if file_format == COG else "none"}
