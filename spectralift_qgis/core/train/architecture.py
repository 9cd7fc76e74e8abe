"""Layer sizes and wiring of a Spectral Inversion Network: the published one and the ablation variants of the paper."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

ACTIVATIONS = ("leaky_relu", "relu", "gelu")
MOST_LAYERS = 16
MOST_WIDTH = 512
SLOPE = 0.3  # negative slope of the leaky ReLU


@dataclass(frozen=True)
class Architecture:
    """Layers, width, activation and skips of a SIN; by default as published (Shah & Duarte 2025, section 2.1).

    Attributes:
        layers: Hidden layers φ1 … φn before the linear head; 0 is a linear map x̂ = W m + b.
        width: Units of each hidden layer.
        activation: "leaky_relu" (negative slope 0.3), "relu" or "gelu" (the exact one).
        skips: Whether x2 = φ2(x1) + x1, x4 = φ4(x3) + x2, x6 = φ6(x5) + x4, and so on for more layers.

    Raises:
        ValueError: A value is out of range or of the wrong type.
    """

    layers: int = 6
    width: int = 64
    activation: str = "leaky_relu"
    skips: bool = True

    def __post_init__(self) -> None:
        if not (type(self.layers) is int and 0 <= self.layers <= MOST_LAYERS):
            raise ValueError(f"layers must be a whole number from 0 to {MOST_LAYERS}, not {self.layers!r}")
        if not (type(self.width) is int and 1 <= self.width <= MOST_WIDTH):
            raise ValueError(f"width must be a whole number from 1 to {MOST_WIDTH}, not {self.width!r}")
        if self.activation not in ACTIVATIONS:
            raise ValueError(f"activation must be one of {', '.join(ACTIVATIONS)}, not {self.activation!r}")
        if type(self.skips) is not bool:
            raise ValueError(f"skips must be true or false, not {self.skips!r}")

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the dense layers in the order of the equations: phi1 … phin, head."""
        return (*(f"phi{i}" for i in range(1, self.layers + 1)), "head")

    def sizes(self, msi_bands: int, hsi_bands: int) -> list[tuple[int, int]]:
        """Return (inputs, outputs) of each dense layer, in the order of `names`."""
        edges = [msi_bands, *[self.width] * self.layers, hsi_bands]
        return list(zip(edges[:-1], edges[1:]))

    def wiring(self) -> list[tuple[int, int | None]]:
        """Return for each hidden layer the buffer of its result, and the one whose content is added to it, if any.

        Three buffers suffice: x1, x3, x5, … share the first, x2, x4, x6, … alternate between the others.
        """
        buffer = [0 if i % 2 else 1 + i // 2 % 2 for i in range(self.layers + 1)]
        added = [buffer[max(1, i - 2)] if self.skips and i % 2 == 0 else None for i in range(1, self.layers + 1)]
        return list(zip(buffer[1:], added))

    def parameters(self, msi_bands: int, hsi_bands: int) -> int:
        """Return the number of trainable parameters of one network (33,535 for 4 → 191 bands as published)."""
        return sum((i + 1) * o for i, o in self.sizes(msi_bands, hsi_bands))

    def flops(self, msi_bands: int, hsi_bands: int) -> int:
        """Return the operations per pixel, counted as in the paper's tables: 66,687 for 4 → 191 bands.

        Two per weight, one per bias, one per value that a skip adds; activations are not counted.
        """
        skips = sum(added is not None for _, added in self.wiring()) * self.width
        return sum((2 * i + 1) * o for i, o in self.sizes(msi_bands, hsi_bands)) + skips

    def as_dict(self) -> dict[str, Any]:
        """Return the fields as a dict, as a model file stores them."""
        return asdict(self)
