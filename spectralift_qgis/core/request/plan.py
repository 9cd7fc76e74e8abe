"""What a preflight finds: facts, findings, and the plan a request comes down to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import Finding, RequestRefused
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.raster import Glimpse, ImageSample, Stamp
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.mapping.band_mapping import BandMapping
from spectralift_qgis.core.spectral.response.srf import SpectralResponse


@dataclass(frozen=True, eq=False)
class Plan:
    """What a request comes down to.

    hsi_index: indices of the C usable LR-HSI bands, sorted by centre; bands: their table.
    response: the c used MSI bands; mapping: their raster bands; matrix: R (C, c); coverage: (c,).
    every: so-manyth pixel of the MSI is sharpened, each way. area: the window of it that is, in pixels of the MSI thus
    thinned, None for all of it. partial: not every pixel of the MSI is sharpened.
    stamps: what LR-HSI and HR-MSI were as files when they were checked; () where that is not known.
    samples: of LR-HSI and HR-MSI, what a look at them found; () where there was none.
    """

    hsi_index: NDArray[np.intp]
    bands: BandTable
    response: SpectralResponse
    mapping: BandMapping
    matrix: NDArray[np.float64]
    coverage: NDArray[np.float64]
    area: Window | None = None
    every: int = 1
    partial: bool = False
    stamps: tuple[Stamp, ...] = ()
    samples: tuple[ImageSample, ...] = ()

    @property
    def msi_index(self) -> list[int]:
        return self.mapping.index


@dataclass
class Preflight:
    """facts: what was found out, as plain data. findings: errors, warnings and notes. plan: None with an error.

    glimpse: what a preview looks at of a large LR-HSI.
    """

    facts: dict[str, Any] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    plan: Plan | None = None
    glimpse: Glimpse | None = None

    @property
    def ready(self) -> Plan:
        """The plan. Raises RequestRefused with every problem when there is none."""
        if self.plan is None or self.errors:
            raise RequestRefused(self.errors)
        return self.plan

    def error(self, code: str, message: str) -> None:
        self.findings.append(Finding("error", code, message))

    def warning(self, code: str, message: str) -> None:
        self.findings.append(Finding("warning", code, message))

    def note(self, code: str, message: str) -> None:
        self.findings.append(Finding("note", code, message))

    @property
    def errors(self) -> list[Finding]:
        return [f for f in self.findings if f.level == "error"]
