"""The Preview button: the visible part of the map, fused by the real worker, as a layer that the next one replaces."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVector,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from spectralift_qgis.adapters.layers import preview_layer
from spectralift_qgis.adapters.layers.visible_extent import LayerExtent, visible_extent
from spectralift_qgis.gui.fusion import preview as fusion_preview
from tests.adapters.tasks.test_fusion_task import large_msi
from tests.adapters.worker.test_worker import children
from tests.gui.conftest import photograph, settle, wait_for
from tests.gui.fusion.test_dialog import choose, dialog, known, layers, limits, runs

__all__ = ["dialog", "layers", "runs"]  # fixtures

pytestmark = pytest.mark.usefixtures("settings_kept")

NAME = "Preview of EnMAP_Potsdam_L2A × S2A_20220724_30m"
OUTSIDE = "The multispectral image is outside the map. Zoom to it for a preview."


@pytest.fixture
def visible_msi(dialog, iface, layers):
    """The MSI, of which the map shows at least 40 × 24 pixels, after the checks."""
    _, msi = layers
    iface.canvas.setDestinationCrs(msi.crs())
    iface.canvas.setLayers([msi])
    show(iface, part_of(msi.extent()))
    known(dialog)
    return msi


def part_of(extent: QgsRectangle) -> QgsRectangle:
    x, y = extent.xMinimum() + 20 * 30, extent.yMaximum() - 20 * 30
    return QgsRectangle(x, y - 24 * 30, x + 40 * 30, y)


def show(iface, extent: QgsRectangle) -> None:
    iface.canvas.setExtent(extent)
    settle()


def press(dialog) -> None:
    assert dialog.preview_button.isEnabled(), dialog.preview_button.toolTip()
    QTest.mouseClick(dialog.preview_button, Qt.MouseButton.LeftButton)


def made(runs) -> QgsRasterLayer:
    """Wait for the preview and return its layer, the only one."""
    wait_for(lambda: not len(runs.previews.queue))
    settle()
    (layer,) = preview_layer.previews(QgsProject.instance())
    return layer


def note(dialog) -> str:
    return dialog.buttons.note.text()


def pixels(path: str) -> np.ndarray:
    dataset = gdal.Open(path)
    values = dataset.ReadAsArray()
    del dataset
    return values


def test_the_preview_is_a_layer_of_the_visible_part(dialog, iface, runs, visible_msi):
    press(dialog)
    assert note(dialog) == "Computing the preview…"
    layer = made(runs)
    assert layer.name() == NAME and layer.isTemporary()
    assert layer.bandCount() == 218
    shown = iface.canvas.extent().intersect(visible_msi.extent())
    assert layer.extent().contains(shown)
    grown = layer.extent().buffered(-30.001)
    assert shown.contains(grown)  # larger by less than a pixel
    assert layer.width() < visible_msi.width() and layer.height() < visible_msi.height()
    assert limits(layer) == {
        47: limits(visible_msi)[3],
        29: limits(visible_msi)[2],
        14: limits(visible_msi)[1],
    }  # red, green, blue
    order = [other.name() for other in QgsProject.instance().layerTreeRoot().layerOrder()]
    assert order.index(NAME) == order.index(visible_msi.name()) - 1
    assert note(dialog).startswith(f"Preview at full resolution ({layer.width()} × {layer.height()} pixels, ")
    assert list(iface.bar.items()) == []
    iface.canvas.setLayers([layer, visible_msi])
    photograph(dialog, "dialog_preview")


def test_the_preview_equals_that_part_of_the_whole_image_fused_with_the_preset(
    dialog, iface, runs, visible_msi, wald, tmp_path
):
    """The preset differs from the dialog's; sensor, band assignment, radiometry and bad bands are the dialog's."""
    from spectralift_qgis.core.runs.fusion import run_fusion

    choose(dialog.sensor.combo, "Sentinel-2B MSI")
    known(dialog)
    dialog.bands._combos["B2"].setCurrentIndex(0)  # not used
    choose(dialog.advanced.radiometry, "none")
    dialog.advanced.bad_bands.setText("200-224")
    known(dialog)
    assert dialog.request().preset == "default"
    press(dialog)
    layer = made(runs)
    changes = {"sensor": "sentinel2b", "msi_bands": "B3=2,B4=3,B8A=4,B11=5,B12=6", "radiometry": "none",
               "bad_bands": "200-224", "preset": "preview"}  # fmt: skip
    run_fusion(wald.request(tmp_path / "whole.tif", **changes))
    left = round((layer.extent().xMinimum() - visible_msi.extent().xMinimum()) / 30)
    top = round((visible_msi.extent().yMaximum() - layer.extent().yMaximum()) / 30)
    whole = pixels(str(tmp_path / "whole.tif"))[:, top : top + layer.height(), left : left + layer.width()]
    assert layer.bandCount() == 193
    assert np.array_equal(pixels(layer.source()), whole)


def test_the_next_preview_replaces_the_layer_and_its_files(dialog, iface, runs, visible_msi):
    press(dialog)
    first = made(runs)
    folder = Path(first.source()).parent
    assert folder.name.startswith(preview_layer.PREFIX)
    first.setName("renamed by its user")
    show(iface, visible_msi.extent())
    press(dialog)
    second = made(runs)
    assert second.name() == NAME and second.extent() == visible_msi.extent()
    assert QgsProject.instance().mapLayersByName("renamed by its user") == []
    assert not folder.exists() and os.path.exists(second.source())


def test_the_preview_is_above_an_earlier_result_and_below_vectors(dialog, iface, runs, visible_msi):
    root = QgsProject.instance().layerTreeRoot()
    result = QgsRasterLayer(visible_msi.source(), "an earlier result", "gdal")
    points = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    QgsProject.instance().addMapLayers([result, points], False)
    root.insertGroup(0, "of the result").addLayer(result)
    root.insertLayer(0, points)
    known(dialog)
    press(dialog)
    made(runs)
    order = [layer.name() for layer in root.layerOrder()]
    assert order[:3] == ["points", NAME, "an earlier result"]


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326", "EPSG:3035"])
def test_a_map_in_another_crs(dialog, iface, runs, visible_msi, crs):
    part = part_of(visible_msi.extent())
    other = QgsCoordinateReferenceSystem(crs)
    iface.canvas.setDestinationCrs(other)
    transform = QgsCoordinateTransform(visible_msi.crs(), other, QgsProject.instance())
    show(iface, transform.transformBoundingBox(part))
    press(dialog)
    layer = made(runs)
    assert layer.crs() == visible_msi.crs() and layer.extent().contains(part)
    corners = [(x, y) for x in (0, 1) for y in (0, 1)]
    extent = iface.canvas.extent()
    for across, down in corners:  # the visible part of the MSI is in it, to the corners of the map
        x, y = extent.xMinimum() + across * extent.width(), extent.yMinimum() + down * extent.height()
        point = transform.transform(QgsPointXY(x, y), Qgis.TransformDirection.Reverse)
        assert layer.extent().contains(point) or not visible_msi.extent().contains(point)


def test_a_map_of_the_whole_world_shows_the_whole_image(iface, layers):
    """Most corners of the map are outside the MSI's CRS."""
    _, msi = layers
    for crs in ("EPSG:4326", "EPSG:3857"):
        other = QgsCoordinateReferenceSystem(crs)
        world = QgsRectangle(-3e7, -3e7, 3e7, 3e7) if crs == "EPSG:3857" else QgsRectangle(-200, -100, 200, 100)
        part = visible_extent(LayerExtent.of(msi), world, other, QgsProject.instance())
        assert part == msi.extent()


def test_a_map_that_does_not_show_the_image_disables_the_button(dialog, iface, visible_msi):
    away = QgsRectangle(part_of(visible_msi.extent()))
    away += QgsVector(100_000, 0)
    show(iface, away)
    assert not dialog.preview_button.isEnabled()
    assert note(dialog) == OUTSIDE == dialog.preview_button.toolTip()
    assert dialog.run_button.isEnabled()
    photograph(dialog, "dialog_preview_elsewhere")
    iface.canvas.setDestinationCrs(
        QgsCoordinateReferenceSystem("EPSG:3031")
    )  # Antarctica, into which Potsdam cannot be transformed
    assert not dialog.preview_button.isEnabled()
    iface.canvas.setDestinationCrs(visible_msi.crs())
    show(iface, part_of(visible_msi.extent()))
    assert dialog.preview_button.isEnabled() and note(dialog) == ""


def test_the_preview_of_a_whole_large_image_has_larger_pixels(dialog, iface, runs, visible_msi, wald, tmp_path):
    dialog.msi.set_source(large_msi(wald, tmp_path))
    dialog.sensor.set_sensor("sentinel2a")
    known(dialog)
    show(iface, visible_msi.extent())
    press(dialog)
    layer = made(runs)
    assert (layer.width(), layer.height()) == (384, 256) and layer.extent().toRectF() == visible_msi.extent().toRectF()
    assert note(dialog).startswith("Preview at 1/2 resolution (384 × 256 pixels, ")
    assert note(dialog).endswith("Zoom in for full resolution.")
    photograph(dialog, "dialog_preview_coarser")


def test_an_error_in_the_output_does_not_prevent_a_preview(dialog, runs, visible_msi):
    dialog.output.lineEdit().setText("/no/such/folder/out.jpg")
    known(dialog)
    assert not dialog.run_button.isEnabled()
    press(dialog)
    made(runs)
    dialog.sensor.set_sensor("")
    known(dialog)
    assert not dialog.preview_button.isEnabled()
    assert "Choose the multispectral sensor" in dialog.preview_button.toolTip()


def test_a_file_without_a_layer_is_previewed(dialog, iface, runs, visible_msi, wald):
    QgsProject.instance().removeMapLayer(visible_msi.id())
    dialog.msi.set_source(wald.msi)
    dialog.sensor.set_sensor("sentinel2a")
    known(dialog)
    press(dialog)
    assert made(runs).name() == "Preview of EnMAP_Potsdam_L2A × msi"


def slow(dialog, wald, folder: Path, monkeypatch) -> None:
    """Choose a large image and preview all its pixels."""
    preview_of = fusion_preview.preview_of
    monkeypatch.setattr(fusion_preview, "preview_of", lambda *args: replace(preview_of(*args), every=1))
    dialog.msi.set_source(large_msi(wald, folder))
    dialog.sensor.set_sensor("sentinel2a")
    known(dialog)


def folders() -> set[Path]:
    return set(Path(QgsProcessingUtils.tempFolder()).glob(f"{preview_layer.PREFIX}*"))


def test_cancelling_in_the_task_manager_leaves_no_file(dialog, iface, runs, visible_msi, wald, tmp_path, monkeypatch):
    slow(dialog, wald, tmp_path, monkeypatch)
    show(iface, visible_msi.extent())
    known_folders = folders()
    press(dialog)
    (task,) = runs.previews.queue.tasks
    wait_for(lambda: "Sharpening" in task.description())
    (listed,) = QgsApplication.taskManager().activeTasks()
    assert listed is task and task.title.startswith("Preview of ")
    listed.cancel()
    wait_for(lambda: not len(runs.previews.queue))
    assert note(dialog) == "The preview was cancelled."
    assert folders() == known_folders
    assert preview_layer.previews(QgsProject.instance()) == []


def test_another_preview_cancels_the_previous_one(dialog, iface, runs, visible_msi, wald, tmp_path, monkeypatch):
    slow(dialog, wald, tmp_path, monkeypatch)
    show(iface, visible_msi.extent())
    known_folders = folders()
    press(dialog)
    (first,) = runs.previews.queue.tasks
    wait_for(lambda: "Sharpening" in first.description())
    show(iface, part_of(visible_msi.extent()))
    press(dialog)
    layer = made(runs)
    wait_for(lambda: first.worker_ended.is_set() and len(folders()) == len(known_folders) + 1)
    assert layer.extent().width() < visible_msi.extent().width()
    assert note(dialog).startswith("Preview at ")


def warm(runs) -> set[int]:
    """Return the process ID of the worker that serves checks and previews."""
    process = runs.previews.warm._process
    return set() if process is None else {process._popen.pid}


def test_one_worker_serves_checks_and_previews(dialog, iface, runs, visible_msi):
    processes = []
    for seed in (3, 4):
        dialog.advanced.seed.setValue(seed)
        known(dialog)
        processes.append(warm(runs))
        press(dialog)
        made(runs)
    processes.append(warm(runs))
    assert processes[0] <= children() and processes == [processes[0]] * 3


def test_no_worker_runs_while_the_dialog_is_closed(dialog, iface, runs, visible_msi):
    first = warm(runs)
    dialog.close()
    wait_for(lambda: not first & children())
    assert not warm(runs)
    dialog.show()
    known(dialog)
    wait_for(lambda: warm(runs))


def test_a_worker_that_died_is_replaced(dialog, iface, runs, visible_msi):
    (first,) = warm(runs)
    os.kill(first, signal.SIGKILL)
    press(dialog)
    assert made(runs).isValid()
    (second,) = warm(runs)
    os.kill(second, signal.SIGKILL)
    dialog.advanced.seed.setValue(5)
    known(dialog)
    assert dialog.run_button.isEnabled()


def test_quitting_ends_the_worker(dialog, iface, runs, visible_msi):
    first = warm(runs)
    runs.leave()
    assert not first & children() and not warm(runs)


def test_a_preview_is_made_while_a_fusion_runs_and_another_waits(dialog, runs, visible_msi, wald, tmp_path):
    for name in ("a.tif", "b.tif"):
        runs.start(wald.request(tmp_path / name, preset="paper"), name)
    press(dialog)
    made(runs)
    assert len(runs.queue) == 2 and runs.queue.tasks[0].started


def test_closing_the_project_cancels_the_preview(dialog, iface, runs, visible_msi, wald, tmp_path, monkeypatch):
    slow(dialog, wald, tmp_path, monkeypatch)
    show(iface, visible_msi.extent())
    known_folders = folders()
    press(dialog)
    (task,) = runs.previews.queue.tasks
    wait_for(lambda: "Sharpening" in task.description())
    QgsProject.instance().clear()
    wait_for(lambda: folders() == known_folders)
    assert not dialog.preview_button.isEnabled()


def test_a_worker_that_fails_is_reported_beside_the_button(dialog, runs, visible_msi, make_worker, settings_kept):
    text = "say(type='error', code='raster', message='The disk is full.', problems=[], exit_code=1); os._exit(1)"
    QgsSettings().setValue("spectralift/python", make_worker(text))
    press(dialog)
    wait_for(lambda: not len(runs.previews.queue))
    assert dialog.buttons.note.problems() == ("The preview failed: The disk is full.",)


def test_only_folders_of_previews_are_removed(tmp_path):
    """A project may mark any layer as a preview."""
    folder = tmp_path / f"{preview_layer.PREFIX}1"
    folder.mkdir()
    (folder / "preview.tif").write_text("mine")
    preview_layer.remove_files(str(folder / "preview.tif"))
    preview_layer.remove_files("")
    assert (folder / "preview.tif").exists()


def test_the_button_has_a_name_and_a_tooltip(dialog, visible_msi):
    assert isinstance(dialog.preview_button, QPushButton)
    assert dialog.preview_button.accessibleName() == "Preview" and dialog.preview_button.toolTip()
