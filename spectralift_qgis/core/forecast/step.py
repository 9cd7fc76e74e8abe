"""Decides for a fusion whether its accuracy is forecast, and describes the result in words."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import Cancelled, Finding, SpectraLiftError
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.progress import Progress, Span
from spectralift_qgis.core.forecast.extrapolate import Forecast
from spectralift_qgis.core.forecast.forecast import ASSUMED, ForecastInputs, Found, NoForecast, forecast_fusion
from spectralift_qgis.core.harmonise.compare_images import ImagePair
from spectralift_qgis.core.harmonise.overlap import ratio
from spectralift_qgis.core.refine.correction import Correction
from spectralift_qgis.core.refine.pair import Pair, pair_of_rasters
from spectralift_qgis.core.refine.placement import Axis, Placement
from spectralift_qgis.core.request.plan import Plan
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.train.options import TrainOptions, requested_options

_REASONS = {
    "place": "how many multispectral pixels lie along a hyperspectral one cannot be told from the images",
    "coarser": "the multispectral image is the coarser one of the two",
    "unseen": "the multispectral image shows too few valid pixels where its detail was to be measured",
    "small": "too few hyperspectral pixels are valid",
    "flat": "too little varies in the images",
}


class _Within:
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


def wants_forecast(wanted: str, options: TrainOptions, partial: bool = False) -> bool:
    """Return True if the accuracy is to be forecast: with "auto", for the default preset and all pixels."""
    return wanted == "always" or (wanted == "auto" and options.preset == "default" and not partial)


def forecast_request(
    request: FusionRequest,
    plan: Plan,
    compared: ImagePair,
    found: Found,
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
        found: Result of the residual correction; None if it was not requested.
        device: Device to train on.
        progress: Receives stage "expect".
        span: First and last fraction to report.

    Raises:
        Cancelled: The user asked to stop; no other error is raised.
    """
    try:
        looked = _look(plan, compared, found)
        if isinstance(looked, NoForecast):
            return looked
        return forecast_fusion(
            looked, plan.matrix, requested_options(request), device=device, seed=request.seed,
            progress=_Within(progress, span),
            consistent=isinstance(found, Correction) and found.consistency is not None,
        )  # fmt: skip
    except Cancelled:
        raise
    except (SpectraLiftError, ValueError, ArithmeticError, MemoryError, RuntimeError, np.linalg.LinAlgError) as e:
        # An error of the check, such as a full GPU, is reported and must not stop the fusion.
        return NoForecast("failed", str(e) or type(e).__name__)


def _look(plan: Plan, compared: ImagePair, found: Found) -> ForecastInputs | NoForecast:
    hsi, msi = compared.hsi, compared.msi
    step = ratio(msi.grid, hsi.grid)
    if step is not None and round(step, 3) < 1:
        return NoForecast("coarser")
    pair = pair_of_rasters(compared, plan)
    if isinstance(pair, Pair):
        return ForecastInputs(pair.read_lr, pair.lr_shape, pair, found)
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


def forecast_note(found: Forecast | NoForecast) -> Finding:
    """Return a note with the forecast, or with the reason why there is none."""
    if isinstance(found, NoForecast):
        reason = _REASONS.get(found.code, f"the check did not succeed ({found.reason})")
        return Finding("note", f"expect.{found.code}", f"How accurate the result is cannot be foreseen: {reason}.")
    return Finding("note", "expect.done", _sentence(found))


def _sentence(found: Forecast) -> str:
    percent = f" ({found.rmse_percent:.2g} % of the mean signal)" if np.isfinite(found.rmse_percent) else ""
    text = (
        f"Expect about SAM {found.sam_deg:.1f}°, RMSE {found.rmse:.3g}{percent}; plain upsampling: SAM "
        f"{found.upsampling_sam_deg:.1f}°, RMSE {found.upsampling_rmse:.3g}. Measured on the hyperspectral image "
        "itself, one scale down, as against an image as noisy as it is."
    )
    if not found.psf_measured:
        width = 2.3548 * ASSUMED.variance**0.5
        text += f" A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed."
    if found.worth:
        return text
    if found.upsampling_better:
        return (
            f"Plain upsampling would be better (RMSE {found.upsampling_rmse:.3g} against {found.rmse:.3g}): fusing is "
            f"not worth it. {text}"
        )
    return f"Plain upsampling would be about as good: fusing is not worth it. {text}"


def forecast_figures(found: Forecast | NoForecast | None) -> dict[str, Any]:
    """Return the forecast's entries for the result and its report; {} if there is none."""
    if not isinstance(found, Forecast):
        return {}
    return {"expected": {**found.as_dict(), "note": _sentence(found)}}
