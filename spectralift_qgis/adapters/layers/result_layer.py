"""The result of a fusion as a layer: position in the layer tree, colours, metadata."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsAbstractMetadataBase,
    QgsContrastEnhancement,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.text.core_sentences import in_user_language
from spectralift_qgis.adapters.text.messages import expected_lines
from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.spectral.response.sensors import sensor_index

MIN_COMMON = 0.25
"""Least common fraction of two stretches to take over the MSI's; with less the units probably differ."""

MIN_DISTANCE_NM = 30.0
"""Distance from the centre of an MSI band up to which a band of the result is drawn like it, if its FWHM is less."""


def result_name(hsi: str, msi: str) -> str:
    """Return the name of the result of two images: "EnMAP × S2A"."""
    return f"{_short(hsi)} × {_short(msi)}"


def _short(name: str) -> str:
    """Return at most 28 characters of a name; the rest of product names repeats date, tile and level."""
    return name if len(name) <= 28 else name[:27].rstrip("_-. ") + "…"


def details_of(result: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the details of a result, a `RunReport` as plain data; {} if there are none."""
    details = result.get("details")
    return details if isinstance(details, Mapping) else {}


def add_result(
    project: QgsProject,
    result: Mapping[str, Any],
    name: str,
    msi: QgsRasterLayer | None,
    position: tuple[Any, int] | None = None,
) -> QgsRasterLayer | None:
    """Add the sharp image above the MSI, in a group with its quality raster if there is one.

    result: the worker's result message. position: group of the layer tree and index in it, None for above the MSI.
    Returns None if QGIS cannot open the file.
    """
    layer = QgsRasterLayer(str(result["output"]), name, "gdal")
    if not layer.isValid():
        return None
    layer.setMetadata(layer_metadata(name, result))
    if msi is not None:
        take_stretch(layer, msi, details_of(result))
    quality = _quality_layer(result, name)
    layers = [layer, *([quality] if quality else [])]
    project.addMapLayers(layers, False)
    parent, index = position or _position(project, msi)
    if quality is None:
        parent.insertChildNode(index, QgsLayerTreeLayer(layer))
    else:
        group = QgsLayerTreeGroup(name)
        parent.insertChildNode(index, group)
        for member in layers:
            group.addLayer(member)
        group.findLayer(quality.id()).setItemVisibilityChecked(False)
    return layer


def _quality_layer(result: Mapping[str, Any], name: str) -> QgsRasterLayer | None:
    if not result.get("quality"):
        return None
    title = QCoreApplication.translate("SpectraLift", "{name}: quality").format(name=name)
    quality = QgsRasterLayer(str(result["quality"]), title, "gdal")
    return quality if quality.isValid() else None


def _position(project: QgsProject, msi: QgsRasterLayer | None) -> tuple[Any, int]:
    """Return group and index just above the MSI; the top of the tree if the MSI is not in it."""
    root = project.layerTreeRoot()
    node = root.findLayer(msi.id()) if msi is not None else None
    if node is None:
        return root, 0
    parent = node.parent()
    return parent, parent.children().index(node)


# ── colours


def _stretch(layer: QgsRasterLayer, colour: str, number: int, low: float, high: float) -> None:
    enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(number))
    kinds = QgsContrastEnhancement.ContrastEnhancementAlgorithm
    enhancement.setContrastEnhancementAlgorithm(kinds.StretchToMinimumMaximum)
    enhancement.setMinimumValue(low)
    enhancement.setMaximumValue(high)
    getattr(layer.renderer(), f"set{colour.title()}ContrastEnhancement")(enhancement)


def take_stretch(layer: QgsRasterLayer, msi: QgsRasterLayer, details: Mapping[str, Any]) -> bool:
    """Stretch the colours like the MSI's, so that both look alike; return True if that was possible.

    It is not if the MSI shows other bands, or if its units differ according to the details of the result.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsMultiBandColorRenderer):
        return False
    msi_stretches = _stretches(msi)
    stretches = {}
    for colour in ("red", "green", "blue"):
        number = getattr(renderer, f"{colour}Band")()
        enhancement = getattr(renderer, f"{colour}ContrastEnhancement")()
        band = _msi_band(number, details)
        if band is None or enhancement is None or band[1] not in msi_stretches:
            return False
        low, high = _harmonised(msi_stretches[band[1]], band[0], details)
        if not _are_similar((low, high), (enhancement.minimumValue(), enhancement.maximumValue())):
            return False
        stretches[colour] = (number, low, high)
    for colour, (number, low, high) in stretches.items():
        _stretch(layer, colour, number, low, high)
    return True


def _stretches(msi: QgsRasterLayer) -> dict[int, tuple[float, float]]:
    """Return the least and greatest value drawn of each band that a layer shows: band number → (low, high)."""
    renderer = msi.renderer()
    if not isinstance(renderer, QgsMultiBandColorRenderer):
        return {}
    stretches = {}
    for colour in ("red", "green", "blue"):
        enhancement = getattr(renderer, f"{colour}ContrastEnhancement")()
        if enhancement is not None and enhancement.maximumValue() > enhancement.minimumValue():
            number = getattr(renderer, f"{colour}Band")()
            stretches[number] = (enhancement.minimumValue(), enhancement.maximumValue())
    return stretches


def _msi_band(number: int, details: Mapping[str, Any]) -> tuple[str, int] | None:
    """Return name and raster band of the MSI band nearest to a band of the result, None if none is near."""
    try:
        nm = float(details["wavelength_nm"][number - 1])
        used = {name: int(entry["raster_band"]) for name, entry in details["msi_bands"].items()}
        centres = {n: c for n, c in _centres(details["request"]).items() if n in used}
    except (KeyError, IndexError, TypeError, ValueError):
        return None
    if not centres:
        return None
    name = min(centres, key=lambda n: abs(centres[n][0] - nm))
    centre_nm, fwhm_nm = centres[name]
    return (name, used[name]) if abs(centre_nm - nm) <= max(fwhm_nm, MIN_DISTANCE_NM) else None


def _centres(request: Mapping[str, Any]) -> dict[str, tuple[float, float]]:
    """Return centre and full width at half maximum in nm of the MSI's bands, {} if unknown."""
    entry = next((e for e in sensor_index() if e.id == request.get("sensor")), None)
    if entry is not None:
        return {n: (c, w) for n, c, w in zip(entry.bands, entry.centre_nm, entry.fwhm_nm)}
    # late import: NumPy and GDAL are not needed before there is a result
    from spectralift_qgis.core.raster import open_raster
    from spectralift_qgis.core.spectral.response.srf_files import load_response

    try:
        if request.get("srf"):
            response = load_response(str(request["srf"]))
            return _by_name(response.band_names, response.centre_nm, response.fwhm_nm)
        with open_raster(str(request["msi"])) as msi:
            return _by_name(msi.bands.names, msi.bands.centre_nm, msi.bands.fwhm_nm)
    except (SpectraLiftError, OSError):
        return {}


def _by_name(names: Sequence[str], centre_nm: Any, fwhm_nm: Any) -> dict[str, tuple[float, float]]:
    return {n: (float(c), float(w)) for n, c, w in zip(names, centre_nm, fwhm_nm) if c == c and w == w}  # no NaN


def _harmonised(stretch: tuple[float, float], name: str, details: Mapping[str, Any]) -> tuple[float, float]:
    """Return the MSI's values in the units of the result: gain × value + offset."""
    radiometry = details.get("radiometry") or {}
    gain = float((radiometry.get("gain") or {}).get(name, 1.0))
    offset = float((radiometry.get("offset") or {}).get(name, 0.0))
    return gain * stretch[0] + offset, gain * stretch[1] + offset


def _are_similar(one: tuple[float, float], other: tuple[float, float]) -> bool:
    common = min(one[1], other[1]) - max(one[0], other[0])
    whole = max(one[1], other[1]) - min(one[0], other[0])
    return whole > 0 and common / whole >= MIN_COMMON


# ── metadata


def layer_metadata(name: str, result: Mapping[str, Any]) -> QgsLayerMetadata:
    """Return the layer's metadata: title, abstract, keywords, history, link to the report if there is one."""
    details = details_of(result)
    request = details.get("request") or {}
    sensor = request.get("sensor") or os.path.basename(str(request.get("srf") or ""))
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setTitle(name)
    metadata.setIdentifier(str(result["output"]))
    metadata.setAbstract(
        QCoreApplication.translate(
            "SpectraLift",
            "Hyperspectral image ({bands} bands) on the grid of a multispectral one, made by "
            "{software} from {hsi} and {msi} with the spectral response of {sensor}. Method: "
            "{method}.",
        ).format(
            bands=result.get("bands"),
            software=details.get("software", "SpectraLift"),
            hsi=os.path.basename(str(request.get("hsi", "?"))),
            msi=os.path.basename(str(request.get("msi", "?"))),
            sensor=sensor or "?",
            method=details.get("method", "Shah & Duarte 2025, arXiv 2507.13339"),
        )
    )
    metadata.setKeywords({"SpectraLift": ["hyperspectral", "sharpened", str(sensor or "")]})
    for line in history(result):
        metadata.addHistoryItem(line)
    if result.get("report"):
        link = QgsAbstractMetadataBase.Link(
            QCoreApplication.translate("SpectraLift", "Report"), "WWW:LINK", f"file://{result['report']}"
        )
        metadata.addLink(link)
    return metadata


def history(result: Mapping[str, Any]) -> list[str]:
    """Return how the result was made, one sentence per step."""
    details = details_of(result)
    request, figures = details.get("request") or {}, result.get("figures") or {}
    training = details.get("training") or {}  # of an applied model
    translate = QCoreApplication.translate
    lines = []
    if request:
        lines.append(
            translate("SpectraLift", "Inputs: {hsi} and {msi}.").format(
                hsi=request.get("hsi") or request.get("model"), msi=request.get("msi")
            )
        )
    bands = ", ".join(f"{n} = {e.get('raster_band')}" for n, e in (details.get("msi_bands") or {}).items())
    if bands:
        how = in_user_language(details.get("msi_bands_from") or "")
        lines.append(
            translate("SpectraLift", "Multispectral bands: {bands} (from {how}).").format(bands=bands, how=how)
        )
    if details.get("radiometry"):
        lines.append(in_user_language(details["radiometry"].get("sentence") or ""))
    lines.append(
        translate(
            "SpectraLift", "Trained with preset {preset} and seed {seed} on {spectra} spectra, on {device}."
        ).format(
            preset=request.get("preset") or (training.get("options") or {}).get("preset", "?"),
            seed=result.get("seed", training.get("seed")),
            spectra=figures.get("spectra", training.get("spectra", "?")),
            device=result.get("device"),
        )
    )
    if figures.get("held_out_mae") is not None:
        text = translate("SpectraLift", "Mean absolute error on spectra held out from training: {mae:.4g}.")
        lines.append(text.format(mae=figures["held_out_mae"]))
    lines += expected_lines(figures.get("expected") or {})
    lines += [in_user_language(warning) for warning in result.get("warnings") or ()]
    return lines
