"""Compares the units of the two images of a request and decides how to bring them together."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import Finding, RequestRefused
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.progress import Progress
from spectralift_qgis.core.base.sentence import Sentence, plural
from spectralift_qgis.core.harmonise import band_order, overlap, radiometry
from spectralift_qgis.core.harmonise.radiometry import Harmonisation
from spectralift_qgis.core.harmonise.shift import LEAST_SIDE, MOST_PIXELS, Shift, measure_shift
from spectralift_qgis.core.raster import Raster, decimated, raise_if_changed
from spectralift_qgis.core.raster.read.sampling import draw_spectra
from spectralift_qgis.core.request.plan import Plan
from spectralift_qgis.core.request.request import FusionRequest

PIXELS = 16384  # of each image, where only their distributions can be compared
MSI_STEPS = 6  # MSI pixels along an LR pixel that a preview averages
PREVIEW_PIXELS = 2_000_000  # MSI pixels below one of its tiles, and below the window for the shift
LEAST_TILE = 16  # LR pixels

_Values = tuple[NDArray[np.float32], NDArray[np.float32]]  # of simulated LR-MSI and of MSI, (N, c) and (K, c)


@dataclass(frozen=True)
class ComparisonSample:
    """Extent and density of a comparison of two images.

    A `side` of 64 or less gives shifts of real pairs that differ by at most 0.7 of a pixel; the units hardly depend on
    that.

    Attributes:
        every: Step; every n-th MSI pixel is read along rows and columns.
        tiles: Largest number of windows that are compared.
        tile: LR pixels along a side of one of them.
        side: LR pixels along a side of the window in which the shift is measured.
    """

    every: int = 1
    tiles: int = overlap.MOST_TILES
    tile: int = overlap.TILE
    side: int = MOST_PIXELS


CLOSELY = ComparisonSample()


def quick_sample(hsi: Raster, msi: Raster) -> ComparisonSample:
    """Return how closely a check or a preview compares two images, of which reading every MSI pixel may take minutes.

    With many MSI pixels per LR pixel the windows have few LR pixels: without overviews all MSI pixels are read.
    """
    step = overlap.ratio(msi.grid, hsi.grid) or 0.0
    every = math.ceil(step / MSI_STEPS - 0.01)
    if every <= 1:
        return CLOSELY
    side = min(64, int(math.isqrt(PREVIEW_PIXELS) / step))
    return ComparisonSample(min(every, *msi.grid.shape), 4, max(LEAST_TILE, side), max(LEAST_SIDE, side))


def measure_pair_shift(plan: Plan, hsi: Raster, msi: Raster, how: ComparisonSample = CLOSELY) -> Shift | None:
    """Return the offset between the two images of a plan; None if it cannot be measured.

    Args:
        plan: Bands and spectral response of the run.
        hsi: LR-HSI.
        msi: HR-MSI, decimated to the step of `how`.
        how: Extent of the comparison.
    """
    return measure_shift(hsi, msi, plan.hsi_index, plan.msi_index, plan.matrix, how.side)


def compare_images(
    request: FusionRequest,
    plan: Plan,
    hsi: Raster,
    msi: Raster,
    y: NDArray[np.float32],
    progress: Progress,
    how: ComparisonSample = CLOSELY,
) -> ImagePair:
    """Return the two images with the offset between them and the conversion of the MSI to the HSI's units.

    Units are compared over the overlap, else by the files' scales or the distributions of values.

    Args:
        request: Fusion request.
        plan: Bands and spectral response of the run.
        hsi: LR-HSI.
        msi: HR-MSI.
        y: LR-HSI spectra (N, C) from the whole scene.
        progress: Receives the progress of reading.
        how: Extent of the comparison.

    Raises:
        RequestRefused: A band does not follow the hyperspectral image.
        RasterError: An image has changed since it was checked.
    """
    # 1. offset between the images
    mode, decimated_msi = request.radiometry, decimated(msi, how.every)
    shift = None if mode == "none" else measure_pair_shift(plan, hsi, decimated_msi, how)
    for image in (hsi, msi):
        if not image.network:  # asking for a remote one drops what is cached of it: that waits for the end of the run
            raise_if_changed(image)
    compared = ImagePair(hsi, msi, radiometry.identity(len(plan.response)), shift)
    if mode == "none":
        return compared
    # Pairing pixels needs the offset; the images themselves are never moved.
    bands = (plan.hsi_index, plan.msi_index, plan.matrix)
    z, m, patches = overlap.paired_pixels(
        hsi, decimated_msi, *bands, request.seed, compared.offset, how.tiles, how.tile
    )
    # 2. units from pairs over the overlap, z and m (N, c)
    if len(z) >= radiometry.LEAST_PIXELS:
        try:
            done = radiometry.harmonise(z, m, mode, paired=True, patches=patches)
        except radiometry.Unrelated as e:
            raise RequestRefused([_unrelated(e, plan)]) from None
        return replace(compared, harmonisation=done, other_order=band_order.other_order(done, z, m))
    # 3. too few pairs: distributions of each image by itself, (N, c) and (K, c)
    distributions = (
        np.asarray(y @ plan.matrix, dtype=np.float32),
        draw_spectra(msi, plan.msi_index, PIXELS, seed=request.seed, progress=progress),
    )
    done = _without_common_ground(compared, mode, (z, m), distributions)
    return replace(compared, harmonisation=done, other_order=band_order.other_order(done, *distributions))


def _without_common_ground(
    compared: ImagePair, mode: str, paired: _Values, distributions: _Values
) -> radiometry.Harmonisation:
    """Return how to bring the MSI to the HSI's units if too few pixels are known to show the same ground.

    paired: values of the same ground, if any. distributions: values drawn from each image by itself.
    """
    level_of = paired if len(paired[0]) else distributions
    named = _named_factor(compared, radiometry.common_factor(*level_of))
    if named is not None and mode != "match":
        return radiometry.one_factor(named, distributions[0].shape[1], "files")
    # Pixels of the LR-HSI's size: MSI pixels that lie in one of them say hardly more of a distribution than one.
    msi = compared.msi.grid
    step = overlap.ratio(msi, compared.hsi.grid) or 1.0
    pixels = min(len(distributions[0]), math.ceil(msi.size / max(1.0, step) ** 2))
    if pixels < radiometry.LEAST_PIXELS and mode != "match":
        done = radiometry.harmonise_few(*level_of, paired=level_of is paired)
    else:
        done = radiometry.harmonise(*distributions, mode, paired=False)
    return replace(done, pixels=min(done.pixels, pixels))


def _named_factor(compared: ImagePair, factor: float) -> float | None:
    """Return the ratio of the scales that both files state; None if one states none, or if it contradicts the values.

    factor: approximate ratio of the brightness of HSI to MSI. Files keep the scale they had when their values were
    converted.
    """
    ours, theirs = compared.hsi.reflectance_scale, compared.msi.reflectance_scale
    if ours is None or theirs is None:
        return None
    named = ours / theirs
    return named if 1 / radiometry.OTHER_UNITS < factor / named < radiometry.OTHER_UNITS else None


def harmonising_findings(request: FusionRequest, plan: Plan, compared: ImagePair) -> list[Finding]:
    """Return notes on the units of the two images, and warnings if the comparison is doubtful."""
    done = compared.harmonisation
    findings = [Finding("note", "radiometry.done", done.sentence(plan.response.band_names))]
    if done.basis in ("common ground", "distribution") and done.pixels < radiometry.LEAST_PIXELS:
        message = Sentence(
            "Only {count} pixels were available to compare the units of the two images, too few to be sure. Use "
            "radiometry none if you know that they agree, match if one has digital numbers.",
            count=done.pixels,
        )
        findings.append(Finding("warning", "radiometry.few", message))
    elif (done.basis, done.kind, request.radiometry) == ("distribution", "match", "auto"):
        message = Sentence(
            "The units of the two images were compared by their distributions alone, which also differ where the "
            "images show different ground. Use radiometry none if you know that they agree."
        )
        findings.append(Finding("warning", "radiometry.apart", message))
    gains = band_order.gains_finding(done, compared.other_order, plan.response.band_names, plan.mapping.numbers)
    return [*findings, gains] if gains and request.radiometry == "auto" else findings


def _unrelated(e: radiometry.Unrelated, plan: Plan) -> Finding:
    names = plan.response.band_names
    lost = words.listing(
        [
            Sentence(
                "{name} (band {band}, R² {r2:.2f})", name=names[j], band=plan.mapping.numbers[j], r2=max(0.0, e.r2[j])
            )
            for j in e.bands
        ]
    )
    if e.better is not None:
        order = ",".join(f"{names[i]}={plan.mapping.numbers[j]}" for i, j in enumerate(e.better))
        message = Sentence(
            "The multispectral bands seem to be in another order: {bands} would correlate far better with the "
            "hyperspectral image as {order}. Assign the bands in this way, or use radiometry none if the present "
            "assignment is right.",
            bands=lost,
            order=order,
        )
    else:
        message = plural(
            len(e.bands),
            "{bands} does not correlate with the hyperspectral image on the overlap: the band or the sensor is wrong, "
            "or the images do not show the same ground. Leave the band out, correct the band assignment, or use "
            "radiometry none if you know that the units agree.",
            "{bands} do not correlate with the hyperspectral image on the overlap: the bands or the sensor are wrong, "
            "or the images do not show the same ground. Leave the bands out, correct the band assignment, or use "
            "radiometry none if you know that the units agree.",
            bands=lost,
        )
    return Finding("error", "radiometry.unrelated", message)


@dataclass(frozen=True, eq=False)
class ImagePair:
    """LR-HSI and HR-MSI with the conversion of the MSI to HSI units and the offset between the images.

    Attributes:
        hsi: LR-HSI.
        msi: HR-MSI.
        harmonisation: Conversion of MSI values to HSI units.
        shift: Offset between the images; None if it was not measured or cannot be.
        other_order: MSI bands in an order for which one factor would suffice; () if there is none.
    """

    hsi: Raster
    msi: Raster
    harmonisation: Harmonisation
    shift: Shift | None
    other_order: tuple[int, ...] = ()

    @property
    def offset(self) -> tuple[float, float]:
        """Offset (east, north) in units of the HSI's CRS of the MSI from the HSI; (0, 0) if unknown."""
        return (0.0, 0.0) if self.shift is None else (self.shift.east, self.shift.north)

    def read_msi(self, window: Window, bands: Sequence[int]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return a window's MSI pixels (N, c) in HSI units, and valid (N,)."""
        m, valid = self.msi.read(window, bands)
        return self.harmonisation.apply(m), valid
