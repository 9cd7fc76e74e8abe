"""Drives a whole QGIS from inside, as its user would: `qgis --code drive_qgis.py`. test_end_to_end starts it.

A story is a generator. What it yields is waited for while QGIS's own event loop runs, so nothing here blocks QGIS,
and modal windows can be answered. SPECTRALIFT_DRIVER holds, as JSON: which story, the two images, where to write.
Every step goes to the log as one line; what goes wrong goes there with its traceback and ends QGIS with code 3.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsPointXY, QgsProject, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QFont, QMouseEvent, QPainter, QPen
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolBar,
)

iface = qgis.utils.iface
TOLD = json.loads(os.environ["SPECTRALIFT_DRIVER"])
LOG = Path(TOLD["log"])
PATIENCE_S = 120
LEFT = Qt.MouseButton.LeftButton
RING = QColor("#d55e00")

Wait = tuple[str, Callable[[], object]]
"""What is waited for, in words, and whether it has come."""


# ── the machinery


def log(text: str) -> None:
    with LOG.open("a", encoding="utf-8") as file:
        file.write(f"{time.strftime('%H:%M:%S')} {text}\n")


def fail(text: str) -> None:
    log(f"FAILED {text}")
    photograph("failure")
    os._exit(3)  # a QGIS that is asked to quit may ask back


def later(action: Callable[[], object]) -> None:
    """Do what may open a modal window: it returns only when that is closed, and the story must go on meanwhile."""
    QTimer.singleShot(0, action)


def photograph(name: str, marks: dict[int, QPoint] | None = None) -> None:
    """Take a picture of the whole screen; marks: places on it that get a ring with a number."""
    QApplication.processEvents()
    picture = QApplication.primaryScreen().grabWindow(0)
    if marks:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(QFont("DejaVu Sans", 15, QFont.Weight.Bold))
        for number, place in marks.items():
            painter.setPen(QPen(RING, 4))
            painter.drawEllipse(place, 17, 17)
            label = QRect(place.x() + 19, place.y() - 12, 30, 24)
            painter.fillRect(label, RING)
            painter.setPen(QColor("white"))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()
    picture.save(str(Path(TOLD["screenshots"]) / f"whole_qgis_{name}.png"))


class Teller:
    """Goes on with a story each time that what it waits for has come."""

    def __init__(self, story: Iterator[Wait]) -> None:
        self._story = story
        self._waited: Wait = ("the begin", lambda: True)
        self._until = time.monotonic() + PATIENCE_S
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(50)

    def _look(self) -> None:
        try:
            if not self._waited[1]():
                if time.monotonic() > self._until:
                    fail(f"in {PATIENCE_S} s this did not come: {self._waited[0]}")
                return
            log(f"ok {self._waited[0]}")
            self._waited = next(self._story)
            self._until = time.monotonic() + PATIENCE_S
        except StopIteration:
            self._timer.stop()
            log("told")
        except Exception:
            fail(traceback.format_exc())


def complain(message: str, tag: str, level: Qgis.MessageLevel) -> None:
    """Nothing critical may come from the plugin, and no exception from anybody."""
    if "Traceback" in message or level == Qgis.MessageLevel.Critical and "spectralift" in f"{tag} {message}".lower():
        fail(f"{tag}: {message}")


# ── hands and eyes


def plugin():
    return qgis.utils.plugins["spectralift_qgis"]


def add(path: str, name: str):
    layer = iface.addRasterLayer(path, name)
    assert layer is not None and layer.isValid(), path
    return layer


class Mouse:
    """Counts its clicks; their places are marked on the next picture."""

    def __init__(self) -> None:
        self.clicks = 0
        self.marks: dict[int, QPoint] = {}

    def click(self, widget, place: QPoint | None = None, picture: str = "") -> None:
        """Click a widget, in its middle unless told where; before that, take a picture if it has a name."""
        assert widget.isVisible() and widget.isEnabled(), f"nobody can click on {widget}"
        place = widget.rect().center() if place is None else place
        self.clicks += 1
        self.marks[self.clicks] = widget.mapToGlobal(place)
        if picture:
            photograph(picture, self.marks)
            self.marks.clear()
        log(f"click {self.clicks}: {type(widget).__name__} {widget.accessibleName()}".rstrip())
        QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, place)


def link_in(label) -> QPoint:
    """Move the mouse over a label until it is on its link, and return that place."""
    found: list[str] = []
    label.linkHovered.connect(found.append)
    none = Qt.MouseButton.NoButton
    for y in range(4, label.height(), 6):
        for x in range(label.width() - 8, 0, -8):
            place = QPointF(x, y)
            event = QMouseEvent(QEvent.Type.MouseMove, place, none, none, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(label, event)
            if any(found):
                return QPoint(max(x - 40, 4), y + 4)  # well within it, where it is not at its end
    raise AssertionError(f"there is no link in {label.text()!r}")


def tool_button(action):
    """Return the button of the toolbar that stands for an action."""
    found = (bar.widgetForAction(action) for bar in iface.mainWindow().findChildren(QToolBar))
    return next(button for button in found if button is not None)


def menu_of(action) -> list[str]:
    """Return the titles of the menus that hold the action."""
    return [
        menu.title().replace("&", "") for menu in iface.mainWindow().findChildren(QMenu) if action in menu.actions()
    ]


def press(text: str) -> None:
    """Click a button of the message bar."""
    bar = iface.messageBar()
    button = next(b for b in bar.findChildren(QPushButton) if b.text().replace("&", "") == text and b.isVisible())
    QTest.mouseClick(button, LEFT)


def said() -> str:
    item = iface.messageBar().currentItem()
    return item.text() if item is not None else ""


def pick(combo, text: str) -> None:
    """Choose from a list by its keyboard."""
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if combo.currentText().strip().startswith(text):
            return
        QTest.keyClick(combo, Qt.Key.Key_Down)
    raise AssertionError(f"{text} is not among the choices")


def type_into(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(QApplication.activePopupWidget() or line, Qt.Key.Key_Tab)  # a list of suggestions has the keyboard
    line.editingFinished.emit()  # a window that no window manager has made active does not send it by itself


def on_canvas(x: float, y: float) -> QPoint:
    pixel = iface.mapCanvas().getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(pixel.x()), round(pixel.y()))


def modal(kind: type):
    window = QApplication.activeModalWidget()
    return window if isinstance(window, kind) else None


def answered() -> Iterator[Wait]:
    """Say yes, or no to saving, to all that QGIS asks while it is being left."""
    kinds = QMessageBox.StandardButton
    while modal(QMessageBox):
        box = modal(QMessageBox)
        log(f"QGIS asks: {box.text()!r}")
        found = (box.button(kind) for kind in (kinds.Discard, kinds.Yes, kinds.Ok))
        QTest.mouseClick(next(button for button in found if button is not None), LEFT)
        yield "the answer is heard", lambda box=box: modal(QMessageBox) is not box


def drawn(canvas) -> Wait:
    return ("the map is drawn", lambda: not canvas.isDrawing())


def workers() -> list[int]:
    """Return the process IDs of the workers that write into the folder of the results."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            command = entry.read_bytes()
        except OSError:
            continue
        if b"--watch-stdin" in command and TOLD["results"].encode() in command and b"--check" not in command:
            found.append(int(entry.parent.name))
    return found


def files() -> list[str]:
    return sorted(p.name for p in Path(TOLD["results"]).iterdir())


# ── what is told


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
    assert files() == ["sharp.qml", "sharp.report.json", "sharp.tif"], files()
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
    from spectralift_qgis.gui.options_page import OptionsPage

    later(lambda: iface.showOptionsDialog(iface.mainWindow(), "SpectraLift"))
    yield "the options are open", lambda: modal(QDialog) and modal(QDialog).findChild(OptionsPage)
    page = modal(QDialog).findChild(OptionsPage)
    assert page.python.filePath() == TOLD["python"], page.python.filePath()
    photograph("options")
    modal(QDialog).reject()
    yield "the options are closed", lambda: modal(QDialog) is None


def quit_qgis() -> Iterator[Wait]:
    log("quitting")
    later(iface.mainWindow().close)
    yield "it asks whether to save the project", lambda: modal(QMessageBox)
    yield from answered()


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
    yield from answered()
    yield "the worker is gone at the first word", lambda: not workers() and not tasks() and not files()
    yield "it says so", lambda: any("was cancelled" in item.text() for item in iface.messageBar().items())
    yield from training("quit.tif")
    log("quitting")
    QApplication.quit()  # as at the end of a session: nobody is asked


def be_killed() -> Iterator[Wait]:
    """Train until somebody kills QGIS."""
    yield from opened()
    yield from training("killed.tif")
    log("ready to be killed")
    yield "an end", lambda: False


def first_run() -> Iterator[Wait]:
    """On a profile with nothing: install from the zip, make the sample scene, preview it, see a spectrum."""
    QgsApplication.messageLog().messageReceived.connect(complain)
    yield "QGIS is up", lambda: iface.mainWindow().isVisible() and iface.pluginMenu() is not None
    iface.mainWindow().showNormal()
    iface.mainWindow().setGeometry(0, 0, 1280, 1024)
    assert "spectralift_qgis" not in qgis.utils.available_plugins and not Path(TOLD["package"]).exists()
    mouse = Mouse()
    yield from installed_from_zip(mouse)
    log(f"installed with {mouse.clicks} clicks")
    yield from sample_previewed(mouse)
    yield from first_spectrum(mouse)
    yield from quit_qgis()


def installed_from_zip(mouse: Mouse) -> Iterator[Wait]:
    """Plugins ▸ Manage and Install Plugins… ▸ Install from ZIP, as anybody does it."""
    bar, menu = iface.mainWindow().menuBar(), iface.pluginMenu()
    mouse.click(bar, bar.actionGeometry(menu.menuAction()).center())
    yield "the menu is open", menu.isVisible
    entry = menu.actionGeometry(iface.actionManagePlugins()).center()
    later(lambda: mouse.click(menu, entry, "first_run_1"))  # it returns when the plugin manager is closed
    yield "the plugin manager is open", lambda: modal(QDialog) and modal(QDialog).objectName() == "QgsPluginManagerBase"
    manager = modal(QDialog)
    pages = manager.findChild(QListWidget, "mOptionsListWidget")
    page = next(pages.item(i) for i in range(pages.count()) if "ZIP" in pages.item(i).text())
    mouse.click(pages.viewport(), pages.visualItemRect(page).center())
    button, field = (manager.findChild(kind, name) for kind, name in
                     ((QPushButton, "buttonInstallFromZip"), (QgsFileWidget, "mZipFileWidget")))  # fmt: skip
    yield "the page of the zip is open", button.isVisible
    mouse.click(field.lineEdit(), QPoint(round(0.85 * field.lineEdit().width()), field.height() // 2))
    QTest.keyClicks(field.lineEdit(), TOLD["zip"])  # a user pastes it
    yield "it can be installed", button.isEnabled
    later(lambda: mouse.click(button, picture="first_run_2"))
    yield "it is being installed", lambda: modal(QMessageBox) or "spectralift_qgis" in qgis.utils.active_plugins
    while modal(QMessageBox):  # "installing a plugin from an untrusted source can harm your computer"
        box = modal(QMessageBox)
        log(f"QGIS asks: {box.text()!r}")
        QTest.keyClick(box, Qt.Key.Key_Y)
        yield "the answer is heard", lambda box=box: modal(QMessageBox) is not box
    yield "it is installed and runs", lambda: "spectralift_qgis" in qgis.utils.active_plugins
    assert qgis.utils.plugins["spectralift_qgis"].desktop is not None
    yield "QGIS remembers it", lambda: QgsSettings().value("PythonPlugins/spectralift_qgis", False, bool)
    QTest.keyClick(manager, Qt.Key.Key_Escape)
    yield "the plugin manager is closed", lambda: modal(QDialog) is None


def sample_previewed(mouse: Mouse) -> Iterator[Wait]:
    """The dialog makes the sample scene, and a preview of it: PyTorch is not needed for that."""
    from spectralift_qgis import paths

    assert str(paths.PACKAGE) == TOLD["package"], paths.PACKAGE
    mouse.click(tool_button(plugin().desktop.action))
    yield "the dialog is open", lambda: plugin().desktop.dialog and plugin().desktop.dialog.isVisible()
    dialog = plugin().desktop.dialog
    mouse.click(dialog.sample, link_in(dialog.sample), "first_run_3")
    yield "the sample scene is there", lambda: len(QgsProject.instance().mapLayers()) == 2
    yield "the preflight has looked", lambda: not dialog.preflight.busy and dialog.preview_button.isEnabled()
    yield drawn(iface.mapCanvas())
    log(f"Run is {'on' if dialog.run_button.isEnabled() else 'off'}: {dialog.run_button.toolTip()!r}")
    mouse.click(dialog.preview_button, picture="first_run_4")
    yield "the preview is there", lambda: len(QgsProject.instance().mapLayers()) == 3
    yield "its spectra are offered", dialog.buttons.profiles.isVisible
    yield drawn(iface.mapCanvas())
    mouse.click(dialog.buttons.profiles, picture="first_run_5")
    yield "the map can be seen", lambda: not dialog.isVisible()


def first_spectrum(mouse: Mouse) -> Iterator[Wait]:
    """The dock is there with its layers and its tool: the spectrum follows the mouse, a click keeps it."""
    from spectralift_qgis.gui.profile_plot import LIVE

    dock, canvas = plugin().desktop.profiles.dock, iface.mapCanvas()
    assert dock.isVisible() and canvas.mapTool() is dock.tool
    chosen = {role: combo.currentLayer().name() for role, combo in dock.rows.combos.items()}
    assert chosen == {"lr": "Sample HSI", "msi": "Sample MSI", "sr": "Preview of Sample HSI × Sample MSI"}, chosen
    yield drawn(canvas)
    place = QPoint(canvas.width() // 2, canvas.height() // 2)
    QTest.mouseMove(canvas.viewport(), place)
    yield "there is a spectrum", lambda: LIVE in dock.plot.drawn() and dock.plot.drawn()[LIVE].lines
    log(f"the first spectrum came after {mouse.clicks} clicks")
    mouse.click(canvas.viewport(), place)
    yield "it is kept", lambda: all(dock.session.site(p.id) for p in dock.session.pins) and len(dock.session.pins) == 1
    (pin,) = dock.session.pins
    assert len(dock.session.site(pin.id).lr.values) == 150 and len(dock.session.site(pin.id).sr.values) == 150
    yield "it is drawn", lambda: dock.plot.drawn().get(pin.id) and dock.plot.drawn()[pin.id].lines
    photograph("first_run_6", mouse.marks)


STORIES = {"fuse": fuse, "first_run": first_run, "leave": leave, "be_killed": be_killed}
teller = Teller(STORIES[TOLD["story"]]())
