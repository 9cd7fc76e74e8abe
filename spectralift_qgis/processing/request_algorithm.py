"""Algorithms that are the table of a request's fields: parameters in, a request for the worker, files out."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.layers.output_format import output_choices
from spectralift_qgis.adapters.layers.raster_layers import gdal_source, is_gdal_raster
from spectralift_qgis.adapters.text.messages import error_text
from spectralift_qgis.adapters.worker.process import packages_folder
from spectralift_qgis.adapters.worker.run import run_worker
from spectralift_qgis.adapters.worker_errors import WorkerError
from spectralift_qgis.core.base.errors import Cancelled
from spectralift_qgis.core.base.field import WRITTEN, Field, Kind
from spectralift_qgis.messages import Command
from spectralift_qgis.processing.algorithm import Algorithm
from spectralift_qgis.processing.feedback import FeedbackProgress
from spectralift_qgis.processing.loaded_layer import describe_when_loaded
from spectralift_qgis.processing.parameters import parameter_of, result_path, sensor_ids


class RequestAlgorithm(Algorithm):
    """Algorithm whose parameters are the fields of a request, which a worker process carries out.

    Attributes:
        command: command of the worker.
        request: dataclass of the request.
        table: its fields, in the order of the dialog.
    """

    command: ClassVar[str]
    request: ClassVar[type]
    table: ClassVar[tuple[Field, ...]]

    def name(self) -> str:
        return self.command

    def sensors(self) -> tuple[str, ...]:
        """Return the choices of the sensor."""
        return sensor_ids()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for field in self.table:
            if field.parameter:
                sensors = self.sensors() if field.kind is Kind.SENSOR else ()
                self.addParameter(parameter_of(field, self.request, sensors))

    def result_text(self, result: Mapping[str, Any]) -> str:
        """Return a line on the result, for the log."""
        raise NotImplementedError

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = self._request
        outputs = self._outputs(parameters, context)
        request = replace(request, **outputs)
        if hasattr(request, "format"):
            request = replace(request, **output_choices(request.format, request.output))
        result = self._run(request, list(outputs.values()), feedback)
        if result is None:
            return {}
        for name, path in outputs.items():
            describe_when_loaded(context, path, result if name == "output" else None)
        feedback.pushInfo(self.result_text(result))
        return {name.upper(): path for name, path in outputs.items()}

    def _outputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        """Return field → absolute path of each file to write."""
        paths = {}
        for field in self.table:
            if field.kind is Kind.OUTPUT_RASTER:
                path = self.parameterAsOutputLayer(parameters, field.parameter, context)
                file_format = self._request.format if field.name == "output" else "GTiff"
                paths[field.name] = result_path(path, file_format, context) if path else ""
            elif field.kind is Kind.OUTPUT_FILE:
                paths[field.name] = self.parameterAsFileOutput(parameters, field.parameter, context)
        return {name: os.path.abspath(path) for name, path in paths.items() if path}

    def _run(self, request: Any, outputs: list[str], feedback: QgsProcessingFeedback) -> dict[str, Any] | None:
        """Return the worker's result, None if the user has cancelled.

        Raises QgsProcessingException with everything that a user can act on.
        """
        command = Command(self.command, request)
        try:
            return run_worker(command, FeedbackProgress(feedback), outputs=outputs, packages=packages_folder())
        except Cancelled:
            return None
        except WorkerError as error:
            if error.report:
                feedback.pushDebugInfo(error.report)
            raise QgsProcessingException(error_text(error)) from error

    def _problems(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        problems = []
        for field in self.table:
            if field.kind is Kind.RASTER and parameters.get(field.parameter) is not None:
                layer = self.parameterAsRasterLayer(parameters, field.parameter, context)
                problems += self._raster_problems(field, layer)
        kinds = {field.kind for field in self.table}
        return problems + self._sensor_problems(parameters, context) if Kind.SENSOR in kinds else problems

    def _raster_problems(self, field: Field, layer: QgsRasterLayer | None) -> list[str]:
        if is_gdal_raster(layer):
            return []
        text = QCoreApplication.translate(
            "SpectraLift",
            "{parameter} is not a raster file that GDAL can read. Choose a file, or export the "
            "layer first (Layer → Save As…).",
        )
        return [text.format(parameter=self.parameterDefinition(field.parameter).description())]

    def _sensor_problems(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        sensor = self.parameterAsEnumString(parameters, "SENSOR", context)
        srf = self.parameterAsFile(parameters, "SRF", context)
        if sensor and srf:
            text = QCoreApplication.translate(
                "SpectraLift",
                "Both a multispectral sensor ({sensor}) and a spectral response file ({srf}) are given. Leave one of "
                "them out.",
            )
            return [text.format(sensor=sensor, srf=srf)]
        if not sensor and not srf:
            return [
                QCoreApplication.translate(
                    "SpectraLift",
                    "The spectral response of the multispectral image is unknown. Choose its sensor, or give a "
                    "spectral response file (CSV).",
                )
            ]
        return []

    def _read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Return the request without the files that it writes."""
        values: dict[str, Any] = dict.fromkeys((f.name for f in self.table if f.kind in WRITTEN), "")
        for field in self.table:
            if field.parameter and field.kind not in WRITTEN:
                values[field.name] = self._value(field, parameters, context)
        return self.request(**values)

    def _value(self, field: Field, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        name = field.parameter
        if field.kind is Kind.RASTER:
            layer = self.parameterAsRasterLayer(parameters, name, context) if parameters.get(name) else None
            return gdal_source(layer) if layer is not None else ""
        if field.kind is Kind.FILE:
            path = self.parameterAsFile(parameters, name, context)
            return os.path.abspath(path) if path else ""
        if field.kind in (Kind.SENSOR, Kind.CHOICE):
            return self.parameterAsEnumString(parameters, name, context)
        if field.kind is Kind.INTEGER:
            return self.parameterAsInt(parameters, name, context)
        if field.kind is Kind.NUMBER:
            given = parameters.get(name) is not None or self.parameterDefinition(name).defaultValue() is not None
            return self.parameterAsDouble(parameters, name, context) if given else None
        if field.kind is Kind.EXTENT:
            return self._extent_text(parameters, name, context)
        text = self.parameterAsString(parameters, name, context).strip()
        if field.kind is Kind.WAVELENGTHS:
            from spectralift_qgis.core.spectral import user_bands  # late: NumPy, which loading the provider avoids

            return user_bands.absolute(text)  # the worker runs in another folder
        return text

    def _extent_text(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Return an extent in the CRS of the multispectral image; "" if it is empty."""
        layer = self.parameterAsRasterLayer(parameters, "MSI", context)
        extent = self.parameterAsExtent(parameters, name, context, layer.crs())
        if extent.isNull():
            return ""
        bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        return ",".join(repr(v) for v in bounds)
