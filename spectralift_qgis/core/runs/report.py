"""Report of a run: tags of its result, figures, and the JSON file."""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import numpy as np

from spectralift_qgis import __version__
from spectralift_qgis.core import raster
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.harmonise.radiometry import Harmonisation
from spectralift_qgis.core.predict.job import Predicted
from spectralift_qgis.core.request.plan import Plan
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train.model import SpectralModel

METHOD = Sentence("Shah & Duarte 2025, arXiv 2507.13339")
SOFTWARE = f"SpectraLift {__version__}"


def provenance(request: FusionRequest, plan: Plan, radiometry: str) -> dict[str, Any]:
    """Return the origin of a model: software, sensor and images.

    Args:
        request: the request that trains it.
        plan: its plan.
        radiometry: how the MSI's values were converted to HSI units.
    """
    return {
        "software": SOFTWARE,
        "sensor": plan.response.sensor,
        "msi_bands": dict(zip(plan.mapping.names, plan.mapping.numbers)),
        "hsi": raster.shown_name(request.hsi),
        "msi": raster.shown_name(request.msi),
        "radiometry": radiometry,
    }


def tags(
    model: SpectralModel, msi: str, msi_bands: Mapping[str, int], radiometry: str, ratio: float | None = None
) -> dict[str, str]:
    """Return the metadata tags of a result, which describe how it was made; equal for two equal runs.

    Args:
        model: the model that predicted the result.
        msi: path of the HR-MSI.
        msi_bands: name of the band → raster band, 1-based.
        radiometry: how the MSI's values were converted to HSI units.
        ratio: GSD of the LR-HSI over that of the HR-MSI, which `assess` reads here; None if unknown.
    """
    p = model.provenance
    name = raster.shown_name(msi)
    return {
        "software": p["software"],
        "description": Sentence(
            "HR-HSI by SpectraLift from {hsi} and {name} ({sensor})", hsi=p["hsi"], name=name, sensor=p["sensor"]
        ),
        "method": METHOD,
        "hsi": p["hsi"],
        "msi": name,
        "srf": p["sensor"],
        "msi_bands": ",".join(f"{k}={v}" for k, v in msi_bands.items()),
        "preset": p["options"]["preset"],
        "seed": str(p["seed"]),
        "radiometry": radiometry,
        "training_loss": f"{model.history['train'][-1]:.6g}",
        **({} if ratio is None else {"ratio": f"{ratio:.6g}"}),
    }


def training_figures(model: SpectralModel) -> dict[str, Any]:
    """Return the accuracy of a training: losses in scaled and in HSI units."""
    span = model.scaling.high - model.scaling.low
    held_out = model.history.get("validation") or None
    absolute = model.provenance["options"].get("loss", "mae") == "mae"
    return {
        "spectra": model.provenance["spectra"],
        "training_loss": model.history["train"][-1],
        "training_mae": model.history["train"][-1] * span if absolute else None,
        "held_out_mae": min(held_out) * span if held_out and absolute else None,
    }


def prediction_figures(predicted: Predicted, harmonisation: Harmonisation) -> dict[str, Any]:
    """Return counts of the predicted values (rounded, clipped, nodata), and the means of the quality raster."""
    figures = {"radiometry": harmonisation.kind, **asdict(predicted.counts)}
    if predicted.resumed_windows:
        figures["resumed_windows"] = predicted.resumed_windows
    return figures if predicted.quality is None else {**figures, **predicted.quality.figures()}


def radiometry_part(harmonisation: Harmonisation, names: tuple[str, ...], sentence: str) -> dict[str, Any]:
    """Return the report's part on the conversion of units: gain, offset and r² of each MSI band.

    Args:
        harmonisation: the conversion.
        names: (c,) names of the MSI bands.
        sentence: description of the conversion for the reader.
    """
    return {
        "kind": harmonisation.kind,
        "sentence": sentence,
        "basis": harmonisation.basis,
        "pixels": harmonisation.pixels,
        "gain": dict(zip(names, map(float, harmonisation.gain))),
        "offset": dict(zip(names, map(float, harmonisation.offset))),
        "r2": {n: None if np.isnan(v) else float(v) for n, v in zip(names, harmonisation.r2)},
    }


def plan_part(plan: Plan) -> dict[str, Any]:
    """Return the report's part on the band assignment and the origin of the wavelengths."""
    return {
        "msi_bands": {
            n: {"raster_band": i, "covered": float(v)}
            for n, i, v in zip(plan.mapping.names, plan.mapping.numbers or [None] * len(plan.coverage), plan.coverage)
        },
        "msi_bands_from": plan.mapping.how,
        **wavelength_part(plan.bands),
    }


def wavelength_part(bands: BandTable) -> dict[str, Any]:
    """Return the report's part on the wavelengths (C,) in nm and their origin."""
    return {"wavelength_nm": [float(v) for v in bands.centre_nm], "wavelengths_from": bands.source}


def training_part(model: SpectralModel) -> dict[str, Any]:
    """Return the report's part on the training: provenance, MSI range, history and scaling."""
    msi_range = {"msi_low": [float(v) for v in model.msi_low], "msi_high": [float(v) for v in model.msi_high]}
    return {**model.provenance, **msi_range, "history": model.history, "scaling": asdict(model.scaling)}


def write_report(path: str, parts: Mapping[str, Any]) -> None:
    """Write a report (JSON): the software, these parts, and the environment of the run.

    Args:
        path: the file.
        parts: name → content, as plain data.
    """
    report = {
        "software": SOFTWARE,
        "method": METHOD,
        **parts,
        "environment": {
            "python": platform.python_version(),
            "numpy": np.__version__,
            "system": platform.platform(),
        },
    }
    with open(path, "w", encoding="utf-8") as f:
        json.dump(report, f, indent=1, ensure_ascii=False, default=str)
        f.write("\n")
