"""Programs of benchmarks/ and tools/ as modules: their folders are no packages."""

from __future__ import annotations

import functools
import importlib.util
import sys
from types import ModuleType

from tests.conftest import ROOT


@functools.cache
def script(path: str) -> ModuleType:
    """Return the module that a program is, "benchmarks/wald.py"."""
    spec = importlib.util.spec_from_file_location(path.removesuffix(".py").replace("/", "_"), ROOT / path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module
