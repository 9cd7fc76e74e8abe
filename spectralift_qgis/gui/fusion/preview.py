"""A quick look at what the map shows: fused with the closed-form model, as a layer that the next look replaces."""

from __future__ import annotations

import os
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from qgis.core import Qgis, QgsMessageLog, QgsProcessingUtils, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from spectralift_qgis.adapters.layers.preview_layer import PREFIX, add_preview, remove_files
from spectralift_qgis.adapters.layers.raster_layers import layer_of
from spectralift_qgis.adapters.layers.visible_extent import Ground, extent_text, visible_part
from spectralift_qgis.adapters.tasks.fusion_task import FusionQueue, FusionTask
from spectralift_qgis.adapters.text.messages import error_text, finding_text
from spectralift_qgis.adapters.worker.ready import ReadyWorker
from spectralift_qgis.core.base.errors import Finding, SpectraLiftError
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.gui.fusion.buttons import FusionButtons, enable
from spectralift_qgis.gui.fusion.fused import Fused
from spectralift_qgis.gui.fusion.preflight import Outlook

translate = QCoreApplication.translate

NOT_ITS_OWN = {"output", "quality", "report", "model", "format", "compress", "device", "preset", "schedule", "training"}
"""The fields of a request that a preview does not take over: what is wrong with them does not stand in its way."""


def against(outlook: Outlook) -> list[Finding]:
    """Return the errors that stand in the way of a preview."""
    return [finding for finding in outlook.errors if finding.field not in NOT_ITS_OWN]


class Previews(QObject):
    """Makes previews, one at a time: a new one cancels the one before.

    said: a sentence on how it stands, and whether something went wrong. made: a `Fused`, of a preview that is there.
    `show_profiles` is set by the owner of the profile dock.
    """

    said = pyqtSignal(str, bool)
    made = pyqtSignal(object)

    def __init__(self, iface: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.canvas = iface.mapCanvas()
        self.queue, self.ready = FusionQueue(self), ReadyWorker()
        self.show_profiles: Callable[[Fused], None] | None = None
        self._task: FusionTask | None = None  # the newest

    def start(self, request: FusionRequest, name: str, msi_id: str) -> FusionTask:
        """Make a preview of a request whose extent is set; `name` is that of the layer it would make."""
        self.queue.cancel_all(wait_s=0)  # it ends in its own time, beside the new one
        folder = os.path.join(QgsProcessingUtils.tempFolder(), f"{PREFIX}{uuid.uuid4().hex[:8]}")
        os.makedirs(folder, exist_ok=True)
        name = translate("SpectraLift", "Preview of {name}").format(name=name)
        task = FusionTask(preview_of(request, folder), name, self.ready)
        begun = time.monotonic()
        task.succeeded.connect(lambda result: self._on_success(task, result, name, msi_id, begun))
        task.failed.connect(lambda error: self._on_failure(task, error, folder))
        task.abandoned.connect(lambda: self._on_cancel(task, folder))
        task.ended.connect(self.ready.renew)
        self._task = task
        self.said.emit(translate("SpectraLift", "Computing the preview…"), False)
        self.queue.add(task)
        return task

    def expect(self, request: FusionRequest) -> None:
        """Previews of a request may be asked for: have a worker ready, now and after each of them."""
        self.ready.prepare(preview_of(request, QgsProcessingUtils.tempFolder()))

    def rest(self) -> None:
        """No preview will be asked for: the worker that waits goes, in its own time."""
        self.ready.release()

    def cancel_all(self) -> None:
        """End the running preview silently; its worker has ended when this returns."""
        self._task = None
        self.queue.cancel_all()

    def leave(self) -> None:
        """As `cancel_all`, without messages from now on."""
        self.ready.end()
        self.cancel_all()

    def _on_success(self, task: FusionTask, result: Mapping[str, Any], name: str, msi_id: str, begun: float) -> None:
        if task is not self._task:  # it was too late to cancel it, and another is wanted
            remove_files(str(result.get("output") or ""))
            return
        project = QgsProject.instance()
        msi = project.mapLayer(msi_id) if msi_id else None
        layer = add_preview(project, result, name, msi if isinstance(msi, QgsRasterLayer) else None)
        if layer is None:
            self._show_status(translate("SpectraLift", "QGIS cannot open the preview."), wrong=True)
            return
        hsi = layer_of(project, task.request.hsi)
        self.made.emit(Fused(task.request, result, hsi.id() if hsi is not None else "", msi_id, layer.id()))
        rows, columns = result["shape"]
        every = result.get("figures", {}).get("every", 1)
        if every == 1:
            text = translate("SpectraLift", "Preview at full resolution ({columns} × {rows} pixels, {seconds:.1f} s).")
        else:
            text = translate(
                "SpectraLift",
                "Preview at 1/{every} resolution ({columns} × {rows} pixels, {seconds:.1f} s). "
                "Zoom in for full resolution.",
            )
        self._show_status(text.format(columns=columns, rows=rows, every=every, seconds=time.monotonic() - begun))

    def _on_failure(self, task: FusionTask, error: SpectraLiftError, folder: str) -> None:
        remove_files(os.path.join(folder, "preview.tif"))
        if task is self._task:
            text = translate("SpectraLift", "The preview failed: {reason}")
            self._show_status(text.format(reason=error_text(error).splitlines()[0]), wrong=True)

    def _on_cancel(self, task: FusionTask, folder: str) -> None:
        remove_files(os.path.join(folder, "preview.tif"))
        if task is self._task:
            self._show_status(translate("SpectraLift", "The preview was cancelled."))

    def _show_status(self, sentence: str, wrong: bool = False) -> None:
        self.said.emit(sentence, wrong)
        if wrong:  # the dialog may be closed
            QgsMessageLog.logMessage(sentence, "SpectraLift", Qgis.MessageLevel.Warning)


def preview_of(request: FusionRequest, folder: str) -> FusionRequest:
    """Return the request of a preview: as the one asked for sees its images, but quick, and written elsewhere."""
    return replace(
        request,
        output=os.path.join(folder, "preview.tif"),
        report=os.path.join(folder, "preview.report.json"),
        quality="",
        model="",
        every=0,
        preset="preview",
        schedule=FusionRequest.schedule,
        training="",
        expect="none",
        device="auto",
        format="GTiff",
        compress="none",
    )


class PreviewButton(QObject):
    """Lets the button be pressed when there is something to preview; beside it stands why not, or what came of it."""

    def __init__(self, buttons: FusionButtons, previews: Previews, names: Callable[[], str]) -> None:
        super().__init__(buttons)
        self._buttons, self._previews, self._names = buttons, previews, names
        self._request: FusionRequest | None = None
        self._ground: Ground | None = None  # of the MSI
        self._msi_id = ""
        self._made: Fused | None = None  # the preview that is there, or was
        self._georeferenced = True
        self._why_not = ""
        self._sentence, self._wrong = "", False
        buttons.preview.clicked.connect(self.press)
        buttons.profiles.clicked.connect(self._show_profiles)
        previews.said.connect(self._show_note)
        previews.made.connect(self._on_made)
        previews.canvas.extentsChanged.connect(self.look)
        previews.canvas.mapCanvasRefreshed.connect(self._expect)
        previews.canvas.destinationCrsChanged.connect(self.look)

    def unload(self) -> None:
        """Let go of the map."""
        self._previews.canvas.extentsChanged.disconnect(self.look)
        self._previews.canvas.mapCanvasRefreshed.disconnect(self._expect)
        self._previews.canvas.destinationCrsChanged.disconnect(self.look)
        self._previews.said.disconnect(self._show_note)
        self._previews.made.disconnect(self._on_made)

    def wait(self, why_not: str) -> None:
        """There is nothing to preview, or not yet."""
        self._request, self._why_not = None, why_not
        self.look()

    def offer(self, request: FusionRequest, msi: QgsRasterLayer | None, outlook: Outlook) -> None:
        """Preview this from now on, if nothing is found against it. msi: its layer, None where it is a file."""
        errors = against(outlook)
        self._why_not = "\n".join(finding_text(f) for f in errors)
        self._request = None if errors else request
        self._georeferenced = all(f.code != "msi.no_georeference" for f in outlook.findings)
        if not errors:
            self._msi_id = msi.id() if msi is not None else ""
            self._ground = Ground.of(msi if msi is not None else QgsRasterLayer(request.msi, "", "gdal"))
            self._expect()
        self.look()

    def clear(self) -> None:
        """Forget the preview and its message."""
        self._made, self._sentence, self._wrong = None, "", False
        self.look()

    def look(self) -> None:
        """See what the map shows."""
        sentence = ""
        if self._request is not None:
            _, sentence = self._seen()
        enable(
            self._buttons.preview,
            self._why_not or sentence,
            translate(
                "SpectraLift",
                "Sharpen only the visible part of the map, quickly and less accurately, as a "
                "layer that the next preview replaces",
            ),
        )
        self._buttons.profiles.setVisible(self._has_spectra())
        self._buttons.note.set_problems([self._sentence] if self._wrong and not sentence else ())
        self._buttons.note.set_fact(sentence or self._sentence)

    def press(self) -> None:
        """Make a preview of what the map shows now."""
        request = self._current_request()
        if request is not None:
            self._previews.start(request, self._names(), self._msi_id)

    def _expect(self) -> None:
        """Be ready for a preview of what the map shows, once it is drawn: reading it beside that would hold it up."""
        request = self._current_request()
        if request is not None and self._buttons.isVisible():
            self._previews.expect(request)

    def _current_request(self) -> FusionRequest | None:
        """Return the request for what the map shows now; None where it shows nothing to preview."""
        if self._request is None:
            return None
        part, sentence = self._seen()
        if sentence:
            return None
        return replace(self._request, extent=extent_text(part) if self._georeferenced else "")

    def _seen(self) -> tuple[QgsRectangle, str]:
        """Return the part of the MSI that the map shows, and a sentence when that is no part to preview."""
        ground, canvas = self._ground, self._previews.canvas
        if ground is None:
            return QgsRectangle(), translate("SpectraLift", "QGIS cannot open the multispectral image.")
        part: QgsRectangle | None = ground.extent
        if self._georeferenced:
            crs = canvas.mapSettings().destinationCrs()
            part = visible_part(ground, canvas.extent(), crs, QgsProject.instance())
        if part is None:
            text = translate("SpectraLift", "The multispectral image is outside the map. Zoom to it for a preview.")
            return QgsRectangle(), text
        return part, ""

    def _show_note(self, sentence: str, wrong: bool) -> None:
        self._sentence, self._wrong = sentence, wrong
        self.look()

    def _on_made(self, made: Fused) -> None:
        self._made = made
        self.look()

    def _has_spectra(self) -> bool:
        """Return whether there is a preview whose spectra can be shown."""
        exists = self._made is not None and QgsProject.instance().mapLayer(self._made.sharp_id) is not None
        return exists and self._previews.show_profiles is not None

    def _show_profiles(self) -> None:
        """Show the spectra of the preview; the dialog goes, for it lies upon the map that is to be pointed at."""
        if self._made is not None and self._previews.show_profiles is not None:
            self._buttons.window().close()
            self._previews.show_profiles(self._made)
