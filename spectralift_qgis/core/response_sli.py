"""Reads ENVI spectral libraries: a binary table of spectra, and a header beside it that describes it."""

from __future__ import annotations

import os
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import envi
from spectralift_qgis.core.bands import PLAUSIBLE_NM, to_nm
from spectralift_qgis.core.response_curves import without_noise
from spectralift_qgis.core.srf import MAX_BANDS, MAX_SAMPLES, SpectralResponse
from spectralift_qgis.core.tables import MAX_FILE_BYTES, TableError, clean_name, read_file

_SUFFIXES = (".sli", ".esl", ".slb", ".lib", "")
_TYPES = {"1": "u1", "2": "i2", "3": "i4", "4": "f4", "5": "f8", "12": "u2", "13": "u4", "14": "i8", "15": "u8"}


def is_library(path: str) -> bool:
    """True for a library's header, and for a file with a library's suffix."""
    if path.lower().endswith(_SUFFIXES[:-1]):
        return True
    try:
        with open(path, "rb") as f:
            return f.read(8).lstrip(b"\xef\xbb\xbf").startswith(b"ENVI")
    except (OSError, ValueError):
        return False


def load(path: str) -> SpectralResponse:
    """Return the response in the library whose data or header file this is. Raises TableError or ResponseError."""
    if not os.path.exists(path):
        raise TableError("it cannot be read: there is no such file.")
    header, data = _pair(path)
    text = envi.decode(read_file(header, envi.MAX_HEADER_BYTES))
    return parse(text, read_file(data), os.path.basename(data))


def _pair(path: str) -> tuple[str, str]:
    """Return the header and the data file, one of which is `path`."""
    stem, suffix = os.path.splitext(path)
    if suffix.lower() == ".hdr":
        found = [stem + s for suffix in _SUFFIXES for s in (suffix, suffix.upper()) if os.path.isfile(stem + s)]
        if not found:
            raise TableError(f"it is a header, and the library itself, {os.path.basename(stem)}.sli, is not beside it.")
        return path, found[0]
    for header in envi.header_names(path):
        if os.path.isfile(header):
            return header, path
    raise TableError(f"its header, {os.path.basename(stem)}.hdr, is not beside it.")


def parse(header: str, data: bytes, name: str) -> SpectralResponse:
    """Return the response of a library, given the text of its header and the bytes of its data.

    Raises TableError with the entry of the header or the byte offset, or ResponseError.
    """
    try:
        entries = envi.parse_header(header)
    except ValueError as e:
        raise TableError(f"its header cannot be read: {e}.") from None
    kind = entries.get("file_type", "")
    if "spectral library" not in kind.lower():
        raise TableError(
            f"its header says that it is {kind[:60] or 'of no known type'!r}, not an ENVI Spectral Library."
        )
    samples, count = _whole(entries, "samples"), _whole(entries, "lines")
    if count > MAX_BANDS or samples * count > MAX_SAMPLES or samples < 2 or count < 1:
        raise TableError(f"{count} spectra of {samples} values are not a response: 1 to {MAX_BANDS} of 2 or more.")
    spectra = _spectra(entries, data, samples, count)
    wavelength = _wavelengths(entries, samples)
    names = _names(entries, count)
    cleaned, notes = without_noise(names, list(spectra))
    for i, (band, spectrum) in enumerate(zip(names, cleaned)):
        bad = np.flatnonzero(~(spectrum >= 0) | ~np.isfinite(spectrum))
        if bad.size:
            raise TableError(
                f"spectrum {i + 1} ({band[:40]}), value {bad[0] + 1} at {wavelength[bad[0]]:g} nm: "
                f"a response must be a number that is not negative, found {spectrum[bad[0]]:g}."
            )
    order = np.argsort(wavelength, kind="stable")
    if (np.diff(wavelength[order]) <= 0).any():
        raise TableError("two of its wavelengths are the same.")
    return SpectralResponse(name, tuple(names), wavelength[order], np.array(cleaned)[:, order], notes=notes)


def _whole(entries: Mapping[str, str], key: str, default: str = "") -> int:
    value = entries.get(key, default).strip()
    if not value.isdecimal() or len(value) > 9:
        raise TableError(f"its header has {key.replace('_', ' ')} = {value[:40]!r}: a whole number is needed.")
    return int(value)


def _spectra(entries: Mapping[str, str], data: bytes, samples: int, count: int) -> NDArray[np.float64]:
    """Return the spectra, (count, samples)."""
    code = _TYPES.get(entries.get("data_type", "").strip())
    if code is None:
        raise TableError(f"its header has data type = {entries.get('data_type', '')[:40]!r}: real numbers are needed.")
    order = ">" if _whole(entries, "byte_order", "0") == 1 else "<"
    dtype, start = np.dtype(order + code), _whole(entries, "header_offset", "0")
    end = start + samples * count * dtype.itemsize
    if end > min(len(data), MAX_FILE_BYTES):
        raise TableError(
            f"its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte "
            f"{len(data)}."
        )
    with np.errstate(invalid="ignore"):  # a signalling NaN is refused below like any other
        return np.frombuffer(data, dtype, samples * count, start).reshape(count, samples).astype(np.float64)


def _wavelengths(entries: Mapping[str, str], samples: int) -> NDArray[np.float64]:
    """Return the wavelengths in nm, (samples,)."""
    raw = np.array(envi.floats(entries.get("wavelength", "")), dtype=np.float64)
    if len(raw) != samples:
        raise TableError(f"its header lists {len(raw)} wavelengths for {samples} values a spectrum.")
    wavelength = to_nm(raw, entries.get("wavelength_units", ""))
    bad = np.flatnonzero(~((wavelength >= PLAUSIBLE_NM[0]) & (wavelength <= PLAUSIBLE_NM[1])))
    if bad.size:
        low, high = PLAUSIBLE_NM
        raise TableError(
            f"wavelength {bad[0] + 1} of its header ({raw[bad[0]]:g}) is not between {low:g} and {high:g} nm."
        )
    return wavelength


def _names(entries: Mapping[str, str], count: int) -> list[str]:
    listed = entries.get("spectra_names", "")
    names = envi.split_list(listed)
    if len(names) == 1 < count:  # a list without commas
        names = listed.strip("{} \t\r\n").split()
    if not names:
        return [f"Band {i}" for i in range(1, count + 1)]
    if len(names) != count:
        raise TableError(f"its header has {len(names)} spectra names for {count} spectra.")
    return [clean_name(n) or f"Band {i}" for i, n in enumerate(names, 1)]
