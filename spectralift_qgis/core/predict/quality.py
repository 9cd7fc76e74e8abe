"""Computes per-pixel quality measures that need no reference; docs/quality.md describes their limits."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.blocks import in_blocks, product
from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.train.model import SpectralModel

CLOSURE, SPREAD, OUTSIDE = "closure", "spread", "outside_training"
_MARGIN = 0.05  # of the training range, on either side

State = tuple[tuple[float, ...], int]  # of a Quality: sums, one a layer, and number of pixels


def beyond_training(model: SpectralModel, values: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Return which pixels lie beyond the range of the training spectra by more than 5 % of it in any band.

    Args:
        model: the model, with the range of its training spectra in each MSI band.
        values: MSI values (N, c) in HSI units.

    Returns:
        (N,) True for pixels outside the range.
    """
    low, high = (v.astype(np.float32) for v in (model.msi_low, model.msi_high))
    margin = _MARGIN * (high - low)
    return np.asarray(((values < low - margin) | (values > high + margin)).any(axis=1))


class Quality:
    """The quality raster's values, and their means over all pixels that were counted.

    closure: |m − Rᵀx̂| / |m|, the relative distance between the spectrum resampled to the MSI's bands and the MSI.
    spread: the networks' standard deviation, averaged over the bands, over the spectrum's mean; only for ensembles.
    outside_training: 1 where a band of m is beyond the training spectra's range by more than 5 % of it.

    Attributes:
        bands: names of the layers.
    """

    def __init__(self, model: SpectralModel) -> None:
        self._model, self._matrix = model, model.matrix
        self.bands = (CLOSURE, SPREAD, OUTSIDE) if has_spread(model) else (CLOSURE, OUTSIDE)
        self._sums, self._pixels = np.zeros(len(self.bands)), 0

    def of(
        self, values: NDArray[np.float32], x: NDArray[np.float32], spread: NDArray[np.float32] | None
    ) -> NDArray[np.float32]:
        """Return the quality values of pixels.

        Args:
            values: MSI values (N, c) in HSI units.
            x: predicted spectra (N, C) in HSI units.
            spread: (N,) from `Estimator.run`, for models of several networks.

        Returns:
            (N, len(bands)), NaN where there is no signal.
        """
        # Predicted spectra seen by the sensor, Rᵀx̂: (N, C) → (N, c)
        again = in_blocks(lambda block: product(block, self._matrix).astype(np.float32), self._matrix.shape[1], x)
        columns = [_ratio(np.linalg.norm(values - again, axis=1), np.linalg.norm(values, axis=1))]
        if spread is not None and SPREAD in self.bands:
            columns.append(_ratio(spread, np.abs(x.mean(axis=1))))
        columns.append(beyond_training(self._model, values).astype(np.float32))
        return np.column_stack(columns)

    def count(self, measures: NDArray[np.float32]) -> None:
        """Add values (N, len(bands)) to the means."""
        self._sums += np.nansum(measures, axis=0, dtype=np.float64)
        self._pixels += len(measures)

    @property
    def state(self) -> State:
        """Sums and number of pixels so far, which `go_on_from` takes over in another process."""
        return tuple(self._sums.tolist()), self._pixels

    def go_on_from(self, state: State) -> None:
        """Continue from the state of another process. Raises ValueError for another number of layers."""
        if len(state[0]) != len(self.bands):
            raise ValueError(Sentence("{count} sums for {layers} layers", count=len(state[0]), layers=len(self.bands)))
        self._sums, self._pixels = np.array(state[0], np.float64), state[1]

    def figures(self) -> dict[str, Any]:
        """Return the means over all counted pixels: mean_closure, mean_spread, and outside_training as a share."""
        names = {CLOSURE: "mean_closure", SPREAD: "mean_spread", OUTSIDE: "outside_training"}
        means = self._sums / self._pixels if self._pixels else [None] * len(self.bands)
        return {names[b]: None if m is None else float(m) for b, m in zip(self.bands, means)}


def has_spread(model: SpectralModel) -> bool:
    """Return whether a model has several networks, whose predictions differ."""
    return model.networks > 1


def no_spread_note(model: SpectralModel) -> list[Finding]:
    """Return, for a model of one network, a note that the quality raster has no spread."""
    if has_spread(model):
        return []
    what = Sentence("The closed-form model") if model.kind == "quadratic" else "A single network"
    message = Sentence(
        "{subject} has no spread: the quality raster has {closure} and {outside} only.",
        subject=what,
        closure=CLOSURE,
        outside=OUTSIDE,
        spread=SPREAD,
    )
    return [Finding("note", "quality.no_spread", message)]


def _ratio(part: NDArray[np.float32], whole: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.divide(part, whole, out=np.full_like(part, np.nan), where=whole > 0)
