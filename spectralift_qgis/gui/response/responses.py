"""The response behind the chosen sensor, for the band table and the picture. What it says is read by the core."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.request.facts import BandFacts, Facts
from spectralift_qgis.core.spectral.response.sensors import FROM_METADATA
from spectralift_qgis.gui.response.response_plot import ResponsePlot
from spectralift_qgis.gui.response.srf_chooser import SrfChooser

if TYPE_CHECKING:
    from spectralift_qgis.core.spectral.response.srf import SpectralResponse

translate = QCoreApplication.translate


def sensor_bands(chooser: SrfChooser, facts: Facts) -> list[tuple[str, float | None]]:
    """Return name and centre in nm of the bands that the chosen sensor has."""
    entry = chooser.entry()
    if entry is not None:
        return list(zip(entry.bands, entry.centre_nm))
    response = response_of(chooser, facts)
    if response is None:
        return []
    return [(name, float(nm)) for name, nm in zip(response.band_names, response.centre_nm)]


def response_of(chooser: SrfChooser, facts: Facts) -> SpectralResponse | None:
    """Return the chosen response, None where none is chosen or it cannot be read: the preflight says why."""
    try:
        if chooser.sensor() == FROM_METADATA:
            return _described(facts.described["msi"]) if "msi" in facts.described else None
        if chooser.sensor():
            return _of_sensor(chooser.sensor())
        path = chooser.srf()
        return _of_file(path, os.path.getmtime(path)) if path else None
    except (SpectraLiftError, OSError, ValueError):
        return None


def draw(plot: ResponsePlot, chooser: SrfChooser, facts: Facts) -> None:
    """Draw the bands that are used, over the centres of the hyperspectral bands as far as they are known."""
    response = response_of(chooser, facts)
    if response is None:
        chosen = chooser.sensor() or chooser.srf()
        plot.clear(translate("SpectraLift", "No spectral response to show yet") if chosen else "")
        return
    mapping = facts.msi_bands.mapping if facts.msi_bands is not None else {}
    used = [n for n in mapping if n in response.band_names]
    shown = response.take(used or [n for n in response.band_names if n.lower() != "pan"] or response.band_names)
    hsi = facts.described.get("hsi")
    bands = [] if hsi is None else [(c, g) for c, g in zip(hsi.centre_nm, hsi.good) if c is not None]
    bands.sort()
    plot.draw(shown.band_names, shown.wavelength_nm, shown.response, [c for c, _ in bands], [g for _, g in bands])


@lru_cache(maxsize=4)
def _of_sensor(sensor: str) -> SpectralResponse:
    from spectralift_qgis.core.spectral.response.srf import load_sensor

    return load_sensor(sensor)


@lru_cache(maxsize=2)
def _of_file(path: str, changed_at: float) -> SpectralResponse:
    from spectralift_qgis.core.spectral.response.srf_files import load_response

    return load_response(path)


def _described(bands: BandFacts) -> SpectralResponse | None:
    from spectralift_qgis.core.spectral.response.srf import gaussian_response

    rows = zip(bands.names, bands.centre_nm, bands.fwhm_nm)
    complete = [row for row in rows if row[1] is not None and row[2] is not None]
    if not complete:
        return None
    names, centres, widths = zip(*complete)
    return gaussian_response("", names, centres, widths)
