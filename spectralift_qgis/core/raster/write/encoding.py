"""Converts between values and the numbers that a file stores: data type, scale, offset and nodata."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

FILL = {"int16": -32768.0, "uint16": 65535.0, "uint8": 0.0, "int32": -2147483648.0, "float32": float("nan")}


@dataclass(frozen=True, eq=False)
class Encoding:
    """Encoding of C bands in a file: value = stored × scale + offset.

    Attributes:
        dtype: NumPy name of the stored type.
        scale: (C,) scale of each band.
        offset: (C,) offset of each band, in values.
        nodata: one stored number for all bands, which may be NaN.
    """

    dtype: str
    scale: NDArray[np.float64]
    offset: NDArray[np.float64]
    nodata: float

    @classmethod
    def float32(cls, bands: int) -> Encoding:
        """Return the encoding that stores values unchanged as float32, with NaN as nodata."""
        return cls("float32", np.ones(bands), np.zeros(bands), float("nan"))

    def in_units_of_one(self, reflectance_scale: float | None) -> Encoding:
        """Return the encoding to write into a file in which the value `reflectance_scale` is a reflectance of 1.

        Bands that need a scale get one that gives reflectance in units of 1, so that no file has two scales; the others
        keep the units of the values, and the file has the reflectance scale.
        """
        if reflectance_scale is None or (self.scale == 1).all():
            return self
        return replace(self, scale=self.scale / reflectance_scale, offset=self.offset / reflectance_scale)

    @property
    def itemsize(self) -> int:
        """Size of a stored number in bytes."""
        return np.dtype(self.dtype).itemsize


@dataclass
class EncodingCounts:
    """Counts of what encoding did to the values.

    Attributes:
        values: values written.
        rounded: values rounded to whole numbers.
        clipped: values clipped to the range of the type.
        nodata_pixels: pixels stored as nodata.
        moved_off_nodata: values that equalled nodata and were stored as the neighbouring number.
        bounded: values predicted beyond what the training spectra and the pixel's MSI values allow.
        zero_pixels: nodata pixels whose MSI spectrum is zero although the file does not mark them.
        impossible_pixels: nodata pixels whose MSI spectrum is impossible although the file does not mark them.
    """

    values: int = 0
    rounded: int = 0
    clipped: int = 0
    nodata_pixels: int = 0
    moved_off_nodata: int = 0
    bounded: int = 0
    zero_pixels: int = 0
    impossible_pixels: int = 0

    def add(self, other: EncodingCounts) -> None:
        """Add other counts to these."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)


def choose_encoding(
    dtype_name: str,
    stored: str,
    scale: NDArray[np.float64],
    offset: NDArray[np.float64],
    nodata: float | None,
    peak: float,
) -> Encoding:
    """Choose the encoding of the output for an HSI of C bands.

    An integer type for an HSI of floating-point values gets a scale of its own: the smallest power of ten with which
    the largest expected value still fits. The HSI's nodata is kept if the type can hold it.

    Args:
        dtype_name: NumPy name of the requested type; "auto" keeps the HSI's type.
        stored: NumPy name of the HSI's type.
        scale: (C,) scale of the HSI's bands.
        offset: (C,) offset of the HSI's bands.
        nodata: nodata of the HSI in stored numbers, None without.
        peak: largest expected value.
    """
    dtype = {"float64": "float32", "int8": "int16"}.get(stored, stored) if dtype_name == "auto" else dtype_name
    integer = np.issubdtype(np.dtype(dtype), np.integer)
    if integer and not np.issubdtype(np.dtype(stored), np.integer):
        room = 0.95 * np.iinfo(dtype).max / max(abs(peak), 1e-30)
        scale = np.full_like(scale, 10.0 ** -np.floor(np.log10(room)))
        offset = np.zeros_like(offset)
    if nodata is None or not _holds(dtype, nodata):
        nodata = FILL.get(dtype, float("nan") if not integer else float(np.iinfo(dtype).max))
    return Encoding(dtype, scale, offset, nodata)


def _holds(dtype: str, value: float) -> bool:
    if np.issubdtype(np.dtype(dtype), np.integer):
        info = np.iinfo(dtype)
        return bool(np.isfinite(value) and info.min <= value <= info.max and value == int(value))
    return bool(np.isnan(value) or np.isinf(value) or abs(value) <= np.finfo(dtype).max)


def encode(
    values: NDArray[np.float32], valid: NDArray[np.bool_], encoding: Encoding, counts: EncodingCounts
) -> NDArray:  # type: ignore[type-arg]
    """Encode values as stored numbers; a value that would be read back as nodata is stored as its neighbour.

    Args:
        values: (N, C) values.
        valid: (N,) False for pixels that become nodata.
        encoding: the encoding of the C bands.
        counts: is increased by what happened to the values.

    Returns:
        (N, C) stored numbers of the encoding's type.
    """
    every = bool(valid.all())
    counts.values += int(valid.sum()) * values.shape[1]
    counts.nodata_pixels += int((~valid).sum())
    stored = _in_stored_units(values, encoding)
    if np.issubdtype(np.dtype(encoding.dtype), np.integer):
        stored = _whole(stored, None if every else valid[:, None], encoding, counts)
    else:
        stored = stored.astype(encoding.dtype, copy=stored is values)
    if not every:
        stored[~valid] = encoding.nodata
    return stored


def _in_stored_units(values: NDArray[np.float32], encoding: Encoding) -> NDArray[np.float32]:
    """Return (values − offset) / scale, or the values themselves if that changes nothing."""
    stored = values
    if (encoding.offset != 0).any():
        stored = stored - encoding.offset.astype(np.float32)
    if (encoding.scale != 1).any():
        stored = np.divide(stored, encoding.scale.astype(np.float32), out=None if stored is values else stored)
    return stored


def _whole(
    stored: NDArray[np.float32], valid: NDArray[np.bool_] | None, encoding: Encoding, counts: EncodingCounts
) -> NDArray:  # type: ignore[type-arg]
    """Return the numbers rounded and clipped to an integer type; valid: (N, 1), None for all pixels."""

    def count(mask: NDArray[np.bool_]) -> int:
        return int(np.count_nonzero(mask if valid is None else mask & valid))

    dtype = np.dtype(encoding.dtype)
    info = np.iinfo(dtype)
    exact = stored.astype(np.float64) if dtype.itemsize > 2 else stored  # float32 cannot hold every 32-bit integer
    whole = np.rint(exact)
    counts.rounded += count(whole != exact)
    low, high = whole.dtype.type(info.min), whole.dtype.type(info.max)
    if whole.size and not (whole.min() >= low and whole.max() <= high):
        counts.clipped += count((whole < low) | (whole > high))
        np.minimum(np.maximum(whole, low, out=whole), high, out=whole)
    found = whole.astype(dtype)
    same = found == dtype.type(encoding.nodata)
    if same.any():
        counts.moved_off_nodata += count(same)
        found[same] = int(encoding.nodata) + (1 if encoding.nodata < info.max else -1)
    return found
