"""The parameter FORMAT of the algorithms that write a cube: last, so that models and scripts of before stay right."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition as Parameter
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.core.request import FORMATS
from spectralift_qgis.processing.algorithm import format_of
from spectralift_qgis.processing.parameters import advanced, choice

FORMAT = "FORMAT"
AUTO = "auto"
COG_COMPRESSION = "deflate"  # who asks for a COG wants it read over a network


def format_parameter() -> Parameter:
    parameter = choice(FORMAT, QCoreApplication.translate("SpectraLift", "Format"), (AUTO, *FORMATS), AUTO)
    parameter.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "auto: as the file's extension says, .tif or .bsq. COG: a cloud-optimised GeoTIFF with overviews, "
            "compressed, to be put on a server and read in parts; while it is made it takes nearly three times its "
            "room.",
        )
    )
    return advanced(parameter)


def stored_as(wanted: str, output: str) -> dict[str, str]:
    """Return format and compression of a request. Raises QgsProcessingException for an extension not written."""
    found = format_of(output)
    file_format = found if wanted == AUTO else wanted
    return {"format": file_format, "compress": COG_COMPRESSION if file_format == "COG" else "none"}
