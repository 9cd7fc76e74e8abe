"""The zip for the plugin site and the staged plugin: complete, small, and the same bytes every time."""

from __future__ import annotations

import configparser
import hashlib
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
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
    for part in ("spectralift_qgis", "resources", "docs", "tools", "metadata.txt", "i18n"):
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
    resources = [p.relative_to(ROOT) for p in (ROOT / "resources").rglob("*") if p.is_file()]
    assert {f"spectralift_qgis/{p.as_posix()}" for p in resources} <= names and len(resources) > 2
    assert {"spectralift_qgis/metadata.txt", "spectralift_qgis/LICENSE"} <= names
    kinds = "py|svg|csv|json|md|html|png|qm|txt|css|npz"
    allowed = re.compile(rf"spectralift_qgis/(LICENSE|metadata\.txt|[\w/-]+\.({kinds}))")
    assert [name for name in names if not allowed.fullmatch(name)] == []
    assert not [name for name in names if "__pycache__" in name or "/." in name or "test" in Path(name).parts]


def test_it_is_small_enough_for_the_plugin_site(archive):
    assert archive.stat().st_size < 9 * 2**20  # the site's limit is 25 MiB


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


def test_metadata_with_a_version_of_their_own_are_refused(tmp_path):
    own = ("spectralift_qgis/__init__.py", "spectralift_qgis/LICENSE", "metadata.txt")
    for part in (
        *own,
        *(f"tools/{name}.py" for name in ("package", "translations", "help_pages")),
        *(f"i18n/{p.name}" for p in (ROOT / "i18n").iterdir()),
    ):
        (tmp_path / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / part, tmp_path / part)
    metadata = tmp_path / "metadata.txt"
    metadata.write_text(re.sub(r"(?m)^version=.*$", "version=9.9.9", metadata.read_text()))
    done = pack(tmp_path / "out", tmp_path)
    assert done.returncode != 0 and "version=VERSION" in done.stderr


def test_the_version_is_in_one_place_and_heads_the_changelog(archive):
    newest = re.search(r"^## \[?(\d[^\]\s]*)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert newest is not None and newest[1] == spectralift_qgis.__version__
    tracked = subprocess.run(["git", "ls-files", "-z", "*.py", "*.toml", "metadata.txt"], cwd=ROOT, capture_output=True)
    says = re.compile(r"""^\s*(__version__|version)\s*=\s*["']?\d+\.\d+\.\d+""", re.MULTILINE)
    files = [n for n in tracked.stdout.decode().split("\0") if n and (ROOT / n).is_file()]
    if files:  # none in an unpacked archive
        assert [n for n in files if says.search((ROOT / n).read_text("utf-8"))] == ["spectralift_qgis/__init__.py"]


def test_the_metadata_is_what_qgis_and_the_plugin_site_ask_for(archive):
    metadata = configparser.ConfigParser()
    metadata.read_string(zipfile.ZipFile(archive).read("spectralift_qgis/metadata.txt").decode())
    general = metadata["general"]
    assert general["changelog"].startswith(general["version"])
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


# The checks of the plugin site ---------------------------------------------------------------------------------------


def validate(archive: Path, *more: str) -> subprocess.CompletedProcess:
    command = [sys.executable, str(ROOT / "tools" / "validate.py"), str(archive), *more]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def changed(archive: Path, folder: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """Return a copy of the zip whose files, by name, were changed."""
    with zipfile.ZipFile(archive) as whole:
        files = {name: whole.read(name) for name in whole.namelist()}
    change(files)
    path = folder / archive.name
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return path


def without_line(start: bytes) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        lines = files["spectralift_qgis/metadata.txt"].split(b"\n")
        files["spectralift_qgis/metadata.txt"] = b"\n".join(line for line in lines if not line.startswith(start))

    return change


def with_line(start: bytes, line: bytes) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        without_line(start)(files)
        files["spectralift_qgis/metadata.txt"] += b"\n" + line + b"\n"

    return change


BROKEN: dict[str, tuple[Callable[[dict[str, bytes]], None], str]] = {
    "no licence": (lambda f: f.pop("spectralift_qgis/LICENSE"), "LICENSE is missing"),
    "no package": (lambda f: f.pop("spectralift_qgis/__init__.py"), "__init__.py is missing"),
    "no metadata": (lambda f: f.pop("spectralift_qgis/metadata.txt"), "metadata.txt is missing"),
    "no tracker": (without_line(b"tracker="), "tracker"),
    "tracker of nowhere": (with_line(b"tracker=", b"tracker=soon"), "tracker"),
    "version of words": (with_line(b"version=", b"version=0.1.0-rc1"), "0.1.0-rc1"),
    "author with a slash": (with_line(b"author=", b"author=me/you"), "author"),
    "icon that is not there": (with_line(b"icon=", b"icon=resources/none.svg"), "resources/none.svg"),
    "bytecode": (lambda f: f.update({"spectralift_qgis/a.pyc": b""}), "a.pyc"),
    "cache": (lambda f: f.update({"spectralift_qgis/__pycache__/a.py": b""}), "__pycache__"),
    "git": (lambda f: f.update({"spectralift_qgis/.git/config": b""}), ".git"),
    "mac": (lambda f: f.update({"__MACOSX/a": b""}), "__MACOSX"),
    "second folder": (lambda f: f.update({"other/a.py": b""}), "other"),
    "way out": (lambda f: f.update({"spectralift_qgis/../a.py": b""}), "../a.py"),
    "library": (lambda f: f.update({"spectralift_qgis/a.so": b"\x7fELF"}), "a.so"),
    "too large": (lambda f: f.update({"spectralift_qgis/a.txt": b"x" * 25_000_001}), "25 MB"),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_zip_that_the_plugin_site_would_refuse_is_found(fault: str, archive: Path, tmp_path: Path) -> None:
    change, sentence = BROKEN[fault]
    done = validate(changed(archive, tmp_path, change), "--quick")
    assert done.returncode == 1
    assert any(sentence in line for line in done.stdout.splitlines() if not line.startswith("other bytes")), done.stdout


def test_what_is_no_zip_is_found(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK")
    done = validate(tmp_path / "x.zip", "--quick")
    assert (done.returncode, done.stdout) == (1, f"{tmp_path / 'x.zip'} is no zip archive\n")


def test_a_finding_of_the_scanners_blocks(archive: Path, tmp_path: Path) -> None:
    def alone(files: dict[str, bytes]) -> None:
        files.clear()
        files["spectralift_qgis/bad.py"] = bad

    bad = b"import pickle\n\n\ndef f(x):\n    return pickle.loads(x)\n"
    done = validate(changed(archive, tmp_path, alone))
    assert done.returncode == 1
    assert "bandit" in done.stdout and "bad.py" in done.stdout


def test_our_zip_passes_all_of_them(archive: Path) -> None:
    done = validate(archive, "--tag", f"v{spectralift_qgis.__version__}")
    assert done.returncode == 0, done.stdout
    done = validate(archive, "--quick", "--tag", "v9.9.9")
    assert (done.returncode, done.stdout.count("\n")) == (1, 1)
    assert "v9.9.9" in done.stdout
