"""SpectraLift's page in QGIS's options: Python, device, memory, threads, packages, and a self-test."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory, QgsSpinBox
from qgis.PyQt.QtCore import QT_VERSION_STR, QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from spectralift_qgis import paths
from spectralift_qgis.adapters import interpreter, settings
from spectralift_qgis.adapters.tasks.call import Call, WorkerCall
from spectralift_qgis.adapters.text.core_sentences import in_user_language
from spectralift_qgis.adapters.text.messages import error_text
from spectralift_qgis.adapters.worker.process import packages_folder
from spectralift_qgis.core.request.request import DEVICES
from spectralift_qgis.gui.widgets.wheel_guard import WheelGuard
from spectralift_qgis.messages import Command, SelfTestRequest

translate = QCoreApplication.translate

KEY = "spectralift"


class OptionsFactory(QgsOptionsWidgetFactory):
    """Creates the page each time QGIS's options are opened."""

    def __init__(self) -> None:
        super().__init__("SpectraLift", QIcon(str(paths.resource("icons", "spectralift.svg"))))
        if hasattr(self, "setKey"):  # QGIS 3.22 identifies a page by its title
            self.setKey(KEY)

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """The settings under `spectralift/`, saved when the options are confirmed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._settings_box())
        layout.addWidget(self._test_box(), 1)
        self._call = WorkerCall(self)
        self._call.answered.connect(self._on_answer)
        self._set_values(settings.load())
        WheelGuard(self)

    def values(self) -> settings.Settings:
        """Return the settings in the fields."""
        return settings.Settings(
            python=str(self.python.filePath()).strip(),
            device=str(self.device.currentData()),
            memory_mib=int(self.memory_mib.value()),
            threads=int(self.threads.value()),
            packages=str(self.packages.filePath()).strip(),
        )

    def apply(self) -> None:
        """Save the settings. Called by QGIS when the options are confirmed."""
        settings.save(self.values())

    def open_torch(self) -> None:
        """Save the settings and show the page that installs PyTorch."""
        from spectralift_qgis.gui.options.torch_page import TorchPage

        self.apply()
        TorchPage(self.window()).show()

    def test(self) -> None:
        """Save the settings and run the worker's self-test with them."""
        if self._call.busy:
            return
        self.apply()
        self.run_test.setEnabled(False)
        self.report.setPlainText(translate("SpectraLift", "Testing; PyTorch may take a while to start…"))
        self._call.ask(Command("selftest", SelfTestRequest()))

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._call.stop()
        self.run_test.setEnabled(True)
        super().hideEvent(event)

    def _settings_box(self) -> QGroupBox:
        box = QGroupBox(translate("SpectraLift", "Computing"), self)
        self._form = QFormLayout(box)
        own = interpreter.own_interpreter() or translate("SpectraLift", "not found")
        self.python = _file_widget(
            QgsFileWidget.StorageMode.GetFile, translate("SpectraLift", "QGIS's own: {python}"), own
        )
        self._add(
            translate("SpectraLift", "Python interpreter"),
            self.python,
            translate(
                "SpectraLift",
                "Python with GDAL, NumPy and PyTorch that does the computing. Leave it empty for QGIS's own.",
            ),
        )
        self.device = QComboBox(box)
        for device in DEVICES:
            self.device.addItem(device, device)
        self._add(
            translate("SpectraLift", "Device"),
            self.device,
            translate("SpectraLift", "Default device; auto uses a graphics card if there is one."),
        )
        self.memory_mib = _spin_box((64, 2**20), " MiB")
        self._add(
            translate("SpectraLift", "Memory"),
            self.memory_mib,
            translate("SpectraLift", "Memory limit for image data."),
        )
        self.threads = _spin_box((0, 1024), "")
        self.threads.setSpecialValueText(translate("SpectraLift", "all"))
        self._add(
            translate("SpectraLift", "Threads"),
            self.threads,
            translate("SpectraLift", "Number of CPU cores that the computing may use."),
        )
        self.packages = _file_widget(
            QgsFileWidget.StorageMode.GetDirectory,
            translate("SpectraLift", "in the user profile: {python}"),
            str(packages_folder()),
        )
        self._add(
            translate("SpectraLift", "Folder for packages"),
            self.packages,
            translate(
                "SpectraLift",
                "Folder for the plugin's own packages, such as PyTorch. QGIS's own packages are never changed.",
            ),
        )
        self.torch = QPushButton(translate("SpectraLift", "Install PyTorch…"), box)
        self.torch.setToolTip(translate("SpectraLift", "Show whether PyTorch is installed, install it or remove it"))
        self.torch.setAccessibleName(self.torch.toolTip())
        self.torch.setAutoDefault(False)
        self.torch.clicked.connect(self.open_torch)
        self._form.addRow("", self.torch)
        return box

    def _test_box(self) -> QGroupBox:
        box = QGroupBox(translate("SpectraLift", "Self-test"), self)
        self.run_test = QPushButton(translate("SpectraLift", "Test"), box)
        self.run_test.setToolTip(translate("SpectraLift", "Start the worker with these settings and test it"))
        self.copy = QPushButton(translate("SpectraLift", "Copy"), box)
        self.copy.setToolTip(translate("SpectraLift", "Copy the result to the clipboard, for a bug report"))
        for button in (self.run_test, self.copy):
            button.setAccessibleName(button.toolTip())
            button.setAutoDefault(False)
        self.report = QPlainTextEdit(box)
        self.report.setReadOnly(True)
        self.report.setPlainText(own_versions())
        self.report.setAccessibleName(translate("SpectraLift", "Result of the self-test"))
        self.report.setToolTip(self.report.accessibleName())
        self.run_test.clicked.connect(self.test)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.report.toPlainText()))
        row = QHBoxLayout()
        row.addWidget(self.run_test)
        row.addWidget(self.copy)
        row.addStretch(1)
        layout = QVBoxLayout(box)
        layout.addLayout(row)
        layout.addWidget(self.report)
        return box

    def _add(self, label: str, widget: QWidget, tip: str) -> None:
        widget.setToolTip(tip)
        widget.setAccessibleName(label)
        if isinstance(widget, QgsFileWidget):
            line = widget.lineEdit()
            line.setAccessibleName(label)
            line.setToolTip(f"{tip}\n{line.placeholderText()}")  # a long path is cut off
        self._form.addRow(label, widget)

    def _set_values(self, stored: settings.Settings) -> None:
        self.python.setFilePath(stored.python)
        self.device.setCurrentIndex(max(0, self.device.findData(stored.device)))
        self.memory_mib.setValue(stored.memory_mib)
        self.threads.setValue(stored.threads)
        self.packages.setFilePath(stored.packages)

    def _on_answer(self, call: Call) -> None:
        self.run_test.setEnabled(True)
        if call.error is not None:
            report = getattr(call.error, "report", "")
            self.report.setPlainText("\n".join([own_versions(), "", error_text(call.error), report]).rstrip())
        else:
            self.report.setPlainText("\n".join([own_versions(), "", *selftest_lines(call.result or {})]))


def own_versions() -> str:
    """Return the versions of the plugin, QGIS and Qt."""
    from spectralift_qgis import __version__

    return "\n".join([f"SpectraLift {__version__}", f"QGIS {Qgis.QGIS_VERSION}", f"Qt {QT_VERSION_STR}"])


def selftest_lines(result: dict[str, Any]) -> list[str]:
    """Return the result of the self-test as lines."""
    lines = [f"{name} {value}" for name, value in (result.get("versions") or {}).items()]
    lines += [f"{device}: {state}" for device, state in (result.get("devices") or {}).items()]
    for check in result.get("checks") or ():
        mark = "✓" if check.get("ok") else "✗"
        lines.append(f"{mark} {check.get('name')}: {in_user_language(check.get('message') or '')}")
    return lines


def _file_widget(mode: Any, placeholder: str, default: str) -> QgsFileWidget:
    widget = QgsFileWidget()
    widget.setStorageMode(mode)
    widget.lineEdit().setPlaceholderText(placeholder.format(python=default.replace(os.path.expanduser("~"), "~")))
    return widget


def _spin_box(limits: tuple[int, int], suffix: str) -> QgsSpinBox:
    box = QgsSpinBox()
    box.setRange(*limits)
    box.setSuffix(suffix)
    box.setShowClearButton(False)
    return box
