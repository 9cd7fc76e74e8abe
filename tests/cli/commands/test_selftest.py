"""`selftest` and what a refused check still says, from real processes."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.conftest import ROOT


def run(*arguments: str) -> tuple[int, list[dict]]:
    command = [sys.executable, "-m", "spectralift_qgis", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def test_selftest_names_versions_and_tries_things_out():
    code, (result,) = run("selftest", "--json")
    assert code == 0 and result["type"] == "result"
    assert {"SpectraLift", "Python", "GDAL", "numpy", "torch", "interpreter"} <= set(result["versions"])
    assert [(check["name"], check["ok"]) for check in result["checks"]] == [("rasters", True), ("training", True)]


def test_a_refused_check_still_tells_the_facts(tiny_pair, tmp_path):
    images = (f"--hsi={tiny_pair.hsi}", f"--msi={tiny_pair.msi}", f"--output={tmp_path / 'o.tif'}")
    code, messages = run("fuse", *images, "--check", "--json")
    assert code == 2
    assert messages[-1]["type"] == "error"
    facts = messages[-1]["facts"]
    assert facts["hsi"]["bands"] == 24
    assert len(facts["described"]["hsi"]["centre_nm"]) == 24
    assert len(facts["described"]["msi"]["names"]) == 4
