"""The files that a request writes."""

from __future__ import annotations

from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest, TrainRequest


def written_files(request: FusionRequest | TrainRequest | ApplyRequest) -> list[str]:
    """Return the paths that a request writes."""
    if isinstance(request, TrainRequest):
        paths: tuple[str, ...] = (request.model, request.report)
    elif isinstance(request, ApplyRequest):
        paths = (request.output, request.quality, request.report)
    else:
        paths = (request.output, request.model, request.quality, request.report)
    return [path for path in paths if path]
