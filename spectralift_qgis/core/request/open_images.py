"""Opening of the two images of a request, with the user's description of their bands applied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from spectralift_qgis.core.base.errors import Finding, InvalidText, RequestRefused
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster import Raster, opened_raster
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.spectral import user_bands
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.tables import TableError

Opener = Callable[[str], Raster]
"""Returns the open raster of a path, or raises RasterError: `opened_raster`, or `KeptImages` of a warm worker."""


def open_hsi(request: FusionRequest, opener: Opener = opened_raster) -> Raster:
    """Open the LR-HSI with its bands as the user describes them, or else as the file does.

    Raises:
        RasterError: The file cannot be opened.
        RequestRefused: The given wavelengths or bad bands do not fit the file.
    """
    raster = opener(request.hsi)
    return replace(raster, bands=described_bands(raster.bands, request))


def open_msi(path: str, bands: Sequence[int]) -> Raster:
    """Open the HR-MSI; its used bands count as data, whatever the file marks them as (alpha, for instance).

    Args:
        path: the file.
        bands: indices of the used bands, 0-based.

    Raises:
        RasterError: The file cannot be opened.
    """
    return opened_raster(path).with_data(bands)


def described_bands(bands: BandTable, request: FusionRequest) -> BandTable:
    """Return the bands of the LR-HSI with the request's wavelengths and without its bad bands.

    Raises:
        RequestRefused: The wavelengths or the bad bands do not fit; lists every problem.
    """
    problems = []
    if request.hsi_wavelengths.strip():
        try:
            bands = user_bands.with_wavelengths(bands, request.hsi_wavelengths)
        except TableError as e:
            if user_bands.is_typed(request.hsi_wavelengths):
                subject = Sentence("The wavelengths given for the hyperspectral image")
            else:
                path = request.hsi_wavelengths[:200]
                subject = Sentence("The wavelengths of the hyperspectral image ({path})", path=path)
            problems.append(Finding("error", "hsi_wavelengths.invalid", e.about(subject)))
    if request.bad_bands.strip():
        try:
            bands = bands.mark_bad(user_bands.named_bands(request.bad_bands, bands))
        except InvalidText as e:
            problems.append(Finding("error", "bad_bands.invalid", e.message))
    if problems:
        raise RequestRefused(problems)
    return bands
