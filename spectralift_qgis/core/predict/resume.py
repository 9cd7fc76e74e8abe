"""Saves the trained model of a run in its part folder, so that an interrupted run can be resumed.

The finished windows are recorded by `journal`. A killed process cannot tidy up, so its part folder stays until the
next run to the same output. With `resume` that run takes over the folder, and the model in it, if it was trained for
the very same request on the very same files; prediction from it gives the bytes the interrupted run would have given.
"""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

from spectralift_qgis.core.base.errors import Finding, ModelError
from spectralift_qgis.core.base.publish import Staging, to_disk
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.predict.journal import sync_folder
from spectralift_qgis.core.raster import stamp_of
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest
from spectralift_qgis.core.train import checkpoint
from spectralift_qgis.core.train.model import SpectralModel

_MODEL, _FINGERPRINT = TRAINED = ("resume.npz", "resume.txt")


def adopted(request: FusionRequest | ApplyRequest, resume: bool) -> tuple[str, ...]:
    """Return the outputs whose part folders a run takes over from an interrupted one."""
    return tuple(filter(None, (request.output, request.quality))) if resume else ()


def remember(staging: Staging, request: FusionRequest, model: SpectralModel) -> None:
    """Save the model in the part folder. The fingerprint is written last: it confirms that the model is complete."""
    place, vouching = (Path(staging.private_path(request.output, name)) for name in TRAINED)
    vouching.unlink(missing_ok=True)
    checkpoint.save(model, str(place))
    to_disk(place)
    vouching.write_text(_fingerprint(request), encoding="utf-8")
    to_disk(vouching)
    sync_folder(str(place.parent))


def remembered(staging: Staging, request: FusionRequest) -> SpectralModel | None:
    """Return the model in the part folder that was taken over; None without one for the same request and files."""
    with contextlib.suppress(OSError, UnicodeDecodeError, ModelError):
        vouched = Path(staging.private_path(request.output, _FINGERPRINT)).read_text(encoding="utf-8")
        if vouched == _fingerprint(request):
            return checkpoint.load(staging.private_path(request.output, _MODEL))
    return None


def remembered_note(model: SpectralModel | None, output: str) -> Finding:
    """Return a note: either the model was taken over, or there was nothing to resume."""
    if model is not None:
        return Finding("note", "resume.model", Sentence("The model trained by the interrupted run is used."))
    return nothing_note(output)


def nothing_note(output: str) -> Finding:
    """Return a note that there is nothing to resume."""
    message = Sentence(
        "There is no interrupted run of this request beside {output}. This run starts from the beginning.",
        output=output,
    )
    return Finding("note", "resume.none", message)


def _fingerprint(request: FusionRequest) -> str:
    """Return a hash of the request and of size and time of the files it reads."""
    parts = [request.to_json()]
    for path in (request.hsi, request.msi, request.srf, request.hsi_wavelengths):
        with contextlib.suppress(ValueError):  # wavelengths may be a list, which is no path
            parts.append(str(stamp_of(path)))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
