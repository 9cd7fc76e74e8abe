"""The fusion dialog: collects the inputs, builds a FusionRequest, shows the checks, starts runs and previews."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from spectralift_qgis import paths
from spectralift_qgis.adapters.layers import layer_choice
from spectralift_qgis.adapters.layers.output_format import output_choices
from spectralift_qgis.adapters.layers.result_layer import result_name
from spectralift_qgis.adapters.layers.sensor_guess import guess_sensor
from spectralift_qgis.adapters.text.messages import NO_TORCH, finding_text
from spectralift_qgis.adapters.torch_install.jobs import jobs_of_this_qgis
from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.request.facts import AssignmentFacts, Facts
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.gui.fusion import choices
from spectralift_qgis.gui.fusion.advanced_options import AdvancedOptions
from spectralift_qgis.gui.fusion.buttons import FusionButtons, enable
from spectralift_qgis.gui.fusion.preflight import LiveCheck, Outlook, without_consequences
from spectralift_qgis.gui.fusion.preflight_panel import PreflightPanel, raster_fact
from spectralift_qgis.gui.fusion.preview import PreviewButton
from spectralift_qgis.gui.fusion.runs import FusionRuns
from spectralift_qgis.gui.fusion.sample_link import SampleLink
from spectralift_qgis.gui.response import responses
from spectralift_qgis.gui.response.band_table import BandTable
from spectralift_qgis.gui.response.response_plot import ResponsePlot
from spectralift_qgis.gui.response.srf_chooser import SrfChooser
from spectralift_qgis.gui.widgets import tab_order
from spectralift_qgis.gui.widgets.field_note import FieldNote
from spectralift_qgis.gui.widgets.help_window import HelpWindow
from spectralift_qgis.gui.widgets.output_field import QUALITY, REPORT, OutputField
from spectralift_qgis.gui.widgets.question import may_replace
from spectralift_qgis.gui.widgets.raster_picker import RasterPicker
from spectralift_qgis.gui.widgets.wheel_guard import WheelGuard

translate = QCoreApplication.translate

SIZE = (820, 690)  # fits a screen of 1024 × 768 with its panels
FIELD_OF = {
    "srf": "sensor",
    "quality": "output",
    "report": "output",
    "compress": "format",
    "memory": "memory_mib",
}
"""Field of a finding → field of the dialog whose note shows it, if the names differ; unknown fields are advanced."""


class FusionDialog(QDialog):
    """The dialog. Not modal: it may stay open beside the map, and be closed while a fusion runs."""

    def __init__(self, runs: FusionRuns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._sensor_by_hand = False
        self._outlook: Outlook | None = None
        self._run_pending = False
        self.setWindowTitle(translate("SpectraLift", "SpectraLift: sharpen a hyperspectral image"))
        self.setWindowIcon(QIcon(str(paths.resource("icons", "spectralift.svg"))))
        self._make_fields()
        self._lay_out()
        self.preflight = LiveCheck(self.request, self._runs.previews.warm, self)
        self._connect()
        self._wheel = WheelGuard(self)
        self.resize(*SIZE)
        self._show_hint()
        self._show_nothing_chosen()

    # ── widgets

    def _make_fields(self) -> None:
        self.sample = SampleLink(self)
        self.hsi, self.msi, self.sensor = RasterPicker(self), RasterPicker(self), SrfChooser(self)
        self.hsi.describe(
            translate("SpectraLift", "Hyperspectral image"),
            translate("SpectraLift", "The image to sharpen: many narrow bands with known wavelengths, coarse pixels."),
        )
        self.msi.describe(
            translate("SpectraLift", "Multispectral image"),
            translate("SpectraLift", "The image with the fine pixels, whose grid and extent the result has."),
        )
        self.plot, self.bands, self.advanced = ResponsePlot(self), BandTable(self), AdvancedOptions(self)
        self.output = OutputField(self)
        self.notes = {name: FieldNote(self) for name in ("hsi", "msi", "sensor", "msi_bands", "output")}
        self.notes.update(self.advanced.notes)
        self.panel, self.buttons = PreflightPanel(self), FusionButtons(self)
        self.run_button, self.preview_button = self.buttons.run, self.buttons.preview

    def _lay_out(self) -> None:
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(3)
        rows = (
            (translate("SpectraLift", "&Hyperspectral (coarse)"), self.hsi, "hsi"),
            (translate("SpectraLift", "&Multispectral (fine)"), self.msi, "msi"),
            (translate("SpectraLift", "Multispectral &sensor"), self.sensor, "sensor"),
            ("", self.plot, ""),
            ("", self._collapsed("bands_box", translate("SpectraLift", "Bands"), self.bands), "msi_bands"),
            (translate("SpectraLift", "Save &to"), self.output, "output"),
            ("", self._collapsed("advanced_box", translate("SpectraLift", "Advanced"), self.advanced), ""),
        )
        grid.addWidget(self.sample, 0, 0, 1, 2)
        for label, widget, note in rows:
            row = grid.rowCount()
            if label:
                caption = QLabel(label, content)
                # A shortcut works only for the widget that takes the keyboard focus itself.
                caption.setBuddy(widget.lineEdit() if widget is self.output else widget.focusProxy() or widget)
                caption.setToolTip(widget.toolTip())
                grid.addWidget(caption, row, 0)
            wide = widget in (self.bands_box, self.advanced_box)
            grid.addWidget(widget, row, 0 if wide else 1, 1, 2 if wide else 1)
            if note:
                grid.addWidget(self.notes[note], row + 1, 1)
        grid.addWidget(self.panel, grid.rowCount(), 0, 1, 2)
        grid.setRowStretch(grid.rowCount() - 1, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # only its fields take the focus
        scroll.setWidget(content)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.buttons)
        self._fields = [
            self.sample,
            *(widget for _, widget, _ in rows),
            self.panel,
            *self.buttons.all(),
        ]
        tab_order.follow(self._fields)

    def _collapsed(self, name: str, title: str, content: QWidget) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(title, self)
        box.setAccessibleName(title)
        box.setToolTip(content.toolTip() or title)
        box.setSaveCollapsedState(False)
        box.setScrollOnExpand(False)  # a box that opens by itself must not scroll the view
        QVBoxLayout(box).addWidget(content)
        box.setCollapsed(True)
        setattr(self, name, box)
        return box

    def _connect(self) -> None:
        self.hsi.changed.connect(self._on_changed)
        self.msi.changed.connect(self._on_msi)
        self.sensor.changed.connect(self._on_sensor)
        self.bands.changed.connect(self._on_changed)
        self.output.fileChanged.connect(self._on_changed)
        self.advanced.changed.connect(self._on_changed)
        self.preflight.checked.connect(self._show_outlook)
        self.preflight.outdated.connect(self._show_busy)
        self.sample.made.connect(self._on_sample)
        jobs_of_this_qgis().changed.connect(self._on_changed)
        self.run_button.clicked.connect(self.run)
        self.sensor.search.run_asked.connect(self.run)
        self.buttons.close_button.clicked.connect(self.reject)
        self.buttons.help.clicked.connect(self._help)
        self.preview = PreviewButton(self.buttons, self._runs.previews, self._result_name)
        project = QgsProject.instance()
        self._project_links = (
            (project.layersAdded, self._on_layers_changed),
            (project.layersRemoved, self._on_layers_changed),
            (project.cleared, self._on_cleared),
            (project.readProject, self._on_read),
        )
        for signal, slot in self._project_links:
            signal.connect(slot)

    def unload(self) -> None:
        """Disconnect from the project and end the workers, because the plugin is unloaded."""
        for signal, slot in self._project_links:
            signal.disconnect(slot)
        self.preview.unload()
        self.stop()
        self.close()

    def stop(self) -> None:
        """Cancel the calls of the worker; it has ended when this returns."""
        self.preflight.stop()
        self.sample.stop()

    # ── choices

    def request(self) -> FusionRequest | None:
        """Return the request for the choices, None as long as no image is chosen."""
        if not (self.hsi.source() or self.msi.source()):
            return None
        values = self.advanced.values()
        output = self.output.path()
        values.update(output_choices(values["format"], output))
        beside = {"quality": QUALITY, "report": REPORT}
        values.update({name: self.output.beside(end) if values[name] else "" for name, end in beside.items()})
        return FusionRequest(
            hsi=self.hsi.source(),
            msi=self.msi.source(),
            output=output,
            sensor=self.sensor.sensor(),
            srf=self.sensor.srf(),
            msi_bands=self.bands.text(),
            **values,
        )

    def offer(self, layer: QgsRasterLayer | None) -> None:
        """Choose a layer as hyperspectral or multispectral image, whichever is more likely."""
        if layer is not None:
            picker = self.hsi if layer.bandCount() >= layer_choice.MANY_BANDS else self.msi
            picker.set_layer(layer)
        self.suggest()

    def suggest(self) -> None:
        """Restore the choices stored in the project, or choose the likeliest layers."""
        stored = choices.recall(QgsProject.instance())
        if stored and not self.request():
            self._restore(stored)
        layers = layer_choice.rasters(QgsProject.instance())
        if not self.hsi.source():
            self.hsi.set_layer(layer_choice.likely_hsi(layers))
        if not self.msi.source():
            self.msi.set_layer(layer_choice.likely_msi(layers, self.hsi.layer()))

    def _restore(self, stored: Mapping[str, Any]) -> None:
        for picker, name in ((self.hsi, "hsi"), (self.msi, "msi")):
            if choices.is_available(str(stored.get(name) or "")):
                picker.set_source(str(stored[name]))
        if stored.get("srf"):
            self.sensor.set_srf(str(stored["srf"]))
        elif stored.get("sensor"):
            self.sensor.set_sensor(str(stored["sensor"]))
        self._sensor_by_hand = bool(self.sensor.srf()) or self.sensor.sensor() != self._guess()
        if self.msi.source() == stored.get("msi"):
            self.bands.set_text(str(stored.get("msi_bands") or ""))
        self.output.setFilePath(str(stored.get("output") or ""))
        self.advanced.set_values(dict(stored.get("advanced") or {}))

    def remember(self) -> None:
        """Store the choices in the project."""
        choices.remember(
            QgsProject.instance(),
            {
                "hsi": self.hsi.source(),
                "msi": self.msi.source(),
                "sensor": self.sensor.sensor(),
                "srf": self.sensor.srf(),
                "msi_bands": self.bands.text(),
                "output": self.output.filePath(),
                "advanced": self.advanced.values(),
            },
        )

    # ── reactions to a change

    def _on_msi(self) -> None:
        self.bands.set_text("")
        if not self._sensor_by_hand:
            guessed = self._guess()
            self.sensor.set_sensor(guessed)
            self._sensor_by_hand = False
            fact = translate("SpectraLift", "assumed from the name of the image") if guessed else ""
            self.notes["sensor"].set_fact(fact)
        self._on_changed()

    def _guess(self) -> str:
        layer = self.msi.layer()
        return guess_sensor(*([layer.name()] if layer is not None else []), self.msi.source())

    def _on_sensor(self) -> None:
        self._sensor_by_hand = bool(self.sensor.sensor() or self.sensor.srf())
        self.notes["sensor"].set_fact("")
        self.bands.set_text("")
        self._draw_response()
        self._on_changed()

    def _on_changed(self) -> None:
        self._outlook, self._run_pending = None, False
        self._show_hint()
        self.preview.disable(translate("SpectraLift", "The images are being checked."))
        self._show_titles()
        if self.request() is None:
            self._show_nothing_chosen()
        elif self.isVisible():
            self.preflight.schedule()

    def _on_layers_changed(self, *_: object) -> None:
        for picker in (self.hsi, self.msi):
            picker.leave_out_unsuitable()
        self._show_hint()
        if self.isVisible():
            self.suggest()

    def _on_cleared(self) -> None:
        """Reset all fields and notes for the next project."""
        for field in (self.sample, self.hsi, self.msi, self.sensor, self.output, self.advanced, self.preview):
            field.clear()
        self._sensor_by_hand = False
        self.bands.set_text("")
        self.bands.show_bands((), (), {}, "", certain=True)
        for box in (self.bands_box, self.advanced_box):
            box.setCollapsed(True)
        self._show_titles()
        self._on_layers_changed()

    def _on_read(self, *_: object) -> None:
        """Restore the choices stored in the project that was opened."""
        stored = choices.recall(QgsProject.instance())
        if stored:
            self._restore(stored)
        self._on_layers_changed()

    def _on_sample(self, hsi: QgsRasterLayer, msi: QgsRasterLayer, sensor: str) -> None:
        self.hsi.set_layer(hsi)
        self.msi.set_layer(msi)
        self.sensor.set_sensor(sensor)
        self._sensor_by_hand = False

    # ── display

    def _show_hint(self) -> None:
        chosen = self.hsi.source() or self.msi.source()
        self.sample.setVisible(not chosen and not layer_choice.rasters(QgsProject.instance()))

    def _show_nothing_chosen(self) -> None:
        self.preflight.stop()
        self.panel.set_busy(False)
        self.panel.show_text(translate("SpectraLift", "Choose both images to see the checks."))
        for note in self.notes.values():
            note.set_problems(())
            note.set_fact("")
        self._enable_run(translate("SpectraLift", "Choose a hyperspectral and a multispectral image first."))

    def _show_busy(self) -> None:
        self.panel.set_busy(True)
        self._enable_run(translate("SpectraLift", "The images are being checked."))

    def _show_outlook(self, outlook: Outlook) -> None:
        outlook = Outlook(outlook.facts, without_consequences([*self.output.problems(), *outlook.findings]))
        self._outlook = outlook
        self.panel.set_busy(False)
        self.panel.show_findings(outlook.facts, outlook.findings)
        for name in ("hsi", "msi"):
            self.notes[name].set_fact(raster_fact(getattr(outlook.facts, name)))
        self._show_problems([error for error in outlook.errors if error.code != NO_TORCH])
        self._show_bands(outlook.facts)
        self._draw_response()
        self._show_titles()
        self._enable_run("\n".join(finding_text(f) for f in outlook.errors))
        self.buttons.offer_torch(outlook.errors)
        if self._run_pending:
            self.run()

    def _show_problems(self, errors: Sequence[Finding]) -> None:
        problems: dict[str, list[str]] = {name: [] for name in self.notes}
        for error in errors:
            name = FIELD_OF.get(error.field, error.field)
            problems[name if name in problems else "advanced"].append(finding_text(error))
        for name, sentences in problems.items():
            self.notes[name].set_problems(sentences)
        if any(problems[name] for name in self.advanced.notes):
            self.advanced_box.setCollapsed(False)

    def _show_bands(self, facts: Facts) -> None:
        assignment = facts.msi_bands or AssignmentFacts({}, "", certain=True)
        in_file = facts.described["msi"].names if "msi" in facts.described else []
        sensor_bands = responses.sensor_bands(self.sensor, facts)
        self.bands.show_bands(sensor_bands, in_file, assignment.mapping, assignment.how, assignment.certain)
        tab_order.follow(self._fields)  # for new rows of the table
        self._wheel.extend()
        if not assignment.certain and not self.bands.text():
            self.notes["msi_bands"].set_fact(translate("SpectraLift", "an assumption: check it before you run"))
        else:
            self.notes["msi_bands"].set_fact("")

    def _draw_response(self) -> None:
        responses.draw(self.plot, self.sensor, self._outlook.facts if self._outlook else Facts())

    def _show_titles(self) -> None:
        bands, heading = self.bands.summary(), translate("SpectraLift", "Bands")
        self.bands_box.setTitle(f"{heading}:  {bands}" if bands else heading)
        self.advanced_box.setTitle(self.advanced.title())

    def _enable_run(self, reason: str) -> None:
        enable(self.run_button, reason, translate("SpectraLift", "Sharpen the image in the background (Ctrl+Enter)"))
        request = self.request()
        if request is None or self._outlook is None:
            self.preview.disable(reason)
        else:
            self.preview.offer(request, self.msi.layer(), self._outlook)

    # ── actions

    def run(self) -> None:
        """Start the fusion, if the checks have no errors.

        A sensor that is still being typed is chosen first; the run then waits for its checks.
        """
        complete, request = self.sensor.finish(), self.request()
        self._run_pending = request is not None and self._outlook is None
        if request is None or self._outlook is None or self._outlook.errors or not complete:
            return
        if not may_replace(self, request, [task.request for task in self._runs.queue.tasks]):
            return
        layers = [picker.layer() for picker in (self.hsi, self.msi)]
        hsi_id, msi_id = (layer.id() if layer is not None else "" for layer in layers)
        undo = (self.output.move_on(), self.advanced.move_on())
        self._runs.start(request, self._result_name(), hsi_id, msi_id, undo)
        self.remember()
        self._on_changed()

    def _result_name(self) -> str:
        return result_name(self.hsi.name(), self.msi.name())

    def _help(self) -> None:
        HelpWindow("fusion-dialog", self).show()

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().showEvent(event)
        for box in (self.bands_box, self.advanced_box):
            box.setCollapsed(box.isCollapsed())  # a box collapsed while hidden keeps its height
        self._runs.previews.warm.prepare()
        self.suggest()
        self._on_changed()

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._run_pending = False
        self.preflight.stop()
        self._runs.previews.warm.release()
        super().hideEvent(event)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Ignore Enter, which confirms a field and must not press the first button."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
