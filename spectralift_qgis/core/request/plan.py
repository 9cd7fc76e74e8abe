"""Result of a preflight: facts, findings, and the plan that carries out a request."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import Finding, RequestRefused
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.request.facts import Facts, ImageFacts
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.mapping.band_mapping import BandMapping
from spectralift_qgis.core.spectral.response.srf import SpectralResponse

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Plan:
    """Everything derived from a request before it is carried out.

    Attributes:
        hsi_index: (C,) indices of the usable LR-HSI bands, sorted by centre.
        bands: table of these C bands.
        response: the c used MSI bands.
        mapping: their raster bands.
        matrix: response matrix R (C, c).
        coverage: (c,) share of each MSI band's response that the HSI bands cover, 0–1.
        area: window of the MSI that is sharpened, in pixels of the decimated MSI; None for all of it.
        every: step. Only every n-th MSI pixel along rows and columns is sharpened.
        partial: whether only some of the MSI's pixels are sharpened.
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

    @property
    def msi_index(self) -> list[int]:
        """Indices of the used MSI bands, 0-based, in the order of the response."""
        return self.mapping.index


@dataclass
class Preflight:
    """Result of checking a request.

    Attributes:
        facts: facts about the images and the result.
        findings: errors, warnings and notes.
        plan: None if there is an error.
        hsi: the open LR-HSI, None if it could not be opened.
        msi: the open HR-MSI, whose used bands are data; None if it could not be opened or there is none.
    """

    facts: Facts = field(default_factory=Facts)
    findings: list[Finding] = field(default_factory=list)
    plan: Plan | None = None
    hsi: Raster | None = None
    msi: Raster | None = None

    @property
    def ready(self) -> Plan:
        """The plan.

        Raises:
            RequestRefused: There is no plan; lists every problem.
        """
        return self.required(None if self.errors else self.plan)

    @property
    def opened_hsi(self) -> Raster:
        """The open LR-HSI.

        Raises:
            RequestRefused: It could not be opened; lists every problem.
        """
        return self.required(self.hsi)

    @property
    def opened_msi(self) -> Raster:
        """The open HR-MSI.

        Raises:
            RequestRefused: It could not be opened; lists every problem.
        """
        return self.required(self.msi)

    def facts_of(self, field: str) -> ImageFacts:
        """Return the facts of an open image; `field` is "hsi" or "msi".

        Raises:
            RequestRefused: It could not be opened; lists every problem.
        """
        image: ImageFacts | None = getattr(self.facts, field)
        return self.required(image)

    def required(self, part: T | None) -> T:
        """Return a part of the outcome.

        Raises:
            RequestRefused: The part is None, because of errors; lists every problem.
        """
        if part is None:
            raise RequestRefused(self.errors)
        return part

    def error(self, code: str, message: Sentence) -> None:
        """Add an error."""
        self.findings.append(Finding("error", code, message))

    def warning(self, code: str, message: Sentence) -> None:
        """Add a warning."""
        self.findings.append(Finding("warning", code, message))

    def note(self, code: str, message: Sentence) -> None:
        """Add a note."""
        self.findings.append(Finding("note", code, message))

    @property
    def errors(self) -> list[Finding]:
        """Findings of level "error"."""
        return [f for f in self.findings if f.level == "error"]
