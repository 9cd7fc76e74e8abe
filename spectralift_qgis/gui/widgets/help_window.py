"""Window for the help pages, which are part of the plugin and need no network."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from spectralift_qgis import paths

translate = QCoreApplication.translate


class HelpWindow(QDialog):
    """Shows a help page and the pages it links to. Not modal; deleted when it is closed."""

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("SpectraLift", "SpectraLift: help"))
        self.resize(760, 620)
        self.browser = _Pages(self)
        self.browser.setOpenExternalLinks(True)
        self.browser.setAccessibleName(self.windowTitle())
        self.browser.setToolTip(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setToolTip(translate("SpectraLift", "Close this window"))
        close.setAccessibleName(close.toolTip())
        buttons.rejected.connect(self.reject)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.contents = buttons.addButton(translate("SpectraLift", "Contents"), role)
        self.contents.setToolTip(translate("SpectraLift", "All pages of the help"))
        self.contents.clicked.connect(lambda: self.show_page("index"))
        self.back = buttons.addButton(translate("SpectraLift", "Back"), role)
        self.back.setToolTip(translate("SpectraLift", "Previous page"))
        self.back.clicked.connect(self.browser.backward)
        self.back.setEnabled(False)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        for button in (self.contents, self.back):
            button.setAccessibleName(button.toolTip())
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser)
        layout.addWidget(buttons)
        self.show_page(page)

    def show_page(self, page: str) -> None:
        """Show a page, such as "index"."""
        self.browser.setSource(QUrl.fromLocalFile(str(paths.help_page(page))))


class _Pages(QTextBrowser):
    """Browser that scales wide pictures to its width."""

    def loadResource(self, kind: int, name: QUrl) -> object:
        path = self.source().resolved(name).toLocalFile()
        if not path.endswith(".png"):
            return super().loadResource(kind, name)
        from qgis.PyQt.QtGui import QImage

        picture = QImage(path)
        width = max(320, self.viewport().width() - 40)
        smooth = Qt.TransformationMode.SmoothTransformation
        return picture.scaledToWidth(width, smooth) if picture.width() > width else picture
