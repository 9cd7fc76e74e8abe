"""Checks of .npz archives of plain arrays that may be damaged or written by another program."""

from __future__ import annotations

import struct
import tokenize
import zipfile
import zlib

# Exceptions of NumPy, zipfile, zlib and json for bytes that are not one of our archives. MemoryError: a shape of
# billions; RuntimeError: an archive that is encrypted or of a later version, a description that is nested too deeply.
DAMAGE = (
    OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, ArithmeticError, EOFError, SyntaxError,
    RuntimeError, MemoryError, struct.error, tokenize.TokenError, zlib.error, zipfile.BadZipFile,
)  # fmt: skip


def unpacked_size(path: str, most_entries: int) -> int:
    """Return the number of bytes that an archive unpacks to.

    Args:
        path: the archive, a zip file as NumPy writes it.
        most_entries: the largest number of entries that is accepted.

    Raises:
        Exception: One of DAMAGE, for an archive that NumPy would not have written.
    """
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
    if len(entries) > most_entries:
        raise ValueError(f"{len(entries)} entries")
    if any(i.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or i.flag_bits & 1 for i in entries):
        raise ValueError("its compression or encryption is not supported")
    return sum(i.file_size for i in entries)


def reason(e: BaseException) -> str:
    """Return the message of an exception in one line of at most 200 characters, or the name of its type."""
    return " ".join(str(e).split())[:200] or type(e).__name__
