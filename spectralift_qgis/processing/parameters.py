"""What the algorithms' parameters have in common."""

from __future__ import annotations

import os

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
)
from qgis.core import QgsProcessingParameterDefinition as Parameter
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.layers import output_format
from spectralift_qgis.core.base.file_formats import AUTO, EXTENSIONS, suits
from spectralift_qgis.core.request.request import FORMATS

DEVICE = "DEVICE"
MEMORY = "MEMORY"
OUTPUT = "OUTPUT"
LEAST_MEMORY_MIB = 64  # what the core refuses to go below

FORMAT = "FORMAT"


def sensor_ids() -> tuple[str, ...]:
    """Return the sensor library's IDs; none where it cannot be read: an exception here would end QGIS."""
    from spectralift_qgis.core.spectral.response.sensors import FROM_METADATA, sensor_index

    try:
        return (*(entry.id for entry in sensor_index()), FROM_METADATA)
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = QCoreApplication.translate("SpectraLift", "The sensor library cannot be read: {error}")
        QgsMessageLog.logMessage(message.format(error=error), "SpectraLift", Qgis.MessageLevel.Warning)
        return ()


def choice(
    name: str, description: str, options: tuple[str, ...], default: str | None = None
) -> QgsProcessingParameterEnum:
    """Return a choice whose values are words: models and scripts read well and survive new entries.

    Without a default it may be left empty.
    """
    return QgsProcessingParameterEnum(
        name, description, options, False, default, optional=default is None, usesStaticStrings=True
    )


def integer(name: str, description: str, default: int, minimum: int) -> QgsProcessingParameterNumber:
    kind = QgsProcessingParameterNumber.Type.Integer
    return QgsProcessingParameterNumber(name, description, kind, default, minValue=minimum)


def device(options: tuple[str, ...], default: str, help_text: str) -> Parameter:
    """Return the choice of where to compute."""
    parameter = choice(DEVICE, QCoreApplication.translate("SpectraLift", "Device"), options, default)
    parameter.setHelp(help_text)
    return advanced(parameter)


def memory(default: int) -> Parameter:
    """Return the memory budget, in MiB."""
    parameter = integer(
        MEMORY, QCoreApplication.translate("SpectraLift", "Memory budget [MiB]"), default, LEAST_MEMORY_MIB
    )
    parameter.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "What the image data may take up in memory at a time, beside the program itself. It changes the "
            "speed, never the result.",
        )
    )
    return advanced(parameter)


def cube_output(description: str, help_text: str) -> Parameter:
    """Return the parameter of the cube that is written."""
    parameter = QgsProcessingParameterRasterDestination(OUTPUT, description)
    parameter.setHelp(help_text)
    return parameter


def advanced(parameter: Parameter) -> Parameter:
    """Put a parameter that few people need into the folded part of the dialog."""
    parameter.setFlags(parameter.flags() | Parameter.Flag.FlagAdvanced)
    return parameter


def path_or_list(text: str) -> str:
    """Return wavelengths as typed, or the absolute path of a file of them: the worker runs in another folder."""
    from spectralift_qgis.core.spectral.user_bands import (
        is_typed,  # late: NumPy, which loading the provider does without
    )

    text = text.strip()
    return text if not text or is_typed(text) else os.path.abspath(text)


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
