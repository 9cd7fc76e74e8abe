"""What pip makes of the project: the library and the command `spectralift`, without QGIS, sensors included."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import zipfile
from email import message_from_bytes
from email.message import Message
from importlib import metadata
from pathlib import Path

import pytest

import spectralift_qgis
from tests.conftest import ROOT

OLDEST_SETUPTOOLS = 77  # pyproject.toml
FOR_QGIS = ("adapters/", "gui/", "processing/", "plugin.py")
DIST_INFO = f"spectralift_qgis-{spectralift_qgis.__version__}.dist-info"


def pip(*arguments: str | Path) -> None:
    """Run pip without an index; what it needs has to be there."""
    command = [sys.executable, "-m", "pip", "--isolated", "--disable-pip-version-check", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def can_build() -> bool:
    try:
        newest = int(metadata.version("setuptools").split(".")[0])
    except metadata.PackageNotFoundError:
        return False
    return newest >= OLDEST_SETUPTOOLS and importlib.util.find_spec("pip") is not None


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy: setuptools leaves folders beside what it builds."""
    if not can_build():
        pytest.skip(f"pip and setuptools >= {OLDEST_SETUPTOOLS} are needed to build a wheel; PyTorch brings the latter")
    copy, made = tmp_path_factory.mktemp("checkout"), tmp_path_factory.mktemp("wheel")
    for file in ("pyproject.toml", "setup.py", "README.md", "LICENSE"):
        shutil.copy(ROOT / file, copy)
    for folder in ("spectralift_qgis", "resources"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    earlier = copy / "build" / "lib" / "spectralift_qgis" / "moved_since.py"
    earlier.parent.mkdir(parents=True)
    earlier.touch()
    pip("wheel", "--no-index", "--no-build-isolation", "--no-deps", "--wheel-dir", made, copy)
    return next(made.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which the wheel was installed."""
    folder = tmp_path_factory.mktemp("installed")
    pip("install", "--no-index", "--no-deps", "--target", folder, wheel)
    return folder


def run(installed: Path, elsewhere: Path, *command: str | Path) -> str:
    """Run a command that sees the installed package and no checkout; return what it prints."""
    env = {**os.environ, "PYTHONPATH": str(installed)}
    done = subprocess.run(command, cwd=elsewhere, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_the_library_the_sensors_the_sample_and_nothing_else(wheel: Path) -> None:
    package = ROOT / "spectralift_qgis"
    modules = {p.relative_to(package).as_posix() for p in package.rglob("*.py") if "__pycache__" not in p.parts}
    expected = {f"spectralift_qgis/{name}" for name in modules if not name.startswith(FOR_QGIS)}
    expected |= {f"spectralift_qgis/resources/sensors/{p.name}" for p in (ROOT / "resources" / "sensors").iterdir()}
    expected |= {"spectralift_qgis/resources/sample/landscape.npz"}
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {name for name in names if not name.startswith(DIST_INFO)} == expected
    assert f"{DIST_INFO}/licenses/LICENSE" in names


def test_its_metadata_say_what_it_needs(wheel: Path) -> None:
    about: Message = message_from_bytes(zipfile.ZipFile(wheel).read(f"{DIST_INFO}/METADATA"))
    assert about["Version"] == spectralift_qgis.__version__
    assert about["Requires-Python"] == ">=3.9"
    assert about["License-Expression"] == "GPL-2.0-or-later"
    needed = [line for line in about.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert needed == ["numpy", "torch>=1.13"]
    assert about.get_all("Provides-Extra") == ["cluster", "plot"]


def test_every_module_is_imported_without_qgis(installed: Path, tmp_path: Path) -> None:
    source = (
        "import importlib, pkgutil, sys\n"
        "sys.modules['qgis'] = None\n"
        "import spectralift_qgis\n"
        "names = [m.name for m in pkgutil.walk_packages(spectralift_qgis.__path__, 'spectralift_qgis.')]\n"
        "for name in names: importlib.import_module(name)\n"
        "print(len(names), spectralift_qgis.__file__)\n"
    )
    count, _, file = run(installed, tmp_path, sys.executable, "-c", source).strip().partition(" ")
    assert int(count) > 150
    assert Path(file) == installed / "spectralift_qgis" / "__init__.py"


def test_the_module_and_the_command_know_all_sensors(installed: Path, tmp_path: Path) -> None:
    module = [sys.executable, "-m", "spectralift_qgis"]
    script = installed / "bin" / "spectralift"
    listed = run(installed, tmp_path, *module, "sensors")
    assert run(installed, tmp_path, script, "sensors") == listed
    index = json.loads((ROOT / "resources" / "sensors" / "index.json").read_text("utf-8"))
    ids = [entry["id"] for entry in index]
    assert len(ids) >= 60
    assert [sensor for sensor in ids if sensor not in listed.split()] == []
    assert "B8A" in run(installed, tmp_path, script, "sensors", "show", "sentinel2a")
    assert run(installed, tmp_path, script, "--version") == f"SpectraLift {spectralift_qgis.__version__}\n"


def test_help_calls_the_command_by_its_name(installed: Path, tmp_path: Path) -> None:
    script = installed / "bin" / "spectralift"
    assert run(installed, tmp_path, script, "fuse", "--help").startswith("usage: spectralift fuse ")
    module = run(installed, tmp_path, sys.executable, "-m", "spectralift_qgis", "fuse", "--help")
    assert module.startswith("usage: spectralift_qgis fuse ")


def test_arrays_are_fused(installed: Path, tmp_path: Path) -> None:
    source = (
        "import numpy as np\n"
        "from spectralift_qgis.core import fuse_arrays, preset\n"
        "lr_hsi = np.random.default_rng(0).random((12, 12, 30), np.float32)\n"
        "srf = np.kron(np.eye(3), np.full((10, 1), 0.1))\n"
        "hr_msi = np.kron(lr_hsi @ srf, np.ones((4, 4, 1)))\n"
        "sharp = fuse_arrays(hr_msi, lr_hsi, srf, preset('preview'))\n"
        "print(sharp.shape, np.isfinite(sharp).all())\n"
    )
    assert run(installed, tmp_path, sys.executable, "-c", source) == "(48, 48, 30) True\n"


def test_the_sample_scene_is_made_and_fused(installed: Path, tmp_path: Path) -> None:
    script = installed / "bin" / "spectralift"
    run(installed, tmp_path, script, "sample", "--output", "scene")
    inputs = ("--hsi", "scene/lr_hsi.tif", "--msi", "scene/hr_msi.tif", "--sensor", "planetscope_dove_r")
    run(installed, tmp_path, script, "fuse", *inputs, "--preset", "preview", "--output", "scene/sharp.tif")
    assert (tmp_path / "scene" / "sharp.tif").stat().st_size > 100_000
