"""The parameter FORMAT of the algorithms that write a cube: last, so that models and scripts of before stay right."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition as Parameter

from spectralift_qgis.adapters import output_format
from spectralift_qgis.adapters.output_format import AUTO
from spectralift_qgis.core.request import FORMATS
from spectralift_qgis.processing.algorithm import format_of
from spectralift_qgis.processing.parameters import advanced, choice

FORMAT = "FORMAT"


def format_parameter() -> Parameter:
    parameter = choice(FORMAT, output_format.label(), (AUTO, *FORMATS), AUTO)
    parameter.setHelp(output_format.tip())
    return advanced(parameter)


def stored_as(wanted: str, output: str) -> dict[str, str]:
    """Return format and compression of a request. Raises QgsProcessingException for an extension not written."""
    format_of(output)
    return output_format.stored_as(wanted, output)
