"""Saving and loading of a SpectralModel: one .npz of plain arrays with its description as JSON, never a pickle.

This module does not need torch.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base import archive
from spectralift_qgis.core.base.errors import ModelError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train.architecture import Architecture
from spectralift_qgis.core.train.model import LEVELS, SpectralModel, StoredHsi, TrainingMsi
from spectralift_qgis.core.train.scaling import Scaling

FORMAT = "spectralift-model"
VERSION = 2
MAX_BYTES = 256 * 1024 * 1024  # eight networks for 2,000 bands take 5 MB
MAX_ENTRIES = 100  # two a layer, and a dozen tables
_STORED = re.compile(r"u?int(8|16|32)|float(32|64)")


def save(model: SpectralModel, path: str) -> None:
    """Write the model to a file.

    Args:
        model: Model that was trained on images.
        path: File to write (.npz).

    Raises:
        ModelError: The model was trained on arrays and has no record of its images.
    """
    msi, stored = model.origin
    description = {
        "format": FORMAT,
        "version": VERSION,
        "kind": model.kind,
        "msi_bands": list(model.msi_bands),
        "band_names": list(model.bands.names),
        "wavelength_source": model.bands.source,
        "scaling": {"low": model.scaling.low, "high": model.scaling.high, "clip": model.scaling.clip},
        "value_range": list(model.value_range),
        "msi": {
            "sensor": msi.sensor, "product_orders": [list(o) for o in msi.product_orders],
            "raster_bands": list(msi.raster_bands), "numbers": list(msi.numbers), "how": msi.how,
            "certain": msi.certain, "radiometry": msi.radiometry,
        },
        "hsi": {
            "dtype": stored.dtype, "nodata": None if stored.nodata is None else repr(stored.nodata),
            "peak": stored.peak, "reflectance_scale": stored.reflectance_scale,
        },
        "history": model.history,
        "provenance": model.provenance,
    }  # fmt: skip
    if model.architecture != Architecture():
        description["network"] = model.architecture.as_dict()
    text = json.dumps(description, ensure_ascii=False).encode()  # not sorted: keeps the order of the bands
    buffer = io.BytesIO()  # in memory: on a full disk an unfinished archive would raise again when it is discarded
    np.savez(
        buffer,
        description=np.frombuffer(text, np.uint8),
        matrix=model.matrix,
        centre_nm=model.bands.centre_nm,
        fwhm_nm=model.bands.fwhm_nm,
        msi_quantiles=model.msi_quantiles,
        msi_spectra=model.msi_spectra,
        msi_centre_nm=msi.centre_nm,
        msi_fwhm_nm=msi.fwhm_nm,
        msi_gain=msi.gain,
        msi_offset=msi.offset,
        hsi_scale=stored.scale,
        hsi_offset=stored.offset,
        **{f"weights/{k}": v for k, v in model.weights.items()},
    )
    with open(path, "wb") as f:
        f.write(buffer.getvalue())


def load(path: str) -> SpectralModel:
    """Return the model of a file, complete and consistent.

    Args:
        path: File that `save` wrote (.npz).

    Raises:
        ModelError: There is no such file, or it is not a model, damaged, too large or of another version.
    """
    try:
        if archive.unpacked_size(path, MAX_ENTRIES) > MAX_BYTES:
            raise ModelError(Sentence("{path} is too large for a SpectraLift model.", path=path))
        with np.load(path, allow_pickle=False) as arrays:
            return _from_arrays(path, {k: arrays[k] for k in arrays.files})
    except FileNotFoundError:
        raise ModelError(Sentence("There is no model file {path}. Check the path.", path=path)) from None
    except archive.DAMAGE as e:
        raise ModelError(
            Sentence(
                "{path} is not a SpectraLift model, or it is damaged ({reason}). Train it again.",
                path=path, reason=archive.reason(e),
            )
        ) from None  # fmt: skip


def _from_arrays(path: str, arrays: dict[str, Any]) -> SpectralModel:
    description = json.loads(arrays.pop("description").tobytes().decode())
    if description.get("format") != FORMAT:
        raise ModelError(Sentence("{path} is not a SpectraLift model.", path=path))
    if description.get("version") != VERSION:
        raise ModelError(
            Sentence(
                "{path} was made by another version of SpectraLift (format {version}, this one reads {supported}): "
                "train it again.",
                path=path, version=str(description.get("version"))[:20], supported=VERSION,
            )
        )  # fmt: skip
    weights = {k.split("/", 1)[1]: v.astype(np.float32) for k, v in arrays.items() if k.startswith("weights/")}
    names = tuple(str(n) for n in description["band_names"])
    msi_bands = tuple(str(n) for n in description["msi_bands"])
    numbers = _numbers(arrays, len(names), len(msi_bands))
    entry = description["scaling"]
    scaling = Scaling(float(entry["low"]), float(entry["high"]), bool(entry["clip"]))
    if not scaling.high > scaling.low:
        raise ValueError("its scaling is empty")
    architecture = Architecture(**description.get("network", {}))
    _check_weights(description["kind"], architecture, weights, *numbers["matrix"].shape)
    good = np.ones(len(names), bool)
    bands = BandTable(names, numbers["centre_nm"], numbers["fwhm_nm"], good, str(description["wavelength_source"]))
    low, high = (float(v) for v in description["value_range"])
    return SpectralModel(
        description["kind"],
        weights,
        numbers["matrix"],
        bands,
        msi_bands,
        scaling,
        (low, high),
        numbers["msi_quantiles"],
        description["history"],
        description["provenance"],
        _training_msi(description["msi"], numbers),
        _stored_hsi(description["hsi"], numbers),
        architecture,
        _spectra(arrays, len(msi_bands)),
    )


def _spectra(arrays: Mapping[str, Any], msi_bands: int) -> NDArray[np.float32]:
    """Return the training spectra stored in a model, (n, c); (0, c) for an earlier version that stored none."""
    spectra = np.asarray(arrays.get("msi_spectra", np.empty((0, msi_bands))), np.float32)
    if spectra.ndim != 2 or (len(spectra) and spectra.shape[1] != msi_bands) or not np.isfinite(spectra).all():
        raise ValueError("its training spectra are invalid")
    return spectra


def _numbers(arrays: Mapping[str, Any], hsi_bands: int, msi_bands: int) -> dict[str, Any]:
    """Return the tables stored beside the weights as float64. Raises ValueError if their sizes disagree."""
    shapes: dict[str, tuple[int, ...]] = {
        "matrix": (hsi_bands, msi_bands), "centre_nm": (hsi_bands,), "fwhm_nm": (hsi_bands,),
        "msi_quantiles": (len(LEVELS), msi_bands), "msi_centre_nm": (msi_bands,), "msi_fwhm_nm": (msi_bands,),
        "msi_gain": (msi_bands,), "msi_offset": (msi_bands,), "hsi_scale": (hsi_bands,), "hsi_offset": (hsi_bands,),
    }  # fmt: skip
    tables = {k: arrays[k].astype(np.float64) for k in shapes}
    if not hsi_bands or not msi_bands or any(tables[k].shape != shape for k, shape in shapes.items()):
        raise ValueError("the numbers of bands disagree")
    if not all(np.isfinite(tables[k]).all() for k in shapes if k not in ("fwhm_nm", "centre_nm")):
        raise ValueError("a value is not a number")
    return tables


def _training_msi(values: Mapping[str, Any], numbers: Mapping[str, Any]) -> TrainingMsi:
    raster_bands = tuple(str(n) for n in values["raster_bands"])
    used = tuple(int(n) for n in values["numbers"])
    if used and (len(used) != len(numbers["msi_gain"]) or not all(1 <= n <= len(raster_bands) for n in used)):
        raise ValueError("the numbers of its multispectral bands disagree")
    return TrainingMsi(
        str(values["sensor"]),
        numbers["msi_centre_nm"],
        numbers["msi_fwhm_nm"],
        tuple(tuple(str(n) for n in order) for order in values["product_orders"]),
        raster_bands,
        used,
        str(values["how"]),
        bool(values["certain"]),
        str(values["radiometry"]),
        numbers["msi_gain"],
        numbers["msi_offset"],
    )


def _stored_hsi(values: Mapping[str, Any], numbers: Mapping[str, Any]) -> StoredHsi:
    nodata, scale = values["nodata"], values["reflectance_scale"]
    if (numbers["hsi_scale"] != 1).any():
        scale = 1.0  # bands with a scale are in units of 1; models of an earlier version may state both
    if not _STORED.fullmatch(str(values["dtype"])) or (numbers["hsi_scale"] == 0).any():
        raise ValueError("its description of the stored values is invalid")
    return StoredHsi(
        str(values["dtype"]),
        numbers["hsi_scale"],
        numbers["hsi_offset"],
        None if nodata is None else float(nodata),
        float(values["peak"]),
        None if scale is None else float(scale),
    )


def _check_weights(
    kind: str, architecture: Architecture, weights: dict[str, Any], hsi_bands: int, msi_bands: int
) -> None:
    """Raise ValueError unless the weights have the shapes of their kind and are numbers."""
    if not all(np.isfinite(v).all() for v in weights.values()):
        raise ValueError("a weight is not a number")
    shapes: dict[str, tuple[int, ...]] = {}
    if kind == "quadratic":
        shapes = {"coefficients": (1 + msi_bands + msi_bands * (msi_bands + 1) // 2, hsi_bands)}
    elif kind == "sin":
        networks = len(weights["head.weight"])
        for name, size in zip(architecture.names, architecture.sizes(msi_bands, hsi_bands)):
            shapes[f"{name}.weight"] = (networks, *size)
            shapes[f"{name}.bias"] = (networks, 1, size[1])
    else:
        raise ValueError(f"unknown kind {kind!r}")
    if {k: v.shape for k, v in weights.items()} != shapes:
        raise ValueError("the weights do not have the shapes of their network")
