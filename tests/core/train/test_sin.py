from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

torch = pytest.importorskip("torch")

from spectralift_qgis.core.train.architecture import Architecture  # noqa: E402
from spectralift_qgis.core.train.sin_numpy import NumpyPredictor, _gelu  # noqa: E402
from spectralift_qgis.core.train.torch.predict_sin import Predictor  # noqa: E402
from spectralift_qgis.core.train.torch.sin import SIN, make_sin  # noqa: E402


def sin_in_numpy(w: dict[str, np.ndarray], m: np.ndarray) -> np.ndarray:
    """Shah & Duarte 2025, section 2.1, line by line; one network."""

    def phi(i: int, x: np.ndarray) -> np.ndarray:
        a = x @ w[f"phi{i}.weight"][0].astype(float) + w[f"phi{i}.bias"][0]
        return np.where(a > 0, a, 0.3 * a)

    x1 = phi(1, m)
    x2 = phi(2, x1) + x1
    x3 = phi(3, x2)
    x4 = phi(4, x3) + x2
    x5 = phi(5, x4)
    x6 = phi(6, x5) + x4
    return x6 @ w["head.weight"][0] + w["head.bias"][0]


def fixed_weights(
    c: int,
    bands: int,
    networks: int = 1,
    architecture: Architecture = Architecture(),  # noqa: B008 - immutable
) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(7)
    state = SIN(c, bands, architecture, networks).state_dict()
    return {k: rng.normal(0, 0.2, v.shape).astype(np.float32) for k, v in state.items()}


def test_sin_agrees_with_the_equations_in_plain_numpy() -> None:
    weights = fixed_weights(4, 191)
    sin = SIN(4, 191)
    sin.load_state_dict({k: torch.from_numpy(v) for k, v in weights.items()})
    m = np.random.default_rng(1).random((50, 4), dtype=np.float32)
    expected = sin_in_numpy(weights, m)
    with torch.no_grad():
        trained = sin(torch.from_numpy(m))[0].numpy()
    np.testing.assert_allclose(trained, expected, atol=1e-5)
    np.testing.assert_allclose(Predictor(weights)(m), expected, atol=1e-5)


@pytest.mark.parametrize(
    ("c", "bands", "count"), [(4, 191, 33_535), (1, 191, 33_343), (4, 224, 35_680), (16, 102, 28_518)]
)
def test_parameter_counts_of_the_published_sizes(c: int, bands: int, count: int) -> None:
    assert Architecture().parameters(c, bands) == count
    assert sum(p.numel() for p in SIN(c, bands).parameters()) == count


def test_the_mean_of_the_published_configurations_is_the_published_number() -> None:
    bands_of_the_eight_configurations = (4, 3, 4, 8, 16, 4, 4, 1)
    assert np.mean([Architecture().parameters(c, 191) for c in bands_of_the_eight_configurations]) == 33_631


def test_initial_weights_are_glorot_uniform_and_biases_zero() -> None:
    state = make_sin(4, 191, seed=3).state_dict()
    for name, value in state.items():
        if name.endswith("bias"):
            assert (value == 0).all()
        else:
            limit = (6 / (value.shape[1] + value.shape[2])) ** 0.5
            assert value.abs().max() <= limit
            assert value.std() == pytest.approx(limit / 3**0.5, rel=0.15)


def test_the_seed_decides_the_weights() -> None:
    a, b, c = (make_sin(4, 30, seed=s).state_dict()["phi1.weight"] for s in (1, 1, 2))
    assert torch.equal(a, b)
    assert not torch.equal(a, c)


def test_several_networks_are_their_mean() -> None:
    weights = fixed_weights(3, 20, networks=3)
    m = np.random.default_rng(1).random((30, 3), dtype=np.float32)
    singles = [sin_in_numpy({k: v[i : i + 1] for k, v in weights.items()}, m) for i in range(3)]
    np.testing.assert_allclose(Predictor(weights)(m), np.mean(singles, axis=0), atol=1e-5)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(1, 5000), min_size=1, max_size=5), st.integers(1, 3))
def test_a_pixel_gets_the_same_bits_however_pixels_are_grouped(sizes: list[int], networks: int) -> None:
    predict = Predictor(fixed_weights(4, 37, networks))
    m = np.random.default_rng(0).random((sum(sizes), 4), dtype=np.float32)
    together = predict(m)
    apart = np.concatenate([predict(part) for part in np.split(m, np.cumsum(sizes)[:-1])])
    np.testing.assert_array_equal(together, apart)


# (pixels of the scene, MSI bands, HSI bands, FLOPs) of shared/data/paper/metrics_per_configuration.csv
PUBLISHED_FLOPS = [
    (1280 * 307, 4, 191, 26_205_323_521), (1280 * 307, 16, 191, 26_808_910_081), (1476 * 256, 4, 145, 22_955_885_569),
    (610 * 340, 4, 103, 11_476_479_001), (1096 * 715, 1, 102, 42_960_712_081), (512 * 614, 8, 176, 20_516_913_153),
]  # fmt: skip


@pytest.mark.parametrize(("pixels", "c", "bands", "flops"), PUBLISHED_FLOPS)
def test_flops_are_counted_as_the_published_tables_count_them(pixels: int, c: int, bands: int, flops: int) -> None:
    assert pixels * Architecture().flops(c, bands) + 1 == flops


VARIANTS = [
    Architecture(**changes)
    for changes in (
        *({"layers": n, "skips": skips} for n in (0, 1, 2, 3, 4, 5, 8) for skips in (True, False)),
        {"skips": False}, {"width": 32}, {"width": 128}, {"activation": "relu"}, {"activation": "gelu"},
        {"layers": 4, "width": 7, "activation": "gelu"},
    )
]  # fmt: skip


def variant_in_numpy(w: dict[str, np.ndarray], m: np.ndarray, a: Architecture) -> np.ndarray:
    """As `sin_in_numpy`, for any variant: each even layer adds the even one before it, the second the first."""
    erf = np.vectorize(math.erf)
    phi = {
        "leaky_relu": lambda x: np.where(x > 0, x, 0.3 * x),
        "relu": lambda x: np.maximum(x, 0),
        "gelu": lambda x: x * 0.5 * (1 + erf(x / math.sqrt(2))),
    }[a.activation]
    x = [m]
    for i in range(1, a.layers + 1):
        y = phi(x[-1] @ w[f"phi{i}.weight"][0].astype(float) + w[f"phi{i}.bias"][0])
        x.append(y + x[max(1, i - 2)] if a.skips and i % 2 == 0 else y)
    return x[-1] @ w["head.weight"][0] + w["head.bias"][0]


@pytest.mark.parametrize("architecture", VARIANTS, ids=str)
def test_every_variant_is_the_same_in_training_in_prediction_and_without_torch(architecture: Architecture) -> None:
    weights = fixed_weights(3, 20, 2, architecture)
    sin = SIN(3, 20, architecture, 2)
    sin.load_state_dict({k: torch.from_numpy(v) for k, v in weights.items()})
    m = np.random.default_rng(1).random((1500, 3), dtype=np.float32) * 2 - 0.5
    singles = [variant_in_numpy({k: v[i : i + 1] for k, v in weights.items()}, m, architecture) for i in range(2)]
    close = 2e-5 * max(1.0, np.abs(singles).max())
    with torch.no_grad():
        np.testing.assert_allclose(sin(torch.from_numpy(m)).numpy(), singles, atol=close)
    for predict in (Predictor(weights, architecture=architecture), NumpyPredictor(weights, architecture)):
        mean, spread = predict.with_spread(m)
        np.testing.assert_allclose(mean, np.mean(singles, axis=0), atol=close)
        np.testing.assert_allclose(spread, np.std(singles, axis=0).mean(axis=1), atol=close)
    assert architecture.parameters(3, 20) * 2 == sum(p.numel() for p in sin.parameters())


@pytest.mark.parametrize(
    "wrong", [{"layers": -1}, {"layers": 4.0}, {"layers": 99}, {"width": 0}, {"width": 10**6}, {"skips": 1},
              {"activation": "tanh"}]
)  # fmt: skip
def test_an_impossible_network_is_refused(wrong: dict) -> None:
    with pytest.raises(ValueError, match=f"{next(iter(wrong))} must be"):
        Architecture(**wrong)


def test_gelu_without_torch_is_exact_to_rounding() -> None:
    x = np.linspace(-12, 12, 9001).astype(np.float32)
    expected = torch.nn.functional.gelu(torch.from_numpy(x)).numpy()
    np.testing.assert_allclose(_gelu(x.copy()), expected, atol=2e-6)


@pytest.mark.parametrize("architecture", VARIANTS, ids=str)
def test_wiring_adds_the_result_before_the_last_to_every_even_layer(architecture: Architecture) -> None:
    last, buffers, sums = "m", [""] * 3, []
    for layer, (buffer, added) in enumerate(architecture.wiring(), start=1):
        assert buffers[buffer] != last  # a product cannot be computed in its own input
        sums.append("" if added is None else buffers[added])
        last = buffers[buffer] = f"x{layer}"
    published = ["", "x1", "", "x2", "", "x4", "", "x6"] if architecture.skips else [""] * 8
    assert sums == published[: architecture.layers]
