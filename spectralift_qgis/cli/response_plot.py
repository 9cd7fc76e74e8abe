"""Draws the responses of a sensor over the bands of a hyperspectral raster, for `sensors plot`."""

from __future__ import annotations

import numpy as np

from spectralift_qgis.core.bands import BandTable
from spectralift_qgis.core.errors import SpectraLiftError
from spectralift_qgis.core.srf import SpectralResponse

COLOURS = ("#0072B2", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#E69F00", "#000000")  # Okabe–Ito


def plot_response(response: SpectralResponse, title: str, path: str, bands: BandTable | None = None) -> None:
    """Write the curves as a picture; `path` decides the format. `bands` are drawn as ticks, bad ones in red.

    Raises SpectraLiftError when matplotlib is missing or the file cannot be written.
    """
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        raise SpectraLiftError("Drawing needs matplotlib: `python -m pip install matplotlib`.") from None
    figure = Figure(figsize=(9, 4.2), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    for i, (name, curve) in enumerate(zip(response.band_names, response.response)):
        colour = COLOURS[i % len(COLOURS)]
        axes.plot(response.wavelength_nm, np.where(curve > 0, curve, np.nan), color=colour, lw=1.6)
        axes.fill_between(response.wavelength_nm, curve, color=colour, alpha=0.12, lw=0)
        axes.annotate(name, (response.centre_nm[i], 1.03), color=colour, ha="center", rotation=60, fontsize=8)
    if bands is not None:
        for centres, colour in ((bands.centre_nm[bands.good], "0.45"), (bands.centre_nm[~bands.good], "#D00000")):
            axes.vlines(centres, -0.06, -0.02, color=colour, lw=0.8)
    axes.set(xlabel="wavelength (nm)", ylabel="relative response", ylim=(-0.08, 1.3), title=title)
    axes.spines[["top", "right"]].set_visible(False)
    try:
        figure.savefig(path, dpi=130)
    except (OSError, ValueError) as e:
        raise SpectraLiftError(f"{path} cannot be written: {e}.") from None
