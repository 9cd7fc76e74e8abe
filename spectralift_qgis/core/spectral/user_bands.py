"""Wavelengths and bad bands given by the user: a table, an ENVI header, a list or a range."""

from __future__ import annotations

import os
import re
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import InvalidText
from spectralift_qgis.core.base.sentence import Sentence, joined, plural
from spectralift_qgis.core.spectral import envi_header
from spectralift_qgis.core.spectral.band_metadata import BandMetadata, FileMetadata, band_table
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.response.srf_files import CENTRE_WORDS, FWHM_WORDS
from spectralift_qgis.core.spectral.spectral_axis import NotWavelengths, spectral_axis
from spectralift_qgis.core.spectral.tables import Table, TableError, decode, parse_table, read_file, unit_in
from spectralift_qgis.core.spectral.wavelength_text import TextWavelengths, read_entries

_GOOD_WORDS = ("bbl", "good", "good wavelengths", "good bands", "use")
_BAD_WORDS = ("bad", "bad band", "is bad")
_NUMBER_WORDS = ("band", "number", "band number", "index")
_UNITS = r"(?:nm|um|µm|μm|nanomet(?:er|re)s?|micromet(?:er|re)s?|1/cm|cm-1)"
_NUMBERS = r"[\d\s.,;:eE+–—-]"
_TYPED = re.compile(rf"{_NUMBERS}+(?:(?:to|{_UNITS}){_NUMBERS}*)*", re.IGNORECASE)
_UNIT = re.compile(_UNITS, re.IGNORECASE)
_UNIT_AT_END = re.compile(rf"{_UNITS}$", re.IGNORECASE)
_BEFORE_UNIT = re.compile(rf"\s+(?={_UNITS})", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:–|—|to)\s*|\s+-\s+", re.IGNORECASE)
_LONGEST = 100_000

# Ranges that NEON marks as without valid reflectance in its airborne imaging spectrometer data
# (Band_Window_1_Nanometers and Band_Window_2_Nanometers of its reflectance product).
WATER_VAPOUR_NM = ((1340.0, 1445.0), (1790.0, 1955.0))
WATER_VAPOUR = "water-vapour"
_WATER = re.compile(r"water[-_ ]?vapou?r", re.IGNORECASE)
_RANGE = re.compile(r"(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?")
_MOST_WORDS = 10_000


def is_typed(text: str) -> bool:
    """Return True if a text is a list or a range of numbers rather than the name of a file."""
    return len(text) <= _LONGEST and _TYPED.fullmatch(text.strip()) is not None


def absolute(text: str) -> str:
    """Return wavelengths as typed, or the absolute path of a file of them.

    Args:
        text: numbers or the name of a file; "" stays.
    """
    text = text.strip()
    return text if not text or is_typed(text) else os.path.abspath(text)


def with_wavelengths(bands: BandTable, text: str) -> BandTable:
    """Return the bands with the wavelengths given by the user instead of those of the file.

    The file's own bad bands list stays unless the table has one.

    Args:
        bands: the B bands of the image.
        text: a CSV file (a column wavelength, optionally fwhm, band and bbl; or numbers without a header line), an ENVI
            header, a list "400,410,420 nm" or a range "400:1000" spread evenly over the bands. Without a unit, values
            below 100 are µm.

    Raises:
        TableError: The text cannot be read or does not fit the bands.
    """
    try:
        if is_typed(text):
            return _typed(bands, text.strip())
        raw = read_file(text)
        name = os.path.basename(text)
        header = envi_header.decode(raw)
        if header.startswith("ENVI"):
            return _from_header(bands, header, name)
        content = decode(raw)
        if is_typed(content) and sum(1 for line in content.splitlines() if line.strip(" \t,;")) != len(bands):
            return replace(
                _typed(bands, content.strip()), source=Sentence("{name}, given", name=name)
            )  # a list, however broken
        table = parse_table(content, "wavelength_nm, and fwhm_nm where known", needs_header=False)
        if not any(table.header):
            table = _named(table)
            columns = words.listing(table.header)
            name = Sentence("{name} (its columns taken for {columns})", name=name, columns=columns)
        return _from_table(bands, table, name)
    except NotWavelengths as e:
        raise TableError(e.message) from None


def _typed(bands: BandTable, text: str) -> BandTable:
    ending = _UNIT_AT_END.search(text)
    unit = unit_in(ending[0]) if ending else ""
    numbers = text[: ending.start()] if ending else text
    if ending and _UNIT.search(numbers):
        numbers = text  # each entry has its own unit
    numbers = _BETWEEN.sub("-", _BEFORE_UNIT.sub("", numbers))  # each entry without blanks: 425nm-435nm
    parts = [p for p in re.split(r":" if ":" in numbers else r"[\s,;]+", numbers) if p.strip()]
    stated = read_entries(parts, unit)
    one_range = len(parts) == 1 < len(bands) and bool(np.isfinite(stated.width).all())
    if np.isnan(stated.centre).any() or one_range:
        raise TableError(Sentence("write a list such as 400,410,420 nm or a range such as 400:1000 nm."))
    if ":" in numbers:
        if len(parts) != 2:
            raise TableError(Sentence("a range has two ends, as in 400:1000 nm."))
        spread = np.linspace(stated.centre[0], stated.centre[1], len(bands))
        stated = TextWavelengths(spread, np.full(len(bands), np.nan), stated.unit)
    elif len(parts) != len(bands):
        raise TableError(
            Sentence(
                "{wavelengths} for {bands}: give one a band.",
                wavelengths=_wavelength_count(len(parts)),
                bands=_band_count(bands),
            )
        )
    source = Sentence("the range given") if ":" in numbers else Sentence("the list given")
    return spectral_axis(bands, stated, None, source)


def _from_header(bands: BandTable, text: str, name: str) -> BandTable:
    try:
        entries = envi_header.parse_header(text)
    except ValueError as e:
        raise TableError(Sentence("it cannot be read: {reason}.", reason=str(e))) from None
    listed = len(envi_header.split_numbers(entries.get("wavelength", "")))
    if listed != len(bands):
        raise TableError(
            Sentence(
                "it lists {wavelengths} and the image has {bands}.",
                wavelengths=_wavelength_count(listed),
                bands=_band_count(bands),
            )
        )
    table = band_table(FileMetadata(tuple(BandMetadata() for _ in bands.names), sidecar=entries))
    if not table.has_wavelengths:
        reasons = [note.values.get("reason", note) for note in table.notes]
        raise TableError(joined(reasons) or Sentence("it names no wavelength of a good band."))
    good = table.good if "bbl" in entries else bands.good & table.good
    return replace(table, names=bands.names, good=good, source=Sentence("{name}, given", name=name))


def _named(table: Table) -> Table:
    """Return a table without a header line with names: band (if the first column counts rows), wavelength, fwhm."""
    columns = [table.numbers(j, blank=True) for j in range(len(table.header))]
    counts = len(columns) > 1 and any(np.array_equal(columns[0], np.arange(len(table)) + start) for start in (0, 1))
    names = ("band", "wavelength", "fwhm")[0 if counts else 1 :]
    if len(columns) > len(names):
        raise TableError(
            Sentence(
                "it has {count} columns without names: add a header line with wavelength and fwhm.", count=len(columns)
            ),
            table.lines[0],
        )
    if len(columns) == len(names) and len(table) > 1:
        spacing, width = np.median(np.abs(np.diff(columns[-2]))), np.median(columns[-1])
        if not spacing / 10 <= width <= 10 * spacing:
            raise TableError(
                Sentence(
                    "its last column has no name and holds no widths of these bands: add a header line with wavelength "
                    "and fwhm."
                ),
                table.lines[0],
            )
    return replace(table, header=names[: len(columns)])


def _wavelength_column(table: Table, fwhm: int | None) -> int:
    """Return the column named wavelength, or else the only column besides the widths whose name has a unit."""
    column = table.column(*CENTRE_WORDS)
    if column is not None:
        return column
    with_unit = [j for j in range(len(table.header)) if table.unit(j) and j != fwhm]
    if len(with_unit) != 1:
        columns = ", ".join(table.header)[:80]
        raise TableError(Sentence("none of its columns ({columns}) is named wavelength.", columns=columns), 1)
    return with_unit[0]


def _from_table(bands: BandTable, table: Table, name: str) -> BandTable:
    fwhm = table.column(*FWHM_WORDS)
    centre = _wavelength_column(table, fwhm)
    if len(table) != len(bands):
        raise TableError(
            Sentence(
                "it has {rows} and the image {bands}: one row a band.",
                rows=plural(len(table), "{count} row", "{count} rows"),
                bands=_band_count(bands),
            )
        )
    order = _band_order(table)
    stated = _stated(table, centre)
    stated = TextWavelengths(stated.centre[order], stated.width[order], stated.unit)
    good = _good(table)
    bands = bands if good is None else replace(bands, good=good[order])
    blank = np.flatnonzero(np.isnan(stated.centre) & bands.good)
    if blank.size:
        sentence = Sentence("band {band} has no wavelength.", band=blank[0] + 1)
        raise TableError(sentence, table.lines[order[blank[0]]])
    source = Sentence("{name}, given", name=name)
    if fwhm is None:
        return spectral_axis(bands, stated, None, source)
    widths, unit = table.numbers(fwhm, blank=True)[order], table.unit(fwhm)
    return spectral_axis(bands, stated, widths, source, unit if unit in ("nm", "um") else "")


def _stated(table: Table, column: int) -> TextWavelengths:
    """Return the wavelengths of a column: numbers, or ranges such as 425–435.

    Raises:
        TableError: A cell is neither; the error names the line.
    """
    cells = [cell.replace(",", ".") for cell in table.text(column)]
    stated = read_entries(cells, table.unit(column))
    if all(np.isfinite(nm) or not cell.strip() for nm, cell in zip(stated.centre, cells)):
        return stated
    numbers = table.numbers(column, blank=True)  # raises an error with the line of a cell that is not a number
    return TextWavelengths(numbers, np.full(len(table), np.nan), table.unit(column))


def _band_order(table: Table) -> NDArray[np.intp]:
    """Return the row of each band, from a column of band numbers if there is one, else the rows in their order."""
    rows = np.arange(len(table))
    column = table.column(*_NUMBER_WORDS)
    if column is None or not all(t.isdecimal() and len(t) < 10 for t in table.text(column)):
        return rows
    numbers = np.array([int(t) for t in table.text(column)])
    order = np.argsort(numbers, kind="stable")
    if not np.array_equal(numbers[order] - numbers.min(), rows) or numbers.min() > 1:
        raise TableError(
            Sentence(
                "the column {column!r} must number the bands from 1 to {count}, each once.",
                column=table.header[column][:60],
                count=len(table),
            )
        )
    return order


def _good(table: Table) -> NDArray[np.bool_] | None:
    """Return (rows,) True for good bands, from a column bbl or good (1 = good) or bad (1 = bad)."""
    column, bad = table.column(*_GOOD_WORDS), table.column(*_BAD_WORDS)
    if column is None and bad is None:
        return None
    meanings = {**dict.fromkeys(("1", "1.0", "true", "yes"), True), **dict.fromkeys(("0", "0.0", "false", "no"), False)}
    cells = table.text(column if column is not None else bad)  # type: ignore[arg-type]
    for cell, line in zip(cells, table.lines):
        if cell.lower() not in meanings:
            raise TableError(Sentence("{cell!r} is neither 1 nor 0, for good or bad.", cell=cell[:40]), line)
    values = np.array([meanings[c.lower()] for c in cells])
    return values if column is not None else ~values


def _wavelength_count(count: int) -> Sentence:
    return plural(count, "{count} wavelength", "{count} wavelengths")


def _band_count(bands: BandTable) -> Sentence:
    return plural(len(bands), "{count} band", "{count} bands")


def in_water_vapour(bands: BandTable) -> NDArray[np.bool_]:
    """Return (B,) True for bands whose centre lies in a water-vapour window."""
    centre = bands.centre_nm
    return np.any([(centre >= low) & (centre <= high) for low, high in WATER_VAPOUR_NM], axis=0)


def named_bands(text: str, bands: BandTable) -> NDArray[np.bool_]:
    """Return (B,) True for the bands that a text such as "130-135,220,water-vapour" names.

    Args:
        text: band numbers and ranges, 1-based, and "water-vapour".
        bands: the B bands of the image.

    Raises:
        InvalidText: The text is anything else.
    """
    named = np.zeros(len(bands), bool)
    entries = [w.strip() for w in re.split(r"[,;]", text) if w.strip()]
    if len(entries) > _MOST_WORDS:
        raise InvalidText(
            Sentence("The list of bad bands has {count} entries: write ranges such as 130-135.", count=len(entries))
        )
    for word in entries:
        if _WATER.fullmatch(word):
            if not bands.has_wavelengths:
                raise InvalidText(
                    Sentence(
                        "Which bands lie in the water-vapour windows is unknown without wavelengths: "
                        "replace {entry} by band numbers, or give the wavelengths.",
                        entry=word,
                    )
                )
            named |= in_water_vapour(bands)
            continue
        match = _RANGE.fullmatch(word)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
        if not 1 <= first <= last <= len(bands):
            raise InvalidText(
                Sentence(
                    "{entry!r} names no bad bands: the hyperspectral image has bands 1 to {count}; "
                    "write numbers and ranges such as 130-135,220, or {water_vapour}.",
                    entry=word[:40], count=len(bands), water_vapour=WATER_VAPOUR,
                )
            )  # fmt: skip
        named[first - 1 : last] = True
    return named
