from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.publish import Staging, remove_stale_parts, stale_bytes, stale_parts

ROOT = Path(__file__).resolve().parents[3]


def everything(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*"))


def stage(output: Path, content: str, publish: bool = True) -> None:
    with Staging(str(output)) as staging:
        Path(staging.path(str(output))).write_text(content)
        if publish:
            staging.publish()


@pytest.mark.parametrize("flush", [True, False])
def test_an_output_appears_only_when_it_is_published(tmp_path: Path, flush: bool) -> None:
    output = tmp_path / "out.tif"
    with Staging(str(output)) as staging:
        Path(staging.path(str(output))).write_text("whole")
        assert not output.exists()
        staging.publish(flush=flush)
        assert output.read_text() == "whole"
    assert everything(tmp_path) == ["out.tif"]


def test_without_publishing_nothing_is_left_and_the_old_output_stays(tmp_path: Path) -> None:
    output = tmp_path / "out.tif"
    output.write_text("old")
    stage(output, "new", publish=False)
    assert everything(tmp_path) == ["out.tif"]
    assert output.read_text() == "old"


def test_an_error_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), Staging(str(tmp_path / "a"), str(tmp_path / "b")) as staging:
        Path(staging.path(str(tmp_path / "a"))).write_text("half")
        raise ZeroDivisionError
    assert everything(tmp_path) == []


def test_sidecars_travel_with_their_file_and_stale_ones_go(tmp_path: Path) -> None:
    output = tmp_path / "cube.bsq"
    (tmp_path / "cube.bsq.aux.xml").write_text("statistics of the old cube")
    with Staging(str(output)) as staging:
        Path(staging.path(str(output))).write_text("data")
        Path(staging.path(str(output))).with_suffix(".hdr").write_text("header")
        staging.publish()
    assert everything(tmp_path) == ["cube.bsq", "cube.hdr"]


def test_private_files_are_not_published(tmp_path: Path) -> None:
    output = str(tmp_path / "out.tif")
    with Staging(output) as staging:
        Path(staging.path(output)).write_text("whole")
        Path(staging.private_path(output, "resume.npz")).write_text("for a run that may have to follow")
        staging.publish()
    assert everything(tmp_path) == ["out.tif"]


def killed(*outputs: Path) -> None:
    holder = start_holder(*outputs)
    holder.send_signal(signal.SIGKILL)
    holder.wait()


def test_the_parts_of_a_killed_process_can_be_taken_over(tmp_path: Path) -> None:
    output, beside = str(tmp_path / "out.tif"), str(tmp_path / "quality.tif")
    killed(Path(output), Path(beside))
    assert stale_bytes(output) > 0
    with Staging(output, beside, adopt=(output, beside)) as staging:
        assert staging.adopted
        assert [Path(staging.path(o)).read_text() for o in (output, beside)] == ["half", "half"]
        assert stale_parts(output) == [], "it is somebody's now"
        Path(staging.private_path(output, "more")).write_text("private")
        Path(staging.path(output)).with_suffix(".qml").write_text("of before")
        staging.clear(output, {"out.tif"})
        Path(staging.path(output)).write_text("whole")
        staging.publish()
    assert everything(tmp_path) == ["out.tif", "quality.tif"]
    assert Path(output).read_text() == "whole"


def test_parts_of_different_runs_are_not_taken_over_together(tmp_path: Path) -> None:
    output, beside = str(tmp_path / "out.tif"), str(tmp_path / "quality.tif")
    killed(Path(output))
    killed(Path(beside))
    with Staging(output, beside, adopt=(output, beside)) as staging:
        assert not staging.adopted
        assert not Path(staging.path(beside)).exists()
    assert everything(tmp_path) == []


def test_an_output_that_is_not_to_be_adopted_begins_empty(tmp_path: Path) -> None:
    output, report = str(tmp_path / "out.tif"), str(tmp_path / "report.json")
    killed(Path(output), Path(report))
    with Staging(output, report, adopt=(output,)) as staging:
        assert staging.adopted
        assert not Path(staging.path(report)).exists()
    assert everything(tmp_path) == []


def test_the_parts_of_a_running_process_cannot_be_taken_over(tmp_path: Path) -> None:
    output = tmp_path / "out.tif"
    holder = start_holder(output)
    try:
        with Staging(str(output), adopt=(str(output),)) as staging:
            assert not staging.adopted
            assert not Path(staging.path(str(output))).exists()
        assert len(everything(tmp_path)) > 1
    finally:
        holder.kill()
        holder.wait()


def test_a_name_of_the_longest_kind_can_be_staged(tmp_path: Path) -> None:
    output = tmp_path / ("é" * 125 + ".tif")
    stage(output, "x")
    assert output.read_text() == "x"


HOLD = """
    import sys, time
    from pathlib import Path
    from spectralift_qgis.core.base.publish import Staging
    with Staging(*sys.argv[1:]) as staging:
        for output in sys.argv[1:]:
            Path(staging.path(output)).write_text("half")
        print("ready", flush=True)
        time.sleep(60)
"""


def start_holder(*outputs: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", textwrap.dedent(HOLD), *map(str, outputs)]
    holder = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "ready\n"
    return holder


def test_the_parts_of_a_killed_process_go_with_the_next_start(tmp_path: Path) -> None:
    output = tmp_path / "out.tif"
    holder = start_holder(output)
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    assert not output.exists()
    assert everything(tmp_path)
    stage(output, "whole")
    assert everything(tmp_path) == ["out.tif"]


def test_the_parts_of_a_running_process_are_left_alone(tmp_path: Path) -> None:
    output = tmp_path / "out.tif"
    holder = start_holder(output)
    try:
        assert remove_stale_parts(output) == []
        stage(output, "mine")
        assert len(everything(tmp_path)) > 1
    finally:
        holder.kill()
        holder.wait()
    assert remove_stale_parts(output)
    assert everything(tmp_path) == ["out.tif"]


def test_a_part_that_a_run_is_just_making_is_left_alone(tmp_path: Path) -> None:
    output = tmp_path / "out.tif"
    with Staging(str(output)) as staging:
        name = Path(staging.path(str(output))).parent.name
    part = tmp_path / (name + "0")
    for make in (part.mkdir, (part / "private").mkdir, (part / "private/lock").touch):  # what a run does, step by step
        make()
        os.utime(part)
        assert stale_parts(output) == []
        os.utime(part, (time.time() - 60,) * 2)
        assert stale_parts(output) == [part], "killed while it made it"


def test_runs_that_begin_at_one_moment_do_not_take_each_others_parts_away(tmp_path: Path) -> None:
    output = tmp_path / "out.tif"

    def stage_often(text: str) -> None:
        for _ in range(40):
            stage(output, text)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(stage_often, "abcdefgh"))
    assert everything(tmp_path) == ["out.tif"] and output.read_text() in "abcdefgh"


def test_what_a_worker_still_writes_is_removed_as_well(tmp_path: Path) -> None:
    output = tmp_path / "out.tif"
    with ThreadPoolExecutor(1) as worker, Staging(str(output)) as staging:
        folder = Path(staging.path(str(output))).parent

        def write_on() -> None:
            end = time.monotonic() + 0.3
            while time.monotonic() < end:
                with contextlib.suppress(OSError):
                    (folder / "tile").touch()

        worker.submit(write_on)
    assert everything(tmp_path) == []


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with (
        pytest.raises(RasterError, match="cannot be written"),
        Staging(str(tmp_path / "missing" / "out.tif")),
    ):
        pass
    assert os.listdir(tmp_path) == []
