"""Training of SINs: min_Θ mean |f_Θ(Z) − Y| (Shah & Duarte 2025, section 2.2); docs/training.md has the figures."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from itertools import repeat

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from spectralift_qgis.core.base.errors import Finding, TrainingError
from spectralift_qgis.core.base.progress import Progress
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.train.options import TrainOptions
from spectralift_qgis.core.train.torch import device as devices
from spectralift_qgis.core.train.torch.sin import SIN, layers, make_sin, select_networks
from spectralift_qgis.core.train.torch.step import Step, errors, replayed
from spectralift_qgis.core.train.torch.threads import Report, TrainingProgress, threads, train_in_parallel

EVALUATIONS = 40  # of the held-out loss
LEAST_HELD_OUT = 8  # held-out spectra; the loss of fewer is too uncertain
MOST_HELD_OUT = 512  # per network; more would take time without a better estimate
LEAST_PART = 1024  # spectra at a time; with fewer a device is slower than the CPU
CHUNK = 16  # steps whose batches are gathered at once: small operations cost more to start than to do
GROUP = 2  # networks that a thread of the CPU trains as one batch of matrices; each alone costs a third more in all
ALL = slice(None)


@dataclass
class Fit:
    """Result of a training.

    Attributes:
        weights: One array (E, …) per parameter, named as in SIN.
        history: Lists "step", "train" and "validation".
        best_step: Step of the weights; of several groups of networks the latest one.
        device: Device that trained them: the CPU if the requested device failed.
    """

    weights: dict[str, NDArray[np.float32]]
    history: dict[str, list[float]] = field(default_factory=dict)
    best_step: int = 0
    device: str = "cpu"


def learning_rate(step: int, options: TrainOptions) -> float:
    """Return the learning rate of a step.

    constant: base.
    one_cycle: base → peak linearly over the first 30 %, then linearly to final.
    cosine_restarts: peak → final along half a cosine, twice; each period ends low (the authors' own indexing
    ends the last one high).

    Args:
        step: 0 … epochs − 1.
        options: Training options with `epochs` set.
    """
    if options.schedule == "constant":
        return options.base_rate
    if options.schedule == "cosine_restarts":
        period = max(1, options.epochs // 2)
        phase = min(step % period, period - 1) if step < 2 * period else period - 1
        swing = 0.5 * (1 + math.cos(math.pi * phase / period))
        return options.final_rate + (options.peak_rate - options.final_rate) * swing
    rise = 0.3 * options.epochs
    if step < rise:
        return options.base_rate + (options.peak_rate - options.base_rate) * step / rise
    return options.peak_rate - (options.peak_rate - options.final_rate) * (step - rise) / (options.epochs - rise)


def fit(
    z: NDArray[np.float32],
    y: NDArray[np.float32],
    options: TrainOptions,
    *,
    seed: int,
    device: str = "cpu",
    progress: Progress,
    span: tuple[float, float] = (0.0, 1.0),
) -> Fit:
    """Return weights trained on simulated LR-MSI and LR-HSI.

    If a device runs out of memory the gradient is summed over parts of the batch, and if it fails training starts again
    on the CPU; each with a warning.

    Args:
        z: Scaled simulated LR-MSI (N, c).
        y: Scaled LR-HSI (N, C).
        options: Training options.
        seed: Seed of weights and batches.
        device: "cpu", "cuda" or "mps".
        progress: Receives stage "train", with fractions within `span`.
        span: First and last fraction to report.

    Raises:
        Cancelled: The user asked to stop.
        TrainingError: The loss is no longer a number, or the memory is too small.
    """
    options = replace(options, epochs=options.steps(len(z)))
    setup = _Setup(device, cores=torch.get_num_threads())
    with threads(1 if options.batch else setup.cores):
        while True:
            try:
                return _fit(z, y, options, seed, setup, Report(progress, options.epochs, span))
            except devices.FAILURES as e:
                setup, finding = _next_setup(setup, min(options.batch or len(z), len(z)), e)
            if finding is not None:
                progress.report(finding)


@dataclass(frozen=True)
class _Setup:
    """Device to train on, number of parts of a batch, and cores of the CPU that may be used."""

    device: str
    parts: int = 1
    cores: int = 1

    def groups(self, options: TrainOptions) -> list[slice]:
        """Return the groups of networks that are trained as one batch of matrices; they are the same on every CPU."""
        size = GROUP if self.device == "cpu" and options.batch else options.networks
        return [slice(first, first + size) for first in range(0, options.networks, size)]


def _next_setup(setup: _Setup, batch: int, error: Exception) -> tuple[_Setup, Finding | None]:
    """Return the setup to try next and the warning for it. Raises TrainingError or the error if none is left."""
    full = devices.out_of_memory(error)
    if full and batch // setup.parts > LEAST_PART:
        warning = devices.smaller_batches_warning(setup.device) if setup.parts == 1 else None
        return replace(setup, parts=setup.parts * 2), warning
    if setup.device != "cpu":
        return replace(setup, device="cpu", parts=1), devices.cpu_fallback_warning(setup.device, error)
    if full:
        raise TrainingError(
            Sentence(
                "The memory is too small to train on {count} spectra at once. Choose the preset "
                "default, or a smaller number for the training option max_spectra.",
                count=batch,
            )
        ) from None
    raise error


def _fit(
    z: NDArray[np.float32],
    y: NDArray[np.float32],
    options: TrainOptions,
    seed: int,
    setup: _Setup,
    report: Report,
) -> Fit:
    sin = make_sin(z.shape[1], y.shape[1], seed=seed, architecture=options.architecture, networks=options.networks)
    if options.pca_head and options.layers:
        _start_head_from_pca(sin, torch.from_numpy(y))
    tensors = torch.from_numpy(z), torch.from_numpy(y)
    groups = setup.groups(options)
    trainings = [
        partial(_fit_group, select_networks(sin, group), *tensors, options, seed, setup, group) for group in groups
    ]
    fits = train_in_parallel(trainings, min(len(groups), setup.cores), 1 if options.batch else setup.cores, report)
    return _join(fits, setup.device)


def _fit_group(
    sin: SIN,
    z: Tensor,
    y: Tensor,
    options: TrainOptions,
    seed: int,
    setup: _Setup,
    group: slice,
    progress: TrainingProgress,
) -> Fit:
    """Return the fit of a group of networks; reports its progress after every step."""
    # batches, networks, optimiser step (a CUDA graph where possible) and held-out loss
    spectra = _Spectra(z, y, options, seed, setup.device, group)
    sin = sin.to(setup.device)
    step = Step(sin, *spectra.buffers(), options.loss, setup.parts)
    run = replayed(step, setup.device)
    best = _BestWeights(sin, *spectra.held_out(), options.loss)
    interval = max(1, options.epochs // EVALUATIONS)

    # Adam on z (E, B, c), y (E, B, C); the held-out loss is evaluated EVALUATIONS times
    for i, (z_batch, y_batch) in enumerate(spectra.batches(options.epochs)):
        step.prepare(z_batch, y_batch, learning_rate(i, options))
        run()
        if (i + 1) % interval == 0 or i + 1 == options.epochs:
            best.evaluate(i + 1, float(step.loss) / sin.networks)
        progress(i + 1, best.last_loss)
    return best.result()


def _join(fits: Sequence[Fit], device: str) -> Fit:
    """Return the fits of groups of networks as one fit of all networks; the last group may be smaller."""
    first, sizes = fits[0], [len(fit.weights["head.weight"]) for fit in fits]
    history = {"step": first.history["step"]}
    for name in ("train", "validation"):
        values = [fit.history[name] for fit in fits]
        history[name] = np.average(values, axis=0, weights=sizes).tolist() if values[0] else []
    weights = {k: np.concatenate([fit.weights[k] for fit in fits]) for k in first.weights}
    return Fit(weights, history, max(fit.best_step for fit in fits), device)


class _Spectra:
    """Training pairs, divided among the networks, in batches z (E, B, c), y (E, B, C).

    Each network holds out a share of its own, so that together they have been trained on every spectrum. Network e of E
    draws its batches varied with strength e / (E − 1), from unchanged to fully varied spectra: with few bands, which
    leave much undetermined, the unchanged ones are better, otherwise the varied ones, and their mean in both cases.
    group: networks to serve; each group draws its own random sequence, so that none waits for another.
    """

    def __init__(self, z: Tensor, y: Tensor, options: TrainOptions, seed: int, device: str, group: slice = ALL) -> None:
        self.z, self.y, self.device, self.options = z.to(device), y.to(device), device, options
        generator = torch.Generator().manual_seed(seed)
        count, networks = len(z), options.networks
        size = min(round(count * options.validation), MOST_HELD_OUT)
        size = size if size * networks >= LEAST_HELD_OUT else 0
        order = torch.randperm(count, generator=generator)
        rolled = torch.stack([order.roll(-size * e) for e in range(networks)])  # (E, N)
        self.held_out_index, self.training_index = rolled[group, :size], rolled[group, size:]
        strength = torch.linspace(0, 1, networks) if networks > 1 else torch.ones(1)
        self.strength = strength[None, group, None]  # (1, E, 1)
        if group.start:
            generator.manual_seed(int(np.random.SeedSequence((seed, group.start)).generate_state(1)[0]))
        self.generator = generator

    def held_out(self) -> tuple[Tensor, Tensor]:
        """Return the held-out spectra of each network, z (E, H, c) and y (E, H, C)."""
        index = self.held_out_index.to(self.device)
        return self.z[index], self.y[index]

    def buffers(self) -> tuple[Tensor, Tensor]:
        """Return buffers z (E, B, c) and y (E, B, C) of one batch: the full batch itself, else not yet filled."""
        if not self.options.batch:
            return self._full
        networks, count = self.training_index.shape
        shape = (networks, min(self.options.batch, count))
        z, y = (torch.empty((*shape, values.shape[1]), device=self.device) for values in (self.z, self.y))
        return z, y

    @cached_property
    def _full(self) -> tuple[Tensor, Tensor]:
        index = self.training_index.to(self.device)
        return self.z[index], self.y[index]

    def batches(self, steps: int) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield the batches z (E, B, c), y (E, B, C) of all steps."""
        if not self.options.batch:
            yield from repeat(self._full, steps)
            return
        for start in range(0, steps, CHUNK):
            yield from zip(*self._draw(min(CHUNK, steps - start)))

    def _draw(self, steps: int) -> tuple[Tensor, Tensor]:
        """Return the batches of several steps, z (steps, E, B, c) and y (steps, E, B, C).

        (1 + b) (y + a (y − y')) is purer or more mixed than the LR-HSI's pixels, and brighter or darker; with the same
        a and b on z it is an exact new pair, because z = y R is linear.
        """
        shape = (steps, len(self.training_index), min(self.options.batch, self.training_index.shape[1]))
        own, other = self._choose(shape), self._choose(shape)
        a, b = self._uniform(shape, self.options.mixing), self._uniform(shape, self.options.shading)
        varied = []
        for values in (self.z, self.y):
            drawn = values.index_select(0, own).mul_((1 + b) * (1 + a))
            drawn.addcmul_(values.index_select(0, other), -(1 + b) * a)
            varied.append(drawn.view(*shape, -1))
        return varied[0], varied[1]

    def _choose(self, shape: tuple[int, int, int]) -> Tensor:
        """Return (steps · E · B,) random indices of each network's training spectra."""
        steps, networks, batch = shape
        drawn = torch.randint(self.training_index.shape[1], (networks, steps * batch), generator=self.generator)
        index = self.training_index.gather(1, drawn).view(networks, steps, batch).transpose(0, 1)
        return index.reshape(-1).to(self.device)

    def _uniform(self, shape: tuple[int, int, int], amplitude: float) -> Tensor:
        """Return (steps · E · B, 1) numbers within ± amplitude times the network's strength."""
        drawn = torch.rand(shape, generator=self.generator) * 2 - 1
        return (drawn * (amplitude * self.strength)).reshape(-1, 1).to(self.device)


class _BestWeights:
    """Weights with the lowest held-out loss so far; without held-out spectra, the last ones."""

    def __init__(self, sin: SIN, z: Tensor, y: Tensor, loss: str) -> None:
        self.sin, self.z, self.y, self.loss = sin, z, y, loss
        self.best, self.best_step = math.inf, 0  # lowest loss and its step
        self.weights: dict[str, Tensor] = {}
        self.history: dict[str, list[float]] = {"step": [], "train": [], "validation": []}
        self.last_loss = math.nan

    def evaluate(self, step: int, train_loss: float) -> None:
        """Record the losses at a step, and keep the weights if they are the best so far."""
        loss = self._held_out_loss()
        if not math.isfinite(train_loss) or (loss is not None and not math.isfinite(loss)):
            raise TrainingError(
                Sentence(
                    "Training diverged at step {step}: the loss is not a number. Check the images for extreme values, "
                    "or try another seed.",
                    step=step,
                )
            )
        self.last_loss = train_loss
        self.history["step"].append(step)
        self.history["train"].append(train_loss)
        if loss is not None:
            self.history["validation"].append(loss)
        if loss is None or loss < self.best:
            self.best = math.inf if loss is None else loss
            self.best_step = step
            self.weights = {k: v.detach().clone() for k, v in self.sin.state_dict().items()}

    @torch.no_grad()
    def _held_out_loss(self) -> float | None:
        """Return the mean over the networks of each one's error on its held-out spectra; None without any."""
        return float(errors(self.sin(self.z), self.y, self.loss).mean()) if self.z.numel() else None

    def result(self) -> Fit:
        """Return the best weights with the history."""
        return Fit({k: v.cpu().numpy() for k, v in self.weights.items()}, self.history, self.best_step)


def _start_head_from_pca(sin: SIN, y: Tensor) -> None:
    """Start the head at the mean spectrum and the principal components, scaled by their deviations."""
    # principal components of y: covariance (C, C), eigenvectors in columns, ascending
    head = layers(sin)[-1]
    centred = (y - y.mean(dim=0)).double()
    covariance = centred.T @ centred / max(1, len(y) - 1)
    values, vectors = torch.linalg.eigh(covariance)
    count = min(head.weight.shape[1], len(values))
    basis = (vectors * values.clamp(min=0).sqrt()).flip(1)[:, :count].T.float()  # (count, C), largest first
    with torch.no_grad():
        head.weight[:, :count] = basis / math.sqrt(count)
        head.bias.copy_(y.mean(dim=0).expand_as(head.bias))
