"""Small wheels made by the tests, cached wheels of PyTorch, and a Python without PyTorch."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from spectralift_qgis.adapters.torch_install.builds import NEWEST

TAG = "cp{}{}".format(*sys.version_info)


def make_wheel(folder: Path, name: str, version: str, tag: str = "py3-none-any", source: str = "", needs=()) -> Path:
    """Write a wheel of one module that pip accepts; RECORD may be empty."""
    folder.mkdir(parents=True, exist_ok=True)
    info = f"{name}-{version}.dist-info"
    metadata = [f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}", *(f"Requires-Dist: {n}" for n in needs)]
    path = folder / f"{name}-{version}-{tag}.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{name}/__init__.py", source)
        wheel.writestr(f"{info}/METADATA", "\n".join(metadata) + "\n")
        wheel.writestr(f"{info}/WHEEL", f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n")
        wheel.writestr(f"{info}/RECORD", "")
    return path


def real_wheels() -> Path:
    """Return the folder with the wheels of PyTorch for this Python, which are downloaded once."""
    folder = Path(tempfile.gettempdir()) / f"spectralift-wheels-{NEWEST}-{TAG}-{os.getuid()}"
    if folder.is_dir():
        return folder
    part = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f"{folder.name}."))
    download = [sys.executable, "-m", "pip", "download", "--quiet", "--only-binary=:all:", "--dest", str(part)]
    usual = [*download, f"torch=={NEWEST}+cpu"]
    done = None
    for command in (usual, [*usual, "--extra-index-url=https://download.pytorch.org/whl/cpu"]):
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
        if done.returncode == 0:
            if not folder.exists():
                part.rename(folder)
            return folder
    shutil.rmtree(part)
    reason = f"the wheels of PyTorch cannot be downloaded: {done.stderr[-500:] if done else ''}"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def bare_python(tmp_path_factory) -> str:
    """A Python with QGIS's GDAL and NumPy, pip, and no PyTorch, as most users' QGIS has."""
    folder = tmp_path_factory.getbasetemp() / "bare-python"  # one for all modules that take this fixture
    if not folder.exists():
        base = getattr(sys, "_base_executable", sys.executable)
        subprocess.run([base, "-m", "venv", "--system-site-packages", str(folder)], check=True, timeout=300)
    python = str(folder / "bin" / "python")
    if subprocess.run([python, "-c", "import torch"], capture_output=True, check=False).returncode == 0:
        pytest.skip("the system's Python has PyTorch of its own")
    return python


@dataclass
class WatcherRecorder:
    """A Watcher that records its calls and cancels after a certain line."""

    cancel_at: str = ""
    fractions: list[float] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def update(self, fraction: float, text: str) -> None:
        self.fractions.append(fraction)
        self.lines.append(text)

    def log(self, line: str) -> None:
        self.lines.append(line)

    def is_cancelled(self) -> bool:
        return bool(self.cancel_at) and any(self.cancel_at in line for line in self.lines)
