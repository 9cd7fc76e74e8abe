"""Training options and the presets that name a good set of them."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Protocol

from spectralift_qgis.core.train.architecture import ACTIVATIONS, MOST_LAYERS, MOST_WIDTH, Architecture

PRESETS = ("default", "paper", "preview")
SCHEDULES = ("one_cycle", "cosine_restarts", "constant")
MOST_NETWORKS = 8
MOST_STEPS, MANY_SPECTRA = 3500, 6400  # beyond so many spectra the steps do not grow any more
LOSSES = ("mae", "mse", "cosine")

_CHOICES = {"activation": ACTIVATIONS, "loss": LOSSES, "schedule": SCHEDULES}
_RANGES: dict[str, tuple[float, float]] = {
    "layers": (0, MOST_LAYERS), "width": (1, MOST_WIDTH), "epochs": (0, 10**7), "batch": (0, 2**24),
    "base_rate": (0, 1), "peak_rate": (0, 1), "final_rate": (0, 1), "validation": (0, 0.9),
    "networks": (1, MOST_NETWORKS), "mixing": (0, 2), "shading": (0, 0.9), "max_spectra": (0, 2**31),
}  # fmt: skip


@dataclass(frozen=True)
class TrainOptions:
    """Everything that decides how a spectral model is fitted.

    preset: the name the options came from; "preview" fits the closed-form quadratic instead of the SIN.
    epochs: passes over the training spectra with batch=0 (full batch), else optimiser steps; 0 takes as many as the
        spectra want (`steps`).
    batch: spectra a step and network; 0 takes all of them, as they are, as published.
    schedule: "one_cycle" (base_rate → peak_rate over 30 %, then → final_rate), "cosine_restarts" or "constant"
        (base_rate).
    validation: share of the drawn spectra that each network holds out, each its own; the weights that were best
        on them are kept. 0 keeps the last weights, as published.
    networks: how many SINs are trained side by side and averaged.
    mixing: amplitude a of y + a (y − y'), z + a (z − z'); shading: amplitude b of (1 + b) y, (1 + b) z. Both
        exact, because the SRF is linear. The first network sees none of it, the last one all.
    pca_head: start the linear head from the principal components of the training spectra.
    clip: scale by the cube's 1st and 99th percentile and clip to [0, 1], as published.
    max_spectra: how many LR-HSI spectra are drawn at most, over the whole valid scene; 0 takes all.
    layers, width, activation, skips: the network, as in Architecture.
    loss: "mae" (mean absolute error, as published), "mse", or "cosine" (1 − cosine of the spectral angle, which does
        not see how bright a spectrum is).

    Raises ValueError for a value that is none of these.
    """

    preset: str = "default"
    epochs: int = 0
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
    layers: int = 6
    width: int = 64
    activation: str = "leaky_relu"
    skips: bool = True
    loss: str = "mae"

    def __post_init__(self) -> None:
        for field in fields(self) if self.preset != "preview" else ():  # nothing of it matters to the closed form
            problem = _problem(field.name, getattr(self, field.name))
            if problem:
                raise ValueError(problem)

    @property
    def architecture(self) -> Architecture:
        return Architecture(self.layers, self.width, self.activation, self.skips)

    def steps(self, spectra: int) -> int:
        """Return how many steps training on N spectra takes: `epochs`, else 3500 (N / 6400)^¼ and 3500 at most.

        Few spectra are learnt in fewer steps: docs/training.md has what more of them gain.
        """
        return self.epochs or max(1, round(MOST_STEPS * min(1.0, spectra / MANY_SPECTRA) ** 0.25))

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def _problem(name: str, value: Any) -> str:
    """Return what is wrong with an option's value, "" for nothing."""
    known = _CHOICES.get(name)
    if known and value not in known:
        return f"{name} must be one of {', '.join(known)}, not {str(value)[:60]!r}"
    least, most = _RANGES.get(name, (-math.inf, math.inf))
    if name in _RANGES and not least <= value <= most:
        return f"{name} must be from {least:g} to {most:g}, not {value!r}"
    return ""


_PRESETS = {
    "default": TrainOptions(),
    "paper": TrainOptions(
        preset="paper", epochs=2500, batch=0, base_rate=1e-3, peak_rate=1e-2, final_rate=1e-6, validation=0.0,
        networks=1, mixing=0.0, shading=0.0, pca_head=False, clip=True, max_spectra=0,
    ),
    "preview": TrainOptions(preset="preview", epochs=0, validation=0.0, pca_head=False, max_spectra=4096),
}  # fmt: skip
_TYPES = {f.name: type(f.default) for f in fields(TrainOptions) if f.name not in ("preset", "schedule")}
_NUMBER_WORDS = {int: "a whole number", float: "a number"}


def preset(name: str, **changes: Any) -> TrainOptions:
    """Return the named preset with some options changed.

    Raises KeyError for an unknown name, ValueError for an option's impossible value.
    """
    return replace(_PRESETS[name], **changes)


class Wanted(Protocol):
    """What of a request decides the training."""

    @property
    def preset(self) -> str: ...
    @property
    def schedule(self) -> str: ...
    @property
    def training(self) -> str: ...


def requested(wanted: Wanted) -> TrainOptions:
    """Return the options that a request comes to. Raises KeyError for an unknown preset, ValueError for the rest."""
    changes, problems = parse_training(wanted.training)
    if problems:
        raise ValueError(" ".join(problems))
    return preset(wanted.preset, schedule=wanted.schedule, **changes)


def parse_training(text: str) -> tuple[dict[str, Any], list[str]]:
    """Return the options that "layers=4,skips=no" changes, and a sentence for everything wrong with it."""
    changes: dict[str, Any] = {}
    problems = []
    for item in filter(None, (part.strip() for part in text.split(","))):
        name, equals, said = (part.strip() for part in item.partition("="))
        if not equals or name not in _TYPES:
            problems.append(f"{item[:60]!r} is no training option: write NAME=VALUE with one of {', '.join(_TYPES)}.")
            continue
        if name in changes:
            problems.append(f"The training option {name} is given twice.")
            continue
        try:
            changes[name] = _value(_TYPES[name], said)
        except ValueError as e:
            problems.append(f"The training option {name} must be {e}, not {said[:60]!r}.")
            continue
        problem = _problem(name, changes[name])
        if problem:
            problems.append(f"The training option {problem}.")
    return changes, problems


def _value(kind: type, said: str) -> Any:
    """Return what was said as this kind of value. Raises ValueError saying what it has to be."""
    if kind is bool:
        if said.lower() in ("yes", "true", "1"):
            return True
        if said.lower() in ("no", "false", "0"):
            return False
        raise ValueError("yes or no")
    if kind is str:
        return said
    try:
        return kind(said)
    except ValueError:
        raise ValueError(_NUMBER_WORDS[kind]) from None
