"""A preview among the layers of a project: there is one at most, and its files go with it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsLayerTreeLayer, QgsProcessingUtils, QgsProject, QgsRasterLayer

from spectralift_qgis.adapters.layers.result_layer import add_result

PREFIX = "spectralift_preview_"
"""Each preview has a folder of its own among QGIS's temporary ones, whose name begins like this."""

MARK = "spectralift/preview"
"""The property of a layer that is a preview: its name may have been changed."""


def add_preview(
    project: QgsProject, result: Mapping[str, Any], name: str, msi: QgsRasterLayer | None
) -> QgsRasterLayer | None:
    """Add a preview where the one before was, which is removed; the first one above the images beside the MSI.

    Returns None, and keeps the one before, when QGIS cannot open the file.
    """
    former = previews(project)
    layer = add_result(project, result, name, msi, _place(project, msi, former))
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


def _place(project: QgsProject, msi: QgsRasterLayer | None, former: list[QgsRasterLayer]) -> tuple[Any, int]:
    """Return the group and the position for a preview: under an earlier result it would not be seen."""
    root = project.layerTreeRoot()
    nodes = [root.findLayer(layer.id()) for layer in (*former, *([msi] if msi is not None else []))]
    node = next((n for n in nodes if n is not None), None)
    parent = node.parent() if node is not None else root
    if node is not None and node.layer() is not msi:
        return parent, parent.children().index(node)
    return parent, next((i for i, n in enumerate(parent.children()) if _shows_raster(n)), 0)


def _shows_raster(node: Any) -> bool:
    inside = [node] if isinstance(node, QgsLayerTreeLayer) else node.findLayers()
    return any(isinstance(child.layer(), QgsRasterLayer) for child in inside)


def remove_files(output: str) -> None:
    """Remove the folder of a preview; nothing but what was made as one, whatever a project says."""
    folder = os.path.dirname(os.path.abspath(output))
    above, name = os.path.split(folder)
    if os.path.realpath(above) == os.path.realpath(QgsProcessingUtils.tempFolder()) and name.startswith(PREFIX):
        shutil.rmtree(folder, ignore_errors=True)  # Windows keeps what is still being drawn; QGIS tidies up at its end
