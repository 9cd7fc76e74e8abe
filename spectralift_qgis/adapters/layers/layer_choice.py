"""Guesses which layers of a project are the coarse hyperspectral and the fine multispectral image."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsCoordinateTransform, QgsMapLayer, QgsProject, QgsRasterLayer

from spectralift_qgis.adapters.layers.raster_layers import is_gdal_raster

MANY_BANDS = 30
"""From here on an image is hyperspectral in its number of bands; multispectral sensors have up to some twenty."""


def rasters(project: QgsProject) -> list[QgsRasterLayer]:
    """Return the layers that the worker can read, the uppermost first."""
    ordered = project.layerTreeRoot().layerOrder()
    layers = [*ordered, *(layer for layer in project.mapLayers().values() if layer not in ordered)]
    return [layer for layer in layers if is_gdal_raster(layer)]


def unsuitable(project: QgsProject) -> list[QgsMapLayer]:
    """Return the layers that a picker need not offer."""
    return [layer for layer in project.mapLayers().values() if not is_gdal_raster(layer)]


def likely_hsi(layers: Iterable[QgsRasterLayer]) -> QgsRasterLayer | None:
    """Return the layer with many bands, the coarsest of them: a sharpened one has as many and finer pixels."""
    many = [layer for layer in layers if layer.bandCount() >= MANY_BANDS]
    return max(many, key=pixel_m, default=None)


def likely_msi(layers: Iterable[QgsRasterLayer], hsi: QgsRasterLayer | None) -> QgsRasterLayer | None:
    """Return a layer with few bands, finer than the HSI, of its place if there is one; more bands are better."""
    few = [layer for layer in layers if 1 < layer.bandCount() < MANY_BANDS and layer is not hsi]
    if hsi is not None:
        finer = [layer for layer in few if pixel_m(layer) < pixel_m(hsi)]
        few = [layer for layer in finer if _share_ground(layer, hsi)] or finer
    return max(few, key=lambda layer: layer.bandCount(), default=None)


def pixel_m(layer: QgsRasterLayer) -> float:
    """Return the pixel size in metres, roughly: degrees are taken at the equator."""
    per_unit = 111_320.0 if layer.crs().isGeographic() else 1.0
    return float(layer.rasterUnitsPerPixelX()) * per_unit


def _share_ground(one: QgsRasterLayer, other: QgsRasterLayer) -> bool:
    try:
        transform = QgsCoordinateTransform(one.crs(), other.crs(), QgsProject.instance())
        return bool(transform.transformBoundingBox(one.extent()).intersects(other.extent()))
    except Exception:  # QgsCsException, or what PROJ makes of a broken CRS: no reason to prefer the layer
        return False
