"""The fusion method and everything it needs, without QGIS and without Qt.

    from spectralift_qgis.core import FusionRequest, fuse_arrays, run_fusion

Each name is imported when it is first used, so importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # typing itself costs QGIS a few milliseconds at start
if TYPE_CHECKING:
    from spectralift_qgis.core.base.errors import Cancelled, RequestRefused, SpectraLiftError
    from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest, FusionResult, TrainRequest
    from spectralift_qgis.core.runs.applying import run_applying
    from spectralift_qgis.core.runs.fusion import fuse_arrays, run_fusion
    from spectralift_qgis.core.runs.training import run_training
    from spectralift_qgis.core.train.options import TrainOptions, preset

__all__ = [
    "ApplyRequest", "Cancelled", "FusionRequest", "FusionResult", "RequestRefused", "SpectraLiftError", "TrainOptions",
    "TrainRequest", "fuse_arrays", "preset", "run_applying", "run_fusion", "run_training",
]  # fmt: skip

_MODULES = {
    "Cancelled": "base.errors",
    "RequestRefused": "base.errors",
    "SpectraLiftError": "base.errors",
    "ApplyRequest": "request.request",
    "FusionRequest": "request.request",
    "FusionResult": "request.request",
    "TrainRequest": "request.request",
    "run_applying": "runs.applying",
    "fuse_arrays": "runs.fusion",
    "run_fusion": "runs.fusion",
    "run_training": "runs.training",
    "TrainOptions": "train.options",
    "preset": "train.options",
}


def __getattr__(name: str) -> object:
    """Return a name of the public interface from the module that defines it.

    Raises:
        AttributeError: The name is not public.
    """
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
