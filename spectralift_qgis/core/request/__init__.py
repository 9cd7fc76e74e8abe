"""Requests, and the images and options they name once opened.

request.py imports no NumPy, because QGIS loads it at start.
"""

from __future__ import annotations

from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest, FusionResult, TrainRequest

__all__ = ["ApplyRequest", "FusionRequest", "FusionResult", "TrainRequest"]
