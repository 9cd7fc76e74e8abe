"""Runs whose device fails or runs out of memory, and the step that CUDA replays.

Without a GPU the device's own path runs on the CPU by the name "cpu:0"; the errors are torch's own.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from spectralift_qgis.core.base.errors import Finding, TrainingError
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest, TrainRequest
from spectralift_qgis.core.runs.applying import run_applying
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.runs.training import run_training
from spectralift_qgis.core.train import checkpoint
from spectralift_qgis.core.train.options import preset
from tests.conftest import Pair
from tests.core.scenes import read
from tests.core.train.test_train_sin import pairs

torch = pytest.importorskip("torch")

from spectralift_qgis.core.train.torch import device as devices  # noqa: E402
from spectralift_qgis.core.train.torch import predict_sin as predicting  # noqa: E402
from spectralift_qgis.core.train.torch import train_sin  # noqa: E402
from spectralift_qgis.core.train.torch.predict_sin import Predictor  # noqa: E402
from spectralift_qgis.core.train.torch.sin import make_sin  # noqa: E402
from spectralift_qgis.core.train.torch.step import WARM_UP, Replayed, Step, replayed  # noqa: E402

SMALL = preset("default", epochs=40, batch=32)
FULL = preset("paper", epochs=6)
OTHERS = [
    pytest.param(d, marks=pytest.mark.skipif(devices.available(d), reason=f"{d} is here"))
    for d in ("cuda", "mps")
]  # fmt: skip


class Listener(Silent):
    def __init__(self) -> None:
        self.findings: list[Finding] = []

    def report(self, finding: Finding) -> None:
        self.findings.append(finding)

    @property
    def codes(self) -> list[str]:
        return [f.code for f in self.findings]


def fit(options=SMALL, device="cpu", progress=None, count=200):
    z, y = pairs(count)
    return train_sin.fit(z, y, options, seed=3, device=device, progress=progress or Silent())


def same_bytes(a, b) -> bool:
    return {k: v.tobytes() for k, v in a.weights.items()} == {k: v.tobytes() for k, v in b.weights.items()}


def weights(networks: int = 3) -> dict[str, np.ndarray]:
    return {k: v.numpy() for k, v in make_sin(4, 37, seed=0, networks=networks).state_dict().items()}


def pixels(count: int = 5000) -> np.ndarray:
    return np.random.default_rng(0).random((count, 4), dtype=np.float32)


def fail_above(rows: int, run: Callable[..., object], where: int) -> Callable[..., object]:
    """Return `run` that runs out of memory, with torch's own error, where its argument has more rows than these."""

    def wrapped(*arguments):
        if arguments[where].shape[-2] > rows:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB.")
        return run(*arguments)

    return wrapped


@pytest.mark.parametrize("device", OTHERS)
@pytest.mark.parametrize("options", [SMALL, FULL], ids=lambda o: o.preset)
def test_a_device_that_fails_leaves_training_to_the_cpu(device, options) -> None:
    listener = Listener()
    fitted = fit(options, device, listener)
    assert listener.codes == ["device.failed"] and listener.findings[0].level == "warning"
    assert listener.findings[0].message.startswith(f"The {device} device failed (")
    assert fitted.device == "cpu"
    assert same_bytes(fitted, fit(options))


@pytest.mark.parametrize("device", OTHERS)
def test_a_device_that_fails_leaves_prediction_to_the_cpu(device) -> None:
    listener = Listener()
    predict = Predictor(weights(), device, progress=listener)
    np.testing.assert_array_equal(predict(pixels()), Predictor(weights())(pixels()))
    np.testing.assert_array_equal(predict.with_spread(pixels())[1], Predictor(weights()).with_spread(pixels())[1])
    assert listener.codes == ["device.failed"]


def test_a_device_that_fails_on_the_way_leaves_its_pixels_to_the_cpu(monkeypatch) -> None:
    forward, calls = Predictor.forward, []

    def breaks(self, m, room, spread):
        calls.append(self.device)
        if self.device != "cpu" and len(calls) > 2:
            raise RuntimeError("CUDA error: an illegal memory access was encountered\nmore lines")
        return forward(self, m, room, spread)

    monkeypatch.setattr(predicting, "GPU_BLOCK", 1024)
    monkeypatch.setattr(Predictor, "forward", breaks)
    listener = Listener()
    predict = Predictor(weights(), "cpu:0", progress=listener)
    np.testing.assert_array_equal(predict(pixels()), Predictor(weights())(pixels()))
    assert [f.message for f in listener.findings] == [
        "The cpu:0 device failed (CUDA error: an illegal memory access was encountered). "
        "The CPU continues, more slowly."
    ]


def test_prediction_out_of_memory_halves_its_blocks(monkeypatch) -> None:
    monkeypatch.setattr(Predictor, "forward", fail_above(5000, Predictor.forward, 1))
    listener = Listener()
    predict = Predictor(weights(), "cpu:0", progress=listener)
    m = pixels(9000)
    mean, spread = predict.with_spread(m)
    assert predict.block == 4096
    assert listener.codes == ["device.memory"]
    expected, expected_spread = Predictor(weights()).with_spread(m)
    np.testing.assert_allclose(mean, expected, atol=1e-6)
    np.testing.assert_allclose(spread, expected_spread, atol=1e-6)


def test_prediction_without_any_room_goes_to_the_cpu(monkeypatch) -> None:
    forward = Predictor.forward

    def full(self, m, room, spread):
        if self.device != "cpu":
            torch.empty(1 << 50)  # the allocator's own error
        return forward(self, m, room, spread)

    monkeypatch.setattr(Predictor, "forward", full)
    listener = Listener()
    predict = Predictor(weights(), "cpu:0", progress=listener)
    np.testing.assert_array_equal(predict(pixels()), Predictor(weights())(pixels()))
    assert predict.device == "cpu" and listener.codes == ["device.memory", "device.memory"]


@pytest.mark.parametrize("sizes", [(1, 4999), (2500, 2500), (1024, 1024, 2952)])
def test_a_pixel_gets_the_same_bits_on_a_device_however_pixels_are_grouped(monkeypatch, sizes) -> None:
    monkeypatch.setattr(predicting, "GPU_BLOCK", 1024)
    predict = Predictor(weights(), "cpu:0")
    m = pixels()
    apart = np.concatenate([predict(part) for part in np.split(m, np.cumsum(sizes)[:-1])])
    np.testing.assert_array_equal(predict(m), apart)
    np.testing.assert_allclose(predict(m), Predictor(weights())(m), atol=1e-6)


def test_training_out_of_memory_takes_its_batch_in_parts(monkeypatch) -> None:
    expected = fit(FULL, count=3000)
    monkeypatch.setattr(train_sin.SIN, "forward", fail_above(1000, train_sin.SIN.forward, 1))
    listener = Listener()
    fitted = fit(FULL, "cpu:0", listener, count=3000)
    assert listener.codes == ["device.memory"]
    assert fitted.device == "cpu:0"
    np.testing.assert_allclose(fitted.history["train"], expected.history["train"], rtol=1e-3)


@pytest.mark.parametrize("rooms", [("cpu",), ()], ids=["device full", "all full"])
def test_training_without_room_goes_to_the_cpu_and_from_there_nowhere(monkeypatch, rooms) -> None:
    expected, original = fit(FULL), train_sin._fit

    def needs_room(z, y, options, seed, way, report):
        if way.device not in rooms:
            torch.empty(1 << 50)  # the allocator's own error
        return original(z, y, options, seed, way, report)

    monkeypatch.setattr(train_sin, "_fit", needs_room)
    listener = Listener()
    if rooms:
        assert same_bytes(fit(FULL, "cpu:0", listener), expected)
    else:
        with pytest.raises(TrainingError, match=r"The memory is too small to train on 200 spectra at once\. .*\.$"):
            fit(FULL, "cpu:0", listener)
    assert [f.message for f in listener.findings] == [
        "The cpu:0 device has too little memory. The CPU continues, more slowly."
    ]


def test_a_mistake_in_the_step_is_no_failure_of_the_device(monkeypatch) -> None:
    def mistaken(self, m):
        raise RuntimeError("mat1 and mat2 shapes cannot be multiplied")

    monkeypatch.setattr(train_sin.SIN, "forward", mistaken)
    with pytest.raises(RuntimeError, match="mat1 and mat2"):
        fit(SMALL, "cpu:0")


@pytest.fixture(scope="module")
def on_cpu(tiny_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> FusionRequest:
    """A fusion that was carried out on the CPU, with its model."""
    folder = tmp_path_factory.mktemp("cpu")
    request = FusionRequest(
        str(tiny_pair.hsi), str(tiny_pair.msi), str(folder / "cpu.tif"), model=str(folder / "m.npz"),
        srf=str(tiny_pair.srf), training="epochs=30", device="cpu", refine="none", expect="none",
    )  # fmt: skip
    assert run_fusion(request).device == "cpu"
    return request


def reported(path: Path) -> str:
    return json.loads(path.read_text(encoding="utf-8"))["result"]["device"]


@pytest.mark.skipif(devices.available("mps"), reason="mps is here")
def test_a_fusion_whose_device_fails_ends_with_the_cpus_result_and_reports_it(
    on_cpu: FusionRequest, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(devices, "available", lambda device: True)  # it is found, and then it fails
    output, model, report = (str(tmp_path / name) for name in ("mps.tif", "m.npz", "r.json"))
    result = run_fusion(replace(on_cpu, output=output, model=model, report=report, device="mps"))
    assert [w.split(" (")[0] for w in result.warnings if "device" in w] == ["The mps device failed"]
    assert result.device == reported(tmp_path / "r.json") == checkpoint.load(model).provenance["device"] == "cpu"
    np.testing.assert_array_equal(read(output), read(on_cpu.output))


def test_a_model_whose_device_fails_on_the_way_is_reported_as_run_on_the_cpu(
    on_cpu: FusionRequest, tmp_path: Path, monkeypatch
) -> None:
    forward, devices_of_calls = Predictor.forward, []

    def breaks(self, m, room, spread):
        devices_of_calls.append(self.device)
        if devices_of_calls == ["cpu:0"] * 3:
            raise RuntimeError("CUDA error: an illegal memory access was encountered")
        return forward(self, m, room, spread)

    monkeypatch.setattr(predicting, "GPU_BLOCK", 1024)
    monkeypatch.setattr(devices, "resolve", lambda device: "cpu:0")
    request = ApplyRequest(on_cpu.model, on_cpu.msi, str(tmp_path / "o.tif"), report=str(tmp_path / "r.json"))
    assert run_applying(request).device == reported(tmp_path / "r.json") == "cpu:0"
    monkeypatch.setattr(Predictor, "forward", breaks)
    result = run_applying(request)
    assert result.device == reported(tmp_path / "r.json") == "cpu"
    assert {"cpu:0", "cpu"} == set(devices_of_calls) and result.engine == "torch"
    np.testing.assert_allclose(read(request.output), read(on_cpu.output), atol=1e-3)


def test_training_on_a_device_that_fails_is_reported_as_done_by_the_cpu(
    on_cpu: FusionRequest, tmp_path: Path, monkeypatch
) -> None:
    original = train_sin._fit

    def breaks(z, y, options, seed, way, report):
        if way.device != "cpu":
            raise RuntimeError("CUDA error: device-side assert triggered")
        return original(z, y, options, seed, way, report)

    monkeypatch.setattr(train_sin, "_fit", breaks)
    monkeypatch.setattr(devices, "resolve", lambda device: "cpu:0")
    request = TrainRequest(
        on_cpu.hsi, str(tmp_path / "m.npz"), msi=on_cpu.msi, srf=on_cpu.srf, training="epochs=30",
        report=str(tmp_path / "r.json"),
    )  # fmt: skip
    result = run_training(request)
    assert result.device == reported(tmp_path / "r.json") == "cpu"


def step_on(device: str, loss: str = "mae", parts: int = 1) -> Step:
    sin = make_sin(4, 37, seed=0, networks=2).to(device)
    z, y = (torch.rand((2, 64, n), generator=torch.Generator().manual_seed(n)).to(device) for n in (4, 37))
    step = Step(sin, z, y, loss, parts)
    step.prepare(z, y, 1e-3)
    return step


@pytest.mark.parametrize("loss", ["mae", "mse", "cosine"])
@pytest.mark.parametrize("parts", [1, 3])
def test_a_step_asks_nothing_of_its_device(loss, parts) -> None:
    """Tensors of the device "meta" have no values: whatever needed one, as no captured step may, would fail."""
    step_on("meta", loss, parts)()


def test_a_step_works_in_the_same_memory_every_time() -> None:
    step = step_on("cpu")
    step()

    def places() -> list[int]:
        held = [step.loss, step._z, step._y, *vars(step._adam).values(), *step._sin.parameters()]
        grads = [p.grad for p in step._sin.parameters()]
        return [t.data_ptr() for t in [*held, *grads] if isinstance(t, torch.Tensor)]

    before = places()
    step()
    assert places() == before


@pytest.mark.parametrize("loss", ["mae", "cosine"])
def test_parts_of_a_batch_add_up_to_its_gradient(loss) -> None:
    whole, parts = step_on("cpu", loss), step_on("cpu", loss, parts=5)
    whole()
    parts()
    np.testing.assert_allclose(float(whole.loss), float(parts.loss), rtol=1e-5)
    np.testing.assert_allclose(whole._adam.mean, parts._adam.mean, atol=1e-7)


def test_a_replayed_step_is_recorded_once_and_after_its_warm_up() -> None:
    done: list[str] = []

    def record(step):
        done.append("record")
        return lambda: done.append("replay")

    run = Replayed(lambda: done.append("step"), record=record, warm=lambda step: step())
    for _ in range(WARM_UP + 3):
        run()
    assert done == ["step"] * WARM_UP + ["record"] + ["replay"] * 3


def test_replaying_changes_nothing_where_nothing_is_captured() -> None:
    plain, again = step_on("cpu"), step_on("cpu")
    run = replayed(again, "cpu")
    for _ in range(WARM_UP + 4):
        plain()
        run()
    assert torch.equal(plain._adam.values, again._adam.values)


@pytest.mark.skipif(not devices.available("cuda"), reason="no CUDA device here")
@pytest.mark.parametrize("options", [SMALL, FULL], ids=lambda o: o.preset)
def test_a_captured_step_trains_as_the_cpu_does(options) -> None:
    listener = Listener()
    fitted = fit(options, "cuda", listener)
    assert fitted.device == "cuda" and not listener.findings
    np.testing.assert_allclose(fitted.history["train"], fit(options).history["train"], rtol=0.02)


@pytest.mark.skipif(not devices.available("cuda"), reason="no CUDA device here")
def test_cuda_predicts_what_the_cpu_does() -> None:
    m = pixels(100_000)
    np.testing.assert_allclose(Predictor(weights(), "cuda")(m), Predictor(weights())(m), atol=1e-4)


def test_threads_that_bring_few_pixels_each_get_what_one_gets_for_all() -> None:
    predict, m = Predictor(weights()), pixels(40_000)
    before = torch.get_num_threads()
    with ThreadPoolExecutor(4) as pool:
        parts = list(pool.map(predict.with_spread, np.array_split(m, 25)))
    mean, spread = predict.with_spread(m)
    np.testing.assert_array_equal(np.concatenate([p for p, _ in parts]), mean)
    np.testing.assert_array_equal(np.concatenate([s for _, s in parts]), spread)
    predict(m[:10])
    assert torch.get_num_threads() == before
