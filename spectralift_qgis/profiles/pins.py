"""Pinned places with names and colours, and their storage as text. No Qt."""

from __future__ import annotations

import colorsys
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.profiles.site import Place

# Okabe & Ito (2008), distinct to colour-blind eyes; without black, which is invisible on a dark theme
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
MOST_PINS = 1000
_KINDS = ("point", "polygon", "line")
_MOST_CORNERS = 100_000


@dataclass(frozen=True)
class Pin:
    """A place with a name and a colour.

    Attributes:
        id: unique while the program runs.
        name: shown in the list and the plot.
        colour: #rrggbb.
        place: the point, polygon or line.
        visible: whether it is drawn.
    """

    id: int
    name: str
    colour: str
    place: Place
    visible: bool = True


class Pins:
    """The pins, in the order in which they were set."""

    def __init__(self, naming: str = "pin {number}") -> None:
        """Start without pins.

        Args:
            naming: name of a pin that was given none, with {number}.
        """
        self._naming = naming
        self._pins: dict[int, Pin] = {}
        self._next = 1

    def __len__(self) -> int:
        return len(self._pins)

    def __iter__(self) -> Iterator[Pin]:
        return iter(tuple(self._pins.values()))

    def __getitem__(self, pin_id: int) -> Pin:
        return self._pins[pin_id]

    def __contains__(self, pin_id: int) -> bool:
        return pin_id in self._pins

    def add(self, place: Place, name: str = "") -> Pin:
        """Add a pin with the first free colour and return it. Raises ValueError beyond MOST_PINS."""
        if len(self) >= MOST_PINS:
            raise ValueError(Sentence("There are {most_pins} pins already. Remove some.", most_pins=MOST_PINS))
        pin = Pin(self._next, name or self._naming.format(number=self._next), self._free_colour(), place)
        self._pins[pin.id] = pin
        self._next += 1
        return pin

    def _free_colour(self) -> str:
        used = {p.colour for p in self}
        return next((c for c in COLOURS if c not in used), None) or _further_colour(len(self))

    def change(self, pin_id: int, **values: Any) -> Pin:
        """Change name, colour or visible of a pin and return it."""
        self._pins[pin_id] = replace(self._pins[pin_id], **values)
        return self._pins[pin_id]

    def remove(self, pin_id: int) -> None:
        """Remove a pin; harmless when there is none."""
        self._pins.pop(pin_id, None)

    def clear(self) -> None:
        """Remove all pins and number from 1 again."""
        self._pins.clear()
        self._next = 1

    def to_json(self) -> str:
        """Return all pins as JSON text."""
        return json.dumps([
            {"name": p.name, "colour": p.colour, "visible": p.visible, "kind": p.place.kind, "rings": p.place.rings,
             "crs": p.place.crs_wkt}
            for p in self
        ])  # fmt: skip

    def load(self, text: str) -> None:
        """Replace all pins by those of a JSON text; invalid entries are left out."""
        self.clear()
        try:
            entries = json.loads(text) if text else []
        except (ValueError, RecursionError):
            return
        for entry in entries if isinstance(entries, list) else []:
            place = _place(entry)
            if place is None or len(self) >= MOST_PINS:
                continue
            pin = self.add(place, str(entry.get("name") or "")[:200])
            colour = str(entry.get("colour", ""))
            is_colour = len(colour) == 7 and colour[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in colour[1:])
            self.change(pin.id, visible=bool(entry.get("visible", True)), **({"colour": colour} if is_colour else {}))


def _place(entry: Any) -> Place | None:
    try:
        rings = tuple(tuple((float(x), float(y)) for x, y in ring) for ring in entry["rings"])
        kind, crs = str(entry["kind"]), str(entry.get("crs", ""))
    except (TypeError, ValueError, KeyError, AttributeError, OverflowError):
        return None
    corners = [c for ring in rings for c in ring]
    sane = 0 < len(corners) <= _MOST_CORNERS and all(rings) and all(math.isfinite(v) for c in corners for v in c)
    return Place(kind, rings, crs) if kind in _KINDS and sane else None


def _further_colour(count: int) -> str:
    hue = (count * 0.618033988749895) % 1.0  # golden section: each far from the ones before
    rgb = colorsys.hls_to_rgb(hue, 0.45 if count % 2 else 0.6, 0.7)
    return "#" + "".join(f"{round(255 * v):02x}" for v in rgb)
