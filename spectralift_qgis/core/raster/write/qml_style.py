"""Writes the QGIS style of a result: true colour if possible, stretched by the result's own statistics.

QGIS 3.22 draws bands 1, 2 and 3 of any raster, whatever their colour interpretation; a .qml beside the file is read
by every version.
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
    """Write the style of a raster beside `part`, its temporary path, unless there is one beside `output` already.

    Args:
        output: final path of the raster.
        part: path of the raster while it is written.
        bands: its bands.
        summaries: (minimum, maximum, mean, standard deviation) of each band in stored numbers.
        encoding: its encoding.
    """
    if not os.path.exists(beside(output)):
        with open(beside(part), "w", encoding="utf-8") as f:
            f.write(qml(bands, summaries, encoding))


def beside(path: str) -> str:
    """Return the path of a raster's style, which rasters that differ only in their extensions share."""
    return os.path.splitext(path)[0] + ".qml"


def qml(bands: BandTable, summaries: Sequence[tuple[float, float, float, float]], encoding: Encoding) -> str:
    """Return a QGIS layer style as XML.

    QGIS applies a band's scale and offset on reading: the stretch is in values, not in stored numbers.

    Args:
        bands: the bands of the raster.
        summaries: (minimum, maximum, mean, standard deviation) of each band in stored numbers.
        encoding: the encoding of the raster.
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
