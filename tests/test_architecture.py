"""Who may import what. The table is the architecture; a planted violation must be found."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "spectralift_qgis"
NAME = "spectralift_qgis"

# Package or module of ours → the packages of ours it may import, beside its own.
ALLOWED = {
    "__init__": {"plugin"},
    "__main__": {"cli"},
    "paths": set(),
    "plugin": {"gui", "processing", "adapters", "paths"},
    "gui": {"adapters", "core", "paths"},
    "processing": {"adapters", "core", "paths"},
    "adapters": {"core", "paths"},
    "cli": {"core"},
    "core": {"paths"},
}
# Foreign package → the only places that may import it.
ONLY_IN = {
    "torch": ("core/nn/",),
    "osgeo": ("core/raster/", "core/products/"),
    "pyqtgraph": ("gui/profile_legend.py", "gui/profile_plot.py", "gui/response_plot.py"),
    "matplotlib": ("cli/response_plot.py",),
    "dask": ("core/cluster/session.py",),
    "distributed": ("core/cluster/session.py",),
    "qgis": ("adapters/", "processing/", "gui/", "plugin.py"),
}
# Never at the top of a module outside the places above, never anywhere.
FORBIDDEN = {"pickle", "marshal", "shelve", "PyQt5", "PyQt6", "PySide2", "PySide6", "requests"}
NO_WIDGETS = "adapters/"


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield the dotted name of everything a module imports, at whatever depth."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def violations(relative: str, source: str) -> list[str]:
    """Return what the module at `relative`, e.g. "core/srf.py", imports and must not."""
    found = []
    place = relative.split("/")[0].removesuffix(".py")
    for name in imports(ast.parse(source)):
        top, *rest = name.split(".")
        if top in FORBIDDEN:
            found.append(f"{relative} imports {name}")
        if top in ONLY_IN and not relative.startswith(ONLY_IN[top]):
            found.append(f"{relative} imports {name}")
        if relative.startswith(NO_WIDGETS) and name.startswith(("qgis.gui", "qgis.PyQt.QtWidgets", "qgis.PyQt.QtGui")):
            found.append(f"{relative} imports {name}")
        ours = rest[0] if top == NAME and rest else None
        if ours in ALLOWED and ours != place and ours not in ALLOWED[place]:
            found.append(f"{relative} imports {name}")
    return found


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_every_module_imports_only_what_it_may(path: Path) -> None:
    assert violations(path.relative_to(PACKAGE).as_posix(), path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("relative", "source"),
    [
        ("core/srf.py", "import torch"),
        ("core/srf.py", "def f():\n    from torch import nn"),
        ("core/fusion.py", "from qgis.core import QgsTask"),
        ("core/sampling.py", "from osgeo import gdal"),
        ("core/bands.py", "from spectralift_qgis.adapters import worker"),
        ("core/bands.py", "from spectralift_qgis import adapters"),
        ("adapters/worker.py", "from qgis.PyQt.QtWidgets import QWidget"),
        ("adapters/worker.py", "import spectralift_qgis.gui.dialog"),
        ("gui/dialog.py", "from spectralift_qgis.processing import provider"),
        ("processing/provider.py", "from spectralift_qgis.gui.dialog import Dialog"),
        ("gui/dock.py", "import pyqtgraph"),
        ("core/model.py", "import pickle"),
        ("core/cluster/tile.py", "from distributed import get_worker"),
        ("gui/dialog.py", "from PyQt5.QtWidgets import QDialog"),
    ],
)
def test_a_planted_violation_is_found(relative: str, source: str) -> None:
    assert violations(relative, source)


def test_no_function_is_longer_than_a_screen() -> None:
    long = []
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno > 60:
                long.append(f"{path.relative_to(PACKAGE)}: {node.name}")
    assert long == []


def test_files_are_small() -> None:
    limit = 450
    assert [p.name for p in PACKAGE.rglob("*.py") if len(p.read_text(encoding="utf-8").splitlines()) > limit] == []


def test_imports_inside_functions_are_found_too() -> None:
    source = textwrap.dedent("""
        def late():
            import torch
    """)
    assert list(imports(ast.parse(source))) == ["torch"]
