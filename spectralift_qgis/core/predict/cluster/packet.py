"""Stores everything that decides the tiles of a result in two files that every worker reads once.

One file is the model; the other is an archive (.npz) of plain arrays and one JSON text, which names the classes of the
values in it. Only the classes listed here are created again. Never a pickle.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base import archive
from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.harmonise.radiometry import Harmonisation
from spectralift_qgis.core.predict.job import Job
from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.refine.consistency import Consistency
from spectralift_qgis.core.refine.correction import Correction, PixelPart
from spectralift_qgis.core.refine.detail import Detail
from spectralift_qgis.core.refine.learning import Features, ResidualModel
from spectralift_qgis.core.refine.placement import Axis, Placement
from spectralift_qgis.core.refine.psf import Psf
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest
from spectralift_qgis.core.train import checkpoint
from spectralift_qgis.core.train.model import SpectralModel

_MODEL, _PACKET = "tiles-model.npz", "tiles.npz"
_TEXT = "description"
_MOST_ARRAYS = 100


@dataclass(frozen=True, eq=False)
class Packet:
    """A Job without its model and its area, and how its tiles are stored.

    Attributes:
        msi: path of the HR-MSI.
        stamp: its size and time when it was checked.
        msi_shape: (bands, rows, cols) of the HR-MSI after thinning.
        every: step; every n-th pixel of the HR-MSI is used along rows and columns.
        compress: compression of the tiles.
        memory_mib: memory budget of a worker, in MiB.

    The other fields are those of `Job`.
    """

    msi: str
    stamp: tuple[int, int] | None
    msi_shape: tuple[int, int, int]
    every: int
    msi_index: list[int]
    device: str
    harmonisation: Harmonisation
    encoding: Encoding
    reflectance_scale: float | None
    tags: dict[str, str]
    correction: Correction | None
    compress: str
    memory_mib: int


_CLASSES: dict[str, Any] = {
    c.__name__: c
    for c in (
        Axis, Consistency, Correction, Detail, Encoding, Features, Harmonisation, ResidualModel, Packet, PixelPart,
        Placement, Psf,
    )
}  # fmt: skip


def packet_of(job: Job, request: FusionRequest | ApplyRequest) -> Packet:
    """Return the packet of a job."""
    path = os.path.abspath(job.msi.path) if os.path.exists(job.msi.path) else job.msi.path
    compress = "none" if request.format == "COG" else request.compress  # intermediate files, read twice and removed
    return Packet(
        path, job.msi.stamp, (len(job.msi), *job.msi.grid.shape), job.msi.every, list(job.msi_index), job.device,
        job.harmonisation, job.encoding, job.reflectance_scale, job.tags, job.correction, compress, request.memory_mib,
    )  # fmt: skip


def write(packet: Packet, model: SpectralModel, folder: str) -> str:
    """Write both files into a folder and return their hash: two jobs with the same hash make the same tiles."""
    arrays: list[NDArray[Any]] = []
    text = json.dumps(_plain(packet, arrays)).encode()
    checkpoint.save(model, os.path.join(folder, _MODEL))
    with open(os.path.join(folder, _PACKET), "wb") as f:
        named = {str(i): a for i, a in enumerate(arrays)}
        np.savez(f, **{_TEXT: np.frombuffer(text, np.uint8)}, **named)  # type: ignore[arg-type]
    return hash_of(folder)


def hash_of(folder: str) -> str:
    """Return the SHA-256 of both files. Raises OSError when one cannot be read."""
    digest = hashlib.sha256()
    for name in (_MODEL, _PACKET):
        digest.update(Path(folder, name).read_bytes())
    return digest.hexdigest()


def read(folder: str, expected: str) -> tuple[Packet, SpectralModel]:
    """Return the packet and the model that `write` stored in a folder.

    Args:
        folder: the folder.
        expected: the hash that `write` returned.

    Raises:
        SpectraLiftError: when the files have another hash, or cannot be read.
    """
    try:
        if hash_of(folder) != expected:
            raise SpectraLiftError(
                Sentence("The files in {folder} are not those that this run has written.", folder=folder)
            )
        path = os.path.join(folder, _PACKET)
        if archive.unpacked_size(path, _MOST_ARRAYS) > os.path.getsize(path):
            raise ValueError(
                Sentence("it is compressed")
            )  # `write` never packs: zeros that unpack to fill the memory are refused
        with np.load(path, allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
        packet = _value(json.loads(arrays[_TEXT].tobytes().decode()), arrays)
    except archive.DAMAGE as e:
        message = Sentence(
            "The files in {folder} that a tile needs cannot be read: {reason}.",
            folder=folder,
            reason=archive.reason(e),
        )
        raise SpectraLiftError(message) from None
    if not isinstance(packet, Packet):
        raise SpectraLiftError(Sentence("The files in {folder} are not those of a run.", folder=folder))
    return packet, checkpoint.load(os.path.join(folder, _MODEL))


def _plain(value: Any, arrays: list[NDArray[Any]]) -> Any:
    """Return a value as JSON has it; arrays are appended to `arrays`. Raises TypeError for classes not listed above."""
    if is_dataclass(value) and _CLASSES.get(type(value).__name__) is type(value):
        return {
            "class": type(value).__name__,
            "is": {f.name: _plain(getattr(value, f.name), arrays) for f in fields(value)},
        }
    if isinstance(value, np.ndarray):
        arrays.append(value)
        return {"array": len(arrays) - 1}
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, dict):
        return {"dict": [[str(k), _plain(v, arrays)] for k, v in value.items()]}
    if isinstance(value, (tuple, list)):
        return {type(value).__name__: [_plain(v, arrays) for v in value]}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise TypeError(f"{type(value).__name__} is not sent to workers")


def _value(plain: Any, arrays: dict[str, NDArray[Any]]) -> Any:
    """Undo `_plain`. Raises KeyError, TypeError or ValueError for anything else."""
    if not isinstance(plain, dict):
        return plain
    if "class" in plain:
        return _CLASSES[plain["class"]](**{k: _value(v, arrays) for k, v in plain["is"].items()})
    if "array" in plain:
        return arrays[str(plain["array"])]
    if "dict" in plain:
        return {str(k): _value(v, arrays) for k, v in plain["dict"]}
    if "tuple" in plain:
        return tuple(_value(v, arrays) for v in plain["tuple"])
    return [_value(v, arrays) for v in plain["list"]]
