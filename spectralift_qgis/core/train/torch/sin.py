"""Spectral Inversion Network, written as its equations (Shah & Duarte 2025, arXiv 2507.13339, section 2.1)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from spectralift_qgis.core.train.architecture import SLOPE, Architecture

PUBLISHED = Architecture()


class SIN(nn.Module):
    """f_Θ: HR-MSI pixels (…, c) → HR-HSI pixels (…, C).

        x1 = φ1(m)
        x2 = φ2(x1) + x1
        x3 = φ3(x2)
        x4 = φ4(x3) + x2
        x5 = φ5(x4)
        x6 = φ6(x5) + x4
        x̂  = W x6 + b

    Variants have more or fewer layers in the same pattern (`Architecture.wiring`), or leave out the sums.

    `networks` > 1 holds that many independent SINs as one batch of matrices, (E, N, c) → (E, N, C): they
    train side by side at little more than the cost of one.
    """

    def __init__(
        self, msi_bands: int, hsi_bands: int, architecture: Architecture = PUBLISHED, networks: int = 1
    ) -> None:
        super().__init__()
        self.networks, self.architecture = networks, architecture
        for name, (inputs, outputs) in zip(architecture.names, architecture.sizes(msi_bands, hsi_bands)):
            activation = "" if name == "head" else architecture.activation
            self.add_module(name, Dense(inputs, outputs, networks, activation))

    def forward(self, m: Tensor) -> Tensor:
        """Return spectra (E, N, C) of scaled MSI pixels m (E, N, c), or (N, c) for the same pixels in all networks."""
        *hidden, head = layers(self)
        x, buffers = m, [m, m, m]
        for phi, (buffer, added) in zip(hidden, self.architecture.wiring()):
            x = phi(x)  # (E, N, ·) → (E, N, width)
            x = buffers[buffer] = x if added is None else x + buffers[added]
        return head(x)  # (E, N, width) → (E, N, C)


class Dense(nn.Module):
    """Dense layer x W + b of `networks` networks, then the activation if any.

    W starts Glorot-uniform and b at zero, as in the authors' layers. Shapes: W (E, inputs, outputs), b (E, 1, outputs).
    """

    def __init__(self, inputs: int, outputs: int, networks: int, activation: str) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(networks, inputs, outputs))
        self.bias = nn.Parameter(torch.zeros(networks, 1, outputs))
        self.activation = activation

    def reset(self, generator: torch.Generator) -> None:
        """Draw Glorot-uniform weights: U(−l, l) with l = √(6 / (inputs + outputs))."""
        inputs, outputs = self.weight.shape[1:]
        limit = (6.0 / (inputs + outputs)) ** 0.5
        with torch.no_grad():
            drawn = torch.rand(self.weight.shape, generator=generator, dtype=torch.float32)
            self.weight.copy_(drawn * (2 * limit) - limit)
            self.bias.zero_()

    def forward(self, x: Tensor) -> Tensor:
        """Return the activations (E, N, outputs) of inputs x (E, N, inputs) or (N, inputs)."""
        y = torch.baddbmm(self.bias, x.expand(self.weight.shape[0], *x.shape[-2:]), self.weight)
        if self.activation == "leaky_relu":
            return nn.functional.leaky_relu(y, SLOPE)
        if self.activation == "relu":
            return nn.functional.relu(y)
        return nn.functional.gelu(y) if self.activation == "gelu" else y


def make_sin(
    msi_bands: int, hsi_bands: int, *, seed: int, architecture: Architecture = PUBLISHED, networks: int = 1
) -> SIN:
    """Return a SIN with freshly drawn weights; the seed alone decides them, on every device.

    Args:
        msi_bands: Number of inputs c.
        hsi_bands: Number of outputs C.
        seed: Seed of the weights.
        architecture: Layers of each network.
        networks: Number of networks E.
    """
    sin = SIN(msi_bands, hsi_bands, architecture, networks)
    generator = torch.Generator().manual_seed(seed)
    for layer in layers(sin):
        layer.reset(generator)
    return sin


def layers(sin: SIN) -> list[Dense]:
    """Return the dense layers in the order of the equations, the head last."""
    return [getattr(sin, name) for name in sin.architecture.names]


def select_networks(sin: SIN, group: slice) -> SIN:
    """Return a SIN of the networks in `group`, with copies of their weights."""
    state = {name: values[group] for name, values in sin.state_dict().items()}
    networks, inputs, _ = state[f"{sin.architecture.names[0]}.weight"].shape
    selected = SIN(inputs, state["head.bias"].shape[-1], sin.architecture, networks)
    selected.load_state_dict(state)
    return selected
