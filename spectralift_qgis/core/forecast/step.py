"""Decision of a fusion whether its accuracy is forecast, and the notes on the forecast."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import Cancelled, Finding, SpectraLiftError
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.progress import Progress, Span
from spectralift_qgis.core.base.sentence import Sentence, joined, plain
from spectralift_qgis.core.forecast.extrapolate import Forecast
from spectralift_qgis.core.forecast.forecast import (
    ASSUMED,
    CorrectionResult,
    ForecastInputs,
    NoForecast,
    forecast_fusion,
)
from spectralift_qgis.core.forecast.reduced_scale import STEP
from spectralift_qgis.core.harmonise.compare_images import ImagePair
from spectralift_qgis.core.harmonise.overlap import ratio
from spectralift_qgis.core.refine.correction import Correction
from spectralift_qgis.core.refine.pair import Pair, pair_of_rasters
from spectralift_qgis.core.refine.placement import Axis, Placement
from spectralift_qgis.core.request.plan import Plan
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.train.options import TrainOptions, requested_options

_REASONS = {
    "place": Sentence("the ratio of the pixel sizes cannot be determined from the images"),
    "coarser": Sentence("the multispectral image is the coarser one of the two"),
    "unseen": Sentence("the multispectral image has too few valid pixels where its detail is measured"),
    "small": Sentence("too few hyperspectral pixels are valid"),
    "flat": Sentence("the images vary too little"),
}


class _CheckProgress:
    """Progress that reports a training inside the check as part of the check."""

    def __init__(self, progress: Progress, span: Span) -> None:
        self._progress, self._span = progress, span

    def update(
        self, stage: str, fraction: float, *, loss: float | None = None, remaining_s: float | None = None
    ) -> None:
        first, last = self._span
        self._progress.update("expect", first + fraction * (last - first))

    def report(self, finding: Finding) -> None:
        pass

    def is_cancelled(self) -> bool:
        return self._progress.is_cancelled()


def is_forecast(choice: str, options: TrainOptions, partial: bool = False) -> bool:
    """Return True if the accuracy is to be forecast: with "auto", for the default preset and all pixels."""
    return choice == "always" or (choice == "auto" and options.preset == "default" and not partial)


def forecast_request(
    request: FusionRequest,
    plan: Plan,
    compared: ImagePair,
    correction: CorrectionResult,
    *,
    device: str,
    progress: Progress,
    span: Span,
) -> Forecast | NoForecast:
    """Return the forecast of a fusion, or the reason why there is none.

    Args:
        request: Fusion request.
        plan: Bands and spectral response of the run.
        compared: The two rasters with units and offset.
        correction: Result of the residual correction; None if it was not requested.
        device: Device to train on.
        progress: Receives stage "expect".
        span: First and last fraction to report.

    Raises:
        Cancelled: The user asked to stop; no other error is raised.
    """
    try:
        inputs = _forecast_inputs(plan, compared, correction)
        if isinstance(inputs, NoForecast):
            return inputs
        return forecast_fusion(
            inputs, plan.matrix, requested_options(request), device=device, seed=request.seed,
            progress=_CheckProgress(progress, span),
            consistent=isinstance(correction, Correction) and correction.consistency is not None,
        )  # fmt: skip
    except Cancelled:
        raise
    # An error of the check, such as a full GPU, is reported and must not stop the fusion.
    except SpectraLiftError as e:
        return NoForecast("failed", e.message)
    except (ValueError, ArithmeticError, MemoryError, RuntimeError, np.linalg.LinAlgError) as e:
        return NoForecast("failed", plain((str(e).rstrip(". ") or type(e).__name__) + "."))


def _forecast_inputs(plan: Plan, compared: ImagePair, correction: CorrectionResult) -> ForecastInputs | NoForecast:
    hsi, msi = compared.hsi, compared.msi
    step = ratio(msi.grid, hsi.grid)
    if step is not None and round(step, 3) < 1:
        return NoForecast("coarser")
    pair = pair_of_rasters(compared, plan)
    if isinstance(pair, Pair):
        return ForecastInputs(pair.read_lr, pair.lr_shape, pair, correction)
    if step is None:
        return NoForecast("place")
    rows, cols = (Axis(0.0, step, int(n / step), n) for n in msi.grid.shape)

    def read_lr(window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        return hsi.read(window, plan.hsi_index)

    def read_hr(window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        return compared.read_msi(window, plan.msi_index)

    return ForecastInputs(
        read_lr, hsi.grid.shape, Pair(Placement(rows, cols), read_lr, read_hr), None, same_ground=False
    )


def forecast_note(forecast: Forecast | NoForecast) -> Finding:
    """Return a note with the forecast, or with the reason why there is none."""
    if isinstance(forecast, Forecast):
        return Finding("note", "expect.done", _describe(forecast))
    reason = _REASONS.get(forecast.code)
    message = (
        Sentence("The error cannot be estimated, because the check failed: {reason}", reason=forecast.reason)
        if reason is None
        else Sentence("The error cannot be estimated: {reason}.", reason=reason)
    )
    return Finding("note", f"expect.{forecast.code}", message)


def _describe(forecast: Forecast) -> Sentence:
    return joined((
        *_advice(forecast),
        _figures(forecast),
        Sentence(
            "Estimated at reduced resolution: the coarse image was degraded by a factor of {factor} and sharpened "
            "back; the reference has the image's own noise.",
            factor=STEP,
        ),
        *([] if forecast.psf_measured else [
            Sentence(
                "A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed.", width=ASSUMED.fwhm
            )
        ]),
    ))  # fmt: skip


def _advice(forecast: Forecast) -> tuple[Sentence, ...]:
    if forecast.worth:
        return ()
    if forecast.upsampling_better:
        return (
            Sentence(
                "Upsampling alone would be better (RMSE {upsampling:.3g} instead of {rmse:.3g}).",
                upsampling=forecast.upsampling_rmse, rmse=forecast.rmse,
            ),
        )  # fmt: skip
    return (Sentence("Upsampling alone would be about as good."),)


def _figures(forecast: Forecast) -> Sentence:
    values = {
        "angle": forecast.sam_deg, "rmse": forecast.rmse, "percent": forecast.rmse_percent,
        "upsampling_angle": forecast.upsampling_sam_deg, "upsampling_rmse": forecast.upsampling_rmse,
    }  # fmt: skip
    if np.isfinite(forecast.rmse_percent):
        return Sentence(
            "Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g} ({percent:.2g} % of the mean signal); "
            "upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.",
            **values,
        )
    return Sentence(
        "Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g}; upsampling alone: {upsampling_angle:.1f}°, "
        "{upsampling_rmse:.3g}.",
        **values,
    )


def forecast_figures(forecast: Forecast | NoForecast | None) -> dict[str, Any]:
    """Return the forecast's entries for the result and its report; {} if there is none."""
    if not isinstance(forecast, Forecast):
        return {}
    return {"expected": {**forecast.as_dict(), "note": _describe(forecast)}}
