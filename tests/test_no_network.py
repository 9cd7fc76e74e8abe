"""Nothing of the command line reaches for the network: watched in a network namespace, and by Python's audit events.

In the namespace every address there is leads to the loopback device, whose packets are counted: what GDAL, torch or a
name server's client tries is seen too, not only what goes through Python's sockets.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.conftest import ROOT, Pair
from tests.core.raster.products.makers import NAME_ENMAP, enmap

NAMESPACE = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]
WATCHED = """
ip link set lo up && ip route add local default dev lo && ip -6 route add local default dev lo || exit 99
"$@"
code=$?
echo "packets: $(awk '$1 == "lo:" {print $11}' /proc/net/dev)"
exit $code
"""
AUDIT = """
import sys
def watch(event, arguments):
    if event.startswith(("socket.connect", "socket.getaddrinfo", "socket.gethostby", "socket.send", "urllib.Request")):
        if event == "socket.connect" and isinstance(arguments[1], (str, bytes)):
            return  # a socket of this machine's file system
        sys.stderr.write(f"NETWORK: {event} {arguments[1:]!r}\\n")
sys.addaudithook(watch)
"""


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Callable[[list[str]], tuple[int, str]]:
    """Return a function that runs this Python with arguments; it returns the exit code and what was printed."""
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        pytest.skip("unshare or ip is not installed")
    hooks = tmp_path_factory.mktemp("hooks")
    (hooks / "sitecustomize.py").write_text(AUDIT)

    def run(arguments: list[str]) -> tuple[int, str]:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(hooks), str(ROOT)])}
        command = [*NAMESPACE, "bash", "-c", WATCHED, "watched", sys.executable, *arguments]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    code, said = run(["-c", "print('ready')"])
    if "ready" not in said:
        pytest.skip(f"no network namespace can be made here: {said.strip()[-200:]}")
    return run


REACHING = {
    "a socket": "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.9', 53))",
    "GDAL": "from osgeo import gdal; gdal.UseExceptions(); gdal.VSIStatL('/vsicurl/http://192.0.2.9/x.tif')",
}


@pytest.mark.parametrize("how", REACHING)
def test_the_watch_sees_what_reaches_out(watched, how: str) -> None:
    said = watched(["-c", REACHING[how]])[1]
    assert "packets: 0" not in said and "packets: " in said
    assert ("NETWORK: socket.sendto" in said) == (how == "a socket")


def quiet(watched, *words: object) -> tuple[int, str]:
    code, said = watched(["-m", "spectralift_qgis", *map(str, words)])
    assert "NETWORK" not in said and "packets: 0\n" in said, said
    return code, said


def test_selftest_stays_at_home(watched) -> None:
    assert quiet(watched, "selftest")[0] == 0


def test_a_whole_fusion_stays_at_home(watched, tiny_pair: Pair, tmp_path: Path) -> None:
    given = ["--hsi", tiny_pair.hsi, "--msi", tiny_pair.msi, "--srf", tiny_pair.srf, "--output", tmp_path / "o.tif"]
    code, said = quiet(watched, "fuse", *given, "--training", "epochs=20,networks=1", "--report", tmp_path / "r.json")
    assert code == 0, said
    assert (tmp_path / "o.tif").stat().st_size > 0


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE a SYSTEM "http://192.0.2.9/evil.dtd">',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "http://192.0.2.9/x">]>',
        '<!DOCTYPE a [<!ENTITY % x SYSTEM "ftp://192.0.2.9/x"> %x;]>',
    ],
)
def test_xml_that_names_an_address_is_refused_without_asking_there(watched, tmp_path: Path, doctype: str) -> None:
    product = enmap(tmp_path, np.ones((3, 4, 4), np.int16), [500, 600, 700], doctype=doctype)
    metadata = product / f"{NAME_ENMAP}-METADATA.XML"
    metadata.write_text(metadata.read_text().replace("<schema/>", "<schema>&x;</schema>"))
    code, said = quiet(watched, "profile", "--raster", product, "--x", "400015", "--y", "5799985")
    assert code in (1, 2) and "document type" in said
