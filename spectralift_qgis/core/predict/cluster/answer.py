"""The outcome of a tile, as a value that is sent as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.predict.quality import State
from spectralift_qgis.core.raster.write.encoding import EncodingCounts
from spectralift_qgis.core.raster.write.statistics import Totals


@dataclass(frozen=True)
class Answer:
    """The outcome of a tile.

    Attributes:
        tile: name of its file.
        pixels: number of its pixels.
        engine, device: what computed it.
        counts: how many values were changed when they were stored.
        totals, quality_totals: sums of the stored numbers of each band.
        quality: the sums of its quality raster, None without one.
    """

    tile: str
    pixels: int
    engine: str
    device: str
    counts: EncodingCounts
    totals: tuple[Totals, ...]
    quality: State | None
    quality_totals: tuple[Totals, ...]

    def to_json(self) -> str:
        """Return the answer as JSON text."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Answer:
        """Return the answer in a JSON text. Raises ValueError for anything else."""
        try:
            values = json.loads(text)
            state = values["quality"]
            return cls(
                str(values["tile"]),
                _whole(values["pixels"]),
                str(values["engine"]),
                str(values["device"]),
                EncodingCounts(**{f.name: _whole(values["counts"][f.name]) for f in fields(EncodingCounts)}),
                _totals(values["totals"]),
                None if state is None else (tuple(float(v) for v in state[0]), _whole(state[1])),
                _totals(values["quality_totals"]),
            )
        except (KeyError, TypeError, IndexError, AttributeError, OverflowError, RecursionError) as e:
            raise ValueError(Sentence("not an answer: {reason}", reason=e)) from None

    def fits(self, name: str, pixels: int, bands: int, layers: int) -> bool:
        """Return whether this is the answer for a tile.

        Args:
            name: name of the tile's file.
            pixels: number of its pixels.
            bands: number of bands of the result.
            layers: number of layers of the quality raster, 0 for none.
        """
        sums = 0 if self.quality is None else len(self.quality[0])
        counts = [t.count for t in (*self.totals, *self.quality_totals)]
        return (
            (self.tile, self.pixels, len(self.totals), len(self.quality_totals)) == (name, pixels, bands, layers)
            and sums == layers
            and all(0 <= n <= pixels for n in counts)
        )


def _totals(values: Any) -> tuple[Totals, ...]:
    return tuple(
        Totals(float(v["low"]), float(v["high"]), _whole(v["count"]), float(v["total"]), float(v["square"]))
        for v in values
    )


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(Sentence("{value!r} is not a count", value=str(value)[:40]))
    return value
