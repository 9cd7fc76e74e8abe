"""Hash of values: the same in every process, different when a single bit of an array differs."""

from __future__ import annotations

import hashlib
from dataclasses import fields, is_dataclass
from typing import Any

import numpy as np


def digest(*values: Any) -> str:
    """Return the SHA-256, in hexadecimal, of numbers, text, arrays, and of lists, dictionaries and dataclasses of them.

    A tuple counts as a list, because JSON turns it into one. Of any other object only its type and its attributes
    count.
    """
    sha = hashlib.sha256()
    _feed(sha, values)
    return sha.hexdigest()


def _feed(sha: Any, value: Any) -> None:
    if isinstance(value, np.ndarray):
        sha.update(f"array {value.dtype.str} {value.shape};".encode())
        sha.update(np.ascontiguousarray(value).reshape(-1).view(np.uint8))
    elif isinstance(value, np.generic):
        _feed(sha, value.item())
    elif value is None or isinstance(value, (bool, int, float, str, bytes)):
        name = "str" if isinstance(value, str) else type(value).__name__  # a Sentence counts as its text
        sha.update(f"{name} {value!r};".encode(errors="surrogatepass"))
    elif isinstance(value, (list, tuple)):
        sha.update(f"list {len(value)};".encode())
        for item in value:
            _feed(sha, item)
    elif isinstance(value, dict):
        sha.update(f"dict {len(value)};".encode())
        for key in sorted(value, key=str):
            _feed(sha, [str(key), value[key]])
    else:
        names = [f.name for f in fields(value)] if is_dataclass(value) else sorted(getattr(value, "__dict__", ()))
        _feed(sha, [type(value).__name__, *((name, getattr(value, name)) for name in names)])
