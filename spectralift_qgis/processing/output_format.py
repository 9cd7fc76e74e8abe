"""The parameter FORMAT of the algorithms that write a cube: last, so that models and scripts of before stay right."""

from __future__ import annotations

import os

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingUtils
from qgis.core import QgsProcessingParameterDefinition as Parameter
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters import output_format
from spectralift_qgis.adapters.output_format import AUTO
from spectralift_qgis.core.file_formats import EXTENSIONS, by_extension, contradicts
from spectralift_qgis.core.request import FORMATS
from spectralift_qgis.processing.parameters import advanced, choice

FORMAT = "FORMAT"


def format_parameter() -> Parameter:
    parameter = choice(FORMAT, output_format.label(), (AUTO, *FORMATS), AUTO)
    parameter.setHelp(output_format.tip())
    return advanced(parameter)


def stored_as(wanted: str, output: str) -> dict[str, str]:
    """Return format and compression of a request. Raises QgsProcessingException for an extension not written."""
    # Not among the checks: to ask for the path there would announce a second temporary output.
    if not by_extension(output):
        raise QgsProcessingException(
            QCoreApplication.translate(
                "SpectraLift",
                "{output} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).",
            ).format(output=output)
        )
    return output_format.stored_as(wanted, output)


def result_path(output: str, wanted: str, context: QgsProcessingContext) -> str:
    """Return where a result goes: where QGIS says, but a temporary one, which QGIS names .tif, as its format ends."""
    temporary = os.path.abspath(output).startswith(os.path.abspath(QgsProcessingUtils.tempFolder()) + os.sep)
    if wanted == AUTO or not temporary or not contradicts(output, wanted):
        return output
    path = os.path.splitext(output)[0] + EXTENSIONS[wanted][0]
    loaded = context.layersToLoadOnCompletion()
    if output in loaded:
        loaded[path] = loaded.pop(output)
        context.setLayersToLoadOnCompletion(loaded)
    return path
