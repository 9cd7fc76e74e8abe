"""Checks the pixels of an image: whether any is a measurement, whether they differ, how many are left out and why."""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster import Exclusions, Raster, scattered_windows
from spectralift_qgis.core.request.plan import Preflight


def check_values(
    raster: Raster, bands: Sequence[int] | NDArray[np.intp], field: str, preflight: Preflight, *, differ: bool = True
) -> bool:
    """Add findings about the pixels of an image in these band indices; return whether any pixel is a measurement.

    Args:
        raster: the open image.
        bands: the band indices that are used, (b,).
        field: "hsi" or "msi", the field of the request the image is from.
        preflight: gets an error for an image without data, or whose pixels are all the same, and says how many pixels
            are no measurement although the file does not mark them.
        differ: pixels that are all the same are an error.

    Raises:
        RasterError: when the image cannot be read.
    """
    left_out = Exclusions()
    first, same = None, True
    sampled = list(raster.sample.windows)
    others = scattered_windows(raster.grid.shape, raster.block)
    for window in [*sampled, *(w for w in others if w not in sampled)]:
        if first is not None and not (differ and same) and window not in sampled:
            break  # what was read is enough
        values, valid = raster.read(window, bands, left_out)
        values = values[valid]
        if not len(values):
            continue
        first = values[0] if first is None else first
        same = same and not (values != first).any()
    preflight.facts_of(field).pixels = left_out.as_dict()
    if first is None:
        preflight.error(
            f"{field}.no_pixel",
            Sentence(
                "{path} has no valid pixel: every pixel is nodata, masked or zero in a used "
                "band. Choose another image.",
                path=raster.path,
            ),
        )
        return False
    if differ and same:
        preflight.error(
            f"{field}.constant",
            Sentence(
                "All valid pixels of {path} have the same values, so nothing can be learnt from "
                "them. Choose another image.",
                path=raster.path,
            ),
        )
        return True
    _note_left_out(raster, left_out, field, preflight)
    return True


def _note_left_out(raster: Raster, left_out: Exclusions, field: str, preflight: Preflight) -> None:
    """Add findings on pixels that are no measurements though the file does not mark them: number, reason, place."""
    name = os.path.basename(raster.path)
    impossible, zero = (left_out.counts.get(reason, 0) for reason in ("impossible", "all_zero"))
    if impossible:
        row, col = left_out.first["impossible"]
        preflight.warning(
            f"{field}.impossible",
            Sentence(
                "{name}: {impossible:,} of {pixels:,} sampled pixels have values far outside the "
                "rest of the image ({example:g} at row {row}, column {col}). They are not "
                "measurements and will be left out. If this number marks missing data, declare "
                "it as nodata.",
                name=name,
                impossible=impossible,
                pixels=left_out.pixels,
                example=left_out.example,
                row=row + 1,
                col=col + 1,
            ),
        )
    if zero:
        preflight.note(
            f"{field}.all_zero",
            Sentence(
                "{name}: {zero:,} of {pixels:,} sampled pixels are zero in every band. They are "
                "not measurements and will be left out.",
                name=name,
                zero=zero,
                pixels=left_out.pixels,
            ),
        )
