"""Who may import what. The tables are the architecture; a planted violation must be found."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
PACKAGE = TESTS.parent / "spectralift_qgis"
NAME = "spectralift_qgis"

# Package or module of ours → the packages of ours it may import, beside its own.
ALLOWED = {
    "__init__": {"plugin"},
    "__main__": {"cli"},
    "messages": {"evaluation", "core"},
    "paths": set(),
    "plugin": {"gui", "processing", "adapters", "paths"},
    "gui": {"messages", "adapters", "profiles", "evaluation", "core", "paths"},
    "processing": {"messages", "adapters", "profiles", "evaluation", "core", "paths"},
    "adapters": {"messages", "profiles", "evaluation", "core", "paths"},
    "cli": {"messages", "profiles", "evaluation", "core"},
    "profiles": {"core", "paths"},
    "evaluation": {"core", "paths"},
    "core": {"paths"},
}
# Rooms of a package from the ground up. A room may import itself and what lies below it, never its neighbours.
FLOORS = {
    "core": (
        {"base"},
        {"spectral"},
        {"raster"},
        {"request", "train"},
        {"harmonise"},
        {"refine"},
        {"forecast", "predict"},
        {"check"},
        {"runs"},
        {"__init__", "fusion"},  # the public face: for those outside, not for the core
    ),
    "evaluation": ({"metrics", "sample", "simulate"}, {"assess"}),
}
# Foreign package → the only places that may import it.
ONLY_IN = {
    "torch": ("core/train/torch/",),
    "osgeo": ("core/raster/",),
    "pyqtgraph": ("gui/profiles/legend.py", "gui/profiles/plot.py", "gui/response/response_plot.py"),
    "matplotlib": ("cli/commands/sensors.py",),
    "dask": ("core/predict/cluster/session.py",),
    "distributed": ("core/predict/cluster/session.py",),
    "qgis": ("adapters/", "processing/", "gui/", "plugin.py"),
}
# Never at the top of a module outside the places above, never anywhere.
FORBIDDEN = {"pickle", "marshal", "shelve", "PyQt5", "PyQt6", "PySide2", "PySide6", "requests"}
# The only circles: a module that names, for its annotations alone, the class whose other half it is.
FOR_TYPES = {"core/raster/read/sample.py": {"core/raster/read/source.py"}}
NO_WIDGETS = "adapters/"
MOST_ENTRIES = 13
"""Modules and folders of one folder, `__init__` included: more are not seen at a glance."""

MODULES = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}


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
    """Return what the module at `relative`, e.g. "core/spectral/response/srf.py", imports and must not."""
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
        if ours == place and place in FLOORS and not _downwards(FLOORS[place], relative, rest):
            found.append(f"{relative} imports {name}, which is not below it")
    return found


def _downwards(floors: tuple[set[str], ...], relative: str, imported: list[str]) -> bool:
    """Whether an import inside a package with floors stays in its room or goes down. imported: ["core", "base", …]."""
    room = relative.split("/")[1].removesuffix(".py")
    to = imported[1] if len(imported) > 1 else ""
    if not any(to in floor for floor in floors):  # `from spectralift_qgis.core import …`: a room, or a name of the face
        return len(imported) == 1
    return to == room or _floor(floors, to) < _floor(floors, room)


def _floor(floors: tuple[set[str], ...], room: str) -> int:
    return next(i for i, rooms in enumerate(floors) if room in rooms)


def graph(sources: dict[str, str]) -> dict[str, set[str]]:
    """Return module → modules of ours that it imports, late and for types alone included; relative paths both.

    `from package import name` is an import of the package where it defines the name, of the module `name` otherwise.
    """
    found: dict[str, set[str]] = {relative: set() for relative in sources}
    for relative, source in sources.items():
        tree = ast.parse(source)
        for_types = {id(node) for block in ast.walk(tree) if _is_for_types(block) for node in ast.walk(block)}
        for node in ast.walk(tree):
            names: list[tuple[str, str]] = []
            if isinstance(node, ast.ImportFrom):
                names = [(node.module or "", alias.name) for alias in node.names]
            elif isinstance(node, ast.Import):
                names = [alias.name.rpartition(".")[::2] for alias in node.names]
            for module, name in names:
                if module.split(".")[0] != NAME or name == "__version__":
                    continue
                path = "/".join([*module.split(".")[1:], name])
                outer = path.rpartition("/")[0]
                places = (f"{path}.py", f"{path}/__init__.py", f"{outer}.py", f"{outer}/__init__.py".lstrip("/"))
                target = next(p for p in places if p in sources)
                if target != relative and not (id(node) in for_types and target in FOR_TYPES.get(relative, ())):
                    found[relative].add(target)
    return found


def _is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def circles(arrows: dict[str, set[str]]) -> list[str]:
    """Return what lies on a circle: modules, and neighbours in a folder, each with all that is in it."""
    levels: dict[str, dict[str, set[str]]] = {}
    for origin, targets in arrows.items():
        for target in targets:
            a, b = origin.split("/"), target.split("/")
            depth = next(i for i, (x, y) in enumerate(zip(a, b)) if x != y)
            level = levels.setdefault("/".join(a[:depth]), {})
            level.setdefault(a[depth], set()).add(b[depth])
    return [f"{folder}/{name}" for folder, level in sorted(levels.items()) for name in _on_circles(level)]


def _on_circles(arrows: dict[str, set[str]]) -> Iterator[str]:
    for name in sorted(arrows):
        seen: set[str] = set()
        ahead = list(arrows[name])
        while ahead:
            step = ahead.pop()
            if step not in seen:
                seen.add(step)
                ahead += arrows.get(step, ())
        if name in seen:
            yield name


def crowded(entries: Iterable[str]) -> list[str]:
    """Return the folders of these relative paths that have more entries than are seen at a glance."""
    folders: dict[str, set[str]] = {}
    for entry in entries:
        parts = entry.split("/")
        for depth in range(len(parts)):
            folders.setdefault("/".join(parts[:depth]), set()).add(parts[depth])
    return [f"{folder or NAME}: {len(inside)}" for folder, inside in folders.items() if len(inside) > MOST_ENTRIES]


@pytest.mark.parametrize("relative", MODULES)
def test_every_module_imports_only_what_it_may(relative: str) -> None:
    assert violations(relative, MODULES[relative].read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("relative", "source"),
    [
        ("core/spectral/response/srf.py", "import torch"),
        ("core/spectral/response/srf.py", "def f():\n    from torch import nn"),
        ("core/train/checkpoint.py", "import torch"),
        ("core/runs/fusion.py", "from qgis.core import QgsTask"),
        ("core/harmonise/overlap.py", "from osgeo import gdal"),
        ("core/spectral/bands.py", "from spectralift_qgis.adapters import worker"),
        ("core/spectral/bands.py", "from spectralift_qgis import adapters"),
        ("core/spectral/bands.py", "from spectralift_qgis.core import raster"),
        ("core/spectral/bands.py", "from spectralift_qgis.core.raster.read.source import Raster"),
        ("core/base/grid.py", "def f():\n    from spectralift_qgis.core.request import plan"),
        ("core/request/plan.py", "from spectralift_qgis.core.train.options import preset"),
        ("core/train/fit.py", "if TYPE_CHECKING:\n    from spectralift_qgis.core.refine.correction import Correction"),
        ("core/predict/job.py", "from spectralift_qgis.core.forecast import step"),
        ("core/check/fusion.py", "from spectralift_qgis.core.runs.fusion import run_fusion"),
        ("core/check/fusion.py", "from spectralift_qgis.core.fusion import run_fusion"),
        ("core/runs/fusion.py", "from spectralift_qgis.evaluation.assess import run"),
        ("evaluation/simulate/run.py", "from spectralift_qgis.evaluation.assess.run import run_assess"),
        ("evaluation/assess/run.py", "from spectralift_qgis.profiles.read import read_line"),
        ("profiles/site.py", "from spectralift_qgis.gui.profiles import dock"),
        ("adapters/worker/run.py", "from qgis.PyQt.QtWidgets import QWidget"),
        ("adapters/worker/run.py", "import spectralift_qgis.gui.fusion.dialog"),
        ("gui/fusion/dialog.py", "from spectralift_qgis.processing import provider"),
        ("processing/provider.py", "from spectralift_qgis.gui.fusion.dialog import FusionDialog"),
        ("gui/profiles/dock.py", "import pyqtgraph"),
        ("core/train/model.py", "import pickle"),
        ("core/predict/cluster/tile.py", "from distributed import get_worker"),
        ("gui/fusion/dialog.py", "from PyQt5.QtWidgets import QDialog"),
    ],
)
def test_a_planted_violation_is_found(relative: str, source: str) -> None:
    assert violations(relative, source)


def test_every_room_of_a_package_with_floors_has_one() -> None:
    for package, floors in FLOORS.items():
        rooms = {
            relative.split("/")[1].removesuffix(".py") for relative in MODULES if relative.startswith(f"{package}/")
        }
        assert rooms - {"__init__"} == set().union(*floors) - {"__init__"}


def test_imports_run_in_no_circle() -> None:
    assert circles(graph({relative: path.read_text(encoding="utf-8") for relative, path in MODULES.items()})) == []


@pytest.mark.parametrize(
    "planted",
    [
        {"a.py": "from spectralift_qgis import b", "b.py": "def f():\n    from spectralift_qgis.a import x"},
        {"a.py": "if TYPE_CHECKING:\n    from spectralift_qgis.b import y", "b.py": "from spectralift_qgis.a import x"},
        {
            "one/a.py": "from spectralift_qgis.two import c", "one/b.py": "x = 1",
            "two/c.py": "y = 1", "two/d.py": "from spectralift_qgis.one.b import x",
        },
        {"one/__init__.py": "from spectralift_qgis.one.a import x", "one/a.py": "from spectralift_qgis.one import y"},
    ],
    ids=["late", "for types", "between folders", "through a package's face"],
)  # fmt: skip
def test_a_planted_circle_is_found(planted: dict[str, str]) -> None:
    assert circles(graph(planted))


def test_no_circle_is_found_where_there_is_none() -> None:
    fine = {"one/__init__.py": "from spectralift_qgis.one.a import x", "one/a.py": "x = 1", "one/b.py": "",
            "two/c.py": "from spectralift_qgis.one import b, x"}  # fmt: skip
    assert circles(graph(fine)) == []


def test_no_folder_is_crowded() -> None:
    files = (p for p in PACKAGE.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    assert crowded(p.relative_to(PACKAGE).as_posix() for p in files) == []
    assert crowded(f"core/m{i}.py" for i in range(MOST_ENTRIES + 1)) == [f"core: {MOST_ENTRIES + 1}"]


def test_every_folder_is_a_package() -> None:
    folders = {folder for path in MODULES.values() for folder in path.parents if folder.is_relative_to(PACKAGE)}
    assert [f for f in sorted(folders) if not (f / "__init__.py").exists()] == []


def test_the_tests_mirror_the_package() -> None:
    tops = {relative.split("/")[0] for relative in MODULES}
    folders = {p.parent.relative_to(TESTS) for p in TESTS.rglob("test_*.py")} - {Path(".")}
    assert [f for f in sorted(folders) if f.parts[0] in tops and not (PACKAGE / f).is_dir()] == []


def test_no_function_is_longer_than_a_screen() -> None:
    long = []
    for relative, path in MODULES.items():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno > 60:
                long.append(f"{relative}: {node.name}")
    assert long == []


def test_files_are_small() -> None:
    limit = 450
    assert [r for r, p in MODULES.items() if len(p.read_text(encoding="utf-8").splitlines()) > limit] == []


def test_imports_inside_functions_are_found_too() -> None:
    source = textwrap.dedent("""
        def late():
            import torch
    """)
    assert list(imports(ast.parse(source))) == ["torch"]
