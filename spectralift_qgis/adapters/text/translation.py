"""The plugin's translation for QGIS's language."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from spectralift_qgis import paths


class Translation:
    """Installs the translation; the texts stay English if there is none for the language."""

    def __init__(self, locale: str = "") -> None:
        """Install the translation for a locale such as "de" or "pt_BR", "" for QGIS's own."""
        self._translator = QTranslator()
        self.language = (locale or QgsApplication.locale())[:2].lower()
        file = paths.translations() / f"spectralift_{self.language}.qm"
        self.loaded = file.is_file() and self._translator.load(str(file))
        if self.loaded:
            QCoreApplication.installTranslator(self._translator)

    def remove(self) -> None:
        """Remove the translation: the texts are English again."""
        if self.loaded:
            QCoreApplication.removeTranslator(self._translator)
            self.loaded = False
