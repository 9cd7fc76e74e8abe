"""Reads response libraries as EnMAP-Box writes them: a GeoJSON feature a band, its profile among the properties.

    {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": null, "properties": {
        "name": "Blue (450-520 Nanometers)",
        "profiles": {"x": [443, 444, …], "y": [0.001, 0.002, …], "xUnit": "Nanometers"}}}, …]}

Older versions call the property `response`; QGIS may have saved the profile as a text of JSON.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.bands import PLAUSIBLE_NM, to_nm
from spectralift_qgis.core.response_curves import without_noise
from spectralift_qgis.core.srf import MAX_BANDS, Curve, SpectralResponse, combine_curves
from spectralift_qgis.core.tables import TableError, clean_name

_RANGE = re.compile(r"[ \t]{0,9}\([^()]{1,80}(?:nm|um|µm|μm|nanomet\w{2,4}|micromet\w{2,4})\)$", re.IGNORECASE)


def parse(text: str, name: str) -> SpectralResponse:
    """Return the response in a GeoJSON text. Raises TableError with the line or the feature, or ResponseError."""
    try:
        # Whole numbers of a million digits would take minutes as int.
        content = json.loads(text, parse_int=float)
    except json.JSONDecodeError as e:
        raise TableError(f"it is not JSON: {e.msg}.", e.lineno) from None
    except RecursionError:
        raise TableError("it is not a response library: its JSON is nested too deeply.") from None
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list) or not features:
        raise TableError("it is not a response library: a GeoJSON FeatureCollection with one feature a band.")
    if len(features) > MAX_BANDS:
        raise TableError(f"it has {len(features)} features; a response has at most {MAX_BANDS} bands.")
    names: list[str] = []
    curves: list[Curve] = []
    notes: list[str] = []
    for number, feature in enumerate(features, 1):
        properties = feature.get("properties") if isinstance(feature, dict) else None
        if not isinstance(properties, dict):
            raise TableError(f"feature {number} has no properties.")
        names.append(_name(properties, number))
        curve, note = _curve(properties, names[-1], f"feature {number} ({names[-1][:40]})")
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


def _curve(properties: dict[str, Any], name: str, feature: str) -> tuple[Curve, tuple[str, ...]]:
    """Return the curve of a feature, and a note on noise below zero."""
    profile = _profile(properties)
    if profile is None:
        raise TableError(f'{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.')
    x, y = _numbers(profile["x"]), _numbers(profile["y"])
    if x is None or y is None or len(x) != len(y) or len(x) < 2:
        raise TableError(f"{feature}: x and y must be lists of two or more numbers, as many in one as in the other.")
    unit = profile.get("xUnit")
    x = to_nm(x, unit if isinstance(unit, str) else "")
    order = np.argsort(x, kind="stable")
    (y,), note = without_noise([name], [y[order]])
    x = x[order]
    if not np.isfinite(y).all() or (y < 0).any():
        raise TableError(f"{feature}: every response (y) must be a number that is not negative.")
    if not (x[0] >= PLAUSIBLE_NM[0] and x[-1] <= PLAUSIBLE_NM[1]) or (np.diff(x) <= 0).any():
        raise TableError(
            f"{feature}: the wavelengths (x) must differ and lie between {PLAUSIBLE_NM[0]:g} and "
            f"{PLAUSIBLE_NM[1]:g} nm; the unit (xUnit) is {str(unit)[:40]!r}."
        )
    return (x, y), note


def _profile(properties: dict[str, Any]) -> dict[str, Any] | None:
    """Return the property that is a profile: `profiles` or `response` when there is one of them."""
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
