"""The old address of `fuse_arrays` and `run_fusion`, for scripts that have it; `spectralift_qgis.core` has them too."""

from __future__ import annotations

from spectralift_qgis.core.runs.fusion import fuse_arrays, run_fusion

__all__ = ["fuse_arrays", "run_fusion"]
