"""Finds what would break on QGIS 4, that is on Qt 6: names, enums and methods, looked up in the real PyQt6 and QGIS.

Run by `make lint`. Reads the package's source; imports none of it. PyQt6 and QGIS (with PyQt5) are looked at in a
process each, because they do not bear each other.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Set
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "spectralift_qgis"

# What qgis.PyQt adds to PyQt6 (python/PyQt/PyQt/*.py.in of QGIS 3.40 and 4), as far as QGIS 3.22 has it as well.
SHIMS = {"QtCore": {"NULL"}, "QtWidgets": {"QAction", "QActionGroup", "QShortcut"}}
VARIANT_TYPES = {
    "Invalid", "Bool", "Int", "UInt", "LongLong", "ULongLong", "Double", "Char", "Map", "List", "String", "StringList",
    "ByteArray", "Date", "Time", "DateTime",
}  # fmt: skip
PYTHON_2 = {"exec_", "print_"}  # whatever QGIS's own classes still have
MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtTest", "QtXml", "sip")

# Prints {module: {name: {attribute: {member: {}}}}}; only classes have something in them.
INVENTORY = """
import importlib, json, sys
def inside(value, depth):
    if not isinstance(value, type) or not depth:
        return {}
    names = {*dir(value), *getattr(value, "__members__", ())} - {*dir(int)}  # dir leaves out NoFocus, which is 0
    return {n: inside(getattr(value, n, None), depth - 1) for n in names}
found = {}
for name in sys.argv[2:]:
    try:
        module = importlib.import_module(sys.argv[1] + "." + name)
    except ImportError:
        continue
    found[name] = {n: inside(getattr(module, n), 2) for n in dir(module) if not n.startswith("__")}
json.dump(found, sys.stdout)
"""

# Prints what QGIS's own classes have beside enums, whatever Qt has dropped of the same name. (dir fills vars.)
METHODS = """
import json, sys
import qgis.core, qgis.gui
classes = [c for m in (qgis.core, qgis.gui) for c in vars(m).values() if isinstance(c, type)]
json.dump({n: {} for c in classes if dir(c) for n, v in vars(c).items() if not isinstance(v, int)}, sys.stdout)
"""

# Reads chains such as qgis.core.QgsTask.CanCancel; prints for each "", "missing", or how it is written in full.
CHAINS = """
import importlib, json, sys
import qgis.core, qgis.gui
def judged(chain):
    parts = chain.split(".")
    value, owner = importlib.import_module(".".join(parts[:2])), None
    for part in parts[2:]:
        if not hasattr(value, part):
            return "missing" if owner is None or isinstance(value, type) else ""
        owner, value = value, getattr(value, part)
        kind = type(value)
        enum = kind.__module__.startswith("qgis.") and isinstance(value, int) and kind is not owner
        if enum and getattr(owner, kind.__name__, None) is kind:
            return ".".join([owner.__name__, kind.__name__, part])
    return ""
json.dump({c: judged(c) for c in json.load(sys.stdin)}, sys.stdout)
"""


@dataclass(frozen=True)
class Bindings:
    """qt6: what PyQt6 has, by module; gone: attributes that classes of both had in PyQt5, and none has in PyQt6.

    members: (enum, member) of all of PyQt6's, for enums that are reached through an object or another name.
    """

    qt6: dict[str, dict]
    gone: frozenset[str]
    members: frozenset[tuple[str, str]]


def _child(source: str, *arguments: str, given: str = "") -> dict:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = [sys.executable, "-c", source, *arguments]
    done = subprocess.run(run, input=given, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise SystemExit(f"check_qt6: {done.stderr.strip() or done.returncode}")
    return json.loads(done.stdout)


def bindings() -> Bindings:
    """Look at both bindings as they are installed. Ends the program when PyQt6 is not."""
    qt5, qt6 = (_child(INVENTORY, f"PyQt{n}", *MODULES) for n in (5, 6))
    if "QtWidgets" not in qt6:
        raise SystemExit("check_qt6: PyQt6 is not installed for this Python: apt-get install python3-pyqt6")

    new = {a for module in qt6.values() for members in module.values() for a in members}
    both = [attributes for m, names in qt5.items() for n, attributes in names.items() if n in qt6.get(m, {})]
    classes = [members for names in qt6.values() for members in names.values()]
    scoped = frozenset((enum, m) for attributes in classes for enum, members in attributes.items() for m in members)
    gone = {a for attributes in both for a in attributes} - new - _child(METHODS).keys() | PYTHON_2
    return Bindings(qt6, frozenset(gone), scoped)


def chains(tree: ast.AST) -> Iterator[tuple[ast.Attribute, str, list[str]]]:
    """Yield every longest a.b.c of a module: its node, the name it begins with, and the attributes after it."""
    inner = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or id(node) in inner:
            continue
        parts, at = [], node
        while isinstance(at, ast.Attribute):
            parts.append(at.attr)
            at = at.value
        yield node, at.id if isinstance(at, ast.Name) else "", parts[::-1]


def _imported(tree: ast.AST) -> dict[str, tuple[str, str, int]]:
    """Return {name in the module: (module of qgis, name there, line)}."""
    return {
        alias.asname or alias.name: (node.module or "", alias.name, node.lineno)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("qgis", "PyQt5", "PyQt6")
        for alias in node.names
    }


def _other_imports(tree: ast.AST) -> set[str]:
    """Return the names of what is imported from elsewhere than QGIS."""
    nodes = [n for n in ast.walk(tree) if isinstance(n, (ast.Import, ast.ImportFrom))]
    return {(a.asname or a.name).split(".")[0] for n in nodes for a in n.names} - _imported(tree).keys()


def _aliases(tree: ast.AST) -> dict[str, str]:
    """Return {kinds: StandardButton} for every `kinds = QDialogButtonBox.StandardButton`."""
    return {
        target.id: node.value.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def own_names(source: str) -> set[str]:
    """Return the attributes and methods that a module itself defines."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found.add(node.name)
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            found.add(node.attr)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
    return found


def qt_violations(source: str, found: Bindings, own: Set[str] = frozenset()) -> list[str]:
    """Return what PyQt6 does not know in a module's source, each as "line: what". own: names of the project's."""
    tree = ast.parse(source)
    imported = _imported(tree)
    others = _other_imports(tree)
    bad = []
    for module, name, line in imported.values():
        place = module.rpartition(".")[2]
        if module.startswith(("PyQt5", "PyQt6")):
            bad.append(f"{line}: {module} is imported: import it through qgis.PyQt")
        elif module == "qgis.PyQt" and name not in found.qt6:
            bad.append(f"{line}: PyQt6 has no module {name}")
        elif module.startswith("qgis.PyQt.") and name not in found.qt6.get(place, {}).keys() | SHIMS.get(place, set()):
            bad.append(f"{line}: PyQt6.{place} has no {name}")
    aliases = _aliases(tree)
    for node, start, parts in chains(tree):
        module, name, _ = imported.get(start, ("", "", 0))
        resolved = 0
        if not module and (start in others or not any(m.startswith("qgis.") for m, _, _ in imported.values())):
            continue  # np.log, os.path: not Qt's
        if module.startswith(("qgis.core", "qgis.gui")):
            continue  # looked up in QGIS itself
        if module.startswith("qgis.PyQt"):
            resolved, problem = _resolve(module, name, parts, found)
            if problem:
                bad.append(f"{node.lineno}: {problem}")
                continue
        owners = [aliases.get(start, start), *parts]
        for owner, part in list(zip(owners, parts))[resolved:]:
            if part in found.gone - own and (owner, part) not in found.members:
                bad.append(f"{node.lineno}: .{part} is gone in PyQt6")
    return sorted(bad, key=lambda b: int(b.partition(":")[0]))


def _resolve(module: str, name: str, parts: list[str], found: Bindings) -> tuple[int, str]:
    """Return how many of the attributes are of classes and enums of PyQt6, and what is wrong with the next."""
    if module == "qgis.PyQt":
        at, said = found.qt6.get(name, {}), name
    else:
        at, said = found.qt6.get(module.rpartition(".")[2], {}).get(name, {}), name
    if name == "QVariant" and parts[0] in VARIANT_TYPES:
        return 1, ""
    for i, part in enumerate(parts):
        if not at:
            return i, ""
        if part not in at:
            homes = [enum for enum, members in at.items() if part in members]
            return i, f"PyQt6 has no {said}.{part}" + (f": write {said}.{homes[0]}.{part}" if homes else "")
        at, said = at[part], f"{said}.{part}"
    return len(parts), ""


def qgis_chains(source: str) -> list[tuple[int, str]]:
    """Return (line, "qgis.core.QgsTask.Flag.CanCancel") of everything that is named of QGIS's own classes."""
    tree = ast.parse(source)
    imported = _imported(tree)
    named = []
    for node, start, parts in chains(tree):
        module, name, _ = imported.get(start, ("", "", 0))
        if module in ("qgis.core", "qgis.gui"):
            named.append((node.lineno, ".".join([module, name, *parts])))
    return named


def qgis_violations(sources: dict[str, str]) -> list[str]:
    """Return the enums of QGIS that are not written in full, which only PyQt5 allows, and what QGIS does not have."""
    named = {place: qgis_chains(source) for place, source in sources.items()}
    verdicts = _child(CHAINS, given=json.dumps(sorted({c for found in named.values() for _, c in found})))
    bad = []
    for place, found in named.items():
        for line, chain in found:
            verdict = verdicts[chain]
            if verdict == "missing":
                bad.append(f"{place}:{line}: {chain} is not in this QGIS")
            elif verdict:
                bad.append(f"{place}:{line}: {chain.split('.', 2)[2]}: write {verdict}")
    return bad


def main() -> int:
    sources = {str(p.relative_to(ROOT)): p.read_text(encoding="utf-8") for p in sorted(PACKAGE.rglob("*.py"))}
    found = bindings()
    own = set().union(*map(own_names, sources.values()))
    bad = [f"{place}:{v}" for place, source in sources.items() for v in qt_violations(source, found, own)]
    bad += qgis_violations(sources)
    print("\n".join(bad), end="\n" if bad else "")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
