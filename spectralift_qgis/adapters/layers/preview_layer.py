"""The preview as a layer of the project: at most one, whose files are removed with it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsLayerTreeLayer, QgsProcessingUtils, QgsProject, QgsRasterLayer

from spectralift_qgis.adapters.layers.result_layer import add_result

PREFIX = "spectralift_preview_"
"""Begin of the name of a preview's own folder in QGIS's temporary folder."""

MARK = "spectralift/preview"
"""Custom property of a layer that is a preview; its name may have been changed."""


def add_preview(
    project: QgsProject, result: Mapping[str, Any], name: str, msi: QgsRasterLayer | None
) -> QgsRasterLayer | None:
    """Add a preview in place of the previous one, which is removed; the first one above the rasters beside the MSI.

    Returns None, and keeps the previous one, if QGIS cannot open the file.
    """
    former = previews(project)
    layer = add_result(project, result, name, msi, _position(project, msi, former))
    if layer is None:
        return None
    layer.setCustomProperty(MARK, True)
    sources = [f.source() for f in former]
    project.removeMapLayers([f.id() for f in former])
    for source in sources:
        remove_files(source)
    return layer


def previews(project: QgsProject) -> list[QgsRasterLayer]:
    """Return the layers that are previews."""
    return [layer for layer in project.mapLayers().values() if layer.customProperty(MARK)]


def _position(project: QgsProject, msi: QgsRasterLayer | None, former: list[QgsRasterLayer]) -> tuple[Any, int]:
    """Return group and index for a preview, above any earlier result that would hide it."""
    root = project.layerTreeRoot()
    nodes = [root.findLayer(layer.id()) for layer in (*former, *([msi] if msi is not None else []))]
    node = next((n for n in nodes if n is not None), None)
    parent = node.parent() if node is not None else root
    if node is not None and node.layer() is not msi:
        return parent, parent.children().index(node)
    return parent, next((i for i, n in enumerate(parent.children()) if _shows_raster(n)), 0)


def _shows_raster(node: Any) -> bool:
    inside = [node] if isinstance(node, QgsLayerTreeLayer) else node.findLayers()
    return any(isinstance(layer_node.layer(), QgsRasterLayer) for layer_node in inside)


def remove_files(output: str) -> None:
    """Remove the folder of a preview's output, if it really is such a folder."""
    folder = os.path.dirname(os.path.abspath(output))
    above, name = os.path.split(folder)
    if os.path.realpath(above) == os.path.realpath(QgsProcessingUtils.tempFolder()) and name.startswith(PREFIX):
        shutil.rmtree(folder, ignore_errors=True)  # Windows keeps open files; QGIS removes them when it closes
