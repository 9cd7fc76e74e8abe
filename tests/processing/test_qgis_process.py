"""The staged plugin in a fresh profile, driven by qgis_process: as on a server, and as `make demo` does."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from osgeo import gdal

ROOT = Path(__file__).resolve().parent.parent.parent
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"
PLUGIN = "spectralift_qgis"


@dataclass(frozen=True)
class Profile:
    """A QGIS profile with the staged plugin in it."""

    environment: dict[str, str]
    settings: Path

    def start(self, *arguments: str) -> subprocess.Popen:
        pipe = subprocess.PIPE
        return subprocess.Popen(
            [QGIS_PROCESS, *arguments], env=self.environment, stdout=pipe, stderr=subprocess.STDOUT, text=True
        )

    def call(self, *arguments: str) -> tuple[int, str]:
        process = self.start(*arguments)
        output, _ = process.communicate(timeout=120)
        return process.returncode, output

    def set_python(self, path: str) -> None:
        kept = self.settings.read_text() if self.settings.exists() else ""
        lines = [line for line in kept.splitlines() if not line.startswith(("[spectralift]", "python="))]
        self.settings.parent.mkdir(parents=True, exist_ok=True)
        self.settings.write_text("\n".join([*lines, "[spectralift]", f'python="{path}"', ""]))


@pytest.fixture(scope="module")
def profile(tmp_path_factory) -> Profile:
    folder = tmp_path_factory.mktemp("qgis")
    tool = ROOT / "tools" / "package.py"
    subprocess.run([sys.executable, str(tool), "stage", str(folder / "plugins")], check=True, capture_output=True)
    environment = {
        **os.environ,
        # QGIS's Python looks for its home beside the first python3 on PATH: that must not be pyenv's.
        "PATH": os.pathsep.join([os.path.dirname(QGIS_PROCESS), os.environ.get("PATH", "")]),
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "config"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONWARNINGS": "ignore",
    }
    fresh = Profile(environment, folder / "config" / "profiles" / "default" / "QGIS" / "QGIS3.ini")
    fresh.set_python(sys.executable)
    code, output = fresh.call("plugins", "enable", PLUGIN)
    assert code == 0 and f"Enabled {PLUGIN}" in output, output
    return fresh


def arguments(pair, output: Path, *more: str) -> list[str]:
    values = [f"HSI={pair.hsi}", f"MSI={pair.msi}", f"SRF={pair.srf}", f"OUTPUT={output}", *more]
    return ["run", "spectralift:fuse", "--", *values]


def test_the_algorithm_is_listed_and_explained(profile):
    code, output = profile.call("help", "spectralift:fuse")
    assert code == 0
    assert "Sharpen a hyperspectral image (spectralift:fuse)" in output
    assert "sentinel2a" in output and "MSI_BANDS" in output


def test_it_runs_and_says_what_it_does(profile, tiny_pair, tmp_path):
    report = tmp_path / "report.json"
    code, output = profile.call(*arguments(tiny_pair, tmp_path / "out.tif", "PRESET=preview", f"REPORT={report}"))
    assert code == 0, output
    sharp = gdal.Open(str(tmp_path / "out.tif"))
    assert (sharp.RasterCount, sharp.RasterYSize, sharp.RasterXSize) == (tiny_pair.bands, *tiny_pair.shape)
    assert report.is_file()
    assert f"OUTPUT:\t{tmp_path / 'out.tif'}" in output
    assert "Sharpening" in output and "100" in output


def test_a_refusal_ends_with_an_error_and_its_sentence(profile, tiny_pair, tmp_path):
    code, output = profile.call(*arguments(tiny_pair, tmp_path / "out.tif", "SENSOR=sentinel2a"))
    assert code != 0
    assert "Leave one of them out" in output

    code, output = profile.call(*arguments(tiny_pair, tmp_path / "out.tif", "MSI_BANDS=1,2,3,99"))
    assert code != 0
    assert "SpectraLift did not start" in output and "99" in output
    assert list(tmp_path.iterdir()) == []


def test_without_torch_it_is_there_and_says_what_to_install(profile, tiny_pair, tmp_path):
    profile.set_python("/usr/bin/python3")
    try:
        code, output = profile.call(*arguments(tiny_pair, tmp_path / "out.tif"))
    finally:
        profile.set_python(sys.executable)
    assert code != 0
    assert "PyTorch" in output and "Install it with one click" in output


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_when_qgis_process_is_stopped_the_worker_ends_and_leaves_nothing(profile, tiny_pair, tmp_path, how):
    process = profile.start(*arguments(tiny_pair, tmp_path / "out.tif", "PRESET=paper"))
    wait_until(lambda: workers_on(tmp_path), 60)  # QGIS may take long to start
    time.sleep(2)  # it is training, or still importing torch: the end is far either way
    assert workers_on(tmp_path) and process.poll() is None
    stopped_at = time.monotonic()
    process.send_signal(how)
    output, _ = process.communicate(timeout=10)
    wait_until(lambda: not workers_on(tmp_path), 3)
    assert time.monotonic() - stopped_at < 2
    assert list(tmp_path.iterdir()) == [], output


def wait_until(condition: Callable[[], object], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)


def workers_on(folder: Path) -> list[int]:
    """Return the process IDs of workers that write into a folder."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            command = entry.read_bytes().split(b"\0")
        except OSError:
            continue
        if b"--worker" in command and any(str(folder).encode() in part for part in command):
            found.append(int(entry.parent.name))
    return found
