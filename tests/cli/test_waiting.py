"""A worker that is started before it is known what is asked."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from spectralift_qgis.core.request.request import FusionRequest
from tests.conftest import Pair

ROOT = Path(__file__).resolve().parents[2]


def later(said: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "spectralift_qgis", "--later"]
    return subprocess.run(command, cwd=ROOT, input=said, capture_output=True, text=True, timeout=60, check=False)


def test_it_does_what_it_is_told() -> None:
    done = later(json.dumps(["sensors", "--json"]) + "\n")
    assert done.returncode == 0, done.stderr
    assert any(s["id"] == "sentinel2a" for s in json.loads(done.stdout)["sensors"])


def test_a_wrong_request_is_refused_as_ever(tmp_path: Path) -> None:
    words = ["fuse", "--hsi", str(tmp_path / "no.tif"), "--msi", "b.tif", "--sensor", "ikonos", "--output", "c.tif"]
    done = later(json.dumps([*words, "--json"]) + "\n")
    assert done.returncode == 2
    assert "There is no file" in json.loads(done.stdout.splitlines()[-1])["message"]


def test_what_may_follow_is_looked_at_before_and_changes_nothing(tmp_path: Path, tiny_pair: Pair) -> None:
    files = {"hsi": str(tiny_pair.hsi), "msi": str(tiny_pair.msi), "srf": str(tiny_pair.srf)}
    made = []
    likely = FusionRequest(**files, output=str(tmp_path / "c.tif"), preset="preview", every=3)
    for name, ahead in (("a.tif", ""), ("b.tif", likely.to_json() + "\n")):
        made.append(tmp_path / name)
        words = ["fuse", *(f"--{k}={v}" for k, v in files.items()), "--preset=preview", "--every=3"]
        words.append(f"--output={made[-1]}")
        done = later(ahead + json.dumps(words) + "\n")
        assert done.returncode == 0, done.stderr
    assert made[0].read_bytes() == made[1].read_bytes()


@pytest.mark.parametrize("said", ["", "\n", "no json\n", '{"a": 1}\n'])
def test_it_ends_without_a_word_where_nothing_is_wanted(said: str) -> None:
    done = later(said)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
