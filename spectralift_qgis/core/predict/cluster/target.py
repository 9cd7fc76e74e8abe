"""Chooses where a run predicts: in this process, or on the workers of a cluster. The result does not depend on it."""

from __future__ import annotations

import importlib.util
import os
from dataclasses import dataclass

from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest

MOST_WORKERS = 1024
INSTALL = Sentence('python -m pip install "dask[distributed]" cryptography')
VRT, _TILES = ".vrt", "_tiles"


@dataclass(frozen=True)
class Target:
    """Processes that predict: those of a scheduler, new ones here, or, without either field, this one.

    Attributes:
        scheduler: address of a Dask scheduler, or the path of its scheduler file.
        n_workers: number of processes to start here.
    """

    scheduler: str = ""
    n_workers: int = 0

    @property
    def is_here(self) -> bool:
        """True if this process predicts."""
        return not self.scheduler and not self.n_workers


def check_target(where: Target, request: FusionRequest | ApplyRequest) -> list[Finding]:
    """Return every error that can be found without Dask."""
    problems = []
    if where.scheduler and where.n_workers:
        problems.append(
            _error("n_workers.twice", Sentence("Give either a scheduler or a number of workers on this computer."))
        )
    if not 0 <= where.n_workers <= MOST_WORKERS:
        message = Sentence(
            "The number of workers must be from 1 to {most_workers}, not {n_workers}.",
            most_workers=MOST_WORKERS,
            n_workers=where.n_workers,
        )
        problems.append(_error("n_workers.invalid", message))
    if importlib.util.find_spec("distributed") is None:
        message = Sentence(
            "Predicting on several processes needs Dask, which is not installed: {install}", install=INSTALL
        )
        problems.append(_error("scheduler.no_dask", message))
    for name, path in (("output", request.output), ("quality", request.quality)):
        if path.lower().endswith(VRT) and request.format != "GTiff":
            message = Sentence(
                "{path} is a virtual raster, whose tiles are GeoTIFFs. Choose the format GTiff, or another name.",
                path=path,
            )
            problems.append(_error(f"{name}.vrt_format", message))
        if path.lower().endswith(VRT) and os.path.lexists(tiles_folder(path)) and not os.path.isdir(tiles_folder(path)):
            message = Sentence(
                "{tiles_folder}, the place of the tiles of {path}, is not a folder. Choose another name.",
                tiles_folder=tiles_folder(path),
                path=path,
            )
            problems.append(_error(f"{name}.tiles", message))
    return problems


def tiles_folder(path: str) -> str:
    """Return the folder with the tiles of the virtual raster `path`."""
    return os.path.splitext(path)[0] + _TILES


def _error(code: str, message: Sentence) -> Finding:
    return Finding("error", code, message)
