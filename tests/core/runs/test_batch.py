"""One model over many scenes: all problems first, a result a scene, and no scene lost to another's failure."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.base.errors import Cancelled, RequestRefused
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.check.batch import check_scenes, scene_list
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest, TrainRequest
from spectralift_qgis.core.runs.applying import run_applying
from spectralift_qgis.core.runs.batch import ScenesFailed, run_many, scene_requests
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.runs.training import run_training
from tests.conftest import Pair
from tests.core.runs.test_fusion import Recorder
from tests.core.scenes import read


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
    recorder = Recorder()
    report = str(tmp_path / "report.json")
    result = run_many(replace(each, report=report), scenes, out, recorder, quality=out)
    for i, scene in enumerate(scenes):
        name = f"scene_{i}"
        alone = replace(each, msi=scene, output=str(tmp_path / f"{name}.tif"), quality=str(tmp_path / f"{name}_q.tif"))
        run_applying(alone)
        assert Path(out, f"{name}.tif").read_bytes() == Path(alone.output).read_bytes()
        assert Path(out, f"{name}_quality.tif").read_bytes() == Path(alone.quality).read_bytes()
    assert [s.state for s in result.scenes] == ["done"] * 3
    fractions = [f for _, f in recorder.stages]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    told = json.loads(Path(report).read_text(encoding="utf-8"))
    assert told["counts"] == {"done": 3, "failed": 0, "not started": 0}
    assert [s["result"]["shape"] for s in told["scenes"]] == [[20, 64], [40, 64], [20, 64]]
    table = (tmp_path / "report.md").read_text(encoding="utf-8").splitlines()
    assert [line.split("|")[1:4] for line in table[-3:]] == [
        [f" scene_{i} ", " done ", f" 64 × {rows} "] for i, rows in enumerate((20, 40, 20))
    ]


def test_all_problems_of_all_scenes_are_told_before_anything_is_written(
    each: ApplyRequest, scenes: list[str], out: str
) -> None:
    one_band = scenes[1]
    gdal.Translate(one_band, scenes[0], bandList=[1])
    wrong = [*scenes, "/no/such.tif"]
    with pytest.raises(RequestRefused) as refused:
        run_many(replace(each, dtype="int8"), wrong, out)
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
        run_many(replace(each, report=str(report)), scenes, out, Acting(Path(scenes[1]).unlink))
    assert failed.value.exit_code == 1
    messages = [p.message for p in failed.value.problems]
    assert messages[0].startswith("scene_1: ")
    assert "There is no file" in messages[0]
    assert messages[1] == "2 of 3 scenes are done, 1 failed."
    assert sorted(p.name for p in Path(out).glob("*.tif")) == ["scene_0.tif", "scene_2.tif"]
    told = json.loads(report.read_text(encoding="utf-8"))
    assert [s["state"] for s in told["scenes"]] == ["done", "failed", "done"]
    assert "There is no file" in (tmp_path / "r.md").read_text(encoding="utf-8")


def test_of_one_scene_nothing_is_counted(each: ApplyRequest, scenes: list[str], out: str, tmp_path: Path) -> None:
    report = str(tmp_path / "r.json")
    with pytest.raises(ScenesFailed) as failed:
        run_many(replace(each, report=report), scenes[:1], out, Acting(Path(scenes[0]).unlink))
    assert len(failed.value.problems) == 1
    assert "applied to 1 scene\n" in (tmp_path / "r.md").read_text(encoding="utf-8")
    with pytest.raises(Cancelled, match="The scene is not done"):
        run_many(each, scenes[1:2], out, Recorder(stop_at="predict"))


def test_cancelling_keeps_what_is_done(each: ApplyRequest, scenes: list[str], out: str, tmp_path: Path) -> None:
    class Impatient(Recorder):
        def is_cancelled(self) -> bool:
            return bool(self.stages) and self.stages[-1][1] > 0.5

    report = tmp_path / "r.json"
    with pytest.raises(Cancelled, match="1 of 3 scenes are done"):
        run_many(replace(each, report=str(report)), scenes, out, Impatient())
    assert sorted(p.name for p in Path(out).iterdir()) == ["scene_0.qml", "scene_0.tif"]
    assert json.loads(report.read_text())["counts"] == {"done": 1, "failed": 0, "not started": 2}


def test_scenes_of_one_name_bear_their_folders_names_too(each: ApplyRequest) -> None:
    scenes = ["/d/2021/b.tif", "/d/2022/B.tif", "/d/c.tif", "/vsicurl/https://a.b/e.tif?sig=1/2", "/d/S2A.SAFE"]
    requests = scene_requests(replace(each, format="COG"), scenes, "/o", "/q")
    names = [Path(r.output).name for r in requests]
    assert names == ["2021_b.tif", "2022_B.tif", "c.tif", "e.tif", "S2A.tif"]
    assert requests[0].quality == "/q/2021_b_quality.tif"
    assert scene_requests(replace(each, format="ENVI"), ["/d/c.tif"], "/o")[0].output == "/o/c.bsq"


def test_no_scene_becomes_another(each: ApplyRequest, scenes: list[str], out: str) -> None:
    def codes(given: list[str], folder: str, report: str = "", quality: str = "") -> set[str]:
        return {f.code for f in check_scenes(scene_requests(each, given, folder, quality), report, Silent())[0]}

    assert codes([scenes[0], scenes[0]], out) == {"output.twice"}
    other = Path(scenes[0]).parent / "scene_0_quality.tif"  # what the quality of "scene 0.tif" would become
    shutil.copy(scenes[0], other)
    assert codes([scenes[0], str(other)], out, quality=str(other.parent)) == {"output.is_input"}
    in_envi = scene_requests(replace(each, format="ENVI"), [scenes[0], str(other)], out, out)
    assert [f.code for f in check_scenes(in_envi, "", Silent())[0]] == ["output.shared"]  # scene_0_quality.qml
    assert codes(scenes, out, str(Path(out) / "scene_1.tif")) == {"report.twice"}
    assert codes(scenes, out + "/no") == {"output.unwritable"}


def test_the_disk_has_to_hold_all_results(
    each: ApplyRequest, scenes: list[str], out: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(out)
    largest = 40 * 64 * 24 * 2
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=32 * 1024**2 + largest + 1000))
    found, _ = check_scenes(scene_requests(each, scenes, out), "", Silent())
    assert [f.code for f in found] == ["output.disk_full"]
    assert "3 scenes take up to 33.8 MB with some room to spare, and the disk has 33.7 MB free" in found[0].message


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


# ── a mosaic instead


def test_fusing_a_mosaic_of_scenes_with_gaps_gives_each_scenes_pixels(tiny_pair: Pair, tmp_path: Path) -> None:
    """Two scenes of different extents, one with nodata, in one VRT: their pixels, and nodata between them."""
    parts = []
    for i, window in enumerate(([0, 0, 40, 30], [30, 36, 30, 28])):
        parts.append(str(tmp_path / f"part{i}.tif"))
        made = gdal.Translate(parts[-1], str(tiny_pair.msi), srcWin=window, noData=-32768)
        values = made.ReadAsArray()
        if i == 0:
            values[:, :5, :7] = -32768
            made.WriteArray(values)
        del made
    mosaic = str(tmp_path / "mosaic.vrt")
    built = gdal.BuildVRT(mosaic, parts)
    del built
    pair = {"srf": str(tiny_pair.srf), "preset": "preview", "msi_bands": "1,2,3,4", "radiometry": "none"}
    run_fusion(FusionRequest(str(tiny_pair.hsi), mosaic, str(tmp_path / "m.tif"), **pair))
    run_fusion(FusionRequest(str(tiny_pair.hsi), str(tiny_pair.msi), str(tmp_path / "whole.tif"), **pair))
    found, whole = read(str(tmp_path / "m.tif")), read(str(tmp_path / "whole.tif"))[:, :64, :60]
    seen = np.zeros((64, 60), bool)
    seen[:30, :40] = seen[36:64, 30:60] = True
    seen[:5, :7] = False
    assert found.shape == (24, 64, 60)
    assert (found[:, seen] == whole[:, seen]).all()
    with open_raster(str(tmp_path / "m.tif")) as made:
        assert (found[:, ~seen] == made.nodata[0]).all()
