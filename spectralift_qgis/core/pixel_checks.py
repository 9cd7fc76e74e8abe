"""Looks at the pixels of an image: whether they differ, and whether a number stands for nodata that nobody declared."""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.plan import Preflight
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.sampling import kept_windows, some_windows

_USUAL_NODATA = {
    "uint16": (65535.0,), "int16": (-32768.0, -9999.0), "int32": (-2147483648.0, -9999.0),
    "float32": (-9999.0, float(np.finfo(np.float32).min)), "float64": (-9999.0, float(np.finfo(np.float32).min)),
}  # fmt: skip
_WORTH_TELLING = 0.01  # of the pixels: a few saturated ones are no nodata
_WINDOWS, _BANDS = 4, 4  # looked at for it


def pixels_differ(raster: Raster, bands: Sequence[int] | NDArray[np.intp]) -> bool | None:
    """Return whether two valid pixels differ in these band indices, None where no pixel is valid.

    Reads up to LEAST_CELLS small windows, mostly one. Raises RasterError.
    """
    first = None
    for window in some_windows(raster):
        values, valid = raster.read(window, bands)
        values = values[valid]
        if not len(values):
            continue
        first = values[0] if first is None else first
        if (values != first).any():
            return True
    return None if first is None else False


def undeclared_nodata(raster: Raster, bands: Sequence[int] | NDArray[np.intp]) -> tuple[float, float] | None:
    """Return a stored number that looks like nodata and the share of pixels that hold it in all of these bands.

    None where no usual one fills more than a hundredth of them, or where the file declares its own. Raises RasterError.
    """
    candidates = _USUAL_NODATA.get(raster.dtype, ())
    index = np.asarray(bands, np.intp)
    if not candidates or raster.has_nodata[index].any():
        return None
    index = np.unique(index[np.linspace(0, len(index) - 1, min(len(index), _BANDS)).astype(int)])
    scale, offset = raster.scale[index].astype(np.float32), raster.offset[index].astype(np.float32)
    scaled = (scale != 1).any() or (offset != 0).any()
    places = kept_windows(raster) or some_windows(raster)
    places = [places[i] for i in np.unique(np.linspace(0, len(places) - 1, _WINDOWS).astype(int))]
    read = [raster.read(window, index) for window in places]
    values = np.concatenate([v[valid] for v, valid in read])
    for stored in candidates:
        number = np.float32(stored) * scale + offset if scaled else np.float32(stored)
        share = float((values == number).all(axis=1).mean()) if len(values) else 0.0
        if share > _WORTH_TELLING:
            return stored, share
    return None


def check_values(
    raster: Raster, bands: Sequence[int] | NDArray[np.intp], field: str, found: Preflight, *, differ: bool = True
) -> None:
    """Add an error for an image with nothing to learn from, and for nodata that the file does not declare.

    differ: pixels that are all the same are an error. Raises RasterError.
    """
    if differ and pixels_differ(raster, bands) is False:
        found.error(
            f"{field}.constant",
            f"All valid pixels of {raster.path} hold the same values: there is nothing to learn from. "
            "Choose another image.",
        )
        return
    nodata = undeclared_nodata(raster, bands)
    if nodata is not None:
        number, share = nodata
        found.error(
            f"{field}.undeclared_nodata",
            f"{share:.0%} of the pixels of {raster.path} hold {number:g} in every band, and the file does not declare "
            f"that as nodata: declare it, e.g. gdal_edit.py -a_nodata {number:g} {os.path.basename(raster.path)}.",
        )
