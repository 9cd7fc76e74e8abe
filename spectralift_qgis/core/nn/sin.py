"""The Spectral Inversion Network, written as its equations (Shah & Duarte 2025, arXiv 2507.13339, section 2.1)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

WIDTH = 64
SLOPE = 0.3  # negative slope of the leaky ReLU


class SIN(nn.Module):
    """f_Θ: HR-MSI pixels (…, c) → HR-HSI pixels (…, C).

    `networks` > 1 holds that many independent SINs as one batch of matrices, (E, N, c) → (E, N, C): they
    train side by side at the cost of little more than one.
    """

    def __init__(self, msi_bands: int, hsi_bands: int, width: int = WIDTH, networks: int = 1) -> None:
        super().__init__()
        self.networks = networks
        sizes = [(msi_bands, width)] + [(width, width)] * 5
        self.phi1, self.phi2, self.phi3, self.phi4, self.phi5, self.phi6 = (
            Dense(i, o, networks, activate=True) for i, o in sizes
        )
        self.head = Dense(width, hsi_bands, networks, activate=False)

    def forward(self, m: Tensor) -> Tensor:
        x1 = self.phi1(m)
        x2 = self.phi2(x1) + x1
        x3 = self.phi3(x2)
        x4 = self.phi4(x3) + x2
        x5 = self.phi5(x4)
        x6 = self.phi6(x5) + x4
        return self.head(x6)  # x̂ = W x6 + b


class Dense(nn.Module):
    """x W + b for `networks` networks, then leaky ReLU; Glorot-uniform W, zero b, as the authors' Keras layers."""

    def __init__(self, inputs: int, outputs: int, networks: int, activate: bool) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(networks, inputs, outputs))
        self.bias = nn.Parameter(torch.zeros(networks, 1, outputs))
        self.activate = activate

    def reset(self, generator: torch.Generator) -> None:
        """Draw Glorot-uniform weights: U(−l, l) with l = √(6 / (inputs + outputs))."""
        inputs, outputs = self.weight.shape[1:]
        limit = (6.0 / (inputs + outputs)) ** 0.5
        with torch.no_grad():
            drawn = torch.rand(self.weight.shape, generator=generator, dtype=torch.float32)
            self.weight.copy_(drawn * (2 * limit) - limit)
            self.bias.zero_()

    def forward(self, x: Tensor) -> Tensor:
        y = torch.baddbmm(self.bias, x.expand(self.weight.shape[0], *x.shape[-2:]), self.weight)
        return nn.functional.leaky_relu(y, SLOPE) if self.activate else y


def make_sin(msi_bands: int, hsi_bands: int, *, seed: int, width: int = WIDTH, networks: int = 1) -> SIN:
    """Return a SIN with freshly drawn weights; the seed alone decides them, on every device."""
    sin = SIN(msi_bands, hsi_bands, width, networks)
    generator = torch.Generator().manual_seed(seed)
    for layer in layers(sin):
        layer.reset(generator)
    return sin


def layers(sin: SIN) -> tuple[Dense, ...]:
    """Return the seven layers in the order of the equations."""
    return (sin.phi1, sin.phi2, sin.phi3, sin.phi4, sin.phi5, sin.phi6, sin.head)


def parameter_count(msi_bands: int, hsi_bands: int, width: int = WIDTH) -> int:
    """Return the number of trainable parameters of one SIN (33,535 for c = 4, C = 191)."""
    return (msi_bands + 1) * width + 5 * (width + 1) * width + (width + 1) * hsi_bands
