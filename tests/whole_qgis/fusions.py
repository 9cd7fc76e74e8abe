"""Stories of fusions, in a QGIS that has the plugin: one with a good end, and ends in the midst of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import qgis.utils
from hands import (
    LEFT,
    add,
    drawn,
    files,
    heard,
    menu_of,
    modal,
    on_canvas,
    pick,
    plugin,
    press,
    quit_qgis,
    said,
    tool_button,
    type_into,
    workers,
)
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox
from telling import TOLD, Wait, complain, later, log, photograph

iface = qgis.utils.iface


def opened() -> Iterator[Wait]:
    """The plugin is there, from its staged package; its dialog opens from the toolbar, on two layers."""
    QgsApplication.messageLog().messageReceived.connect(complain)
    yield "QGIS is up", lambda: iface.mainWindow().isVisible() and "spectralift_qgis" in qgis.utils.plugins
    iface.mainWindow().showNormal()
    iface.mainWindow().setGeometry(0, 0, 1280, 1024)
    from spectralift_qgis import paths

    assert str(paths.PACKAGE) == TOLD["package"], paths.PACKAGE
    assert "spectralift" in [p.id() for p in QgsApplication.processingRegistry().providers()]
    hsi, msi = add(TOLD["hsi"], "EnMAP_Potsdam_L2A"), add(TOLD["msi"], "S2A_20220724_30m")
    iface.setActiveLayer(msi)
    iface.zoomToActiveLayer()
    yield drawn(iface.mapCanvas())
    action = plugin().desktop.action
    assert menu_of(action) == ["SpectraLift"], menu_of(action)
    QTest.mouseClick(tool_button(action), LEFT)
    yield "the dialog is open", lambda: plugin().desktop.dialog and plugin().desktop.dialog.isVisible()
    assert (plugin().desktop.dialog.hsi.layer(), plugin().desktop.dialog.msi.layer()) == (hsi, msi)


def filled(output: str, preset: str) -> Iterator[Wait]:
    dialog = plugin().desktop.dialog
    pick(dialog.hsi.combo, "EnMAP_Potsdam_L2A")
    pick(dialog.msi.combo, "S2A_20220724_30m")
    type_into(dialog.sensor.combo.lineEdit(), "sentinel2b")
    assert dialog.sensor.sensor() == "sentinel2b"
    type_into(dialog.sensor.combo.lineEdit(), "sentinel2a")
    type_into(dialog.output.lineEdit(), str(Path(TOLD["results"]) / output))
    dialog.advanced_box.setCollapsed(False)
    pick(dialog.advanced.preset, preset)
    yield "the preflight has looked", lambda: not dialog.preflight.busy and dialog.run_button.isEnabled()


def fuse() -> Iterator[Wait]:
    """Open, fuse, look at the result, pick spectra on the map, export them, quit."""
    yield from opened()
    yield from filled("sharp.tif", "default")
    photograph("dialog")
    QTest.mouseClick(plugin().desktop.dialog.run_button, LEFT)
    yield "the worker trains", lambda: workers() and any("loss" in t.description() for t in tasks())
    plugin().desktop.dialog.close()
    yield "the fusion has ended", lambda: said().startswith("Sharpened in ")
    yield from result_checked()
    yield from profiles_picked()
    yield from exported()
    yield from options_seen()
    yield from quit_qgis()


def tasks() -> list:
    return [t for t in QgsApplication.taskManager().activeTasks() if t.description().startswith("Sharpen")]


def result_checked() -> Iterator[Wait]:
    project = QgsProject.instance()
    (sharp,) = project.mapLayersByName("EnMAP_Potsdam_L2A × S2A_20220724_30m")
    (msi,) = project.mapLayersByName("S2A_20220724_30m")
    order = [layer.name() for layer in project.layerTreeRoot().layerOrder()]
    assert order.index(sharp.name()) == order.index(msi.name()) - 1, order
    assert sharp.bandCount() == 218 and sharp.extent() == msi.extent()
    assert files() == ["sharp.qml", "sharp.tif"], files()
    yield from previewed()
    press("Zoom to")
    assert iface.activeLayer() is sharp
    yield drawn(iface.mapCanvas())
    photograph("result")
    press("Open report")
    yield "the report is open", lambda: "218" in shown_report()
    report_window().close()


def previewed() -> Iterator[Wait]:
    """What the map shows of the image, from the dialog that stays open beside it."""
    QTest.mouseClick(tool_button(plugin().desktop.action), LEFT)
    dialog = plugin().desktop.dialog
    yield "there is something to preview", dialog.preview_button.isEnabled
    QTest.mouseClick(dialog.preview_button, LEFT)
    name = "Preview of EnMAP_Potsdam_L2A × S2A_20220724_30m"
    yield "the preview is there", lambda: QgsProject.instance().mapLayersByName(name)
    (layer,) = QgsProject.instance().mapLayersByName(name)
    assert QgsProject.instance().layerTreeRoot().layerOrder()[0] is layer
    yield drawn(iface.mapCanvas())
    photograph("preview")
    dialog.close()
    QgsProject.instance().removeMapLayer(layer.id())


def report_window():
    return next((w for w in QApplication.topLevelWidgets() if hasattr(w, "browser") and w.isVisible()), None)


def shown_report() -> str:
    return report_window().browser.toPlainText() if report_window() else ""


def profiles_picked() -> Iterator[Wait]:
    """The dock comes with its layers; the mouse moves and clicks; the pins are what GDAL reads there."""
    press("Show profiles")
    yield "the dock is open", lambda: plugin().desktop.profiles.dock and plugin().desktop.profiles.dock.isVisible()
    dock, canvas = plugin().desktop.profiles.dock, iface.mapCanvas()
    names = {role: combo.currentLayer().name() for role, combo in dock.rows.combos.items()}
    assert names == {"lr": "EnMAP_Potsdam_L2A", "msi": "S2A_20220724_30m",
                     "sr": "EnMAP_Potsdam_L2A × S2A_20220724_30m"}, names  # fmt: skip
    yield drawn(canvas)
    yield "the map tool is on", lambda: canvas.mapTool() is dock.tool
    extent = QgsProject.instance().mapLayersByName("S2A_20220724_30m")[0].extent()
    for number, (across, down) in enumerate(((0.31, 0.33), (0.72, 0.61)), 1):
        x, y = extent.xMinimum() + across * extent.width(), extent.yMaximum() - down * extent.height()
        QTest.mouseMove(canvas.viewport(), on_canvas(x, y))
        QTest.mouseClick(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, on_canvas(x, y))
        yield f"pin {number} is there", lambda n=number: len(dock.session.pins) == n
        yield f"pin {number} is read", lambda: all(dock.session.site(p.id) for p in dock.session.pins)
    for pin in dock.session.pins:
        compare_with_gdal(dock.session.site(pin.id).sr, pin.place.anchor)
    yield "both are drawn", lambda: sum(bool(d.lines) for d in dock.plot.drawn().values()) >= 2
    assert len(dock.marks) == 2
    assert dock.width() >= 380 and canvas.width() >= 400, (dock.width(), canvas.width())
    assert dock.plot.legend().right() <= dock.plot.width(), (dock.plot.legend(), dock.plot.width())
    photograph("profiles")


def compare_with_gdal(profile, anchor) -> None:
    from osgeo import gdal

    dataset = gdal.Open(str(Path(TOLD["results"]) / "sharp.tif"))
    g = dataset.GetGeoTransform()
    col, row = int((anchor[0] - g[0]) / g[1]), int((anchor[1] - g[3]) / g[5])
    for i in (0, 100, 217):
        band = dataset.GetRasterBand(i + 1)
        stored = band.ReadAsArray(col, row, 1, 1)[0, 0]
        wanted = stored * (band.GetScale() or 1.0) + (band.GetOffset() or 0.0)
        found = profile.values[i]
        assert min(abs(found - wanted), abs(found - wanted * 1e-4)) < 1e-6, (i, found, wanted)


def exported() -> Iterator[Wait]:
    dock = plugin().desktop.profiles.dock
    target = Path(TOLD["results"]) / "spectra.csv"
    action = next(a for a in dock.bar.export.menu().actions() if "CSV" in a.text())
    later(action.trigger)
    yield "a file is asked for", lambda: modal(QFileDialog)
    line = modal(QFileDialog).findChild(QLineEdit, "fileNameEdit")
    line.setText(str(target))
    QTest.keyClick(line, Qt.Key.Key_Return)
    yield "the spectra are written", lambda: target.is_file() and "Written" in said()
    head = target.read_text(encoding="utf-8").splitlines()
    log(f"the table begins: {head[0]}")
    assert len(head) > 2 * 218 and any(line.startswith("pin 2") or ",pin 2," in line for line in head)


def options_seen() -> Iterator[Wait]:
    """The page among QGIS's own options says which Python was used here."""
    from spectralift_qgis.gui.options.options_page import OptionsPage

    later(lambda: iface.showOptionsDialog(iface.mainWindow(), "SpectraLift"))
    yield "the options are open", lambda: modal(QDialog) and modal(QDialog).findChild(OptionsPage)
    page = modal(QDialog).findChild(OptionsPage)
    assert page.python.filePath() == TOLD["python"], page.python.filePath()
    photograph("options")
    modal(QDialog).reject()
    yield "the options are closed", lambda: modal(QDialog) is None


def training(output: str) -> Iterator[Wait]:
    """A long fusion is on its way."""
    project = QgsProject.instance()
    for path, name in ((TOLD["hsi"], "EnMAP_Potsdam_L2A"), (TOLD["msi"], "S2A_20220724_30m")):
        if not project.mapLayersByName(name):
            add(path, name)
    QTest.mouseClick(tool_button(plugin().desktop.action), LEFT)
    yield "the dialog is open", lambda: plugin().desktop.dialog.isVisible()
    yield from filled(output, "paper")
    QTest.mouseClick(plugin().desktop.dialog.run_button, LEFT)
    yield f"{output} trains", lambda: workers() and any("loss" in t.description() for t in tasks())
    plugin().desktop.dialog.close()


def leave() -> Iterator[Wait]:
    """While a fusion trains: close the project; close QGIS, which asks first; end QGIS without being asked."""
    yield from opened()
    yield from training("project.tif")
    later(lambda: iface.newProject(False))
    yield "the worker is gone with its project", lambda: not workers() and not tasks() and not files()
    yield from training("asked.tif")
    later(iface.mainWindow().close)
    yield "QGIS asks whether to cancel it", lambda: modal(QMessageBox)
    photograph("asks")
    yield heard(QMessageBox.StandardButton.Yes)
    yield "the worker is gone at the first word", lambda: not workers() and not tasks() and not files()
    yield "it says so", lambda: any("was cancelled" in item.text() for item in iface.messageBar().items())
    yield from training("quit.tif")
    # QGIS 3.40 dies of its layers when it is ended like this, without any plugin: github.com/qgis/QGIS/pull/65667
    QgsProject.instance().removeAllMapLayers()
    assert workers() and tasks(), "the fusion needs no layers"
    log("quitting")
    QApplication.quit()  # as at the end of a session: nobody is asked


def be_killed() -> Iterator[Wait]:
    """Train until somebody kills QGIS."""
    yield from opened()
    yield from training("killed.tif")
    log("ready to be killed")
    yield "an end", lambda: False
