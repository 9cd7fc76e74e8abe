"""Spectral responses in files of the user, in any of the supported formats."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import ResponseError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.spectral import envi_header
from spectralift_qgis.core.spectral.bands import PLAUSIBLE_NM, fwhm_to_nm, to_nm
from spectralift_qgis.core.spectral.response.curves import curves_in, without_noise
from spectralift_qgis.core.spectral.response.srf import (
    MAX_BANDS,
    MAX_SAMPLES,
    Curve,
    SpectralResponse,
    combine_curves,
    gaussian_response,
)
from spectralift_qgis.core.spectral.tables import (
    MAX_FILE_BYTES,
    Table,
    TableError,
    clean_name,
    decode,
    parse_table,
    read_file,
)

CENTRE_WORDS = ("wavelength", "wavelengths", "centre", "center", "central wavelength", "centre wavelength",
                "center wavelength", "cwl", "wl", "lambda", "")  # fmt: skip
FWHM_WORDS = ("fwhm", "width", "bandwidth", "band width", "full width half maximum", "full width at half maximum")
NAME_WORDS = ("name", "band", "band name", "id", "number", "band number")
WIDTHS_NM = (0.1, 5000.0)

_RANGE = re.compile(r"[ \t]{0,9}\([^()]{1,80}(?:nm|um|µm|μm|nanomet\w{2,4}|micromet\w{2,4})\)$", re.IGNORECASE)

_SUFFIXES = (".sli", ".esl", ".slb", ".lib", "")
_TYPES = {"1": "u1", "2": "i2", "3": "i4", "4": "f4", "5": "f8", "12": "u2", "13": "u4", "14": "i8", "15": "u8"}


def load_response(path: str) -> SpectralResponse:
    """Return the response in a file of the user, with the peak of every band scaled to 1.

    The content decides about the format: a table of curves, a table of centres and widths, an ENVI spectral library
    (its .sli or its .hdr), or a GeoJSON response library as EnMAP-Box writes it.

    Raises:
        ResponseError: The file cannot be read; the message gives the position and the reason.
    """
    try:
        if is_library(path):
            response = load_spectral_library(path)
        else:
            response = parse_response(read_file(path), os.path.basename(path))
    except TableError as e:
        raise ResponseError(e.about(Sentence("The response file {path}", path=path))) from None
    return replace(response, response=response.response / response.response.max(axis=1, keepdims=True))


def parse_response(raw: bytes, name: str) -> SpectralResponse:
    """Return the response in the bytes of a file without a separate header.

    Args:
        raw: content of the file.
        name: name of the response.

    Raises:
        TableError: The content is not a response; the error names the line.
        ResponseError: The response does not make sense.
    """
    text = decode(raw)
    if text.lstrip().startswith("{"):
        return parse_geojson(text, name)
    table = parse_table(text, "wavelength_nm, then one name a band; or name, centre_nm, fwhm_nm")
    fwhm = table.column(*FWHM_WORDS)
    if fwhm is None:
        return curves_in(table, name)
    return _gaussians(table, fwhm, name)


def _gaussians(table: Table, fwhm: int, name: str) -> SpectralResponse:
    """Return the Gaussian responses of a table of centres and widths, one row a band."""
    centre = table.column(*CENTRE_WORDS)
    if centre is None:
        column_name = table.header[fwhm][:60]
        raise TableError(
            Sentence("there is a column {column!r} but none named centre or wavelength.", column=column_name)
        )
    if not 1 <= len(table) <= MAX_BANDS:
        raise TableError(
            Sentence("expected 1 to {most} rows, one a band, found {count}.", most=MAX_BANDS, count=len(table))
        )
    raw = table.numbers(centre)
    centre_nm = to_nm(raw, table.unit(centre))
    widths, unit = table.numbers(fwhm), table.unit(fwhm)
    fwhm_nm = to_nm(widths, unit) if unit in ("nm", "um") else fwhm_to_nm(widths, table.unit(centre), raw, centre_nm)
    low, high = PLAUSIBLE_NM
    for i in np.flatnonzero(~((centre_nm >= low) & (centre_nm <= high))):
        sentence = Sentence(
            "a centre of {nm:g} nm is not between {low:g} and {high:g}.", nm=centre_nm[i], low=low, high=high
        )
        raise TableError(sentence, table.lines[i])
    low, high = WIDTHS_NM
    for i in np.flatnonzero(~((fwhm_nm >= low) & (fwhm_nm <= high))):
        sentence = Sentence(
            "a width of {nm:g} nm is not between {low:g} and {high:g}.", nm=fwhm_nm[i], low=low, high=high
        )
        raise TableError(sentence, table.lines[i])
    column = table.column(*NAME_WORDS)
    names = [f"Band {i}" for i in range(1, len(table) + 1)] if column is None else _names(table.text(column))
    return gaussian_response(name, names, centre_nm, fwhm_nm)


def _names(cells: Sequence[str]) -> list[str]:
    return [f"Band {c}" if c.isdecimal() else clean_name(c) or f"Band {i}" for i, c in enumerate(cells, 1)]


def parse_geojson(text: str, name: str) -> SpectralResponse:
    """Return the response in a GeoJSON text.

    Args:
        text: content of the file, one feature a band.
        name: name of the response.

    Raises:
        TableError: The text is not a response library; the error names the line or the feature.
        ResponseError: The response does not make sense.
    """
    try:
        # Whole numbers of a million digits would take minutes as int.
        content = json.loads(text, parse_int=float)
    except json.JSONDecodeError as e:
        raise TableError(Sentence("it is not JSON: {reason}.", reason=e.msg), e.lineno) from None
    except RecursionError:
        raise TableError(Sentence("it is not a response library: its JSON is nested too deeply.")) from None
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list) or not features:
        raise TableError(Sentence("it is not a response library: a GeoJSON FeatureCollection with one feature a band."))
    if len(features) > MAX_BANDS:
        raise TableError(
            Sentence(
                "it has {count} features; a response has at most {most} bands.", count=len(features), most=MAX_BANDS
            )
        )
    names: list[str] = []
    curves: list[Curve] = []
    notes: list[Sentence] = []
    for number, feature in enumerate(features, 1):
        properties = feature.get("properties") if isinstance(feature, dict) else None
        if not isinstance(properties, dict):
            raise TableError(Sentence("feature {number} has no properties.", number=number))
        names.append(_name(properties, number))
        curve, note = _curve(
            properties, names[-1], Sentence("feature {number} ({name})", number=number, name=names[-1][:40])
        )
        curves.append(curve)
        notes += note
    return replace(combine_curves(name, _short(names), curves), notes=tuple(notes))


def _name(properties: dict[str, Any], number: int) -> str:
    for key in ("name", "Name", "band", "id"):
        value = properties.get(key)
        if isinstance(value, str) and value.strip():
            return clean_name(value) or f"Band {number}"
    return f"Band {number}"


def _short(names: list[str]) -> list[str]:
    """Return the names without "(450-520 Nanometers)" where they stay distinct."""
    short = [_RANGE.sub("", n) or n for n in names]
    return short if len(set(short)) == len(names) else names


def _curve(properties: dict[str, Any], name: str, feature: Sentence) -> tuple[Curve, tuple[Sentence, ...]]:
    """Return the curve of a feature, and a note on noise below zero."""
    profile = _profile(properties)
    if profile is None:
        raise TableError(
            Sentence(
                '{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.', feature=feature
            )
        )
    x, y = _numbers(profile["x"]), _numbers(profile["y"])
    if x is None or y is None or len(x) != len(y) or len(x) < 2:
        raise TableError(
            Sentence(
                "{feature}: x and y must be lists of two or more numbers, as many in one as in the other.",
                feature=feature,
            )
        )
    unit = profile.get("xUnit")
    x = to_nm(x, unit if isinstance(unit, str) else "")
    order = np.argsort(x, kind="stable")
    (y,), note = without_noise([name], [y[order]])
    x = x[order]
    if not np.isfinite(y).all() or (y < 0).any():
        raise TableError(
            Sentence("{feature}: every response (y) must be a number that is not negative.", feature=feature)
        )
    if not (x[0] >= PLAUSIBLE_NM[0] and x[-1] <= PLAUSIBLE_NM[1]) or (np.diff(x) <= 0).any():
        raise TableError(
            Sentence(
                "{feature}: the wavelengths (x) must differ and lie between {low:g} and {high:g} nm; the unit (xUnit) "
                "is {unit!r}.",
                feature=feature, low=PLAUSIBLE_NM[0], high=PLAUSIBLE_NM[1], unit=str(unit)[:40],
            )
        )  # fmt: skip
    return (x, y), note


def _profile(properties: dict[str, Any]) -> dict[str, Any] | None:
    """Return the property that holds a profile: `profiles` or `response` if one of them does, else the first."""
    keys = [*(k for k in ("profiles", "response") if k in properties), *properties]
    for key in keys:
        value = properties[key]
        if isinstance(value, str) and value.lstrip().startswith("{"):
            try:
                value = json.loads(value, parse_int=float)
            except (json.JSONDecodeError, RecursionError):
                continue
        if isinstance(value, dict) and "x" in value and "y" in value:
            return value
    return None


def _numbers(values: Any) -> NDArray[np.float64] | None:
    """Return a list of numbers as an array; None for anything else."""
    if not isinstance(values, list) or not all(type(v) in (int, float) for v in values):
        return None
    return np.array(values, dtype=np.float64)


def is_library(path: str) -> bool:
    """Return True if a file is an ENVI spectral library: by the suffix of its data, or by its header."""
    if path.lower().endswith(_SUFFIXES[:-1]):
        return True
    try:
        with open(path, "rb") as f:
            return f.read(8).lstrip(b"\xef\xbb\xbf").startswith(b"ENVI")
    except (OSError, ValueError):
        return False


def load_spectral_library(path: str) -> SpectralResponse:
    """Return the response in an ENVI spectral library.

    Args:
        path: the library's data or header file.

    Raises:
        TableError: One of the two files is missing or wrong.
        ResponseError: The response does not make sense.
    """
    if not os.path.exists(path):
        raise TableError(Sentence("it cannot be read: there is no such file."))
    header, data = _pair(path)
    text = envi_header.decode(read_file(header, envi_header.MAX_HEADER_BYTES))
    return parse_sli(text, read_file(data), os.path.basename(data))


def _pair(path: str) -> tuple[str, str]:
    """Return the header and the data file; `path` is one of them."""
    stem, suffix = os.path.splitext(path)
    if suffix.lower() == ".hdr":
        libraries = [stem + s for suffix in _SUFFIXES for s in (suffix, suffix.upper()) if os.path.isfile(stem + s)]
        if not libraries:
            raise TableError(
                Sentence(
                    "it is a header, and the library itself, {name}.sli, is not beside it.", name=os.path.basename(stem)
                )
            )
        return path, libraries[0]
    for header in envi_header.header_names(path):
        if os.path.isfile(header):
            return header, path
    raise TableError(Sentence("its header, {name}.hdr, is not beside it.", name=os.path.basename(stem)))


def parse_sli(header: str, data: bytes, name: str) -> SpectralResponse:
    """Return the response of an ENVI spectral library.

    Args:
        header: text of its header.
        data: bytes of its data.
        name: name of the response.

    Raises:
        TableError: An entry of the header or the data is wrong; the error names the entry or the byte offset.
        ResponseError: The response does not make sense.
    """
    try:
        entries = envi_header.parse_header(header)
    except ValueError as e:
        raise TableError(Sentence("its header cannot be read: {reason}.", reason=str(e))) from None
    kind = entries.get("file_type", "")
    if "spectral library" not in kind.lower():
        raise TableError(
            Sentence("its header says that it is {type!r}, not an ENVI Spectral Library.", type=kind[:60])
            if kind
            else Sentence("its header names no file type: ENVI Spectral Library is needed.")
        )
    samples, count = _whole(entries, "samples"), _whole(entries, "lines")
    if count > MAX_BANDS or samples * count > MAX_SAMPLES or samples < 2 or count < 1:
        raise TableError(
            Sentence(
                "{count} spectra of {samples} values are not a response: 1 to {most} of 2 or more.",
                count=count,
                samples=samples,
                most=MAX_BANDS,
            )
        )
    spectra = _spectra(entries, data, samples, count)
    wavelength = _wavelengths(entries, samples)
    names = _sli_names(entries, count)
    cleaned, notes = without_noise(names, list(spectra))
    for i, (band, spectrum) in enumerate(zip(names, cleaned)):
        bad = np.flatnonzero(~(spectrum >= 0) | ~np.isfinite(spectrum))
        if bad.size:
            raise TableError(
                Sentence(
                    "spectrum {number} ({band}), value {position} at {nm:g} nm: "
                    "a response must be a number that is not negative, found {value:g}.",
                    number=i + 1, band=band[:40], position=bad[0] + 1, nm=wavelength[bad[0]], value=spectrum[bad[0]],
                )
            )  # fmt: skip
    order = np.argsort(wavelength, kind="stable")
    if (np.diff(wavelength[order]) <= 0).any():
        raise TableError(Sentence("two of its wavelengths are the same."))
    return SpectralResponse(name, tuple(names), wavelength[order], np.array(cleaned)[:, order], notes=notes)


def _whole(entries: Mapping[str, str], key: str, default: str = "") -> int:
    value = entries.get(key, default).strip()
    if not value.isdecimal() or len(value) > 9:
        entry = key.replace("_", " ")
        raise TableError(
            Sentence("its header has {entry} = {value!r}: a whole number is needed.", entry=entry, value=value[:40])
        )
    return int(value)


def _spectra(entries: Mapping[str, str], data: bytes, samples: int, count: int) -> NDArray[np.float64]:
    """Return the spectra, (count, samples)."""
    code = _TYPES.get(entries.get("data_type", "").strip())
    if code is None:
        value = entries.get("data_type", "")[:40]
        raise TableError(Sentence("its header has data type = {value!r}: real numbers are needed.", value=value))
    order = ">" if _whole(entries, "byte_order", "0") == 1 else "<"
    dtype, start = np.dtype(order + code), _whole(entries, "header_offset", "0")
    end = start + samples * count * dtype.itemsize
    if end > min(len(data), MAX_FILE_BYTES):
        raise TableError(
            Sentence(
                "its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte "
                "{size}.",
                count=count, samples=samples, end=end, size=len(data),
            )
        )  # fmt: skip
    with np.errstate(invalid="ignore"):  # a signalling NaN is refused below like any other
        return np.frombuffer(data, dtype, samples * count, start).reshape(count, samples).astype(np.float64)


def _wavelengths(entries: Mapping[str, str], samples: int) -> NDArray[np.float64]:
    """Return the wavelengths in nm, (samples,)."""
    raw = np.array(envi_header.floats(entries.get("wavelength", "")), dtype=np.float64)
    if len(raw) != samples:
        raise TableError(
            Sentence(
                "its header lists {count} wavelengths for {samples} values a spectrum.", count=len(raw), samples=samples
            )
        )
    wavelength = to_nm(raw, entries.get("wavelength_units", ""))
    bad = np.flatnonzero(~((wavelength >= PLAUSIBLE_NM[0]) & (wavelength <= PLAUSIBLE_NM[1])))
    if bad.size:
        low, high = PLAUSIBLE_NM
        raise TableError(
            Sentence(
                "wavelength {number} of its header ({value:g}) is not between {low:g} and {high:g} nm.",
                number=bad[0] + 1, value=raw[bad[0]], low=low, high=high,
            )
        )  # fmt: skip
    return wavelength


def _sli_names(entries: Mapping[str, str], count: int) -> list[str]:
    listed = entries.get("spectra_names", "")
    names = envi_header.split_list(listed)
    if len(names) == 1 < count:  # a list without commas
        names = listed.strip("{} \t\r\n").split()
    if not names:
        return [f"Band {i}" for i in range(1, count + 1)]
    if len(names) != count:
        raise TableError(
            Sentence("its header has {names} spectra names for {count} spectra.", names=len(names), count=count)
        )
    return [clean_name(n) or f"Band {i}" for i, n in enumerate(names, 1)]
