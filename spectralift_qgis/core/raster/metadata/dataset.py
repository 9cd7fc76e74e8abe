"""Reads the description of a GDAL dataset: metadata, grid, data type, valid nodata values, reflectance scale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import RasterGrid
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.crs import wkt_of
from spectralift_qgis.core.raster.gdal_env import NUMPY_NAMES
from spectralift_qgis.core.raster.read.gdal_names import is_remote
from spectralift_qgis.core.spectral import envi_header

_WGS_84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]'
)  # spelt out, as opening a file must not fail where PROJ's database is missing


def metadata_items(of: gdal.Dataset | gdal.Band, domain: str = "") -> dict[str, str]:
    """Return the entries of a metadata domain as text."""
    return {decoded_text(k): decoded_text(v) for k, v in (of.GetMetadata(domain) or {}).items()}


def decoded_text(text: str | bytes) -> str:
    """Return metadata as text: UTF-8, else Windows-1252.

    GDAL returns text that is not UTF-8, such as µm in a header written on Windows, as bytes or lone surrogates.
    """
    raw = text if isinstance(text, bytes) else text.encode("utf-8", errors="surrogateescape")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def grid_of(dataset: gdal.Dataset) -> RasterGrid:
    """Return the grid of a dataset: shape, geotransform or ground control points, CRS."""
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    reference = dataset.GetSpatialRef()
    points = dataset.GetGCPs() if geotransform is None else ()
    if points:
        geotransform = gdal.GCPsToGeoTransform(points, 1)
        reference = dataset.GetGCPSpatialRef()
    wkt = wkt_of(reference) if reference else ""
    if points and not reference and dataset.GetDriver().ShortName == "ENVI":
        wkt = _WGS_84  # its `geo points` are latitudes and longitudes
    return RasterGrid(
        (dataset.RasterYSize, dataset.RasterXSize),
        tuple(geotransform) if geotransform else None,
        wkt,
        tuple((p.GCPLine, p.GCPPixel, p.GCPX, p.GCPY) for p in points),
    )


def numpy_type(path: str, bands: Sequence[gdal.Band]) -> str:
    """Return the name of the NumPy type that holds every band.

    Raises:
        RasterError: The bands hold complex numbers.
    """
    kinds = {gdal.GetDataTypeName(b.DataType) for b in bands}
    names = {NUMPY_NAMES.get(k, "") for k in kinds}
    if "" in names:
        raise RasterError(
            Sentence(
                "{path} stores {kinds}. Bands of real numbers are needed.", path=path, kinds=", ".join(sorted(kinds))
            )
        )
    return names.pop() if len(names) == 1 else str(np.result_type(*names))


def holds(dtype: str, number: float) -> bool:
    """Return whether a stored type can hold a number; a nodata value that it cannot hold never occurs in the file."""
    kind = np.dtype(dtype)
    if not np.isfinite(number):
        return kind.kind == "f"
    if kind.kind == "f":
        return bool(abs(number) <= np.finfo(kind).max * (1 + 1e-6))
    return bool(number == np.floor(number) and np.iinfo(kind).min <= number <= np.iinfo(kind).max)


def reflectance_scale_of(dataset: gdal.Dataset, sidecar: Mapping[str, str], scale: NDArray[np.float64]) -> float | None:
    """Return the value that stands for a reflectance of 1; None if the file does not define it.

    Bands that have a scale of their own are in units of 1 once it is applied: a reflectance scale factor beside it
    describes the same stored numbers and is not applied again.

    Args:
        dataset: the open raster.
        sidecar: entries of the ENVI header beside it.
        scale: (B,) scale of each band.
    """
    if (scale != 1).any():
        return 1.0
    for entries in (metadata_items(dataset, "ENVI"), sidecar):
        factors = envi_header.floats(entries.get("reflectance_scale_factor", ""))
        if factors and np.isfinite(factors[0]) and factors[0] > 0:
            return float(factors[0])
    return None


def network_of(path: str, dataset: gdal.Dataset) -> str:
    """Return the GDAL name of the remote file that a raster reads, "" if all is local.

    A local mosaic (VRT) may refer to remote images.
    """
    if is_remote(path) or dataset.GetDriver().ShortName != "VRT":
        return path if is_remote(path) else ""
    return next((f for f in dataset.GetFileList() or () if is_remote(f)), "")
