"""Images on a server: the same result as from a disk, few requests, little read, and trouble told in bounded time."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.raster import open_raster, raise_if_changed, shown_name
from spectralift_qgis.core.raster.read import gdal_names
from tests.conftest import ROOT, Pair
from tests.core.scenes import read, set_wavelengths, write_tif
from tests.range_server import Served, serve

PIXELS = 1536  # of the HR-MSI, each way


@pytest.fixture(scope="module")
def server(tiny_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The tiny pair's LR-HSI, and an HR-MSI of 1536 × 1536 over the same ground, as GDAL's own COGs."""
    folder = tmp_path_factory.mktemp("served")
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2", "BLOCKSIZE=256"]
    gdal.UseExceptions()
    gdal.Translate(str(folder / "hsi.tif"), str(tiny_pair.hsi), format="COG", creationOptions=options)
    noisy = gdal.Translate("", str(tiny_pair.msi), format="MEM", width=PIXELS, height=PIXELS, resampleAlg="cubic")
    rng = np.random.default_rng(0)
    noisy.WriteArray(noisy.ReadAsArray() + rng.integers(-9, 9, (4, PIXELS, PIXELS)).astype(np.int16))
    gdal.Translate(str(folder / "msi.tif"), noisy, format="COG", creationOptions=options)
    with serve(folder) as served:
        yield served


@pytest.fixture(autouse=True)
def untroubled(server: Served) -> Iterator[None]:
    yield
    server.trouble.clear()
    gdal.VSICurlClearCache()


def fuse(
    pair: Pair, hsi: str, msi: str, output: Path, *more: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "spectralift_qgis", "fuse", "--hsi", hsi, "--msi", msi, "--srf", str(pair.srf)]
    given = [*command, "--msi-bands=1,2,3,4", "--preset=preview", "--output", str(output), *more]
    return subprocess.run(
        given, cwd=ROOT, capture_output=True, text=True, timeout=120, env={**os.environ, **environment}
    )


def test_a_fusion_over_the_network_gives_the_bytes_of_the_local_one(
    server: Served, tiny_pair: Pair, tmp_path: Path
) -> None:
    names = ("hsi.tif", "msi.tif")
    part = "--extent=400100,5799800,400250,5799950"
    here = fuse(tiny_pair, *(str(server.folder / n) for n in names), tmp_path / "here.tif", part)
    assert here.returncode == 0, here.stderr
    server.forget()
    there = fuse(tiny_pair, server.curl("hsi.tif"), f"{server.url}/msi.tif", tmp_path / "there.tif", part)
    assert there.returncode == 0, there.stderr
    assert (tmp_path / "there.tif").read_bytes() == (tmp_path / "here.tif").read_bytes()
    # The header, an overview for the units, tiles here and there for the checks, the part itself.
    size = (server.folder / "msi.tif").stat().st_size
    assert size > 5 * 10**6
    assert server.sent("msi.tif") < size / 2
    assert server.count("msi.tif") <= 24
    assert server.count("hsi.tif") <= 6
    assert {r[1] for r in server.requests} == set(names)  # no sidecar, no listing of the folder


def test_a_quick_look_at_all_of_it_reads_overviews(server: Served, tiny_pair: Pair, tmp_path: Path) -> None:
    server.forget()
    done = fuse(tiny_pair, server.curl("hsi.tif"), server.curl("msi.tif"), tmp_path / "look.tif", "--every=8")
    assert done.returncode == 0, done.stderr
    assert read(str(tmp_path / "look.tif")).shape == (24, PIXELS // 8, PIXELS // 8)
    assert server.sent("msi.tif") < (server.folder / "msi.tif").stat().st_size / 3
    assert server.count("msi.tif") <= 20


def test_one_pixel_is_read_with_few_requests(server: Served) -> None:
    server.forget()
    with open_raster(server.curl("msi.tif")) as raster:
        opened, raster = len(server.requests), raster.with_sample(None)  # as a click in the dock reads it
        values, _ = raster.read(Window(1000, 1000, 1, 1), range(4))
        assert opened <= 2
        assert len(server.requests) - opened <= 2
        assert server.sent("msi.tif") < (server.folder / "msi.tif").stat().st_size / 10
    assert (values[0] == read(str(server.folder / "msi.tif"))[:, 1000, 1000]).all()


def test_a_mosaic_here_of_an_image_there_asks_as_little(server: Served, tmp_path: Path) -> None:
    mosaic = str(tmp_path / "mosaic.vrt")
    with gdal_names.network_settings(server.curl("msi.tif")):
        built = gdal.BuildVRT(mosaic, [server.curl("msi.tif")])
        del built
    gdal.VSICurlClearCache()
    server.forget()
    with open_raster(mosaic) as raster:
        raster.read(Window(0, 0, 8, 8), [0])
        assert raster.network == server.curl("msi.tif")
    assert {r[1] for r in server.requests} == {"msi.tif"}


def test_an_envi_file_there_is_found_with_its_header(server: Served, tmp_path: Path) -> None:
    source = write_tif(tmp_path / "s.tif", np.arange(48, dtype=np.int16).reshape(3, 4, 4))
    set_wavelengths(source, (500, 600, 700))
    gdal.Translate(str(server.folder / "cube.bsq"), source, format="ENVI", creationOptions=["SUFFIX=REPLACE"])
    with open_raster(server.curl("cube.bsq")) as raster:
        values, _ = raster.read(Window(0, 0, 4, 4), range(3))
    assert (values.T.ravel() == np.arange(48)).all()


def test_an_archive_there_is_read_without_fetching_it(server: Served) -> None:
    with zipfile.ZipFile(server.folder / "scene.zip", "w", zipfile.ZIP_STORED) as archive:
        archive.write(server.folder / "msi.tif", "msi.tif")
    server.forget()
    with open_raster(f"/vsizip/{server.curl('scene.zip')}/msi.tif") as raster:
        assert raster.network
        values, _ = raster.read(Window(0, 0, 2, 2), range(4))
    assert (values.reshape(2, 2, 4)[1, 1] == read(str(server.folder / "msi.tif"))[:, 1, 1]).all()
    assert server.sent("scene.zip") < (server.folder / "scene.zip").stat().st_size / 5


def test_an_image_that_is_replaced_meanwhile_is_noticed(server: Served, tmp_path: Path) -> None:
    name = server.folder / "moving.tif"
    write_tif(name, np.ones((3, 8, 8), np.int16))
    with open_raster(server.curl("moving.tif")) as raster:
        raise_if_changed(raster)
        os.utime(name, (1, 1))
        with pytest.raises(RasterError, match="changed while it was read"):
            raise_if_changed(raster)
    with open_raster(server.curl("moving.tif")) as raster:
        server.trouble["moving.tif"] = "403"
        raise_if_changed(raster)  # an address that has expired since says nothing about what was read


QUICK = {"GDAL_HTTP_LOW_SPEED_TIME": "1", "GDAL_HTTP_MAX_RETRY": "1", "GDAL_HTTP_RETRY_DELAY": "0.1"}


@pytest.mark.parametrize("trouble", ["404", "403", "500", "close", "hang", "cut"])
def test_a_server_in_trouble_is_one_sentence_in_bounded_time(
    server: Served, tiny_pair: Pair, tmp_path: Path, trouble: str
) -> None:
    server.trouble["msi.tif"] = trouble
    done = fuse(tiny_pair, server.curl("hsi.tif"), server.curl("msi.tif"), tmp_path / "o.tif", **QUICK)
    assert done.returncode == 2, done.stderr
    errors = [line for line in done.stderr.splitlines() if line.startswith("error: ")]
    assert len(errors) == 1, done.stderr
    assert server.curl("msi.tif") in errors[0]
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_server_that_fails_in_the_middle_leaves_nothing(server: Served, tiny_pair: Pair, tmp_path: Path) -> None:
    images = (server.curl("hsi.tif"), server.curl("msi.tif"))
    server.forget()
    assert fuse(tiny_pair, *images, tmp_path / "o.tif", "--check").returncode == 0
    checked = server.count("msi.tif")
    server.forget()
    server.trouble["msi.tif"] = f"after:{checked + 3}"
    done = fuse(tiny_pair, *images, tmp_path / "o.tif", **QUICK)
    assert done.returncode == 1, done.stderr
    assert len([line for line in done.stderr.splitlines() if line.startswith("error: ")]) == 1
    assert "could not be read at row" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_names_of_what_is_remote() -> None:
    assert gdal_names.gdal_name("https://a.b/c.tif") == "/vsicurl/https://a.b/c.tif"
    assert gdal_names.gdal_name("s3://bucket/c.tif") == "/vsis3/bucket/c.tif"
    for name in ("/data/c.tif", "C:\\data\\c.tif", "/vsizip/a.zip/c.tif", 'HDF5:"c.h5"://x', "https.tif"):
        assert gdal_names.gdal_name(name) == name
        assert not gdal_names.is_remote(name)
    assert gdal_names.is_remote("/vsizip//vsicurl/https://a.b/c.zip/c.tif")


def test_a_signature_is_kept_out_of_what_results_say(server: Served) -> None:
    assert shown_name("https://a.b/c.tif?sig=abc/def") == "c.tif"
    assert shown_name("/vsicurl/https://a.b/c.tif?sig=abc") == "c.tif"
    assert shown_name("/data/why?.tif") == "why?.tif"


def test_what_the_user_has_set_stays_so_and_nothing_stays_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "7")
    with gdal_names.network_settings("/vsis3/bucket/c.tif"):
        assert gdal.GetConfigOption("GDAL_HTTP_MAX_RETRY") == "7"
        assert gdal.GetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN") == "EMPTY_DIR"
        with gdal_names.network_settings("/vsis3/bucket/d.tif"):
            pass
        assert gdal.GetConfigOption("GDAL_HTTP_CONNECTTIMEOUT") == "10"
    assert gdal.GetConfigOption("GDAL_HTTP_CONNECTTIMEOUT") is None
    with gdal_names.network_settings("/data/c.tif"):
        assert gdal.GetConfigOption("GDAL_HTTP_CONNECTTIMEOUT") is None
