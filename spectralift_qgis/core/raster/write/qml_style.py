"""The style QGIS opens a result with: true colour where there is one, stretched by the result's own statistics.

QGIS 3.22 draws bands 1, 2 and 3 of any raster, whatever their colours are marked as; a .qml beside the file is
what it reads in every version.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.spectral.bands import BandTable, display_bands

_DEVIATIONS = 2.0  # of the mean on either side: QGIS's own choice for stretching by deviation


def write(
    output: str, part: str, bands: BandTable, summaries: Sequence[tuple[float, float, float, float]], encoding: Encoding
) -> None:
    """Write the style of a raster beside `part`, where it lies yet, unless the user keeps one beside `output`."""
    if not os.path.exists(beside(output)):
        with open(beside(part), "w", encoding="utf-8") as f:
            f.write(qml(bands, summaries, encoding))


def beside(path: str) -> str:
    """Return where QGIS looks for the style of a raster: rasters that differ in their extensions share it."""
    return os.path.splitext(path)[0] + ".qml"


def qml(bands: BandTable, summaries: Sequence[tuple[float, float, float, float]], encoding: Encoding) -> str:
    """Return a QGIS layer style; summaries: (minimum, maximum, mean, standard deviation) of each stored band.

    QGIS applies a band's scale and offset as it reads: the stretch is in values, not in stored numbers.
    """
    shown = display_bands(bands)
    numbers = " ".join(f'{colour}Band="{i + 1}"' for colour, i in shown.items())
    stretches = "\n".join(_stretch(colour, *_values(summaries[i], encoding, i)) for colour, i in shown.items())
    return f"""<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="multibandcolor" opacity="1" alphaBand="-1" nodataColor="" {numbers}>
{stretches}
  </rasterrenderer>
 </pipe>
 <blendMode>0</blendMode>
</qgis>
"""


def _values(
    summary: tuple[float, float, float, float], encoding: Encoding, band: int
) -> tuple[float, float, float, float]:
    scale, offset = float(encoding.scale[band]), float(encoding.offset[band])
    low, high, mean = sorted(v * scale + offset for v in summary[:2]) + [summary[2] * scale + offset]
    return low, high, mean, summary[3] * abs(scale)


def _stretch(colour: str, low: float, high: float, mean: float, deviation: float) -> str:
    low, high = max(low, mean - _DEVIATIONS * deviation), min(high, mean + _DEVIATIONS * deviation)
    return (
        f"   <{colour}ContrastEnhancement><minValue>{low:.9g}</minValue><maxValue>{high:.9g}</maxValue>"
        f"<algorithm>StretchToMinimumMaximum</algorithm></{colour}ContrastEnhancement>"
    )
