"""Rewrites a raster as a cloud-optimised GeoTIFF (COG), which can be read in parts over a network.

It is written with the GTiff driver, not with GDAL's COG driver, which loses the domains ENVI and SPECTRALIFT (GDAL 3.6
and 3.10) and interleaves compressed files by pixel, so that drawing three of 200 bands would fetch all of them. A
GeoTIFF is a COG by the order of its parts (https://docs.ogc.org/is/21-026/21-026.html): first the directories of the
image and its overviews, then the blocks of the smallest overview, of the larger ones, of the image. Here all bands of a
tile follow each other, so that a spectrum is one continuous range of the file, and one band of a tile a shorter one.
"""

from __future__ import annotations

import contextlib
import math
import os
from collections.abc import Iterator

import numpy as np
from osgeo import gdal

from spectralift_qgis.core.base.errors import Cancelled, RasterError
from spectralift_qgis.core.base.progress import ReportShare
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import NUMPY_NAMES, gdal_quiet

BLOCKS = (128, 256, 512, 1024)
MOST_ENTRIES = 400_000  # block positions in the file's header: 16 bytes each, read whenever the file is opened
OVERVIEW_SHARE = 0.35  # of the time
ROOM = 1 / 3  # what overviews take of the image's own size: 1/4 + 1/16 + …
_OWN_DOMAINS = ("IMAGE_STRUCTURE", "DERIVED_SUBDATASETS", "SUBDATASETS")  # set by GDAL for each file
_LARGEST_CLASSIC = 3 * 1024**3  # bytes, before compression; a classic TIFF ends at 4 GiB


def write_cog(source: str, path: str, *, compress: str = "none", report_share: ReportShare | None = None) -> None:
    """Write a raster file as a cloud-optimised GeoTIFF with the same numbers and all metadata.

    Overviews are averages without nodata pixels; they are made beside the source, as `source`.ovr, and stay there.

    Args:
        source: the raster file to rewrite.
        path: the file to write.
        compress: as in `create`.
        report_share: is called with the progress, 0 to 1; what it raises, e.g. Cancelled, is passed on.

    Raises:
        RasterError: A file cannot be read or written.
    """
    report_share = report_share or (lambda done: None)
    with gdal_quiet():
        try:
            shape, count, dtype = _looks(source)
            block = _block(shape, count)
            levels = _levels(shape, block)
            if levels:
                _make_overviews(source, levels, block, report_share)
            _copy(source, path, _options(shape, count, dtype, block, compress), levels, block, report_share)
        except RuntimeError as e:
            reason = " ".join(str(e).split())
            raise RasterError(
                Sentence("Writing {path} failed: {reason}. Is the disk full?", path=path, reason=reason)
            ) from None


def room_needed(image_bytes: int) -> int:
    """Return the disk space in bytes that writing a COG takes at most, in addition to the image it is made from."""
    return math.ceil(image_bytes * (1 + 2 * ROOM))  # the overviews twice: beside the source, and in the COG


def _looks(source: str) -> tuple[tuple[int, int], int, str]:
    dataset = gdal.OpenEx(source, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    kind = gdal.GetDataTypeName(dataset.GetRasterBand(1).DataType)
    return (dataset.RasterYSize, dataset.RasterXSize), dataset.RasterCount, NUMPY_NAMES[kind]


def _block(shape: tuple[int, int], count: int) -> int:
    """Return the side of a block in pixels: small for reading spectra, large enough to keep the header small."""
    for side in BLOCKS:
        if math.ceil(shape[0] / side) * math.ceil(shape[1] / side) * count <= MOST_ENTRIES:
            return side
    return BLOCKS[-1]


def _levels(shape: tuple[int, int], block: int) -> list[int]:
    """Return the factors of the overviews, [2, 4, …]; the smallest overview fits one block."""
    levels: list[int] = []
    while max(shape) > block * 2 ** len(levels):
        levels.append(2 ** (len(levels) + 1))
    return levels


def _options(shape: tuple[int, int], count: int, dtype: str, block: int, compress: str) -> list[str]:
    rows, cols = (min(block, -(-n // 16) * 16) for n in shape)  # multiples of 16, as TIFF wants
    size = shape[0] * shape[1] * count * np.dtype(dtype).itemsize * (1 + ROOM)
    options = [
        "TILED=YES", f"BLOCKXSIZE={cols}", f"BLOCKYSIZE={rows}", "INTERLEAVE=BAND", "PHOTOMETRIC=MINISBLACK",
        "SPARSE_OK=TRUE",  # so that blocks are stored in the order they are written, not on creation
        f"BIGTIFF={'YES' if size > _LARGEST_CLASSIC else 'NO'}",
    ]  # fmt: skip
    if compress != "none":
        predictor = 3 if dtype.startswith("float") else 2
        options += [f"COMPRESS={compress.upper()}", f"PREDICTOR={predictor}", "NUM_THREADS=ALL_CPUS"]
    return options


def _make_overviews(source: str, levels: list[int], block: int, report_share: ReportShare) -> None:
    stopped: list[Cancelled] = []

    def on_progress(done: float, _message: str, _data: object) -> int:
        try:
            report_share(OVERVIEW_SHARE * done)
        except Cancelled as e:  # cannot pass through GDAL
            stopped.append(e)
        return not stopped

    with contextlib.suppress(OSError):
        os.remove(source + ".ovr")  # of an interrupted run: GDAL would only refresh it
    settings = {"GDAL_TIFF_OVR_BLOCKSIZE": str(block), "BIGTIFF_OVERVIEW": "IF_SAFER", "INTERLEAVE_OVERVIEW": "BAND"}
    with _settings(settings):
        dataset = gdal.OpenEx(source, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        try:
            dataset.BuildOverviews("AVERAGE", levels, callback=on_progress)
        except RuntimeError:
            if not stopped:
                raise
    if stopped:
        raise stopped[0]


@contextlib.contextmanager
def _settings(values: dict[str, str]) -> Iterator[None]:
    before = {key: gdal.GetThreadLocalConfigOption(key, None) for key in values}
    for key, value in values.items():
        gdal.SetThreadLocalConfigOption(key, value)
    try:
        yield
    finally:
        for key, old in before.items():
            gdal.SetThreadLocalConfigOption(key, old)


def _copy(source: str, path: str, options: list[str], levels: list[int], block: int, report_share: ReportShare) -> None:
    image = gdal.OpenEx(source, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    kind = image.GetRasterBand(1).DataType
    target = gdal.GetDriverByName("GTiff").Create(
        path, image.RasterXSize, image.RasterYSize, image.RasterCount, kind, options=options
    )
    _describe(image, target)
    target.FlushCache()  # the image's directory …
    if levels:
        target.BuildOverviews("NONE", levels)  # … and those of its overviews, empty
        target.FlushCache()
    done, every = 0, sum(math.ceil(image.RasterYSize / n) * math.ceil(image.RasterXSize / n) for n in (1, *levels))
    begin = OVERVIEW_SHARE if levels else 0.0
    for level in (*reversed(range(len(levels))), None):
        for pixels in _copy_level(image, target, level, block):
            done += pixels
            report_share(begin + (1 - begin) * done / every)
    target.FlushCache()


def _copy_level(image: gdal.Dataset, target: gdal.Dataset, level: int | None, block: int) -> Iterator[int]:
    """Copy an overview, or the image itself for None, tile by tile; yield each tile's pixels."""
    numbers = range(1, image.RasterCount + 1)
    bands = [(image.GetRasterBand(i), target.GetRasterBand(i)) for i in numbers]
    if level is not None:
        bands = [(a.GetOverview(level), b.GetOverview(level)) for a, b in bands]
    rows, cols = bands[0][1].YSize, bands[0][1].XSize
    for row in range(0, rows, block):
        for col in range(0, cols, block):
            place = (col, row, min(block, cols - col), min(block, rows - row))
            for a, b in bands:
                b.WriteRaster(*place, a.ReadRaster(*place), buf_type=b.DataType)
                b.FlushCache()  # now, so that the bands of a tile follow each other
            yield place[2] * place[3]


def _describe(image: gdal.Dataset, target: gdal.Dataset) -> None:
    """Copy the image's description to the target, before the first block: later it would go to the end of the file."""
    if image.GetGCPCount():
        target.SetGCPs(image.GetGCPs(), image.GetGCPSpatialRef())
    else:
        geotransform = image.GetGeoTransform(can_return_null=True)
        if geotransform is not None:
            target.SetGeoTransform(geotransform)
        if image.GetSpatialRef() is not None:
            target.SetSpatialRef(image.GetSpatialRef())
    _copy_metadata(image, target)
    for i in range(1, image.RasterCount + 1):
        a, b = image.GetRasterBand(i), target.GetRasterBand(i)
        _copy_metadata(a, b)
        b.SetDescription(a.GetDescription())
        b.SetColorInterpretation(a.GetColorInterpretation())
        if a.GetNoDataValue() is not None:
            b.SetNoDataValue(a.GetNoDataValue())
        if a.GetScale() not in (None, 1.0) or a.GetOffset() not in (None, 0.0):
            b.SetScale(a.GetScale())
            b.SetOffset(a.GetOffset())


def _copy_metadata(a: gdal.MajorObject, b: gdal.MajorObject) -> None:
    for domain in a.GetMetadataDomainList() or ():
        if domain not in _OWN_DOMAINS and not domain.startswith("xml:"):
            b.SetMetadata(a.GetMetadata(domain), domain)
