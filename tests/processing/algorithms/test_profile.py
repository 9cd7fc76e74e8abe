"""`spectralift:profile` in a real QGIS: the table beside what GDAL reads."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from tests.core.scenes import read
from tests.processing.algorithms.test_fuse import Feedback

pytestmark = pytest.mark.usefixtures("provider")

PLACE = QgsPointXY(400100, 5799900)  # row and column 3 of 30 m, 13 of 7.5 m


def layer(kind: str, *wkts: str, crs: str = "EPSG:32633") -> QgsVectorLayer:
    made = QgsVectorLayer(f"{kind}?crs={crs}&field=label:string", "places", "memory")
    for i, text in enumerate(wkts):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(text))
        feature.setAttributes([f"place {i}"])
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def run(**values):
    import processing

    feedback = Feedback()
    result = processing.run("spectralift:profile", {"OUTPUT": "TEMPORARY_OUTPUT", **values}, feedback=feedback)
    return list(result["OUTPUT"].getFeatures()), feedback


def test_a_point_gives_the_values_of_every_band_of_every_raster(tiny_pair):
    rows, _ = run(INPUT=layer("Point", PLACE.asWkt()), RASTERS=[str(tiny_pair.hsi), str(tiny_pair.msi)])
    assert len(rows) == 24 + 4
    np.testing.assert_array_equal([r["value"] for r in rows[:24]], read(str(tiny_pair.hsi))[:, 3, 3])
    np.testing.assert_array_equal([r["value"] for r in rows[24:]], read(str(tiny_pair.msi))[:, 13, 13])
    assert rows[0]["centre_nm"] == 400 and [r["band"] for r in rows[:24]] == list(range(1, 25))
    assert {r["pixels"] for r in rows} == {1}


def test_polygons_give_mean_deviation_and_percentiles_under_their_names(tiny_pair):
    square = "Polygon((400060 5799940, 400150 5799940, 400150 5799850, 400060 5799850, 400060 5799940))"
    rows, _ = run(INPUT=layer("Polygon", square), RASTERS=[str(tiny_pair.hsi)], NAME_FIELD="label")
    part = read(str(tiny_pair.hsi))[:, 2:5, 2:5].reshape(24, -1)
    np.testing.assert_allclose([r["value"] for r in rows], part.mean(axis=1))
    np.testing.assert_allclose([r["std"] for r in rows], part.std(axis=1), rtol=1e-6)
    np.testing.assert_allclose([r["p95"] for r in rows], np.percentile(part, 95, axis=1), rtol=1e-6)
    assert {r["name"] for r in rows} == {"place 0"} and rows[0]["pixels"] == 9


def test_windows_and_medians(tiny_pair):
    rows, _ = run(INPUT=layer("Point", PLACE.asWkt()), RASTERS=[str(tiny_pair.hsi)], WINDOW="3", STATISTIC="median")
    expected = np.median(read(str(tiny_pair.hsi))[:, 2:5, 2:5], axis=(1, 2))
    np.testing.assert_allclose([r["value"] for r in rows], expected)


def test_layers_in_another_crs_are_brought_over(tiny_pair):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    there = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32633"), degrees, QgsProject.instance())
    rows, _ = run(INPUT=layer("Point", there.transform(PLACE).asWkt(), crs="EPSG:4326"), RASTERS=[str(tiny_pair.hsi)])
    np.testing.assert_array_equal([r["value"] for r in rows], read(str(tiny_pair.hsi))[:, 3, 3])


def test_outside_is_a_row_with_a_reason_and_no_value(tiny_pair):
    rows, _ = run(INPUT=layer("Point", "Point(0 0)"), RASTERS=[str(tiny_pair.hsi)])
    assert len(rows) == 1 and "outside" in rows[0]["reason"] and not isinstance(rows[0]["value"], float)


def test_a_feature_without_geometry_is_left_out_with_a_word(tiny_pair):
    rows, feedback = run(INPUT=layer("Point", PLACE.asWkt(), ""), RASTERS=[str(tiny_pair.hsi)])
    assert len(rows) == 24 and "no geometry" in " ".join(feedback.warnings)


def test_without_a_raster_it_is_refused_in_words():
    with pytest.raises(QgsProcessingException):
        run(INPUT=layer("Point", PLACE.asWkt()), RASTERS=[])


def test_every_parameter_has_help():
    algorithm = QgsApplication.processingRegistry().algorithmById("spectralift:profile")
    for definition in algorithm.parameterDefinitions():
        assert len(definition.help()) > 20, definition.name()
        assert definition.description() not in ("", definition.name())
    assert algorithm.displayName() == "Read spectral profiles" and len(algorithm.shortHelpString()) > 200
