"""Finds and reads the ENVI header and the STAC item of a raster, and reports what is wrong with a header."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import is_virtual
from spectralift_qgis.core.raster.metadata.envi_file import envi_entries
from spectralift_qgis.core.spectral import envi_header


@dataclass(frozen=True)
class Header:
    """ENVI header of a raster.

    Attributes:
        name: file name of the header, "" without a header.
        entries: its entries, {} if there is a problem.
        problem: a sentence on what is wrong with it, "" if nothing is.
    """

    name: str = ""
    entries: Mapping[str, str] = field(default_factory=dict)
    problem: str = ""


def find_header(path: str, dataset: gdal.Dataset) -> Header:
    """Return the header of an ENVI file, or a header beside another file that describes the same number of bands.

    GDAL reads the header of an ENVI file itself, but not lists that are split by line breaks. If no header fits, the
    first one is returned with its problem.
    """
    names: Iterable[str] = envi_header.header_names(path) if not is_virtual(path) else ()
    if dataset.GetDriver().ShortName == "ENVI":
        names = [name for name in dataset.GetFileList() or () if name.lower().endswith(".hdr")]
    headers = [_read_header(name, dataset.RasterCount) for name in names if os.path.isfile(name)]
    return next((header for header in headers if not header.problem), headers[0] if headers else Header())


def _read_header(path: str, count: int) -> Header:
    """Return a header if it describes this many bands, by its entry `bands` or by its list of wavelengths."""
    name = os.path.basename(path)
    try:
        if os.path.getsize(path) > envi_header.MAX_HEADER_BYTES:
            return Header(name, problem=Sentence("{name} is too large for an ENVI header.", name=name))
        entries = envi_header.parse_header(envi_header.decode(Path(path).read_bytes()))
    except OSError as e:
        return Header(name, problem=Sentence("{name} cannot be read: {reason}.", name=name, reason=e.strerror))
    except ValueError:
        return Header(
            name, problem=Sentence("{name} is not an ENVI header, which begins with the line ENVI.", name=name)
        )
    bands = next(iter(envi_header.floats(entries.get("bands", ""))), np.nan)
    if bands == count or (np.isnan(bands) and len(envi_header.floats(entries.get("wavelength", ""))) == count):
        return Header(name, entries)
    if np.isnan(bands):
        return Header(name, problem=Sentence("{name} does not contain the number of bands.", name=name))
    return Header(
        name,
        problem=Sentence(
            "{name} describes {bands:g} bands, the image has {count}.", name=name, bands=bands, count=count
        ),
    )


def why_no_wavelengths(header: Header, count: int) -> str:
    """Return a sentence on why a header gives no wavelengths for `count` bands, "" without a header."""
    if header.problem or not header.name:
        return header.problem
    listed = header.entries.get("wavelength", "")
    items, values = envi_header.split_numbers(listed), envi_header.floats(listed)
    if not items:
        return Sentence("{name} has no entry wavelength.", name=header.name)
    if len(items) != count:
        return Sentence(
            "{name} has a list of {count} for {bands}.",
            name=header.name,
            count=words.count(len(items), "wavelength"),
            bands=words.count(count, "band"),
        )
    wrong = next((i for i, value in enumerate(values) if not np.isfinite(value)), None)
    if wrong is not None:
        return Sentence(
            "{name} has a wavelength that is not a number: {items!r}, for band {wrong}.",
            name=header.name,
            items=items[wrong][:40],
            wrong=wrong + 1,
        )
    return Sentence(
        "{name} lists numbers that are not wavelengths: {first:g} to {last:g}.",
        name=header.name,
        first=values[0],
        last=values[-1],
    )


def ignored_values(
    header: Header, dataset: gdal.Dataset, nodata: NDArray[np.float64], has_nodata: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the nodata values, with the header's `data ignore value` if GDAL has none.

    The entry may be one value or one value per band in braces; GDAL reads anything but a plain number as 0.

    Args:
        header: the raster's ENVI header.
        dataset: the open raster.
        nodata: (B,) nodata values as GDAL has them.
        has_nodata: (B,) True for bands that have one.

    Returns:
        (B,) nodata values in stored numbers, and (B,) True for bands that have one.
    """
    is_envi = dataset.GetDriver().ShortName == "ENVI"
    entries = header.entries or (envi_entries(dataset) if is_envi else {})
    text = entries.get("data_ignore_value")
    if text is None:
        return nodata, has_nodata
    misread = is_envi and not _is_number(text) and not nodata[has_nodata].any()
    if has_nodata.any() and not misread:
        return nodata, has_nodata
    values = np.array(envi_header.floats(text))
    if len(np.unique(values)) == 1:
        values = values[:1]
    elif len(values) != len(nodata):
        values = np.array([np.nan])
    values = np.broadcast_to(values, nodata.shape).astype(np.float64)
    return values, np.isfinite(values)


def _is_number(text: str) -> bool:
    with contextlib.suppress(ValueError):
        float(text)
        return True
    return False


def read_stac(path: str) -> Mapping[str, object]:
    """Return the STAC item beside a file: image.stac.json or, as EnMAP-Box names it, image.tif.stac.json; else {}."""
    if is_virtual(path):
        return {}
    for name in (os.path.splitext(path)[0] + ".stac.json", path + ".stac.json"):
        with contextlib.suppress(OSError, ValueError, RecursionError):
            if os.path.isfile(name) and os.path.getsize(name) <= envi_header.MAX_HEADER_BYTES:
                text = Path(name).read_text(encoding="utf-8", errors="replace")
                entries = json.loads(text, parse_int=float)
                if isinstance(entries, dict):
                    return entries
    return {}
