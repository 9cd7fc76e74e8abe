"""One model over many scenes: all problems first, a result a scene, and no scene lost to another's failure."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import gdal

from spectralift_qgis.cli.commands.many import ScenesFailed, apply_to_all, check_all, scene_list, scene_requests
from spectralift_qgis.core.base.errors import Cancelled, RequestRefused
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.request.request import ApplyRequest, TrainRequest
from spectralift_qgis.core.runs.applying import run_applying
from spectralift_qgis.core.runs.training import run_training
from tests.conftest import Pair
from tests.core.runs.test_fusion import Recorder


@pytest.fixture(scope="module")
def each(tiny_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> ApplyRequest:
    model = str(tmp_path_factory.mktemp("model") / "m.npz")
    run_training(
        TrainRequest(str(tiny_pair.hsi), model, msi=str(tiny_pair.msi), srf=str(tiny_pair.srf), preset="preview")
    )
    return ApplyRequest(model, "", "", msi_bands="1,2,3,4")


@pytest.fixture
def scenes(tiny_pair: Pair, tmp_path: Path) -> list[str]:
    """Three parts of the pair's MSI, of different sizes."""
    paths = []
    (tmp_path / "in").mkdir()
    for i, (row, rows) in enumerate(((0, 20), (10, 40), (44, 20))):
        paths.append(str(tmp_path / "in" / f"scene {i}.tif"))
        gdal.Translate(paths[-1], str(tiny_pair.msi), srcWin=[0, row, 64, rows])
    return paths


@pytest.fixture
def out(tmp_path: Path) -> str:
    (tmp_path / "out").mkdir()
    return str(tmp_path / "out")


class Acting(Recorder):
    """Does something once the first scene is being sharpened."""

    def __init__(self, act: Callable[[], None]) -> None:
        super().__init__()
        self._act = act

    def update(self, stage, fraction, **more) -> None:  # type: ignore[no-untyped-def]
        super().update(stage, fraction)
        if stage == "predict" and self._act:
            act, self._act = self._act, None  # type: ignore[assignment]
            act()


def test_each_scene_comes_to_what_it_comes_to_alone(
    each: ApplyRequest, scenes: list[str], out: str, tmp_path: Path
) -> None:
    report = str(tmp_path / "report.json")
    outcomes = apply_to_all(scene_requests(each, scenes, out, out), report, Silent())
    for i, scene in enumerate(scenes):
        name = f"scene_{i}"
        alone = replace(each, msi=scene, output=str(tmp_path / f"{name}.tif"), quality=str(tmp_path / f"{name}_q.tif"))
        run_applying(alone)
        assert Path(out, f"{name}.tif").read_bytes() == Path(alone.output).read_bytes()
        assert Path(out, f"{name}_quality.tif").read_bytes() == Path(alone.quality).read_bytes()
    assert [scene["state"] for scene in outcomes] == ["done"] * 3
    told = json.loads(Path(report).read_text(encoding="utf-8"))
    assert told["counts"] == {"done": 3, "failed": 0, "not started": 0}
    assert [s["result"]["shape"] for s in told["scenes"]] == [[20, 64], [40, 64], [20, 64]]


def test_all_problems_of_all_scenes_are_told_before_anything_is_written(
    each: ApplyRequest, scenes: list[str], out: str
) -> None:
    one_band = scenes[1]
    gdal.Translate(one_band, scenes[0], bandList=[1])
    wrong = [*scenes, "/no/such.tif"]
    with pytest.raises(RequestRefused) as refused:
        apply_to_all(scene_requests(replace(each, dtype="int8"), wrong, out), "", Silent())
    messages = [p.message for p in refused.value.problems]
    assert len([m for m in messages if m.startswith("scene_1: ")]) == 1
    assert len([m for m in messages if m.startswith("such: ")]) == 1
    assert len([m for m in messages if "dtype" in m]) == 1  # wrong with all alike: told once
    assert list(Path(out).iterdir()) == []


def test_a_scene_that_fails_does_not_lose_the_others(
    each: ApplyRequest, scenes: list[str], out: str, tmp_path: Path
) -> None:
    report = tmp_path / "r.json"
    with pytest.raises(ScenesFailed) as failed:
        apply_to_all(scene_requests(each, scenes, out), str(report), Acting(Path(scenes[1]).unlink))
    assert failed.value.exit_code == 1
    assert str(failed.value).startswith("1 of 3 images failed.\nscene_1: ") and "There is no file" in str(failed.value)
    assert sorted(p.name for p in Path(out).glob("*.tif")) == ["scene_0.tif", "scene_2.tif"]
    told = json.loads(report.read_text(encoding="utf-8"))
    assert [s["state"] for s in told["scenes"]] == ["done", "failed", "done"]


def test_cancelling_keeps_what_is_done(each: ApplyRequest, scenes: list[str], out: str, tmp_path: Path) -> None:
    class Impatient(Recorder):
        def is_cancelled(self) -> bool:  # when the second image begins
            return [stage for stage, _ in self.stages].count("publish") >= 1 and self.stages[-1][0] == "check"

    report = tmp_path / "r.json"
    with pytest.raises(Cancelled):
        apply_to_all(scene_requests(each, scenes, out), str(report), Impatient())
    assert sorted(p.name for p in Path(out).iterdir()) == ["scene_0.qml", "scene_0.tif"]
    assert json.loads(report.read_text())["counts"] == {"done": 1, "failed": 0, "not started": 2}


def test_scenes_of_one_name_bear_their_folders_names_too(each: ApplyRequest) -> None:
    scenes = ["/d/2021/b.tif", "/d/2022/B.tif", "/d/c.tif", "/vsicurl/https://a.b/e.tif?sig=1/2", "/d/S2A.SAFE"]
    requests = scene_requests(replace(each, format="COG"), scenes, "/o", "/q")
    names = [Path(r.output).name for r in requests]
    assert names == ["2021_b.tif", "2022_B.tif", "c.tif", "e.tif", "S2A.tif"]
    assert requests[0].quality == "/q/2021_b_quality.tif"
    assert scene_requests(replace(each, format="ENVI"), ["/d/c.tif"], "/o")[0].output == "/o/c.bsq"


def problems(requests: list[ApplyRequest], report: str = "") -> set[str]:
    """Return the codes of the problems of several requests."""
    with pytest.raises(RequestRefused) as refused:
        check_all(requests, report, Silent())
    return {finding.code for finding in refused.value.problems}


def test_no_scene_becomes_another(each: ApplyRequest, scenes: list[str], out: str) -> None:
    def codes(given: list[str], folder: str, report: str = "", quality: str = "") -> set[str]:
        return problems(scene_requests(each, given, folder, quality), report)

    assert codes([scenes[0], scenes[0]], out) == {"output.twice"}
    other = Path(scenes[0]).parent / "scene_0_quality.tif"  # what the quality of "scene 0.tif" would become
    shutil.copy(scenes[0], other)
    assert codes([scenes[0], str(other)], out, quality=str(other.parent)) == {"output.is_input"}
    in_envi = scene_requests(replace(each, format="ENVI"), [scenes[0], str(other)], out, out)
    assert problems(in_envi) == {"output.twice"}  # scene_0_quality.qml
    assert codes(scenes, out, str(Path(out) / "scene_1.tif")) == {"report.twice"}
    assert codes(scenes, out + "/no") == {"output.unwritable"}


def test_the_disk_has_to_hold_all_results(
    each: ApplyRequest, scenes: list[str], out: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(out)
    largest = 40 * 64 * 24 * 2
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=32 * 1024**2 + largest + 1000))
    with pytest.raises(RequestRefused, match="take 33.8 MB including a margin, and the disk has 33.7 MB free"):
        check_all(scene_requests(each, scenes, out), "", Silent())


def test_lists_of_scenes(tmp_path: Path) -> None:
    (tmp_path / "l.txt").write_text("# May\na.tif\n\n/d/b.tif\n/vsis3/x/c.tif\nhttps://a.b/d.tif\n", encoding="utf-8")
    assert scene_list(["z.tif", str(tmp_path / "l.txt")]) == [
        "z.tif", str(tmp_path / "a.tif"), "/d/b.tif", "/vsis3/x/c.tif", "https://a.b/d.tif",
    ]  # fmt: skip
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe\xff")
    (tmp_path / "none.txt").write_text("# nothing\n")
    for name, code in (("bad.txt", "msi.list"), ("missing.txt", "msi.list"), ("none.txt", "msi.missing")):
        with pytest.raises(RequestRefused) as refused:
            scene_list([str(tmp_path / name)])
        assert [p.code for p in refused.value.problems] == [code]
