"""Outputs that exist: each check names what a run will replace, and nothing else about the run changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from spectralift_qgis.cli.main import main
from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.check.fusion import preflight
from spectralift_qgis.core.check.outputs import check_outputs
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.request.request import FusionRequest
from tests.conftest import Pair

TABLE = [
    # what lies there, output, format, what is named (None: nothing)
    ((), "out.tif", "GTiff", None),
    (("out.tif",), "out.tif", "GTiff", ("out.tif",)),
    (("out.tif", "out.tif.aux.xml", "out.tif.ovr"), "out.tif", "GTiff", ("out.tif",)),  # they belong to it
    (("out.tif.aux.xml", "out.tif.ovr"), "out.tif", "GTiff", ("out.tif.aux.xml", "out.tif.ovr")),
    (("out.qml",), "out.tif", "GTiff", None),  # a style of the user's is kept
    (("out.img", "out.hdr"), "out.bsq", "ENVI", ("out.hdr",)),  # another image's header
    (("out.bsq", "out.hdr"), "out.bsq", "ENVI", ("out.bsq",)),
    (("out.hdr",), "out.tif", "GTiff", None),
    (("out.json", "out.json.ovr"), "out.json", "", ("out.json",)),
    (("out.json.ovr",), "out.json", "", None),
    (("Out.tif", "out_2.tif"), "out.tif", "GTiff", None),
]


def named(outputs: dict[str, str], formats: dict[str, str]) -> list[Finding]:
    found = Preflight()
    check_outputs(outputs, [], found, formats)
    return found.findings


@pytest.mark.parametrize(("there", "output", "file_format", "wanted"), TABLE)
def test_what_will_be_replaced_is_named(
    tmp_path: Path, there: tuple[str, ...], output: str, file_format: str, wanted: tuple[str, ...] | None
) -> None:
    for name in there:
        (tmp_path / name).touch()
    found = named({"output": str(tmp_path / output)}, {"output": file_format})
    verb = "exists" if wanted and len(wanted) == 1 else "exist"
    text = ", ".join(str(tmp_path / name) for name in wanted or ())
    expected = [Finding("warning", "output.exists", f"{text} {verb} and will be replaced.")] if wanted else []
    assert found == expected


@pytest.mark.parametrize(("there", "output", "file_format", "wanted"), TABLE)
def test_a_run_replaces_nothing_that_is_not_named_or_belongs_to_it(
    tmp_path: Path, there: tuple[str, ...], output: str, file_format: str, wanted: tuple[str, ...] | None
) -> None:
    """Publish under the name, as a run does; what has changed was named, or lies beside a file that was."""
    for name in there:
        (tmp_path / name).write_text("before")
    with Staging(str(tmp_path / output)) as staging:
        part = Path(staging.path(str(tmp_path / output)))
        part.write_text("after")
        if file_format == "ENVI":
            part.with_suffix(".hdr").write_text("after")
        staging.publish()
    changed = {n for n in there if not (tmp_path / n).exists() or (tmp_path / n).read_text() != "before"}
    if wanted is None or output not in wanted:
        assert changed == set(wanted or ()) or file_format == ""


def test_several_are_one_sentence_and_one_with_an_error_is_not_among_them(tmp_path: Path) -> None:
    for name in ("out.tif", "out.quality.tif", "model.npz"):
        (tmp_path / name).touch()
    outputs = {
        "output": str(tmp_path / "out.tif"), "quality": str(tmp_path / "out.quality.tif"),
        "model": str(tmp_path / "model.npz"), "report": str(tmp_path / "no folder" / "out.json"),
    }  # fmt: skip
    error, warning = named(outputs, {"output": "GTiff", "quality": "GTiff"})
    assert (error.level, error.code) == ("error", "report.unwritable")
    assert (
        warning.message == f"{outputs['output']}, {outputs['quality']}, {outputs['model']} exist and will be replaced."
    )
    assert [f.code for f in named({"output": str(tmp_path)}, {"output": "GTiff"})] == ["output.unwritable"]


def test_an_input_that_would_be_replaced_stays_an_error_and_no_more(tiny_pair: Pair) -> None:
    request = FusionRequest(str(tiny_pair.hsi), str(tiny_pair.msi), str(tiny_pair.msi), srf=str(tiny_pair.srf))
    codes = {f.code for f in preflight(request).findings}
    assert "output.is_input" in codes and "output.exists" not in codes


def test_the_command_line_says_it_and_replaces_it_as_before(
    tiny_pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.tif"
    output.write_text("before")
    call = ["fuse", f"--hsi={tiny_pair.hsi}", f"--msi={tiny_pair.msi}", f"--srf={tiny_pair.srf}",
            f"--output={output}", "--preset=preview"]  # fmt: skip
    assert main([*call, "--check"]) == 0
    assert f"{output} exists and will be replaced." in "".join(capsys.readouterr())
    assert output.read_text() == "before"
    assert main(call) == 0
    assert f"{output} exists and will be replaced." in "".join(capsys.readouterr())
    assert output.stat().st_size > 10_000
    first = output.read_bytes()
    assert main(call) == 0 and output.read_bytes() == first
