"""What may go wrong with an archive of plain arrays (.npz) whose bytes somebody else has written."""

from __future__ import annotations

import struct
import tokenize
import zipfile
import zlib

# What NumPy, zipfile, zlib and json raise about bytes that are no archive of ours. MemoryError: a shape of billions;
# RuntimeError: an archive that is encrypted or of a later version, a description that is nested too deeply.
DAMAGE = (
    OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, ArithmeticError, EOFError, SyntaxError,
    RuntimeError, MemoryError, struct.error, tokenize.TokenError, zlib.error, zipfile.BadZipFile,
)  # fmt: skip


def unpacked_size(path: str, most_entries: int) -> int:
    """Return how many bytes an archive unpacks to. Raises one of DAMAGE for one that NumPy would not have written."""
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
    if len(entries) > most_entries:
        raise ValueError(f"{len(entries)} entries")
    if any(i.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or i.flag_bits & 1 for i in entries):
        raise ValueError("it is packed or encrypted in a way of its own")
    return sum(i.file_size for i in entries)


def reason(e: BaseException) -> str:
    """Return what is wrong in a few words."""
    return " ".join(str(e).split())[:200] or type(e).__name__
