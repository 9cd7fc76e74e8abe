"""Applies a model to the windows of an MSI and writes the results."""

from __future__ import annotations

import contextlib
import os
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.blocks import BLOCK
from spectralift_qgis.core.base.grid import Tiling, Window
from spectralift_qgis.core.base.progress import Progress, Span, raise_if_cancelled
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.predict.job import Job, Predicted, windows_of
from spectralift_qgis.core.predict.journal import Journal, resumed_note
from spectralift_qgis.core.predict.outputs import finish_layout, open_outputs, spans
from spectralift_qgis.core.predict.quality import Quality, has_spread
from spectralift_qgis.core.raster import Exclusions, RasterWriter, raise_if_changed
from spectralift_qgis.core.raster.write import qml_style
from spectralift_qgis.core.raster.write.encoding import EncodingCounts, encode
from spectralift_qgis.core.raster.write.statistics import Sums, merge_sums
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest
from spectralift_qgis.core.train.estimator import Estimator

Predicts = Callable[..., Predicted]  # predict_windows, or cluster.predicting in its place


def predict_windows(
    job: Job,
    request: FusionRequest | ApplyRequest,
    staging: Staging,
    progress: Progress,
    span: Span,
    *,
    recorded: bool = False,
) -> Predicted:
    """Write HR-HSI and, if requested, the quality raster into their staging. Reading, computing and writing overlap.

    `progress` is updated over `span` after each window. With `recorded`, finished windows are recorded, and a staging
    adopted from an interrupted run is continued from its record.
    """
    model = job.model
    work = _Work(job, Quality(model) if request.quality else None, progress)
    tiling = windows_of(job, request.memory_mib)
    journal = Journal(job, request, staging, tiling) if recorded else None
    span, rewriting = spans(request, span)
    with contextlib.ExitStack() as stack:
        writers, entry = stack.enter_context(open_outputs(job, request, staging, work.quality, journal))
        out, quality_out = writers[0], writers[1] if work.quality else None
        stack.enter_context(work.pool)
        stack.enter_context(raster.gdal_quiet())  # here for both threads: ending it in one would affect the other
        writing = stack.enter_context(_Writing())
        first = 0 if entry is None else entry.windows
        reading = stack.enter_context(_Reading(job, tiling, first))
        if entry is not None:
            work.counts.add(entry.counts)
        if staging.adopted and journal is not None:
            progress.report(resumed_note(first, len(tiling)))
        resumed = done = sum(tiling[i].size for i in range(first))
        started = time.perf_counter()
        for index in range(first, len(tiling)):
            window = tiling[index]
            raise_if_cancelled(progress)
            place, m, valid, left_out = reading.next()
            work.counts.zero_pixels += left_out.counts.get("all_zero", 0)
            work.counts.impossible_pixels += left_out.counts.get("impossible", 0)
            stored, sums, measures = work.on(m, valid, place)
            writing.begin(out, window, stored, valid, sums)
            if quality_out and measures is not None:
                writing.begin(quality_out, window, measures, valid)
            if journal is not None and index in journal.marks:
                state = None if work.quality is None else work.quality.state
                writing.also(partial(journal.write, index + 1, replace(work.counts), state, writers))
            done += window.size
            per_pixel_s = (time.perf_counter() - started) / (done - resumed)
            _tell(progress, span, done / job.grid.size, per_pixel_s * (job.grid.size - done))
        writing.finish()
        raise_if_changed(job.msi)
        summaries = out.summaries()
        totals = [writer.totals() for writer in writers]
    finish_layout(request, staging, progress, rewriting)
    if summaries is not None:
        encoding = job.encoding.in_units_of_one(job.reflectance_scale)
        qml_style.write(request.output, staging.path(request.output), model.bands, summaries, encoding)
    of_quality = totals[1] if quality_out else ()
    estimator = work.predict
    return Predicted(work.counts, work.quality, estimator.engine, estimator.device, first, totals[0], of_quality)


class _Reading:
    """Reads one window while the one before is computed."""

    def __init__(self, job: Job, tiling: Tiling, first: int) -> None:
        self._job, self._tiling, self._index = job, tiling, first

    def __enter__(self) -> _Reading:
        self._thread = ThreadPoolExecutor(1)
        self._begin()
        return self

    def __exit__(self, *exc: object) -> None:
        self._thread.shutdown()

    def next(self) -> tuple[Window, NDArray[np.float32], NDArray[np.bool_], Exclusions]:
        """Return the window of the MSI, its pixels (N, c), which of them are valid, and why not. Raises RasterError."""
        (m, valid), place, left_out = self._begun.result(), self._place, self._left_out
        self._begin()
        return place, m, valid, left_out

    def _begin(self) -> None:
        if self._index == len(self._tiling):
            return
        window, area = self._tiling[self._index], self._job.area
        self._place = replace(window, row=window.row + area.row, col=window.col + area.col)
        self._left_out = Exclusions()
        self._begun = self._thread.submit(self._job.msi.read, self._place, self._job.msi_index, self._left_out)
        self._index += 1


class _Writing:
    """Writes one window while the next is computed; an error comes up when the window after it is begun."""

    def __enter__(self) -> _Writing:
        self._thread, self._begun = ThreadPoolExecutor(1), deque[Future[None]]()
        return self

    def __exit__(self, *exc: object) -> None:
        self._thread.shutdown()

    def begin(
        self,
        out: RasterWriter,
        window: Window,
        stored: NDArray[Any],
        valid: NDArray[np.bool_],
        sums: Sums | None = None,
    ) -> None:
        """Start to write a window of a raster: stored numbers (N, C) and valid (N,)."""
        while len(self._begun) > 1:  # a window of the result, and of the quality raster
            self._begun.popleft().result()
        self._begun.append(self._thread.submit(out.write, window, stored, valid, sums))

    def also(self, act: Callable[[], None]) -> None:
        """Call a function when everything begun so far is written."""
        self._begun.append(self._thread.submit(act))

    def finish(self) -> None:
        """Wait until everything is written; raise the first error."""
        while self._begun:
            self._begun.popleft().result()


class _Work:
    """Predicts windows of pixels; threads share the work after the networks.

    Scaling, bounding and encoding pass over every value a dozen times: in blocks that stay in a core's cache they
    take a quarter of the time.
    """

    def __init__(self, job: Job, quality: Quality | None, progress: Progress) -> None:
        self._job, self.quality = job, quality
        self.predict, self.counts = Estimator(job.model, job.device, progress), EncodingCounts()
        self._spread = quality is not None and has_spread(job.model)
        self.pool = ThreadPoolExecutor(min(8, os.cpu_count() or 1))

    def on(
        self, m: NDArray[np.float32], valid: NDArray[np.bool_], place: Window
    ) -> tuple[NDArray[Any], Sums, NDArray[np.float32] | None]:
        """Return stored numbers, their sums and quality values of the pixels of a window.

        Args:
            m: MSI pixels (N, c) as read, before harmonisation.
            valid: (N,) True for pixels with data.
            place: the window of the MSI that they are.

        Returns:
            Stored numbers (N, C), their sums, and the quality values (N, layers), None when not requested.
        """
        count, encoding = len(m), self._job.encoding
        # Band by band, as they are written: (C, N) and (layers, N)
        planes = np.empty((len(self._job.model.bands), count), encoding.dtype)
        layers = np.empty((len(self.quality.bands), count), np.float32) if self.quality else None
        scaled, spread = self._networks(m, valid)
        refine = None if self._job.correction is None else self._job.correction.for_window(place)

        def finish(start: int) -> tuple[EncodingCounts, Sums, NDArray[np.float32] | None]:
            part, own = slice(start, start + BLOCK), EncodingCounts()
            # MSI values in HSI units (n, c) → scaled spectra (n, C)
            values = self._job.harmonisation.apply(m[part])
            raw, deviation = (scaled[part], None) if scaled is not None else self._block(values, valid[part])
            # Residual correction and bounds, in HSI units (n, C); then stored numbers, transposed → (C, n)
            more = None if refine is None else partial(refine, m=values, part=part)
            x, own.bounded = self.predict.finish(raw, values, valid[part], more)
            stored = encode(x, valid[part], encoding, own).T
            planes[:, part], sums = stored, Sums.of(stored, valid[part])
            if self.quality is None or layers is None:
                return own, sums, None
            measures = self.quality.of(values, x, deviation if spread is None else spread[part])
            measures[~valid[part]] = np.nan
            layers[:, part] = measures.T
            return own, sums, measures[valid[part]]

        # Blocks come back in their order, so that the sums do not depend on the threads
        blocks: list[Sums] = []
        for own, sums, measures in self.pool.map(finish, range(0, count, BLOCK)):
            self.counts.add(own)
            blocks.append(sums)
            if self.quality and measures is not None:
                self.quality.count(measures)
        return planes.T, merge_sums(blocks), None if layers is None else layers.T

    def _block(
        self, values: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32] | None]:
        """Return the scaled spectra of a block of pixels, and their spread if requested; zeros if no pixel is valid."""
        if valid.any():
            return self.predict.run(values, spread=self._spread)
        return np.zeros((len(values), len(self._job.model.bands)), np.float32), np.zeros(len(values), np.float32)

    def _networks(
        self, m: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> tuple[NDArray[np.float32] | None, NDArray[np.float32] | None]:
        """Return the networks' scaled spectra and their spread; None where threads compute them block by block."""
        if self._job.model.kind == "quadratic" or self._job.device in ("cpu", "numpy"):
            return None, None
        if valid.all():
            return self.predict.run(self._job.harmonisation.apply(m), spread=self._spread)
        scaled = np.zeros((len(m), len(self._job.model.bands)), np.float32)
        spread = np.zeros(len(m), np.float32)
        scaled[valid], spread_of_valid = self.predict.run(self._job.harmonisation.apply(m[valid]), spread=self._spread)
        if spread_of_valid is None:
            return scaled, None
        spread[valid] = spread_of_valid
        return scaled, spread


def _tell(progress: Progress, span: Span, done: float, remaining_s: float) -> None:
    progress.update("predict", span[0] + (span[1] - span[0]) * done, remaining_s=remaining_s)
