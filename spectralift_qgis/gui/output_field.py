"""The file a fusion writes: one that the user names, or a temporary one."""

from __future__ import annotations

import os
import uuid

from qgis.core import QgsProcessingUtils
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from spectralift_qgis.core.errors import Finding
from spectralift_qgis.core.file_formats import format_of, name_problem

translate = QCoreApplication.translate


class OutputField(QgsFileWidget):
    """QgsFileWidget that always leads to a path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.setFilter(translate("SpectraLift", "GeoTIFF (*.tif);;ENVI (*.bsq)"))
        self.lineEdit().setPlaceholderText(translate("SpectraLift", "[temporary file]"))
        for widget in (self.lineEdit(), *self.findChildren(QToolButton)):
            widget.setAccessibleName(translate("SpectraLift", "File to write"))
        self.setToolTip(
            translate(
                "SpectraLift",
                "The sharp image, as GeoTIFF (.tif) or ENVI (.bsq). Left empty it is a temporary file. A file of that "
                "name is replaced only when the new one is complete.",
            )
        )
        self.lineEdit().setToolTip(self.toolTip())  # it has one of QGIS's
        self.renew()

    def path(self) -> str:
        """Return the file to write: the user's, with .tif where no extension was given, or a temporary one."""
        chosen = str(self.filePath()).strip()
        if not chosen:
            return self._temporary
        return os.path.abspath(chosen if os.path.splitext(chosen)[1] else f"{chosen}.tif")

    def renew(self) -> None:
        """Let the next temporary file be another one: the last is in use."""
        self._temporary = os.path.join(QgsProcessingUtils.tempFolder(), f"spectralift_{uuid.uuid4().hex[:8]}.tif")

    def problems(self) -> list[Finding]:
        """Return at once what the checks will say of the file's name."""
        problem = name_problem(self.path(), format_of(self.path()))
        return [Finding("error", "output.extension", problem)] if problem else []
