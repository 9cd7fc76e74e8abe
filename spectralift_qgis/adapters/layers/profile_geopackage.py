"""Pins with their geometry and figures as a GeoPackage, and their spectra as a table beside them."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from spectralift_qgis.adapters.layers.field_types import NUMBER, TEXT, WHOLE
from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.profiles.export import COLUMNS, NamedSite, figures, profile_dict, rows_of
from spectralift_qgis.profiles.site import Place

_FIGURES = ("sam_deg", "rmse", "bias", "correlation", "closure")
_TEXTS = ("pin", "role", "source", "band_name", "reason")
_WHOLES = ("row", "col", "pixels", "band", "good")


def write_geopackage(path: str, sites: Sequence[NamedSite], context: QgsCoordinateTransformContext) -> None:
    """Write layers "points" and "polygons" of the pins, one feature each, and the table "spectra", a row a band.

    The field `profiles` holds the spectra as JSON in EnMAP-Box's layout. Raises RasterError with a sentence.
    """
    layers = []
    for kind, geometry in (("point", "Point"), ("polygon", "MultiPolygon")):
        chosen = [n for n in sites if n.site.place.kind == kind]
        if chosen:
            layers.append((kind + "s", _places(chosen, geometry)))
    layers.append(("spectra", _spectra(sites)))
    with Staging(path) as staging:
        part = staging.path(path)
        for name, layer in layers:
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.driverName, options.layerName = "GPKG", name
            actions = QgsVectorFileWriter.ActionOnExistingFile
            options.actionOnExistingFile = (
                actions.CreateOrOverwriteLayer if os.path.exists(part) else actions.CreateOrOverwriteFile
            )
            code, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, part, context, options)
            if code != QgsVectorFileWriter.WriterError.NoError:
                raise RasterError(Sentence("{path} could not be written: {reason}", path=path, reason=message))
        staging.publish()


def _places(sites: Sequence[NamedSite], geometry: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(geometry, "pins", "memory")
    crs = sites[0].site.place.crs_wkt
    if crs:
        layer.setCrs(QgsCoordinateReferenceSystem.fromWkt(crs))
    fields = [QgsField("name", TEXT), *(QgsField(f, NUMBER) for f in _FIGURES)]
    fields += [QgsField("notes", TEXT), QgsField("profiles", TEXT)]
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    for named in sites:
        values = figures(named)
        spectra = [profile_dict(role, p) for role, p in named.site.profiles]
        feature = QgsFeature(layer.fields())
        feature.setGeometry(_geometry(named.site.place))
        feature.setAttributes([
            named.name, *(values[f] for f in _FIGURES), "\n".join(named.site.notes), json.dumps(spectra),
        ])  # fmt: skip
        layer.dataProvider().addFeature(feature)
    return layer


def _geometry(place: Place) -> QgsGeometry:
    if place.kind == "point":
        return QgsGeometry.fromPointXY(QgsPointXY(*place.anchor))
    made = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in place.rings[0]]])
    for ring in place.rings[1:]:  # even-odd: a hole where it lies inside, a further part where it does not
        made = made.symDifference(QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in ring]]))
    made.convertToMultiType()
    return made


def _spectra(sites: Sequence[NamedSite]) -> QgsVectorLayer:
    layer = QgsVectorLayer("None", "spectra", "memory")
    kinds: dict[str, Any] = {**dict.fromkeys(_TEXTS, TEXT), **dict.fromkeys(_WHOLES, WHOLE)}
    layer.dataProvider().addAttributes([QgsField(c, kinds.get(c, NUMBER)) for c in COLUMNS])
    layer.updateFields()
    features = []
    for named in sites:
        for role, profile in named.site.profiles:
            for row in rows_of(named.name, role, profile):
                feature = QgsFeature(layer.fields())
                feature.setAttributes([row[c] for c in COLUMNS])
                features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
