"""From layers to paths."""

from __future__ import annotations

import os

from qgis.core import QgsRasterLayer, QgsVectorLayer

from spectralift_qgis.adapters.layers.raster_layers import gdal_source, is_gdal_raster


def test_a_file_is_its_absolute_path(tiny_pair, monkeypatch):
    monkeypatch.chdir(tiny_pair.hsi.parent)
    layer = QgsRasterLayer(tiny_pair.hsi.name, "hsi")
    assert is_gdal_raster(layer)
    assert gdal_source(layer) == str(tiny_pair.hsi)


def test_options_of_qgis_are_removed_from_the_path(tiny_pair):
    layer = QgsRasterLayer(f"{tiny_pair.hsi}|option:NUM_THREADS=2", "hsi")
    assert is_gdal_raster(layer)
    assert gdal_source(layer) == str(tiny_pair.hsi)


def test_a_gdal_name_that_is_not_a_file_stays_unchanged(tiny_pair):
    name = f"GTIFF_DIR:1:{tiny_pair.hsi}"
    layer = QgsRasterLayer(name, "hsi")
    assert is_gdal_raster(layer)
    assert gdal_source(layer) == name


def test_layers_that_gdal_cannot_read_are_recognised(tmp_path):
    assert not is_gdal_raster(None)
    assert not is_gdal_raster(QgsRasterLayer(os.fspath(tmp_path / "none.tif"), "none"))
    assert not is_gdal_raster(QgsVectorLayer("Point", "points", "memory"))
