"""From a request to the worker's command line."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from spectralift_qgis.core.base.file_formats import AUTO
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest, TrainRequest
from spectralift_qgis.evaluation.assess.request import AssessRequest
from spectralift_qgis.evaluation.simulate.request import SimulateRequest


def fuse_arguments(request: FusionRequest, *, check: bool = False) -> list[str]:
    """Return the arguments of `fuse`. What is as the core has it by itself is left out.

    check: only look, and say what was found.
    """
    return _arguments("fuse", request, FusionRequest("", "", "", format=AUTO), ("hsi", "msi", "output"), check)


def train_arguments(request: TrainRequest, *, check: bool = False) -> list[str]:
    """As `fuse_arguments`, of `train`."""
    return _arguments("train", request, TrainRequest("", ""), ("hsi", "model"), check)


def apply_arguments(request: ApplyRequest, *, check: bool = False) -> list[str]:
    """As `fuse_arguments`, of `apply`."""
    return _arguments("apply", request, ApplyRequest("", "", "", format=AUTO), ("model", "msi", "output"), check)


def many_arguments(each: ApplyRequest, scene_list: str, folder: str) -> list[str]:
    """As `fuse_arguments`, of `apply` to many scenes.

    each: what holds for all of them, its quality the folder of the quality rasters. scene_list: a file that names them:
    a command line of its own would become too long for Windows with a few hundred.
    """
    given = _arguments("apply", each, ApplyRequest("", "", "", format=AUTO), ("model",), check=False)
    return [given[0], f"--msi={scene_list}", f"--output-folder={folder}", *given[1:]]


def simulate_arguments(request: SimulateRequest, *, check: bool = False) -> list[str]:
    """As `fuse_arguments`, of `simulate`."""
    return _arguments("simulate", request, SimulateRequest("", "", ""), ("hsi", "lr_hsi", "hr_msi"), check)


def assess_arguments(request: AssessRequest) -> list[str]:
    """As `fuse_arguments`, of `assess`."""
    return _arguments("assess", request, AssessRequest("", ""), ("estimate", "reference"), check=False)


def _arguments(command: str, request: Any, plain: Any, needed: tuple[str, ...], check: bool) -> list[str]:
    defaults, values = asdict(plain), asdict(request)
    # "--hsi=value", so that a value that begins with a dash is not read as another option
    given = [f"--{n.replace('_', '-')}={v}" for n, v in values.items() if n in needed or v != defaults[n]]
    return [command, *given, *(["--check"] if check else []), "--json", "--watch-stdin"]


def written_files(request: FusionRequest | TrainRequest | ApplyRequest) -> list[str]:
    """Return the paths that a request writes."""
    if isinstance(request, TrainRequest):
        paths: tuple[str, ...] = (request.model, request.report)
    elif isinstance(request, ApplyRequest):
        paths = (request.output, request.quality, request.report)
    else:
        paths = (request.output, request.model, request.quality, request.report)
    return [path for path in paths if path]
