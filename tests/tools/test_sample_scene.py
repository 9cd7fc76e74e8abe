"""The painter of the sample scene: it paints the file that is shipped, and landscapes with every material."""

from __future__ import annotations

import sys

import numpy as np

from spectralift_qgis import paths
from spectralift_qgis.evaluation.sample.scene import sample_bands
from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))

from sample_scene.painter import materials_at, paint
from sample_scene.spectra import MATERIALS, materials


def test_the_painter_paints_the_landscape_that_is_shipped() -> None:
    painted = paint()
    with np.load(paths.resource("sample", "landscape.npz"), allow_pickle=False) as shipped:
        assert sorted(shipped.files) == sorted(painted)
        for name in ("material_map", "lit_count", "lit_index", "materials", "point_names", "point_pixels"):
            assert np.array_equal(shipped[name], painted[name]), name
        for name in ("spectra", "sky", "lit_amount", "shaded_amount"):  # another NumPy may round otherwise
            np.testing.assert_allclose(painted[name], shipped[name], rtol=1e-5, atol=1e-7)


def test_another_seed_paints_another_landscape_with_every_material() -> None:
    first, second = paint(0), paint(1)
    assert (first["material_map"] != second["material_map"]).mean() > 0.3
    assert set(np.unique(second["material_map"])) == set(range(len(MATERIALS)))
    assert list(second["point_names"]) == list(first["point_names"])


def test_library_lists_every_material_once_and_stays_between_0_and_1() -> None:
    nm = np.arange(400.0, 2451.0)
    library = materials(nm)
    assert sorted(library) == sorted(MATERIALS) and len(set(MATERIALS)) == len(MATERIALS)
    for name, states in library.items():
        assert all((s > 0).all() and (s < 0.8).all() for s in states), name


def test_clay_and_iron_show_in_dry_soil() -> None:
    centre_nm, fwhm_nm = sample_bands()
    dry, moist = materials_at(centre_nm, fwhm_nm)["loam"]
    at = {nm: int(np.abs(centre_nm - nm).argmin()) for nm in (450, 650, 2130, 2205, 2270)}
    assert dry[at[2205]] < 0.95 * (dry[at[2130]] + dry[at[2270]]) / 2
    assert dry[at[650]] > 1.8 * dry[at[450]]
    assert (moist < dry).all()
