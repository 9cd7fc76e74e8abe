"""From a QGIS layer to a path or name that the core can open."""

from __future__ import annotations

import os
import re

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer


def is_gdal_raster(layer: QgsMapLayer | None) -> bool:
    """Return True if GDAL reads the layer, so that the worker can. It cannot read WMS or PostGIS rasters."""
    return layer is not None and layer.isValid() and layer.providerType() == "gdal"


def gdal_source(layer: QgsMapLayer) -> str:
    """Return the path or GDAL name behind a layer; absolute for a file.

    QGIS appends its own options ("scene.tif|option:NUM_THREADS=2"), which GDAL does not know.
    """
    source = re.split(r"\|(?:option|credential|layername|layerid|subset):", layer.source(), maxsplit=1)[0]
    return os.path.abspath(source) if os.path.exists(source) else source


def layer_of(project: QgsProject, source: str) -> QgsRasterLayer | None:
    """Return a raster layer of a project that shows this source, None for none."""
    layers = project.mapLayers().values()
    return next((v for v in layers if isinstance(v, QgsRasterLayer) and gdal_source(v) == source), None)
