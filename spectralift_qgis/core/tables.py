"""Reads the text tables that users bring: a header, a delimiter that spreadsheets write, errors with their line."""

from __future__ import annotations

import contextlib
import csv
import io
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

MAX_FILE_BYTES = 16 * 1024 * 1024
MAX_ROWS = 100_000  # 0.02 nm steps over the whole solar range; more is not a table of wavelengths
MAX_COLUMNS = 10_000
_UNIT_WORDS = {
    "nm": "nm", "nanometer": "nm", "nanometers": "nm", "nanometre": "nm", "nanometres": "nm",
    "um": "um", "µm": "um", "μm": "um", "micron": "um", "microns": "um", "micrometer": "um", "micrometers": "um",
    "micrometre": "um", "micrometres": "um", "wavenumber": "1/cm", "wavenumbers": "1/cm",
}  # fmt: skip


class TableError(ValueError):
    """What is wrong with a table, and in which line. `about` makes a sentence of it."""

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(reason)
        self.line = line

    def about(self, name: str) -> str:
        """Return "mine.csv, line 3: 'x' is not a number."."""
        return f"{name}, line {self.line}: {self}" if self.line else f"{name}: {self}"


@dataclass(frozen=True)
class Table:
    """header: column names; rows: cells as text, as many as the header has; lines: where each row stands, 1-based."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    decimal_comma: bool

    def __len__(self) -> int:
        return len(self.rows)

    def column(self, *words: str) -> int | None:
        """Return the index of the first column whose name is one of the words, units and case aside."""
        names = [_plain_header(h) for h in self.header]
        return next((names.index(w) for w in words if w in names), None)

    def text(self, column: int) -> list[str]:
        return [row[column] for row in self.rows]

    def numbers(self, column: int, *, blank: bool = False) -> NDArray[np.float64]:
        """Return a column's numbers, (rows,). `blank`: an empty cell is NaN. Raises TableError for anything else."""
        cells = [row[column].replace(",", ".") if self.decimal_comma else row[column] for row in self.rows]
        try:
            values = np.array(cells, dtype=np.float64)
            if np.isfinite(values).all():
                return values
        except ValueError:
            pass
        pairs = zip(cells, self.lines)  # one at a time, to find the line
        return np.array([np.nan if blank and not c else _number(c, line) for c, line in pairs], dtype=np.float64)

    def unit(self, column: int) -> str:
        """Return the unit a column's name ends in ("centre_um", "Wavelength [µm]"), "" when it names none."""
        return unit_in(self.header[column])


def parse_table(text: str, expected: str) -> Table:
    """Return the table in a text: a header line, then rows; comma, semicolon or tab; # begins a comment line.

    expected: what the header should be, for the message. Raises TableError.
    """
    lines = enumerate(text.splitlines(), 1)
    telling = ((i, line) for i, line in lines if line.strip() and not line.startswith("#"))
    numbered = list(itertools.islice(telling, MAX_ROWS + 1))
    if not numbered:
        raise TableError(f"it is empty: expected a header line ({expected}) and rows of numbers.")
    if len(numbered) > MAX_ROWS:
        raise TableError(f"it has more than {MAX_ROWS} rows: not a table of wavelengths.")
    delimiter = max(",;\t", key=numbered[0][1].count)
    line, first = numbered[0]
    if first.count(delimiter) > MAX_COLUMNS:
        raise TableError(f"it has {first.count(delimiter) + 1} columns: not a table of wavelengths.", line)
    header = tuple(_split(first, delimiter, line))
    if all(_is_number(h) for h in header):
        raise TableError(f"expected a header line ({expected}), found {first[:60]!r}.", line)
    rows = []
    for line, content in numbered[1:]:
        cells = tuple(_split(content, delimiter, line))
        if len(cells) != len(header):
            raise TableError(f"expected {len(header)} values, found {len(cells)}.", line)
        rows.append(cells)
    return Table(header, tuple(rows), tuple(n for n, _ in numbered[1:]), delimiter != ",")


def read_file(path: str, limit: int = MAX_FILE_BYTES) -> bytes:
    """Return the bytes of a small file. Raises TableError when it cannot be read or is too large."""
    try:
        with Path(path).open("rb") as f:
            raw = f.read(limit + 1)
    except (OSError, ValueError) as e:
        reason = "there is no such file" if isinstance(e, FileNotFoundError) else (getattr(e, "strerror", "") or str(e))
        raise TableError(f"it cannot be read: {reason}.") from None
    if len(raw) > limit:
        raise TableError(f"it is larger than {limit // 1024**2} MiB: not what is expected here.")
    return raw


def decode(raw: bytes) -> str:
    """Return the text of a file: UTF-8, UTF-16, or what spreadsheets on Windows write. Raises TableError."""
    try:
        if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
            return raw.decode("utf-16")
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        with contextlib.suppress(UnicodeDecodeError):
            if not raw.startswith((b"\xff\xfe", b"\xfe\xff")) and b"\0" not in raw:
                return raw.decode("cp1252")  # µm is b"\xb5m" there
        raise TableError(f"it is not a text file (byte {e.start}): save the table as CSV (UTF-8).") from None


def unit_in(text: str) -> str:
    """Return "nm", "um" or "1/cm" when the words of a text name that unit, else ""."""
    if re.search(r"1/cm|cm\^?-1", text.lower()):
        return "1/cm"
    words = re.split(r"[^a-zµμ]+", text.lower())
    return next((_UNIT_WORDS[w] for w in words if w in _UNIT_WORDS), "")


def clean_name(text: str) -> str:
    """Return a band name that `Name=3,Name=2` can hold: without commas, equals signs and doubled blanks."""
    return " ".join(re.sub("[,=]", " ", text).split())[:200]


def _plain_header(name: str) -> str:
    words = re.findall(r"[a-z0-9µμ]+", name.lower())
    return " ".join(w for w in words if w not in _UNIT_WORDS)


def _split(line: str, delimiter: str, number: int) -> Sequence[str]:
    if '"' not in line:
        return [c.strip() for c in line.split(delimiter)]
    try:
        return [c.strip() for c in next(csv.reader(io.StringIO(line), delimiter=delimiter))]
    except csv.Error as e:
        raise TableError(f"the line cannot be split into cells: {e}.", number) from None


def _number(cell: str, line: int) -> float:
    if not _is_number(cell):
        raise TableError(f"{cell[:40]!r} is not a number.", line)
    return float(cell)


def _is_number(text: str) -> bool:
    try:
        return bool(np.isfinite(float(text)))
    except ValueError:
        return False
