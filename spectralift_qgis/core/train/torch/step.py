"""Training step on tensors at fixed addresses, so that CUDA can replay it as one graph."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor

from spectralift_qgis.core.train.torch import device as devices
from spectralift_qgis.core.train.torch.sin import SIN

BETA1, BETA2, EPSILON = 0.9, 0.999, 1e-7  # Keras' Adam, as published
WARM_UP = 3  # steps before the capture: libraries choose their kernels and take their memory in the first ones


def errors(estimate: Tensor, y: Tensor, loss: str) -> Tensor:
    """Return the errors of an estimate; their mean is the loss.

    Args:
        estimate: Estimated spectra (E, N, C).
        y: True spectra (E, N, C).
        loss: "mae", "mse" or "cosine".

    Returns:
        (E, N, C), or (E, N) for "cosine".
    """
    if loss == "cosine":
        return 1 - torch.nn.functional.cosine_similarity(estimate, y, dim=-1)  # of the spectral angle
    return (estimate - y).abs() if loss == "mae" else (estimate - y).square()


class Step:
    """Loss, gradient and Adam's update of E networks on a batch z (E, B, c), y (E, B, C).

    A call reads and writes only tensors at fixed addresses: the batch, the rate, the loss (summed over the
    networks), weights and moments. It does not wait for the device, so it can be captured as a graph.

    Args:
        sin: Networks to train.
        z: Buffer of the batch (E, B, c), scaled.
        y: Buffer of the batch (E, B, C), scaled.
        loss: "mae", "mse" or "cosine".
        parts: Number of parts into which the batch is split, their gradients summed: less memory, the same result but
            for rounding.
    """

    def __init__(self, sin: SIN, z: Tensor, y: Tensor, loss: str, parts: int = 1) -> None:
        self._sin, self._z, self._y, self._loss_name, self._parts = sin, z, y, loss, parts
        self._count = y.shape[1] if loss == "cosine" else y[0].numel()  # errors of one network
        self._adam = Adam(sin)
        self.loss = torch.zeros((), device=z.device)

    def prepare(self, z: Tensor, y: Tensor, rate: float) -> None:
        """Set batch z (E, B, c), y (E, B, C) and learning rate of the next call; batches in place are not copied."""
        if z is not self._z:
            self._z.copy_(z)
            self._y.copy_(y)
        self._adam.prepare(rate)

    def __call__(self) -> None:
        """Run the step: loss and gradient of each part of the batch, then the update."""
        self.loss.zero_()
        for z, y in zip(self._z.chunk(self._parts, dim=1), self._y.chunk(self._parts, dim=1)):
            loss = errors(self._sin(z), y, self._loss_name).sum() / self._count  # summed over the networks
            loss.backward()
            self.loss += loss.detach()
        self._adam.step()


class Adam:
    """Adam over one flat buffer: a few operations per step instead of a few for each parameter."""

    def __init__(self, sin: SIN) -> None:
        self.values = _flatten(sin)
        self.gradient = torch.zeros_like(self.values)
        for parameter, view in zip(sin.parameters(), _views(sin, self.gradient)):
            parameter.grad = view  # backward adds to it in place
        self.mean, self.square, self._scratch, self._root = (torch.zeros_like(self.values) for _ in range(4))
        self._rate = torch.zeros(1, device=self.values.device)  # on the device: a captured step reads it anew
        self._steps = 0

    def prepare(self, rate: float) -> None:
        """Set the learning rate of the next step, with the bias corrections √(1 − β2ᵗ) / (1 − β1ᵗ), and count it."""
        self._steps += 1
        self._rate.fill_(-rate * (math.sqrt(1 - BETA2**self._steps) / (1 - BETA1**self._steps)))

    @torch.no_grad()
    def step(self) -> None:
        """Update the parameters and clear the gradient (Kingma & Ba 2015, with ε as in Keras)."""
        # m ← β1 m + (1 − β1) g, v ← β2 v + (1 − β2) g², θ ← θ − rate · m / (√v + ε)
        self.mean.lerp_(self.gradient, 1 - BETA1)
        self.square.mul_(BETA2).addcmul_(self.gradient, self.gradient, value=1 - BETA2)
        torch.mul(self.mean, self._rate, out=self._scratch)
        torch.sqrt(self.square, out=self._root).add_(EPSILON)  # ε outside, as Keras
        self.values.addcdiv_(self._scratch, self._root)
        self.gradient.zero_()


def _flatten(sin: SIN) -> Tensor:
    """Move a SIN's parameters into one buffer, of which they become views; return the buffer."""
    values = torch.cat([p.detach().reshape(-1) for p in sin.parameters()])
    for parameter, view in zip(sin.parameters(), _views(sin, values)):
        parameter.data = view
    return values


def _views(sin: SIN, buffer: Tensor) -> list[Tensor]:
    pieces = buffer.split([p.numel() for p in sin.parameters()])
    return [piece.view_as(p) for piece, p in zip(pieces, sin.parameters())]


Call = Callable[[], None]


class Replayed:
    """Calls `step`: directly at first, later as the replay that `record` returns.

    Starting the hundred small kernels of a step one by one takes a GPU's host several times as long as the GPU
    takes to run them; a graph starts them at once. If nothing can be captured a replay is a plain call.
    """

    def __init__(self, step: Call, record: Callable[[Call], Call], warm: Callable[[Call], None]) -> None:
        self._step, self._record, self._warm = step, record, warm
        self._warm_up_calls = WARM_UP
        self._replay: Call | None = None

    def __call__(self) -> None:
        """Run the step once."""
        if self._warm_up_calls:
            self._warm_up_calls -= 1
            self._warm(self._step)
            return
        if self._replay is None:
            self._replay = self._record(self._step)  # runs nothing on the device
        self._replay()


def replayed(step: Call, device: str) -> Replayed:
    """Return the step in the form that this device repeats fastest: a CUDA graph, elsewhere a plain call."""
    if not device.startswith("cuda"):
        return Replayed(step, record=lambda call: call, warm=lambda call: call())
    capture = _Capture(device)
    return Replayed(step, record=capture.record, warm=capture.warm)


class _Capture:
    """Recorder of CUDA graphs. Warm-up and capture run on one side stream, as PyTorch requires."""

    def __init__(self, device: str) -> None:
        self._stream = torch.cuda.Stream(device)

    def warm(self, call: Call) -> None:
        """Run a call on the side stream."""
        self._stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(self._stream):
            call()
        torch.cuda.current_stream().wait_stream(self._stream)

    def record(self, call: Call) -> Call:
        """Return the replay of a call; the call itself if the driver does not let it be captured."""
        graph = torch.cuda.CUDAGraph()
        try:
            with torch.cuda.graph(graph, stream=self._stream):
                call()
        except RuntimeError as e:
            if devices.out_of_memory(e):
                raise
            return call
        return graph.replay
