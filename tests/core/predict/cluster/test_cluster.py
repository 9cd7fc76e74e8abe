"""Predicting on real worker processes: the same result as here, also when one of them is killed."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.base.errors import Cancelled, RasterError, RequestRefused
from spectralift_qgis.core.predict.cluster import predicting, session, tile
from spectralift_qgis.core.predict.cluster.check import check_workers
from spectralift_qgis.core.predict.cluster.predicting import predict_tiles
from spectralift_qgis.core.predict.cluster.session import Session, connected
from spectralift_qgis.core.predict.cluster.target import Target, check_target
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest
from spectralift_qgis.core.runs.applying import run_applying
from spectralift_qgis.core.runs.fusion import run_fusion
from tests.conftest import ROOT, Pair
from tests.core.raster.test_alpha_band import aerial, holes, in_8_bits
from tests.core.runs.test_fusion import Recorder
from tests.core.scenes import read

torch = pytest.importorskip("torch")
pytest.importorskip("distributed")

QUESTION = {"files": [], "probes": [], "device": "cpu", "needs_torch": True}


@pytest.fixture(scope="module")
def workers() -> Iterator[Session]:
    """Two worker processes, started as `--n-workers 2` does."""
    with connected(Target(n_workers=2)) as found:
        yield found


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(predicting, "LARGEST", 32)
    monkeypatch.setattr(predicting, "SMALLEST", 16)


@pytest.fixture(scope="module")
def request_here(tiny_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> FusionRequest:
    """A fusion with all outputs; its MSI has a tile without any data and others with holes."""
    folder = tmp_path_factory.mktemp("local")
    msi = str(folder / "msi.tif")
    gdal.Translate(msi, str(tiny_pair.msi), noData=-1)
    dataset = gdal.Open(msi, gdal.GA_Update)
    for i in range(1, 5):
        dataset.GetRasterBand(i).WriteArray(np.full((16, 20), -1, np.int16), 16, 0)
    del dataset
    return FusionRequest(
        str(tiny_pair.hsi), msi, str(folder / "out.tif"), srf=str(tiny_pair.srf), training="epochs=60", device="cpu",
        expect="none", quality=str(folder / "q.tif"), model=str(folder / "m.npz"), report=str(folder / "r.json"),
    )  # fmt: skip


@pytest.fixture(scope="module")
def here(request_here: FusionRequest) -> FusionRequest:
    """The same, carried out in this process."""
    result = run_fusion(request_here)
    assert result.figures["refined"] == "yes"
    return request_here


def elsewhere(request: FusionRequest, folder: Path, suffix: str = ".tif", **changes) -> FusionRequest:
    names = {"output": f"out{suffix}", "quality": f"q{suffix}", "model": "m.npz", "report": "r.json"}
    return replace(request, **{**{k: str(folder / v) for k, v in names.items()}, **changes})


def told(path: str) -> tuple[list[object], ...]:
    """Everything that a raster says of itself, but for its own compression and blocks."""
    dataset = gdal.Open(path)
    bands = [dataset.GetRasterBand(i) for i in range(1, dataset.RasterCount + 1)]
    return (
        [dataset.GetGeoTransform(), dataset.GetProjection(), dataset.RasterXSize, dataset.RasterYSize],
        [dataset.GetMetadata(domain) for domain in ("", "ENVI", "SPECTRALIFT")],
        [(b.GetDescription(), b.GetMetadata(), b.GetMetadata("IMAGERY"), b.GetColorInterpretation()) for b in bands],
        [(b.GetScale() or 1, b.GetOffset() or 0, str(b.GetNoDataValue()), b.DataType) for b in bands],
    )


def test_workers_started_here_keep_the_memory_they_work_in(workers: Session) -> None:
    """Dask's own setting of glibc costs a fifth to a third of the CPU time (docs/scale.md)."""
    assert set(workers.ask(os.environ.get, "MALLOC_TRIM_THRESHOLD_").values()) == {None}
    assert set(workers.ask(os.environ.get, "OMP_NUM_THREADS").values()) == {"1"}


# ── the same result


def test_one_file_is_the_local_file_byte_for_byte(workers: Session, here: FusionRequest, tmp_path: Path) -> None:
    request = elsewhere(here, tmp_path)
    result = run_fusion(request, predict=partial(predict_tiles, workers))
    for name in ("out.tif", "out.qml", "q.tif", "m.npz"):
        assert (tmp_path / name).read_bytes() == (Path(here.output).parent / name).read_bytes(), name
    assert sorted(p.name for p in tmp_path.iterdir()) == ["m.npz", "out.qml", "out.tif", "q.tif", "r.json"]
    before = json.loads(Path(here.report).read_text())["result"]["figures"]
    means = ("mean_closure", "mean_spread")  # sums in another order
    assert {k: v for k, v in result.figures.items() if k not in means} == {
        k: v for k, v in before.items() if k not in means
    }
    assert [result.figures[k] for k in means] == pytest.approx([before[k] for k in means], rel=1e-12)


def test_on_a_coarser_grid_it_is_the_local_file_too(workers: Session, here: FusionRequest, tmp_path: Path) -> None:
    request = elsewhere(replace(here, every=3, refine="none"), tmp_path, model="", report="")
    run_fusion(request, predict=partial(predict_tiles, workers))
    local = elsewhere(request, tmp_path, output=str(tmp_path / "local.tif"), quality="", model="", report="")
    assert run_fusion(local).shape == (21, 21)
    assert (tmp_path / "out.tif").read_bytes() == (tmp_path / "local.tif").read_bytes()


@pytest.mark.parametrize("every", [1, 2])
def test_a_near_infrared_marked_as_alpha_is_data_on_the_workers_too(
    workers: Session, here: FusionRequest, tiny_pair: Pair, tmp_path: Path, every: int
) -> None:
    msi = aerial(tmp_path / "msi.tif", in_8_bits(tiny_pair))
    request = elsewhere(replace(here, msi=msi, every=every), tmp_path, model="", report="")
    run_fusion(request, predict=partial(predict_tiles, workers))
    local = elsewhere(request, tmp_path, output=str(tmp_path / "local.tif"), quality=str(tmp_path / "local_q.tif"),
                      model="", report="")  # fmt: skip
    run_fusion(local)
    assert (tmp_path / "out.tif").read_bytes() == (tmp_path / "local.tif").read_bytes()
    assert (tmp_path / "q.tif").read_bytes() == (tmp_path / "local_q.tif").read_bytes()
    assert not holes(local.output).any()


def test_a_virtual_raster_says_and_shows_the_same_and_moves_with_its_tiles(
    workers: Session, here: FusionRequest, tmp_path: Path
) -> None:
    made, moved = tmp_path / "made", tmp_path / "moved"
    made.mkdir()
    run_fusion(elsewhere(here, made, ".vrt"), predict=partial(predict_tiles, workers))
    assert sorted(p.name for p in made.iterdir()) == [
        "m.npz", "out.qml", "out.vrt", "out_tiles", "q.vrt", "q_tiles", "r.json",
    ]  # fmt: skip
    assert len(list((made / "out_tiles").iterdir())) == 16
    made.rename(moved)
    for name in ("out", "q"):
        local = str(Path(here.output).with_name(f"{name}.tif"))
        assert told(str(moved / f"{name}.vrt")) == told(local)
        assert np.array_equal(read(str(moved / f"{name}.vrt")), read(local), equal_nan=True)


def test_an_earlier_virtual_raster_is_replaced_tiles_and_all(
    workers: Session, here: FusionRequest, tmp_path: Path
) -> None:
    predict = partial(predict_tiles, workers)
    request = replace(elsewhere(here, tmp_path, ".vrt", quality=""), refine="none")
    (tmp_path / "out_tiles").mkdir()
    (tmp_path / "out_tiles" / "notes.txt").write_text("the user's own")
    run_fusion(request, predict=predict)
    first = {p.name for p in (tmp_path / "out_tiles").iterdir()}
    run_fusion(replace(request, seed=1), predict=predict)
    second = {p.name for p in (tmp_path / "out_tiles").iterdir()}
    assert first & second == {"notes.txt"}
    assert len(second) == 17
    assert read(request.output).shape == (24, 64, 64)


@pytest.mark.parametrize("file_format", ["COG", "ENVI"])
def test_other_formats_have_the_same_numbers(
    workers: Session, here: FusionRequest, tmp_path: Path, file_format: str
) -> None:
    wanted = ApplyRequest(
        here.model, here.msi, str(tmp_path / "out"), format=file_format, device="cpu", compress="none"
    )
    run_applying(replace(wanted, output=str(tmp_path / "here")))
    run_applying(wanted, predict=partial(predict_tiles, workers))
    assert np.array_equal(read(str(tmp_path / "out")), read(str(tmp_path / "here")))
    if file_format == "COG":
        assert (tmp_path / "out").read_bytes() == (tmp_path / "here").read_bytes()


# ── what goes wrong on the way


class AtFirstTile(Recorder):
    """Does something once, when the first tile is there."""

    def __init__(self, act) -> None:
        super().__init__()
        self._act = act

    def update(self, stage, fraction, *, loss=None, remaining_s=None) -> None:
        super().update(stage, fraction, loss=loss, remaining_s=remaining_s)
        if stage == "predict" and remaining_s is not None and self._act is not None:
            act, self._act = self._act, None
            act()


def test_a_killed_worker_costs_nothing_but_time(workers: Session, here: FusionRequest, tmp_path: Path) -> None:
    processes = [
        json.loads(a)["me"].split()[-1] for a in workers.ask(tile.inspect_worker, json.dumps(QUESTION)).values()
    ]
    killed = AtFirstTile(lambda: os.kill(int(processes[0]), signal.SIGKILL))
    run_fusion(elsewhere(here, tmp_path), killed, predict=partial(predict_tiles, workers))
    assert (tmp_path / "out.tif").read_bytes() == Path(here.output).read_bytes()
    with pytest.raises(ProcessLookupError):
        os.kill(int(processes[0]), 0)


def test_cancel_leaves_nothing(workers: Session, here: FusionRequest, tmp_path: Path) -> None:
    class Stopping(AtFirstTile):
        def is_cancelled(self) -> bool:
            return self._act is None

    with pytest.raises(Cancelled):
        run_fusion(elsewhere(here, tmp_path, ".vrt"), Stopping(bool), predict=partial(predict_tiles, workers))
    assert list(tmp_path.iterdir()) == []


def test_an_input_that_changes_is_told_and_leaves_nothing(
    workers: Session, here: FusionRequest, tmp_path: Path
) -> None:
    msi = tmp_path / "in" / "msi.tif"
    msi.parent.mkdir()
    msi.write_bytes(Path(here.msi).read_bytes())
    wanted = ApplyRequest(here.model, str(msi), str(tmp_path / "out.tif"), device="cpu")

    def change() -> None:
        with msi.open("ab") as f:
            f.write(b"more")

    with pytest.raises(RasterError, match="msi.tif"):
        run_applying(wanted, AtFirstTile(change), predict=partial(predict_tiles, workers))
    assert [p.name for p in tmp_path.iterdir()] == ["in"]


def test_a_killed_run_goes_on_with_the_tiles_that_are_missing(
    workers: Session, here: FusionRequest, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    wanted = ApplyRequest(here.model, here.msi, str(tmp_path / "out.vrt"), device="cpu")
    program = f"""
        import os, signal
        from functools import partial
        from spectralift_qgis.core.runs.applying import run_applying
        from spectralift_qgis.core.predict.cluster import predicting
        from spectralift_qgis.core.predict.cluster.session import connected
        from spectralift_qgis.core.predict.cluster.target import Target
        from spectralift_qgis.core.request.request import ApplyRequest
        from tests.core.predict.cluster.test_cluster import AtFirstTile

        if __name__ == "__main__":
            predicting.LARGEST, predicting.SMALLEST = 16, 16
            with connected(Target(n_workers=1)) as found:
                kill = AtFirstTile(lambda: os.kill(os.getpid(), signal.SIGKILL))
                wanted = ApplyRequest.from_json({wanted.to_json()!r})
                run_applying(wanted, kill, predict=partial(predicting.predict_tiles, found))
    """
    script = tmp_path / "child.py"
    script.write_text("\n".join(line[8:] for line in program.splitlines()))
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path_factory.mktemp("workers"))}
    child = subprocess.run([sys.executable, str(script)], cwd=ROOT, env=environment, timeout=240, check=False)
    assert child.returncode == -signal.SIGKILL
    left = [p.name for p in tmp_path.iterdir() if p != script]
    assert len(left) == 1
    assert left[0].startswith(".spectralift-part-")
    result = run_applying(wanted, resume=True, predict=partial(predict_tiles, workers))
    assert result.figures["resumed_windows"] >= 1
    script.unlink()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.qml", "out.vrt", "out_tiles"]
    run_applying(replace(wanted, output=str(tmp_path / "whole.tif")))
    assert np.array_equal(read(wanted.output), read(str(tmp_path / "whole.tif")))


# ── what is wrong before


def test_the_workers_are_asked_whether_they_can(workers: Session, here: FusionRequest, tmp_path: Path) -> None:
    assert check_workers(workers, elsewhere(here, tmp_path)) == []
    assert list(tmp_path.iterdir()) == []
    device = json.loads(tile.inspect_worker(json.dumps({**QUESTION, "device": "cuda"})))["problems"]
    assert bool(device) != torch.cuda.is_available()
    unseen = json.loads(
        tile.inspect_worker(json.dumps({**QUESTION, "files": ["/nowhere/msi.tif"], "probes": ["/nowhere/p"]}))
    )
    assert "cannot read /nowhere/msi.tif" in unseen["problems"][0]
    assert "does not see the folder /nowhere" in unseen["problems"][1]


def test_a_scheduler_that_cannot_be_reached_is_told_in_time(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(session, "CONNECT_S", 1.0)
    with socket.socket() as silent:  # takes connections and never says a word
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        free = socket.socket()
        free.bind(("127.0.0.1", 0))
        ports = silent.getsockname()[1], free.getsockname()[1]
        (tmp_path / "scheduler.json").write_text("{}")
        for address in (*(f"tcp://127.0.0.1:{p}" for p in ports), "nonsense", str(tmp_path / "scheduler.json")):
            started = time.monotonic()
            with pytest.raises(RequestRefused, match="cannot be reached") as refused, connected(Target(address)):
                pass
            assert refused.value.problems[0].code == "scheduler.unreachable"
            assert time.monotonic() - started < 30
        free.close()


def test_what_needs_no_cluster_to_be_known_is_told_at_once(here: FusionRequest, tmp_path: Path) -> None:
    wanted = elsewhere(here, tmp_path, ".vrt", format="ENVI")
    (tmp_path / "q_tiles").write_text("")
    codes = {f.code for f in check_target(Target("tcp://a:1", -3), wanted)}
    assert codes == {"n_workers.twice", "n_workers.invalid", "output.vrt_format", "quality.vrt_format", "quality.tiles"}


def test_without_dask_the_command_line_says_what_to_install_and_what_else_is_wrong(
    tiny_pair: Pair, tmp_path: Path
) -> None:
    python = os.path.realpath(sys.executable)  # Debian's own, which the .venv stands on
    if subprocess.run([python, "-c", "import distributed"], capture_output=True, check=False).returncode == 0:
        pytest.skip(f"{python} has Dask")
    arguments = ["--hsi", tiny_pair.hsi, "--msi", tiny_pair.msi, "--srf", tiny_pair.srf, "--preset", "preview"]
    done = subprocess.run(
        [python, "-m", "spectralift_qgis", "fuse", *map(str, arguments), "--output", str(tmp_path / "no" / "o.tif"),
         "--n-workers", "2"],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 2, done.stderr
    assert 'pip install "dask[distributed]"' in done.stderr
    assert "does not exist" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []
