"""The Python that runs the worker, on layouts recorded from other systems."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from spectralift_qgis.adapters.interpreter import Layout, candidates, own_interpreter, shares_libraries

WINDOWS_INSTALLER = Layout(
    "win32",
    r"C:\Program Files\QGIS 3.34.4\bin\qgis-ltr-bin.exe",
    (r"C:\PROGRA~1\QGIS33~1.4\apps\Python312",),
    (3, 12),
)
WINDOWS_OSGEO4W = Layout("win32", r"C:\OSGeo4W\bin\qgis-bin.exe", (r"C:\OSGeo4W\apps\Python39",), (3, 9))
WINDOWS_CONDA = Layout("win32", r"C:\conda\envs\gis\Library\bin\qgis.exe", (r"C:\conda\envs\gis",), (3, 11))
MACOS_MACPORTS = Layout(
    "darwin", "/Applications/QGIS.app/Contents/MacOS/QGIS", ("/Applications/QGIS.app/Contents/MacOS",), (3, 9)
)
MACOS_3_44 = Layout(
    "darwin",
    "/Applications/QGIS.app/Contents/MacOS/QGIS",
    ("/Applications/QGIS.app/Contents/Frameworks",),
    (3, 12),
)
MACOS_FRAMEWORK = Layout(
    "darwin",
    "/Applications/QGIS.app/Contents/MacOS/QGIS",
    ("/Applications/QGIS.app/Contents/Frameworks/Python.framework/Versions/3.11",),
    (3, 11),
)
DEBIAN = Layout("linux", "/usr/bin/python3", ("/usr",), (3, 11))
DEBIAN_WITH_PYENV = Layout("linux", "/root/.pyenv/shims/python3", ("/usr",), (3, 11))
LINUX_QGIS_PROCESS = Layout("linux", "/usr/bin/qgis_process", ("/usr",), (3, 11))
LINUX_CONDA = Layout("linux", "/home/a/conda/envs/gis/bin/qgis", ("/home/a/conda/envs/gis",), (3, 12))
VENV = Layout("linux", "/work/.venv/bin/python", ("/work/.venv", "/usr"), (3, 11))

RECORDED = [
    # layout, the files there are, the Python to be found
    (
        WINDOWS_INSTALLER,
        {
            r"C:\PROGRA~1\QGIS33~1.4\apps\Python312\python.exe",
            r"C:\Program Files\QGIS 3.34.4\bin\python3.exe",
        },
        r"C:\PROGRA~1\QGIS33~1.4\apps\Python312\python.exe",
    ),
    (
        WINDOWS_INSTALLER,
        {r"C:\Program Files\QGIS 3.34.4\bin\python3.exe"},
        WINDOWS_INSTALLER.executable[:-16] + "python3.exe",
    ),
    (WINDOWS_OSGEO4W, {r"C:\OSGeo4W\apps\Python39\python3.exe"}, r"C:\OSGeo4W\apps\Python39\python3.exe"),
    (WINDOWS_CONDA, {r"C:\conda\envs\gis\python.exe"}, r"C:\conda\envs\gis\python.exe"),
    (
        MACOS_MACPORTS,
        {
            "/Applications/QGIS.app/Contents/MacOS/bin/python3.9",
            "/Applications/QGIS.app/Contents/MacOS/bin/python3",
        },
        "/Applications/QGIS.app/Contents/MacOS/bin/python3.9",
    ),
    (
        MACOS_3_44,
        {"/Applications/QGIS.app/Contents/MacOS/python3.12", "/Applications/QGIS.app/Contents/MacOS/python"},
        "/Applications/QGIS.app/Contents/MacOS/python3.12",
    ),
    (
        MACOS_FRAMEWORK,
        {"/Applications/QGIS.app/Contents/Frameworks/Python.framework/Versions/3.11/bin/python3"},
        "/Applications/QGIS.app/Contents/Frameworks/Python.framework/Versions/3.11/bin/python3",
    ),
    (DEBIAN, {"/usr/bin/python3", "/usr/bin/python3.11"}, "/usr/bin/python3"),
    (
        DEBIAN_WITH_PYENV,
        {"/root/.pyenv/shims/python3", "/usr/bin/python3.11", "/usr/bin/python3"},
        "/usr/bin/python3.11",
    ),
    (LINUX_QGIS_PROCESS, {"/usr/bin/qgis_process", "/usr/bin/python3.11"}, "/usr/bin/python3.11"),
    (
        LINUX_CONDA,
        {"/home/a/conda/envs/gis/bin/python3.12", "/usr/bin/python3"},
        "/home/a/conda/envs/gis/bin/python3.12",
    ),
    (VENV, {"/work/.venv/bin/python", "/usr/bin/python3.11"}, "/work/.venv/bin/python"),
]


@pytest.mark.parametrize(("layout", "files", "python"), RECORDED)
def test_qgis_own_python_is_found(layout: Layout, files: set[str], python: str):
    assert own_interpreter(layout, files.__contains__) == python


@pytest.mark.parametrize("layout", {layout for layout, _, _ in RECORDED})
def test_qgis_itself_is_never_a_candidate(layout: Layout):
    assert not [path for path in candidates(layout) if "qgis" in layout.path.basename(path).lower()]


def test_a_missing_python_is_none():
    assert own_interpreter(DEBIAN, lambda _: False) is None


def test_this_process_finds_the_python_it_runs_on():
    python = own_interpreter()
    assert python is not None
    assert Path(python).resolve() == Path(sys.executable).resolve()


def test_a_venv_of_qgis_python_shares_its_libraries_and_a_foreign_one_does_not(tmp_path: Path):
    for name, home in (("own", "/usr/bin"), ("foreign", "/opt/conda/bin")):
        (tmp_path / name / "bin").mkdir(parents=True)
        (tmp_path / name / "pyvenv.cfg").write_text(f"home = {home}\nversion = 3.11.2\n")
    assert shares_libraries("/usr/bin/python3", DEBIAN)
    assert shares_libraries(str(tmp_path / "own/bin/python"), DEBIAN)
    assert not shares_libraries(str(tmp_path / "foreign/bin/python"), DEBIAN)
    assert not shares_libraries("/opt/conda/bin/python", DEBIAN)
