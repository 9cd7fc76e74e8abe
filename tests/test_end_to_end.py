"""A whole QGIS on a virtual screen, with the staged package in a fresh profile; whole_qgis/ is its user."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal
from qgis.PyQt.QtGui import QImage

from tests.conftest import ROOT
from tests.gui.conftest import SCREENSHOTS
from tests.processing.test_qgis_process import workers_on

QGIS = shutil.which("qgis.bin") or shutil.which("qgis") or "qgis"
DRIVER = ROOT / "tests" / "whole_qgis"
WHOLE_S = 900
"""How long a QGIS may take on a busy machine; it takes half a minute on an idle one. Its user gives up earlier."""

OFFLINE = """
[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true
httpsfeedqgisorg\\disabled=true

[fonts]
downloadMissingFonts=false
"""
"""No news, as QGIS 3.22 and 3.40 read it, and no fonts. QGIS 3.40, with no plugin at all, dies when it is left within
half a minute of any task, if the thread of that task has fetched them, and has rested for half a minute since: it
closes the authentication database a second time."""

SETTINGS = """
[PythonPlugins]
spectralift_qgis=true
processing=true

[spectralift]
python="{python}"

[locale]
userLocale=en
overrideFlag=true

[app]
projections\\unknownCrsBehavior=NoAction

[qgis]
checkVersion=false
showTips=false
"""

NEW_USER = """
[locale]
userLocale=en
overrideFlag=true

[app]
plugin_repositories\\QGIS%20Official%20Plugin%20Repository\\enabled=false

[qgis]
checkVersion=false
"""
"""Nothing but English, and that QGIS does not look for the news and the plugins of the day."""


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """The name of a virtual screen of one's own."""
    if shutil.which("Xvfb") is None:
        pytest.fail("Xvfb is missing: make setup installs it")
    reading, writing = os.pipe()
    options = ["-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "+extension", "GLX"]
    server = subprocess.Popen(["Xvfb", *options], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()  # it says it when it is ready
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(20)


@dataclass(frozen=True)
class Qgis:
    """A fresh profile with the staged plugin, a screen, and a folder that results are written to."""

    folder: Path
    screen: str
    zip: Path | None = None
    """What the plugin is installed from, where it is not staged."""

    @property
    def results(self) -> Path:
        return self.folder / "results"

    @property
    def output(self) -> Path:
        return self.folder / "qgis.log"

    @property
    def log(self) -> str:
        path = self.folder / "driver.log"
        return path.read_text(encoding="utf-8") if path.exists() else "(the driver wrote nothing)"

    def start(self, story: str, hsi: str, msi: str) -> subprocess.Popen:
        """Have a story told by a QGIS of its own."""
        told = {
            "story": story,
            "hsi": hsi,
            "msi": msi,
            "driver": str(DRIVER),
            "log": str(self.folder / "driver.log"),
            "results": str(self.results),
            "screenshots": str(SCREENSHOTS),
            "python": sys.executable,
            "zip": str(self.zip or ""),
            "package": str(self.folder / "profiles" / "default" / "python" / "plugins" / "spectralift_qgis"),
        }
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        environment = {
            **os.environ,
            # QGIS's Python looks for its home beside the first python3 on PATH: that must not be pyenv's.
            "PATH": os.pathsep.join([os.path.dirname(QGIS), os.environ.get("PATH", "")]),
            "DISPLAY": self.screen,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(runtime),
            "LANG": "C.UTF-8",
            "SPECTRALIFT_DRIVER": json.dumps(told),
        }
        options = ["--nologo", "--noversioncheck", "--profiles-path", str(self.folder)]
        command = [QGIS, *options, "--code", str(DRIVER / "drive.py")]
        with self.output.open("w") as written:
            return subprocess.Popen(
                command, env=environment, stdout=written, stderr=subprocess.STDOUT, start_new_session=True
            )

    def run(self, story: str, hsi: str, msi: str) -> str:
        """Have a story told to its end; return the driver's log when QGIS has ended well."""
        process = self.start(story, hsi, msi)
        try:
            code: int | str = process.wait(WHOLE_S)
        except subprocess.TimeoutExpired:
            kill(process)
            code = f"none, it was killed after {WHOLE_S} s"
        assert code == 0, self.told(code)
        assert "FAILED" not in self.log, self.told(code)
        words = self.output.read_text(errors="replace")
        assert not any(bad in words for bad in ("Traceback", "double free", "QGIS died")), self.told(code)
        return self.log

    def told(self, code: object) -> str:
        lines = "\n".join(self.output.read_text(errors="replace").splitlines()[:40])
        return f"QGIS's exit code: {code}\n\nthe driver's log:\n{self.log}\nwhat QGIS wrote:\n{lines}"


def kill(process: subprocess.Popen) -> None:
    os.killpg(process.pid, signal.SIGKILL)  # its own session: whatever it started but the worker, which has another
    process.wait()


@pytest.fixture
def whole_qgis(tmp_path: Path, screen: str) -> Qgis:
    home = tmp_path / "profiles" / "default"
    tool = ROOT / "tools" / "package.py"
    command = [sys.executable, str(tool), "stage", str(home / "python" / "plugins")]
    subprocess.run(command, check=True, capture_output=True)
    (home / "QGIS").mkdir()
    (home / "QGIS" / "QGIS3.ini").write_text(OFFLINE + SETTINGS.format(python=sys.executable))
    (tmp_path / "results").mkdir()
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    return Qgis(tmp_path, screen)


@pytest.fixture
def new_qgis(tmp_path: Path, screen: str) -> Iterator[Qgis]:
    """A profile with nothing, and the zip of `make package`, under a short name: it is seen in docs/first-run.md."""
    settings = tmp_path / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(OFFLINE + NEW_USER)
    (tmp_path / "results").mkdir()
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as short:
        command = [sys.executable, str(ROOT / "tools" / "package.py"), "zip", os.path.join(short, "Downloads")]
        packed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
        yield Qgis(tmp_path, screen, Path(packed))


def long_hsi(wald, folder: Path) -> str:
    """The coarse image with nine times the spectra: training on them takes long enough to be interrupted."""
    path = folder / "long.tif"
    gdal.Translate(str(path), wald.hsi, width=72, height=48)
    return str(path)


def colours(name: str) -> int:
    """Return how many colours a screenshot has, 0 when there is none."""
    image = QImage(str(SCREENSHOTS / f"whole_qgis_{name}.png"))
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})


def test_from_the_toolbar_to_exported_spectra(whole_qgis, wald):
    """Load the plugin, open the dialog, fuse, pick, export, quit."""
    for name in ("dialog", "preview", "result", "profiles", "options"):
        (SCREENSHOTS / f"whole_qgis_{name}.png").unlink(missing_ok=True)
    log = whole_qgis.run("fuse", wald.hsi, wald.msi)
    for step in ("the dialog is open", "the worker trains", "the fusion has ended", "the preview is there",
                 "the report is open", "pin 2 is read", "the spectra are written", "the options are open",
                 "quitting"):  # fmt: skip
        assert step in log, log
    names = sorted(p.name for p in whole_qgis.results.iterdir())
    assert names == ["sharp.qml", "sharp.tif", "spectra.csv"]
    assert all(colours(name) > 300 for name in ("dialog", "preview", "result", "profiles", "options"))


def test_closing_the_project_and_qgis_ends_the_worker_and_leaves_no_file(whole_qgis, wald, tmp_path):
    log = whole_qgis.run("leave", long_hsi(wald, tmp_path), wald.msi)
    for step in ("project.tif trains", "gone with its project", "asked.tif trains", "gone at the first word",
                 "quit.tif trains", "quitting"):  # fmt: skip
        assert step in log, log
    nothing_is_left(whole_qgis)


def test_a_killed_qgis_takes_its_worker_along(whole_qgis, wald, tmp_path):
    process = whole_qgis.start("be_killed", long_hsi(wald, tmp_path), wald.msi)
    try:
        deadline = time.monotonic() + WHOLE_S
        while "ready to be killed" not in whole_qgis.log and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.1)
        assert "ready to be killed" in whole_qgis.log, whole_qgis.told(process.poll())
        assert workers_on(whole_qgis.results)
    finally:
        kill(process)
    nothing_is_left(whole_qgis)


def nothing_is_left(qgis: Qgis) -> None:
    """A worker ends a moment after the QGIS that it listens to."""
    deadline = time.monotonic() + 20
    while workers_on(qgis.results) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert workers_on(qgis.results) == []
    assert list(qgis.results.iterdir()) == []


def test_from_the_zip_to_the_first_spectrum_in_less_than_ten_clicks(new_qgis):
    """By QGIS's own plugin manager, as docs/first-run.md tells it."""
    names = [f"first_run_{number}" for number in range(1, 7)]
    for name in names:
        (SCREENSHOTS / f"whole_qgis_{name}.png").unlink(missing_ok=True)
    log = new_qgis.run("first_run", "", "")
    clicks = re.search(r"the first spectrum came after (\d+) clicks", log)
    assert clicks is not None and int(clicks[1]) < 10, log
    assert "quitting" in log, log
    home = new_qgis.folder / "profiles" / "default"
    plugins = home / "python" / "plugins"
    installed = {p.relative_to(plugins).as_posix() for p in plugins.rglob("*") if p.is_file() and p.suffix != ".pyc"}
    assert installed == set(zipfile.ZipFile(new_qgis.zip).namelist())
    assert "spectralift_qgis=true" in (home / "QGIS" / "QGIS3.ini").read_text()
    assert all(colours(name) > 300 for name in names)
