"""Guess which layers of a project are the hyperspectral and the multispectral image."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsCoordinateTransform, QgsMapLayer, QgsProject, QgsRasterLayer

from spectralift_qgis.adapters.layers.raster_layers import is_gdal_raster

MANY_BANDS = 30
"""Least number of bands of a hyperspectral image; multispectral sensors have up to about twenty."""


def rasters(project: QgsProject) -> list[QgsRasterLayer]:
    """Return the layers that the worker can read, from top to bottom."""
    ordered = project.layerTreeRoot().layerOrder()
    layers = [*ordered, *(layer for layer in project.mapLayers().values() if layer not in ordered)]
    return [layer for layer in layers if is_gdal_raster(layer)]


def unsuitable(project: QgsProject) -> list[QgsMapLayer]:
    """Return the layers that the worker cannot read."""
    return [layer for layer in project.mapLayers().values() if not is_gdal_raster(layer)]


def likely_hsi(layers: Iterable[QgsRasterLayer]) -> QgsRasterLayer | None:
    """Return the coarsest layer with many bands; a sharpened image has as many, but finer pixels."""
    many = [layer for layer in layers if layer.bandCount() >= MANY_BANDS]
    return max(many, key=pixel_m, default=None)


def likely_msi(layers: Iterable[QgsRasterLayer], hsi: QgsRasterLayer | None) -> QgsRasterLayer | None:
    """Return a layer with few bands and finer pixels than the HSI, if possible overlapping it; more bands first."""
    few = [layer for layer in layers if 1 < layer.bandCount() < MANY_BANDS and layer is not hsi]
    if hsi is not None:
        finer = [layer for layer in few if pixel_m(layer) < pixel_m(hsi)]
        few = [layer for layer in finer if _overlap(layer, hsi)] or finer
    return max(few, key=lambda layer: layer.bandCount(), default=None)


def pixel_m(layer: QgsRasterLayer) -> float:
    """Return the approximate pixel size in metres; degrees are converted for the equator."""
    per_unit = 111_320.0 if layer.crs().isGeographic() else 1.0
    return float(layer.rasterUnitsPerPixelX()) * per_unit


def _overlap(one: QgsRasterLayer, other: QgsRasterLayer) -> bool:
    try:
        transform = QgsCoordinateTransform(one.crs(), other.crs(), QgsProject.instance())
        return bool(transform.transformBoundingBox(one.extent()).intersects(other.extent()))
    except Exception:  # QgsCsException, or another error of PROJ for a broken CRS
        return False
