"""The fixture `wald`, for the tests that run a fusion to its end. A conftest imports it."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def wald(shared_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """A Wald pair of the real EnMAP scene: 16 × 24 × 224 at 120 m, and Sentinel-2A bands at 30 m."""
    from tests.core.scenes import wald_pair

    enmap = next((shared_data / "enmap_potsdam").glob("*.tif"))
    return wald_pair(tmp_path_factory.mktemp("S2A_wald"), enmap)
