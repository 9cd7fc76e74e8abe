"""The page in QGIS's options: stored settings and the self-test."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QApplication, QWidget

from spectralift_qgis.adapters import settings
from spectralift_qgis.adapters.worker.process import environment, packages_folder
from spectralift_qgis.gui.options.options_page import OptionsFactory
from tests.gui.conftest import photograph, settle, wait_for

pytestmark = pytest.mark.usefixtures("settings_kept", "qgis_app")


@pytest.fixture
def page():
    factory = OptionsFactory()
    page = factory.createWidget()
    page.resize(720, 560)
    page.show()
    settle()
    yield page
    page.close()
    page.deleteLater()
    settle()


def test_the_settings_are_saved(page, tmp_path):
    page.python.lineEdit().setText("/opt/python")
    page.device.setCurrentIndex(page.device.findData("cpu"))
    page.memory_mib.setValue(512)
    page.threads.setValue(3)
    page.packages.lineEdit().setText(str(tmp_path))
    page.apply()
    assert settings.load() == settings.Settings("/opt/python", "cpu", 512, 3, str(tmp_path))
    assert packages_folder() == tmp_path
    settings.save(settings.Settings())
    assert settings.load() == settings.Settings()


def test_an_invalid_setting_counts_as_the_default():
    from qgis.core import QgsSettings

    QgsSettings().setValue("spectralift/memory_mib", "a lot")
    assert settings.load().memory_mib == 1024


def test_threads_reach_the_worker():
    assert environment("/opt/python", {}, threads=3)["OMP_NUM_THREADS"] == "3"
    assert "OMP_NUM_THREADS" not in environment("/opt/python", {})


def test_the_self_test_shows_all_versions_and_can_be_copied(page):
    page.run_test.click()
    assert not page.run_test.isEnabled()
    wait_for(lambda: page.run_test.isEnabled(), 60)
    text = page.report.toPlainText()
    for word in ("SpectraLift", "QGIS 3", "Qt 5", "Python 3", "GDAL 3", "numpy", "torch", "cuda"):
        assert word in text
    assert "✓ training" in text
    page.copy.click()
    assert QApplication.clipboard().text() == text
    photograph(page, "options")


def test_a_python_that_does_not_start_is_reported(page):
    page.python.lineEdit().setText("/no/such/python")
    page.run_test.click()
    wait_for(lambda: page.run_test.isEnabled())
    assert "/no/such/python cannot be started" in page.report.toPlainText()


def test_every_field_has_a_name_and_a_tooltip(page):
    for name in ("python", "device", "memory_mib", "threads", "packages", "run_test", "copy", "report"):
        widget: QWidget = getattr(page, name)
        assert widget.accessibleName() and widget.toolTip(), name
