"""Application of a trained SIN to pixels, (N, c) → (N, C), the same bits however the pixels are grouped."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from queue import Empty, SimpleQueue

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from spectralift_qgis.core.base.progress import Progress, Silent
from spectralift_qgis.core.train.architecture import SLOPE, Architecture
from spectralift_qgis.core.train.torch import device as devices
from spectralift_qgis.core.train.torch.threads import threads

CPU_BLOCK = 1024  # the hidden activations of this many pixels stay in a core's cache
FEW_BLOCKS = 2
GPU_BLOCK = 1 << 15  # an eighth of a window, so that copies of one overlap with the sums of another
LEAST_BLOCK = 1024  # with fewer pixels at a time a device is slower than the CPU

Floats = NDArray[np.float32]


class Predictor:
    """Forward pass without autograd, in blocks of one fixed size.

    On the CPU each thread takes whole blocks; a call with one or two of them is computed in the calling thread, and
    several threads may call. Torch by itself uses all threads for each small operation, and they wait for each other
    after every one: beside other busy programs this was 50 times slower. Other devices get their blocks by two lanes in
    turn: while the spectra of one are copied back, those of the other are computed.

    Matrix products may round differently for different numbers of rows, so the last block is padded: a pixel's result
    depends neither on its neighbours nor on its window. Several networks are averaged by one wide head, which is the
    mean of their heads.

    A device that runs out of memory continues with half the block, one that fails is replaced by the CPU, each
    with a warning to `progress`.
    """

    engine = "torch"

    def __init__(
        self,
        weights: dict[str, NDArray[np.float32]],
        device: str = "cpu",
        architecture: Architecture | None = None,
        progress: Progress | None = None,
    ) -> None:
        self.architecture, self._weights = architecture or Architecture(), weights
        self._progress = progress or Silent()
        self.networks, _, self.bands = weights["head.weight"].shape
        self.inputs = int(weights[f"{self.architecture.names[0]}.weight"].shape[1])
        self.threads, self._wiring = torch.get_num_threads(), self.architecture.wiring()
        try:
            self._move_to(device)
        except devices.FAILURES as e:
            self._move_to_cpu(device, e)

    def _move_to(self, device: str) -> None:
        self.device, self.block = device, CPU_BLOCK if device == "cpu" else GPU_BLOCK
        self._lanes: list[_Lane] = []
        tensors = {k: torch.from_numpy(v).to(device) for k, v in self._weights.items()}
        hidden = self.architecture.names[:-1]
        self.dense = [(tensors[f"{name}.weight"], tensors[f"{name}.bias"]) for name in hidden]
        head = tensors["head.weight"]
        self.heads = head, tensors["head.bias"]  # (E, width, C), (E, 1, C)
        self.head_weight = (head / self.networks).reshape(-1, head.shape[2]).contiguous()  # (E·width, C)
        self.head_bias = tensors["head.bias"].mean(dim=0)  # (1, C)
        self._rooms: SimpleQueue[Workspace] = SimpleQueue()  # of the CPU's threads, made when first needed

    def __call__(self, m: Floats) -> Floats:
        """Return (N, C) of scaled MSI pixels m (N, c)."""
        return self._run(m, None)

    def with_spread(self, m: Floats) -> tuple[Floats, Floats]:
        """Return (N, C), the same bits, and (N,) the scaled standard deviation between networks, mean of all bands."""
        spread = np.empty(len(m), np.float32)
        return self._run(m, spread), spread

    def _run(self, m: Floats, spread: Floats | None) -> Floats:
        result = np.empty((len(m), self.bands), np.float32)
        while self.device != "cpu":
            try:
                self._on_device(m, result, spread)
                return result
            except devices.FAILURES as e:
                self._recover(e)
        self._on_cpu(m, result, spread)
        return result

    def _on_cpu(self, m: Floats, result: Floats, spread: Floats | None) -> None:
        starts = range(0, len(m), self.block)
        if len(starts) <= FEW_BLOCKS:  # few blocks: the caller distributes the pixels over threads
            with threads(1), self._free_room() as room:
                for start in starts:
                    self._block(m, start, room, result, spread)
            return

        def run(start: int) -> None:
            with self._free_room() as room:
                self._block(m, start, room, result, spread)

        with ThreadPoolExecutor(self.threads, initializer=torch.set_num_threads, initargs=(1,)) as pool:
            for _ in pool.map(run, starts):  # an error is raised here
                pass

    def _block(self, m: Floats, start: int, room: Workspace, result: Floats, spread: Floats | None) -> None:
        count = min(self.block, len(m) - start)
        pixels = room.pixels.numpy()
        pixels[:count], pixels[count:] = m[start : start + count], 0
        mean, deviation = self.forward(room.pixels, room, spread is not None)
        result[start : start + count] = mean.numpy()[:count]
        if spread is not None and deviation is not None:
            spread[start : start + count] = deviation.numpy()[:count]

    @contextlib.contextmanager
    def _free_room(self) -> Iterator[Workspace]:
        """Lend a room that no other thread uses."""
        try:
            room = self._rooms.get_nowait()
        except Empty:
            room = self.room()
        try:
            yield room
        finally:
            self._rooms.put(room)

    def _on_device(self, m: Floats, result: Floats, spread: Floats | None) -> None:
        if not self._lanes:
            self._lanes = [_Lane(self.device, self.room()) for _ in range(2)]
        for i, start in enumerate(range(0, len(m), self.block)):
            lane = self._lanes[i % 2]
            lane.deliver(result, spread)
            lane.send(m, start)
            with lane.running():
                lane.fetch(*self.forward(lane.room.pixels, lane.room, spread is not None))
        for lane in self._lanes:
            lane.deliver(result, spread)

    def _recover(self, error: Exception) -> None:
        """Halve the blocks if memory ran out, else replace the device by the CPU."""
        self._lanes = []
        if not devices.out_of_memory(error) or self.block // 2 < LEAST_BLOCK:
            self._move_to_cpu(self.device, error)
            return
        if self.block == GPU_BLOCK:
            self._progress.report(devices.smaller_batches_warning(self.device))
        self.block //= 2

    def _move_to_cpu(self, device: str, error: Exception) -> None:
        self._progress.report(devices.cpu_fallback_warning(device, error))
        self._move_to("cpu")

    def room(self) -> Workspace:
        """Return the tensors in which `forward` computes a block."""
        return Workspace(self.device, self.block, (self.networks, self.inputs, int(self.heads[0].shape[1]), self.bands))

    @torch.no_grad()
    def forward(self, m: Tensor, room: Workspace, spread: bool) -> tuple[Tensor, Tensor | None]:
        """Return the mean spectra of a block of pixels, and the spread between the networks if requested.

        Args:
            m: Scaled MSI pixels (block, c).
            room: Tensors to compute in. The returned spectra are one of them, valid until the next call.
            spread: Whether to return the spread.

        Returns:
            Spectra (block, C), and the spread (block,) or None, both scaled.
        """
        # (block, c) → (E, block, width); then mean_e (x_e W_e + b_e) as one product, (block, E·width) · (E·width, C)
        x = self._last_activations(m, room)
        torch.addmm(self.head_bias, room.side_by_side(x), self.head_weight, out=room.mean)
        return room.mean, self._spread(x, room.mean) if spread else None

    def _last_activations(self, m: Tensor, room: Workspace) -> Tensor:
        # (block, c) → (E, block, c)
        x = m.expand(self.networks, *m.shape)
        for (weight, bias), (buffer, added) in zip(self.dense, self._wiring):
            x = self._activate(torch.baddbmm(bias, x, weight, out=room.activations[buffer]))
            if added is not None:
                x += room.activations[added]
        return x  # (E, block, width)

    def _spread(self, x: Tensor, mean: Tensor) -> Tensor:
        squares = torch.zeros_like(mean)
        for e in range(self.networks):  # one at a time: all at once would take E times the memory
            difference = torch.addmm(self.heads[1][e], x[e], self.heads[0][e]).sub_(mean)
            squares.addcmul_(difference, difference, value=1 / self.networks)
        return squares.sqrt_().mean(dim=1)

    def _activate(self, x: Tensor) -> Tensor:
        if self.architecture.activation == "leaky_relu":
            return torch.nn.functional.leaky_relu_(x, SLOPE)
        return torch.relu_(x) if self.architecture.activation == "relu" else x.copy_(torch.nn.functional.gelu(x))


class Workspace:
    """Tensors in which a block is computed, allocated once: fresh memory for every layer costs a fifth of the time.

    Args:
        device: Device that holds them.
        block: Pixels of a block.
        sizes: Networks E, MSI bands c, units of the last hidden layer, HSI bands C.
    """

    def __init__(self, device: str, block: int, sizes: tuple[int, int, int, int]) -> None:
        networks, inputs, width, bands = sizes
        self.pixels = torch.zeros((block, inputs), device=device)
        self.activations = [torch.empty((networks, block, width), device=device) for _ in range(3)]
        self.mean = torch.empty((block, bands), device=device)
        self._wide = torch.empty((block, networks, width), device=device)

    def side_by_side(self, x: Tensor) -> Tensor:
        """Return (block, E·width) of the last activations (E, block, width)."""
        return x[0] if len(x) == 1 else self._wide.copy_(x.permute(1, 0, 2)).flatten(1)


class _Lane:
    """One block on its way to a device and back: on CUDA through page-locked memory and on a stream of its own."""

    def __init__(self, device: str, room: Workspace) -> None:
        self._cuda, self.room = device.startswith("cuda"), room
        self._pixels = torch.zeros(room.pixels.shape, pin_memory=self._cuda)
        self._mean = torch.empty(room.mean.shape, pin_memory=self._cuda)
        self._deviation = torch.empty(len(room.mean), pin_memory=self._cuda)
        self._stream = torch.cuda.Stream(device) if self._cuda else None
        if self._stream is not None:
            self._stream.wait_stream(torch.cuda.current_stream(device))  # which brings the weights
        self._rows = slice(0, 0)  # of the result

    def running(self) -> contextlib.AbstractContextManager[object]:
        """Return the context in which a block is computed and fetched."""
        return contextlib.nullcontext() if self._stream is None else torch.cuda.stream(self._stream)

    def send(self, m: Floats, start: int) -> None:
        """Copy the block of pixels that begins at `start` to the device, padded with zeros."""
        pixels = self._pixels.numpy()
        count = min(len(pixels), len(m) - start)
        self._rows = slice(start, start + count)
        pixels[:count], pixels[count:] = m[start : start + count], 0
        with self.running():
            self.room.pixels.copy_(self._pixels, non_blocking=self._cuda)

    def fetch(self, mean: Tensor, deviation: Tensor | None) -> None:
        """Start copying the results back; `deliver` waits for them."""
        self._mean.copy_(mean, non_blocking=self._cuda)
        if deviation is not None:
            self._deviation.copy_(deviation, non_blocking=self._cuda)

    def deliver(self, result: Floats, spread: Floats | None) -> None:
        """Write the last block, if any, into the result (N, C) and the spread (N,)."""
        if self._stream is not None:
            self._stream.synchronize()
        rows, self._rows = self._rows, slice(0, 0)
        count = rows.stop - rows.start
        result[rows] = self._mean.numpy()[:count]
        if spread is not None:
            spread[rows] = self._deviation.numpy()[:count]
