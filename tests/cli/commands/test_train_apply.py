"""`train` and `apply` as their users run them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_cli import lines, run
from tests.conftest import Pair
from tests.core.scenes import read


@pytest.fixture(scope="module")
def model(tiny_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("model") / "m.npz")
    code, out, err = run(
        "train", "--hsi", tiny_pair.hsi, "--srf", tiny_pair.srf, "--preset", "preview", "--model", path
    )
    assert code == 0, err
    assert f"{path}: Blue, Green, Red, NIR → 24 bands" in out
    return path


def apply(pair: Pair, model: str, output: Path, *more: str) -> list[str]:
    return ["apply", "--model", model, "--msi", str(pair.msi), "--output", str(output), *more]


def test_a_model_is_applied_and_the_result_says_what_computed_it(tiny_pair: Pair, model: str, tmp_path: Path) -> None:
    code, out, err = run(*apply(tiny_pair, model, tmp_path / "o.tif"))
    assert code == 0, err
    assert f"{tmp_path / 'o.tif'}: 24 bands, 64 × 64 pixels" in out
    assert "with closed form on cpu" in out
    code, out, _ = run(*apply(tiny_pair, model, tmp_path / "o.tif", "--json", "--extent=400075,5799700,400150,5799850"))
    result = lines(out)[-1]
    assert (code, result["type"], result["shape"], result["engine"]) == (0, "result", [20, 10], "closed form")
    assert {m["stage"] for m in lines(out) if m["type"] == "progress"} == {"check", "predict", "publish"}
    assert sorted(p.name for p in tmp_path.iterdir()) == ["o.qml", "o.tif"]


def test_training_reports_its_stages_as_json(tiny_pair: Pair, tmp_path: Path) -> None:
    arguments = ["--hsi", tiny_pair.hsi, "--srf", tiny_pair.srf, "--msi", tiny_pair.msi, "--preset", "preview"]
    code, out, _ = run("train", *arguments, "--model", tmp_path / "m.npz", "--report", tmp_path / "r.json", "--json")
    assert code == 0
    assert {m["stage"] for m in lines(out) if m["type"] == "progress"} == {
        "check", "sample", "harmonise", "train", "publish",
    }  # fmt: skip
    assert lines(out)[-1]["msi_bands"] == ["Blue", "Green", "Red", "NIR"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["m.npz", "r.json"]


def test_refused_is_two_with_all_problems_and_nothing_written(tiny_pair: Pair, model: str, tmp_path: Path) -> None:
    bad = ["--extent", "1,2,3", "--dtype", "int8", "--model", str(tiny_pair.srf)]
    code, out, _ = run(*apply(tiny_pair, model, tmp_path / "no" / "o.tif", *bad, "--json"))
    assert code == 2
    assert {p["code"] for p in lines(out)[-1]["problems"]} == {
        "extent.invalid", "dtype.unknown", "model.invalid", "output.unwritable",
    }  # fmt: skip
    code, _, err = run("train", "--hsi", "/no.tif", "--model", tmp_path / "no" / "m.npz")
    assert code == 2
    assert len([line for line in err.splitlines() if line.startswith("error: ")]) == 3
    assert list(tmp_path.iterdir()) == []


def test_check_prints_facts_and_writes_nothing(tiny_pair: Pair, model: str, tmp_path: Path) -> None:
    code, out, _ = run(*apply(tiny_pair, model, tmp_path / "o.tif", "--check"))
    assert code == 0
    assert "four_bands.csv Blue, Green, Red, NIR → 24 bands, trained on lr_hsi.tif" in out
    assert "% of the pixels lie outside those the model was trained on" in out
    code, out, _ = run(*apply(tiny_pair, model, tmp_path / "o.tif", "--check", "--json"))
    assert lines(out)[-1]["facts"]["msi_bands"]["mapping"] == {"Blue": 1, "Green": 2, "Red": 3, "NIR": 4}
    code, out, _ = run(
        "train", "--hsi", tiny_pair.hsi, "--srf", tiny_pair.srf, "--model", tmp_path / "m.npz", "--check"
    )
    assert code == 0
    assert "bands: Blue, Green, Red, NIR" in out
    assert list(tmp_path.iterdir()) == []


def test_an_extent_may_begin_with_a_minus(tiny_pair: Pair, model: str, tmp_path: Path) -> None:
    code, _, err = run(*apply(tiny_pair, model, tmp_path / "o.tif", "--extent=-10,-10,1e6,1e7"))
    assert code == 0, err
    assert read(str(tmp_path / "o.tif")).shape == (24, 64, 64)


def test_variants_of_the_network_are_trained_and_applied_with_and_without_torch(
    tiny_pair: Pair, tmp_path: Path
) -> None:
    pytest.importorskip("torch")
    path = str(tmp_path / "m.npz")
    options = ["--train-option", "layers=3,width=16", "--train-option", "activation=gelu,epochs=30"]
    images = ["--hsi", tiny_pair.hsi, "--srf", tiny_pair.srf]
    code, _, err = run("train", *images, "--preset", "paper", *options, "--model", path)
    assert code == 0, err
    results = {}
    for device in ("cpu", "numpy"):
        code, out, err = run(*apply(tiny_pair, path, tmp_path / f"{device}.tif", "--device", device, "--json"))
        assert code == 0, err
        results[device] = read(str(tmp_path / f"{device}.tif")).astype(float)
    assert abs(results["cpu"] - results["numpy"]).max() <= 1


def test_wrong_training_options_are_refused_all_at_once(tiny_pair: Pair, tmp_path: Path) -> None:
    wrong = ["--train-option", "layers=x,depth=4", "--train-option", "width=8", "--preset", "preview"]
    given = ["--hsi", tiny_pair.hsi, "--srf", tiny_pair.srf, *wrong, "--json"]
    for command, more in (("train", ["--model", tmp_path / "m.npz"]),
                          ("fuse", ["--msi", tiny_pair.msi, "--output", tmp_path / "o.tif"])):  # fmt: skip
        code, out, _ = run(command, *given, *more)
        assert code == 2
        codes = [p["code"] for p in lines(out)[-1]["problems"]]
        assert codes == ["training.invalid", "training.invalid", "training.preview"]
    assert list(tmp_path.iterdir()) == []


def test_many_scenes_go_into_a_folder(tiny_pair: Pair, model: str, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "b.tif").write_bytes(tiny_pair.msi.read_bytes())
    (tmp_path / "l.txt").write_text("b.tif\n")
    given = ["apply", "--model", model, "--msi", tiny_pair.msi, "--msi", tmp_path / "l.txt"]
    code, out, err = run(*given, "--output-folder", tmp_path / "out", "--check")
    assert code == 0, err
    assert "2 images, 393.2 kB" in out
    code, out, err = run(*given[:5], "--output-folder", tmp_path / "out", "--check")
    assert "1 image, 196.6 kB" in out, err
    code, out, err = run(*given, "--output-folder", tmp_path / "out", "--json", "--report", tmp_path / "r.json")
    assert code == 0, err
    result = lines(out)[-1]
    assert [s["state"] for s in result["scenes"]] == ["done", "done"]
    assert sorted(p.name for p in (tmp_path / "out").glob("*.tif")) == ["b.tif", f"{tiny_pair.msi.stem}.tif"]
    assert sorted(p.name for p in tmp_path.glob("r.*")) == ["r.json"]
    code, _, err = run(*given, "--output", tmp_path / "o.tif", "--n-workers", "2")
    assert code == 2
    assert err.count("error: ") == 2
    code, _, err = run("apply", "--model", model, "--msi", tiny_pair.msi)
    assert code == 2
    assert "Choose the output file" in err
