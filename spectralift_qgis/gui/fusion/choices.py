"""The dialog's last choices, stored in the project."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer

from spectralift_qgis.adapters.layers.raster_layers import gdal_source

SCOPE, ENTRY = "SpectraLift", "fusion"


def remember(project: QgsProject, values: Mapping[str, Any]) -> None:
    """Store the choices in the project, which becomes modified only if they differ."""
    text = json.dumps(values, ensure_ascii=False, sort_keys=True)
    if project.readEntry(SCOPE, ENTRY)[0] != text:
        project.writeEntry(SCOPE, ENTRY, text)


def recall(project: QgsProject) -> dict[str, Any]:
    """Return the choices stored in a project, {} for none or for invalid ones."""
    try:
        values = json.loads(project.readEntry(SCOPE, ENTRY)[0] or "{}")
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def is_available(source: str) -> bool:
    """Return True if a raster exists as a file or as a layer of the project."""
    if not source:
        return False
    layers = (layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer))
    return os.path.exists(source) or any(gdal_source(layer) == source for layer in layers)
