"""Plots as inline SVG, coloured by the style sheet of the page that includes them. Text is escaped here."""

from __future__ import annotations

import base64
import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import raster
from spectralift_qgis.evaluation.assess.sketches import Example, Thumbnail

Floats = NDArray[np.float64]

WIDTH = 860
_LEFT, _RIGHT, _TOP, _BOTTOM = 66, 14, 30, 44

_SIDE = 400  # of the picture on the page
_ANCHORS = np.array([
    (68, 1, 84), (71, 44, 122), (59, 81, 139), (44, 113, 142), (33, 144, 141),
    (39, 173, 129), (92, 200, 99), (170, 220, 50), (253, 231, 37),
], float)  # viridis  # fmt: skip


@dataclass(frozen=True, eq=False)
class Series:
    """A line of a plot.

    Attributes:
        label: Text of the legend.
        y: (N,) values; NaN interrupts the line.
        style: Class of the style sheet: "s1", "s2" or "s3".
    """

    label: str
    y: Floats
    style: str


@dataclass(frozen=True)
class _Axes:
    """Data ranges of a plot and their position in the picture."""

    x: tuple[float, float]
    y: tuple[float, float]
    width: int
    height: int
    least_x: float = 0.0

    def at(self, x: float, y: float) -> tuple[float, float]:
        right, bottom = self.width - _RIGHT, self.height - _BOTTOM
        across = (x - self.x[0]) / (self.x[1] - self.x[0])
        up = (y - self.y[0]) / (self.y[1] - self.y[0])
        return _LEFT + across * (right - _LEFT), bottom - up * (bottom - _TOP)


def ticks(low: float, high: float, count: int = 5, least: float = 0.0) -> list[float]:
    """Return round numbers between low and high for an axis.

    Args:
        low: Lower end of the axis.
        high: Upper end of the axis.
        count: Approximate number of ticks.
        least: Smallest step; steps are 1, 2 or 5 times a power of ten.

    Returns:
        Positions of the ticks in ascending order.
    """
    raw = max((high - low) / max(count, 1), least)
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(m * power for m in (1, 2, 5, 10) if m * power >= raw * 0.999)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [i * step for i in range(first, last + 1)]


def line_plot(
    x: Floats,
    series: Sequence[Series],
    *,
    title: str,
    x_label: str,
    y_label: str,
    breaks: NDArray[np.bool_] | None = None,
    y_limits: tuple[float | None, float | None] = (None, None),
    height: int = 250,
) -> str:
    """Return a line plot as SVG.

    Args:
        x: (N,) positions, such as wavelengths in nm.
        series: Lines to draw.
        title: Title of the plot.
        x_label: Label of the x axis.
        y_label: Label of the y axis.
        breaks: (N − 1,) True where no line is drawn between two neighbouring points.
        y_limits: Lower and upper end of the y axis; None for an end that follows from the data.
        height: Height in pixels.
    """
    values = np.concatenate([s.y[np.isfinite(s.y)] for s in series])
    if not values.size:
        return _empty(title, height)
    whole = bool((x == np.rint(x)).all())  # band numbers: there is no band 1.5
    axes = _Axes(_span(x), _limits(values, y_limits), WIDTH, height, 1.0 if whole else 0.0)
    parts = [_frame(axes, title, x_label, y_label), _legend(axes, series)]
    for s in series:
        parts += [_line(axes, x[run], s.y[run], s.style) for run in _runs(s.y, breaks)]
    return _svg(WIDTH, height, title, parts)


def bar_plot(
    edges: Floats, counts: NDArray[np.int64], marks: Sequence[tuple[float, str]], *, title: str, x_label: str,
    y_label: str, width: int = 420, height: int = 300,
) -> str:  # fmt: skip
    """Return a histogram as SVG.

    Args:
        edges: (n + 1,) edges of the bins.
        counts: (n,) counts.
        marks: Positions on x and their labels, drawn as vertical lines.
        title: Title of the plot.
        x_label: Label of the x axis.
        y_label: Label of the y axis.
        width: Width in pixels.
        height: Height in pixels.
    """
    if not counts.sum():
        return _empty(title, height, width)
    axes = _Axes((float(edges[0]), float(edges[-1])), (0.0, 1.05 * float(counts.max())), width, height)
    parts = [_frame(axes, title, x_label, y_label)]
    for low, high, count in zip(edges, edges[1:], counts):  # bars
        (left, top), (right, bottom) = axes.at(low, count), axes.at(high, 0)
        size = f'width="{max(right - left - 0.5, 0.5):.1f}" height="{bottom - top:.1f}"'
        parts.append(f'<rect class="bar" x="{left:.1f}" y="{top:.1f}" {size}/>')
    below = _TOP + 12.0
    for place, label in sorted(marks):
        if edges[0] <= place <= edges[-1]:
            (x, bottom), (_, top) = axes.at(place, 0), axes.at(place, axes.y[1])
            end = x > width * 0.6
            anchor = "end" if end else "start"
            parts.append(f'<line class="mark" x1="{x:.1f}" y1="{top:.1f}" x2="{x:.1f}" y2="{bottom:.1f}"/>')
            parts.append(
                f'<text x="{x + (-4 if end else 4):.1f}" y="{below:.1f}" text-anchor="{anchor}">{escape(label)}</text>'
            )
            below += 15  # labels of neighbouring marks must not lie on each other
    return _svg(width, height, title, parts)


def _span(x: Floats) -> tuple[float, float]:
    low, high = float(x.min()), float(x.max())
    return (low, high) if high > low else (low - 1, high + 1)


def _limits(values: Floats, limits: tuple[float | None, float | None]) -> tuple[float, float]:
    low, high = float(values.min()), float(values.max())
    room = 0.06 * (high - low) or 0.06 * abs(high) or 1.0
    low = low - room if limits[0] is None else limits[0]
    high = high + room if limits[1] is None else limits[1]
    return (low, high) if high > low else (low - 1, low + 1)


def _runs(y: Floats, breaks: NDArray[np.bool_] | None) -> list[NDArray[np.intp]]:
    """Return the indices of each unbroken stretch of finite values."""
    finite = np.isfinite(y)
    index = np.flatnonzero(finite)
    if not index.size:
        return []
    apart = np.diff(index) > 1
    if breaks is not None:
        apart |= breaks[index[:-1]]
    return np.split(index, np.flatnonzero(apart) + 1)


def _line(axes: _Axes, x: Floats, y: Floats, style: str) -> str:
    points = [axes.at(float(a), float(b)) for a, b in zip(x, y)]
    if len(points) == 1:
        return f'<circle class="dot {style}" cx="{points[0][0]:.1f}" cy="{points[0][1]:.1f}" r="2"/>'
    return f'<polyline class="line {style}" points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in points)}"/>'


def _frame(axes: _Axes, title: str, x_label: str, y_label: str) -> str:
    right, bottom = axes.width - _RIGHT, axes.height - _BOTTOM
    parts = [f'<text class="title" x="{_LEFT}" y="18">{escape(title)}</text>']
    for value in ticks(*axes.y, count=6):
        _, y = axes.at(axes.x[0], value)
        parts.append(f'<line class="grid" x1="{_LEFT}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{_label(value)}</text>')
    for value in ticks(*axes.x, count=axes.width // 75, least=axes.least_x):
        x, _ = axes.at(value, axes.y[0])
        parts.append(f'<line class="grid" x1="{x:.1f}" y1="{_TOP}" x2="{x:.1f}" y2="{bottom}"/>')
        parts.append(f'<text x="{x:.1f}" y="{bottom + 16}" text-anchor="middle">{_label(value)}</text>')
    middle = (_LEFT + right) / 2
    parts.append(f'<line class="axis" x1="{_LEFT}" y1="{bottom}" x2="{right}" y2="{bottom}"/>')
    parts.append(f'<text x="{middle:.0f}" y="{axes.height - 8}" text-anchor="middle">{escape(x_label)}</text>')
    turned = f'transform="rotate(-90 13 {(_TOP + bottom) / 2:.0f})"'
    parts.append(f'<text x="13" y="{(_TOP + bottom) / 2:.0f}" text-anchor="middle" {turned}>{escape(y_label)}</text>')
    return "".join(parts)


def _legend(axes: _Axes, series: Sequence[Series]) -> str:
    parts, x = [], float(axes.width - _RIGHT)
    for s in reversed(series):
        x -= 8.0 * len(s.label) + 34
        parts.append(f'<line class="line {s.style}" x1="{x:.0f}" y1="14" x2="{x + 20:.0f}" y2="14"/>')
        parts.append(f'<text x="{x + 25:.0f}" y="18">{escape(s.label)}</text>')
    return "".join(parts)


def _label(value: float) -> str:
    return f"{0.0 if abs(value) < 1e-12 else value:.6g}".replace("-", "−")


def _empty(title: str, height: int, width: int = WIDTH) -> str:
    text = f'<text class="title" x="{_LEFT}" y="18">{escape(title)}</text>'
    return _svg(width, height, title, [text, f'<text x="{_LEFT}" y="{height // 2}">not defined here</text>'])


def _svg(width: int, height: int, title: str, parts: Sequence[str]) -> str:
    head = f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img"'
    return f'{head} aria-label="{escape(title)}" xmlns="http://www.w3.org/2000/svg">{"".join(parts)}</svg>'


def colours(values: Floats) -> NDArray[np.uint8]:
    """Return viridis colours of values 0–1 (…) as RGBA (…, 4); NaN is transparent."""
    finite = np.isfinite(values)
    place = np.clip(np.where(finite, values, 0), 0, 1)
    at = np.linspace(0, 1, len(_ANCHORS))
    channels = [np.interp(place, at, _ANCHORS[:, c]) for c in range(3)]
    return np.stack([*channels, np.where(finite, 255.0, 0.0)], axis=-1).round().astype(np.uint8)


def map_svg(thumbnail: Thumbnail, highest: float, examples: tuple[tuple[str, Example], ...]) -> str:
    """Return the map of spectral angles as SVG.

    Args:
        thumbnail: Mean angles in degrees.
        highest: Angle in degrees where the colour scale ends; it begins at 0.
        examples: Labels and pixels that are marked with a ring.
    """
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
