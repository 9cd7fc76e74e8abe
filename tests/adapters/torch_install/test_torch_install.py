"""Installing PyTorch: builds, the call of pip, obstacles, and the folder of packages."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from urllib.parse import quote

import pytest

pytest.importorskip("qgis.core")

from spectralift_qgis import paths
from spectralift_qgis.adapters.package_lock import in_use, is_used
from spectralift_qgis.adapters.torch_install import child, folder, install, plan
from spectralift_qgis.adapters.torch_install.builds import DEPENDENCIES, INDEX, builds
from spectralift_qgis.adapters.torch_install.folder import InstallError, Receipt
from spectralift_qgis.adapters.torch_install.pip_errors import explain_failure
from spectralift_qgis.adapters.torch_install.plan import Source, pip_command, pip_environment
from spectralift_qgis.adapters.torch_install.target import (
    Surroundings,
    Target,
    _obstacle,
    examine,
    facts_of,
    flatpak_command,
)
from spectralift_qgis.adapters.worker.run import run_worker
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.messages import Command, SelfTestRequest
from tests.adapters.torch_install.wheels import make_wheel

pytestmark = pytest.mark.usefixtures("qgis_app")


def facts(system: str, machine: str, version=(3, 12, 0), **changes) -> dict:
    values = {"pip": "23.0.1", "pip_wheel": "", "numpy": "1.24.2", "torch": "", "torch_at": "", "macos": "", "bits": 64}
    return {"system": system, "machine": machine, "version": list(version), "executable": "", **values, **changes}


WINDOWS = facts("win32", "AMD64")
WINDOWS_39 = facts("win32", "AMD64", (3, 9, 18))
LINUX = facts("linux", "x86_64", (3, 11, 2))
LINUX_ARM = facts("linux", "aarch64")
MAC = facts("darwin", "arm64", macos="14.5")
OLD_MAC = facts("darwin", "arm64", (3, 9, 5), macos="12.7")
INTEL_MAC = facts("darwin", "x86_64", (3, 9, 5), macos="13.6")


LOGIN = "anna:hunter2"
USER, WORD = "a@b", "p:w"

# ── builds


@pytest.mark.parametrize(
    ("python_facts", "requirements", "indexes"),
    [
        (WINDOWS, ["torch==2.13.0", "torch==2.13.0+cu130"], ["", f"{INDEX}cu130"]),
        (WINDOWS_39, ["torch==2.8.0", "torch==2.8.0+cu126"], ["", f"{INDEX}cu126"]),
        (LINUX, ["torch==2.13.0+cpu", "torch==2.13.0"], [f"{INDEX}cpu", ""]),
        (LINUX_ARM, ["torch==2.13.0+cpu"], [f"{INDEX}cpu"]),
        (MAC, ["torch==2.13.0"], [""]),
        (OLD_MAC, ["torch==2.8.0"], [""]),
        (INTEL_MAC, ["torch==2.2.2"], [""]),
    ],
)
def test_each_system_is_offered_a_pinned_release_that_exists_for_it(python_facts, requirements, indexes):
    offered = builds(python_facts)
    assert [build.requirement for build in offered] == requirements
    assert [build.index_url for build in offered] == indexes
    assert offered[0].name == "cpu" and all(build.disk_mb > build.download_mb > 50 for build in offered)


@pytest.mark.parametrize(
    ("python_facts", "words"),
    [
        (facts("win32", "x86", bits=32), "64-bit QGIS"),
        (facts("linux", "x86_64", (3, 8, 1)), "QGIS 3.22 or later"),
        (facts("freebsd14", "amd64"), "freebsd14"),
        (facts("darwin", "x86_64", (3, 13, 0)), "Python 3.12 or older"),
    ],
)
def test_a_python_without_a_build_is_reported(python_facts, words):
    with pytest.raises(InstallError, match=words):
        builds(python_facts)


# ── call of pip, on layouts recorded from other systems

PYTHONS = {
    "win32": r"C:\Program Files\QGIS 3.34.4\apps\Python312\python.exe",
    "darwin": "/Applications/QGIS.app/Contents/MacOS/bin/python3.9",
    "linux": "/usr/bin/python3",
}


def target(python_facts: dict, place: str = "/home/a/spectralift/python3.12") -> Target:
    return Target(PYTHONS[python_facts["system"]], Path(place), python_facts, builds=builds(python_facts))


def command(python_facts: dict, source: Source = Source(), build: int = 0) -> list[str]:  # noqa: B008 - it is immutable
    layout = target(python_facts)
    return pip_command(layout, layout.builds[build], source, Path("/p a/part"), Path("/p a/c.txt"))


@pytest.mark.parametrize(
    "python_facts", [WINDOWS, WINDOWS_39, LINUX, MAC, OLD_MAC, INTEL_MAC], ids=lambda f: f["system"]
)
def test_pip_runs_in_qgis_python_and_writes_into_the_part_folder_only(python_facts):
    words = command(python_facts)
    supervised = "spectralift_qgis.adapters.torch_install.supervised"
    assert words[:6] == [
        PYTHONS[python_facts["system"]],
        "-m",
        supervised,
        "pip",
        "install",
        "--disable-pip-version-check",
    ]
    assert "--target=/p a/part" in words and "--constraint=/p a/c.txt" in words
    assert {"--only-binary=:all:", "--no-user", "--no-input", "--no-cache-dir"} <= set(words)
    assert words[-1] == builds(python_facts)[0].requirement


def test_the_bundled_pip_is_used_if_none_is_installed():
    words = command(facts("linux", "x86_64", pip="", pip_wheel="/usr/share/python-wheels/pip-23.whl"))
    assert words[3:7] == ["--from", "/usr/share/python-wheels/pip-23.whl", "pip", "install"]


def test_pytorchs_own_index_is_added_where_it_is_needed():
    assert f"--extra-index-url={INDEX}cu130" in command(WINDOWS, build=1)
    assert not [word for word in command(WINDOWS) if "index" in word]
    assert f"--extra-index-url={INDEX}cpu" in command(LINUX)
    assert not [word for word in command(LINUX, build=1) if "index" in word]


def test_a_custom_index_replaces_all_others():
    words = command(LINUX, Source(index_url="https://mirror.example/simple"))
    assert words[-2:] == ["--index-url=https://mirror.example/simple", "torch==2.13.0"]
    assert not [word for word in words if "extra-index" in word]


def test_a_folder_of_wheels_is_the_only_source_and_decides_the_release():
    words = command(LINUX, Source(folder="/media/usb stick"))
    assert words[-3:] == ["--no-index", "--find-links=/media/usb stick", "torch>=1.13"]
    lines = plan.constraint_lines(Source(folder="/media/usb stick")).split()
    assert lines == ["numpy<0"]


def test_the_pinned_dependencies_and_no_numpy_constrain_a_download():
    assert plan.constraint_lines(Source()).split() == [*DEPENDENCIES, "numpy<0"]


def test_the_users_network_settings_apply_and_other_settings_of_pip_do_not(tmp_path):
    base = {
        "PATH": "/usr/bin", "PIP_CERT": "/etc/ca.pem", "PIP_INDEX_URL": "https://mirror", "PIP_TARGET": "/usr/lib",
        "PIP_USER": "1", "PIP_PREFIX": "/usr", "PIP_NO_DEPS": "1", "HTTPS_PROXY": "http://proxy",
        "QT_PLUGIN_PATH": "/opt", "PYTHONSTARTUP": "/x.py",
    }  # fmt: skip
    env = pip_environment(target(LINUX), Source(proxy=f"http://{LOGIN}@host:8080"), tmp_path, base)
    assert {name for name in env if name.startswith("PIP_")} == {"PIP_CERT", "PIP_INDEX_URL", "PIP_PROXY"}
    assert env["PIP_PROXY"] == f"http://{LOGIN}@host:8080" and env["HTTPS_PROXY"] == "http://proxy"
    assert env["TMPDIR"] == env["TEMP"] == env["TMP"] == str(tmp_path)
    assert env["PYTHONPATH"] == str(paths.IMPORT_ROOT) and "PYTHONSTARTUP" not in env and "QT_PLUGIN_PATH" not in env


def test_with_a_folder_no_configuration_of_pip_applies(tmp_path):
    base = {"PIP_INDEX_URL": "https://mirror", "PIP_FIND_LINKS": "/opt/wheels", "PIP_EXTRA_INDEX_URL": "file:///x"}
    env = pip_environment(target(LINUX), Source(folder="/media"), tmp_path, base)
    assert {name: value for name, value in env.items() if name.startswith("PIP_")} == {"PIP_CONFIG_FILE": os.devnull}


def test_the_password_of_a_proxy_is_on_no_command_line():
    assert not [word for word in command(LINUX, Source(proxy=f"http://{LOGIN}@host:1")) if LOGIN in word]


def test_passwords_in_addresses_are_not_logged():
    assert plan.redacted(f"Looking in indexes: https://{LOGIN}@host/simple") == (
        "Looking in indexes: https://***@host/simple"
    )


@pytest.mark.parametrize("url", ["--target=/", "mirror/simple", "javascript:x", "https://", "http://[broken"])
def test_an_invalid_index_is_refused(url):
    with pytest.raises(InstallError, match="not the address of a package index"):
        plan.check_source(Source(index_url=url))


def test_a_folder_without_pytorch_is_refused(tmp_path):
    with pytest.raises(InstallError, match="There is no folder"):
        plan.check_source(Source(folder=str(tmp_path / "none")))
    make_wheel(tmp_path, "torchvision", "0.1")
    with pytest.raises(InstallError, match=r"no wheel of PyTorch \(torch-….whl\)"):
        plan.check_source(Source(folder=str(tmp_path)))
    make_wheel(tmp_path, "torch", "2.0")
    plan.check_source(Source(folder=str(tmp_path)))


def test_the_proxy_of_qgis_is_used(settings_of_the_proxy):
    from spectralift_qgis.adapters.torch_install.plan import qgis_proxy

    settings_of_the_proxy("HttpProxy")
    assert qgis_proxy() == f"http://{quote(USER)}:{quote(WORD)}@proxy.example:3128"
    settings_of_the_proxy("Socks5Proxy")
    assert qgis_proxy().startswith("socks5://")
    settings_of_the_proxy("HttpProxy", enabled=False)
    assert qgis_proxy() == ""


@pytest.fixture
def settings_of_the_proxy():
    from qgis.core import QgsNetworkAccessManager, QgsSettings

    def apply(kind: str, enabled: bool = True) -> None:
        values = {"proxyEnabled": enabled, "proxyType": kind, "proxyHost": "proxy.example", "proxyPort": "3128",
                  "proxyUser": USER, "proxyPassword": WORD}  # fmt: skip
        for name, value in values.items():
            QgsSettings().setValue(f"proxy/{name}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()

    yield apply
    QgsSettings().remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


# ── obstacles

NO_PIP = {"pip": "", "pip_wheel": ""}


@pytest.mark.parametrize(
    ("python_facts", "surroundings", "words"),
    [
        (facts("linux", "x86_64", **NO_PIP), Surroundings("linux"), "sudo apt install python3-pip"),
        (facts("linux", "x86_64", **NO_PIP), Surroundings("linux", flatpak=True), "flatpak run --devel"),
        (facts("linux", "x86_64", **NO_PIP), Surroundings("linux", snap=True), "of qgis.org"),
        (facts("win32", "AMD64", **NO_PIP), Surroundings("win32"), "OSGeo4W Setup"),
        (facts("darwin", "arm64", **NO_PIP), Surroundings("darwin"), "Reinstall QGIS"),
    ],
)
def test_a_missing_pip_is_reported_with_its_source(python_facts, surroundings, words):
    assert words in _obstacle(
        sys.executable, Path("/p/python3.12"), python_facts, surroundings, builds(python_facts)[0]
    )


def test_the_pip_of_ensurepip_is_enough():
    python_facts = facts("linux", "x86_64", pip="", pip_wheel="/x/pip.whl")
    assert _obstacle(sys.executable, Path("/p"), python_facts, Surroundings("linux"), builds(python_facts)[0]) == ""


def test_the_command_for_flatpak_is_complete():
    text = flatpak_command(Path("/home/a/my profile/python3.12"), builds(facts("linux", "x86_64"))[0])
    assert text.startswith("flatpak run --devel --command=pip3 org.qgis.qgis install")
    assert "'--target=/home/a/my profile/python3.12'" in text and text.endswith("torch==2.13.0+cpu")


def test_a_custom_python_is_not_changed():
    python_facts = facts("linux", "x86_64")
    text = _obstacle("/opt/conda/bin/python", Path("/p"), python_facts, Surroundings("linux"), builds(python_facts)[0])
    assert "/opt/conda/bin/python" in text and "clear that field" in text


def test_a_path_too_long_for_windows_is_reported_before():
    place = Path("C:\\Users\\" + "a" * 60 + "\\spectralift\\python3.12")
    text = _obstacle(sys.executable, place, WINDOWS, Surroundings("win32"), builds(WINDOWS)[0])
    assert "C:\\spectralift" in text
    assert _obstacle(sys.executable, Path("C:\\spectralift"), WINDOWS, Surroundings("win32"), builds(WINDOWS)[0]) == ""


def test_the_facts_of_a_real_python():
    facts = facts_of(sys.executable)
    assert facts["version"] == list(sys.version_info[:3]) and facts["system"] == sys.platform and facts["numpy"]


def test_an_invalid_python_is_reported(tmp_path, make_worker):
    for python in (str(tmp_path / "none"), make_worker("print('hello')")):
        with pytest.raises(InstallError, match="does not answer .*Choose another Python"):
            facts_of(python)


# ── failures of pip

PIP_FAILURES = [
    ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk of .* is full"),
    ("WARNING: Retrying … ProxyError('Cannot connect to proxy.')\nERROR: No matching distribution found for torch",
     "The proxy blocks"),
    ("WARNING: … NewConnectionError('…: Temporary failure in name resolution')\n"
     "ERROR: No matching distribution found for torch==2.13.0", "download failed"),
    ("ERROR: HTTP error 403 Client Error: Forbidden for url", "refuses access"),
    ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))", "certificate is not trusted"),
    ("ERROR: Missing dependencies for SOCKS support.", "HTTP proxy"),
    ("ERROR: Could not find a version\nERROR: No matching distribution found for torch==2.13.0", "has no PyTorch for"),
    ("ERROR: No matching distribution found for sympy>=1.13", "lacks sympy"),
    ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "is damaged"),
    ("PermissionError: [Errno 13] Permission denied: '/x'", "is not writable"),
    ("MemoryError", "not enough memory"),
    ("ERROR: something new", r"pip failed \(something new\)\. See the log"),
]  # fmt: skip


@pytest.mark.parametrize(("log", "words"), PIP_FAILURES, ids=[words[:20] for _, words in PIP_FAILURES])
def test_a_failure_of_pip_is_one_sentence(log, words):
    text = explain_failure(1, log.splitlines(), target(LINUX), Source())
    assert re.search(words, text) and "\n" not in text and "{" not in text


def test_a_killed_pip_is_reported():
    assert "signal -9" in explain_failure(-9, ["Collecting torch"], target(LINUX), Source())


# ── the folder


@pytest.fixture
def place(tmp_path) -> Path:
    return tmp_path / "profile" / "spectralift" / "python3.11"


def fill(place: Path, word: str = "x") -> Path:
    place.mkdir(parents=True)
    (place / "torch").mkdir()
    (place / "torch" / "__init__.py").write_text(word)
    folder.write_receipt(place, Receipt("2.13.0", "cpu", "3.11", 1, {"torch": "2.13.0"}))
    return place


def names(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir())


def test_a_complete_installation_replaces_the_previous_one(place):
    fill(place, "old")
    folder.publish(fill(folder.beside(place, "p"), "new"), place)
    assert (place / "torch" / "__init__.py").read_text() == "new"
    assert names(place.parent) == [place.name]


def test_foreign_files_are_neither_replaced_nor_removed(place):
    place.mkdir(parents=True)
    (place / "thesis.odt").write_text("years of work")
    for act in (lambda: folder.publish(fill(folder.beside(place, "p")), place), lambda: folder.remove(place)):
        with pytest.raises(InstallError, match="did not install"):
            act()
    assert (place / "thesis.odt").read_text() == "years of work"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"torch": 1}', '{"torch": "2", "x": 1}'])
def test_an_invalid_receipt_counts_as_none(place, text):
    place.mkdir(parents=True)
    (place / folder.RECEIPT).write_text(text)
    assert folder.read_receipt(place) is None


def test_packages_in_use_are_not_removed(place):
    fill(place)
    with in_use(place), pytest.raises(InstallError, match="A run is using PyTorch"):
        folder.remove(place)
    assert folder.read_receipt(place)
    folder.remove(place)
    assert names(place.parent) == []


def test_removing_waits_for_a_check_of_the_dialog(place):
    fill(place)
    with in_use(place):
        started = threading.Event()

        def remove() -> None:
            started.set()
            folder.remove(place)

        removing = threading.Thread(target=remove)
        removing.start()
        started.wait()
        time.sleep(0.3)
        assert place.exists()
    removing.join(20)
    assert not place.exists()


def test_an_installation_waits_for_a_run_before_it_replaces_packages(place):
    class Watcher:
        def update(self, fraction, text):
            assert text == "Waiting for a run to end"
            self.updated = True
            used.close()

        def is_cancelled(self):
            return False

    fill(place)
    used = contextlib.ExitStack()
    used.enter_context(in_use(place))
    watcher = Watcher()
    install._wait_for_runs(place, watcher)
    assert watcher.updated


def test_a_pytorch_installed_by_hand_is_recognised_and_not_removed(place):
    fill(place)
    (place / folder.RECEIPT).unlink()
    target = examine(place, sys.executable)
    assert target.by_hand and target.receipt is None
    with pytest.raises(InstallError, match="did not install"):
        folder.remove(place)


def test_a_worker_marks_the_packages_it_uses(place, make_worker):
    marked = []

    class Progress(Silent):
        def update(self, *_, **__):
            marked.append(is_used(place))

    fill(place)
    program = make_worker("say(type='progress', stage='train', fraction=0.1); say(type='result')")
    run_worker(Command("selftest", SelfTestRequest()), Progress(), python=program, packages=place)
    assert marked == [True] and not is_used(place)


def test_the_mark_of_a_qgis_that_was_killed_does_not_count(place):
    fill(place)
    source = (
        "import os, signal, pathlib\n"
        "from spectralift_qgis.adapters.package_lock import in_use\n"
        f"with in_use(pathlib.Path({str(place)!r})): os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", source], cwd=paths.IMPORT_ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert list(place.glob(".in-use-*.lock"))
    assert not is_used(place) and not list(place.glob(".in-use-*.lock"))


def test_two_processes_do_not_change_the_folder_at_once(place):
    fill(place)
    with folder.changing(place), pytest.raises(InstallError, match="Another QGIS"):
        folder.remove(place)


def test_only_leftovers_of_a_crash_are_removed(place):
    fill(place)
    others = [place.with_name(name) for name in ("python3.12", "python3.11.p-mine", "python3.11.p-00")]
    leftovers = [folder.beside(place, kind) for kind in "psr"]
    for path in (*others, *leftovers):
        path.mkdir()
    with folder.changing(place):
        folder.tidy(place)  # during an installation
    assert all(path.exists() for path in leftovers)
    folder.tidy(place)
    assert names(place.parent) == sorted([place.name, *(path.name for path in others)])
    assert folder.read_receipt(place)


def test_examining_a_python_removes_leftovers(place):
    fill(place)
    part = folder.beside(place, "p")
    part.mkdir()
    target = examine(place, sys.executable)
    assert not part.exists()
    assert target.receipt.torch == "2.13.0" and target.builds and target.obstacle == ""


# ── child processes


def test_a_supervised_module_ends_with_its_supervisor():
    command = [
        sys.executable,
        "-m",
        "spectralift_qgis.adapters.torch_install.supervised",
        "http.server",
        "--bind",
        "127.0.0.1",
        "0",
    ]
    process = subprocess.Popen(command, cwd=paths.IMPORT_ROOT, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)  # fmt: skip
    time.sleep(0.3)
    assert process.poll() is None
    process.stdin.close()
    assert process.wait(20) == 130


def test_a_supervised_module_gets_its_arguments_and_its_exit_code_counts():
    command = [sys.executable, "-m", "spectralift_qgis.adapters.torch_install.supervised", "json.tool", "--help"]
    lines: list[str] = []
    assert child.run(command, dict(os.environ), lines.append, lambda: False) == 0
    assert "usage" in "\n".join(lines)
    command[-1] = "--no-such-option"
    assert child.run(command, dict(os.environ), lines.append, lambda: False) == 2


def test_an_unresponsive_child_is_killed(make_worker):
    program = make_worker("signal.signal(signal.SIGTERM, signal.SIG_IGN); print('here', flush=True); time.sleep(60)")
    lines: list[str] = []
    begun = time.monotonic()
    assert child.run([program], dict(os.environ), lines.append, lambda: "here" in lines) is None
    assert time.monotonic() - begun < 30


def test_the_receipt_has_the_installed_packages(place):
    fill(place)
    receipt = json.loads((place / folder.RECEIPT).read_text())
    assert receipt["packages"] == {"torch": "2.13.0"} and folder.read_receipt(place).build == "cpu"
