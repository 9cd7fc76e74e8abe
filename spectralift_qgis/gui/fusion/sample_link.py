"""Hint in an empty project, with a link that creates the sample scene and adds its layers."""

from __future__ import annotations

import os

from qgis.core import QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QWidget

from spectralift_qgis.adapters.tasks.call import Call, WorkerCall
from spectralift_qgis.adapters.text.messages import error_text
from spectralift_qgis.messages import Command, SampleRequest

translate = QCoreApplication.translate


class SampleLink(QLabel):
    """A label with a link. made: the two new layers of the scene, and the multispectral sensor."""

    made = pyqtSignal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setContentsMargins(2, 2, 2, 6)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setToolTip(translate("SpectraLift", "A synthetic scene to try everything without your own data."))
        self.setAccessibleName(translate("SpectraLift", "Create the sample scene"))
        self._call = WorkerCall(self)
        self._call.answered.connect(self._on_answer)
        self.linkActivated.connect(self.make)
        self._show_hint()

    def make(self, *_: object) -> None:
        """Create the scene in QGIS's temporary folder."""
        if not self._call.busy:
            self.setText(translate("SpectraLift", "Creating the sample scene…"))
            folder = os.path.join(QgsProcessingUtils.tempFolder(), "spectralift_sample")
            self._call.ask(Command("sample", SampleRequest(folder)))

    def stop(self) -> None:
        """Cancel the creation of the scene."""
        self._call.stop()

    def clear(self) -> None:
        """Show the hint again, and cancel the creation of a scene for the last project."""
        self._call.stop()
        self._show_hint()

    def _show_hint(self) -> None:
        hint = translate("SpectraLift", "This project has no raster yet. Choose files with …, or {link}.")
        link = translate("SpectraLift", "create the sample scene")
        self.setText(hint.format(link=f'<a href="sample">{link}</a>'))

    def _on_answer(self, call: Call) -> None:
        self._show_hint()
        if call.error is not None or call.result is None:
            self.setText(error_text(call.error) if call.error else "")
            return
        hsi = QgsRasterLayer(call.result["lr_hsi"], translate("SpectraLift", "Sample HSI"), "gdal")
        msi = QgsRasterLayer(call.result["hr_msi"], translate("SpectraLift", "Sample MSI"), "gdal")
        QgsProject.instance().addMapLayers([hsi, msi])
        self.made.emit(hsi, msi, str(call.result["sensor"]))
