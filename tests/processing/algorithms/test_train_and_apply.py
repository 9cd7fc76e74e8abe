"""`spectralift:train` and `spectralift:apply` in the toolbox: real QGIS, real worker processes."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsSettings,
)

from spectralift_qgis.adapters.layers.result_layer import history
from spectralift_qgis.adapters.worker.written_files import written_files
from spectralift_qgis.core.request import request
from spectralift_qgis.core.request.request import ApplyRequest, TrainRequest
from spectralift_qgis.core.train import options
from spectralift_qgis.processing.algorithms.apply import ApplyAlgorithm
from spectralift_qgis.processing.algorithms.train import TrainAlgorithm
from tests.core.scenes import read
from tests.processing.algorithms.test_fuse import Feedback

pytestmark = pytest.mark.usefixtures("provider")


def algorithm(name):
    return QgsApplication.processingRegistry().algorithmById(f"spectralift:{name}")


def run(name, feedback=None, **values):
    import processing

    return processing.run(f"spectralift:{name}", values, feedback=feedback or Feedback())


@pytest.fixture(scope="module")
def model(provider, tiny_pair, tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "m.npz"
    return run("train", HSI=str(tiny_pair.hsi), SRF=str(tiny_pair.srf), PRESET="preview", MODEL=str(path))["MODEL"]


def applying(pair, model, folder, **changes):
    return {"MODEL": model, "MSI": str(pair.msi), "OUTPUT": str(folder / "out.tif"), **changes}


def test_parameters_are_those_of_the_requests():
    train = [d.name() for d in algorithm("train").parameterDefinitions()]
    bands = ["HSI_WAVELENGTHS", "BAD_BANDS"]
    settings = ["PRESET", "TRAINING", "RADIOMETRY", "SEED", "DEVICE"]
    assert train == ["HSI", "SENSOR", "SRF", "MSI_BANDS", "MSI", *bands, *settings, "MODEL", "REPORT"]
    apply = [d.name() for d in algorithm("apply").parameterDefinitions()]
    settings = ["RADIOMETRY", "DEVICE", "MEMORY", "DTYPE", "EXTENT"]
    assert apply == ["MODEL", "MSI", "MSI_BANDS", *settings, "OUTPUT", "QUALITY", "REPORT", "FORMAT"]


@pytest.mark.parametrize("name", ["train", "apply"])
def test_every_parameter_has_help_and_the_algorithm_introduces_itself(name):
    found = algorithm(name)
    for definition in found.parameterDefinitions():
        assert len(definition.help()) > 20, definition.name()
        assert definition.description() not in ("", definition.name())
    assert found.groupId() == "fusion"
    assert len(found.shortHelpString()) > 200 and found.shortDescription()
    assert "hyperspectral" in found.tags()


def test_choices_and_defaults_are_the_cores():
    flag = QgsProcessingParameterDefinition.Flag.FlagOptional
    for name, plain, choices in (
        ("train", TrainRequest("", ""), {"PRESET": options.PRESETS, "RADIOMETRY": request.RADIOMETRY}),
        ("apply", ApplyRequest("", "", ""), {"DEVICE": request.APPLY_DEVICES, "RADIOMETRY": request.APPLY_RADIOMETRY}),
    ):
        for key, values in choices.items():
            definition = algorithm(name).parameterDefinition(key)
            assert tuple(definition.options()) == values
            assert definition.defaultValue() == getattr(plain, key.lower())
    assert algorithm("train").parameterDefinition("MSI").flags() & flag


def test_a_trained_model_is_applied(tiny_pair, model, tmp_path):
    feedback = Feedback()
    report = str(tmp_path / "r.json")
    run("apply", feedback, **applying(tiny_pair, model, tmp_path, REPORT=report, QUALITY=str(tmp_path / "q.tif")))
    sharp, fine = QgsRasterLayer(str(tmp_path / "out.tif")), QgsRasterLayer(str(tiny_pair.msi))
    assert (sharp.bandCount(), sharp.extent(), sharp.crs()) == (tiny_pair.bands, fine.extent(), fine.crs())
    assert json.loads((tmp_path / "r.json").read_text())["result"]["engine"] == "closed form"
    assert read(str(tmp_path / "q.tif")).shape[1:] == tiny_pair.shape
    assert any("assumed" in text for text in feedback.warnings)
    told = json.loads((tmp_path / "r.json").read_text())
    lines = "\n".join(history({**told["result"], "details": told}))  # what the layer's metadata say
    assert "Blue = 1" in lines
    assert "preset preview and seed 0" in lines


def test_a_cog_is_written_where_it_is_asked_for(tiny_pair, model, tmp_path):
    from osgeo import gdal

    run("apply", **applying(tiny_pair, model, tmp_path))
    run("apply", **applying(tiny_pair, model, tmp_path, OUTPUT=str(tmp_path / "cog.tif"), FORMAT="COG"))
    assert (read(str(tmp_path / "cog.tif")) == read(str(tmp_path / "out.tif"))).all()
    compression = [
        gdal.Open(str(tmp_path / name)).GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE")
        for name in ("cog.tif", "out.tif")
    ]
    assert compression == ["DEFLATE", None]
    assert tuple(algorithm("apply").parameterDefinition("FORMAT").options()) == ("auto", *request.FORMATS)


@pytest.mark.parametrize(
    ("file_format", "extension"), [("auto", ".tif"), ("GTiff", ".tif"), ("COG", ".tif"), ("ENVI", ".bsq")]
)
def test_a_temporary_result_may_have_any_format(tiny_pair, model, tmp_path, file_format, extension):
    """QGIS names it .tif, and loads it under the name that it has in the end."""
    import processing

    wanted = applying(tiny_pair, model, tmp_path, OUTPUT="TEMPORARY_OUTPUT", FORMAT=file_format)
    path = processing.runAndLoadResults("spectralift:apply", wanted, feedback=Feedback())["OUTPUT"]
    (layer,) = QgsProject.instance().mapLayers().values()
    assert (layer.source(), layer.bandCount()) == (path, tiny_pair.bands)
    assert path.endswith(extension)
    QgsProject.instance().clear()


@pytest.mark.parametrize(("file_format", "name"), [("COG", "out.bsq"), ("GTiff", "out.dat"), ("ENVI", "out.tif")])
def test_a_name_of_another_format_is_refused(tiny_pair, model, tmp_path, file_format, name):
    wanted = applying(tiny_pair, model, tmp_path, OUTPUT=str(tmp_path / name), FORMAT=file_format)
    with pytest.raises(QgsProcessingException, match=f"is no name for the format {file_format}"):
        run("apply", **wanted)
    assert list(tmp_path.iterdir()) == []


def test_a_quality_raster_is_a_geotiff_also_where_qgis_names_it(tiny_pair, model, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"End the name of .*q\.bsq in \.tif"):
        run("apply", **applying(tiny_pair, model, tmp_path, QUALITY=str(tmp_path / "q.bsq")))
    usual = QgsProcessingUtils.defaultRasterExtension()
    settings = {  # of QGIS 3.22 and of 3.40
        "Processing/Configuration/DefaultOutputRasterLayerExt": QgsRasterFileWriter.supportedFormatExtensions().index(
            "img"
        ),
        "qgis/configuration/default-output-raster-ext": "img",
    }
    try:
        for setting, value in settings.items():
            QgsSettings().setValue(setting, value)
        assert (usual, QgsProcessingUtils.defaultRasterExtension()) == ("tif", "img")
        done = run("apply", **applying(tiny_pair, model, tmp_path, QUALITY="TEMPORARY_OUTPUT"))
    finally:
        for setting in settings:
            QgsSettings().remove(setting)
    assert done["QUALITY"].endswith(".tif") and read(done["QUALITY"]).shape[1:] == tiny_pair.shape


def test_an_extent_is_brought_to_the_images_coordinates(tiny_pair, model, tmp_path):
    run("apply", **applying(tiny_pair, model, tmp_path, OUTPUT=str(tmp_path / "all.tif")))
    part = "400075,400150,5799700,5799850 [EPSG:32633]"
    run("apply", **applying(tiny_pair, model, tmp_path, EXTENT=part))
    whole, found = read(str(tmp_path / "all.tif")), read(str(tmp_path / "out.tif"))
    assert found.shape[1:] == (20, 10)
    assert (found == whole[:, 20:40, 10:20]).all()
    run("fuse", HSI=str(tiny_pair.hsi), MSI=str(tiny_pair.msi), SRF=str(tiny_pair.srf), PRESET="preview", EXTENT=part,
        OUTPUT=str(tmp_path / "fused.tif"))  # fmt: skip
    assert read(str(tmp_path / "fused.tif")).shape[1:] == (20, 10)
    layer = QgsRasterLayer(str(tmp_path / "fused.tif"))
    assert (layer.extent().xMinimum(), layer.extent().yMaximum()) == (400075, 5799850)
    degrees = "13.5350,13.5360,52.3386,52.3394 [EPSG:4326]"
    run("apply", **applying(tiny_pair, model, tmp_path, EXTENT=degrees))
    assert 10 < read(str(tmp_path / "out.tif")).shape[1] < 14  # 89 m


def test_training_with_an_image_keeps_its_bands_and_units(tiny_pair, tmp_path):
    run("train", HSI=str(tiny_pair.hsi), MSI=str(tiny_pair.msi), SRF=str(tiny_pair.srf), PRESET="preview",
        MODEL=str(tmp_path / "m.npz"), REPORT=str(tmp_path / "r.json"))  # fmt: skip
    report = json.loads((tmp_path / "r.json").read_text())
    assert report["radiometry"]["kind"] == "identical"
    assert {n: b["raster_band"] for n, b in report["msi_bands"].items()} == {"Blue": 1, "Green": 2, "Red": 3, "NIR": 4}


def test_what_does_not_fit_is_said_in_words(tiny_pair, model, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"not a SpectraLift model"):
        run("apply", **applying(tiny_pair, str(tiny_pair.srf), tmp_path))
    with pytest.raises(QgsProcessingException, match=r"end it in \.tif"):
        run("apply", **applying(tiny_pair, model, tmp_path, OUTPUT=str(tmp_path / "out.png")))
    with pytest.raises(QgsProcessingException, match="lies outside the multispectral image"):
        run("apply", **applying(tiny_pair, model, tmp_path, EXTENT="0,1,0,1 [EPSG:32633]"))
    assert list(tmp_path.iterdir()) == []


def test_a_script_that_skips_the_check_is_refused_too(tiny_pair, tmp_path):
    feedback = Feedback()
    values = {"HSI": str(tiny_pair.hsi), "MODEL": str(tmp_path / "m.npz")}
    _, ok = algorithm("train").run(values, QgsProcessingContext(), feedback)
    assert not ok
    assert "Choose its sensor" in "\n".join(feedback.errors)


def test_copies_are_whole():
    assert isinstance(TrainAlgorithm().create(), TrainAlgorithm)
    assert isinstance(ApplyAlgorithm().create(), ApplyAlgorithm)


def test_the_files_that_requests_write():
    assert written_files(TrainRequest("a", "m", report="r")) == ["m", "r"]
    assert written_files(ApplyRequest("m", "b", "o", quality="q")) == ["o", "q"]


# ── many images: the batch mode of the toolbox


def test_the_toolboxs_own_batch_applies_a_model_to_each_row(tiny_pair, model, tmp_path):
    """What QGIS's batch dialog does: one run of the algorithm for every row of parameters."""
    from osgeo import gdal

    algorithm_ = algorithm("apply").create()
    for i, first_row in enumerate((0, 32)):
        scene = str(tmp_path / f"part {i}.tif")
        gdal.Translate(scene, str(tiny_pair.msi), srcWin=[0, first_row, 64, 32])
        row = {"MODEL": model, "MSI": scene, "OUTPUT": str(tmp_path / f"batch{i}.tif")}
        assert algorithm_.checkParameterValues(row, QgsProcessingContext())[0]
        _, ok = algorithm_.run(row, QgsProcessingContext(), Feedback())
        assert ok
    assert [read(str(tmp_path / f"batch{i}.tif")).shape for i in range(2)] == [(24, 32, 64)] * 2
