"""The canvas that the sample landscape is painted on."""

from __future__ import annotations

import numpy as np

from sample_scene.shapes import Flags, Floats, Mesh
from sample_scene.spectra import MATERIALS


class Canvas:
    """Canvas of the landscape while it is being painted; height_m includes the objects on it."""

    def __init__(self, mesh: Mesh) -> None:
        shape = (mesh.n, mesh.n)
        self.mesh = mesh
        self.material = np.zeros(shape, np.uint8)
        self.state = np.zeros(shape, np.float32)
        self.cover = np.ones(shape, np.float32)
        self.light = np.ones(shape, np.float32)
        self.height_m = np.zeros(shape, np.float32)

    def paint(
        self,
        where: Flags,
        material: str,
        state: Floats | float,
        light: Floats | float = 1.0,
        cover: Floats | float = 1.0,
    ) -> None:
        """Cover pixels `where` (n, n) with a material. state, light, cover: a number or an image (n, n)."""
        self.material[where] = MATERIALS.index(material)
        for layer, value in ((self.state, state), (self.light, light), (self.cover, cover)):
            layer[where] = value[where] if isinstance(value, np.ndarray) else value
        self.height_m[where] = 0

    def is_any(self, *names: str) -> Flags:
        """Return a mask (n, n) of the pixels covered by one of the materials."""
        return np.isin(self.material, [MATERIALS.index(name) for name in names])
