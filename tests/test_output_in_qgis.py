"""The output as QGIS sees it: drawn in true colour at once, wavelengths and units known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import Qgis, QgsMapSettings, QgsMultiBandColorRenderer, QgsRasterLayer
from qgis.PyQt.QtCore import QSize

from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from tests.conftest import ROOT, Pair


@pytest.fixture(scope="module", params=["GTiff", "ENVI"])
def output(request, tiny_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("out") / ("out.tif" if request.param == "GTiff" else "out.bsq")
    wanted = FusionRequest(
        str(tiny_pair.hsi), str(tiny_pair.msi), str(output), srf=str(tiny_pair.srf), preset="preview"
    )
    run_fusion(replace(wanted, format=request.param))
    return output


@pytest.fixture
def layer(output: Path, qgis_app) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(output), "HR-HSI")
    assert layer.isValid()
    return layer


def test_grid_and_crs_are_the_msis(layer: QgsRasterLayer, tiny_pair: Pair) -> None:
    msi = QgsRasterLayer(str(tiny_pair.msi), "HR-MSI")
    assert layer.extent() == msi.extent()
    assert layer.crs() == msi.crs()
    assert (layer.width(), layer.height()) == (msi.width(), msi.height())
    assert layer.bandCount() == 24


def test_it_is_drawn_in_true_colour_at_once(layer: QgsRasterLayer) -> None:
    renderer = layer.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    centres = [400 + (b - 1) * 600 / 23 for b in (renderer.redBand(), renderer.greenBand(), renderer.blueBand())]
    for centre, wanted in zip(centres, (660, 555, 480)):
        assert abs(centre - wanted) < 20


def test_the_picture_has_many_colours(layer: QgsRasterLayer) -> None:
    assert len(picture_colours(layer, f"result_{Path(layer.source()).suffix[1:]}.png")) > 200


def picture_colours(layer: QgsRasterLayer, name: str) -> set[int]:
    """Draw the layer as a map would, keep the picture, and return the colours in it."""
    from qgis.core import QgsMapRendererParallelJob

    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(256, 256))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()
    folder = ROOT / "build" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    picture.save(str(folder / name))
    return {picture.pixel(x, y) for x in range(0, 256, 3) for y in range(0, 256, 3)}


def test_the_stretch_is_in_the_values_that_qgis_reads(tiny_pair: Pair, tmp_path: Path, qgis_app) -> None:
    from osgeo import gdal

    scaled = str(tmp_path / "scaled.tif")
    gdal.Translate(scaled, str(tiny_pair.hsi))
    dataset = gdal.Open(scaled, gdal.GA_Update)
    for i in range(1, 25):
        dataset.GetRasterBand(i).SetScale(0.0001)
    del dataset
    wanted = FusionRequest(scaled, str(tiny_pair.msi), str(tmp_path / "out.tif"), srf=str(tiny_pair.srf))
    run_fusion(replace(wanted, preset="preview"))
    layer = QgsRasterLayer(str(tmp_path / "out.tif"), "scaled")
    stretch = layer.renderer().redContrastEnhancement()
    assert 0 < stretch.minimumValue() < stretch.maximumValue() < 1
    colours = picture_colours(layer, "result_scaled.png")
    assert len(colours) > 200


def test_bands_are_named_and_nodata_is_known(layer: QgsRasterLayer) -> None:
    provider = layer.dataProvider()
    assert provider.sourceHasNoDataValue(1)
    assert provider.sourceDataType(1) == Qgis.DataType.Int16
    names = [layer.bandName(i) for i in (1, 24)]
    assert all(names)


def test_statistics_come_from_the_file(layer: QgsRasterLayer) -> None:
    from osgeo import gdal

    dataset = gdal.Open(layer.source())  # a band without its dataset crashes GDAL
    low, high, mean, deviation = dataset.GetRasterBand(5).GetStatistics(True, False)
    assert low < mean < high
    assert deviation > 0
