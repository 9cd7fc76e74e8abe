"""Fields for the build of PyTorch and the source of the wheels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from spectralift_qgis.adapters.torch_install.builds import Build
from spectralift_qgis.adapters.torch_install.plan import Source, qgis_proxy, redacted

translate = QCoreApplication.translate

INDEX_SETTING = "spectralift/torch_index"
FOLDER_SETTING = "spectralift/torch_wheels"
GB_MB = 1000


class TorchChoice(QWidget):
    """Choice of the build, for the CPU or NVIDIA, and of the source, the internet or a folder of wheels."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._builds: dict[str, Build] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._build_box())
        layout.addWidget(self._source_box())
        self.offer((), {})
        self._restore()
        self._update()

    # ── widgets

    def _build_box(self) -> QGroupBox:
        self._builds_box = box = QGroupBox(translate("SpectraLift", "Package"), self)
        self.cpu, self.cuda = QRadioButton(box), QRadioButton(box)
        self.cpu.setToolTip(
            translate("SpectraLift", "For every computer: uses the CPU, on a Mac also Apple's graphics processor.")
        )
        self.cuda.setToolTip(
            translate(
                "SpectraLift",
                "Much larger, and trains faster. Needs an NVIDIA graphics card of 2018 or later "
                "with a recent driver; otherwise it uses the CPU.",
            )
        )
        self.cpu.setChecked(True)
        layout = QVBoxLayout(box)
        for choice in (self.cpu, self.cuda):
            layout.addWidget(choice)
        return box

    def _source_box(self) -> QGroupBox:
        box = QGroupBox(translate("SpectraLift", "Source"), self)
        form = QFormLayout(box)
        self.online = QRadioButton(translate("SpectraLift", "From the interne&t"), box)
        self.online.setToolTip(translate("SpectraLift", "Downloads with pip, through QGIS's proxy if there is one."))
        self.index = QLineEdit(box)
        self.index.setPlaceholderText(translate("SpectraLift", "PyPI and download.pytorch.org"))
        self.index.setToolTip(
            translate(
                "SpectraLift",
                "Address of another package index, such as a mirror in your company. Leave it "
                "empty for the usual ones.",
            )
        )
        self.proxy = QLabel(box)
        self.proxy.setToolTip(translate("SpectraLift", "The proxy is set in QGIS's options, on the page Network."))
        self.offline = QRadioButton(translate("SpectraLift", "From a folder of &wheels, without a network"), box)
        self.offline.setToolTip(
            translate("SpectraLift", "Folder with the files of `pip download torch` for this Python and system.")
        )
        self.folder = QgsFileWidget(box)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setToolTip(self.offline.toolTip())
        self.folder.lineEdit().setToolTip(self.offline.toolTip())  # instead of QGIS's
        self.folder.lineEdit().setAccessibleName(translate("SpectraLift", "Folder of wheels"))
        for browse in self.folder.findChildren(QToolButton):
            browse.setAccessibleName(translate("SpectraLift", "Choose the folder of wheels"))
        form.addRow(self.online)
        form.addRow(_caption(translate("SpectraLift", "Package inde&x"), self.index), self.index)
        form.addRow("", self.proxy)
        form.addRow(self.offline)
        form.addRow(_caption(translate("SpectraLift", "&Folder"), self.folder.lineEdit()), self.folder)
        for choice in (self.online, self.offline):
            choice.setAccessibleName(choice.text().replace("&", ""))
            choice.toggled.connect(self._update)
        self.index.setAccessibleName(translate("SpectraLift", "Package index"))
        self.folder.setAccessibleName(translate("SpectraLift", "Folder of wheels"))
        self.online.setChecked(True)
        return box

    # ── choices

    def offer(self, builds: tuple[Build, ...], facts: Mapping[str, Any]) -> None:
        """Show the builds for a Python with these facts."""
        self._builds = {build.name: build for build in builds}
        self._builds_box.setVisible(bool(builds))
        processor, mac = translate("SpectraLift", "For the &CPU"), translate("SpectraLift", "For this &Mac")
        cpu = mac if facts.get("system") == "darwin" else processor
        self._set_label(self.cpu, cpu, "cpu")
        self._set_label(self.cuda, translate("SpectraLift", "For an &NVIDIA graphics card (CUDA)"), "cuda")
        if "cuda" not in self._builds:
            self.cpu.setChecked(True)

    def build(self) -> Build:
        """Return the chosen build; `offer` must have been called with at least one."""
        name = "cuda" if self.cuda.isChecked() and "cuda" in self._builds else "cpu"
        return self._builds[name]

    def has_builds(self) -> bool:
        """Return True if there is a build to choose."""
        return bool(self._builds)

    def source(self) -> Source:
        """Return the source of the wheels, with QGIS's proxy."""
        if self.offline.isChecked():
            return Source(folder=str(self.folder.filePath()).strip())
        return Source(index_url=str(self.index.text()).strip(), proxy=qgis_proxy())

    def remember(self) -> None:
        """Store address and folder for the next time, but no password."""
        index, stored = str(self.index.text()).strip(), QgsSettings()
        stored.setValue(INDEX_SETTING, "" if redacted(index) != index else index)
        stored.setValue(FOLDER_SETTING, str(self.folder.filePath()).strip() if self.offline.isChecked() else "")

    def show_proxy(self) -> None:
        """Show the current proxy of QGIS."""
        proxy = redacted(qgis_proxy())
        text = translate("SpectraLift", "through QGIS's proxy {proxy}").format(proxy=proxy) if proxy else ""
        self.proxy.setText(text)
        self.proxy.setVisible(bool(text))

    def _restore(self) -> None:
        stored = QgsSettings()
        self.index.setText(str(stored.value(INDEX_SETTING, "", type=str) or ""))
        folder = str(stored.value(FOLDER_SETTING, "", type=str) or "")
        self.folder.setFilePath(folder)
        self.offline.setChecked(bool(folder))

    def _update(self) -> None:
        self.index.setEnabled(self.online.isChecked())
        self.folder.setEnabled(self.offline.isChecked())
        self.changed.emit()

    def _set_label(self, choice: QRadioButton, label: str, name: str) -> None:
        build = self._builds.get(name)
        choice.setVisible(build is not None)
        if build is not None:
            text = translate("SpectraLift", "{what}: about {download} to download, {disk} on the disk")
            sizes = {"download": _size(build.download_mb), "disk": _size(build.disk_mb)}
            choice.setText(text.format(what=label, **sizes))
            choice.setAccessibleName(choice.text().replace("&", ""))


def _caption(text: str, field: QWidget) -> QLabel:
    caption = QLabel(text)
    caption.setBuddy(field)
    return caption


def _size(mb: float) -> str:
    return f"{mb / GB_MB:.1f} GB" if mb >= GB_MB else f"{round(mb, -1):.0f} MB"
