"""The window that installs PyTorch, and how it is opened; with a Python without PyTorch, as in most users' QGIS."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit

from spectralift_qgis.adapters import settings
from spectralift_qgis.adapters.layers import preview_layer
from spectralift_qgis.adapters.package_lock import in_use
from spectralift_qgis.adapters.torch_install import folder, jobs
from spectralift_qgis.adapters.torch_install.folder import Receipt
from spectralift_qgis.gui.desktop import Desktop
from spectralift_qgis.gui.fusion.dialog import FusionDialog
from spectralift_qgis.gui.fusion.runs import FusionRuns
from spectralift_qgis.gui.options.options_page import OptionsFactory
from spectralift_qgis.gui.options.torch_page import TorchPage
from tests.adapters.torch_install.wheels import bare_python, make_wheel
from tests.adapters.worker.test_worker import children
from tests.gui.conftest import photograph, settle, wait_for

__all__ = ["bare_python"]

pytestmark = pytest.mark.usefixtures("settings_kept", "qgis_app")

LONG_S = 120.0
LOGIN = "anna:hunter2"


@pytest.fixture
def place(bare_python, tmp_path):
    """The options: a Python without PyTorch, and packages in a folder of the test's own."""
    place = tmp_path / "profile" / "spectralift" / "python3.11"
    settings.save(settings.Settings(python=bare_python, packages=str(place)))
    return place


@pytest.fixture
def page(place):
    page = TorchPage()
    page.show()
    wait_for(lambda: page.target is not None, LONG_S)
    yield page
    if not sip.isdeleted(page):
        page.close()
    jobs.leave()
    settle()


def idle(page) -> None:
    wait_for(lambda: not page._jobs.busy, LONG_S)


def test_it_shows_what_is_missing_and_how_large_it_is(page, place):
    assert page.state.text() == "PyTorch is not installed."
    assert "QGIS and its Python stay unchanged" in page.intro.text()
    assert page.choice.cpu.text() == "For the &CPU: about 200 MB to download, 790 MB on the disk"
    assert "2.8 GB to download" in page.choice.cuda.text()
    assert str(place) in page.folder.text() and "GB are free" in page.folder.text()
    assert page.install.isEnabled() and not page.remove.isEnabled() and not page.cancel.isVisible()
    photograph(page, "torch_missing")


def test_a_refusal_is_shown_on_the_page(page, tmp_path):
    page.choice.offline.setChecked(True)
    page.choice.folder.setFilePath(str(tmp_path / "none"))
    page.install.click()
    idle(page)
    assert page.state.text() == f"There is no folder {tmp_path / 'none'}. Choose the folder with the wheels."
    assert page.install.isEnabled()


def test_the_output_of_pip_is_in_the_log_and_can_be_copied(page, place, tmp_path):
    make_wheel(tmp_path / "w", "torch", "2.13.0", needs=["sympy"])
    page.choice.offline.setChecked(True)
    page.choice.folder.setFilePath(str(tmp_path / "w"))
    page.install.click()
    assert page.cancel.isVisible() and page.progress.isVisible() and not page.install.isEnabled()
    idle(page)
    assert "needs sympy" in page.state.text()
    assert not page.log_box.isCollapsed() and "No matching distribution found for sympy" in page.log.toPlainText()
    page.copy.click()
    assert "needs sympy" in QApplication.clipboard().text()
    assert "No matching distribution" in QApplication.clipboard().text()
    assert list(place.parent.iterdir()) == []
    settle()
    assert page.choice.height() >= page.choice.minimumSizeHint().height()
    photograph(page, "torch_error")


def test_an_installation_continues_without_the_window_and_is_cancelled_in_the_next(page, place, tmp_path):
    """A PyTorch that takes long to import stands for a long download."""
    make_wheel(tmp_path / "w", "torch", "2.13.0", source="import time; time.sleep(600)")
    page.choice.offline.setChecked(True)
    page.choice.folder.setFilePath(str(tmp_path / "w"))
    page.install.click()
    wait_for(lambda: page.step.text() == "Testing PyTorch", LONG_S)
    photograph(page, "torch_busy")
    page.close()
    settle()
    again = TorchPage()
    again.show()
    settle()
    assert again.cancel.isVisible() and again.progress.value() == 950 and again.step.text() == "Testing PyTorch"
    assert "Successfully installed torch-2.13.0" in again.log.toPlainText()
    again.cancel.click()
    wait_for(lambda: not again._jobs.busy, LONG_S)
    assert list(place.parent.iterdir()) == []
    again.close()
    settle()


def test_closing_qgis_ends_an_installation_and_leaves_no_file(page, place, tmp_path):
    others = children()  # of tests before this one
    make_wheel(tmp_path / "w", "torch", "2.13.0", source="import time; time.sleep(600)")
    page.choice.offline.setChecked(True)
    page.choice.folder.setFilePath(str(tmp_path / "w"))
    page.install.click()
    wait_for(lambda: page.step.text() == "Testing PyTorch", LONG_S)
    wait_for(lambda: children() - others, LONG_S)  # the step is named before its process is started
    before = children() - others
    jobs.jobs_of_this_qgis().leave(wait_s=60)
    assert not before & children() and list(place.parent.iterdir()) == []


def test_incomplete_installations_are_removed_when_the_plugin_starts(place, iface):
    part = folder.beside(place, "p")
    part.mkdir(parents=True)
    (part / "torch.so").write_bytes(b"x")
    desktop = Desktop(iface)
    wait_for(lambda: not part.exists(), LONG_S)
    desktop.unload()
    settle()


def test_an_installation_is_shown_and_removed_with_one_click(place):
    place.mkdir(parents=True)
    folder.write_receipt(place, Receipt("2.13.0+cpu", "cpu", "3.11", 780_000_000, {"torch": "2.13.0+cpu"}))
    page = TorchPage()
    page.show()
    wait_for(lambda: page.target is not None, LONG_S)
    if page.target.facts["version"][:2] == [3, 11]:
        assert page.state.text() == "PyTorch 2.13.0+cpu is installed for SpectraLift (0.8 GB)."
    photograph(page, "torch_installed")
    with in_use(place):
        page.remove.click()
        idle(page)
        assert page.state.text().startswith("A run is using PyTorch") and place.exists()
    page.remove.click()
    wait_for(lambda: not place.exists() and page.target.receipt is None, LONG_S)
    wait_for(lambda: page.state.text() == "PyTorch is not installed.", LONG_S)
    assert not page.remove.isEnabled()
    page.close()
    jobs.leave()
    settle()


def test_an_invalid_python_is_reported(place):
    settings.save(settings.Settings(python="/no/such/python", packages=str(place)))
    page = TorchPage()
    page.show()
    wait_for(lambda: "does not answer" in page.state.text(), LONG_S)
    assert not page.install.isEnabled()
    photograph(page, "torch_no_python")
    page.close()
    jobs.leave()
    settle()


def test_a_password_in_an_address_is_not_stored(page):
    page.choice.index.setText(f"https://{LOGIN}@mirror.example/simple")
    page.choice.remember()
    assert page.choice.source().index_url.startswith(f"https://{LOGIN}@")
    second = TorchPage()
    assert second.choice.index.text() == ""
    second.choice.index.setText("https://mirror.example/simple")
    second.choice.remember()
    third = TorchPage()
    assert third.choice.index.text() == "https://mirror.example/simple"
    for one in (second, third):
        one.close()
    settle()


def test_it_works_with_the_keyboard_and_has_accessible_names(page):
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
        for widget in page.findChildren(kind):
            if widget.isVisible() and not widget.objectName().startswith("qt_") and widget.toolTip():
                assert widget.accessibleName(), widget.toolTip()
    for name in ("install", "cancel", "remove", "copy", "log", "progress"):
        widget = getattr(page, name)
        assert widget.accessibleName() and widget.toolTip(), name
    page.choice.cpu.setFocus()
    QTest.keyClick(page.choice.cpu, Qt.Key.Key_Down)
    assert page.choice.cuda.isChecked() and page.choice.build().name == "cuda"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


# ── how it is opened


def test_the_options_open_it(place):
    options = OptionsFactory().createWidget()
    options.show()
    options.torch.click()
    (page,) = options.window().findChildren(TorchPage)
    wait_for(lambda: page.target is not None, LONG_S)
    assert page.isVisible() and page.target.folder == place
    photograph(options, "options_torch")
    page.close()
    jobs.leave()
    options.close()
    options.deleteLater()
    settle()


@pytest.fixture
def dialog(iface, place, wald):
    iface.window.show()
    layers = [QgsRasterLayer(wald.hsi, "EnMAP_Potsdam_L2A", "gdal"), QgsRasterLayer(wald.msi, "S2A_20220724", "gdal")]
    QgsProject.instance().addMapLayers(layers)
    runs = FusionRuns(iface)
    dialog = FusionDialog(runs, iface.window)
    dialog.show()
    wait_for(lambda: not dialog.preflight.busy and dialog._outlook is not None, LONG_S)
    yield dialog
    dialog.unload()
    runs.unload()
    dialog.deleteLater()
    jobs.leave()
    settle()


def test_a_dialog_without_pytorch_offers_it_and_a_preview(dialog, iface):
    """Run names what is missing, a button installs it, and Preview works."""
    assert not dialog.run_button.isEnabled() and "Install it with one click" in dialog.run_button.toolTip()
    assert any("PyTorch is not installed" in text for _, text in dialog.panel.lines)
    assert dialog.buttons.torch.isVisible() and dialog.buttons.torch.toolTip()
    assert dialog.buttons.torch_note.problems() and dialog.advanced_box.isCollapsed()
    photograph(dialog, "dialog_without_torch")

    iface.canvas.setDestinationCrs(dialog.msi.layer().crs())
    iface.canvas.setExtent(dialog.msi.layer().extent())
    iface.canvas.refresh()
    settle()
    assert dialog.preview_button.isEnabled(), dialog.preview_button.toolTip()
    dialog.preview_button.click()
    wait_for(lambda: preview_layer.previews(QgsProject.instance()), LONG_S)

    dialog.buttons.torch.click()
    (page,) = dialog.findChildren(TorchPage)
    wait_for(lambda: page.target is not None, LONG_S)
    page.close()
    settle()


def test_after_the_installation_the_dialog_checks_again(dialog):
    settings.save(settings.Settings())  # QGIS's own Python, which has it here
    jobs.jobs_of_this_qgis().changed.emit()
    wait_for(lambda: dialog.run_button.isEnabled(), LONG_S)
    assert not dialog.buttons.torch.isVisible() and not dialog.buttons.torch_note.problems()
