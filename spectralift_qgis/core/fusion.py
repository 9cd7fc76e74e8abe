"""Former address of `fuse_arrays` and `run_fusion`, kept for existing scripts; use `spectralift_qgis.core` instead."""

from __future__ import annotations

from spectralift_qgis.core.runs.fusion import fuse_arrays, run_fusion

__all__ = ["fuse_arrays", "run_fusion"]
