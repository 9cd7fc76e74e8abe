"""Checks ENVI files for errors that GDAL does not report, such as files shorter than their headers promise."""

from __future__ import annotations

import contextlib
import gzip
import os
import zlib
from pathlib import Path

from osgeo import gdal

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import is_virtual
from spectralift_qgis.core.spectral import envi_header

_NEEDED = ("samples", "lines", "bands", "data type")
_BYTES = {"1": 1, "2": 2, "3": 4, "4": 4, "5": 8, "6": 8, "9": 16, "12": 2, "13": 4, "14": 8, "15": 8}  # by data type


def envi_entries(dataset: gdal.Dataset) -> dict[str, str]:
    """Return the header entries of an ENVI file as read by GDAL, without those that are not UTF-8 text."""
    entries = (dataset.GetMetadata("ENVI") or {}).items()
    return {envi_header.normal_key(k): v for k, v in entries if isinstance(k, str) and isinstance(v, str)}


def check_complete(path: str, dataset: gdal.Dataset) -> None:
    """Check that an ENVI file is as long as its header promises: GDAL reads zeros beyond its end.

    Without `data type` in the header GDAL assumes 8 bits; the size of the file must then fit that.

    Raises:
        RasterError: The file is too short, or its data type is missing.
    """
    if dataset.GetDriver().ShortName != "ENVI":
        return
    entries = envi_entries(dataset)
    packed = entries.get("file_compression", "0").strip() not in ("", "0")
    status = gdal.VSIStatL(path)
    if status is None or (packed and is_virtual(path)):  # counting these bytes would mean downloading them
        return
    itemsize = gdal.GetDataTypeSize(dataset.GetRasterBand(1).DataType) // 8
    rows, cols, count = dataset.RasterYSize, dataset.RasterXSize, dataset.RasterCount
    offset = entries.get("header_offset", "").strip()
    needed = rows * cols * count * itemsize + (int(offset) if offset.isdecimal() else 0)
    size = _unpacked_size(path, needed) if packed else status.size
    if size < needed:
        raise RasterError(
            Sentence(
                "{path} is incomplete: its header describes {needed} bytes ({cols} × {rows} "
                "pixels, {count} bands, {itemsize} bytes each), and there are {size}. Copy it "
                "again, or correct the header.",
                path=path,
                needed=needed,
                cols=cols,
                rows=rows,
                count=count,
                itemsize=itemsize,
                size=size,
            )
        )
    if not entries.get("data_type") and size != needed:
        raise RasterError(
            Sentence(
                "{path} cannot be read because its header has no entry data type. Add it to the header.", path=path
            )
        )


def _unpacked_size(path: str, needed: int) -> int:
    """Return the unpacked size of a gzip file in bytes, or `needed` if it is at least that large."""
    with contextlib.suppress(OSError), open(path, "rb") as f:
        f.seek(-4, os.SEEK_END)
        if int.from_bytes(f.read(4), "little") == needed % 2**32:  # what gzip writes at the end of a whole file
            return needed
    size = 0
    with contextlib.suppress(OSError, EOFError, zlib.error), gzip.open(path) as packed:
        while size < needed and (part := packed.read(1 << 20)):
            size += len(part)
    return size


def why_not_opened(path: str) -> str:
    """Return a sentence on why GDAL cannot open a file: it is empty or its ENVI header is wrong; "" for neither."""
    header = next((name for name in envi_header.header_names(path) if os.path.isfile(name)), "")
    name = os.path.basename(header)
    if is_virtual(path) or not os.path.isfile(path) or header == path:
        return ""
    if not header:
        return "" if os.path.getsize(path) else Sentence("The file is empty (0 bytes).")
    try:
        with Path(header).open("rb") as f:
            raw = f.read(envi_header.MAX_HEADER_BYTES)
        if not raw.startswith(b"ENVI"):
            return Sentence(
                "Its header {name} does not begin with the line ENVI, as plain text without a byte order mark.",
                name=name,
            )
        entries = envi_header.parse_header(envi_header.decode(raw))
        size = os.path.getsize(path)
    except (OSError, ValueError):
        return ""
    values = [entries.get(envi_header.normal_key(key), "") for key in _NEEDED]
    missing = [key for key, value in zip(_NEEDED, values) if not (value.isdecimal() and len(value) < 10)]
    if missing:
        return Sentence(
            "Its header {name} has no whole number for {missing}.", name=name, missing=words.listing(missing)
        )
    samples, lines, bands = map(int, values[:3])
    needed = samples * lines * bands * _BYTES.get(values[3], 0)
    return (
        Sentence(
            "Its header {name} describes {needed} bytes, and there are {size}.", name=name, needed=needed, size=size
        )
        if size < needed
        else ""
    )
