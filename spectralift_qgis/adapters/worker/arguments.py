"""From a request to the worker's command line."""

from __future__ import annotations

import dataclasses
from typing import Any

from spectralift_qgis.core.base.file_formats import AUTO
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest, TrainRequest


def command_line(command: str, request: Any, *, check: bool = False) -> list[str]:
    """Return the arguments of a command for a request; fields with their defaults are left out.

    check: only check the request.
    """
    # "--hsi=value": a value that begins with a dash is not read as another option
    options = []
    for field in dataclasses.fields(request):
        value = getattr(request, field.name)
        default = AUTO if field.name == "format" else field.default
        if field.default is dataclasses.MISSING or value != default:
            options.append(f"--{field.name.replace('_', '-')}={value}")
    return [command, *options, *(["--check"] if check else []), "--json", "--watch-stdin"]


def written_files(request: FusionRequest | TrainRequest | ApplyRequest) -> list[str]:
    """Return the paths that a request writes."""
    if isinstance(request, TrainRequest):
        paths: tuple[str, ...] = (request.model, request.report)
    elif isinstance(request, ApplyRequest):
        paths = (request.output, request.quality, request.report)
    else:
        paths = (request.output, request.model, request.quality, request.report)
    return [path for path in paths if path]
