"""The file a fusion writes: one that the user names, or a temporary one."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable

from qgis.core import QgsProcessingUtils
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.base.file_formats import format_of, name_problem
from spectralift_qgis.core.base.sentence import plain
from spectralift_qgis.gui.widgets.next_name import NextName

translate = QCoreApplication.translate

QUALITY, REPORT = ".quality.tif", ".report.json"
"""Endings, in place of the extension, of what is written beside the output."""


class OutputField(QgsFileWidget):
    """QgsFileWidget that always leads to a path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.setFilter(translate("SpectraLift", "GeoTIFF (*.tif);;ENVI (*.bsq)"))
        self.lineEdit().setPlaceholderText(translate("SpectraLift", "[temporary file]"))
        for widget in (self.lineEdit(), *self.findChildren(QToolButton)):
            widget.setAccessibleName(translate("SpectraLift", "Output file"))
        self.setToolTip(
            translate(
                "SpectraLift",
                "The sharp image, as GeoTIFF (.tif) or ENVI (.bsq). Leave it empty for a "
                "temporary file. You are asked before a file is replaced, and it is replaced "
                "only when the new one is complete.",
            )
        )
        self.lineEdit().setToolTip(self.toolTip())  # it has one of QGIS's
        self._next = NextName(self, QUALITY, REPORT)
        self._renew()

    def path(self) -> str:
        """Return the file to write: the user's, with .tif where no extension was given, or a temporary one."""
        chosen = str(self.filePath()).strip()
        if not chosen:
            return self._temporary
        return os.path.abspath(chosen if os.path.splitext(chosen)[1] else f"{chosen}.tif")

    def beside(self, ending: str) -> str:
        """Return the path of what is written beside the output: its name with another ending."""
        return os.path.splitext(self.path())[0] + ending

    def move_on(self) -> Callable[[], None]:
        """Lead to another file, for a run writes the last; call what is returned if it does not after all."""
        path, named = self.path(), str(self.filePath()).strip()
        self._renew()
        return self._next.move_on(path) if named else lambda: None

    def clear(self) -> None:
        """Lead to a temporary file, as in a new dialog."""
        self.setFilePath("")
        self._renew()

    def _renew(self) -> None:
        self._temporary = os.path.join(QgsProcessingUtils.tempFolder(), f"spectralift_{uuid.uuid4().hex[:8]}.tif")

    def problems(self) -> list[Finding]:
        """Return at once what the checks will say of the file's name."""
        problem = name_problem(self.path(), format_of(self.path()))
        return [Finding("error", "output.extension", plain(problem))] if problem else []
