"""The spectral-profile dock: layers, toolbar, plot and table around one `ProfileSession`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsGeometry, QgsMapLayer, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QColorDialog, QLabel, QMessageBox, QSplitter, QVBoxLayout, QWidget

from spectralift_qgis.adapters.layers.layer_choice import likely_hsi, likely_msi, rasters
from spectralift_qgis.adapters.layers.profile_places import likely_sharp, place_of_point, places_of
from spectralift_qgis.adapters.layers.profile_store import load_choices, save_choices
from spectralift_qgis.adapters.text.core_sentences import in_user_language
from spectralift_qgis.core.base.errors import SpectraLiftError, sentence_of
from spectralift_qgis.gui.profiles import export as profile_export
from spectralift_qgis.gui.profiles.bar import ProfileBar
from spectralift_qgis.gui.profiles.marks import ProfileMarks
from spectralift_qgis.gui.profiles.plot import LIVE, ProfilePlot
from spectralift_qgis.gui.profiles.session import ProfileSession
from spectralift_qgis.gui.profiles.sources import ROLES, SourceRows
from spectralift_qgis.gui.profiles.table import PinModel, PinTable
from spectralift_qgis.gui.profiles.tool import ProfileTool
from spectralift_qgis.gui.profiles.words import LEGEND
from spectralift_qgis.gui.widgets.wheel_guard import WheelGuard
from spectralift_qgis.profiles.curves import Drawing, drawing
from spectralift_qgis.profiles.site import Site

translate = QCoreApplication.translate
DRAW_EVERY_MS = 400  # while many pins are read
LEAST_PLOT_PX = 320  # what the legend and both axes need
MOST_FEATURES = 100  # of a selection that are pinned at once


class ProfileDock(QgsDockWidget):
    """Shows what the session reads, and passes on what the user does. Call `unload` at the end."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(translate("SpectraLift", "Spectral profiles"), parent)
        self.setObjectName("SpectraLiftProfiles")
        self.iface = iface
        self.canvas = iface.mapCanvas()
        self.session = ProfileSession(QgsProject.instance(), self)
        self.marks = ProfileMarks(self.canvas)
        self.tool = ProfileTool(self.canvas)
        self.rows, self.bar, self.plot = SourceRows(self), ProfileBar(self), ProfilePlot(self)
        self.table = PinTable(PinModel(self.session, self), self)
        self.readout, self.notes = QLabel(self), QLabel(self)
        self._line: int | None = None
        self._shown: dict[int, tuple[Any, ...]] = {}  # of which pin, spectra and view each drawing is
        self._undrawn: list[int] = []  # read, and not drawn yet
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.timeout.connect(self._draw_pending)
        self._save_timer = QTimer(self)
        self._save_timer.setSingleShot(True)
        self._save_timer.timeout.connect(self._save_choices)
        self._lay_out()
        WheelGuard(self)
        self._connect()
        self._restore()
        self._show_notes()

    def _lay_out(self) -> None:
        self.notes.setWordWrap(True)
        self.notes.setAccessibleName(translate("SpectraLift", "Missing spectra and the reasons"))
        self.notes.setToolTip(translate("SpectraLift", "Missing spectra and the reasons"))
        self.readout.setAccessibleName(translate("SpectraLift", "Values under the cursor"))
        self.readout.setToolTip(translate("SpectraLift", "Values of the curves under the cursor"))
        self.plot.setAccessibleName(translate("SpectraLift", "Spectra"))
        tip = translate(
            "SpectraLift", "Drag to move the view, use the wheel to zoom, drag with the right button to stretch."
        )
        self.plot.setToolTip(tip)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.plot.setMinimumWidth(LEAST_PLOT_PX)
        splitter.addWidget(self.plot)
        splitter.addWidget(self.table)
        splitter.setStretchFactor(0, 4)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([420, 110])
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(2)
        for widget in (self.rows, self.bar):
            layout.addWidget(widget)
        layout.addWidget(splitter, 1)
        for widget in (self.readout, self.notes):
            widget.setContentsMargins(6, 0, 6, 0)
            widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(widget)
        self.setWidget(body)

    def _connect(self) -> None:
        session, bar, tool = self.session, self.bar, self.tool
        self.rows.layers_changed.connect(self._layers_changed)
        self.rows.sensor_changed.connect(self._sensor_changed)
        self.rows.scales_changed.connect(self._scales_changed)
        bar.tool_chosen.connect(self._choose_tool)
        bar.selected_asked.connect(self.pin_selected_features)
        bar.view_changed.connect(self._view_changed)
        bar.sampling_changed.connect(session.set_sampling)
        bar.range_asked.connect(self.plot.auto_range)
        bar.reset_asked.connect(self.plot.auto_range)
        bar.remove_asked.connect(self._remove)
        profile_export.fill_menu(bar.export.menu(), self._export, self._copy, self._export_lines, self._copy_lines)
        session.pins_changed.connect(self._pins_changed)
        session.site_read.connect(self._site_read)
        session.live_read.connect(self._draw_live)
        session.sources_changed.connect(self._sources_changed)
        tool.moved.connect(self._show_live)
        tool.left.connect(lambda: session.read_live(None))
        tool.pinned.connect(self.pin)
        tool.drawn.connect(self._drawn)
        tool.ended.connect(bar.release_tools)
        self.closed.connect(bar.release_tools)  # what is not seen must not take the clicks on the map
        self.table.hovered.connect(self._emphasise)
        self.table.delete_asked.connect(self._remove)
        self.table.clicked.connect(self._clicked)
        self.table.customContextMenuRequested.connect(self._choose_colour)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.plot.hovered.connect(self._read_out)
        self.plot.line_hovered.connect(self.readout.setText)
        self.canvas.mapToolSet.connect(self._tool_set)
        self.canvas.destinationCrsChanged.connect(self._draw_marks)
        self._project = QgsProject.instance()
        self._project.readProject.connect(self._restore)
        self._project.cleared.connect(self._clear)

    def unload(self) -> None:
        """Leave no trace: tool, marks, connections, open files."""
        self.canvas.mapToolSet.disconnect(self._tool_set)
        self.canvas.destinationCrsChanged.disconnect(self._draw_marks)
        self._project.readProject.disconnect(self._restore)
        self._project.cleared.disconnect(self._clear)
        if self.canvas.mapTool() is self.tool:
            self.canvas.unsetMapTool(self.tool)
        self.marks.clear()
        self._save_timer.stop()
        self._drawing.stop()
        self.session.close()
        self.tool.deleteLater()

    # ── what is read

    def show_layers(self, layers: dict[str, QgsMapLayer | None], sensor: str = "", msi_bands: str = "") -> None:
        """Fill in the layers of the roles "lr", "msi" and "sr"; sensor: an ID or a response file."""
        for role, layer in layers.items():
            self.rows.set_layer(role, layer)
        self.session.reader.msi_bands = msi_bands
        self.rows.set_sensor(sensor)

    def fill_in(self) -> None:
        """Choose likely layers where none is chosen."""
        layers = rasters(self._project)
        lr = likely_hsi(layers)
        likely = {"lr": lr, "msi": likely_msi(layers, lr), "sr": likely_sharp(layers, lr)}
        for role, layer in likely.items():
            if layer is not None and not self.session.layer_ids(role):
                self.rows.set_layer(role, layer)

    def _layers_changed(self, role: str, layers: list[QgsMapLayer | None]) -> None:
        self.session.set_layers(role, layers)
        self._schedule_saving()
        self._show_notes()

    def _sources_changed(self) -> None:
        self.plot.set_pin(LIVE, None)  # it may be of a layer that was removed
        self._update_legend()
        if self._line is not None:
            self._show_line(self._line)

    def _update_legend(self) -> None:
        """Show the roles that have a layer in the legend."""
        sources = self.session.reader.sources
        roles = {s.role for s in sources}
        roles |= {"footprint"} if {"lr", "sr"} <= roles else set()
        roles |= {"closure"} if {"sr", "msi"} <= roles and self.session.reader.sensor else set()
        self.plot.set_legend(sorted(roles) or LEGEND, [s.name for s in sources if s.role == "other"])

    def _scales_changed(self, scales: dict[str, float]) -> None:
        self.session.set_scales(scales)
        self._schedule_saving()

    def _sensor_changed(self, sensor: str) -> None:
        self.session.set_sensor(sensor)
        self._schedule_saving()
        self._update_legend()

    def _schedule_saving(self) -> None:
        """Save the layers to the project, later: while a project closes, they are removed one by one."""
        self._save_timer.start(0)

    def _save_choices(self) -> None:
        choices = self.rows.choices()
        if any(choices.get(role) for role in ROLES):
            save_choices(self._project, choices)

    def _restore(self, *_: object) -> None:
        choices = load_choices(self._project)
        if choices:
            self.rows.restore(choices)
        self.session.restore()

    def _clear(self) -> None:
        """Reset the choices because the project is closed."""
        self.rows.clear()
        self.session.reader.msi_bands = ""
        self.readout.clear()
        self._show_notes()

    # ── pointing

    def point(self) -> None:
        """Let the spectra follow the cursor, unless another tool is in use or there is nothing to read."""
        if self.session.reader.sources and not any(action.isChecked() for action in self.bar.tools.values()):
            self.bar.tools["point"].setChecked(True)

    def _choose_tool(self, kind: str) -> None:
        if kind:
            self.tool.set_kind(kind)
            self.canvas.setMapTool(self.tool)
            self.canvas.setFocus()
        elif self.canvas.mapTool() is self.tool:
            self.canvas.unsetMapTool(self.tool)
        self._show_notes()

    def _tool_set(self, tool: Any, *_: object) -> None:
        if tool is not self.tool:
            self.bar.release_tools()

    def _crs(self) -> Any:
        return self.canvas.mapSettings().destinationCrs()

    def _show_live(self, point: QgsPointXY) -> None:
        if self.isVisible():
            self.session.read_live(place_of_point(point, self._crs()))

    def pin(self, point: QgsPointXY) -> None:
        """Pin a map position of the canvas."""
        self._add([place_of_point(point, self._crs())])

    def _drawn(self, kind: str, geometry: QgsGeometry) -> None:
        self._add(places_of(geometry, self._crs()))

    def pin_selected_features(self) -> None:
        """Pin the selected features of the active vector layer."""
        layer = self.iface.activeLayer()
        features = layer.selectedFeatures() if isinstance(layer, QgsVectorLayer) else []
        features.sort(key=lambda f: f.id())  # QGIS keeps them in a set
        if not features:
            text = translate("SpectraLift", "First select features of a vector layer, and make it the active layer.")
            self._show_message(text)
            return
        places = [p for f in features[:MOST_FEATURES] for p in places_of(f.geometry(), layer.crs())]
        self._add(places)
        if len(features) > MOST_FEATURES:
            text = translate("SpectraLift", "The first {count} of {all} features are pinned.")
            self._show_message(text.format(count=MOST_FEATURES, all=len(features)))

    def _add(self, places: list[Any]) -> None:
        try:
            for place in places:
                self.session.add(place)
        except ValueError as e:
            self._show_message(in_user_language(sentence_of(e)))

    def _remove(self) -> None:
        pins = self.table.ids_to_remove()
        if pins:
            self.session.remove(pins)

    # ── showing

    def _view_changed(self, view: Any) -> None:
        self.plot.set_view(view)
        self._draw_all()
        self.plot.auto_range()

    def _pins_changed(self) -> None:
        pins = {p.id for p in self.session.pins}
        self.marks.keep_only(pins)
        for key in set(self.plot.drawn()) - pins - {LIVE}:
            self.plot.set_pin(key, None)
        self._shown = {key: shown for key, shown in self._shown.items() if key in pins}
        if self._line is not None and self._line not in pins:
            self._show_line(None)
        with self.plot.one_range_update():
            for pin in self.session.pins:
                if self.session.site(pin.id) is not None or pin.place.kind == "line":
                    self._draw(pin.id)
        self._show_notes()

    def _draw_all(self) -> None:
        with self.plot.one_range_update():
            for pin in self.session.pins:
                self._draw(pin.id)
        self._show_notes()

    def _site_read(self, pin_id: int) -> None:
        """Draw a spectrum that was read: at once, or with others if many are being read."""
        self._undrawn.append(pin_id)
        if not self.session.more_pending:
            self._draw_pending()
        elif not self._drawing.isActive():
            self._drawing.start(DRAW_EVERY_MS)

    def _draw_pending(self) -> None:
        self._drawing.stop()
        due, self._undrawn = self._undrawn, []
        with self.plot.one_range_update():
            for pin_id in dict.fromkeys(due):
                if pin_id in self.session.pins:
                    self._draw(pin_id)
        self._show_notes()

    def _draw_marks(self) -> None:
        for pin in self.session.pins:
            self.marks.put(pin, self.session.site(pin.id))

    def _draw(self, pin_id: int) -> None:
        pin, site = self.session.pins[pin_id], self.session.site(pin_id)
        now = (pin, site, None if pin.place.kind == "line" else self.bar.view())
        if self._shown.get(pin_id) == now:
            return  # a click must not draw two hundred other pins anew
        self._shown[pin_id] = now
        self.marks.put(pin, site)
        if pin.place.kind == "line":
            if pin.visible:
                self._show_line(pin_id)
            elif self._line == pin_id:
                self._show_line(None)
            return
        drawn: Drawing | None = drawing(site, self.bar.view()) if site is not None and pin.visible else None
        self.plot.set_pin(pin_id, drawn, pin.colour)

    def _show_line(self, pin_id: int | None) -> None:
        self._line = pin_id
        if pin_id is None:
            self.plot.show_line(None)
            return
        pin = self.session.pins[pin_id]
        line = self.session.read_line(pin.place)
        self.plot.show_line(line, "" if line is None else f"{pin.name}: {line.source}")
        if line is not None and line.reason:
            self._show_message(in_user_language(line.reason))

    def _draw_live(self, site: Site | None) -> None:
        self.plot.set_pin(LIVE, None if site is None else drawing(site, self.bar.view()))
        self._show_notes(site)

    def _show_notes(self, live: Site | None = None) -> None:
        """Say in the plot why it is empty, and below it what is missing."""
        drawn = self.plot.drawn()
        empty = not any(d.lines or d.points for d in drawn.values())
        notes = [in_user_language(n) for d in drawn.values() for n in d.notes]
        self.plot.set_message(self._why_empty(notes) if empty else "")
        lines = list(dict.fromkeys(notes))
        if len(lines) > 3:
            more = translate("SpectraLift", "… and {count} more").format(count=len(lines) - 3)
            lines = [*lines[:3], more]
        self.notes.setText("" if empty else "\n".join(lines))
        self.notes.setVisible(bool(self.notes.text()))

    def _why_empty(self, notes: list[str]) -> str:
        if notes:
            return "\n".join(dict.fromkeys(notes))
        if not self.session.reader.sources:
            return translate("SpectraLift", "Choose a coarse, a fine or a sharp image above.")
        if self.canvas.mapTool() is self.tool:
            return translate("SpectraLift", "Move over the map; click to pin the spectra.")
        return translate("SpectraLift", "Choose the first tool in the bar above, and click on the map.")

    def _read_out(self, x: float, values: list[Any]) -> None:
        """Say the values under the cursor, as many as fit."""
        pins = self.session.pins
        parts = [
            f'<span style="color:{pins[key].colour if key in pins else self.plot.palette().text().color().name()}">'
            f"{'■' if role == 'sr' else '□'} {y:.4g}</span>"
            for key, role, _, _, y, _ in values[:12]
        ]
        place = f"{values[0][3]:.6g} · {translate('SpectraLift', 'band')} {values[0][5] + 1}: " if values else ""
        self.readout.setText(place + " ".join(parts))

    def _emphasise(self, pin_id: int | None) -> None:
        self.plot.set_thick(pin_id)
        self.marks.emphasise(pin_id)

    def _clicked(self, index: Any) -> None:
        pin_id = self.table.model().pin_id(index.row())
        if pin_id is not None and self.session.pins[pin_id].place.kind == "line":
            self._show_line(pin_id)

    def _choose_colour(self, position: Any) -> None:
        pin_id = self.table.model().pin_id(self.table.rowAt(position.y()))
        if pin_id is None:
            return
        title = translate("SpectraLift", "Colour of {name}").format(name=self.session.pins[pin_id].name)
        colour = QColorDialog.getColor(QColor(self.session.pins[pin_id].colour), self, title)
        if colour.isValid():
            self.session.change(pin_id, colour=colour.name())

    def _show_message(self, text: str) -> None:
        self.iface.messageBar().pushMessage("SpectraLift", text)

    # ── export

    def _export(self, extension: str, file_filter: str) -> None:
        path = profile_export.ask_path(self, extension, file_filter)
        if path:
            self.export_to(path)

    def export_to(self, path: str) -> tuple[str, ...]:
        """Write a file, its format by the extension; a failure is a message box."""
        return self._written(lambda: profile_export.write(path, self.session.sites(), self.plot))

    def _written(self, write: Callable[[], tuple[str, ...]]) -> tuple[str, ...]:
        try:
            written = write()
        except (SpectraLiftError, OSError) as e:
            title, reason = translate("SpectraLift", "The spectra were not exported"), in_user_language(sentence_of(e))
            QTimer.singleShot(0, lambda text=reason: QMessageBox.warning(self, title, text))
            return ()
        self._show_message(translate("SpectraLift", "Written: {paths}").format(paths=", ".join(written)))
        return written

    def _export_lines(self) -> None:
        path = profile_export.ask_path(self, ".csv", "CSV (*.csv)")
        if path:
            self.export_lines_to(path)

    def export_lines_to(self, path: str) -> tuple[str, ...]:
        """Write the spectra along all lines as a table; a failure is a message box."""
        return self._written(lambda: profile_export.write_lines(path, self.session.lines()))

    def _copy_lines(self) -> None:
        lines = self.session.lines()
        profile_export.copy_lines(lines)
        self._show_message(
            translate("SpectraLift", "The spectra of {count} lines are on the clipboard.").format(count=len(lines))
        )

    def _copy(self) -> None:
        profile_export.copy_table(self.session.sites())
        self._show_message(translate("SpectraLift", "The spectra are on the clipboard, as a table."))
