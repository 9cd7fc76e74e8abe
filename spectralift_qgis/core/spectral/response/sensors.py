"""Index of the sensor library, read without loading any response. Needs no NumPy."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from spectralift_qgis import paths
from spectralift_qgis.core.base.errors import ResponseError
from spectralift_qgis.core.base.sentence import Sentence

FROM_METADATA = "from-metadata"  # in place of an ID: centres and widths from the multispectral raster's metadata


@dataclass(frozen=True)
class SensorEntry:
    """One sensor of the library's index.

    Attributes:
        id: key of the sensor.
        name: name shown to the user.
        maker: the manufacturer or operator.
        platform: the platform that carries the sensor.
        kind: origin of the response, "measured" or "nominal".
        bands: (c,) names of the bands.
        centre_nm: (c,) centres in nm.
        fwhm_nm: (c,) full widths at half maximum in nm.
        gsd_m: (c,) ground sampling distances in metres.
        product_orders: band orders in which products of the sensor are stored, the usual one first.
        source: source of the response.
        licence: licence of the response.
        note: remark, "" if there is none.
    """

    id: str
    name: str
    maker: str
    platform: str
    kind: str
    bands: tuple[str, ...]
    centre_nm: tuple[float, ...]
    fwhm_nm: tuple[float, ...]
    gsd_m: tuple[float, ...]
    product_orders: tuple[tuple[str, ...], ...]
    source: str
    licence: str
    note: str


def sensor_index() -> tuple[SensorEntry, ...]:
    """Return the entries of the sensor library's index, without reading any response."""
    return _read_index(paths.resource("sensors", "index.json"))


@lru_cache(maxsize=4)
def _read_index(path: Path) -> tuple[SensorEntry, ...]:
    entries: list[Mapping[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return tuple(
        SensorEntry(**{**e, **{k: tuple(e[k]) for k in ("bands", "centre_nm", "fwhm_nm", "gsd_m")},
                       "product_orders": tuple(tuple(o) for o in e["product_orders"])})
        for e in entries
    )  # fmt: skip


def sensor_entry(sensor: str) -> SensorEntry:
    """Return the index entry of a sensor.

    Raises:
        ResponseError: The sensor is unknown; the message suggests the nearest names.
    """
    entries = {e.id: e for e in sensor_index()}
    if sensor in entries:
        return entries[sensor]
    key = sensor.lower().replace("-", "").replace(" ", "")
    near = difflib.get_close_matches(key, entries, n=3, cutoff=0.4)
    near += [i for i, e in entries.items() if key and key in e.name.lower().replace("-", "").replace(" ", "")]
    sensors = ", ".join(dict.fromkeys(near))
    if not sensors:
        raise ResponseError(
            Sentence("There is no sensor {sensor!r} in the library: choose one from its list.", sensor=sensor)
        )
    raise ResponseError(
        Sentence(
            "There is no sensor {sensor!r} in the library. Did you mean {sensors}?",
            sensor=sensor,
            sensors=sensors,
        )
    )


def sensor_file(sensor: str) -> Path:
    """Return the path of a sensor's response table; `sensor` is an ID of the index."""
    return paths.resource("sensors", f"{sensor}.csv")
