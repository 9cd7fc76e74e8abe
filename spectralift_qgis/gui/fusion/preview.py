"""Previews of the visible part of the map, fused with the closed-form model, as a layer that the next one replaces."""

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
from spectralift_qgis.adapters.layers.visible_extent import LayerExtent, extent_text, visible_extent
from spectralift_qgis.adapters.tasks.fusion_task import FusionQueue, FusionTask
from spectralift_qgis.adapters.text.messages import error_text, finding_text
from spectralift_qgis.adapters.worker.warm import WarmWorker
from spectralift_qgis.core.base.errors import Finding, SpectraLiftError
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.gui.fusion.buttons import FusionButtons, enable
from spectralift_qgis.gui.fusion.fused import Fused
from spectralift_qgis.gui.fusion.preflight import Outlook

translate = QCoreApplication.translate

IGNORED_FIELDS = {
    "output",
    "quality",
    "report",
    "model",
    "format",
    "compress",
    "device",
    "preset",
    "schedule",
    "training",
}
"""Request fields that a preview does not use, so that their errors do not prevent it."""


def preview_errors(outlook: Outlook) -> list[Finding]:
    """Return the errors that prevent a preview."""
    return [finding for finding in outlook.errors if finding.field not in IGNORED_FIELDS]


class Previews(QObject):
    """Makes previews, one at a time; a new one cancels the previous one.

    status_changed: a sentence, and True for an error. made: the `Fused` of a new preview.
    show_profiles: shows the spectra of a preview; None without a profile dock.
    """

    status_changed = pyqtSignal(str, bool)
    made = pyqtSignal(object)

    def __init__(self, iface: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.canvas = iface.mapCanvas()
        self.queue, self.warm = FusionQueue(self), WarmWorker()
        self.show_profiles: Callable[[Fused], None] | None = None
        self._task: FusionTask | None = None  # the newest

    def start(self, request: FusionRequest, name: str, msi_id: str) -> FusionTask:
        """Make a preview of a request with its extent. name: name of the result that the request would make."""
        self.queue.cancel_all(wait_s=0)  # it ends in the background
        folder = os.path.join(QgsProcessingUtils.tempFolder(), f"{PREFIX}{uuid.uuid4().hex[:8]}")
        os.makedirs(folder, exist_ok=True)
        name = translate("SpectraLift", "Preview of {name}").format(name=name)
        task = FusionTask(preview_of(request, folder), name, self.warm)
        begun = time.monotonic()
        task.succeeded.connect(lambda result: self._on_success(task, result, name, msi_id, begun))
        task.failed.connect(lambda error: self._on_failure(task, error, folder))
        task.abandoned.connect(lambda: self._on_cancel(task, folder))
        self._task = task
        self.status_changed.emit(translate("SpectraLift", "Computing the preview…"), False)
        self.queue.add(task)
        return task

    def cancel_all(self) -> None:
        """Cancel the running preview without a message; its worker has ended when this returns."""
        self._task = None
        self.queue.cancel_all()

    def leave(self) -> None:
        """Cancel the running preview and end the worker, because QGIS or the plugin closes."""
        self.cancel_all()
        self.warm.end()

    def _on_success(self, task: FusionTask, result: Mapping[str, Any], name: str, msi_id: str, begun: float) -> None:
        if task is not self._task:  # too late to cancel, and superseded
            remove_files(str(result.get("output") or ""))
            return
        project = QgsProject.instance()
        msi = project.mapLayer(msi_id) if msi_id else None
        layer = add_preview(project, result, name, msi if isinstance(msi, QgsRasterLayer) else None)
        if layer is None:
            self._set_status(translate("SpectraLift", "QGIS cannot open the preview."), is_error=True)
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
        self._set_status(text.format(columns=columns, rows=rows, every=every, seconds=time.monotonic() - begun))

    def _on_failure(self, task: FusionTask, error: SpectraLiftError, folder: str) -> None:
        remove_files(os.path.join(folder, "preview.tif"))
        if task is self._task:
            text = translate("SpectraLift", "The preview failed: {reason}")
            self._set_status(text.format(reason=error_text(error).splitlines()[0]), is_error=True)

    def _on_cancel(self, task: FusionTask, folder: str) -> None:
        remove_files(os.path.join(folder, "preview.tif"))
        if task is self._task:
            self._set_status(translate("SpectraLift", "The preview was cancelled."))

    def _set_status(self, sentence: str, is_error: bool = False) -> None:
        self.status_changed.emit(sentence, is_error)
        if is_error:  # the dialog may be closed
            QgsMessageLog.logMessage(sentence, "SpectraLift", Qgis.MessageLevel.Warning)


def preview_of(request: FusionRequest, folder: str) -> FusionRequest:
    """Return the request of a preview: the same inputs, a quick model, output in the folder."""
    return replace(
        request,
        output=os.path.join(folder, "preview.tif"),
        report="",
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
    """Controls the Preview button and its note: why it is disabled, or the status of the preview."""

    def __init__(self, buttons: FusionButtons, previews: Previews, names: Callable[[], str]) -> None:
        super().__init__(buttons)
        self._buttons, self._previews, self._names = buttons, previews, names
        self._request: FusionRequest | None = None
        self._msi_extent: LayerExtent | None = None
        self._msi_id = ""
        self._preview: Fused | None = None  # the last preview, whose layer may have been removed
        self._georeferenced = True
        self._reason = ""  # why there is no request
        self._status, self._status_is_error = "", False
        buttons.preview.clicked.connect(self.start)
        buttons.profiles.clicked.connect(self._show_profiles)
        previews.status_changed.connect(self._on_status)
        previews.made.connect(self._on_made)
        previews.canvas.extentsChanged.connect(self.update)
        previews.canvas.destinationCrsChanged.connect(self.update)

    def unload(self) -> None:
        """Disconnect from the map and the previews."""
        self._previews.canvas.extentsChanged.disconnect(self.update)
        self._previews.canvas.destinationCrsChanged.disconnect(self.update)
        self._previews.status_changed.disconnect(self._on_status)
        self._previews.made.disconnect(self._on_made)

    def disable(self, reason: str) -> None:
        """Disable the button because there is nothing to preview, or not yet."""
        self._request, self._reason = None, reason
        self.update()

    def offer(self, request: FusionRequest, msi: QgsRasterLayer | None, outlook: Outlook) -> None:
        """Preview this request from now on, if it has no errors. msi: its layer, None for a file."""
        errors = preview_errors(outlook)
        self._reason = "\n".join(finding_text(f) for f in errors)
        self._request = None if errors else request
        self._georeferenced = all(f.code != "msi.no_georeference" for f in outlook.findings)
        if not errors:
            self._msi_id = msi.id() if msi is not None else ""
            self._msi_extent = LayerExtent.of(msi if msi is not None else QgsRasterLayer(request.msi, "", "gdal"))
        self.update()

    def clear(self) -> None:
        """Forget the last preview and its status."""
        self._preview, self._status, self._status_is_error = None, "", False
        self.update()

    def update(self) -> None:
        """Enable or disable the button for the current map, and update the note."""
        reason = ""
        if self._request is not None:
            _, reason = self._visible_msi()
        enable(
            self._buttons.preview,
            self._reason or reason,
            translate(
                "SpectraLift",
                "Sharpen only the visible part of the map, quickly and less accurately, as a "
                "layer that the next preview replaces",
            ),
        )
        self._buttons.profiles.setVisible(self._has_spectra())
        self._buttons.note.set_problems([self._status] if self._status_is_error and not reason else ())
        self._buttons.note.set_fact(reason or self._status)

    def start(self) -> None:
        """Make a preview of the visible part of the map."""
        request = self._visible_request()
        if request is not None:
            self._previews.start(request, self._names(), self._msi_id)

    def _visible_request(self) -> FusionRequest | None:
        """Return the request for the visible part of the map, None if there is nothing to preview."""
        if self._request is None:
            return None
        extent, reason = self._visible_msi()
        if reason:
            return None
        return replace(self._request, extent=extent_text(extent) if self._georeferenced else "")

    def _visible_msi(self) -> tuple[QgsRectangle, str]:
        """Return the visible extent of the MSI, and the reason if there is none."""
        layer, canvas = self._msi_extent, self._previews.canvas
        if layer is None:
            return QgsRectangle(), translate("SpectraLift", "QGIS cannot open the multispectral image.")
        extent: QgsRectangle | None = layer.extent
        if self._georeferenced:
            crs = canvas.mapSettings().destinationCrs()
            extent = visible_extent(layer, canvas.extent(), crs, QgsProject.instance())
        if extent is None:
            text = translate("SpectraLift", "The multispectral image is outside the map. Zoom to it for a preview.")
            return QgsRectangle(), text
        return extent, ""

    def _on_status(self, sentence: str, is_error: bool) -> None:
        self._status, self._status_is_error = sentence, is_error
        self.update()

    def _on_made(self, preview: Fused) -> None:
        self._preview = preview
        self.update()

    def _has_spectra(self) -> bool:
        """Return True if there is a preview layer and a profile dock."""
        if self._preview is None or self._previews.show_profiles is None:
            return False
        return QgsProject.instance().mapLayer(self._preview.sharp_id) is not None

    def _show_profiles(self) -> None:
        """Show the spectra of the preview, and close the dialog, which may cover the map."""
        if self._preview is not None and self._previews.show_profiles is not None:
            self._buttons.window().close()
            self._previews.show_profiles(self._preview)
