"""How a result reaches its format: most are predicted into it, a COG is rewritten from what was predicted."""

from __future__ import annotations

import os

from spectralift_qgis.core.progress import Progress
from spectralift_qgis.core.publish import Staging
from spectralift_qgis.core.raster import write_cog
from spectralift_qgis.core.request import ApplyRequest, FusionRequest
from spectralift_qgis.core.run import Span, teller

_PREDICTED = "predicted.tif"
_REWRITING = 0.3  # of the time of predicting and rewriting


def predicted_as(wanted: FusionRequest | ApplyRequest, staging: Staging) -> tuple[str, str, str]:
    """Return where windows are predicted into, in which GDAL format and compression."""
    if wanted.format != "COG":
        return staging.path(wanted.output), wanted.format, wanted.compress
    return staging.private_path(wanted.output, _PREDICTED), "GTiff", "none"  # it is read twice and thrown away


def spans(wanted: FusionRequest | ApplyRequest, span: Span) -> tuple[Span, Span]:
    """Return what of a span is for predicting and what for `finish_layout`."""
    middle = span[1] - (span[1] - span[0]) * (_REWRITING if wanted.format == "COG" else 0)
    return (span[0], middle), (middle, span[1])


def finish_layout(wanted: FusionRequest | ApplyRequest, staging: Staging, progress: Progress, span: Span) -> None:
    """Bring what was predicted, and is closed, to the format that is wanted. Raises RasterError, Cancelled."""
    if wanted.format != "COG":
        return
    predicted, tell = staging.private_path(wanted.output, _PREDICTED), teller(progress, "predict", span)
    write_cog(predicted, staging.path(wanted.output), compress=wanted.compress, tell=tell)
    for path in (predicted, predicted + ".ovr"):
        if os.path.exists(path):
            os.remove(path)  # now, not with the staging: its room may be needed
