"""Decides for a fusion whether the residual correction is applied, and describes the result in words."""

from __future__ import annotations

from typing import Any

import numpy as np

from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.base.progress import Progress
from spectralift_qgis.core.harmonise.compare_images import ImagePair
from spectralift_qgis.core.raster import raise_if_changed
from spectralift_qgis.core.refine.correction import Correction
from spectralift_qgis.core.refine.learning import MOST_COMPONENTS
from spectralift_qgis.core.refine.pair import NoPlacement, Pair, pair_of_rasters
from spectralift_qgis.core.refine.residual import NoCorrection, find_correction
from spectralift_qgis.core.request.plan import Plan
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.train.estimator import Estimator
from spectralift_qgis.core.train.model import SpectralModel
from spectralift_qgis.core.train.options import TrainOptions

COPIES = 4  # of the components of every LR pixel: two residuals, the weights, what these leave
SHARE = 0.5  # of the memory budget that these may take

_REASONS = {
    "hsi": "the hyperspectral image has no georeference, unlike the multispectral one",
    "msi": "the multispectral image has no georeference, unlike the hyperspectral one",
    "points": "ground control points only say roughly where the pixels of one of the images lie",
    "crs": "no way is known between the coordinate systems of the two images",
    "turned": "the pixel grids of the two images are turned to each other",
    "bent": "the coordinate system of the one image turns or bends the pixel grid of the other",
    "apart": "the two images have no ground in common",
    "unrelated": "the blurred multispectral image explains only {r2:.0%} of the hyperspectral one's variation",
    "small": "too little of them overlaps",
    "noise": "what the prediction leaves of the hyperspectral image is noise",
    "memory": "the hyperspectral image is too large for it within {memory_mib} MiB: give more memory",
}


def wants_refinement(refine: str, options: TrainOptions, partial: bool = False) -> bool:
    """Return True if the residual correction is to be applied: with "auto", for the default preset and all pixels.

    The paper's method has no such step, and previews and parts of an image are meant to be fast.
    """
    return refine != "none" and options.preset == "default" and not partial


def left_out_note(refine: str, options: TrainOptions, partial: bool) -> Finding | None:
    """Return a note on why a correction requested by name does not take place; None if it does."""
    if refine != "consistent" or wants_refinement(refine, options, partial):
        return None
    message = "The refinement consistent was left out: it is for whole images, not for a part or one pixel in so many."
    if options.preset != "default":
        message = f"The refinement consistent was left out: it is for the preset default, not for {options.preset}."
    return Finding("note", "refine.left_out", message)


def refine_fusion(
    request: FusionRequest,
    plan: Plan,
    compared: ImagePair,
    model: SpectralModel,
    device: str,
    progress: Progress,
) -> Correction | NoCorrection:
    """Return the residual correction, or the reason why there is none.

    Args:
        request: Fusion request.
        plan: Bands and spectral response of the run.
        compared: The two rasters with units and offset.
        model: Fitted model.
        device: Device that runs the model.
        progress: Asked whether to stop.

    Raises:
        Cancelled: The user asked to stop.
        RasterError: An image could not be read, or has changed.
    """
    pair = pair_of_rasters(compared, plan)
    raise_if_changed(compared.hsi)
    if isinstance(pair, NoPlacement):
        return NoCorrection("place", where=pair.code)
    if _mib(pair, plan) > SHARE * request.memory_mib:
        return NoCorrection("memory")
    predict = Estimator(model, device)
    return find_correction(
        pair, predict, plan.matrix, seed=request.seed, progress=progress, consistent=request.refine == "consistent"
    )


def _mib(pair: Pair, plan: Plan) -> float:
    rows, cols = pair.lr_shape
    return COPIES * rows * cols * (MOST_COMPONENTS + len(plan.response)) * 4 / 2**20


def refinement_note(found: Correction | NoCorrection, request: FusionRequest) -> Finding:
    """Return a note on the residual correction, or on why there was none."""
    if isinstance(found, NoCorrection):
        reason = _REASONS[found.where or found.code].format(r2=max(0.0, found.r2), memory_mib=request.memory_mib)
        return Finding(
            "note",
            f"refine.{found.code}",
            "Every pixel is predicted by itself; nothing of the hyperspectral image is returned to it, because "
            f"{reason}.",
        )
    width = 2.3548 * found.psf.variance**0.5
    message = (
        f"What the prediction misses of the hyperspectral image was returned to it: seen through a point spread "
        f"function of {width:.2g} hyperspectral pixels (FWHM), the multispectral image explains {found.psf.r2:.2%} of "
        f"its variation. --refine none leaves this out."
    )
    return Finding("note", "refine.done", message)


def refinement_figures(found: Correction | NoCorrection | None) -> dict[str, Any]:
    """Return the entries of the report on the residual correction."""
    if found is None:
        return {"refined": "no"}
    if isinstance(found, NoCorrection):
        return {"refined": f"no ({found.code})"}
    learnt = found.pixel.learnt
    return {
        "refined": "yes",
        "refine_components": int(np.isfinite(learnt.noise).sum()),
        "refine_psf_fwhm_lr_pixels": round(2.3548 * found.psf.variance**0.5, 3),
        "refine_psf_r2": round(found.psf.r2, 5),
    }
