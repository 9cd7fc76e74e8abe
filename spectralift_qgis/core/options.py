"""Training options and the presets that name a good set of them."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

PRESETS = ("default", "paper", "preview")
SCHEDULES = ("one_cycle", "cosine_restarts")


@dataclass(frozen=True)
class TrainOptions:
    """Everything that decides how a spectral model is fitted.

    preset: the name the options came from; "preview" fits the closed-form quadratic instead of the SIN.
    epochs: passes over the training spectra with batch=0 (full batch), else optimiser steps.
    batch: spectra a step and network; 0 takes all of them, as they are, as published.
    schedule: "one_cycle" (base_rate → peak_rate over 30 %, then → final_rate) or "cosine_restarts".
    validation: share of the drawn spectra that each network holds out, each its own; the weights that were best
        on them are kept. 0 keeps the last weights, as published.
    networks: how many SINs are trained side by side and averaged.
    mixing: amplitude a of y + a (y − y'), z + a (z − z'); shading: amplitude b of (1 + b) y, (1 + b) z. Both
        exact, because the SRF is linear. The first network sees none of it, the last one all.
    pca_head: start the linear head from the principal components of the training spectra.
    clip: scale by the cube's 1st and 99th percentile and clip to [0, 1], as published.
    max_spectra: how many LR-HSI spectra are drawn at most, over the whole valid scene; 0 takes all.
    """

    preset: str = "default"
    epochs: int = 3500
    batch: int = 128
    schedule: str = "one_cycle"
    base_rate: float = 1e-3
    peak_rate: float = 1e-2
    final_rate: float = 1e-6
    validation: float = 0.1
    networks: int = 4
    mixing: float = 0.5
    shading: float = 0.2
    pca_head: bool = True
    clip: bool = False
    max_spectra: int = 16384

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


_PRESETS = {
    "default": TrainOptions(),
    "paper": TrainOptions(
        preset="paper", epochs=2500, batch=0, base_rate=1e-3, peak_rate=1e-2, final_rate=1e-6, validation=0.0,
        networks=1, mixing=0.0, shading=0.0, pca_head=False, clip=True, max_spectra=0,
    ),
    "preview": TrainOptions(preset="preview", epochs=0, validation=0.0, pca_head=False),
}  # fmt: skip


def preset(name: str, **changes: Any) -> TrainOptions:
    """Return the named preset with some options changed. Raises KeyError for an unknown name."""
    return replace(_PRESETS[name], **changes)
