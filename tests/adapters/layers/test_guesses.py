"""Guesses of sensors and layers."""

from __future__ import annotations

import pytest
from qgis.core import QgsRasterLayer

from spectralift_qgis.adapters.layers.layer_choice import likely_hsi, likely_msi
from spectralift_qgis.adapters.layers.sensor_guess import guess_sensor


@pytest.mark.parametrize(
    ("name", "sensor"),
    [
        ("S2A_MSIL2A_20220724T101611_N0400_R065_T33UUU.SAFE", "sentinel2a"),
        ("/data/S2B_MSIL2A_20220724.SAFE/10m/T33UUU_B04.jp2", "sentinel2b"),
        ("LC08_L2SP_193023_20220724", "landsat8_oli"),
        ("LC09_L2SP_193023_20220724", "landsat9_oli"),
        ("LE07_L2SP_193023", "landsat7_etm"),
        ("WV2_2010_mosaic", "worldview2"),
        ("20220724_100812_SkySat_PSB.SD_AnalyticMS_8b.tif", "planetscope_superdove8"),
        ("GeoEye-1 orthophoto", "geoeye1"),
        ("orthophoto_2022", ""),
        ("class2a", ""),
        ("", ""),
    ],
)
def test_the_sensor_is_guessed_from_a_name(name, sensor):
    assert guess_sensor(name) == sensor


def test_all_names_are_tried():
    assert guess_sensor("my layer", "/data/S2A_x.tif") == "sentinel2a"


def test_the_likely_images_are_chosen(tiny_pair, wald):
    hsi, msi = QgsRasterLayer(wald.hsi, "a"), QgsRasterLayer(wald.msi, "b")
    elsewhere = QgsRasterLayer(str(tiny_pair.msi), "finer, but elsewhere")
    assert likely_hsi([msi, elsewhere, hsi]) is hsi
    assert likely_msi([elsewhere, hsi, msi], hsi) is msi
    assert likely_hsi([msi]) is None and likely_msi([hsi], hsi) is None
