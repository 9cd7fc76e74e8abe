"""Training options and the presets, which are named sets of them."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Protocol

from spectralift_qgis.core.base.sentence import Sentence, joined
from spectralift_qgis.core.base.words import alternatives
from spectralift_qgis.core.train.architecture import ACTIVATIONS, MOST_LAYERS, MOST_WIDTH, Architecture

PRESETS = ("default", "paper", "preview")
SCHEDULES = ("one_cycle", "cosine_restarts", "constant")
MOST_NETWORKS = 8
MOST_STEPS, MANY_SPECTRA = 3500, 6400  # the number of steps stops growing at MANY_SPECTRA
LOSSES = ("mae", "mse", "cosine")

_CHOICES = {"activation": ACTIVATIONS, "loss": LOSSES, "schedule": SCHEDULES}
_RANGES: dict[str, tuple[float, float]] = {
    "layers": (0, MOST_LAYERS), "width": (1, MOST_WIDTH), "epochs": (0, 10**7), "batch": (0, 2**24),
    "base_rate": (0, 1), "peak_rate": (0, 1), "final_rate": (0, 1), "validation": (0, 0.9),
    "networks": (1, MOST_NETWORKS), "mixing": (0, 2), "shading": (0, 0.9), "max_spectra": (0, 2**31),
}  # fmt: skip


@dataclass(frozen=True)
class TrainOptions:
    """Options that decide how a spectral model is fitted.

    Attributes:
        preset: Name of the preset; "preview" fits the closed-form quadratic instead of the SIN.
        epochs: Passes over the training spectra with batch=0 (full batch), else optimiser steps; 0 derives the number
            from the number of spectra (`steps`).
        batch: Spectra per step and network; 0 takes all of them, without variation, as published.
        schedule: "one_cycle" (base_rate → peak_rate over 30 %, then → final_rate), "cosine_restarts" or "constant"
            (base_rate).
        base_rate: Learning rate at the start of "one_cycle", and of "constant".
        peak_rate: Highest learning rate.
        final_rate: Learning rate at the end.
        validation: Share of the drawn spectra that each network holds out, a different one for each; the weights with
            the lowest loss on them are kept. 0 keeps the last weights, as published.
        networks: Number of SINs that are trained side by side and averaged.
        mixing: Amplitude a of y + a (y − y'), z + a (z − z'). Exact, because the SRF is linear. The first network gets
            none of this variation, the last one all; likewise for shading.
        shading: Amplitude b of (1 + b) y, (1 + b) z. Exact, because the SRF is linear.
        pca_head: Start the linear head from the principal components of the training spectra.
        clip: Scale by the cube's 1st and 99th percentile and clip to [0, 1], as published.
        max_spectra: Largest number of LR-HSI spectra to draw, over the whole valid scene; 0 takes all.
        layers: Hidden layers, as in Architecture.
        width: Units of each, as in Architecture.
        activation: As in Architecture.
        skips: As in Architecture.
        loss: "mae" (mean absolute error, as published), "mse", or "cosine" (1 − cosine of the spectral angle, which is
            independent of the brightness of a spectrum).

    Raises:
        ValueError: A value is out of range or unknown.
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
        for field in fields(self) if self.preset != "preview" else ():  # the closed form uses none of them
            problem = _range_error(field.name, getattr(self, field.name))
            if problem:
                raise ValueError(problem)

    @property
    def architecture(self) -> Architecture:
        """Architecture of the network that these options train."""
        return Architecture(self.layers, self.width, self.activation, self.skips)

    def steps(self, spectra: int) -> int:
        """Return the number of training steps for N spectra: `epochs`, else 3500 (N / 6400)^¼, at most 3500.

        Fewer spectra need fewer steps: docs/training.md shows the gain from more steps.
        """
        return self.epochs or max(1, round(MOST_STEPS * min(1.0, spectra / MANY_SPECTRA) ** 0.25))

    def as_dict(self) -> dict[str, Any]:
        """Return the options as a dict, for the provenance."""
        return asdict(self)


def _range_error(name: str, value: Any) -> Sentence | None:
    """Return the sentence on a value that is out of range or not a choice; None for a valid one."""
    choices = _CHOICES.get(name)
    if choices and value not in choices:
        return Sentence(
            "The training option {name} must be {choices}, not {text!r}.",
            name=name, choices=alternatives(choices), text=str(value)[:60],
        )  # fmt: skip
    least, most = _RANGES.get(name, (-math.inf, math.inf))
    if name in _RANGES and not least <= value <= most:
        return Sentence(
            "The training option {name} must be from {least:g} to {most:g}, not {text}.",
            name=name, least=least, most=most, text=repr(value),
        )  # fmt: skip
    return None


_PRESETS = {
    "default": TrainOptions(),
    "paper": TrainOptions(
        preset="paper", epochs=2500, batch=0, base_rate=1e-3, peak_rate=1e-2, final_rate=1e-6, validation=0.0,
        networks=1, mixing=0.0, shading=0.0, pca_head=False, clip=True, max_spectra=0,
    ),
    "preview": TrainOptions(preset="preview", epochs=0, validation=0.0, pca_head=False, max_spectra=4096),
}  # fmt: skip
_YES_NO = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
_TYPES = {f.name: type(f.default) for f in fields(TrainOptions) if f.name not in ("preset", "schedule")}


def preset(name: str, **changes: Any) -> TrainOptions:
    """Return the named preset with some options changed.

    Args:
        name: One of PRESETS.
        **changes: Options of TrainOptions that differ from the preset.

    Raises:
        KeyError: The name is unknown.
        ValueError: An option has an impossible value.
    """
    return replace(_PRESETS[name], **changes)


class TrainingFields(Protocol):
    """Fields of a request that decide the training."""

    @property
    def preset(self) -> str:
        """Name of the preset."""
        ...

    @property
    def schedule(self) -> str:
        """Name of the learning-rate schedule."""
        ...

    @property
    def training(self) -> str:
        """Changed options as text, such as "layers=4,skips=no"."""
        ...


def requested_options(request: TrainingFields) -> TrainOptions:
    """Return the training options of a request.

    Raises:
        KeyError: The preset is unknown.
        ValueError: An option is unknown, given twice or has an impossible value.
    """
    changes, problems = parse_training(request.training)
    if problems:
        raise ValueError(joined(problems))
    return preset(request.preset, schedule=request.schedule, **changes)


def parse_training(text: str) -> tuple[dict[str, Any], list[Sentence]]:
    """Return the options that a text such as "layers=4,skips=no" changes, and a sentence for each mistake in it."""
    changes: dict[str, Any] = {}
    problems = []
    for item in filter(None, (item.strip() for item in text.split(","))):
        name, equals, value = (piece.strip() for piece in item.partition("="))
        if not equals or name not in _TYPES:
            problems.append(
                Sentence(
                    "{text!r} is not a training option: write NAME=VALUE with one of {names}.",
                    text=item[:60], names=", ".join(_TYPES),
                )
            )  # fmt: skip
            continue
        if name in changes:
            problems.append(Sentence("The training option {name} is given twice.", name=name))
            continue
        try:
            changes[name] = _convert(_TYPES[name], value)
        except (ValueError, KeyError):
            problems.append(_type_error(name, value[:60]))
            continue
        problem = _range_error(name, changes[name])
        if problem:
            problems.append(problem)
    return changes, problems


def _convert(kind: type, text: str) -> Any:
    """Return the text converted to this type. Raises ValueError or KeyError for other text."""
    return _YES_NO[text.lower()] if kind is bool else kind(text)


def _type_error(name: str, text: str) -> Sentence:
    if _TYPES[name] is bool:
        return Sentence("The training option {name} must be yes or no, not {text!r}.", name=name, text=text)
    if _TYPES[name] is int:
        return Sentence("The training option {name} must be a whole number, not {text!r}.", name=name, text=text)
    return Sentence("The training option {name} must be a number, not {text!r}.", name=name, text=text)
