"""The profile dock's toolbar: tools, sampling, units, display, export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QComboBox, QMenu, QToolBar, QToolButton, QWidget

from spectralift_qgis.gui.widgets.help_window import HelpWindow
from spectralift_qgis.profiles.curves import NORMALISATIONS, X_UNITS, Y_UNITS, View
from spectralift_qgis.profiles.read import STATISTICS, WINDOWS, Sampling

translate = QCoreApplication.translate


class ProfileBar(QToolBar):
    """Tells what was chosen: `tool_chosen` with "" for none, `view_changed`, `sampling_changed` and what was asked."""

    tool_chosen = pyqtSignal(str)
    selected_asked = pyqtSignal()
    view_changed = pyqtSignal(object)
    sampling_changed = pyqtSignal(object)
    range_asked = pyqtSignal()
    reset_asked = pyqtSignal()
    remove_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(self.iconSize() * 0.75)
        self._view, self._sampling = View(), Sampling()
        self.tools = {kind: self._tool(kind, *texts) for kind, texts in _tool_texts().items()}
        text = translate("SpectraLift", "Pin the selected features of the active vector layer")
        self.selected = self._action("mIconSelected.svg", text, self.selected_asked.emit)
        self.addSeparator()
        self.window_size = self._choice(
            [(translate("SpectraLift", "{n} × {n}").format(n=n), n) for n in WINDOWS],
            translate("SpectraLift", "Window of pixels around the point"),
        )
        self.statistic = self._choice(
            list(zip((translate("SpectraLift", "mean"), translate("SpectraLift", "median")), STATISTICS)),
            translate("SpectraLift", "Statistic over the window or polygon"),
        )
        x_texts = ("nm", "µm", "1/cm", translate("SpectraLift", "band"))
        self.x_unit = self._choice(list(zip(x_texts, X_UNITS)), translate("SpectraLift", "Unit of the x axis"))
        y_texts = (translate("SpectraLift", "reflectance"), translate("SpectraLift", "as stored"))
        self.y_unit = self._choice(list(zip(y_texts, Y_UNITS)), translate("SpectraLift", "Unit of the y axis"))
        self._add_display()
        text = translate("SpectraLift", "Zoom to all curves")
        self.range = self._action("mActionZoomFullExtent.svg", text, self.range_asked.emit)
        text = translate("SpectraLift", "Remove selected pins (all if none is selected)")
        self.remove = self._action("mActionDeleteSelected.svg", text, self.remove_asked.emit)
        self.export = self._menu_button("mActionSharingExport.svg", translate("SpectraLift", "Export the spectra"))
        for combo in (self.window_size, self.statistic, self.x_unit, self.y_unit):
            combo.currentIndexChanged.connect(self._changed)

    def _action(self, icon: str, text: str, slot: Callable[[], None]) -> QAction:
        action = self.addAction(_icon(icon), text)
        action.setToolTip(text)
        action.triggered.connect(lambda *_: slot())
        self._name(action, text)
        return action

    def _name(self, action: QAction, text: str) -> None:
        button = self.widgetForAction(action)
        if button is not None:
            button.setAccessibleName(text)

    def _tool(self, kind: str, icon: str, text: str) -> QAction:
        action = self.addAction(_icon(icon), text)
        action.setToolTip(text)
        action.setCheckable(True)
        action.toggled.connect(lambda on: self._tool_toggled(kind, on))
        self._name(action, text)
        return action

    def _tool_toggled(self, kind: str, on: bool) -> None:
        if on:
            for other, action in self.tools.items():
                if other != kind and action.isChecked():
                    action.blockSignals(True)
                    action.setChecked(False)
                    action.blockSignals(False)
            self.tool_chosen.emit(kind)
        elif not any(a.isChecked() for a in self.tools.values()):
            self.tool_chosen.emit("")

    def release_tools(self) -> None:
        for action in self.tools.values():
            action.setChecked(False)

    def _choice(self, items: list[tuple[str, object]], text: str) -> QComboBox:
        combo = QComboBox(self)
        for label, value in items:
            combo.addItem(label, value)
        combo.setToolTip(text)
        combo.setAccessibleName(text)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addWidget(combo)
        return combo

    def _menu_button(self, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(_icon(icon))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        self.addWidget(button)
        return button

    def _add_display(self) -> None:
        self.display = self._menu_button("mActionOptions.svg", translate("SpectraLift", "Display of the curves"))
        menu = self.display.menu()
        self.bad_bands = menu.addAction(translate("SpectraLift", "Show bad bands"))
        self.log_y = menu.addAction(translate("SpectraLift", "Logarithmic y axis"))
        for action in (self.bad_bands, self.log_y):
            action.setCheckable(True)
            action.toggled.connect(self._changed)
        menu.addSeparator()
        self._normalise = QActionGroup(self)
        texts = (
            translate("SpectraLift", "Original values"),
            translate("SpectraLift", "Unit length"),
            translate("SpectraLift", "Continuum removed"),
        )
        self.normalise: dict[str, QAction] = {}
        for text, value in zip(texts, NORMALISATIONS):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == "none")
            self._normalise.addAction(action)
            self.normalise[value] = action
        self._normalise.triggered.connect(self._changed)
        menu.addSeparator()
        self.reset = menu.addAction(translate("SpectraLift", "Reset view"))
        self.reset.triggered.connect(self._reset)
        menu.addSeparator()
        self.help = menu.addAction(translate("SpectraLift", "Help"))
        self.help.triggered.connect(lambda: HelpWindow("profile-dock", self.window()).show())

    def view(self) -> View:
        return self._view

    def _changed(self, *_: object) -> None:
        chosen = next(v for v, a in self.normalise.items() if a.isChecked())
        view = View(
            self.x_unit.currentData(), self.y_unit.currentData(), chosen, self.bad_bands.isChecked(),
            self.log_y.isChecked(),
        )  # fmt: skip
        sampling = Sampling(self.window_size.currentData(), self.statistic.currentData())
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)
        if sampling != self._sampling:
            self._sampling = sampling
            self.sampling_changed.emit(sampling)

    def set_view(self, view: View) -> None:
        """Choose a view as a user would."""
        self.x_unit.setCurrentIndex(self.x_unit.findData(view.x_unit))
        self.y_unit.setCurrentIndex(self.y_unit.findData(view.y_unit))
        self.bad_bands.setChecked(view.bad_bands)
        self.log_y.setChecked(view.log_y)
        self.normalise[view.normalise].setChecked(True)
        self._changed()

    def _reset(self) -> None:
        self.set_view(replace(View()))
        self.window_size.setCurrentIndex(0)
        self.statistic.setCurrentIndex(0)
        self.reset_asked.emit()


def _icon(name: str) -> QIcon:
    return QgsApplication.getThemeIcon("/" + name)


def _tool_texts() -> dict[str, tuple[str, str]]:
    return {
        "point": (
            "mActionCapturePoint.svg",
            translate("SpectraLift", "Pick: the spectra follow the cursor; click to pin them, Esc to end"),
        ),
        "polygon": (
            "mActionCapturePolygon.svg",
            translate("SpectraLift", "Draw a polygon: left-click to set corners, right-click to finish"),
        ),
        "line": (
            "mActionCaptureLine.svg",
            translate("SpectraLift", "Draw a line: shows its spectra as an image of band against distance"),
        ),
    }
