"""Texts of the profile plot: axes, legend, and the values of a line's image at a position."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.profiles.curves import View
from spectralift_qgis.profiles.read import LineProfile

translate = QCoreApplication.translate
LEGEND = ("sr", "lr", "footprint", "msi", "closure")
_LONGEST_NAME = 36


def axis_labels(view: View) -> tuple[str, str]:
    """Return the labels of x and y."""
    x = {
        "nm": translate("SpectraLift", "wavelength (nm)"),
        "um": translate("SpectraLift", "wavelength (µm)"),
        "1/cm": translate("SpectraLift", "wavenumber (1/cm)"),
        "band": translate("SpectraLift", "band number"),
    }[view.x_unit]
    stored = view.y_unit == "stored"
    y = {
        "none": translate("SpectraLift", "stored value") if stored else translate("SpectraLift", "reflectance"),
        "unit": translate("SpectraLift", "unit length"),
        "continuum": translate("SpectraLift", "continuum removed"),
    }[view.normalise]
    return x, y


def legend_entries(roles: Sequence[str], further: Sequence[str]) -> list[tuple[str, int, str]]:
    """Return (role, number, text) of these roles of LEGEND, and of further rasters, "other", by their names."""
    texts = {
        "sr": translate("SpectraLift", "sharp, at the point"),
        "lr": translate("SpectraLift", "coarse pixel"),
        "footprint": translate("SpectraLift", "sharp, mean over the coarse pixel ± σ"),
        "msi": translate("SpectraLift", "multispectral, measured"),
        "closure": translate("SpectraLift", "sharp, resampled to the sensor's bands"),
    }
    short = (n if len(n) <= _LONGEST_NAME else n[: _LONGEST_NAME - 1] + "…" for n in further)
    return [(r, 0, texts[r]) for r in LEGEND if r in roles] + [("other", i, n) for i, n in enumerate(short)]


def line_at(line: LineProfile, distance: float, band: float) -> str:
    """Say what an image of band against distance shows at a distance and band number; "" outside of it."""
    if not (0 <= distance <= line.distance[-1] and 0.5 <= band < len(line.bands) + 0.5):
        return ""
    step, i = int(np.argmin(np.abs(line.distance - distance))), int(band + 0.5) - 1
    value, nm = line.values[step, i], line.bands.centre_nm[i]
    value_text = f"{value:.4g}" if line.valid[step, i] else translate("SpectraLift", "no data")
    where = f" ({nm:.6g} nm)" if np.isfinite(nm) else ""
    text = translate("SpectraLift", "distance {distance} · band {band}{where}: {value}")
    return text.format(distance=f"{line.distance[step]:.6g}", band=i + 1, where=where, value=value_text)
