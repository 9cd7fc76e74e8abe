"""Results as layers: position, colours and metadata, with real runs of the core."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal
from qgis.core import QgsMultiBandColorRenderer, QgsProject, QgsRasterLayer

from spectralift_qgis.adapters.layers.result_layer import add_result, details_of, layer_metadata, result_name
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.spectral.response.sensors import FROM_METADATA

pytestmark = pytest.mark.usefixtures("qgis_app")

COLOURS = ("red", "green", "blue")


@pytest.fixture
def project(qgis_app):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def fuse(request: FusionRequest) -> dict:
    """Return the result message of a worker."""
    return json.loads(json.dumps(asdict(run_fusion(request)), default=str))


def shown(layer) -> dict[str, int]:
    return {colour: getattr(layer.renderer(), f"{colour}Band")() for colour in COLOURS}


def limits(layer) -> list[tuple[float, float]]:
    """Return the stretch limits of red, green and blue."""
    enhancements = [getattr(layer.renderer(), f"{colour}ContrastEnhancement")() for colour in COLOURS]
    return [(e.minimumValue(), e.maximumValue()) for e in enhancements]


def draw_true_colour(msi: QgsRasterLayer, red: int, green: int, blue: int) -> None:
    """Show an MSI as its user would, stretched over its own values."""
    msi.setRenderer(QgsMultiBandColorRenderer(msi.dataProvider(), red, green, blue))
    msi.setDefaultContrastEnhancement()


def wavelength_nm(path: str, number: int) -> float:
    dataset = gdal.Open(path)
    return float(dataset.GetRasterBand(number).GetMetadataItem("wavelength"))


def test_the_name_consists_of_the_names_of_the_inputs():
    assert result_name("EnMAP_Potsdam", "S2A_20220724") == "EnMAP_Potsdam × S2A_20220724"
    long = result_name("ENMAP01-____L2A-DT0000002037_20220724T102711Z_001_V010110", "S2A")
    assert long == "ENMAP01-____L2A-DT000000203… × S2A"


def test_the_result_is_above_the_msi_in_a_group_with_its_quality_raster(project, wald, tmp_path):
    root = project.layerTreeRoot()
    msi, other = QgsRasterLayer(wald.msi, "S2"), QgsRasterLayer(wald.hsi, "EnMAP")
    project.addMapLayers([other, msi], False)
    folder = root.addGroup("inputs")
    folder.addLayer(other)
    folder.addLayer(msi)
    result = fuse(wald.request(tmp_path / "a.tif", preset="preview"))
    first = add_result(project, result, "plain", msi)
    assert [n.name() for n in folder.children()] == ["EnMAP", "plain", "S2"]

    result = fuse(wald.request(tmp_path / "b.tif", preset="preview", quality=str(tmp_path / "b.quality.tif")))
    add_result(project, result, "grouped", msi)
    assert [n.name() for n in folder.children()] == ["EnMAP", "plain", "grouped", "S2"]
    sharp, quality = folder.children()[2].children()
    assert (sharp.name(), quality.name()) == ("grouped", "grouped: quality")
    assert sharp.isVisible() and not quality.isVisible()  # on top of each other one would hide the other
    assert add_result(project, result, "no layer below", None) is not first
    assert root.children()[0].name() == "no layer below"


@pytest.mark.parametrize("sensor", ["sentinel2a", FROM_METADATA, "a file"])
def test_true_colour_has_the_stretch_of_the_msi(project, wald, tmp_path, sensor):
    """With a sensor of the library, from the image's metadata, and from a response file."""
    msi = QgsRasterLayer(wald.msi, "S2")
    draw_true_colour(msi, 3, 2, 1)
    project.addMapLayer(msi)
    choice = {"sensor": sensor}
    if sensor == "a file":
        table = tmp_path / "srf.csv"
        names = wald.response.band_names
        rows = (",".join(map(str, row)) for row in zip(wald.response.wavelength_nm, *wald.response.response))
        table.write_text("\n".join([",".join(["wavelength_nm", *names]), *rows]))
        choice = {"sensor": "", "srf": str(table)}
    request = wald.request(tmp_path / "a.tif", preset="preview", radiometry="none", **choice)
    sharp = add_result(project, fuse(request), "sharp", msi)
    nm = [wavelength_nm(request.output, number) for number in shown(sharp).values()]
    assert all(abs(centre - expected) < 10 for centre, expected in zip(nm, (660, 555, 480)))
    assert limits(sharp) == limits(msi)


def test_an_msi_in_false_colour_does_not_lend_its_stretch(project, wald, tmp_path):
    msi = QgsRasterLayer(wald.msi, "S2")
    draw_true_colour(msi, 6, 5, 4)  # SWIR and NIR
    project.addMapLayer(msi)
    request = wald.request(tmp_path / "a.tif", preset="preview")
    sharp = add_result(project, fuse(request), "sharp", msi)
    assert shown(sharp) == {"red": 47, "green": 29, "blue": 14}
    assert limits(sharp) == limits(QgsRasterLayer(request.output, "by itself"))


def test_without_a_red_band_the_result_is_in_false_colour(project, wald, tmp_path):
    """Bands up to 1000 nm left out: three bands spread over the rest, the longest in red, by their own stretch."""
    msi = QgsRasterLayer(wald.msi, "S2")
    draw_true_colour(msi, 3, 2, 1)
    project.addMapLayer(msi)
    request = wald.request(tmp_path / "a.tif", preset="preview", bad_bands="1-91", msi_bands="B11=5,B12=6")
    sharp = add_result(project, fuse(request), "sharp", msi)
    assert isinstance(sharp.renderer(), QgsMultiBandColorRenderer)
    red, green, blue = (wavelength_nm(request.output, number) for number in shown(sharp).values())
    assert red > green > blue > 950
    assert limits(sharp) == limits(QgsRasterLayer(request.output, "by itself"))
    assert all(high > low for low, high in limits(sharp))


def test_wavelengths_are_where_qgis_and_enmap_box_read_them(project, wald, tmp_path):
    """QGIS names the bands by them; the EnMAP-Box reads wavelength, its units, fwhm and the bad band list of GDAL."""
    result = fuse(wald.request(tmp_path / "a.tif", preset="preview"))
    sharp = add_result(project, result, "sharp", None)
    assert "660.007" in sharp.bandName(47)
    dataset = gdal.Open(sharp.source())
    for number, (centre_nm, fwhm_nm) in enumerate(zip(wald.bands.centre_nm, wald.bands.fwhm_nm), 1):
        metadata = dataset.GetRasterBand(number).GetMetadata()
        assert float(metadata["wavelength"]) == pytest.approx(centre_nm, abs=1e-3)
        assert metadata["wavelength_units"] == "Nanometers"
        assert float(metadata["fwhm"]) == pytest.approx(fwhm_nm, abs=1e-3)
    imagery = dataset.GetRasterBand(47).GetMetadata("IMAGERY")
    assert float(imagery["CENTRAL_WAVELENGTH_UM"]) == pytest.approx(0.660007, abs=1e-6)


def test_the_metadata_tab_shows_how_the_result_was_made(project, wald, tmp_path):
    report = str(tmp_path / "a.json")
    result = fuse(wald.request(tmp_path / "a.tif", preset="preview", seed=4, report=report))
    metadata = add_result(project, result, "EnMAP × S2", None).metadata()
    assert metadata.title() == "EnMAP × S2" and metadata.identifier() == str(tmp_path / "a.tif")
    assert "made by SpectraLift" in metadata.abstract() and "sentinel2a" in metadata.abstract()
    history = "\n".join(metadata.history())
    for words in (wald.hsi, wald.msi, "B4 = 3", "preset preview and seed 4", "same units", "130–135"):
        assert words in history
    assert [link.url for link in metadata.links()] == [f"file://{report}"]
    assert "sentinel2a" in metadata.keywords()["SpectraLift"]


def test_a_result_without_a_report_is_a_layer(project, wald, tmp_path):
    result = fuse(wald.request(tmp_path / "a.tif", preset="preview"))
    assert result["report"] == "" and details_of(result)["training"]["options"]["preset"] == "preview"
    layer = add_result(project, result, "sharp", QgsRasterLayer(wald.msi, "S2"))
    assert layer.isValid() and "B4 = 3" in "\n".join(layer.metadata().history())
    for details in ({}, None, []):
        assert layer_metadata("x", {**result, "details": details}).title() == "x"


def test_a_deleted_result_is_not_added(project, wald, tmp_path):
    result = fuse(wald.request(tmp_path / "a.tif", preset="preview"))
    Path(result["output"]).unlink()
    assert add_result(project, result, "gone", None) is None
    assert project.mapLayers() == {}


def test_layers_loaded_by_processing_are_in_true_colour_with_wavelengths(project, wald, tmp_path, qgis_processing):
    import processing
    from qgis.core import QgsApplication

    from spectralift_qgis.processing.provider import SpectraLiftProvider

    provider = SpectraLiftProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        parameters = {"HSI": wald.hsi, "MSI": wald.msi, "SENSOR": "sentinel2a", "PRESET": "preview",
                      "OUTPUT": str(tmp_path / "a.tif")}  # fmt: skip
        processing.runAndLoadResults("spectralift:fuse", parameters)
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
    (layer,) = project.mapLayers().values()
    assert shown(layer) == {"red": 47, "green": 29, "blue": 14}
    assert "660.007" in layer.bandName(47)
    assert "Method: Shah & Duarte 2025" in layer.metadata().abstract()
