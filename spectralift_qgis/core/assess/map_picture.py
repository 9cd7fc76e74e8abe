"""The map of spectral angles as an inline picture with its colour bar and the example pixels."""

from __future__ import annotations

import base64

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import raster
from spectralift_qgis.core.assess.sketches import Example, Thumbnail

Floats = NDArray[np.float64]

_SIDE = 400  # of the picture on the page
_ANCHORS = np.array([
    (68, 1, 84), (71, 44, 122), (59, 81, 139), (44, 113, 142), (33, 144, 141),
    (39, 173, 129), (92, 200, 99), (170, 220, 50), (253, 231, 37),
], float)  # viridis  # fmt: skip


def colours(values: Floats) -> NDArray[np.uint8]:
    """Return (…, 4) colour and opacity of values 0–1; NaN is transparent."""
    known = np.isfinite(values)
    place = np.clip(np.where(known, values, 0), 0, 1)
    at = np.linspace(0, 1, len(_ANCHORS))
    channels = [np.interp(place, at, _ANCHORS[:, c]) for c in range(3)]
    return np.stack([*channels, np.where(known, 255.0, 0.0)], axis=-1).round().astype(np.uint8)


def map_svg(thumbnail: Thumbnail, highest: float, examples: tuple[tuple[str, Example], ...]) -> str:
    """Return the map as SVG, coloured from 0 to `highest` degrees, with a ring around each labelled example."""
    values = thumbnail.values
    rows, cols = values.shape
    scale = min(_SIDE / rows, _SIDE / cols)
    width, height = cols * scale, rows * scale
    picture = base64.b64encode(raster.png(colours(values / (highest or 1.0)))).decode("ascii")
    parts = [
        f'<rect class="void" x="0" y="0" width="{width:.1f}" height="{height:.1f}"/>',
        f'<image class="pixels" x="0" y="0" width="{width:.1f}" height="{height:.1f}" preserveAspectRatio="none" '
        f'xlink:href="data:image/png;base64,{picture}"/>',
    ]
    for label, example in examples:
        x, y = ((v + 0.5) / thumbnail.factor * scale for v in (example.col, example.row))
        end = x > width / 2
        at = f'x="{x + (-9 if end else 9):.1f}" y="{y + 4:.1f}" text-anchor="{"end" if end else "start"}"'
        parts.append(f'<circle class="ring-back" cx="{x:.1f}" cy="{y:.1f}" r="6"/>')
        parts.append(f'<circle class="ring" cx="{x:.1f}" cy="{y:.1f}" r="6"/>')
        parts.append(f'<text class="on-map-back" {at}>{label}</text><text class="on-map" {at}>{label}</text>')
    parts.append(_colour_bar(height + 14, width, highest))
    return (
        f'<svg viewBox="0 0 {width:.0f} {height + 52:.0f}" width="{width:.0f}" height="{height + 52:.0f}" role="img" '
        'aria-label="Map of spectral angles" xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink">{"".join(parts)}</svg>'
    )


def _colour_bar(top: float, width: float, highest: float) -> str:
    stops = "".join(
        f'<stop offset="{i / (len(_ANCHORS) - 1):.3f}" stop-color="rgb({r:.0f},{g:.0f},{b:.0f})"/>'
        for i, (r, g, b) in enumerate(_ANCHORS)
    )
    ends = f'<text x="0" y="{top + 28:.0f}">0°</text>'
    ends += f'<text x="{width:.0f}" y="{top + 28:.0f}" text-anchor="end">≥ {highest:.3g}°</text>'
    return (
        f'<defs><linearGradient id="angles">{stops}</linearGradient></defs>'
        f'<rect fill="url(#angles)" x="0" y="{top:.0f}" width="{width:.0f}" height="12"/>{ends}'
    )
