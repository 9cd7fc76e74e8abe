"""Processing with the SpectraLift provider in it, and worker interpreters to choose from."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

import spectralift_qgis
from spectralift_qgis.adapters import interpreter


@pytest.fixture(scope="module")
def provider(qgis_processing) -> Iterator[None]:
    """Processing as QGIS has it, with the plugin loaded."""
    plugin = spectralift_qgis.classFactory(None)
    plugin.initProcessing()
    yield
    plugin.unload()


@pytest.fixture
def set_python() -> Iterator[Callable[[str], None]]:
    """Return a function that sets the worker's Python as the options page will."""
    from qgis.core import QgsSettings

    yield lambda path: QgsSettings().setValue(interpreter.SETTING, path)
    QgsSettings().remove(interpreter.SETTING)
