"""Processing parameters of the fields of a request, and the values that a user gives them."""

from __future__ import annotations

import dataclasses
import os
from typing import Any

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)
from qgis.core import QgsProcessingParameterDefinition as Parameter
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.text.core_sentences import in_user_language
from spectralift_qgis.core.base.field import Field, Kind, default_of
from spectralift_qgis.core.base.file_formats import AUTO, EXTENSIONS, suits


def sensor_ids() -> tuple[str, ...]:
    """Return the IDs of the sensor library; none if it cannot be read: an exception here would end QGIS."""
    from spectralift_qgis.core.spectral.response.sensors import FROM_METADATA, sensor_index

    try:
        return (*(entry.id for entry in sensor_index()), FROM_METADATA)
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = QCoreApplication.translate("SpectraLift", "The sensor library cannot be read: {error}")
        QgsMessageLog.logMessage(message.format(error=error), "SpectraLift", Qgis.MessageLevel.Warning)
        return ()


def parameter_of(field: Field, request: type, sensors: tuple[str, ...] = ()) -> Parameter:
    """Return the parameter of a field, with its help.

    Args:
        field: the field.
        request: dataclass of the request, which has the default.
        sensors: choices of a SENSOR.
    """
    default = default_of(request, field.name)
    parameter = _new(field, default if default is not dataclasses.MISSING else None, sensors)
    parameter.setHelp(_help(field))
    if field.advanced:
        parameter.setFlags(parameter.flags() | Parameter.Flag.FlagAdvanced)
    return parameter


def _new(field: Field, default: Any, sensors: tuple[str, ...]) -> Parameter:
    """Return a parameter of the right class. default: None if the field has to be given."""
    name, label, optional = field.parameter, in_user_language(field.label), default is not None
    files = in_user_language(field.files) if field.files else ""
    if field.kind is Kind.RASTER:
        return QgsProcessingParameterRasterLayer(name, label, optional=optional)
    if field.kind is Kind.FILE:
        return QgsProcessingParameterFile(name, label, fileFilter=files, optional=optional)
    if field.kind is Kind.OUTPUT_RASTER:
        return QgsProcessingParameterRasterDestination(name, label, None, optional, createByDefault=not optional)
    if field.kind is Kind.OUTPUT_FILE:
        made = not optional or field.made_by_default
        return QgsProcessingParameterFileDestination(name, label, files, None, optional, createByDefault=made)
    if field.kind in (Kind.SENSOR, Kind.CHOICE):
        # Values are words: models and scripts read well and survive new entries.
        options = sensors if field.kind is Kind.SENSOR else tuple(field.choices)
        first = None if field.kind is Kind.SENSOR else field.first or default
        return QgsProcessingParameterEnum(
            name, label, options, False, first, optional=first is None, usesStaticStrings=True
        )
    if field.kind in (Kind.INTEGER, Kind.NUMBER):
        kind = QgsProcessingParameterNumber.Type
        number = kind.Integer if field.kind is Kind.INTEGER else kind.Double
        limits = {} if field.least is None else {"minValue": field.least}
        return QgsProcessingParameterNumber(name, label, number, default, optional=default is None, **limits)
    if field.kind is Kind.EXTENT:
        return QgsProcessingParameterExtent(name, label, optional=True)
    return QgsProcessingParameterString(name, label, default or None, optional=not default)


def _help(field: Field) -> str:
    """Return the help of a field, with its choices."""
    return " ".join([in_user_language(field.help), *field.explained_choices(in_user_language)])


def result_path(output: str, file_format: str, context: QgsProcessingContext) -> str:
    """Return the path of a result; a temporary one, which QGIS names .tif, gets the extension of its format."""
    temporary = os.path.abspath(output).startswith(os.path.abspath(QgsProcessingUtils.tempFolder()) + os.sep)
    if file_format == AUTO or not temporary or suits(output, file_format):
        return output
    path = os.path.splitext(output)[0] + EXTENSIONS[file_format][0]
    loaded = context.layersToLoadOnCompletion()
    if output in loaded:
        loaded[path] = loaded.pop(output)
        context.setLayersToLoadOnCompletion(loaded)
    return path
