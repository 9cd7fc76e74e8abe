"""SpectraLift: hyperspectral sharpening through the sensor's spectral response (Shah & Duarte 2025)."""

from __future__ import annotations

TYPE_CHECKING = False  # typing itself costs QGIS a few milliseconds at start
if TYPE_CHECKING:
    from typing import Any

__version__ = "0.1.0"


def classFactory(iface: Any) -> Any:  # noqa: N802 - the name QGIS calls
    """Return the plugin; everything else is imported only when QGIS asks for it."""
    from spectralift_qgis.plugin import SpectraLiftPlugin

    return SpectraLiftPlugin(iface)
