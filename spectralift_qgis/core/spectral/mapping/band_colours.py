"""Colours of bands (red, near infrared, …), assigned to the bands of a sensor by wavelength."""

from __future__ import annotations

import numpy as np

from spectralift_qgis.core.spectral.mapping.band_names import name_keys, response_keys
from spectralift_qgis.core.spectral.response.srf import SpectralResponse

BROAD_NM = 150.0  # a visible band as wide as this has no colour
_RIVAL_NM = 25.0  # two bands whose distances from a colour's middle differ by less are both that colour
_SWIR_NM = 1000.0

# Colour → its middle and the range of centres (nm) that bands of this colour have among the sensors of the library.
_COLOURS = {
    "coastal": (443.0, 400.0, 455.0),
    "blue": (485.0, 435.0, 525.0),
    "green": (558.0, 510.0, 600.0),
    "yellow": (608.0, 590.0, 630.0),
    "red": (660.0, 615.0, 705.0),
    "rededge": (710.0, 690.0, 760.0),
    "rededge1": (705.0, 690.0, 725.0),
    "rededge2": (740.0, 725.0, 760.0),
    "rededge3": (780.0, 765.0, 795.0),
    "nir": (835.0, 760.0, 910.0),
    "narrownir": (865.0, 850.0, 885.0),
    "watervapour": (945.0, 925.0, 960.0),
    "cirrus": (1375.0, 1350.0, 1400.0),
    "swir1": (1630.0, 1500.0, 1750.0),
    "swir2": (2205.0, 2050.0, 2380.0),
}
_ALSO = {
    "nir1": "nir", "nir08": "narrownir", "nira": "narrownir", "nirnarrow": "narrownir", "rededge4": "narrownir",
    "vegetationrededge4": "narrownir",
    "re1": "rededge1", "re2": "rededge2", "re3": "rededge3", "vegetationrededge": "rededge",
    "vegetationrededge1": "rededge1", "vegetationrededge2": "rededge2", "vegetationrededge3": "rededge3",
    "watervapor": "watervapour", "nir09": "watervapour", "swir16": "swir1", "swir22": "swir2", "rededge071": "rededge1",
    "rededge075": "rededge2", "rededge078": "rededge3",
}  # fmt: skip


def band_of_colour(response: SpectralResponse, description: str) -> tuple[str, bool] | None:
    """Return the band of a response that shows the colour named in a description.

    A band of that name comes first; otherwise the centres decide.

    Args:
        response: the bands of the sensor.
        description: description of a raster band.

    Returns:
        The band's name and whether no other band shows the same colour; None if the text names no colour, or none of
        this response.
    """
    names = response_keys(response.band_names)
    for key in (key for level in name_keys(description)[:2] for key in sorted(level)):
        colour = _ALSO.get(key, key)
        if colour not in _COLOURS:
            continue
        if key in names:
            return names[key], True
        middle, low, high = _COLOURS[colour]
        centres = response.centre_nm
        plausible = (centres >= low) & (centres <= high) & ((response.fwhm_nm <= BROAD_NM) | (centres > _SWIR_NM))
        off = np.where(plausible, np.abs(centres - middle), np.inf)
        nearest, *others = np.argsort(off, kind="stable")
        if not np.isfinite(off[nearest]):
            return None
        alone = not others or bool(off[others[0]] - off[nearest] >= _RIVAL_NM)
        return response.band_names[int(nearest)], alone
    return None


def red_and_blue(response: SpectralResponse) -> tuple[str, str] | None:
    """Return the names of the red and the blue band of a response, None if one is missing."""
    red, blue = band_of_colour(response, "red"), band_of_colour(response, "blue")
    return (red[0], blue[0]) if red and blue else None
