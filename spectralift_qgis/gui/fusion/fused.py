"""What a finished fusion or preview hands to whoever shows its spectra."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from spectralift_qgis.core.request.request import FusionRequest


@dataclass(frozen=True)
class Fused:
    """A finished fusion and its layers, for whoever shows them: IDs, because layers may be removed meanwhile."""

    request: FusionRequest
    result: Mapping[str, Any]
    hsi_id: str
    msi_id: str
    sharp_id: str
