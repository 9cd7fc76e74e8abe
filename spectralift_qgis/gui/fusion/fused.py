"""A finished fusion or preview, for the profile dock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from spectralift_qgis.core.request.request import FusionRequest


@dataclass(frozen=True)
class Fused:
    """A finished fusion and the IDs of its layers, which may be removed meanwhile."""

    request: FusionRequest
    result: Mapping[str, Any]
    hsi_id: str
    msi_id: str
    sharp_id: str
