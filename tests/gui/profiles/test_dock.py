"""The profile dock in a real QGIS: clicks on the canvas beside what GDAL reads, and pictures of what is shown."""

from __future__ import annotations

import csv
import json
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("pyqtgraph")
pytest.importorskip("qgis.core")

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QToolButton

from spectralift_qgis.adapters.layers import profile_store
from spectralift_qgis.core.raster import crs_wkt
from spectralift_qgis.evaluation.sample.files import SENSOR, write_sample
from spectralift_qgis.gui.profiles.actions import ProfileActions
from spectralift_qgis.gui.profiles.plot import LIVE
from spectralift_qgis.gui.profiles.words import line_at
from spectralift_qgis.profiles.curves import View
from spectralift_qgis.profiles.site import Place
from tests.core.scenes import read
from tests.gui.conftest import photograph, settle, wait_for

UTM = "EPSG:32632"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return write_sample(str(tmp_path_factory.mktemp("sample")))


@pytest.fixture(scope="module")
def points(sample: dict[str, str]) -> dict[str, QgsPointXY]:
    entries = json.loads(Path(sample["points"]).read_text())
    return {p["name"]: QgsPointXY(p["x"], p["y"]) for p in entries}


@pytest.fixture
def layers(iface, sample: dict[str, str]) -> dict[str, QgsRasterLayer]:
    names = {
        "lr": ("coarse, 30 m", "lr_hsi"),
        "msi": ("Dove-R, 3.75 m", "hr_msi"),
        "sr": ("sharpened, 3.75 m", "truth"),
    }
    made = {role: QgsRasterLayer(sample[key], name) for role, (name, key) in names.items()}
    QgsProject.instance().addMapLayers(list(made.values()))
    iface.canvas.setLayers([made["msi"]])
    iface.canvas.setDestinationCrs(made["msi"].crs())
    iface.canvas.setExtent(made["msi"].extent())
    return made


@pytest.fixture
def actions(iface):
    iface.window.show()
    made = ProfileActions(iface)
    yield made
    made.unload()
    settle()


@pytest.fixture
def dock(actions, layers):
    dock = actions.show()
    dock.show_layers(layers, SENSOR)
    dock.resize(640, 720)
    settle()
    return dock


def click(dock, point: QgsPointXY, button=Qt.MouseButton.LeftButton) -> None:
    """Click on the canvas as the mouse does."""
    pixel = dock.canvas.getCoordinateTransform().transform(point)
    where = QPoint(round(pixel.x()), round(pixel.y()))
    dock.tool.canvasReleaseEvent(QgsMapMouseEvent(dock.canvas, QEvent.Type.MouseButtonRelease, where, button))


def move(dock, point: QgsPointXY) -> None:
    pixel = dock.canvas.getCoordinateTransform().transform(point)
    where = QPoint(round(pixel.x()), round(pixel.y()))
    dock.tool.canvasMoveEvent(QgsMapMouseEvent(dock.canvas, QEvent.Type.MouseMove, where, Qt.MouseButton.NoButton))


def value(path: str, x: float, y: float) -> np.ndarray:
    """The spectrum that GDAL reads at a map position."""
    dataset = gdal.Open(path)
    g = dataset.GetGeoTransform()
    return dataset.ReadAsArray(int((x - g[0]) / g[1]), int((y - g[3]) / g[5]), 1, 1)[:, 0, 0] * 1e-4


# ── picking


def test_a_click_pins_what_gdal_reads_there(dock, sample, points):
    dock.bar.tools["point"].setChecked(True)
    assert dock.canvas.mapTool() is dock.tool
    click(dock, points["Wheat field"])
    (pin,) = dock.session.pins
    site, (x, y) = dock.session.site(pin.id), pin.place.anchor
    np.testing.assert_allclose(site.lr.values, value(sample["lr_hsi"], x, y), atol=1e-9)
    np.testing.assert_allclose(site.sr.values, value(sample["truth"], x, y), atol=1e-9)
    np.testing.assert_allclose(site.msi.values, value(sample["hr_msi"], x, y), atol=1e-9)
    lines = {line.role: line.curve for line in dock.plot.drawn()[pin.id].lines}
    drawn = lines["sr"].y[np.isfinite(lines["sr"].y)]
    np.testing.assert_allclose(drawn, site.sr.values, atol=1e-9)
    assert set(lines) == {"sr", "lr", "footprint"} and site.footprint.pixels == 64
    assert [p.role for p in dock.plot.drawn()[pin.id].points] == ["msi", "closure"]


def test_the_table_says_what_the_core_found(dock, points):
    dock.pin(points["Red roof"])
    model = dock.table.model()
    site = dock.session.site(next(iter(dock.session.pins)).id)
    shown = [model.data(model.index(0, c)) for c in range(model.columnCount())]
    assert shown[0] == "pin 1" and shown[2] == f"{site.comparison.sam_deg:.2f}°"
    assert shown[3] == f"{site.comparison.rmse:.4f}" and shown[6] == f"{site.closure.share:.1%}"


def test_moving_shows_a_live_spectrum_at_most_every_so_often(dock, points):
    seen = []
    dock.session.live_read.connect(seen.append)
    dock.bar.tools["point"].setChecked(True)
    for _ in range(20):
        move(dock, points["River"])
    wait_for(lambda: LIVE in dock.plot.drawn(), 5)
    assert len(seen) == 1 and seen[0].sr
    dock.bar.tools["point"].setChecked(False)
    assert LIVE not in dock.plot.drawn() and dock.canvas.mapTool() is not dock.tool


def test_esc_ends_picking(dock):
    dock.bar.tools["point"].setChecked(True)
    dock.tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    assert dock.canvas.mapTool() is not dock.tool and not dock.bar.tools["point"].isChecked()


def test_another_tool_takes_over(dock):
    from qgis.gui import QgsMapToolPan

    dock.bar.tools["polygon"].setChecked(True)
    pan = QgsMapToolPan(dock.canvas)
    dock.canvas.setMapTool(pan)
    assert not dock.bar.tools["polygon"].isChecked()
    dock.canvas.unsetMapTool(pan)


def test_a_canvas_in_another_crs_reads_the_same_pixels(dock, sample, points):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    dock.canvas.setDestinationCrs(degrees)
    there = QgsCoordinateTransform(QgsCoordinateReferenceSystem(UTM), degrees, QgsProject.instance())
    dock.pin(there.transform(points["River"]))
    site = dock.session.site(next(iter(dock.session.pins)).id)
    np.testing.assert_allclose(site.sr.values, value(sample["truth"], *points["River"]), atol=1e-9)
    assert len(dock.marks) == 1


def test_outside_is_said_in_the_plot_and_nothing_is_drawn(dock):
    dock.pin(QgsPointXY(0, 0))
    drawn = dock.plot.drawn()[next(iter(dock.session.pins)).id]
    assert not drawn.lines and not drawn.points
    assert dock.plot._message.count("outside") == 3


def test_a_drawn_polygon_gives_mean_and_deviation(dock, sample):
    dock.bar.tools["polygon"].setChecked(True)
    x, y = 601000, 5298500
    for corner in ((x, y), (x + 400, y), (x + 400, y - 300), (x, y - 300)):
        click(dock, QgsPointXY(*corner))
    click(dock, QgsPointXY(x, y), Qt.MouseButton.RightButton)
    (pin,) = dock.session.pins
    site = dock.session.site(pin.id)
    (ring,) = pin.place.rings
    (left, bottom), (right, top) = np.min(ring, axis=0), np.max(ring, axis=0)
    cols = [c for c in range(512) if left <= 600000 + (c + 0.5) * 3.75 < right]
    rows = [r for r in range(512) if bottom <= 5300000 - (r + 0.5) * 3.75 < top]
    part = read(sample["truth"])[:, rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1].reshape(150, -1) * 1e-4
    assert abs(site.sr.pixels - part.shape[1]) <= max(len(rows), len(cols))  # screen pixels are not map units
    np.testing.assert_allclose(site.sr.values, part.mean(axis=1), rtol=0.05)
    assert {r.kind for r in dock.plot.drawn()[pin.id].ribbons} == {"std", "percentiles"}


def test_a_drawn_line_becomes_an_image(dock, sample):
    dock.bar.tools["line"].setChecked(True)
    for corner in ((600300, 5299500), (601500, 5299200)):
        click(dock, QgsPointXY(*corner))
    dock.tool.canvasDoubleClickEvent(None)
    assert dock.plot.image_plot.isVisible()
    (pin,) = dock.session.pins
    line = dock.session.read_line(pin.place)
    assert line.source == "sharpened, 3.75 m"
    first = line.positions[0]
    np.testing.assert_allclose(line.values[0], value(sample["truth"], *first), atol=1e-9)
    photograph(dock, "profile_line")
    dock.pin(QgsPointXY(600500, 5299500))
    photograph(dock, "profile_line_and_pin")
    dock.session.remove([pin.id])
    assert not dock.plot.image_plot.isVisible()


def test_selected_features_are_pinned(dock, iface, points):
    places = QgsVectorLayer(f"Point?crs={UTM}", "places", "memory")
    for point in points.values():
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(point))
        places.dataProvider().addFeature(feature)
    iface.setActiveLayer(places)
    dock.pin_selected_features()
    assert len(dock.session.pins) == 0  # nothing is selected: the message bar says so
    places.selectAll()
    dock.pin_selected_features()
    assert len(dock.session.pins) == len(points)


# ── pins


def test_windows_medians_and_layers_are_read_anew(dock, sample, points):
    dock.pin(points["Red roof"])
    pin = next(iter(dock.session.pins))
    dock.bar.window_size.setCurrentIndex(1)
    dock.bar.statistic.setCurrentIndex(1)
    dock.session.wait()
    x, y = pin.place.anchor
    col, row = int((x - 600000) / 3.75), int((5300000 - y) / 3.75)
    expected = np.median(read(sample["truth"])[:, row - 1 : row + 2, col - 1 : col + 2], axis=(1, 2)) * 1e-4
    np.testing.assert_allclose(dock.session.site(pin.id).sr.values, expected, atol=1e-9)


def test_a_layer_that_leaves_takes_its_curves_along(dock, layers, points):
    dock.bar.tools["point"].setChecked(True)
    click(dock, points["River"])
    pin = next(iter(dock.session.pins))
    QgsProject.instance().removeMapLayer(layers["sr"].id())
    move(dock, points["Red roof"])
    wait_for(lambda: dock.session.site(pin.id).sr is None, 5)
    wait_for(lambda: LIVE in dock.plot.drawn(), 5)
    QgsProject.instance().removeAllMapLayers()
    assert LIVE not in dock.plot.drawn()
    wait_for(lambda: dock.session.site(pin.id).lr is None, 5)
    click(dock, points["Red roof"])
    assert len(dock.session.pins) == 2 and "Choose a coarse" in dock.plot._message


def test_pins_are_saved_in_the_project_and_come_back(dock, actions, points, tmp_path):
    for point in points.values():
        dock.pin(point)
    first = next(iter(dock.session.pins))
    dock.session.change(first.id, name="my roof", colour="#123456")
    path = str(tmp_path / "project.qgz")
    project = QgsProject.instance()
    assert project.isDirty() and project.write(path)
    project.clear()
    assert len(dock.session.pins) == 0 and not dock.plot.drawn() and not len(dock.marks)
    assert project.read(path)
    dock.session.wait()
    pins = list(dock.session.pins)
    assert [p.name for p in pins] == ["my roof", "pin 2", "pin 3"] and pins[0].colour == "#123456"
    assert all(dock.session.site(p.id).sr for p in pins)
    assert dock.rows.sensor_id() == SENSOR


def test_a_damaged_project_entry_does_no_harm(dock):
    for text in (
        "{",
        "[1, null]",
        '[{"kind": "point", "rings": [[["a", 1]]]}]',
        '[{"kind": "x", "rings": [[[1, 2]]]}]',
    ):
        QgsProject.instance().writeEntry(profile_store.SCOPE, profile_store.PINS, text)
        dock.session.restore()
        assert len(dock.session.pins) == 0


def test_hiding_renaming_and_deleting_by_the_table(dock, points):
    dock.pin(points["River"])
    dock.pin(points["Red roof"])
    model = dock.table.model()
    assert model.setData(model.index(0, 0), "stream")
    assert model.setData(model.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert [p.name for p in dock.session.pins] == ["stream", "pin 2"]
    assert len(dock.marks) == 1 and len(dock.plot.drawn()) == 2 - 1
    dock.table.selectRow(0)
    QTest.keyClick(dock.table, Qt.Key.Key_Delete)
    assert [p.name for p in dock.session.pins] == ["pin 2"]


def test_hovering_a_pin_thickens_it_on_plot_and_map(dock, points):
    dock.pin(points["River"])
    pin = next(iter(dock.session.pins))
    before = [w for _, w in dock.plot._painted[pin.id].lines]
    dock.table.hovered.emit(pin.id)
    assert [i.opts["pen"].widthF() for i, _ in dock.plot._painted[pin.id].lines] == [2 * w for w in before]
    dock.table.hovered.emit(None)
    assert [i.opts["pen"].widthF() for i, _ in dock.plot._painted[pin.id].lines] == before


# ── looks


@pytest.mark.parametrize("x_unit", ["um", "1/cm", "band"])
def test_units_and_looks_are_redrawn(dock, points, x_unit):
    dock.pin(points["Wheat field"])
    pin = next(iter(dock.session.pins))
    dock.bar.set_view(View(x_unit, "stored", "none", True, True))
    drawn = dock.plot.drawn()[pin.id]
    curve = next(line.curve for line in drawn.lines if line.role == "sr")
    assert np.nanmax(curve.y) > 1000
    assert dock.plot.upper.ctrl.logYCheck.isChecked()
    dock.bar.set_view(View(x_unit, "reflectance", "continuum"))
    assert np.nanmax(dock.plot.drawn()[pin.id].lines[0].curve.y) == pytest.approx(1)
    dock.bar.reset.trigger()
    assert dock.bar.view() == View()


def test_the_crosshair_reads_the_curves(dock, points):
    dock.pin(points["Wheat field"])
    pin = next(iter(dock.session.pins))
    found = {role: (x, y, band) for _, role, _, x, y, band in dock.plot.values_at(800.0)}
    x, y, band = found["sr"]
    site = dock.session.site(pin.id)
    assert abs(x - 800) < 8 and y == site.sr.values[band] and x == site.sr.centre_nm[band]
    dock.plot.hovered.emit(800.0, dock.plot.values_at(800.0))
    assert "0.4" in dock.readout.text()


def test_every_widget_has_a_tooltip_and_a_name(dock):
    for kind in (QComboBox, QToolButton):
        for widget in dock.findChildren(kind):
            if widget.objectName().startswith("qt_") or not widget.isVisible():
                continue
            assert widget.toolTip() and (widget.accessibleName() or widget.text()), widget


# ── export


@pytest.mark.parametrize("extension", [".csv", ".tsv", ".json", ".sli", ".gpkg", ".png", ".svg"])
def test_exports_are_written(dock, points, tmp_path, extension):
    for point in points.values():
        dock.pin(point)
    written = dock.export_to(str(tmp_path / f"out{extension}"))
    assert written and all(Path(p).stat().st_size > 15 for p in written)
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".")]


def test_the_geopackage_holds_geometry_and_figures(dock, points, tmp_path):
    dock.pin(points["Red roof"])
    path = str(tmp_path / "pins.gpkg")
    dock.export_to(path)
    layer = QgsVectorLayer(f"{path}|layername=points", "points")
    (feature,) = layer.getFeatures()
    site = dock.session.site(next(iter(dock.session.pins)).id)
    assert feature.geometry().asPoint().distance(points["Red roof"]) < 1e-6
    assert feature["sam_deg"] == pytest.approx(site.comparison.sam_deg) and layer.crs().authid() == UTM
    table = QgsVectorLayer(f"{path}|layername=spectra", "spectra")
    values = [f["value"] for f in table.getFeatures() if f["role"] == "sr"]
    np.testing.assert_allclose(values, site.sr.values, atol=1e-8)
    assert len(json.loads(feature["profiles"])[0]["y"]) == 150


def test_the_svg_is_drawn_as_it_was_on_the_screen(dock, points, tmp_path):
    from qgis.PyQt.QtGui import QImage, QPainter
    from qgis.PyQt.QtSvg import QSvgRenderer

    dock.pin(points["Red roof"])
    (path,) = dock.export_to(str(tmp_path / "plot.svg"))
    renderer = QSvgRenderer(path)
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    assert renderer.isValid() and image.width() > 300
    assert image.pixelColor(2, 2).lightness() > 200  # the paper, not a black square
    assert len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}) > 50


def test_the_clipboard_gets_a_table(dock, points):
    dock.pin(points["River"])
    dock._copy()
    lines = QgsApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["pin", "role", "source"] and len(lines) == 1 + 3 * 150 + 4


def test_nothing_to_export_is_a_message(dock, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr("spectralift_qgis.gui.profiles.dock.QMessageBox.warning", lambda *a: said.append(a[-1]))
    assert dock.export_to(str(tmp_path / "none.csv")) == ()
    wait_for(lambda: said, 5)
    assert "Pin a position" in said[0] and not (tmp_path / "none.csv").exists()


# ── coming and going


def test_after_a_fusion_its_layers_are_filled_in(actions, layers, points, sample):
    fused = SimpleNamespace(
        request=SimpleNamespace(sensor=SENSOR, srf="", msi_bands=""),
        hsi_id=layers["lr"].id(), msi_id=layers["msi"].id(), sharp_id=layers["sr"].id(),
    )  # fmt: skip
    actions.show_fused(fused)
    assert actions.action.isChecked() and actions.dock.isVisible()
    assert {s.role: s.path for s in actions.dock.session.reader.sources} == {
        "lr": sample["lr_hsi"], "msi": sample["hr_msi"], "sr": sample["truth"],
    }  # fmt: skip
    actions.dock.pin(points["River"])
    assert actions.dock.session.site(1).closure.share < 0.05


def test_a_response_file_will_do_for_a_sensor(dock, points):
    from spectralift_qgis import paths

    dock.rows.set_sensor(str(paths.resource("sensors", f"{SENSOR}.csv")))
    dock.session.wait()
    dock.pin(points["River"])
    assert dock.session.site(1).closure.names


def test_closing_a_project_leaves_nothing_in_the_next(dock, points):
    dock.pin(points["River"])
    settle()
    project = QgsProject.instance()
    assert profile_store.load_choices(project)["sensor"] == SENSOR
    project.clear()
    settle()
    assert profile_store.load_pins(project) == "" and profile_store.load_choices(project) == {}


def test_it_unloads_without_a_trace_ten_times(iface, layers, points):
    for _ in range(10):
        actions = ProfileActions(iface)
        dock = actions.show()
        dock.show_layers(layers, SENSOR)
        dock.bar.tools["point"].setChecked(True)
        dock.pin(points["River"])
        items = len(iface.canvas.scene().items())
        actions.unload()
        settle()
        assert iface.added == [] and len(iface.canvas.scene().items()) < items
        assert iface.canvas.mapTool() is None
    QgsProject.instance().removeAllMapLayers()  # nobody listens any more


def test_two_hundred_pins_come_back_without_blocking(dock, actions, points):
    rng = np.random.default_rng(3)
    crs = crs_wkt(UTM)
    for x, y in rng.uniform((600100, 5298200), (601800, 5299900), (200, 2)):
        dock.session.pins.add(Place.point(x, y, crs))
    profile_store.save_pins(QgsProject.instance(), dock.session.pins)
    actions.unload()
    settle()
    actions.__init__(actions.iface)
    began = time.perf_counter()
    dock = actions.show()
    settle()
    elapsed = time.perf_counter() - began
    print(f"reopened on 200 pins in {elapsed:.2f} s")  # the figure to look at; time is never asserted
    assert len(dock.session.pins) == 200
    dock.session.wait()
    assert len(dock.plot.drawn()) == 200


# ── pictures


def test_pictures_of_one_pin_five_pins_and_a_polygon(dock, points):
    dock.pin(points["Red roof"])
    dock.session.change(1, name="red roof")
    dock.plot.auto_range()
    photograph(dock, "profile_one_pin")
    more = {"wheat field": points["Wheat field"], "river": points["River"]}
    more.update(meadow=QgsPointXY(601500, 5299300), town=QgsPointXY(600800, 5298900))
    for name, point in more.items():
        dock.session.change(dock.session.add(_place(dock, point)).id, name=name)
    photograph(dock, "profile_five_pins")
    dock.canvas.setExtent(QgsRectangle(600600, 5298900, 600850, 5299150))
    dock.canvas.refreshAllLayers()
    dock.canvas.waitWhileRendering()
    photograph(dock.iface.window, "profile_window")
    dock.session.remove([p.id for p in dock.session.pins])
    ring = "Polygon((601000 5298500, 601300 5298450, 601250 5298150, 601000 5298200, 601000 5298500))"
    dock._drawn("polygon", QgsGeometry.fromWkt(ring))
    photograph(dock, "profile_polygon")
    dock.session.remove([p.id for p in dock.session.pins])
    photograph(dock, "profile_empty", least_colours=20)


def _place(dock, point):
    from spectralift_qgis.adapters.layers.profile_places import place_of_point

    return place_of_point(point, dock.canvas.mapSettings().destinationCrs())


def test_a_picture_in_a_dark_theme(dock, points):
    application = QgsApplication.instance()
    before = application.palette()
    dark = QPalette()
    roles = QPalette.ColorRole
    for role, colour in ((roles.Window, "#2b2b2b"), (roles.Base, "#1e1e1e"), (roles.AlternateBase, "#262626"),
                         (roles.Button, "#3a3a3a")):  # fmt: skip
        dark.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        dark.setColor(role, QColor("#e0e0e0"))
    application.setPalette(dark)
    try:
        settle()
        for point in points.values():
            dock.pin(point)
        photograph(dock, "profile_dark")
        assert dock.plot._canvas.backgroundBrush().color().lightness() < 60
    finally:
        application.setPalette(before)


# ── rasters without a georeference


def test_layers_without_a_georeference_are_read_at_the_clicked_pixel(actions, iface, layers, tmp_path):
    planes = np.random.default_rng(4).integers(1, 9000, (6, 40, 50)).astype(np.uint16)
    plain = {}
    for role in ("lr", "sr"):
        path = str(tmp_path / f"plain_{role}.tif")
        out = gdal.GetDriverByName("GTiff").Create(path, 50, 40, 6, gdal.GDT_UInt16)
        out.WriteArray(planes if role == "lr" else planes + 7)
        del out
        plain[role] = QgsRasterLayer(path, f"plain {role}")
    QgsProject.instance().addMapLayers(list(plain.values()))
    assert plain["lr"].extent().yMinimum() == -40  # rows downwards: what the core assumes of QGIS
    dock = actions.show()
    dock.show_layers({**plain, "msi": layers["msi"]}, SENSOR)
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    iface.canvas.setExtent(QgsRectangle(0, -40, 50, 0))
    dock.bar.tools["point"].setChecked(True)
    click(dock, QgsPointXY(31.5, -12.5))
    site = dock.session.site(1)
    assert site.lr.pixel == site.sr.pixel == (12, 31)
    np.testing.assert_array_equal(site.lr.values, planes[:, 12, 31])
    assert not site.msi and "Dove-R, 3.75 m has no data here" in "\n".join(site.notes)
    assert site.comparison.bands == 6 and site.comparison.bias == pytest.approx(7e-4)
    dock.bar.set_view(View("band"))
    assert {line.role for line in dock.plot.drawn()[1].lines} == {"lr", "sr", "footprint"}
    outline = next(i for i in dock.marks._items[1] if hasattr(i, "asGeometry")).asGeometry().boundingBox()
    assert (outline.xMinimum(), outline.yMaximum()) == (31, -12)


# ── lines


def test_the_data_of_a_line_are_exported_and_copied(dock, sample, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr("spectralift_qgis.gui.profiles.dock.QMessageBox.warning", lambda *a: said.append(a[-1]))
    assert dock.export_lines_to(str(tmp_path / "none.csv")) == ()
    wait_for(lambda: said, 5)
    assert "Draw one" in said[0] and not list(tmp_path.iterdir())
    dock._drawn("line", QgsGeometry.fromWkt("LineString(600300 5299500, 600900 5299200)"))
    (path,) = dock.export_lines_to(str(tmp_path / "line.csv"))
    with open(path, newline="") as f:
        rows = list(csv.reader(f))
    assert rows[0][2:] == ["distance", "x", "y", "band", "centre_nm", "good", "value"]
    line = dock.session.read_line(next(iter(dock.session.pins)).place)
    assert len(rows) == 1 + len(line.distance) * 150
    for row in (rows[1], rows[150 * 40 + 31], rows[-1]):
        x, y, band = float(row[3]), float(row[4]), int(row[5])
        assert float(row[-1]) == pytest.approx(value(sample["truth"], x, y)[band - 1], abs=1e-9)
        assert float(row[2]) == pytest.approx(np.hypot(x - 600300, y - 5299500), abs=1e-4)
    menu = dock.bar.export.menu()
    next(a for a in menu.actions() if "Copy the spectra along" in a.text()).trigger()
    copied = QgsApplication.clipboard().text().splitlines()
    assert [r.split("\t") for r in copied] == rows


def test_the_image_of_a_line_says_what_is_under_the_cursor(dock):
    dock._drawn("line", QgsGeometry.fromWkt("LineString(600300 5299500, 600900 5299200)"))
    line = dock.session.read_line(next(iter(dock.session.pins)).place)
    said = line_at(line, float(line.distance[40]), 31.2)
    assert f"band 31 ({line.bands.centre_nm[30]:.6g} nm): {line.values[40, 30]:.4g}" in said
    assert line_at(line, -1.0, 31.0) == line_at(line, 1.0, 151.0) == ""
    dock.plot.line_hovered.emit(said)
    assert dock.readout.text() == said


def test_a_line_that_was_chosen_stays_when_a_pin_is_added(dock, points):
    for wkt in ("LineString(600300 5299500, 600900 5299200)", "LineString(600300 5299000, 600900 5299100)"):
        dock._drawn("line", QgsGeometry.fromWkt(wkt))
    dock._clicked(dock.table.model().index(0, 0))
    assert dock._line == 1
    dock.pin(points["River"])
    assert dock._line == 1


# ── further rasters


def test_further_rasters_have_lines_legend_entries_and_rows_of_their_own(dock, layers, sample, points):
    names = ("another method", "a third one")
    further = [QgsRasterLayer(sample["truth"], names[0]), QgsRasterLayer(sample["lr_hsi"], names[1])]
    QgsProject.instance().addMapLayers(further)
    for layer in further:
        dock.rows._toggle(layer.id(), True)
    dock.pin(points["Red roof"])
    dock.session.wait()
    dock.pin(points["River"])
    dock.session.wait()
    lines = [line for line in dock.plot.drawn()[1].lines if line.role == "other"]
    assert [(line.source, line.number) for line in lines] == [(names[0], 0), (names[1], 1)]
    pens = [i.opts["pen"].dashPattern() for i, _ in dock.plot._painted[1].lines]
    assert len({tuple(p) for p in pens}) == 5  # sharp, coarse, mean, and the two: none looks like another
    assert {label.text for _, label in dock.plot._legend.items} >= set(names)
    model, site = dock.table.model(), dock.session.site(1)
    assert model.rowCount() == 6 and [model.pin_id(r) for r in range(6)] == [1, 1, 1, 2, 2, 2]
    shown = [[model.data(model.index(r, c)) for c in (0, 2, 3)] for r in range(3)]
    assert shown[1] == ["    " + names[0], shown[0][1], shown[0][2]]  # the same file as the sharp one
    assert shown[2][1] == "0.00°" and site.other_comparisons[1].rmse == 0
    assert "mean of 64 pixels" in model.data(model.index(1, 2), Qt.ItemDataRole.ToolTipRole)
    assert not model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(1, 0), "other")
    dock.table.selectRow(1)
    assert dock.table.selected_ids() == [1]
    photograph(dock, "profile_further")
    QgsProject.instance().removeMapLayer(further[0].id())
    wait_for(lambda: dock.table.model().rowCount() == 4, 5)
    assert names[0] not in {label.text for _, label in dock.plot._legend.items}


# ── units


def test_closure_is_shown_as_stored_too(dock, sample, points):
    dock.pin(points["Wheat field"])
    dock.bar.set_view(View(y_unit="stored"))
    observed, simulated = dock.plot.drawn()[1].points
    stored = value(sample["hr_msi"], *next(iter(dock.session.pins)).place.anchor) * 1e4
    np.testing.assert_allclose(np.sort(observed.y), np.sort(stored)[-len(observed.y) :], atol=1e-6)
    np.testing.assert_allclose(simulated.y, observed.y, rtol=0.2)


def test_a_scale_factor_is_chosen_kept_in_the_project_and_comes_back(dock, layers, points, tmp_path, monkeypatch):
    dock.pin(points["Wheat field"])
    before = dock.session.site(1).sr.values.copy()
    dock.rows._fill_scales()
    menus = [a.menu() for a in dock.rows.scale.menu().actions()]
    assert [m.title() for m in menus] == ["coarse, 30 m", "Dove-R, 3.75 m", "sharpened, 3.75 m"]
    assert menus[2].actions()[0].isChecked() and "Automatic" in menus[2].actions()[0].text()
    answer = ["0,001", "nothing"]
    monkeypatch.setattr("spectralift_qgis.gui.profiles.sources.QInputDialog.getText", lambda *a, **k: (answer[0], True))
    menus[2].actions()[-1].trigger()
    dock.session.wait()
    np.testing.assert_allclose(dock.session.site(1).sr.values, 10 * before)
    said = []
    monkeypatch.setattr("spectralift_qgis.gui.profiles.sources.QMessageBox.warning", lambda *a: said.append(a[-1]))
    answer[0] = "nothing"
    dock.rows._ask_scale(layers["sr"])
    assert "nothing is not a scale factor" in said[0] and dock.rows.scales == {layers["sr"].id(): 0.001}
    settle()
    path, project = str(tmp_path / "project.qgz"), QgsProject.instance()
    assert project.write(path)
    project.clear()
    settle()
    assert project.read(path)
    dock.session.wait()
    np.testing.assert_allclose(dock.session.site(1).sr.values, 10 * before)
    dock.rows.set_scale(next(iter(dock.rows.scales)), None)
    dock.session.wait()
    np.testing.assert_allclose(dock.session.site(1).sr.values, before)


def test_bad_bands_are_gaps_until_they_are_shown(actions, shared_data):
    path = str(shared_data / "enmap_potsdam" / "enmap_potsdam_north_96x64.tif")
    layer = QgsRasterLayer(path, "EnMAP")
    QgsProject.instance().addMapLayer(layer)
    dock = actions.show()
    dock.show_layers({"lr": layer})
    dock.canvas.setDestinationCrs(layer.crs())
    dock.pin(layer.extent().center())
    site = dock.session.site(1)
    (line,) = dock.plot.drawn()[1].lines
    assert set(line.curve.band.tolist()) - {-1} == set(np.flatnonzero(site.lr.usable))
    assert np.isnan(line.curve.y).any() and not (line.curve.y == 0).any()
    dock.bar.bad_bands.setChecked(True)
    (line,) = dock.plot.drawn()[1].lines
    assert set(line.curve.band.tolist()) - {-1} == set(np.flatnonzero(site.lr.valid))


def test_zooming_stays_until_auto_range_is_asked_for(dock, points):
    dock.pin(points["Wheat field"])
    settle()
    whole = dock.plot.upper.vb.viewRange()
    dock.plot.upper.vb.scaleBy((0.2, 0.2))
    zoomed = dock.plot.upper.vb.viewRange()
    assert zoomed[0][1] - zoomed[0][0] < 0.3 * (whole[0][1] - whole[0][0])
    dock.plot.upper.vb.translateBy(x=100)
    assert dock.plot.difference.vb.viewRange()[0] == pytest.approx(dock.plot.upper.vb.viewRange()[0])
    dock.bar.range.trigger()
    settle()
    np.testing.assert_allclose(dock.plot.upper.vb.viewRange(), whole, rtol=1e-6)


# ── on the map


def test_marks_are_the_pixels_that_were_read_in_the_pins_colour(dock, points):
    from qgis.gui import QgsRubberBand, QgsVertexMarker

    dock.pin(points["Red roof"])
    dock.session.change(1, colour="#123456")
    items, site = dock.marks._items[1], dock.session.site(1)
    (cross,) = [i for i in items if isinstance(i, QgsVertexMarker)]
    bands = [i for i in items if isinstance(i, QgsRubberBand)]
    assert cross.center().distance(points["Red roof"]) < 1e-6
    assert {i.strokeColor().name() for i in bands} == {cross.color().name()} == {"#123456"}
    boxes = sorted((b.asGeometry().boundingBox() for b in bands), key=lambda b: b.width())
    for box, profile, gsd in zip(boxes, (site.sr, site.lr), (3.75, 30.0)):
        row, col = profile.pixel
        assert box.width() == pytest.approx(gsd) and box.height() == pytest.approx(gsd)
        assert box.xMinimum() == pytest.approx(600000 + col * gsd) and box.yMaximum() == pytest.approx(
            5300000 - row * gsd
        )


def test_selected_polygons_give_mean_deviation_and_percentiles(dock, iface, sample):
    places = QgsVectorLayer(f"Polygon?crs={UTM}", "fields", "memory")
    for col in (0, 40):
        x = 600000 + 3.75 * (100 + col)
        square = QgsRectangle(x, 5300000 - 3.75 * 130, x + 3.75 * 20, 5300000 - 3.75 * 110)
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(square))
        places.dataProvider().addFeature(feature)
    iface.setActiveLayer(places)
    places.selectAll()
    dock.bar.selected.trigger()
    dock.session.wait()
    assert len(dock.session.pins) == 2
    for pin, col in zip(dock.session.pins, (100, 140)):
        part = read(sample["truth"])[:, 110:130, col : col + 20].reshape(150, -1) * 1e-4
        found = dock.session.site(pin.id).sr
        assert found.pixels == 400
        np.testing.assert_allclose(found.values, part.mean(axis=1), rtol=1e-6)
        np.testing.assert_allclose(found.std, part.std(axis=1), rtol=1e-5, atol=1e-9)
        np.testing.assert_allclose(found.percentiles, np.percentile(part, (5, 25, 50, 75, 95), axis=1), atol=1e-9)


def test_a_click_draws_the_point_before_a_far_footprint(dock, layers, sample, points, tmp_path):
    tiled = str(tmp_path / "tiled.tif")  # blocks of 16 do not hold the 8 × 8 pixels of every coarse one
    gdal.Translate(
        tiled, sample["truth"], creationOptions=["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"],
        srcWin=[4, 4, 500, 500],
    )  # fmt: skip
    layer = QgsRasterLayer(tiled, "tiled")
    QgsProject.instance().addMapLayer(layer)
    dock.show_layers({**layers, "sr": layer}, SENSOR)
    dock.session.wait()
    dock.pin(QgsPointXY(600000 + 3.75 * 83.5, 5300000 - 3.75 * 83.5))
    site = dock.session.site(1)
    assert site.waits and site.sr and site.footprint is None
    model = dock.table.model()
    assert model.data(model.index(0, 2)) == "…" and {line.role for line in dock.plot.drawn()[1].lines} == {"lr", "sr"}
    wait_for(lambda: not dock.session.site(1).waits, 5)
    assert dock.session.site(1).footprint.pixels == 64 and model.data(model.index(0, 2)).endswith("°")
    assert "footprint" in {line.role for line in dock.plot.drawn()[1].lines}


def test_a_click_draws_its_own_pin_only(dock, points, monkeypatch):
    for point in points.values():
        dock.pin(point)
    dock.session.wait()
    drawn, set_pin = [], dock.plot.set_pin
    monkeypatch.setattr(dock.plot, "set_pin", lambda key, *a: (drawn.append(key), set_pin(key, *a)))
    dock.pin(QgsPointXY(600500, 5299500))
    dock.session.wait()
    assert drawn == [4]
