"""Dataclasses as plain data for JSON. A field whose default is None is left out while it is None."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from typing import Any

from spectralift_qgis.core.base.errors import Finding


def to_data(value: Any) -> Any:
    """Return a value as plain data: dataclasses as objects, arrays as lists, NaN as None; sentences stay sentences."""
    if isinstance(value, Finding):
        return value.as_dict()
    if dataclasses.is_dataclass(value):
        pairs = [(f, getattr(value, f.name)) for f in dataclasses.fields(value)]
        return {f.name: to_data(v) for f, v in pairs if v is not None or f.default is not None}
    if isinstance(value, Mapping):
        return {str(key): to_data(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_data(item) for item in value]
    if hasattr(value, "tolist"):  # of NumPy, which is not imported here
        return to_data(value.tolist())
    return None if isinstance(value, float) and math.isnan(value) else value
