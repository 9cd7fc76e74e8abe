"""A COG holds what the GeoTIFF would hold, in the order that lets it be read in parts."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.errors import Cancelled, RasterError
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.check.apply import preflight_applying
from spectralift_qgis.core.raster import open_raster, write_cog
from spectralift_qgis.core.raster.write import cog
from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.request.request import COMPRESSIONS, ApplyRequest, FusionRequest, TrainRequest
from spectralift_qgis.core.runs.applying import run_applying
from spectralift_qgis.core.runs.training import run_training
from spectralift_qgis.core.spectral.bands import BandTable
from tests.conftest import Pair
from tests.core.runs.test_fusion import Recorder
from tests.core.scenes import UTM, read

NODATA = -32768


def scene(folder: Path, shape: tuple[int, int] = (300, 420), dtype: str = "int16", count: int = 7, **grid) -> str:
    """A result as `create` writes it: noise, the upper left corner nodata, all metadata."""
    path = str(folder / "scene.tif")
    table = BandTable(
        tuple(f"b{i}" for i in range(count)), np.linspace(450, 900, count), np.full(count, 12.5), np.ones(count, bool)
    )
    place = {"geotransform": (4e5, 10, 0, 5.8e6, 0, -10.0), **grid}
    whole = RasterGrid(shape, crs_wkt=raster.crs_wkt(UTM), **place)
    nodata = float("nan") if dtype == "float32" else NODATA
    scale = np.ones(count) if dtype == "float32" else np.full(count, 1e-4)
    encoding = Encoding(dtype, scale, np.zeros(count), nodata)
    values = np.random.default_rng(3).integers(100, 9000, (*shape, count)).astype(dtype)
    values[: shape[0] // 2 + 3, : shape[1] // 2 + 3] = nodata
    valid = np.isfinite(values[..., 0]) & (values[..., 0] != NODATA)
    tags = {"software": "SpectraLift", "description": "a test", "seed": "3"}
    with raster.create(path, whole, table, encoding, tags=tags, reflectance_scale=10000.0) as out:
        out.write(Window(0, 0, *shape), values.reshape(-1, count), valid.ravel())
    return path


def described(path: str) -> list[object]:
    """Everything GDAL knows of a file but how it is stored."""
    dataset = gdal.Open(path)
    own = ("IMAGE_STRUCTURE", "DERIVED_SUBDATASETS")

    def domains(thing) -> dict[str, dict[str, str]]:
        return {d: thing.GetMetadata(d) for d in thing.GetMetadataDomainList() or () if d not in own}

    bands = [dataset.GetRasterBand(i + 1) for i in range(dataset.RasterCount)]
    reference = dataset.GetSpatialRef()
    return [
        domains(dataset), dataset.GetGeoTransform(can_return_null=True), reference and reference.ExportToWkt(),
        [(p.GCPLine, p.GCPPixel, p.GCPX, p.GCPY) for p in dataset.GetGCPs()],
        [(domains(b), b.GetDescription(), b.GetScale(), b.GetOffset(), str(b.GetNoDataValue()), b.DataType,
          b.GetColorInterpretation()) for b in bands],
    ]  # fmt: skip


def assert_cloud_optimised(path: str) -> None:
    checks = pytest.importorskip("osgeo_utils.samples.validate_cloud_optimized_geotiff")
    warnings, errors, _ = checks.validate(path, full_check=True)
    assert (warnings, errors) == ([], [])


@pytest.mark.parametrize("compress", COMPRESSIONS)
@pytest.mark.parametrize("dtype", ["int16", "float32"])
def test_a_cog_is_the_geotiff_in_another_order(tmp_path: Path, compress: str, dtype: str) -> None:
    source, target = scene(tmp_path, dtype=dtype), str(tmp_path / "cog.tif")
    told: list[float] = []
    write_cog(source, target, compress=compress, report_share=told.append)
    assert_cloud_optimised(target)
    assert read(target).tobytes() == read(source).tobytes()
    assert described(target) == described(source)
    assert gdal.Open(target).GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == (
        None if compress == "none" else compress.upper()
    )
    assert told == sorted(told)
    assert told[-1] == 1
    assert len(told) > 10
    assert not Path(target + ".aux.xml").exists()


def test_overviews_are_averages_of_what_is_no_nodata(tmp_path: Path) -> None:
    source, target = scene(tmp_path), str(tmp_path / "cog.tif")
    write_cog(source, target)
    values = read(source).astype(float)
    values[values == NODATA] = np.nan
    with np.errstate(invalid="ignore"), pytest.warns(RuntimeWarning, match="empty slice"):
        expected = np.nanmean(values.reshape(7, 150, 2, 210, 2), axis=(2, 4))
    dataset = gdal.Open(target)
    for i in range(7):
        band = dataset.GetRasterBand(i + 1)
        assert band.GetOverviewCount() == 2
        found = band.GetOverview(0).ReadAsArray()
        assert ((found == NODATA) == np.isnan(expected[i])).all()
        known = found != NODATA
        assert abs(found[known] - expected[i][known]).max() <= 0.5


def test_the_bands_of_a_tile_follow_each_other(tmp_path: Path) -> None:
    source, target = scene(tmp_path), str(tmp_path / "cog.tif")
    write_cog(source, target, compress="deflate")
    dataset = gdal.Open(target)
    place = [
        int(dataset.GetRasterBand(b + 1).GetMetadataItem(f"BLOCK_OFFSET_{x}_{y}", "TIFF"))
        for y in (2, 3) for x in range(4) for b in range(7) if (y, x) != (3, 0) and y * 128 < 300
    ]  # fmt: skip
    assert place == sorted(place)


def test_small_and_odd_images(tmp_path: Path) -> None:
    for shape in ((1, 1), (5, 300), (129, 1), (128, 128)):
        source, target = scene(tmp_path, shape), str(tmp_path / "cog.tif")
        write_cog(source, target)
        assert_cloud_optimised(target)
        assert read(target).tobytes() == read(source).tobytes()


def test_what_is_placed_by_points_or_not_at_all_stays_so(tmp_path: Path) -> None:
    target = str(tmp_path / "cog.tif")
    points = ((0.0, 0.0, 1.0, 9.0), (0.0, 400.0, 5.0, 9.0), (300.0, 0.0, 1.0, 6.0), (290.0, 390.0, 4.9, 6.1))
    for grid in ({"geotransform": None, "gcps": points}, {"geotransform": None}):
        source = scene(tmp_path, **grid)
        write_cog(source, target)
        assert described(target) == described(source)


def test_a_file_beyond_four_gib_is_a_bigtiff(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cog, "_LARGEST_CLASSIC", 1000)
    source, target = scene(tmp_path), str(tmp_path / "cog.tif")
    write_cog(source, target, compress="zstd")
    assert Path(target).read_bytes()[:4] == b"II+\0"
    assert_cloud_optimised(target)
    assert read(target).tobytes() == read(source).tobytes()


def test_blocks_grow_with_the_image_so_that_the_header_does_not() -> None:
    assert [cog._block(shape, 200) for shape in ((1000, 1000), (10980, 10980), (80000, 80000))] == [128, 256, 1024]
    assert cog._levels((10980, 10980), 256) == [2, 4, 8, 16, 32, 64]
    assert cog._levels((128, 7), 128) == []


@pytest.mark.parametrize("at", [0.0, 0.2, 0.6, 0.99])
def test_cancelling_stops_it(tmp_path: Path, at: float) -> None:
    def tell(done: float) -> None:
        if done >= at:
            raise Cancelled()

    with pytest.raises(Cancelled):
        write_cog(scene(tmp_path), str(tmp_path / "cog.tif"), report_share=tell)


def test_a_file_that_cannot_be_read_or_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(RasterError, match="Writing"):
        write_cog(str(tmp_path / "no.tif"), str(tmp_path / "cog.tif"))
    with pytest.raises(RasterError, match="Writing"):
        write_cog(scene(tmp_path), str(tmp_path / "no" / "cog.tif"))


@pytest.fixture(scope="module")
def applying(tiny_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> ApplyRequest:
    """A request for 320 × 320 pixels: a preview's model and the pair's MSI enlarged five times."""
    folder = tmp_path_factory.mktemp("cog")
    model, msi = str(folder / "m.npz"), str(folder / "msi.tif")
    run_training(
        TrainRequest(str(tiny_pair.hsi), model, msi=str(tiny_pair.msi), srf=str(tiny_pair.srf), preset="preview")
    )
    gdal.Translate(msi, str(tiny_pair.msi), width=320, height=320)
    return ApplyRequest(model, msi, "", msi_bands="1,2,3,4")


def test_applying_to_a_cog_gives_the_values_of_the_geotiff(applying: ApplyRequest, tmp_path: Path) -> None:
    plain = run_applying(replace(applying, output=str(tmp_path / "plain.tif")))
    wanted = replace(
        applying, output=str(tmp_path / "cog.tif"), format="COG", compress="deflate", quality=str(tmp_path / "q.tif")
    )
    result = run_applying(wanted)
    assert_cloud_optimised(result.output)
    assert read(result.output).tobytes() == read(plain.output).tobytes()
    assert described(result.output) == described(plain.output)
    assert (tmp_path / "cog.qml").read_bytes() == (tmp_path / "plain.qml").read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["cog.qml", "cog.tif", "plain.qml", "plain.tif", "q.tif"]
    with open_raster(result.output) as opened:
        assert opened.bands.has_wavelengths
        assert opened.reflectance_scale == raster_scale(plain.output)
        assert raster.project_tag(opened, "preset") == "preview"


def raster_scale(path: str) -> float | None:
    with open_raster(path) as opened:
        return opened.reflectance_scale


def test_cancelling_while_it_is_rewritten_leaves_nothing(applying: ApplyRequest, tmp_path: Path) -> None:
    class Impatient(Recorder):
        def is_cancelled(self) -> bool:
            return self.fraction > 0.8

        def update(self, stage, fraction, **more) -> None:  # type: ignore[no-untyped-def]
            self.fraction = fraction

        fraction = 0.0

    with pytest.raises(Cancelled):
        run_applying(replace(applying, output=str(tmp_path / "cog.tif"), format="COG"), Impatient())
    assert list(tmp_path.iterdir()) == []


def test_the_disk_has_to_hold_both_while_it_is_rewritten(
    applying: ApplyRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = 320 * 320 * 24 * 2
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=32 * 1024**2 + 2 * image))
    for file_format, refused in (("GTiff", False), ("COG", True)):
        found, _ = preflight_applying(replace(applying, output=str(tmp_path / "o.tif"), format=file_format))
        assert ("output.disk_full" in {f.code for f in found.errors}) == refused


def test_fusing_to_a_cog(tiny_pair: Pair, tmp_path: Path) -> None:
    from spectralift_qgis.core.runs.fusion import run_fusion

    plain = FusionRequest(
        str(tiny_pair.hsi), str(tiny_pair.msi), str(tmp_path / "plain.tif"), srf=str(tiny_pair.srf), preset="preview"
    )
    run_fusion(plain)
    run_fusion(replace(plain, output=str(tmp_path / "cog.tif"), format="COG"))
    assert_cloud_optimised(str(tmp_path / "cog.tif"))
    assert read(str(tmp_path / "cog.tif")).tobytes() == read(str(tmp_path / "plain.tif")).tobytes()
