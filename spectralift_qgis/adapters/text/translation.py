"""Loads the plugin's translation for the language QGIS speaks."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from spectralift_qgis import paths


class Translation:
    """The installed translation; none for a language there is none for: the texts stay English then."""

    def __init__(self, locale: str = "") -> None:
        """locale: as "de" or "pt_BR"; "" for QGIS's own."""
        self._translator = QTranslator()
        self.language = (locale or QgsApplication.locale())[:2].lower()
        file = paths.translations() / f"spectralift_{self.language}.qm"
        self.loaded = file.is_file() and self._translator.load(str(file))
        if self.loaded:
            QCoreApplication.installTranslator(self._translator)

    def remove(self) -> None:
        """Speak English again."""
        if self.loaded:
            QCoreApplication.removeTranslator(self._translator)
            self.loaded = False
