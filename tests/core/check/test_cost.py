from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.check.cost import seconds
from spectralift_qgis.core.train.options import preset

pixels = st.integers(1, 10**9)


@given(pixels, pixels)
def test_more_pixels_take_longer(a: int, b: int) -> None:
    few, many = sorted((a, b))
    assert seconds(preset("default"), 5000, 4, 200, few) <= seconds(preset("default"), 5000, 4, 200, many)


@given(st.integers(16_384, 10**8))
def test_training_by_default_costs_the_same_whatever_the_size_of_the_scene(spectra: int) -> None:
    options = preset("default")
    assert seconds(options, spectra, 4, 200, 10**6) == seconds(options, 16_384, 4, 200, 10**6)


@given(pixels)
def test_the_preview_is_the_quickest_and_the_paper_the_slowest(count: int) -> None:
    preview, default, paper = (seconds(preset(p), 6400, 4, 191, count) for p in ("preview", "default", "paper"))
    assert preview < default
    assert preview < paper


def test_a_larger_network_takes_longer() -> None:
    assert seconds(preset("paper", width=128), 6400, 4, 191, 10**6) > seconds(preset("paper"), 6400, 4, 191, 10**6)


@given(pixels, pixels)
def test_refining_and_forecasting_take_their_time(spectra: int, count: int) -> None:
    def cost(**more: bool) -> float:
        return seconds(preset("default"), spectra, 4, 200, count, **more)

    assert cost(refine=True) > cost() + 1
    assert cost(expect=True) > cost() + 1


def test_refining_many_fine_pixels_of_few_coarse_ones_costs_little_beside_predicting_them() -> None:
    """The sensor's view is computed from pixels averaged before: what is left is adding the correction."""
    with_it, without = (seconds(preset("default"), 10**4, 4, 150, 10**8, refine=r) for r in (True, False))
    assert 1 < with_it / without < 1.2


def test_refining_costs_more_than_another_prediction_where_no_pixels_are_averaged_before() -> None:
    fusion = {"spectra": 10**6, "msi_bands": 4, "hsi_bands": 150}
    with_it, without, nothing = (
        seconds(preset("default"), **fusion, pixels=n, refine=r)
        for n, r in ((16 * 10**6, True), (16 * 10**6, False), (0, False))
    )
    assert with_it - without > without - nothing


@given(st.integers(9216, 10**8))
def test_the_forecast_costs_the_same_whatever_the_size_of_the_scene(spectra: int) -> None:
    def forecast(count: int) -> float:
        with_it, without = (seconds(preset("default"), count, 4, 200, 1, expect=e) for e in (True, False))
        return with_it - without

    assert abs(forecast(spectra) - forecast(9216)) < 1e-6
