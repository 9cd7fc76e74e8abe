"""The story of a new user, in a QGIS that has never seen the plugin."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import qgis.utils
from hands import Mouse, drawn, link_in, modal, plugin, quit_qgis, tool_button
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QListWidget, QMessageBox, QPushButton
from telling import TOLD, Wait, complain, later, log, photograph

iface = qgis.utils.iface


def first_run() -> Iterator[Wait]:
    """On a profile with nothing: install from the zip, create the sample scene, preview it, see a spectrum."""
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
    yield "it is installed, or QGIS asks", lambda: modal(QMessageBox) or installed()
    while modal(QMessageBox):  # "installing a plugin from an untrusted source can harm your computer"
        box = modal(QMessageBox)
        log(f"QGIS asks: {box.text()!r}")
        QTest.keyClick(box, Qt.Key.Key_Y)
        yield "the answer is heard", lambda box=box: modal(QMessageBox) is not box
        yield "it is installed, or QGIS asks more", lambda: modal(QMessageBox) or installed()
    assert qgis.utils.plugins["spectralift_qgis"].desktop is not None
    yield "QGIS remembers it", lambda: QgsSettings().value("PythonPlugins/spectralift_qgis", False, bool)
    QTest.keyClick(manager, Qt.Key.Key_Escape)
    yield "the plugin manager is closed", lambda: modal(QDialog) is None


def installed() -> bool:
    return "spectralift_qgis" in qgis.utils.active_plugins


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
    from spectralift_qgis.gui.profiles.plot import LIVE

    dock, canvas = plugin().desktop.profiles.dock, iface.mapCanvas()
    assert dock.isVisible() and canvas.mapTool() is dock.tool
    chosen = {role: combo.currentLayer().name() for role, combo in dock.rows.combos.items()}
    assert chosen == {"lr": "Sample HSI", "msi": "Sample MSI", "sr": "Preview of Sample HSI × Sample MSI"}, chosen
    yield drawn(canvas)
    place = QPoint(canvas.width() // 2, canvas.height() // 2)

    def seen() -> bool:
        """The mouse does not stand still: a map that is being laid out anew does not hear of one that does."""
        QTest.mouseMove(canvas.viewport(), place + QPoint(next(steps), 0))
        return LIVE in dock.plot.drawn() and bool(dock.plot.drawn()[LIVE].lines)

    steps = itertools.cycle((0, 1))
    yield "there is a spectrum", seen
    log(f"the first spectrum came after {mouse.clicks} clicks")
    mouse.click(canvas.viewport(), place)
    yield "it is kept", lambda: all(dock.session.site(p.id) for p in dock.session.pins) and len(dock.session.pins) == 1
    (pin,) = dock.session.pins
    assert len(dock.session.site(pin.id).lr.values) == 150 and len(dock.session.site(pin.id).sr.values) == 150
    yield "it is drawn", lambda: dock.plot.drawn().get(pin.id) and dock.plot.drawn()[pin.id].lines
    photograph("first_run_6", mouse.marks)
