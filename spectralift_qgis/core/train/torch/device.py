"""Which device trains and predicts, and what is told when it fails."""

from __future__ import annotations

import importlib.util

from spectralift_qgis.core.base.errors import Finding

FAILURES = (RuntimeError, AssertionError)  # what torch raises for its devices; a build without CUDA asserts


def torch_installed() -> bool:
    """True when torch can be imported; does not import it."""
    return importlib.util.find_spec("torch") is not None


def importable() -> bool:
    """True when torch is there and whole: a broken installation is found and cannot be imported. Imports it."""
    try:
        import torch  # noqa: F401
    except (ImportError, OSError):
        return False
    return True


def available(device: str) -> bool:
    """True when "cpu", "cuda" or "mps" is there. Imports torch for the latter two."""
    if device == "cpu":
        return True
    import torch

    if device == "cuda":
        return bool(torch.cuda.is_available())
    backend = getattr(torch.backends, "mps", None)
    return device == "mps" and backend is not None and bool(backend.is_available())


def resolve(device: str) -> str:
    """Return the device that "auto" stands for: cuda, else mps, else cpu; other names as they are."""
    if device != "auto":
        return device
    return next((d for d in ("cuda", "mps") if available(d)), "cpu")


def for_applying(device: str) -> str:
    """Return where a trained model runs: as `resolve`, but "numpy" for auto and cpu where there is no torch."""
    if device in ("auto", "cpu") and not importable():
        return "numpy"
    return device if device == "numpy" else resolve(device)


def out_of_memory(error: BaseException) -> bool:
    """True where torch found no room: CUDA has an error of its own for it, MPS and the CPU only say so."""
    import torch

    said = str(error)
    known = isinstance(error, torch.cuda.OutOfMemoryError)
    return known or any(part in said for part in ("out of memory", "allocate memory", "ALLOC_FAILED"))


def less_at_once(device: str) -> Finding:
    """Return the warning that a device goes on with less at a time."""
    message = f"The {device} device ran out of memory: it goes on with smaller batches, more slowly."
    return Finding("warning", "device.memory", message)


def cpu_instead(device: str, error: BaseException) -> Finding:
    """Return the warning that the CPU takes over from a device."""
    if out_of_memory(error):
        message = f"The {device} device has too little memory: the CPU takes over, more slowly."
        return Finding("warning", "device.memory", message)
    reason = (str(error).strip().splitlines() or [type(error).__name__])[0][:200].rstrip(". ")
    message = f"The {device} device failed ({reason}): the CPU takes over, more slowly."
    return Finding("warning", "device.failed", message)
