"""Report of a run: tags of its result, figures, and the JSON file."""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from spectralift_qgis import __version__
from spectralift_qgis.core import raster
from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.base.progress import Run
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.harmonise.radiometry import Harmonisation
from spectralift_qgis.core.predict.job import Predicted
from spectralift_qgis.core.request.facts import Facts
from spectralift_qgis.core.request.plain_data import to_data
from spectralift_qgis.core.request.plan import Plan, Preflight
from spectralift_qgis.core.request.request import FusionRequest, TrainRequest
from spectralift_qgis.core.train.model import SpectralModel

METHOD = Sentence("Shah & Duarte 2025, arXiv 2507.13339")
SOFTWARE = f"SpectraLift {__version__}"
SCHEMA = 2
"""Version of a report's structure; the first had no number."""


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


@dataclass(frozen=True)
class BandUse:
    """Use of one MSI band.

    Attributes:
        raster_band: its number in the raster, from 1; None without an MSI.
        covered: share of its response that the HSI bands cover, 0–1; None for an applied model.
    """

    raster_band: int | None
    covered: float | None = None


@dataclass(frozen=True)
class UnitsReport:
    """Conversion of the MSI's values to the units of the LR-HSI, by name of the band.

    Attributes:
        kind: identical, factor or match.
        sentence: description for the reader.
        basis: what it was found from.
        pixels: number of pixels compared.
        gain: factor of each band.
        offset: offset of each band, in units of the LR-HSI.
        r2: coefficient of determination of each band, None if unknown.
    """

    kind: str
    sentence: str
    basis: str
    pixels: int
    gain: dict[str, float]
    offset: dict[str, float]
    r2: dict[str, float | None]

    @classmethod
    def of(cls, done: Harmonisation, names: tuple[str, ...], sentence: Sentence) -> UnitsReport:
        """Return the report on a conversion.

        Args:
            done: the conversion.
            names: (c,) names of the MSI bands.
            sentence: description of the conversion for the reader.
        """
        gain, offset, r2 = (dict(zip(names, map(float, values))) for values in (done.gain, done.offset, done.r2))
        return cls(
            done.kind, sentence, done.basis, done.pixels, gain, offset,
            {name: None if np.isnan(value) else value for name, value in r2.items()},
        )  # fmt: skip


def _environment() -> dict[str, str]:
    return {"python": platform.python_version(), "numpy": np.__version__, "system": platform.platform()}


@dataclass(frozen=True)
class RunReport:
    """What a run used, decided and found: the file of `--report`, and without `result` the details of a result.

    Attributes:
        request: the request.
        facts: facts of its check.
        findings: everything that was reported.
        msi_bands: use of each MSI band, by name.
        msi_bands_from: origin of the band assignment, a phrase.
        wavelength_nm: (C,) centres of the HSI bands in nm.
        wavelengths_from: origin of the wavelengths, a phrase.
        training: provenance, range, history and scaling of the model.
        radiometry: conversion of the MSI's values; None without an MSI.
        result: the result; None for its details.
        software: the program and its version.
        method: the publication.
        environment: versions of Python, NumPy and the system.
        schema: version of this structure.
    """

    request: Any
    facts: Facts
    findings: tuple[Finding, ...]
    msi_bands: dict[str, BandUse]
    msi_bands_from: str
    wavelength_nm: list[float]
    wavelengths_from: str
    training: Mapping[str, Any]
    radiometry: UnitsReport | None = None
    result: Any = None
    software: str = SOFTWARE
    method: str = METHOD
    environment: dict[str, str] = field(default_factory=_environment)
    schema: int = SCHEMA


def report_of_plan(
    run: Run,
    request: FusionRequest | TrainRequest,
    checked: Preflight,
    model: SpectralModel,
    done: Harmonisation | None,
) -> RunReport:
    """Return the report on a fusion or a training, without the result.

    Args:
        run: its findings.
        request: the request.
        checked: its preflight.
        model: the trained model.
        done: conversion of the MSI's values; None without an MSI.
    """
    plan = checked.ready
    names, numbers = plan.response.band_names, plan.mapping.numbers or [None] * len(plan.coverage)
    return RunReport(
        request, checked.facts, tuple(run.findings),
        {n: BandUse(i, float(v)) for n, i, v in zip(plan.mapping.names, numbers, plan.coverage)}, plan.mapping.how,
        [float(v) for v in plan.bands.centre_nm], plan.bands.source, training_part(model),
        None if done is None else UnitsReport.of(done, names, done.sentence(names)),
    )  # fmt: skip


def training_part(model: SpectralModel) -> dict[str, Any]:
    """Return the report's part on the training: provenance, MSI range, history and scaling."""
    msi_range = {"msi_low": [float(v) for v in model.msi_low], "msi_high": [float(v) for v in model.msi_high]}
    return {**model.provenance, **msi_range, "history": model.history, "scaling": asdict(model.scaling)}


def write_report(path: str, report: RunReport | Mapping[str, Any]) -> None:
    """Write a report as JSON.

    Args:
        path: the file.
        report: the report, or the parts of another one; software, method and environment are added to these.
    """
    if not isinstance(report, RunReport):
        frame = {"schema": SCHEMA, "software": SOFTWARE, "method": METHOD}
        report = {**frame, **report, "environment": _environment()}
    with open(path, "w", encoding="utf-8") as f:
        json.dump(to_data(report), f, indent=1, ensure_ascii=False, default=str)
        f.write("\n")
