from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

torch = pytest.importorskip("torch")

from spectralift_qgis.core.nn.predict import Predictor  # noqa: E402
from spectralift_qgis.core.nn.sin import SIN, make_sin, parameter_count  # noqa: E402


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


def fixed_weights(c: int, bands: int, networks: int = 1) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(7)
    state = SIN(c, bands, networks=networks).state_dict()
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
    assert parameter_count(c, bands) == count
    assert sum(p.numel() for p in SIN(c, bands).parameters()) == count


def test_the_mean_of_the_published_configurations_is_the_published_number() -> None:
    bands_of_the_eight_configurations = (4, 3, 4, 8, 16, 4, 4, 1)
    assert np.mean([parameter_count(c, 191) for c in bands_of_the_eight_configurations]) == 33_631


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
