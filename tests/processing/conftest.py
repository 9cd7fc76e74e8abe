"""Processing with the SpectraLift provider in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import spectralift_qgis


@pytest.fixture(scope="module")
def provider(qgis_processing) -> Iterator[None]:
    """Processing as QGIS has it, with the plugin loaded."""
    plugin = spectralift_qgis.classFactory(None)
    plugin.initProcessing()
    yield
    plugin.unload()
