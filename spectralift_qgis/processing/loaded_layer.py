"""Style and metadata of results that Processing loads: by itself it shows bands 1, 2 and 3, undescribed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from spectralift_qgis.adapters.layers.result_layer import layer_metadata


def describe_when_loaded(context: QgsProcessingContext, path: str, result: Mapping[str, Any] | None) -> None:
    """Show the layer of a path in its own style if it is loaded, and describe in its metadata how it was made.

    result: the worker's result; None for a layer without a description.
    """
    if context.willLoadLayerOnCompletion(path):
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(_Describer(result))


class _Describer(QgsProcessingLayerPostProcessorInterface):
    """Called by QGIS in the main thread, once the layer is in the project."""

    recent: list[_Describer] = []
    """QGIS has only a pointer to it: without a reference in Python it loses its method."""

    def __init__(self, result: Mapping[str, Any] | None) -> None:
        super().__init__()
        self._result = result
        self.recent[:] = [*self.recent[-29:], self]

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.loadDefaultStyle()
        if self._result is not None:
            layer.setMetadata(layer_metadata(layer.name(), self._result))
