"""Which device trains and predicts."""

from __future__ import annotations

import importlib.util


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
