"""From a QGIS layer to something the core can open."""

from __future__ import annotations

import os
import re

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer


def is_gdal_raster(layer: QgsMapLayer | None) -> bool:
    """Return whether GDAL, and so the worker, can read the layer; it cannot read a WMS or PostGIS raster layer."""
    return layer is not None and layer.isValid() and layer.providerType() == "gdal"


def gdal_source(layer: QgsMapLayer) -> str:
    """Return the path or GDAL name behind a layer, absolute where it is a file.

    QGIS appends its own options to it ("scene.tif|option:NUM_THREADS=2"), which GDAL does not know.
    """
    source = re.split(r"\|(?:option|credential|layername|layerid|subset):", layer.source(), maxsplit=1)[0]
    return os.path.abspath(source) if os.path.exists(source) else source


def layer_of(project: QgsProject, source: str) -> QgsRasterLayer | None:
    """Return a raster layer of a project that shows what GDAL opens under this name."""
    layers = project.mapLayers().values()
    return next((v for v in layers if isinstance(v, QgsRasterLayer) and gdal_source(v) == source), None)
