"""What harmonisation is worth on the real EnMAP scene, whatever has been done to the multispectral image's numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.base.errors import RequestRefused
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from tests.core.runs.test_fusion import rmse, sam_degrees
from tests.core.scenes import WaldPair, read, write_tif


@pytest.fixture(scope="module")
def undisturbed(wald: WaldPair, tmp_path_factory: pytest.TempPathFactory) -> tuple[float, float]:
    return errors(wald, read(wald.msi), tmp_path_factory.mktemp("plain"))


def errors(wald: WaldPair, planes: np.ndarray, folder: Path) -> tuple[float, float]:
    """SAM and RMSE of the fusion with an MSI of these numbers, by the closed-form model."""
    dataset = gdal.Open(wald.msi)
    x, step, _, y, _, _ = dataset.GetGeoTransform()
    msi = write_tif(folder / "msi.tif", planes, step, origin=(x, y))
    output = folder / "out.tif"
    run_fusion(wald.request(output, msi=msi, preset="preview"))
    estimate = read(str(output)) * 1e-4
    return sam_degrees(estimate, wald.truth), rmse(estimate, wald.truth)


def disturbances() -> dict[str, object]:
    rng = np.random.default_rng(11)
    found: dict[str, object] = {}
    for i in range(3):
        gain = np.exp(rng.uniform(np.log(0.33), np.log(8), 6))[:, None, None]
        offset = rng.uniform(-0.05, 0.05, 6)[:, None, None]
        found[f"gain and offset {i}"] = lambda m, g=gain, o=offset: ((m - o) / g).astype(np.float32)
        spread = rng.uniform(1, 1.6, 6)[:, None, None]

        def eight_bit(m: np.ndarray, s: np.ndarray = spread) -> np.ndarray:
            low, high = np.percentile(m, (0.1, 99.9), axis=(1, 2))[..., None, None]
            return np.clip(np.rint((m - low) / (high - low) / s * 245 + 5), 1, 255).astype(np.uint8)

        found[f"8 bit {i}"] = eight_bit
    found["digital numbers"] = lambda m: np.rint(m * 10_000).astype(np.int16)
    found["a calibration of its own"] = lambda m: (m * 1.08).astype(np.float32)
    return found


@pytest.mark.parametrize("name", disturbances())
def test_disturbed_numbers_cost_less_than_five_percent(
    wald: WaldPair, undisturbed: tuple[float, float], tmp_path: Path, name: str
) -> None:
    sam, error = errors(wald, disturbances()[name](read(wald.msi) * 1e-4), tmp_path)
    assert sam <= 1.05 * undisturbed[0]
    assert error <= 1.05 * undisturbed[1]


@pytest.mark.parametrize(("a", "b"), [(0, 1), (1, 2), (2, 3), (0, 5), (4, 5)])
def test_swapped_bands_are_refused_and_the_right_order_is_proposed(
    wald: WaldPair, tmp_path: Path, a: int, b: int
) -> None:
    order = list(range(6))
    order[a], order[b] = order[b], order[a]
    names = wald.response.band_names
    with pytest.raises(RequestRefused) as e:
        errors(wald, (read(wald.msi)[order] * 3).astype(np.float32), tmp_path)
    assert f"{names[a]}={b + 1}" in str(e.value)
    assert f"{names[b]}={a + 1}" in str(e.value)


class TestAerialPair:
    """HySpex and the 3K camera: no truth, but 8-bit numbers, 1.1 m apart, and a response nobody has measured."""

    @pytest.fixture
    def folder(self, shared_data: Path) -> Path:
        return shared_data / "dlr_hysu"

    def request(self, folder: Path, output: Path, **changes: str) -> FusionRequest:
        values = {"msi": str(folder / "3k_rgb.tif"), "sensor": "generic_rgb", "preset": "preview", **changes}
        return FusionRequest(hsi=str(folder / "hyspex_full.tif"), output=str(output), **values)

    def test_gain_and_offset_a_band_change_next_to_nothing(self, folder: Path, tmp_path: Path) -> None:
        plain = self.request(folder, tmp_path / "plain.tif")
        run_fusion(plain)
        expected = read(plain.output).astype(float)
        source = gdal.Open(plain.msi)
        x, step, _, y, _, _ = source.GetGeoTransform()
        planes = source.ReadAsArray() * np.array([0.33, 8, 2.5])[:, None, None] + np.array([40, -25, 3])[:, None, None]
        msi = write_tif(tmp_path / "m.tif", planes.astype(np.float32), step, origin=(x, y), crs="EPSG:32632")
        disturbed = self.request(folder, tmp_path / "disturbed.tif", msi=msi, msi_bands="3,2,1")
        run_fusion(disturbed)
        assert rmse(read(disturbed.output), expected) < 0.01 * expected.std()

    @pytest.mark.parametrize("order", ["1,2,3", "2,3,1", "3,1,2", "2,1,3", "1,3,2"])
    def test_every_wrong_order_is_refused_with_the_right_one(self, folder: Path, tmp_path: Path, order: str) -> None:
        with pytest.raises(RequestRefused, match="Blue=3,Green=2,Red=1"):
            run_fusion(self.request(folder, tmp_path / "out.tif", msi_bands=order))
        assert list(tmp_path.iterdir()) == []
