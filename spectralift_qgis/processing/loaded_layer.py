"""What Processing does with a result that it loads: by itself it draws bands 1, 2 and 3 and says nothing of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from spectralift_qgis.adapters.layers.result_layer import layer_metadata, read_report


def dress_when_loaded(context: QgsProcessingContext, path: str, result: Mapping[str, Any]) -> None:
    """Have the layer at `path`, if it is to be loaded, drawn in its own style and told how it was made.

    result: what the worker said at the end.
    """
    if context.willLoadLayerOnCompletion(path):
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(_Dresser(result))


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Called by QGIS in the main thread, once the layer is in the project."""

    kept: list[_Dresser] = []
    """QGIS keeps a pointer to it only: without a reference in Python it loses its method."""

    def __init__(self, result: Mapping[str, Any]) -> None:
        super().__init__()
        self._result = result
        self.kept[:] = [*self.kept[-9:], self]

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.loadDefaultStyle()
        report = read_report(str(self._result.get("report") or ""))
        layer.setMetadata(layer_metadata(layer.name(), self._result, report))


def style_when_loaded(context: QgsProcessingContext, path: str) -> None:
    """Have the layer at `path`, if it is to be loaded, drawn in its own style."""
    if context.willLoadLayerOnCompletion(path):
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(_Styler())


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """As `_Dresser`, for a layer that has nothing to tell beside its style."""

    kept: list[_Styler] = []

    def __init__(self) -> None:
        super().__init__()
        self.kept[:] = [*self.kept[-29:], self]

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.loadDefaultStyle()
