"""Trains SINs: min_Θ mean |f_Θ(Z) − Y| (Shah & Duarte 2025, section 2.2)."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from spectralift_qgis.core.errors import TrainingError
from spectralift_qgis.core.nn.sin import SIN, layers, make_sin
from spectralift_qgis.core.options import TrainOptions
from spectralift_qgis.core.progress import Progress, raise_if_cancelled

EPSILON = 1e-7  # Keras' Adam, as published
EVALUATIONS = 40  # how often the held-out spectra are looked at
LEAST_HELD_OUT = 8  # fewer held-out spectra than these say nothing


@dataclass
class Fit:
    """weights: one array a parameter, named as in SIN. history: "step", "train", "validation" lists."""

    weights: dict[str, NDArray[np.float32]]
    history: dict[str, list[float]] = field(default_factory=dict)
    best_step: int = 0


def learning_rate(step: int, options: TrainOptions) -> float:
    """Return the rate of a step 0 … epochs − 1.

    one_cycle: base → peak linearly over the first 30 %, then linearly to final.
    cosine_restarts: peak → final along half a cosine, twice; each period ends low (the authors' own indexing
    ends the last one high).
    """
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
    """Return weights trained on simulated LR-MSI z (N, c) and LR-HSI y (N, C), both scaled.

    Reports stage "train" with fractions within `span`. Raises Cancelled, or TrainingError when the loss is
    no longer a number.
    """
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(z), generator=generator)
    held = round(len(z) * options.validation)
    held = held if held >= LEAST_HELD_OUT else 0
    z_all, y_all = torch.from_numpy(z), torch.from_numpy(y)
    z_held, y_held = z_all[order[:held]].to(device), y_all[order[:held]].to(device)
    z_train, y_train = z_all[order[held:]].to(device), y_all[order[held:]].to(device)

    sin = make_sin(z.shape[1], y.shape[1], seed=seed, networks=options.networks)
    if options.pca_head:
        _start_head_from_pca(sin, y_train.cpu())
    sin = sin.to(device)
    adam = torch.optim.Adam(sin.parameters(), lr=options.base_rate, eps=EPSILON)
    batches = _Batches(z_train, y_train, options, generator)
    keeper = _Keeper(sin, z_held, y_held)
    every = max(1, options.epochs // EVALUATIONS)
    report = _Report(progress, options.epochs, span)

    for step in range(options.epochs):
        for group in adam.param_groups:
            group["lr"] = learning_rate(step, options)
        z_batch, y_batch = batches.draw()
        loss = (sin(z_batch) - y_batch).abs().mean(dim=(1, 2)).sum()  # each network has its own mean
        adam.zero_grad(set_to_none=True)
        loss.backward()
        adam.step()
        if (step + 1) % every == 0 or step + 1 == options.epochs:
            keeper.look(step + 1, float(loss.detach()) / options.networks)
        report.tick(step, keeper.last_loss)
    return keeper.result()


class _Batches:
    """Draws minibatches without replacement, epoch by epoch, and mixes spectra when asked to."""

    def __init__(self, z: Tensor, y: Tensor, options: TrainOptions, generator: torch.Generator) -> None:
        self.z, self.y, self.mixing, self.generator = z, y, options.mixing, generator
        self.size = min(options.batch, len(z))
        self.order = torch.empty(0, dtype=torch.long)

    def draw(self) -> tuple[Tensor, Tensor]:
        if self.size == 0 and not self.mixing:
            return self.z, self.y
        index = self._next()
        z, y = self.z[index], self.y[index]
        if self.mixing:
            # y + a (y − y'), z + a (z − z'): a new exact pair, because z = y R is linear.
            other = torch.randint(len(self.z), (len(z),), generator=self.generator).to(z.device)
            a = (torch.rand((len(z), 1), generator=self.generator) * 2 - 1) * self.mixing
            a = a.to(z.device)
            z, y = z + a * (z - self.z[other]), y + a * (y - self.y[other])
        return z, y

    def _next(self) -> Tensor:
        size = self.size or len(self.z)
        if len(self.order) < size:
            self.order = torch.cat([self.order, torch.randperm(len(self.z), generator=self.generator)])
        index, self.order = self.order[:size], self.order[size:]
        return index.to(self.z.device)


class _Keeper:
    """Watches the held-out loss and keeps the weights that were best on it; without any, the last ones."""

    def __init__(self, sin: SIN, z: Tensor, y: Tensor) -> None:
        self.sin, self.z, self.y = sin, z, y
        self.best, self.best_step = math.inf, 0
        self.weights: dict[str, Tensor] = {}
        self.history: dict[str, list[float]] = {"step": [], "train": [], "validation": []}
        self.last_loss = math.nan

    def look(self, step: int, train_loss: float) -> None:
        if not math.isfinite(train_loss):
            raise TrainingError(
                f"Training diverged at step {step}: the loss is not a number. Check the images for extreme values, "
                "or try another seed."
            )
        self.last_loss = train_loss
        self.history["step"].append(step)
        self.history["train"].append(train_loss)
        if len(self.z) == 0:
            self._keep(step)
            return
        with torch.no_grad():
            held = float((self.sin(self.z).mean(dim=0) - self.y).abs().mean())  # of the networks' mean, as used
        self.history["validation"].append(held)
        if held < self.best:
            self.best = held
            self._keep(step)

    def _keep(self, step: int) -> None:
        self.best_step = step
        self.weights = {k: v.detach().clone() for k, v in self.sin.state_dict().items()}

    def result(self) -> Fit:
        return Fit({k: v.cpu().numpy() for k, v in self.weights.items()}, self.history, self.best_step)


class _Report:
    """Tells a shell how far training is, at most ten times a second, and listens for cancel."""

    def __init__(self, progress: Progress, steps: int, span: tuple[float, float]) -> None:
        self.progress, self.steps, self.span = progress, steps, span
        self.started = self.said = time.perf_counter()

    def tick(self, step: int, loss: float) -> None:
        raise_if_cancelled(self.progress)
        now = time.perf_counter()
        if now - self.said < 0.1 and step + 1 < self.steps:
            return
        self.said = now
        done = (step + 1) / self.steps
        remaining = (now - self.started) * (1 - done) / done
        fraction = self.span[0] + (self.span[1] - self.span[0]) * done
        self.progress.update("train", fraction, loss=None if math.isnan(loss) else loss, remaining_s=remaining)


def _start_head_from_pca(sin: SIN, y: Tensor) -> None:
    """Start the head at the mean spectrum and the principal components, scaled by their deviations."""
    head = layers(sin)[-1]
    centred = (y - y.mean(dim=0)).double()
    covariance = centred.T @ centred / max(1, len(y) - 1)
    values, vectors = torch.linalg.eigh(covariance)
    count = min(head.weight.shape[1], len(values))
    basis = (vectors * values.clamp(min=0).sqrt()).flip(1)[:, :count].T.float()  # (count, C), largest first
    with torch.no_grad():
        head.weight[:, :count] = basis / math.sqrt(count)
        head.bias.copy_(y.mean(dim=0).expand_as(head.bias))
