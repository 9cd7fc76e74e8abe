"""Reading of text tables from users: header, delimiters as spreadsheets write them, errors with their line."""

from __future__ import annotations

import contextlib
import csv
import io
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import InvalidText
from spectralift_qgis.core.base.sentence import Sentence

MAX_FILE_BYTES = 16 * 1024 * 1024
MAX_ROWS = 100_000  # 0.02 nm steps over the whole solar range; more is not a table of wavelengths
MAX_COLUMNS = 10_000
BLANKS = " "  # as a delimiter: one or more blanks or tabs
_MOST_TITLES = 10
_NO_CONTENT = ' \t,;"'
_NAMED_DELIMITER = re.compile(r'"?sep=([,;\t ])"?[\s,;]*', re.IGNORECASE)
_UNIT_WORDS = {
    "nm": "nm", "nanometer": "nm", "nanometers": "nm", "nanometre": "nm", "nanometres": "nm",
    "um": "um", "µm": "um", "μm": "um", "micron": "um", "microns": "um", "micrometer": "um", "micrometers": "um",
    "micrometre": "um", "micrometres": "um", "wavenumber": "1/cm", "wavenumbers": "1/cm",
}  # fmt: skip


class TableError(InvalidText):
    """A defect of a table, with its line; `about` turns it into a sentence.

    Attributes:
        line: number of the line, 1-based; 0 if the defect concerns the whole table.
    """

    def __init__(self, reason: Sentence, line: int = 0) -> None:
        super().__init__(reason)
        self.line = line

    def about(self, name: str) -> Sentence:
        """Return a sentence such as "mine.csv, line 3: 'x' is not a number." for the table's name."""
        if not self.line:
            return Sentence("{table}: {problem}", table=name, problem=self.message)
        return Sentence("{table}, line {line}: {problem}", table=name, line=self.line, problem=self.message)


@dataclass(frozen=True)
class Table:
    """A table of text cells.

    Attributes:
        header: column names.
        rows: cells of each row, as many as the header has.
        lines: line number of each row in the file, 1-based.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.rows)

    def column(self, *words: str) -> int | None:
        """Return the index of the first column whose name, without unit and case, is one of the words; else None."""
        names = [_plain_header(h) for h in self.header]
        return next((names.index(w) for w in words if w in names), None)

    def text(self, column: int) -> list[str]:
        """Return the cells of a column, (rows,)."""
        return [row[column] for row in self.rows]

    def numbers(self, column: int, *, blank: bool = False) -> NDArray[np.float64]:
        """Return the numbers of a column, (rows,).

        Args:
            column: index of the column.
            blank: True to read an empty cell as NaN.

        Raises:
            TableError: A cell is not a number.
        """
        cells = [row[column].replace(",", ".") for row in self.rows]  # a comma within a cell is a decimal comma
        try:
            values = np.array(cells, dtype=np.float64)
            if np.isfinite(values).all():
                return values
        except ValueError:
            pass
        pairs = zip(cells, self.lines)  # one at a time, to find the line
        return np.array([np.nan if blank and not c else _number(c, line) for c, line in pairs], dtype=np.float64)

    def unit(self, column: int) -> str:
        """Return the unit at the end of a column's name ("centre_um", "Wavelength [µm]"), "" if there is none."""
        return unit_in(self.header[column])


def parse_table(text: str, expected: str, *, needs_header: bool = True) -> Table:
    """Return the table in a text: a header line, then rows, split by comma, semicolon, tab or blanks.

    Left out: lines that begin with #, lines without content (",,,,"), a first line `sep=;` (which names the delimiter),
    title lines of one cell above the header, and columns without a name and without a value.

    Args:
        text: the content of a file.
        expected: the expected header, for the message.
        needs_header: False for a text that may be numbers alone; its columns are then named "".

    Raises:
        TableError: The text is not such a table; the error names the line.
    """
    lines = list(itertools.islice(_content_lines(text), MAX_ROWS + 1))
    if not lines:
        raise TableError(_empty_sentence(expected))
    if len(lines) > MAX_ROWS:
        raise TableError(Sentence("it has more than {rows} rows: not a table of wavelengths.", rows=MAX_ROWS))
    named = _NAMED_DELIMITER.fullmatch(lines[0][1].strip(" "))
    lines = _without_titles(lines[1:] if named else lines, named[1] if named else "")
    if not lines:
        raise TableError(_empty_sentence(expected))
    number, first = lines[0]
    delimiter = named[1] if named else _delimiter(first)
    if first.count(delimiter) > MAX_COLUMNS:
        columns = first.count(delimiter) + 1
        raise TableError(Sentence("it has {columns} columns: not a table of wavelengths.", columns=columns), number)
    # Cells; a header of numbers alone is a table without a header
    header, rows = _cells(lines, delimiter)
    if all(_is_decimal(name) for name in (header if header[-1] else header[:-1])) and header[0]:
        if needs_header:
            sentence = Sentence(
                "expected a header line ({expected}), found {line!r}.", expected=expected, line=first[:60]
            )
            raise TableError(sentence, number)
        if delimiter == "," and all(line.count(",") == 1 and not set('".') & set(line) for _, line in lines):
            if len({header[0], *(row[0] for row in rows)}) == len(lines):
                raise TableError(
                    Sentence(
                        "the comma in {line!r} may split two columns or be a decimal comma: add a header line.",
                        line=first[:60],
                    ),
                    number,
                )
            header, rows = _cells(lines, BLANKS)  # 0,41 and 0,42: no two bands have one wavelength
        header, rows = ("",) * len(header), [header, *rows]
    else:
        lines = lines[1:]
    filled = [j for j, name in enumerate(header) if name or any(row[j] for row in rows)]
    cells = rows if len(filled) == len(header) else [tuple(row[j] for j in filled) for row in rows]
    return Table(tuple(header[j] for j in filled), tuple(cells), tuple(n for n, _ in lines))


def _empty_sentence(expected: str) -> Sentence:
    return Sentence("it is empty: expected a header line ({expected}) and rows of numbers.", expected=expected)


def read_file(path: str, limit: int = MAX_FILE_BYTES) -> bytes:
    """Return the bytes of a small file.

    Args:
        path: the file.
        limit: largest size in bytes.

    Raises:
        TableError: The file cannot be read or is too large.
    """
    try:
        with Path(path).open("rb") as f:
            raw = f.read(limit + 1)
    except (OSError, ValueError) as e:
        if isinstance(e, FileNotFoundError):
            raise TableError(Sentence("it cannot be read: there is no such file.")) from None
        reason = getattr(e, "strerror", "") or str(e)
        raise TableError(Sentence("it cannot be read: {reason}.", reason=reason)) from None
    if len(raw) > limit:
        raise TableError(Sentence("it is larger than {mib} MiB, which is too large.", mib=limit // 1024**2))
    return raw


def decode(raw: bytes) -> str:
    """Return the text of a file: UTF-8, UTF-16, or the encoding of spreadsheets on Windows (cp1252).

    Raises:
        TableError: The bytes are not text.
    """
    try:
        if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
            return raw.decode("utf-16")
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        with contextlib.suppress(UnicodeDecodeError):
            if not raw.startswith((b"\xff\xfe", b"\xfe\xff")) and b"\0" not in raw:
                return raw.decode("cp1252")  # µm is b"\xb5m" there
        sentence = Sentence("it is not a text file (byte {byte}): save the table as CSV (UTF-8).", byte=e.start)
        raise TableError(sentence) from None


def unit_in(text: str) -> str:
    """Return "nm", "um" or "1/cm" if the words of a text name that unit, else ""."""
    if re.search(r"1/cm|cm\^?-1", text.lower()):
        return "1/cm"
    words = re.split(r"[^a-zµμ]+", text.lower())
    return next((_UNIT_WORDS[w] for w in words if w in _UNIT_WORDS), "")


def clean_name(text: str) -> str:
    """Return a band name that can stand in `Name=3,Name=2`: without commas, equals signs and repeated blanks."""
    return " ".join(re.sub("[,=]", " ", text).split())[:200]


def _plain_header(name: str) -> str:
    words = re.findall(r"[a-z0-9µμ]+", name.lower())
    return " ".join(w for w in words if w not in _UNIT_WORDS)


def _content_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield number and text of each line that is not a comment and has more content than delimiters."""
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        if line.strip().strip(_NO_CONTENT) and not line.lstrip().startswith("#"):
            yield number, line


def _without_titles(lines: list[tuple[int, str]], delimiter: str) -> list[tuple[int, str]]:
    """Return the lines from the header on: the first ones, if they have one cell each and names in several follow."""
    for i, (number, line) in enumerate(lines[1 : _MOST_TITLES + 1], 1):
        splits = delimiter or _delimiter(line)
        cells = [c for c in _split(line, splits, number) if c]
        if splits != BLANKS and len(cells) > 1 and not any(_is_decimal(c) for c in cells):
            titles = "".join(title.rstrip(_NO_CONTENT) for _, title in lines[:i])
            return lines if {splits, ";", "\t"} & set(titles) else lines[i:]
    return lines


def _delimiter(line: str) -> str:
    """Return the delimiter of a line: one that leaves numbers only, else comma, semicolon or tab, else blanks."""
    numbers = line.strip().rstrip(_NO_CONTENT)
    for delimiter in ("\t", ";", ",", BLANKS):
        cells = numbers.split() if delimiter == BLANKS else numbers.split(delimiter)
        if (delimiter in numbers or delimiter == BLANKS) and all(_is_decimal(c.strip()) for c in cells):
            return delimiter
    most = max(",;\t", key=line.count)
    return most if most in line else BLANKS


def _cells(lines: list[tuple[int, str]], delimiter: str) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Return the cells of the first line, and those of the other lines with the same number of cells."""
    try:
        header = _header(lines, delimiter)
        return header, [_row(line, delimiter, number, len(header)) for number, line in lines[1:]]
    except TableError:
        if delimiter != "\t":
            raise
        with contextlib.suppress(TableError):  # several tabs in a row, or tabs and blanks, may line columns up
            return _cells(lines, BLANKS)
        raise


def _header(lines: list[tuple[int, str]], delimiter: str) -> tuple[str, ...]:
    """Return the cells of the first line; if blanks delimit and rows are shorter, a name may contain single blanks."""
    number, line = lines[0]
    cells = tuple(_split(line, delimiter, number))
    if delimiter != BLANKS or len(lines) < 2:
        return cells
    count = len(_split(lines[1][1], delimiter, lines[1][0]))
    splits = (cells, tuple(c.strip() for c in re.split(r"\t|\s\s+", line.strip())), (line.strip(),))
    return next((split for split in splits if len(split) == count), cells)


def _row(line: str, delimiter: str, number: int, count: int) -> tuple[str, ...]:
    cells = _split(line, delimiter, number)
    if len(cells) > count and not any(cells[count:]):
        cells = cells[:count]
    if len(cells) != count:
        raise TableError(
            Sentence("expected {expected} values, found {count}.", expected=count, count=len(cells)), number
        )
    return tuple(cells)


def _split(line: str, delimiter: str, number: int) -> Sequence[str]:
    if '"' not in line:
        return line.split() if delimiter == BLANKS else [c.strip() for c in line.split(delimiter)]
    try:
        blanks = delimiter == BLANKS
        text = " ".join(line.split()) if blanks else line
        return [c.strip() for c in next(csv.reader(io.StringIO(text), delimiter=delimiter, skipinitialspace=True))]
    except csv.Error as e:
        raise TableError(Sentence("the line cannot be split into cells: {reason}.", reason=str(e)), number) from None


def _number(cell: str, line: int) -> float:
    if not _is_number(cell):
        raise TableError(Sentence("{cell!r} is not a number.", cell=cell[:40]), line)
    return float(cell)


def _is_decimal(text: str) -> bool:
    """Return True for a number, with a decimal point or a decimal comma."""
    return _is_number(text.replace(",", "."))


def _is_number(text: str) -> bool:
    try:
        return bool(np.isfinite(float(text)))
    except ValueError:
        return False
