"""The Python that runs the worker: the one set in the options, or QGIS's own.

Inside QGIS `sys.executable` is not reliable: it is `qgis-bin.exe` on Windows, the `QGIS` binary of the bundle on
macOS, and on Linux the first `python3` on PATH. Starting it would open a second QGIS, or a Python without GDAL.
`sys.prefix` is reliable: it is the folder of the running Python's library.
"""

from __future__ import annotations

import ntpath
import os
import posixpath
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType

SETTING = "spectralift/python"
"""Key in QgsSettings of the Python chosen in the options."""


@dataclass(frozen=True)
class Layout:
    """Paths of the running Python. A value, so that tests can use layouts of other systems.

    platform: sys.platform. executable: sys.executable. prefixes: sys.prefix, exec_prefix, base_prefix …
    version: (major, minor).
    """

    platform: str
    executable: str
    prefixes: tuple[str, ...]
    version: tuple[int, int]

    @classmethod
    def of_this_process(cls) -> Layout:
        prefixes = dict.fromkeys((sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix))
        return cls(sys.platform, sys.executable or "", tuple(prefixes), sys.version_info[:2])

    @property
    def path(self) -> ModuleType:
        """Path module of that platform, so that a Windows layout can be read on Linux."""
        return ntpath if self.platform == "win32" else posixpath


def candidates(layout: Layout) -> list[str]:
    """Return possible paths of QGIS's own Python, best first, without reading the disk."""
    return list(dict.fromkeys(path for path in _candidates(layout) if path))


def _candidates(layout: Layout) -> Iterator[str]:
    join, dirname = layout.path.join, layout.path.dirname
    if _executable_is_python(layout):
        yield layout.executable
    names = _names(layout)
    for prefix in layout.prefixes:
        if layout.platform == "win32":
            # OSGeo4W and the installer: apps\Python312; conda: the environment's root; a venv: Scripts.
            yield from (join(prefix, folder, name) for folder in ("", "Scripts") for name in names)
        else:
            yield from (join(prefix, "bin", name) for name in names)
    folder_of_qgis = dirname(layout.executable)
    if layout.platform == "win32" and folder_of_qgis:
        yield from (join(folder_of_qgis, name) for name in names)
    if layout.platform == "darwin" and folder_of_qgis:
        # Up to 3.42 the bundle has Python in Contents/MacOS/bin, since 3.44 beside the QGIS binary.
        versions = join(dirname(folder_of_qgis), "Frameworks", "Python.framework", "Versions")
        framework = join(versions, "{}.{}".format(*layout.version))
        for folder in (join(folder_of_qgis, "bin"), folder_of_qgis, join(framework, "bin")):
            yield from (join(folder, name) for name in names)


def _names(layout: Layout) -> tuple[str, ...]:
    major, minor = layout.version
    if layout.platform == "win32":
        return ("python.exe", "python3.exe")
    return (f"python{major}.{minor}", f"python{major}", "python")


def _executable_is_python(layout: Layout) -> bool:
    """Return True if sys.executable is a Python (not QGIS) below one of the prefixes."""
    name = layout.path.basename(layout.executable).lower()
    return name.startswith("python") and any(_lies_in(layout.executable, p, layout) for p in layout.prefixes)


def _lies_in(path: str, folder: str, layout: Layout) -> bool:
    normal = layout.path.normcase
    root = normal(folder).rstrip("/\\") + layout.path.sep
    return bool(folder) and normal(path).startswith(root)


def own_interpreter(layout: Layout | None = None, exists: Callable[[str], bool] | None = None) -> str | None:
    """Return QGIS's own Python, None if it is not found."""
    layout = layout or Layout.of_this_process()
    exists = exists or _is_executable
    return next((path for path in candidates(layout) if exists(path)), None)


def chosen_interpreter() -> str:
    """Return the Python set in the options, "" if none is set. Needs QGIS."""
    from qgis.core import QgsSettings

    return str(QgsSettings().value(SETTING, "", type=str) or "").strip()


def shares_libraries(python: str, layout: Layout | None = None) -> bool:
    """Return True if a Python is QGIS's own or a venv made from it, and so needs QGIS's GDAL and PROJ data."""
    layout = layout or Layout.of_this_process()
    # Windows may give prefixes in their 8.3 form (C:\\PROGRA~1): compare the long forms, too.
    prefixes = [*layout.prefixes, *map(os.path.realpath, layout.prefixes)]
    return any(_lies_in(path, prefix, layout) for path in (python, _venv_home(python)) for prefix in prefixes)


def _venv_home(python: str) -> str:
    """Return the folder of the Python that a venv was made from, "" if `python` is not in a venv."""
    config = os.path.join(os.path.dirname(os.path.dirname(python)), "pyvenv.cfg")
    try:
        with open(config, encoding="utf-8") as lines:
            entries = (line.partition("=") for line in lines)
            return next((value.strip() + os.sep for key, _, value in entries if key.strip() == "home"), "")
    except OSError:
        return ""


def _is_executable(path: str) -> bool:
    return os.path.isfile(path) and os.access(path, os.X_OK)
