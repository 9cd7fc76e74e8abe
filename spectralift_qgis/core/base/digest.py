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
    found = hashlib.sha256()
    _feed(found, values)
    return found.hexdigest()


def _feed(found: Any, value: Any) -> None:
    if isinstance(value, np.ndarray):
        found.update(f"array {value.dtype.str} {value.shape};".encode())
        found.update(np.ascontiguousarray(value).reshape(-1).view(np.uint8))
    elif isinstance(value, np.generic):
        _feed(found, value.item())
    elif value is None or isinstance(value, (bool, int, float, str, bytes)):
        found.update(f"{type(value).__name__} {value!r};".encode(errors="surrogatepass"))
    elif isinstance(value, (list, tuple)):
        found.update(f"list {len(value)};".encode())
        for item in value:
            _feed(found, item)
    elif isinstance(value, dict):
        found.update(f"dict {len(value)};".encode())
        for key in sorted(value, key=str):
            _feed(found, [str(key), value[key]])
    else:
        names = [f.name for f in fields(value)] if is_dataclass(value) else sorted(getattr(value, "__dict__", ()))
        _feed(found, [type(value).__name__, *((name, getattr(value, name)) for name in names)])
