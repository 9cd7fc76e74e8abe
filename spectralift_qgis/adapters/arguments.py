"""From a request to the worker's command line."""

from __future__ import annotations

import os
from dataclasses import asdict

from spectralift_qgis.core.request import FusionRequest

OUTPUT_FORMATS = {".tif": "GTiff", ".tiff": "GTiff", ".bsq": "ENVI", ".dat": "ENVI", ".img": "ENVI"}
"""The extension decides the format."""


def fuse_arguments(request: FusionRequest, *, check: bool = False) -> list[str]:
    """Return the arguments of `fuse`. What is as the core has it by itself is left out.

    check: only look, and say what was found.
    """
    defaults = asdict(FusionRequest("", "", ""))
    values = asdict(request)
    needed = ("hsi", "msi", "output")
    # "--hsi=value", so that a value that begins with a dash is not read as another option
    given = [f"--{n.replace('_', '-')}={v}" for n, v in values.items() if n in needed or v != defaults[n]]
    return ["fuse", *given, *(["--check"] if check else []), "--json", "--watch-stdin"]


def output_format(path: str) -> str:
    """Return the format for an output's extension, "" for one that is not written."""
    return OUTPUT_FORMATS.get(os.path.splitext(path)[1].lower(), "")


def written_files(request: FusionRequest) -> list[str]:
    """Return the paths that a request writes."""
    return [p for p in (request.output, request.model, request.quality, request.report) if p]
