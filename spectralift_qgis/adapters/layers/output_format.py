"""File format and compression of a result, for the dialog and the algorithms."""

from __future__ import annotations

from spectralift_qgis.core.base import file_formats

AUTO, COG = file_formats.AUTO, "COG"
COG_COMPRESSION = "deflate"  # a COG is made to be read over a network


def output_choices(choice: str, output: str) -> dict[str, str]:
    """Return the request's format and compression. choice: a format, or AUTO for that of the output's extension."""
    file_format = file_formats.format_of(output, choice)
    return {"format": file_format, "compress": COG_COMPRESSION if file_format == COG else "none"}
