"""Pins as a GeoPackage: geometry, figures, and a table of their spectra."""

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
    """Write layers "points" and "polygons" with one feature per pin, and the table "spectra" with one row per band.

    The field `profiles` has the spectra as JSON in EnMAP-Box's layout. Raises RasterError if writing fails.
    """
    layers = []
    for kind, geometry in (("point", "Point"), ("polygon", "MultiPolygon")):
        matching = [n for n in sites if n.site.place.kind == kind]
        if matching:
            layers.append((kind + "s", _pin_layer(matching, geometry)))
    layers.append(("spectra", _spectra_table(sites)))
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


def _pin_layer(sites: Sequence[NamedSite], geometry: str) -> QgsVectorLayer:
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
    polygon = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in place.rings[0]]])
    for ring in place.rings[1:]:  # even-odd rule: a ring inside is a hole, one outside a further part
        polygon = polygon.symDifference(QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in ring]]))
    polygon.convertToMultiType()
    return polygon


def _spectra_table(sites: Sequence[NamedSite]) -> QgsVectorLayer:
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
