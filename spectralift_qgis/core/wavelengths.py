"""Wavelengths of a raster's bands that the user gives: a table, an ENVI header, a list or a range."""

from __future__ import annotations

import os
import re
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import envi, words
from spectralift_qgis.core.bands import (
    PLAUSIBLE_NM,
    BandMetadata,
    BandTable,
    FileMetadata,
    band_table,
    fwhm_to_nm,
    to_nm,
)
from spectralift_qgis.core.response_files import CENTRE_WORDS, FWHM_WORDS
from spectralift_qgis.core.tables import Table, TableError, decode, parse_table, read_file, unit_in

_GOOD_WORDS = ("bbl", "good", "good wavelengths", "good bands", "use")
_BAD_WORDS = ("bad", "bad band", "is bad")
_NUMBER_WORDS = ("band", "number", "band number", "index")
_TYPED = re.compile(r"[\d\s.,;:eE+-]+(?:nm|um|µm|μm|nanomet\w+|micromet\w+|1/cm|cm-1)?", re.IGNORECASE)
_UNIT_AT_END = re.compile(r"(?:nm|um|µm|μm|nanomet\w+|micromet\w+|1/cm|cm-1)$", re.IGNORECASE)
_LONGEST = 100_000


def is_typed(text: str) -> bool:
    """True for a list or a range of numbers, False for the name of a file."""
    return len(text) <= _LONGEST and _TYPED.fullmatch(text.strip()) is not None


def with_wavelengths(bands: BandTable, text: str) -> BandTable:
    """Return the bands with the wavelengths the user gives instead of the file's own.

    text: a CSV file (columns wavelength, and fwhm, band, bbl where there are; or numbers without a header line), an
    ENVI header, a list "400,410,420 nm" or a range "400:1000" spread evenly over the bands. Without units, below 100
    means µm.
    The file's own bad bands list stays unless the table has one. Raises TableError.
    """
    if is_typed(text):
        return _checked(_typed(bands, text.strip()))
    raw = read_file(text)
    name = os.path.basename(text)
    header = envi.decode(raw)
    if header.startswith("ENVI"):
        return _checked(_from_header(bands, header, name))
    content = decode(raw)
    if is_typed(content) and sum(1 for line in content.splitlines() if line.strip(" \t,;")) != len(bands):
        return _checked(replace(_typed(bands, content.strip()), source=f"{name}, given"))  # a list, however broken
    table = parse_table(content, "wavelength_nm, and fwhm_nm where known", needs_header=False)
    if not any(table.header):
        table = _named(table)
        name = f"{name} (its columns taken for {words.listing(table.header)})"
    return _checked(_from_table(bands, table, name))


def _checked(bands: BandTable) -> BandTable:
    low, high = PLAUSIBLE_NM
    wrong = np.flatnonzero(~((bands.centre_nm >= low) & (bands.centre_nm <= high)) & bands.good)
    if wrong.size:
        raise TableError(
            f"the wavelength of band {wrong[0] + 1}, {bands.centre_nm[wrong[0]]:g} nm, is not between {low:g} and "
            f"{high:g} nm: name the unit (nm, µm or 1/cm)."
        )
    return bands


def _typed(bands: BandTable, text: str) -> BandTable:
    ending = _UNIT_AT_END.search(text)
    unit = unit_in(ending[0]) if ending else ""
    numbers = text[: ending.start()] if ending else text
    parts = [p for p in re.split(r":" if ":" in numbers else r"[\s,;]+", numbers) if p.strip()]
    try:
        values = np.array([float(p) for p in parts])
    except ValueError:
        raise TableError("write a list such as 400,410,420 nm or a range such as 400:1000 nm.") from None
    if ":" in numbers:
        if len(values) != 2:
            raise TableError("a range has two ends, as in 400:1000 nm.")
        values = np.linspace(values[0], values[1], len(bands))
    elif len(values) != len(bands):
        raise TableError(f"{_count(len(values), 'wavelength')} for {_count(len(bands), 'band')}: give one a band.")
    kind = "range" if ":" in numbers else "list"
    nan = np.full(len(bands), np.nan)
    return replace(bands, centre_nm=to_nm(values, unit), fwhm_nm=nan, source=f"the {kind} given")


def _from_header(bands: BandTable, text: str, name: str) -> BandTable:
    try:
        entries = envi.parse_header(text)
    except ValueError as e:
        raise TableError(f"it cannot be read: {e}.") from None
    listed = len(envi.split_numbers(entries.get("wavelength", "")))
    if listed != len(bands):
        raise TableError(f"it lists {_count(listed, 'wavelength')} and the image has {_count(len(bands), 'band')}.")
    found = band_table(FileMetadata(tuple(BandMetadata() for _ in bands.names), sidecar=entries))
    if not found.has_wavelengths:
        raise TableError("its wavelengths are not numbers between 100 and 100000 nm.")
    good = found.good if "bbl" in entries else bands.good & found.good
    return replace(found, names=bands.names, good=good, source=f"{name}, given")


def _named(table: Table) -> Table:
    """Return a table without a header line with names: band, where the first column counts, wavelength, fwhm."""
    columns = [table.numbers(j, blank=True) for j in range(len(table.header))]
    counts = len(columns) > 1 and any(np.array_equal(columns[0], np.arange(len(table)) + start) for start in (0, 1))
    names = ("band", "wavelength", "fwhm")[0 if counts else 1 :]
    if len(columns) > len(names):
        raise TableError(
            f"it has {len(columns)} columns without names: add a header line with wavelength and fwhm.", table.lines[0]
        )
    if len(columns) == len(names) and len(table) > 1:
        spacing, width = np.median(np.abs(np.diff(columns[-2]))), np.median(columns[-1])
        if not spacing / 10 <= width <= 10 * spacing:
            raise TableError(
                "its last column has no name and holds no widths of these bands: add a header line with wavelength and "
                "fwhm.",
                table.lines[0],
            )
    return replace(table, header=names[: len(columns)])


def _wavelength_column(table: Table, fwhm: int | None) -> int:
    """Return the column of wavelengths: of that name, or else the only one besides the widths whose name has a unit."""
    column = table.column(*CENTRE_WORDS)
    if column is not None:
        return column
    with_unit = [j for j in range(len(table.header)) if table.unit(j) and j != fwhm]
    if len(with_unit) != 1:
        raise TableError(f"none of its columns ({', '.join(table.header)[:80]}) is named wavelength.", 1)
    return with_unit[0]


def _from_table(bands: BandTable, table: Table, name: str) -> BandTable:
    fwhm = table.column(*FWHM_WORDS)
    centre = _wavelength_column(table, fwhm)
    if len(table) != len(bands):
        raise TableError(
            f"it has {_count(len(table), 'row')} and the image {_count(len(bands), 'band')}: one row a band."
        )
    order = _band_order(table)
    raw = table.numbers(centre, blank=True)[order]
    centre_nm = to_nm(raw, table.unit(centre))
    fwhm_nm = np.full(len(bands), np.nan)
    if fwhm is not None:
        widths, unit = table.numbers(fwhm, blank=True)[order], table.unit(fwhm)
        own = unit in ("nm", "um")
        fwhm_nm = to_nm(widths, unit) if own else fwhm_to_nm(widths, table.unit(centre), raw, centre_nm)
    good = _good(table)
    good = bands.good if good is None else good[order]
    blank = np.flatnonzero(np.isnan(raw) & good)
    if blank.size:
        raise TableError(f"band {blank[0] + 1} has no wavelength.", table.lines[order[blank[0]]])
    dropped = fwhm_nm <= 0
    fwhm_nm = np.where(dropped, np.nan, fwhm_nm)
    return BandTable(bands.names, centre_nm, fwhm_nm, good & ~dropped, f"{name}, given")


def _band_order(table: Table) -> NDArray[np.intp]:
    """Return the row of each band, from a column of band numbers where there is one."""
    rows = np.arange(len(table))
    column = table.column(*_NUMBER_WORDS)
    if column is None or not all(t.isdecimal() and len(t) < 10 for t in table.text(column)):
        return rows
    numbers = np.array([int(t) for t in table.text(column)])
    order = np.argsort(numbers, kind="stable")
    if not np.array_equal(numbers[order] - numbers.min(), rows) or numbers.min() > 1:
        raise TableError(
            f"the column {table.header[column][:60]!r} must number the bands from 1 to {len(table)}, each once."
        )
    return order


def _good(table: Table) -> NDArray[np.bool_] | None:
    """Return (rows,) True for good bands, from a column bbl or good (1 = good) or bad (1 = bad)."""
    column, bad = table.column(*_GOOD_WORDS), table.column(*_BAD_WORDS)
    if column is None and bad is None:
        return None
    words = {"1": True, "true": True, "yes": True, "1.0": True, "0": False, "false": False, "no": False, "0.0": False}
    cells = table.text(column if column is not None else bad)  # type: ignore[arg-type]
    for cell, line in zip(cells, table.lines):
        if cell.lower() not in words:
            raise TableError(f"{cell[:40]!r} says neither good nor bad: write 1 or 0.", line)
    values = np.array([words[c.lower()] for c in cells])
    return values if column is not None else ~values


def _count(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")
