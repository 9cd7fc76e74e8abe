"""Getting PyTorch: what is chosen for which Python, how pip is called, and what becomes of the folder."""

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
from spectralift_qgis.adapters.torch_install.pip_errors import complaint
from spectralift_qgis.adapters.torch_install.plan import Source, pip_command, pip_environment
from spectralift_qgis.adapters.torch_install.target import Surroundings, Target, _obstacle, ask, flatpak_command, look
from spectralift_qgis.adapters.worker.run import run_worker
from spectralift_qgis.core.base.progress import Silent
from tests.adapters.torch_install.wheels import make_wheel

pytestmark = pytest.mark.usefixtures("qgis_app")


def facts(system: str, machine: str, version=(3, 12, 0), **changes) -> dict:
    known = {"pip": "23.0.1", "pip_wheel": "", "numpy": "1.24.2", "torch": "", "torch_at": "", "macos": "", "bits": 64}
    return {"system": system, "machine": machine, "version": list(version), "executable": "", **known, **changes}


WINDOWS = facts("win32", "AMD64")
WINDOWS_39 = facts("win32", "AMD64", (3, 9, 18))
LINUX = facts("linux", "x86_64", (3, 11, 2))
LINUX_ARM = facts("linux", "aarch64")
MAC = facts("darwin", "arm64", macos="14.5")
OLD_MAC = facts("darwin", "arm64", (3, 9, 5), macos="12.7")
INTEL_MAC = facts("darwin", "x86_64", (3, 9, 5), macos="13.6")


LOGIN = "anna:hunter2"
USER, WORD = "a@b", "p:w"

# ── which one


@pytest.mark.parametrize(
    ("known", "requirements", "indexes"),
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
def test_each_system_is_offered_a_pinned_release_that_exists_for_it(known, requirements, indexes):
    offered = builds(known)
    assert [build.requirement for build in offered] == requirements
    assert [build.index_url for build in offered] == indexes
    assert offered[0].name == "cpu" and all(build.disk_mb > build.download_mb > 50 for build in offered)


@pytest.mark.parametrize(
    ("known", "words"),
    [
        (facts("win32", "x86", bits=32), "64-bit QGIS"),
        (facts("linux", "x86_64", (3, 8, 1)), "QGIS 3.22 or later"),
        (facts("freebsd14", "amd64"), "freebsd14"),
        (facts("darwin", "x86_64", (3, 13, 0)), "Python 3.12 or older"),
    ],
)
def test_where_there_is_none_a_sentence_says_what_to_do(known, words):
    with pytest.raises(InstallError, match=words):
        builds(known)


# ── how pip is called, on layouts recorded from other systems

PYTHONS = {
    "win32": r"C:\Program Files\QGIS 3.34.4\apps\Python312\python.exe",
    "darwin": "/Applications/QGIS.app/Contents/MacOS/bin/python3.9",
    "linux": "/usr/bin/python3",
}


def target(known: dict, place: str = "/home/a/spectralift/python3.12") -> Target:
    return Target(PYTHONS[known["system"]], Path(place), known, builds=builds(known))


def command(known: dict, source: Source = Source(), build: int = 0) -> list[str]:  # noqa: B008 - it is immutable
    wanted = target(known)
    return pip_command(wanted, wanted.builds[build], source, Path("/p a/part"), Path("/p a/c.txt"))


@pytest.mark.parametrize("known", [WINDOWS, WINDOWS_39, LINUX, MAC, OLD_MAC, INTEL_MAC], ids=lambda f: f["system"])
def test_pip_runs_in_qgis_python_and_writes_into_the_part_folder_only(known):
    words = command(known)
    supervised = "spectralift_qgis.adapters.torch_install.supervised"
    assert words[:6] == [PYTHONS[known["system"]], "-m", supervised, "pip", "install", "--disable-pip-version-check"]
    assert "--target=/p a/part" in words and "--constraint=/p a/c.txt" in words
    assert {"--only-binary=:all:", "--no-user", "--no-input", "--no-cache-dir"} <= set(words)
    assert words[-1] == builds(known)[0].requirement


def test_the_pip_that_python_brings_serves_where_none_is_installed():
    words = command(facts("linux", "x86_64", pip="", pip_wheel="/usr/share/python-wheels/pip-23.whl"))
    assert words[3:7] == ["--from", "/usr/share/python-wheels/pip-23.whl", "pip", "install"]


def test_pytorchs_own_index_comes_beside_the_usual_one_where_it_is_needed():
    assert f"--extra-index-url={INDEX}cu130" in command(WINDOWS, build=1)
    assert not [word for word in command(WINDOWS) if "index" in word]
    assert f"--extra-index-url={INDEX}cpu" in command(LINUX)
    assert not [word for word in command(LINUX, build=1) if "index" in word]


def test_another_index_takes_the_place_of_all_others():
    words = command(LINUX, Source(index_url="https://mirror.example/simple"))
    assert words[-2:] == ["--index-url=https://mirror.example/simple", "torch==2.13.0"]
    assert not [word for word in words if "extra-index" in word]


def test_a_folder_of_wheels_is_all_there_is_and_decides_the_release():
    words = command(LINUX, Source(folder="/media/usb stick"))
    assert words[-3:] == ["--no-index", "--find-links=/media/usb stick", "torch>=1.13"]
    lines = plan.constraint_lines(Source(folder="/media/usb stick")).split()
    assert lines == ["numpy<0"]


def test_the_pinned_dependencies_and_no_numpy_constrain_a_download():
    assert plan.constraint_lines(Source()).split() == [*DEPENDENCIES, "numpy<0"]


def test_the_users_way_to_the_network_is_kept_and_where_pip_puts_things_is_not(tmp_path):
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


def test_with_a_folder_no_configuration_leads_elsewhere(tmp_path):
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
def test_what_is_no_index_is_refused(url):
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


def test_qgis_proxy_is_honoured(settings_of_the_proxy):
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


# ── what stands in the way

NO_PIP = {"pip": "", "pip_wheel": ""}


@pytest.mark.parametrize(
    ("known", "surroundings", "words"),
    [
        (facts("linux", "x86_64", **NO_PIP), Surroundings("linux"), "sudo apt install python3-pip"),
        (facts("linux", "x86_64", **NO_PIP), Surroundings("linux", flatpak=True), "flatpak run --devel"),
        (facts("linux", "x86_64", **NO_PIP), Surroundings("linux", snap=True), "of qgis.org"),
        (facts("win32", "AMD64", **NO_PIP), Surroundings("win32"), "OSGeo4W Setup"),
        (facts("darwin", "arm64", **NO_PIP), Surroundings("darwin"), "Reinstall QGIS"),
    ],
)
def test_without_pip_a_sentence_says_where_to_get_it(known, surroundings, words):
    assert words in _obstacle(sys.executable, Path("/p/python3.12"), known, surroundings, builds(known)[0])


def test_the_pip_of_ensurepip_is_enough():
    known = facts("linux", "x86_64", pip="", pip_wheel="/x/pip.whl")
    assert _obstacle(sys.executable, Path("/p"), known, Surroundings("linux"), builds(known)[0]) == ""


def test_a_flatpak_is_told_the_whole_command():
    text = flatpak_command(Path("/home/a/my profile/python3.12"), builds(facts("linux", "x86_64"))[0])
    assert text.startswith("flatpak run --devel --command=pip3 org.qgis.qgis install")
    assert "'--target=/home/a/my profile/python3.12'" in text and text.endswith("torch==2.13.0+cpu")


def test_a_python_of_the_users_own_is_left_to_them():
    known = facts("linux", "x86_64")
    text = _obstacle("/opt/conda/bin/python", Path("/p"), known, Surroundings("linux"), builds(known)[0])
    assert "/opt/conda/bin/python" in text and "clear that field" in text


def test_a_path_that_windows_could_not_hold_is_found_before():
    place = Path("C:\\Users\\" + "a" * 60 + "\\spectralift\\python3.12")
    text = _obstacle(sys.executable, place, WINDOWS, Surroundings("win32"), builds(WINDOWS)[0])
    assert "C:\\spectralift" in text
    assert _obstacle(sys.executable, Path("C:\\spectralift"), WINDOWS, Surroundings("win32"), builds(WINDOWS)[0]) == ""


def test_a_real_python_tells_what_it_has():
    told = ask(sys.executable)
    assert told["version"] == list(sys.version_info[:3]) and told["system"] == sys.platform and told["numpy"]


def test_what_is_no_python_is_a_sentence(tmp_path, make_worker):
    for python in (str(tmp_path / "none"), make_worker("print('hello')")):
        with pytest.raises(InstallError, match="does not answer .*Choose another Python"):
            ask(python)


# ── what pip says

COMPLAINTS = [
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


@pytest.mark.parametrize(("log", "words"), COMPLAINTS, ids=[words[:20] for _, words in COMPLAINTS])
def test_a_failure_of_pip_is_one_sentence(log, words):
    text = complaint(1, log.splitlines(), target(LINUX), Source())
    assert re.search(words, text) and "\n" not in text and "{" not in text


def test_a_pip_that_was_killed_is_said():
    assert "signal -9" in complaint(-9, ["Collecting torch"], target(LINUX), Source())


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


def test_a_complete_installation_takes_the_place_of_the_one_before(place):
    fill(place, "old")
    folder.publish(fill(folder.beside(place, "p"), "new"), place)
    assert (place / "torch" / "__init__.py").read_text() == "new"
    assert names(place.parent) == [place.name]


def test_what_is_not_ours_is_neither_replaced_nor_removed(place):
    place.mkdir(parents=True)
    (place / "thesis.odt").write_text("years of work")
    for act in (lambda: folder.publish(fill(folder.beside(place, "p")), place), lambda: folder.remove(place)):
        with pytest.raises(InstallError, match="did not install"):
            act()
    assert (place / "thesis.odt").read_text() == "years of work"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"torch": 1}', '{"torch": "2", "x": 1}'])
def test_a_receipt_that_is_none_counts_as_none(place, text):
    place.mkdir(parents=True)
    (place / folder.RECEIPT).write_text(text)
    assert folder.read_receipt(place) is None


def test_while_a_run_uses_it_it_stays(place):
    fill(place)
    with in_use(place), pytest.raises(InstallError, match="A run is using PyTorch"):
        folder.remove(place)
    assert folder.read_receipt(place)
    folder.remove(place)
    assert names(place.parent) == []


def test_a_check_of_the_dialog_is_waited_for(place):
    fill(place)
    with in_use(place):
        begun = threading.Event()

        def remove() -> None:
            begun.set()
            folder.remove(place)

        removing = threading.Thread(target=remove)
        removing.start()
        begun.wait()
        time.sleep(0.3)
        assert place.exists()
    removing.join(20)
    assert not place.exists()


def test_a_run_that_began_meanwhile_may_end_before_it_is_replaced(place):
    class Watcher:
        def at(self, fraction, text):
            assert text == "Waiting for a run to end"
            self.told = True
            used.close()

        def is_cancelled(self):
            return False

    fill(place)
    used = contextlib.ExitStack()
    used.enter_context(in_use(place))
    watcher = Watcher()
    install._wait_for_runs(place, watcher)
    assert watcher.told


def test_a_pytorch_put_there_by_hand_is_seen_and_left(place):
    fill(place)
    (place / folder.RECEIPT).unlink()
    seen = look(place, sys.executable)
    assert seen.by_hand and seen.receipt is None
    with pytest.raises(InstallError, match="did not install"):
        folder.remove(place)


def test_a_worker_marks_what_it_uses(place, make_worker):
    seen = []

    class Progress(Silent):
        def update(self, *_, **__):
            seen.append(is_used(place))

    fill(place)
    program = make_worker("say(type='progress', stage='train', fraction=0.1); say(type='result')")
    run_worker(["fuse"], Progress(), python=program, packages=place)
    assert seen == [True] and not is_used(place)


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


def test_two_do_not_change_it_at_once(place):
    fill(place)
    with folder.changing(place), pytest.raises(InstallError, match="Another QGIS"):
        folder.remove(place)


def test_what_a_kill_has_left_is_taken_away_and_nothing_else(place):
    fill(place)
    others = [place.with_name(name) for name in ("python3.12", "python3.11.p-mine", "python3.11.p-00")]
    left = [folder.beside(place, kind) for kind in "psr"]
    for path in (*others, *left):
        path.mkdir()
    with folder.changing(place):
        folder.tidy(place)  # an installation is on its way
    assert all(path.exists() for path in left)
    folder.tidy(place)
    assert names(place.parent) == sorted([place.name, *(path.name for path in others)])
    assert folder.read_receipt(place)


def test_looking_at_a_python_takes_away_what_was_left(place):
    fill(place)
    left = folder.beside(place, "p")
    left.mkdir()
    seen = look(place, sys.executable)
    assert not left.exists()
    assert seen.receipt.torch == "2.13.0" and seen.builds and seen.obstacle == ""


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


def test_a_deaf_child_is_killed(make_worker):
    program = make_worker("signal.signal(signal.SIGTERM, signal.SIG_IGN); print('here', flush=True); time.sleep(60)")
    lines: list[str] = []
    begun = time.monotonic()
    assert child.run([program], dict(os.environ), lines.append, lambda: "here" in lines) is None
    assert time.monotonic() - begun < 30


def test_the_receipt_tells_what_is_there(place):
    fill(place)
    known = json.loads((place / folder.RECEIPT).read_text())
    assert known["packages"] == {"torch": "2.13.0"} and folder.read_receipt(place).build == "cpu"
