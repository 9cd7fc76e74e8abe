"""The zip for the plugin site and the staged plugin: complete, small, and the same bytes every time."""

from __future__ import annotations

import configparser
import hashlib
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import spectralift_qgis

ROOT = Path(__file__).resolve().parent.parent
NAME = f"spectralift_qgis-{spectralift_qgis.__version__}.zip"
REQUIRED = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
)


def pack(folder: Path, root: Path = ROOT, what: str = "zip") -> subprocess.CompletedProcess:
    tool = root / "tools" / "package.py"
    return subprocess.run([sys.executable, str(tool), what, str(folder)], capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("zip")
    done = pack(folder)
    assert done.returncode == 0, done.stderr
    return folder / NAME


def test_packing_twice_gives_the_same_bytes_whatever_the_file_times(archive, tmp_path):
    copy = tmp_path / "checkout"
    for part in ("spectralift_qgis", "resources", "tools", "metadata.txt", "i18n"):
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, copy / part, copy_function=shutil.copyfile)  # times of now, other modes
        elif (ROOT / part).exists():
            shutil.copyfile(ROOT / part, copy / part)
    assert pack(tmp_path / "again", copy).returncode == 0
    digests = {hashlib.sha256(path.read_bytes()).hexdigest() for path in (archive, tmp_path / "again" / NAME)}
    assert len(digests) == 1


def test_it_holds_what_the_plugin_needs_and_nothing_else(archive):
    names = set(zipfile.ZipFile(archive).namelist())
    source = (p for p in (ROOT / "spectralift_qgis").rglob("*.py") if "__pycache__" not in p.parts)
    assert {str(p.relative_to(ROOT)) for p in source} <= names
    for needed in (
        "metadata.txt",
        "LICENSE",
        "resources/icons/spectralift.svg",
        "resources/sensors/index.json",
    ):
        assert f"spectralift_qgis/{needed}" in names
    allowed = re.compile(r"spectralift_qgis/(LICENSE|metadata\.txt|[\w/-]+\.(py|svg|csv|json|md|html|png|qm|txt))")
    assert [name for name in names if not allowed.fullmatch(name)] == []
    assert not [name for name in names if "__pycache__" in name or "/." in name or "test" in Path(name).parts]


def test_it_is_small_enough_for_the_plugin_site(archive):
    assert archive.stat().st_size < 5 * 2**20  # the site's limit is 25 MiB


def test_the_staged_plugin_is_what_the_zip_holds(archive, tmp_path):
    stale = tmp_path / "spectralift_qgis" / "left_over.py"
    stale.parent.mkdir()
    stale.touch()
    assert pack(tmp_path, what="stage").returncode == 0
    staged = {str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file()}
    assert staged == set(zipfile.ZipFile(archive).namelist())


def test_the_staged_plugin_finds_its_resources(tmp_path):
    pack(tmp_path, what="stage")
    source = "from spectralift_qgis import paths; print(paths.resource('icons', 'spectralift.svg'))"
    done = subprocess.run([sys.executable, "-c", source], cwd=tmp_path, capture_output=True, text=True, check=True)
    icon = Path(done.stdout.strip())
    assert icon.is_file() and tmp_path in icon.parents


def test_a_version_that_differs_is_refused(tmp_path):
    for part in ("spectralift_qgis/__init__.py", "tools/package.py", "metadata.txt"):
        (tmp_path / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / part, tmp_path / part)
    metadata = tmp_path / "metadata.txt"
    metadata.write_text(re.sub(r"(?m)^version=.*$", "version=9.9.9", metadata.read_text()))
    done = pack(tmp_path / "out", tmp_path)
    assert done.returncode != 0 and "9.9.9" in done.stderr


def test_the_metadata_is_what_qgis_and_the_plugin_site_ask_for():
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    assert [key for key in REQUIRED if not general.get(key, "").strip()] == []
    assert general["version"] == spectralift_qgis.__version__
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])
    assert general["hasProcessingProvider"] == "yes"
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "supportsQt6" not in general
    assert (ROOT / general["icon"]).is_file()


def test_the_licence_lies_in_the_package_too():
    assert (ROOT / "LICENSE").read_bytes() == (ROOT / "spectralift_qgis" / "LICENSE").read_bytes()
    assert "GNU GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text()
