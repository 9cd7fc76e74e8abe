"""The documentation: its links lead somewhere, its commands are understood, its examples run."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from spectralift_qgis import paths
from spectralift_qgis.cli.main import command_parser
from tests.conftest import ROOT

DOCS = sorted((ROOT / "docs").glob("*.md"))
PAGES = [*DOCS, ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
COMMAND = re.compile(r"^ {4,}(?:\$ )?python -m spectralift_qgis (.+)$", re.MULTILINE)


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as Markdown's toc extension and GitHub make them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.lower()).strip().replace(" ", "-") for h in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_lead_somewhere(page: Path) -> None:
    lost = []
    for target in LINK.findall(page.read_text("utf-8")):
        if re.match(r"https?://|mailto:", target):
            continue
        path, _, part = target.partition("#")
        file = page.parent / path if path else page
        if not file.exists() or (part and file.suffix == ".md" and part not in anchors(file)):
            lost.append(target)
    assert lost == []


def test_every_page_is_in_the_contents() -> None:
    listed = set(LINK.findall((ROOT / "docs" / "index.md").read_text("utf-8")))
    assert {p.name for p in DOCS} - {"index.md"} <= listed


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_commands_are_understood(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = []
    for line in COMMAND.findall(page.read_text("utf-8")):
        arguments = [a for a in shlex.split(line, comments=True) if a not in ("…", "...", "[options]")]
        if not arguments or re.search(r"[…|<>&\[]", line):
            continue
        try:
            command_parser().parse_args(arguments)
        except SystemExit as e:
            if e.code:
                wrong.append((line, capsys.readouterr().err.splitlines()[-1]))
    assert wrong == []


def test_the_tutorial_runs(tmp_path: Path) -> None:
    lines = COMMAND.findall((ROOT / "docs" / "tutorial.md").read_text("utf-8"))
    assert len(lines) == 4
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    for line in lines:
        command = [sys.executable, "-m", "spectralift_qgis", *shlex.split(line)]
        done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (line, done.stderr)
    assert (tmp_path / "scene" / "assessment.html").stat().st_size > 10_000
    expected = json.loads((tmp_path / "scene" / "report.json").read_text("utf-8"))["result"]["figures"]["expected"]
    told = re.search(r"SAM ([\d.]+)°, RMSE ([\d.]+) %", (ROOT / "docs" / "tutorial.md").read_text("utf-8"))
    assert told is not None, "the tutorial says what accuracy to expect"
    assert expected["sam_deg"] == pytest.approx(float(told[1]), abs=0.15)
    assert expected["rmse_percent"] == pytest.approx(float(told[2]), abs=0.3)


def test_the_python_examples_run_one_after_the_other(tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "python.md").read_text("utf-8"), re.DOTALL)
    assert len(blocks) >= 4
    script = tmp_path / "examples.py"
    script.write_text("\n".join(blocks), encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, script], cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "scene" / "applied.tif").exists()


def test_each_help_page_that_is_named_exists() -> None:
    named: set[str] = set()
    for module in (ROOT / "spectralift_qgis").rglob("*.py"):
        text = module.read_text("utf-8")
        named |= set(re.findall(r'help_page = "([\w-]+)"', text)) | set(re.findall(r'HelpWindow\("([\w-]+)"', text))
    assert len(named) >= 5
    assert [name for name in named if not paths.help_page(name).is_file()] == []


def test_the_help_that_is_shipped_is_whole(tmp_path: Path) -> None:
    sys.path.insert(0, str(ROOT / "tools"))
    import help_pages

    help_pages.build(tmp_path)
    assert {p.stem for p in tmp_path.glob("*.html")} == {p.stem for p in DOCS}
    lost = []
    for page in tmp_path.glob("*.html"):
        text = page.read_text("utf-8")
        for target in re.findall(r'(?:href|src)="([^"#]+)', text):
            if not target.startswith("http") and not (tmp_path / target).exists():
                lost.append((page.name, target))
        assert 'src="http' not in text, f"{page.name} loads something from the network"
    assert lost == []
