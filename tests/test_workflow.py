"""The workflow file calls what a developer calls: make targets that exist, on both Debian releases."""

from __future__ import annotations

import re

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
    assert {c.split()[1] for c in own} == {"lint", "audit", "test", "validate"}
    assert [c for c in own if c.split()[0] != "make" or c.split()[1] not in targets] == []


def test_both_ends_of_the_supported_range_are_tested(jobs: dict) -> None:
    tested = jobs["test"]["strategy"]["matrix"]["include"]
    assert {(m["debian"], m["qgis"]) for m in tested} == {("bookworm", "3.22"), ("trixie", "3.40")}
    assert all(j.get("container", "debian:").startswith("debian:") for j in jobs.values())


def test_a_tag_is_released_only_after_everything_else(jobs: dict) -> None:
    assert set(jobs["release"]["needs"]) == set(jobs) - {"release"}
    assert jobs["release"]["if"] == "github.ref_type == 'tag'"
