"""The parameter FORMAT of the algorithms that write a cube: last, so that models and scripts of before stay right."""

from __future__ import annotations

import os

from qgis.core import QgsProcessingContext, QgsProcessingUtils
from qgis.core import QgsProcessingParameterDefinition as Parameter

from spectralift_qgis.adapters import output_format
from spectralift_qgis.core.file_formats import AUTO, EXTENSIONS, suits
from spectralift_qgis.core.request import FORMATS
from spectralift_qgis.processing.parameters import advanced, choice

FORMAT = "FORMAT"


def format_parameter() -> Parameter:
    parameter = choice(FORMAT, output_format.label(), (AUTO, *FORMATS), AUTO)
    parameter.setHelp(output_format.tip())
    return advanced(parameter)


def result_path(output: str, wanted: str, context: QgsProcessingContext) -> str:
    """Return where a result goes: where QGIS says, but a temporary one, which QGIS names .tif, as its format ends."""
    temporary = os.path.abspath(output).startswith(os.path.abspath(QgsProcessingUtils.tempFolder()) + os.sep)
    if wanted == AUTO or not temporary or suits(output, wanted):
        return output
    path = os.path.splitext(output)[0] + EXTENSIONS[wanted][0]
    loaded = context.layersToLoadOnCompletion()
    if output in loaded:
        loaded[path] = loaded.pop(output)
        context.setLayersToLoadOnCompletion(loaded)
    return path
