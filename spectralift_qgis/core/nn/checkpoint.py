"""Saves and loads a SpectralModel: one .npz of plain arrays with its description as JSON. Never a pickle.

Lives beside the network whose weights it keeps, and needs no torch itself.
"""

from __future__ import annotations

import json
import zipfile
from typing import Any

import numpy as np

from spectralift_qgis.core.bands import BandTable
from spectralift_qgis.core.errors import ModelError
from spectralift_qgis.core.model import SpectralModel
from spectralift_qgis.core.scaling import Scaling

FORMAT = "spectralift-model"
VERSION = 1
MAX_BYTES = 256 * 1024 * 1024  # eight networks for 2,000 bands take 5 MB


def save(model: SpectralModel, path: str) -> None:
    """Write the model to `path` (.npz)."""
    description = {
        "format": FORMAT,
        "version": VERSION,
        "kind": model.kind,
        "msi_bands": list(model.msi_bands),
        "band_names": list(model.bands.names),
        "wavelength_source": model.bands.source,
        "scaling": {"low": model.scaling.low, "high": model.scaling.high, "clip": model.scaling.clip},
        "value_range": list(model.value_range),
        "history": model.history,
        "provenance": model.provenance,
    }
    text = json.dumps(description, ensure_ascii=False).encode()  # not sorted: the order of the bands is kept
    with open(path, "wb") as f:
        np.savez(
            f,
            description=np.frombuffer(text, np.uint8),
            matrix=model.matrix,
            centre_nm=model.bands.centre_nm,
            fwhm_nm=model.bands.fwhm_nm,
            **{f"weights/{k}": v for k, v in model.weights.items()},
        )


def load(path: str) -> SpectralModel:
    """Read a model and check that it is whole. Raises ModelError with the reason for anything else."""
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(i.file_size for i in archive.infolist()) > MAX_BYTES:
                raise ModelError(f"{path} is too large for a SpectraLift model.")
        with np.load(path, allow_pickle=False) as arrays:
            return _from_arrays(path, {k: arrays[k] for k in arrays.files})
    except FileNotFoundError:
        raise ModelError(f"There is no model file {path}: check the path.") from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, zipfile.BadZipFile) as e:
        raise ModelError(f"{path} is not a SpectraLift model, or it is damaged ({e}). Train it again.") from None


def _from_arrays(path: str, arrays: dict[str, Any]) -> SpectralModel:
    description = json.loads(arrays.pop("description").tobytes().decode())
    if description.get("format") != FORMAT:
        raise ModelError(f"{path} is not a SpectraLift model.")
    if description.get("version") != VERSION:
        raise ModelError(
            f"{path} was made by another version of SpectraLift (format {description.get('version')}, "
            f"this one reads {VERSION}): train it again."
        )
    matrix, centre, fwhm = (arrays[k].astype(np.float64) for k in ("matrix", "centre_nm", "fwhm_nm"))
    weights = {k.split("/", 1)[1]: v.astype(np.float32) for k, v in arrays.items() if k.startswith("weights/")}
    names = tuple(str(n) for n in description["band_names"])
    msi_bands = tuple(str(n) for n in description["msi_bands"])
    stored = description["scaling"]
    scaling = Scaling(float(stored["low"]), float(stored["high"]), bool(stored["clip"]))
    if matrix.shape != (len(names), len(msi_bands)) or centre.shape != (len(names),) or fwhm.shape != (len(names),):
        raise ValueError("the numbers of bands disagree")
    _check_weights(description["kind"], weights, *matrix.shape)
    bands = BandTable(names, centre, fwhm, np.ones(len(names), bool), str(description["wavelength_source"]))
    low, high = (float(v) for v in description["value_range"])
    return SpectralModel(
        description["kind"],
        weights,
        matrix,
        bands,
        msi_bands,
        scaling,
        (low, high),
        description["history"],
        description["provenance"],
    )


def _check_weights(kind: str, weights: dict[str, Any], hsi_bands: int, msi_bands: int) -> None:
    """Raise ValueError unless the weights have the shapes of their kind and are numbers."""
    if not all(np.isfinite(v).all() for v in weights.values()):
        raise ValueError("a weight is not a number")
    wanted: dict[str, tuple[int, ...]] = {}
    if kind == "quadratic":
        wanted = {"coefficients": (1 + msi_bands + msi_bands * (msi_bands + 1) // 2, hsi_bands)}
    elif kind == "sin":
        networks, _, width = weights["phi1.weight"].shape
        inputs = [msi_bands] + [width] * 6
        outputs = [width] * 6 + [hsi_bands]
        for i, name in enumerate(["phi1", "phi2", "phi3", "phi4", "phi5", "phi6", "head"]):
            wanted[f"{name}.weight"] = (networks, inputs[i], outputs[i])
            wanted[f"{name}.bias"] = (networks, 1, outputs[i])
    else:
        raise ValueError(f"unknown kind {kind!r}")
    if {k: v.shape for k, v in weights.items()} != wanted:
        raise ValueError("the weights do not have the shapes of their network")
