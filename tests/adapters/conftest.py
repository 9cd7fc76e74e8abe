"""Real images for what runs real workers."""

from __future__ import annotations

from tests.wald import wald

__all__ = ["wald"]
