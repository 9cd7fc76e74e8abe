"""Decision of a fusion whether the residual correction is applied, and the notes on it."""

from __future__ import annotations

from typing import Any

import numpy as np

from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.base.progress import Progress
from spectralift_qgis.core.base.sentence import Sentence
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

COPIES = 4  # of the components of every LR pixel: two residuals, the weights, the remainder
SHARE = 0.5  # of the memory budget that these may take

_REASONS = {
    "hsi": Sentence("the hyperspectral image has no georeference, unlike the multispectral one"),
    "msi": Sentence("the multispectral image has no georeference, unlike the hyperspectral one"),
    "points": Sentence("one of the images has only ground control points, which locate its pixels too roughly"),
    "crs": Sentence("no transformation between the coordinate systems of the two images is known"),
    "turned": Sentence("the pixel grids of the two images are rotated against each other"),
    "bent": Sentence("the pixel grid of one image is rotated or curved in the coordinate system of the other"),
    "apart": Sentence("the two images do not overlap"),
    "small": Sentence("the two images overlap too little"),
    "noise": Sentence("the difference between the hyperspectral image and the blurred result is only noise"),
}


def is_refined(refine: str, options: TrainOptions, partial: bool = False) -> bool:
    """Return True if the residual correction is to be applied: with "auto", for the default preset and all pixels.

    The paper's method has no such step, and previews and parts of an image are meant to be fast.
    """
    return refine != "none" and options.preset == "default" and not partial


def left_out_note(refine: str, options: TrainOptions, partial: bool) -> Finding | None:
    """Return a note on why a correction that the request names is left out; None if it is not."""
    if refine != "consistent" or is_refined(refine, options, partial):
        return None
    message = Sentence(
        "The refinement to consistent spectra was left out: it is for whole images, not for an extent or a subset of "
        "the pixels."
    )
    if options.preset != "default":
        message = Sentence(
            "The refinement to consistent spectra was left out: it is for the preset default, not for {preset}.",
            preset=options.preset,
        )
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


def refinement_note(correction: Correction | NoCorrection, request: FusionRequest) -> Finding:
    """Return a note on the residual correction, or on why there was none."""
    if isinstance(correction, NoCorrection):
        message = Sentence(
            "Residual correction not applied, each pixel was predicted on its own: {reason}.",
            reason=_reason(correction, request),
        )
        return Finding("note", f"refine.{correction.code}", message)
    message = Sentence(
        "Residual correction applied: the blurred result (point spread function of {width:.2g} coarse pixels FWHM) was "
        "made to agree with the coarse image ({percent:.2f} % of its variance explained). It can be switched off with "
        "the option for refinement.",
        width=correction.psf.fwhm, percent=100 * correction.psf.r2,
    )  # fmt: skip
    return Finding("note", "refine.done", message)


def _reason(correction: NoCorrection, request: FusionRequest) -> Sentence:
    if correction.code == "unrelated":
        return Sentence(
            "the blurred multispectral image explains only {percent:.0f} % of the hyperspectral image's variance",
            percent=100 * max(0.0, correction.r2),
        )
    if correction.code == "memory":
        return Sentence(
            "the hyperspectral image is too large for it within {memory} MiB; raise the memory limit",
            memory=request.memory_mib,
        )
    return _REASONS[correction.where or correction.code]


def refinement_figures(correction: Correction | NoCorrection | None) -> dict[str, Any]:
    """Return the entries of the report on the residual correction."""
    if correction is None:
        return {"refined": "no"}
    if isinstance(correction, NoCorrection):
        return {"refined": f"no ({correction.code})"}
    return {
        "refined": "yes",
        "refine_components": int(np.isfinite(correction.pixel.residual_model.noise).sum()),
        "refine_psf_fwhm_lr_pixels": round(correction.psf.fwhm, 3),
        "refine_psf_r2": round(correction.psf.r2, 5),
    }
