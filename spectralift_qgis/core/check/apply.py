"""The preflight of applying a model: everything that can be checked before anything is written."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from spectralift_qgis.core.base.errors import (
    Finding,
    ModelError,
    RasterError,
    RequestRefused,
    ResponseError,
    sentence_of,
)
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.check.bands import add_alpha_note
from spectralift_qgis.core.check.fields import APPLY
from spectralift_qgis.core.check.fusion import check_extent, check_pixels, open_image
from spectralift_qgis.core.check.model_fit import bring_to_model, check_values, map_to_model, radiometry_sentence
from spectralift_qgis.core.check.options import HELP_NUMPY, check_options
from spectralift_qgis.core.check.outputs import check_disk, check_outputs, check_proj
from spectralift_qgis.core.check.place import check_georeference_format
from spectralift_qgis.core.harmonise.radiometry import Harmonisation
from spectralift_qgis.core.raster import Raster, opened_raster
from spectralift_qgis.core.raster.read.sampling import draw_spectra
from spectralift_qgis.core.request.facts import AssignmentFacts, ModelFacts
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.request.request import ApplyRequest
from spectralift_qgis.core.spectral.bands import bands_clause
from spectralift_qgis.core.spectral.mapping.band_mapping import BandMapping
from spectralift_qgis.core.train import checkpoint
from spectralift_qgis.core.train.model import SpectralModel
from spectralift_qgis.core.train.torch import device as devices

_SAMPLE = 16384  # pixels of the image that are compared with the training


@dataclass(frozen=True, eq=False)
class ApplyPlan:
    """A checked application of a model.

    Attributes:
        model: the trained model.
        msi: the open HR-MSI, whose used bands are data.
        mapping: which band of the MSI is which of the model's.
        area: the window of the MSI that is predicted.
        harmonisation: brings the MSI to the model's units.
    """

    model: SpectralModel
    msi: Raster
    mapping: BandMapping
    area: Window
    harmonisation: Harmonisation


def check_applying(request: ApplyRequest) -> tuple[Preflight, ApplyPlan]:
    """Check a request and return its preflight and plan.

    Raises:
        RequestRefused: with every error at once; nothing has been written then.
    """
    preflight, plan = preflight_applying(request)
    if preflight.errors or plan is None:
        raise RequestRefused(preflight.errors)
    return preflight, plan


def preflight_applying(request: ApplyRequest) -> tuple[Preflight, ApplyPlan | None]:
    """Return facts and findings about a request, and the plan if there is no error.

    Never raises for a mistake of the user: that is an error among the findings.
    """
    preflight = Preflight()
    check_options(request, APPLY, preflight)
    _check_device(request, preflight)
    if not request.output:
        preflight.error("output.missing", Sentence("Choose the output file."))
    outputs = {k: getattr(request, k) for k in ("output", "quality", "report")}
    check_outputs(outputs, [request.model, request.msi], preflight, {"output": request.format, "quality": "GTiff"})
    model = _load(request, preflight)
    msi = open_image(lambda: opened_raster(request.msi), "msi", request.msi, preflight)
    area = check_extent(msi, request.extent, preflight) if msi else None
    if msi:
        check_proj(msi, "msi", preflight)
        check_georeference_format("output", request.output, request.format, msi, preflight)
    if model is None or msi is None:
        return preflight, None
    mapping = _check_bands(model, msi, request, preflight)
    used = mapping.index if mapping else []
    msi = msi.with_data(used)
    check_pixels(msi, used or [0], preflight)
    if area:
        check_disk(
            request.output, request.dtype, model.origin[1].dtype, len(model.bands), area, preflight, request.format
        )
    if mapping is None or area is None or preflight.errors:
        return preflight, None
    harmonisation = _check_radiometry(model, msi, mapping, request, preflight)
    if harmonisation is None:
        return preflight, None
    return preflight, ApplyPlan(model, msi, mapping, area, harmonisation)


def _check_device(request: ApplyRequest, preflight: Preflight) -> None:
    if request.device not in ("cuda", "mps"):
        return
    if not devices.importable():
        preflight.error(
            "device.no_torch",
            Sentence(
                "PyTorch, which the device {device} needs, cannot be imported. {help_numpy}",
                device=request.device,
                help_numpy=HELP_NUMPY,
            ),
        )
    elif not devices.available(request.device):
        preflight.error(
            "device.missing",
            Sentence(
                "PyTorch can use no {device} device here. {help_numpy}",
                device=request.device,
                help_numpy=HELP_NUMPY,
            ),
        )


def _load(request: ApplyRequest, preflight: Preflight) -> SpectralModel | None:
    if not request.model:
        preflight.error("model.missing", Sentence("Choose the model: a file saved by training."))
        return None
    try:
        model = checkpoint.load(request.model)
    except ModelError as e:
        preflight.error("model.invalid", e.message)
        return None
    centres = model.bands.centre_nm[np.isfinite(model.bands.centre_nm)]
    preflight.facts.model = ModelFacts(
        path=request.model,
        kind=model.kind,
        networks=model.networks,
        bands=len(model.bands),
        wavelength_nm=[float(centres.min()), float(centres.max())] if centres.size else None,
        msi_bands=list(model.msi_bands),
        sensor=model.provenance.get("sensor", ""),
        hsi=model.provenance.get("hsi", ""),
        spectra=model.provenance.get("spectra"),
        software=model.provenance.get("software", ""),
    )
    return model


def _check_bands(model: SpectralModel, msi: Raster, request: ApplyRequest, preflight: Preflight) -> BandMapping | None:
    try:
        mapping, doubts = map_to_model(model, msi, request.msi_bands)
    except ResponseError as e:
        preflight.error("msi_bands.mismatch", e.message)
        return None
    preflight.findings.extend(doubts)
    add_alpha_note(msi, mapping, preflight)
    preflight.facts.msi_bands = AssignmentFacts(dict(zip(mapping.names, mapping.numbers)), mapping.how, mapping.certain)
    if not mapping.certain:
        preflight.warning(
            "msi_bands.guess",
            Sentence(
                "Band order assumed from {how}: {mapping}. Check the band assignment.",
                how=mapping.how,
                mapping=mapping,
            ),
        )
    left_out = [i for i in range(len(msi)) if i + 1 not in mapping.numbers]
    if left_out and mapping.how != "given":
        preflight.note(
            "msi_bands.left_out",
            Sentence(
                "{bands_clause} not used because the model has no such band.",
                bands_clause=bands_clause(left_out, msi.bands, "the multispectral image"),
            ),
        )
    return mapping


def _check_radiometry(
    model: SpectralModel, msi: Raster, mapping: BandMapping, request: ApplyRequest, preflight: Preflight
) -> Harmonisation | None:
    """Return the conversion of the image to the model's units; None, and errors, when it does not fit the model."""
    try:
        m = draw_spectra(msi, mapping.index, _SAMPLE, seed=0)
        if not len(m):
            preflight.error(
                "msi.no_pixel",
                Sentence(
                    "{path} has no valid pixel: every pixel is nodata or zero in a used band. Choose another image.",
                    path=msi.path,
                ),
            )
            return None
        harmonisation = bring_to_model(model, m, request.radiometry)
    except RasterError as e:
        preflight.error("msi.unreadable", e.message)
        return None
    except ValueError as e:
        preflight.error("radiometry.no_factor", sentence_of(e))
        return None
    facts, findings = check_values(model, harmonisation, m, request.radiometry, msi)
    preflight.facts.radiometry = facts
    preflight.findings.extend(findings)
    preflight.findings.append(Finding("note", "radiometry.done", radiometry_sentence(harmonisation, model.msi_bands)))
    return None if preflight.errors else harmonisation
