"""The plugin's own icons at the size of a menu, on the grounds of a light and of a dark theme."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPainter

from spectralift_qgis import paths
from tests.gui.conftest import SCREENSHOTS

pytestmark = pytest.mark.usefixtures("qgis_app")

ICONS = sorted(paths.resource("icons").glob("*.svg"))
GROUNDS = {"light": "#f0f0f0", "dark": "#2b2b2b"}
LEAST_CONTRAST = 3.0
"""WCAG 2.1, 1.4.11: what a graphic needs to be told from its ground."""

LEAST_SHARE = 0.2
"""Of the 16 × 16 pixels: a line of two pixels' width across the icon has an eighth."""


def drawn(icon, ground: str, size: int = 16) -> QImage:
    """Return the icon on its ground as a menu shows it."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    QIcon(str(icon)).paint(painter, QRect(0, 0, size, size))
    painter.end()
    return image


def luminance(colour: QColor) -> float:
    """Return the relative luminance as WCAG defines it, 0–1."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def clear_share(image: QImage, ground: str) -> float:
    """Return the share of pixels that stand out from the ground."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(contrast(p, QColor(ground)) >= LEAST_CONTRAST for p in pixels) / len(pixels)


def test_contrast_is_as_wcag_has_it():
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", GROUNDS)
@pytest.mark.parametrize("icon", ICONS, ids=lambda path: path.stem)
def test_an_icon_stands_out_at_16_pixels(icon, theme):
    image = drawn(icon, GROUNDS[theme])
    assert clear_share(image, GROUNDS[theme]) >= LEAST_SHARE
    inside = {image.pixel(x, y) for x in range(16) for y in range(16)}
    assert len(inside) > 8  # a picture, not a blot


@pytest.mark.parametrize("theme", GROUNDS)
def test_the_icons_can_be_told_apart(theme):
    """In a toolbar they stand side by side."""
    for i, icon in enumerate(ICONS):
        for other in ICONS[i + 1 :]:
            one, two = drawn(icon, GROUNDS[theme]), drawn(other, GROUNDS[theme])
            differs = sum(
                contrast(one.pixelColor(x, y), two.pixelColor(x, y)) > 1.5 for x in range(16) for y in range(16)
            )
            assert differs > 0.25 * 256, (icon.stem, other.stem)


def test_a_sheet_of_them_can_be_looked_at():
    """Enlarged without smoothing, so that every pixel of the small ones is seen."""
    cell, sizes = 256, (16, 24, 32)
    sheet = QImage(cell * len(sizes) * len(GROUNDS), cell * len(ICONS), QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    for row, icon in enumerate(ICONS):
        for column, (ground, size) in enumerate((g, s) for g in GROUNDS.values() for s in sizes):
            image = drawn(icon, ground, size).scaled(
                QSize(cell, cell), transformMode=Qt.TransformationMode.FastTransformation
            )
            painter.drawImage(column * cell, row * cell, image)
    painter.end()
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    assert sheet.save(str(SCREENSHOTS / "icons.png"))
