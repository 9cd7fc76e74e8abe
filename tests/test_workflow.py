"""The workflow file calls what a developer calls: make targets that exist, on both Debian releases."""

from __future__ import annotations

import os
import re
import subprocess

import pytest

from tests.conftest import ROOT

yaml = pytest.importorskip("yaml")

# Before there is make, and where a tag's zip is attached, nothing of the project can be called.
OTHERS = ("apt-get update ", "git config ", "gh release create ")


@pytest.fixture(scope="module")
def jobs() -> dict:
    return yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8"))["jobs"]


def commands(job: dict) -> list[str]:
    return [step["run"] for step in job["steps"] if "run" in step]


def test_it_only_calls_make_targets_that_exist(jobs: dict) -> None:
    targets = set(re.findall(r"(?m)^([a-z][a-z0-9.-]*):", (ROOT / "Makefile").read_text(encoding="utf-8")))
    own = [c for job in jobs.values() for c in commands(job) if not c.startswith(OTHERS)]
    assert {c.split()[1] for c in own} == {"lint", "test", "validate"}
    assert [c for c in own if c.split()[0] != "make" or c.split()[1] not in targets] == []


def test_both_ends_of_the_supported_range_are_tested(jobs: dict) -> None:
    tested = jobs["test"]["strategy"]["matrix"]["include"]
    assert {(m["debian"], m["qgis"]) for m in tested} == {("bookworm", "3.22"), ("trixie", "3.40")}
    assert all(j.get("container", "debian:").startswith("debian:") for j in jobs.values())


def test_a_tag_is_released_only_after_everything_else(jobs: dict) -> None:
    assert set(jobs["release"]["needs"]) == set(jobs) - {"release"}
    assert jobs["release"]["if"] == "github.ref_type == 'tag'"


def test_the_workflow_insists_on_the_look_up_of_vulnerabilities_that_lint_does(jobs: dict) -> None:
    (step,) = (s for s in jobs["lint"]["steps"] if s.get("run") == "make lint")
    assert step["env"] == {"AUDIT": "required"}
    assert 'check "pip-audit" tools/audit.sh\n' in (ROOT / "tools" / "lint.sh").read_text(encoding="utf-8")


@pytest.mark.parametrize(("audit", "code"), [("", 0), ("required", 1)])
def test_without_the_service_the_look_up_says_so_in_a_line(audit: str, code: int) -> None:
    closed = {"HTTPS_PROXY": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9", "NO_PROXY": "", "no_proxy": ""}
    run = {"capture_output": True, "text": True, "env": {**os.environ, **closed, "AUDIT": audit}, "check": False}
    done = subprocess.run([ROOT / "tools" / "audit.sh"], **run)
    assert (done.returncode, done.stderr) == (code, "")
    assert re.fullmatch(r"audit: https://pypi.org/pypi does not answer, [^\n]*\n", done.stdout)
