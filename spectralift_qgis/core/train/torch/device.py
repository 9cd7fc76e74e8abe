"""Choice of the device that trains and predicts, and the warnings for its failures."""

from __future__ import annotations

import importlib.util

from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.base.sentence import Sentence

FAILURES = (RuntimeError, AssertionError)  # torch's errors of devices; a build without CUDA asserts


def torch_installed() -> bool:
    """Return True if torch is installed; does not import it."""
    return importlib.util.find_spec("torch") is not None


def importable() -> bool:
    """Return True if torch can be imported; imports it, because a broken installation is found but fails to import."""
    try:
        import torch  # noqa: F401
    except (ImportError, OSError):
        return False
    return True


def available(device: str) -> bool:
    """Return True if the device "cpu", "cuda" or "mps" is available. Imports torch for the latter two."""
    if device == "cpu":
        return True
    import torch

    if device == "cuda":
        return bool(torch.cuda.is_available())
    backend = getattr(torch.backends, "mps", None)
    return device == "mps" and backend is not None and bool(backend.is_available())


def resolve(device: str) -> str:
    """Return the device that "auto" stands for: cuda, else mps, else cpu; other names unchanged."""
    if device != "auto":
        return device
    return next((d for d in ("cuda", "mps") if available(d)), "cpu")


def for_applying(device: str) -> str:
    """Return the device that runs a trained model: as `resolve`, but "numpy" for auto and cpu if torch is missing."""
    if device in ("auto", "cpu") and not importable():
        return "numpy"
    return device if device == "numpy" else resolve(device)


def out_of_memory(error: BaseException) -> bool:
    """Return True if torch ran out of memory: CUDA has its own error class, MPS and the CPU only a message."""
    import torch

    if isinstance(error, torch.cuda.OutOfMemoryError):
        return True
    return any(phrase in str(error) for phrase in ("out of memory", "allocate memory", "ALLOC_FAILED"))


def smaller_batches_warning(device: str) -> Finding:
    """Return the warning that a device continues with smaller batches."""
    message = Sentence(
        "The {device} device ran out of memory. It continues with smaller batches, more slowly.", device=device
    )
    return Finding("warning", "device.memory", message)


def cpu_fallback_warning(device: str, error: BaseException) -> Finding:
    """Return the warning that the CPU takes over from a device."""
    if out_of_memory(error):
        message = Sentence("The {device} device has too little memory. The CPU continues, more slowly.", device=device)
        return Finding("warning", "device.memory", message)
    reason = (str(error).strip().splitlines() or [type(error).__name__])[0][:200].rstrip(". ")
    message = Sentence(
        "The {device} device failed ({reason}). The CPU continues, more slowly.", device=device, reason=reason
    )
    return Finding("warning", "device.failed", message)
