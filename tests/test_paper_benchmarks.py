"""The benchmarks that set the project beside the paper run, on tiny settings; their figures are not looked at."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
scipy_io = pytest.importorskip("scipy.io")

ROOT = Path(__file__).resolve().parent.parent
BENCHMARKS = ROOT / "benchmarks"
FIELDS = ("rmse", "psnr", "ssim", "uiqi", "ergas", "sam")


def bench(script: str, *arguments: object) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, str(BENCHMARKS / script), *map(str, arguments)],
        capture_output=True, text=True, check=False, env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def cells(line: str) -> list[str]:
    return [c.strip() for c in line.strip("|").split("|")]


@pytest.fixture(scope="module")
def modules(shared_data: Path):
    """The benchmark modules, which import each other by bare names."""
    sys.path.insert(0, str(BENCHMARKS))
    import mat_scene
    import paper
    import paper_scene
    import wald

    yield mat_scene, paper, paper_scene, wald
    sys.path.remove(str(BENCHMARKS))


@pytest.fixture(scope="module")
def scene(modules, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corner of Jasper Ridge as a .mat file, with a ground truth beside the cube as these files have it."""
    cube, _ = modules[3].scene("jasper")
    path = tmp_path_factory.mktemp("mat") / "jasper.mat"
    scipy_io.savemat(path, {"cube": (cube[:42, :40] * 6000).astype(np.int16), "gt": np.zeros((42, 40))})
    return path


def test_the_ablation_prints_a_row_a_variant(shared_data: Path) -> None:
    code, out, err = bench("ablation.py", "--epochs", 3, "--only", "as published", "linear map", "no skips")
    assert code == 0, err
    rows = [cells(line) for line in out.splitlines() if line.startswith("|")]
    assert rows[0] == ["variant", "option", "parameters", "FLOPs a pixel", "RMSE", "SAM", "ERGAS", "PSNR"]
    assert rows[2][:4] == ["as published", "", "33,990", "67,590"]  # 198 bands
    assert rows[3][1:3] == ["`--train-option layers=0`", "990"]
    assert rows[4][1:3] == ["`--train-option skips=false`", "33,990"]


def test_the_reference_table_says_whether_our_mean_is_within_its_spread(modules) -> None:
    paper = modules[1]
    runs = {
        "keras_sin.py": [{"rmse": 0.1, "sam": 2.0, "ergas": 3.0}, {"rmse": 0.2, "sam": 4.0, "ergas": 5.0}],
        "ours": [{"rmse": 0.1, "sam": 1.0, "ergas": 4.0}, {"rmse": 0.16, "sam": 1.0, "ergas": 4.0}],
    }
    said = paper.table(runs)[-3:]
    assert [line.split("lies ")[1].split()[0] for line in said] == ["within", "outside", "within"]
    assert "RMSE: our mean 0.13 lies within the reference's spread 0.1–0.2; ratio of the means 0.867" in said[0]


def test_a_scene_is_set_beside_the_published_figures(modules, scene: Path) -> None:
    code, out, err = bench("paper_scene.py", "--scene", scene, "--name", "Washington DC Mall", "--psf", "airy",
                           "--ratio", 8, "--bands", 3, "--epochs", 3)  # fmt: skip
    assert code == 0, err
    assert "made with 191 bands, this cube has 198" in out
    assert "airy, r = 8, 3 bands" in out
    rows = {r[0]: [float(v) for v in r[1:]] for r in map(cells, out.splitlines()) if len(r) == 8 and "." in r[1]}
    figures = modules[2].published_figures("Washington DC Mall")
    row = next(r for r in figures if (r["method"], r["psf"], r["r"], r["b"]) == ("SpectraLift", "airy", "8", "3"))
    places = (5, 2, 4, 4, 3, 3)
    assert rows["SpectraLift, published"][:6] == [round(float(row[k]), n) for k, n in zip(FIELDS, places)]
    assert [n.split(",")[0] for n in rows] == ["SpectraLift", "best other", "`paper` preset", "`default`",
                                               "`default` preset"]  # fmt: skip
    assert all(np.isfinite(v).all() for v in rows.values())


def test_all_eighty_configurations_were_published_for_every_scene(modules) -> None:
    mat_scene, _, paper_scene, _ = modules
    wanted = paper_scene.configurations(["all"], ["all"], ["all"])
    assert len(set(wanted)) == 80
    for name in mat_scene.SCENES:
        figures = paper_scene.published_figures(name)
        ours = {(r["psf"], int(r["r"]), int(r["b"])) for r in figures if r["method"] == "SpectraLift"}
        assert ours == {(c.psf, c.ratio, c.bands) for c in wanted}
        assert len(figures) == 9 * 80


@pytest.mark.parametrize(
    ("ratio", "bands", "pairs"),
    [([], [], [(4, 4)]), (["8"], [], [(8, 1), (8, 3), (8, 4), (8, 8), (8, 16)]), ([], ["4"], [(4, 4), (8, 4), (16, 4),
     (32, 4)]), (["8"], ["3", "16"], [(8, 3), (8, 16)])]
)  # fmt: skip
def test_what_is_left_open_is_all_that_was_published(modules, ratio, bands, pairs) -> None:
    assert [(c.ratio, c.bands) for c in modules[2].configurations(["gaussian"], ratio, bands)] == pairs


def test_the_published_protocol_is_that_of_the_core(modules, scene: Path) -> None:
    """The noise-free LR-HSI of a flat scene is dark at the border only; r cuts 42 rows to 40; R sums to 1."""
    _, _, paper_scene, _ = modules
    flat = np.full((42, 40, 20), 0.5, np.float32)
    pair = paper_scene.simulated(flat, paper_scene.Configuration("gaussian", 4, 4), seed=0)
    assert pair.truth.shape == (40, 40, 20) and pair.lr_hsi.shape == (10, 10, 20) and pair.hr_msi.shape == (40, 40, 4)
    assert pair.lr_hsi[3:7, 3:7].mean() == pytest.approx(0.5, rel=0.01)
    assert pair.lr_hsi[0].mean() < 0.4
    np.testing.assert_allclose(pair.srf.sum(axis=0), 1, rtol=1e-5)


def test_a_perfect_estimate_scores_perfectly(modules) -> None:
    truth = np.random.default_rng(0).random((30, 25, 5), np.float32)
    figures = modules[2].score(truth, truth)
    assert set(figures) == set(FIELDS)
    assert (figures["rmse"], figures["ergas"]) == (0, 0) and figures["sam"] == pytest.approx(0, abs=1e-5)
    assert figures["ssim"] == pytest.approx(1)


@pytest.mark.parametrize(
    ("file", "given", "name"),
    [("DC.mat", "", "Washington DC Mall"), ("dc_mall_191.mat", "", "Washington DC Mall"), ("KSC.mat", "",
     "Kennedy Space Center"), ("PaviaU.mat", "", "Pavia University"), ("Pavia.mat", "", "Pavia Center"),
     ("pavia_university.mat", "", "Pavia University"), ("x.mat", "botswana", "Botswana"), ("x.mat", "Pavia Center",
     "Pavia Center"), ("Botswana.mat", "", "Botswana")],
)  # fmt: skip
def test_the_scene_is_told_by_its_file_or_by_name(modules, file: str, given: str, name: str) -> None:
    assert modules[0].scene_name(Path(file), given) == name


def test_a_matlab_7_3_file_is_read_too(modules, tmp_path: Path) -> None:
    pytest.importorskip("h5py")
    cube = np.random.default_rng(0).random((6, 5, 4))
    code = """
import sys, h5py, numpy as np
with h5py.File(sys.argv[1], "w", userblock_size=512) as f:
    f["c"] = np.load(sys.argv[2]).T
    f["gt"] = np.zeros((5, 6))
header = b"MATLAB 7.3 MAT-file".ljust(124) + bytes([0, 2]) + b"IM"
with open(sys.argv[1], "r+b") as f:
    f.write(header)
"""
    np.save(tmp_path / "c.npy", cube)
    arguments = [str(tmp_path / "s.mat"), str(tmp_path / "c.npy")]
    subprocess.run([sys.executable, "-c", code, *arguments], check=True)
    np.testing.assert_allclose(modules[0].read_cube(tmp_path / "s.mat"), cube, rtol=1e-6)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Give SCENE="),
        (["--scene", "/no/DC.mat"], "There is no file /no/DC.mat"),
        (["--scene", "{scene}"], "add NAME="),
        (["--scene", "{scene}", "--name", "Mars"], "'Mars' is no scene of the paper"),
        (["--scene", "{flat}"], "has no numeric 3-D array (rows, columns, bands); it holds gt (5, 5)."),
        (["--scene", "{text}"], "is not a MATLAB file that can be read"),
        (["--scene", "{scene}", "--name", "KSC", "--ratio", "16", "--bands", "8"],
         "RATIO=16 BANDS=8 was not published"),
        (["--scene", "{scene}", "--name", "KSC", "--psf", "box"], "PSF box is not known"),
    ],
)  # fmt: skip
def test_what_cannot_be_run_is_said_in_a_sentence(scene: Path, tmp_path: Path, arguments: list[str], said: str) -> None:
    scipy_io.savemat(tmp_path / "ksc.mat", {"gt": np.zeros((5, 5))})
    (tmp_path / "DC.mat").write_text("no MATLAB file, but long enough to be looked at. " * 10)
    paths = {"scene": scene, "flat": tmp_path / "ksc.mat", "text": tmp_path / "DC.mat"}
    code, _, err = bench("paper_scene.py", *(a.format(**paths) for a in arguments))
    assert code == 1
    assert said in err and "Traceback" not in err
