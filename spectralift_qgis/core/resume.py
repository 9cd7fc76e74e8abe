"""What an interrupted run leaves for the next one: its trained model, in its part folder.

A killed process cannot tidy up, so its part folder stays until the next run to the same output. With `resume`
that run takes the model over, if it was trained for the very same request on the very same files; prediction
from it gives the bytes the interrupted run would have given.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from spectralift_qgis.core.errors import ModelError
from spectralift_qgis.core.model import SpectralModel
from spectralift_qgis.core.nn import checkpoint
from spectralift_qgis.core.publish import PRIVATE, Staging, stale_parts
from spectralift_qgis.core.request import FusionRequest

_MODEL, _FINGERPRINT = "resume.npz", "resume.txt"


def remember(staging: Staging, request: FusionRequest, model: SpectralModel) -> None:
    """Keep the model for a run that may have to follow. The fingerprint is written last: it vouches for the model."""
    checkpoint.save(model, staging.private_path(request.output, _MODEL))
    Path(staging.private_path(request.output, _FINGERPRINT)).write_text(_fingerprint(request), encoding="utf-8")


def remembered(request: FusionRequest) -> SpectralModel | None:
    """Return the model an interrupted run of this request had trained, or None."""
    for part in stale_parts(request.output):
        with contextlib.suppress(OSError, UnicodeDecodeError, ModelError):
            if (part / PRIVATE / _FINGERPRINT).read_text(encoding="utf-8") == _fingerprint(request):
                return checkpoint.load(str(part / PRIVATE / _MODEL))
    return None


def _fingerprint(request: FusionRequest) -> str:
    """Return a hash of the request and of size and time of the files it reads."""
    parts = [request.to_json()]
    for path in (request.hsi, request.msi, request.srf):
        with contextlib.suppress(OSError):
            status = os.stat(path)
            parts.append(f"{status.st_size} {status.st_mtime_ns}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
