"""Installations of PyTorch with real wheels, real pip and a real worker that trains, and their failures."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from spectralift_qgis import paths
from spectralift_qgis.adapters.package_lock import in_use
from spectralift_qgis.adapters.torch_install import folder, install
from spectralift_qgis.adapters.torch_install.folder import InstallError
from spectralift_qgis.adapters.torch_install.plan import Source
from spectralift_qgis.adapters.torch_install.target import Target, examine, facts_of
from spectralift_qgis.adapters.worker.run import run_worker
from spectralift_qgis.adapters.worker_errors import WorkerRefused
from spectralift_qgis.core.base.errors import Cancelled
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest
from spectralift_qgis.messages import Command
from tests.adapters.torch_install.wheels import TAG, WatcherRecorder, bare_python, make_wheel, real_wheels

__all__ = ["bare_python"]

pytestmark = [pytest.mark.usefixtures("qgis_app"), pytest.mark.skipif(sys.platform == "win32", reason="uses signals")]


@pytest.fixture
def place(tmp_path) -> Path:
    return tmp_path / "profile" / "spectralift" / "python"


@pytest.fixture
def target(place, bare_python) -> Target:
    return examine(place, bare_python)


def nothing_left(place: Path) -> bool:
    """Return True if there is no package, part or scratch folder."""
    return not place.parent.exists() or list(place.parent.iterdir()) == []


def processes_of(place: Path) -> list[str]:
    """Return the command lines of living processes that name the folder."""
    commands = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = entry.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if str(place) in line and int(entry.parent.name) != os.getpid():
            commands.append(line)
    return commands


def fuse(pair, output: Path, place: Path | None, python: str, **changes) -> dict:
    request = FusionRequest(str(pair.hsi), str(pair.msi), str(output), srf=str(pair.srf), device="cpu", **changes)
    return run_worker(Command("fuse", request), Silent(), python=python, packages=place)


# ── successful installations


def test_pytorch_is_installed_trains_and_is_removed(target, place, tiny_pair, tmp_path):
    """One test for everything about a successful installation, because it takes long."""
    python, output = target.python, tmp_path / "sharp.tif"
    assert target.facts["torch"] == "" and target.receipt is None and target.obstacle == ""
    numpy_before = facts_of(python)["numpy"]
    with pytest.raises(WorkerRefused) as refused:
        fuse(tiny_pair, output, place, python)
    assert [p.code for p in refused.value.problems] == ["device.no_torch"]

    recorder = WatcherRecorder()
    receipt = install.install(target, target.builds[0], Source(folder=str(real_wheels())), recorder)

    assert receipt.torch.startswith("2.") and receipt.build == "cpu" and receipt.bytes > 3e8
    assert {"torch", "sympy", "filelock", "typing-extensions"} <= set(receipt.packages)
    assert "numpy" not in receipt.packages and not (place / "numpy").exists()
    assert examine(place, python).receipt == receipt
    assert [p.name for p in place.parent.iterdir()] == [place.name]
    assert recorder.fractions == sorted(recorder.fractions) and recorder.fractions[-1] == 1.0
    after = facts_of(python)
    assert (after["torch"], after["numpy"]) == ("", numpy_before)  # QGIS's Python is unchanged

    model = str(tmp_path / "trained.slm")
    settings = {"training": "epochs=20,networks=1", "expect": "none", "model": model}
    result = fuse(tiny_pair, output, place, python, **settings)
    assert output.is_file() and result["output"] == str(output)

    with in_use(place), pytest.raises(InstallError, match="A run is using"):
        folder.remove(place)
    folder.remove(place)
    assert nothing_left(place)
    with pytest.raises(WorkerRefused):
        fuse(tiny_pair, tmp_path / "again.tif", place, python)
    request = ApplyRequest(model, str(tiny_pair.msi), str(tmp_path / "applied.tif"))
    applied = run_worker(Command("apply", request), Silent(), python=python, packages=place)
    assert applied["engine"] == "numpy"  # a model trained with PyTorch works without it


def test_the_preview_works_without_pytorch(target, place, tiny_pair, tmp_path):
    output = tmp_path / "o.tif"
    fuse(tiny_pair, output, place, target.python, preset="preview")
    assert output.is_file()


def test_cancelling_leaves_no_file(target, place):
    recorder = WatcherRecorder(cancel_at="Unpacking")
    with pytest.raises(Cancelled):
        install.install(target, target.builds[0], Source(folder=str(real_wheels())), recorder)
    assert nothing_left(place) and processes_of(place) == []


def test_pip_ends_with_a_killed_qgis_and_the_next_one_cleans_up(target, place, bare_python):
    source = textwrap.dedent(f"""
        import os, signal
        from pathlib import Path
        from spectralift_qgis.adapters.torch_install import install
        from spectralift_qgis.adapters.torch_install import target as where
        from spectralift_qgis.adapters.torch_install.plan import Source
        class Killed:
            def update(self, fraction, text):
                if text == "Unpacking":
                    os.kill(os.getpid(), signal.SIGKILL)
            def log(self, line): pass
            def is_cancelled(self): return False
        target = where.examine(Path({str(place)!r}), {bare_python!r})
        install.install(target, target.builds[0], Source(folder={str(real_wheels())!r}), Killed())
    """)
    done = subprocess.run([sys.executable, "-c", source], cwd=paths.IMPORT_ROOT, check=False, timeout=300)
    assert done.returncode == -signal.SIGKILL
    assert any(".p-" in path.name for path in place.parent.iterdir()) and not place.exists()
    deadline = time.monotonic() + 30
    while processes_of(place):
        assert time.monotonic() < deadline, "pip goes on without QGIS"
        time.sleep(0.05)
    folder.tidy(place)
    assert nothing_left(place)


# ── failures


def refused(target: Target, source: Source, **changes) -> str:
    """Return why an installation failed, after checking that no file is left."""
    with pytest.raises(InstallError) as caught:
        install.install(target, replace(target.builds[0], **changes), source, WatcherRecorder())
    assert nothing_left(target.folder) and processes_of(target.folder) == []
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_folder_without_pytorch(target, tmp_path):
    assert "no wheel of PyTorch" in refused(target, Source(folder=str(tmp_path)))


def test_a_wheel_for_another_python(target, tmp_path):
    make_wheel(tmp_path / "w", "torch", "2.13.0", "cp27-cp27m-win32")
    text = refused(target, Source(folder=str(tmp_path / "w")))
    assert "fits Python {}.{}".format(*sys.version_info) in text and "torch-2.13.0-cp27-cp27m-win32.whl" in text


def test_a_folder_without_a_dependency_of_pytorch(target, tmp_path):
    make_wheel(tmp_path / "w", "torch", "2.13.0", needs=["sympy>=1.13"])
    assert "needs sympy" in refused(target, Source(folder=str(tmp_path / "w")))


def test_a_damaged_wheel(target, tmp_path):
    (tmp_path / "torch-2.13.0-py3-none-any.whl").write_bytes(b"PK not a zip")
    assert "is damaged" in refused(target, Source(folder=str(tmp_path)))


def test_a_pytorch_that_requires_a_numpy(target, tmp_path):
    make_wheel(tmp_path / "w", "torch", "2.13.0", needs=["numpy"])
    make_wheel(tmp_path / "w", "numpy", "99.0")
    assert "replace QGIS's NumPy" in refused(target, Source(folder=str(tmp_path / "w")))


def test_a_pytorch_that_cannot_be_imported(target, tmp_path):
    make_wheel(tmp_path / "w", "torch", "2.13.0", source="raise ImportError('libgomp.so.1: cannot open')")
    assert "libgomp.so.1: cannot open" in refused(target, Source(folder=str(tmp_path / "w")))


def test_the_bundled_pip_installs(target, tmp_path):
    """As on Debian without python3-pip: the wheel of ensurepip is run without being installed."""
    assert target.facts["pip_wheel"], "python3-venv brings it"
    make_wheel(tmp_path / "w", "torch", "2.13.0", source="raise ImportError('by the bundled pip')")
    without = replace(target, facts={**target.facts, "pip": ""})
    assert "by the bundled pip" in refused(without, Source(folder=str(tmp_path / "w")))


@pytest.fixture
def plain_pip(monkeypatch):
    """Ignore this machine's configuration of pip, which may have a source of wheels."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)


@pytest.mark.usefixtures("plain_pip")
def test_no_network(target):
    """A local port without a server; pip retries before it fails."""
    text = refused(target, Source(index_url="http://127.0.0.1:9/simple"))
    assert text.startswith("The download failed")


@pytest.mark.usefixtures("plain_pip")
def test_a_missing_proxy(target):
    text = refused(target, Source(index_url="https://mirror.invalid/simple", proxy="http://u:hunter2@127.0.0.1:9"))
    assert text.startswith("The proxy blocks") and "hunter2" not in text


@pytest.mark.usefixtures("plain_pip")
def test_an_index_without_encryption(target):
    assert "Use https://" in refused(target, Source(index_url="http://mirror.invalid/simple"))


def test_too_little_disk_space_is_reported_before(target):
    assert "GB are free" in refused(target, Source(), disk_mb=10**9)


@pytest.mark.skipif(os.getuid() != 0, reason="only root can mount a small disk")
def test_a_disk_that_becomes_full(bare_python, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", str(disk)], check=False)
    if mounted.returncode != 0:
        pytest.skip("mounting is not allowed here")
    try:
        small_disk = examine(disk / "spectralift" / "python", bare_python)
        assert "is full. Free some space" in refused(small_disk, Source(folder=str(real_wheels())), disk_mb=1)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.usefixtures("plain_pip")
def test_a_custom_index_is_used(target, tmp_path):
    """An index in a folder, as file://, with a PyTorch that fails only after it was unpacked."""
    wheel = make_wheel(tmp_path / "w", "torch", "2.13.0", source="raise ImportError('from my index')")
    page = tmp_path / "index" / "torch"
    page.mkdir(parents=True)
    shutil.copy(wheel, page)
    (page / "index.html").write_text(f'<a href="{wheel.name}">{wheel.name}</a>')
    assert "from my index" in refused(target, Source(index_url=(tmp_path / "index").as_uri()))


def test_the_wheels_are_those_of_this_python():
    assert any(TAG in path.name for path in real_wheels().glob("torch-*.whl"))
