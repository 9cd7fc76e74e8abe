"""Processing's `spectralift:profile`: a layer of points or polygons and rasters in, a table of spectra out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.layers.field_types import LONG, NUMBER, TEXT, WHOLE
from spectralift_qgis.adapters.text.core_sentences import in_user_language
from spectralift_qgis.processing.algorithm import Algorithm

INPUT = "INPUT"
NAME_FIELD = "NAME_FIELD"
RASTERS = "RASTERS"
WINDOW = "WINDOW"
STATISTIC = "STATISTIC"
OUTPUT = "OUTPUT"

WINDOWS = ("1", "3", "5")
STATISTICS = ("mean", "median")  # core.profile has them as well; importing it here would import NumPy into QGIS


class ProfileAlgorithm(Algorithm):
    """Reads the spectra under points and polygons; needs no worker and no PyTorch."""

    help_page = "profile-dock"
    group_id = "spectra"

    def name(self) -> str:
        return "profile"

    def displayName(self) -> str:
        return QCoreApplication.translate("SpectraLift", "Read spectral profiles")

    def tags(self) -> list[str]:
        tags = QCoreApplication.translate(
            "SpectraLift", "hyperspectral,spectrum,spectra,profile,signature,extract,sample,zonal,library"
        )
        return tags.split(",")

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift", "Reads the spectra of rasters under points and over polygons into a table."
        )

    def shortHelpString(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift",
            "<p>Reads the spectra of one or more rasters under the points, or over the polygons, "
            "of a layer. The table has one row for each feature, raster and band: wavelength, "
            "width, value, standard deviation, percentiles and the number of pixels.</p><p>A "
            "point takes the pixel under it, or the mean or median of 3 × 3 or 5 × 5 pixels. A "
            "polygon takes the pixels whose centres lie in it. Scale and offset of the file are "
            "applied. If a raster has no data, the value is empty, never zero, and the column "
            "<i>reason</i> explains why.</p><p>The layers may have different coordinate "
            "systems.</p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter, help_text in (*_inputs(), *_choices()):
            parameter.setHelp(help_text)
            self.addParameter(parameter)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Here, not in processAlgorithm: this runs in the thread that the layers belong to.
        from spectralift_qgis.adapters.layers.profile_places import source_of

        problems = self._problems(parameters, context)
        if problems:
            raise QgsProcessingException("\n".join(problems))
        layers = self.parameterAsLayerList(parameters, RASTERS, context)
        self._sources = [source_of(layer, "other") for layer in layers]
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from spectralift_qgis.profiles.read import Sampling
        from spectralift_qgis.profiles.site import SiteReader

        source = self.parameterAsSource(parameters, INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, INPUT))
        fields = _fields()
        sink, output = self.parameterAsSink(
            parameters, OUTPUT, context, fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        sampling = Sampling(
            int(self.parameterAsEnumString(parameters, WINDOW, context)),
            self.parameterAsEnumString(parameters, STATISTIC, context),
        )
        reader = SiteReader(tuple(self._sources), sampling, most_pixels=0)
        name_field = self.parameterAsString(parameters, NAME_FIELD, context)
        count = max(1, source.featureCount())
        try:
            for done, feature in enumerate(source.getFeatures()):
                if feedback.isCanceled():
                    break
                name = str(feature[name_field]) if name_field else str(feature.id())
                for row in self._rows(feature, name, source.sourceCrs(), reader, feedback):
                    sink.addFeature(_feature(fields, row), QgsFeatureSink.Flag.FastInsert)
                feedback.setProgress(100 * (done + 1) / count)
        finally:
            reader.rasters.clear()
        return {OUTPUT: output}

    def _rows(
        self,
        feature: QgsFeature,
        name: str,
        crs: QgsCoordinateReferenceSystem,
        reader: Any,
        feedback: QgsProcessingFeedback,
    ) -> Iterator[dict[str, Any]]:
        """Yield one row a raster and band for each place of a feature."""
        from spectralift_qgis.adapters.layers.profile_places import places_of
        from spectralift_qgis.profiles.export import rows_of

        places = places_of(feature.geometry(), crs)
        if not places:
            text = QCoreApplication.translate("SpectraLift", "The feature {name} has no geometry and is left out.")
            feedback.pushWarning(text.format(name=name))
        for place in places:
            for source in self._sources:
                if feedback.isCanceled():
                    return
                notes: list[str] = []
                profile = reader.profile(source, place, notes)
                for note in notes:
                    feedback.pushWarning(in_user_language(note))
                for row in rows_of(name, "", profile) if profile is not None else ():
                    yield {**row, "feature": feature.id(), "name": name}

    def _problems(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        from spectralift_qgis.adapters.layers.raster_layers import is_gdal_raster

        text = QCoreApplication.translate(
            "SpectraLift", "{layer} is not a raster file that GDAL can read. Export it first (Layer → Save As…)."
        )
        layers = self.parameterAsLayerList(parameters, RASTERS, context)
        if not layers:
            return [QCoreApplication.translate("SpectraLift", "Choose at least one raster to read.")]
        return [text.format(layer=layer.name()) for layer in layers if not is_gdal_raster(layer)]


def _inputs() -> list[tuple[Any, str]]:
    places = QgsProcessingParameterFeatureSource(
        INPUT,
        QCoreApplication.translate("SpectraLift", "Points or polygons"),
        [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon],
    )
    name = QgsProcessingParameterField(
        NAME_FIELD, QCoreApplication.translate("SpectraLift", "Field with names"), None, INPUT, optional=True
    )
    rasters = QgsProcessingParameterMultipleLayers(
        RASTERS, QCoreApplication.translate("SpectraLift", "Rasters"), QgsProcessing.SourceType.TypeRaster
    )
    return [
        (
            places,
            QCoreApplication.translate(
                "SpectraLift", "Positions of the spectra. Each point of a multipoint counts separately."
            ),
        ),
        (
            name,
            QCoreApplication.translate(
                "SpectraLift", "Field with the names of the spectra; by default the feature ID."
            ),
        ),
        (
            rasters,
            QCoreApplication.translate("SpectraLift", "Rasters to read: coarse, sharp or multispectral, any number."),
        ),
    ]


def _choices() -> list[tuple[Any, str]]:
    window = QgsProcessingParameterEnum(
        WINDOW,
        QCoreApplication.translate("SpectraLift", "Window around a point"),
        WINDOWS,
        False,
        WINDOWS[0],
        usesStaticStrings=True,
    )
    statistic = QgsProcessingParameterEnum(
        STATISTIC,
        QCoreApplication.translate("SpectraLift", "Statistic"),
        STATISTICS,
        False,
        STATISTICS[0],
        usesStaticStrings=True,
    )
    sink = QgsProcessingParameterFeatureSink(
        OUTPUT, QCoreApplication.translate("SpectraLift", "Spectra"), QgsProcessing.SourceType.TypeVector
    )
    return [
        (window, QCoreApplication.translate("SpectraLift", "Side of the window around a point, in pixels.")),
        (statistic, QCoreApplication.translate("SpectraLift", "Statistic over the window or polygon.")),
        (
            sink,
            QCoreApplication.translate(
                "SpectraLift", "Table without geometry, with one row for each feature and band."
            ),
        ),
    ]


_COLUMNS = (
    ("feature", LONG), ("name", TEXT), ("source", TEXT), ("x", NUMBER),
    ("y", NUMBER), ("pixels", WHOLE), ("band", WHOLE), ("band_name", TEXT),
    ("centre_nm", NUMBER), ("fwhm_nm", NUMBER), ("good", WHOLE), ("value", NUMBER),
    ("std", NUMBER), ("p5", NUMBER), ("p25", NUMBER), ("p50", NUMBER),
    ("p75", NUMBER), ("p95", NUMBER), ("reason", TEXT),
)  # fmt: skip


def _fields() -> QgsFields:
    fields = QgsFields()
    for name, kind in _COLUMNS:
        fields.append(QgsField(name, kind))
    return fields


def _feature(fields: QgsFields, row: dict[str, Any]) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setAttributes([row.get(name) for name, _ in _COLUMNS])
    return feature
