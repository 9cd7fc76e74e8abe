"""Field for the output file of a fusion, by default a temporary file."""

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
"""Endings, in place of the extension, of the files beside the output."""


class OutputField(QgsFileWidget):
    """QgsFileWidget with a temporary file while it is empty."""

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
        self.lineEdit().setToolTip(self.toolTip())  # instead of QGIS's
        self._next = NextName(self, QUALITY, REPORT)
        self._new_temporary()

    def path(self) -> str:
        """Return the output path: the user's, with .tif if it has no extension, or a temporary one."""
        path = str(self.filePath()).strip()
        if not path:
            return self._temporary
        return os.path.abspath(path if os.path.splitext(path)[1] else f"{path}.tif")

    def beside(self, ending: str) -> str:
        """Return the path of a file beside the output: its name with another ending."""
        return os.path.splitext(self.path())[0] + ending

    def move_on(self) -> Callable[[], None]:
        """Choose another file because a run writes this one. Call the returned function if it fails to."""
        path, is_named = self.path(), bool(str(self.filePath()).strip())
        self._new_temporary()
        return self._next.move_on(path) if is_named else lambda: None

    def clear(self) -> None:
        """Reset to a temporary file, as in a new dialog."""
        self.setFilePath("")
        self._new_temporary()

    def _new_temporary(self) -> None:
        self._temporary = os.path.join(QgsProcessingUtils.tempFolder(), f"spectralift_{uuid.uuid4().hex[:8]}.tif")

    def problems(self) -> list[Finding]:
        """Return the errors in the file's name without waiting for the checks."""
        problem = name_problem(self.path(), format_of(self.path()))
        return [Finding("error", "output.extension", plain(problem))] if problem else []
