"""Reader of EMIT L2A reflectance: a swath, mapped onto its grid by the geometry lookup table (GLT) of the product."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet
from spectralift_qgis.core.raster.products import arrays, files, vrt

PRODUCT = "EMIT L2A"
DRIVERS = ("netCDF", "HDF5")
NODATA = -9999.0
MAX_CELLS = 50_000_000  # of the map grid: a granule has about 4 million
MAX_BOX = 32_000_000  # numbers that are read at once
BLOCK = 128  # cells per side that are looked up at a time: their swath pixels are read as one box


def find(path: str) -> str | None:
    """Return the netCDF file of an EMIT L2A product, None if the path is not one."""
    return arrays.find(path, (".nc",), "emit_l2a_rfl_", "sensor_band_parameters", DRIVERS, PRODUCT)


def open_image(path: str) -> gdal.Dataset:
    """Open the reflectance on the grid of the GLT, which gives the swath pixel of each cell.

    Raises:
        RasterError: A dataset or an attribute is missing or has a wrong size.
    """
    root = arrays.root_of(path, DRIVERS, PRODUCT)
    cube = arrays.array_at(root, "reflectance", 3, path, PRODUCT, Sentence("the measurements"))
    rows, cols, count = arrays.sizes(cube)
    bands = _described(root, cube, path, count)
    glt = [_glt(root, path, axis, most) for axis, most in (("y", rows), ("x", cols))]
    if glt[0].shape != glt[1].shape:
        raise RasterError(Sentence("/location/glt_x and glt_y in {path} differ in size. Download it again.", path=path))
    geotransform = arrays.numbers_in(root, "geotransform")
    if len(geotransform) != 6 or not np.isfinite(geotransform).all():
        purpose = Sentence("the position of the cells of the GLT on the map")
        raise files.incomplete(
            PRODUCT, path, Sentence("the attribute geotransform"), purpose, Sentence("Download it again.")
        )
    height, width = glt[0].shape
    with gdal_quiet():
        grid = gdal.GetDriverByName("VRT").Create("", width, height, 0)
        for _ in bands:
            grid.AddBand(gdal.GDT_Float32)
        grid.SetGeoTransform(geotransform.tolist())
        grid.SetSpatialRef(vrt.reference_of(arrays.text_in(root, "spatial_ref")) or vrt.reference_of(4326))
    return OrthoDataset(vrt.describe(grid, bands), cube, glt[0], glt[1])


def _described(root: gdal.Group, cube: gdal.MDArray, path: str, count: int) -> list[vrt.ProductBand]:
    entries = {}
    purposes = {"wavelengths": Sentence("the wavelengths of its bands"), "fwhm": Sentence("the widths of its bands")}
    for name, purpose in purposes.items():
        array = arrays.array_at(root, f"sensor_band_parameters/{name}", 1, path, PRODUCT, purpose)
        entries[name] = arrays.values_of(array, arrays.MAX_BANDS, path)
        if len(entries[name]) != count:
            raise RasterError(
                Sentence(
                    "In {path}, {name} has {count} numbers and reflectance {bands} bands.",
                    path=path,
                    name=name,
                    count=len(entries[name]),
                    bands=count,
                )
            )
    good = np.ones(count)
    parameters = arrays.group_at(root, "sensor_band_parameters")
    if "good_wavelengths" in (parameters.GetMDArrayNames() or []):
        good = arrays.values_of(parameters.OpenMDArray("good_wavelengths"), arrays.MAX_BANDS, path)
    nodata = cube.GetNoDataValueAsDouble()
    nodata = NODATA if nodata is None or not math.isfinite(nodata) else nodata
    return [
        vrt.ProductBand(f"band {i + 1} ({c:.1f} nm)", c, w, g != 0, nodata=nodata)
        for i, (c, w, g) in enumerate(zip(entries["wavelengths"].tolist(), entries["fwhm"].tolist(), good.tolist()))
    ]


def _glt(root: gdal.Group, path: str, axis: str, most: int) -> NDArray[np.int32]:
    """Return the swath row or column of each cell, (rows, cols), 0-based, −1 for none."""
    purpose = Sentence("the position of each pixel of the swath on the map")
    array = arrays.array_at(root, f"location/glt_{axis}", 2, path, PRODUCT, purpose)
    values = arrays.values_of(array, MAX_CELLS, path)
    inside = (values >= 1) & (values <= most)  # 1-based, 0 = fill
    return np.where(inside, values, 0).astype(np.int32) - 1


class OrthoDataset:
    """Swath on its map grid, with the part of a GDAL dataset's interface that describes it and `ReadRaster`.

    GDAL's warper can only approximate a GLT (by inverting latitudes and longitudes), and reads a cube that is
    stored by pixel once for every band. Here each box of the swath is read once, with all requested bands.
    """

    def __init__(
        self, grid: gdal.Dataset, cube: gdal.MDArray, rows: NDArray[np.int32], cols: NDArray[np.int32]
    ) -> None:
        self._grid, self._cube, self._rows, self._cols = grid, cube, rows, cols

    def __getattr__(self, name: str) -> Any:
        if name in ("this", "thisown"):  # GDAL's handle of the C++ dataset, which holds no pixels
            raise AttributeError(name)
        return getattr(self._grid, name)

    def ReadRaster(  # noqa: N802  (GDAL's name)
        self, xoff: int, yoff: int, xsize: int, ysize: int, band_list: Sequence[int], buf_type: int
    ) -> bytes:
        """Return the bands (1-based) of a window of the grid as the bytes of a float32 array (band, row, col)."""
        if buf_type != gdal.GDT_Float32:
            raise RuntimeError(Sentence("EMIT reflectance is float32"))
        index = np.asarray(band_list) - 1
        planes = np.empty((len(index), ysize, xsize), np.float32)
        for r in range(0, ysize, BLOCK):
            for c in range(0, xsize, BLOCK):
                part = np.s_[yoff + r : yoff + min(r + BLOCK, ysize), xoff + c : xoff + min(c + BLOCK, xsize)]
                looked_up = self._look_up(self._rows[part], self._cols[part], index)
                planes[:, r : r + BLOCK, c : c + BLOCK] = looked_up
        return planes.tobytes()

    def _look_up(
        self, rows: NDArray[np.int32], cols: NDArray[np.int32], index: NDArray[np.intp]
    ) -> NDArray[np.float32]:
        """Return (bands, rows, cols) of the swath pixels at these rows and columns, (rows, cols) each."""
        nodata = self._grid.GetRasterBand(1).GetNoDataValue()
        planes = np.full((len(index), *rows.shape), nodata, np.float32)
        inside = (rows >= 0) & (cols >= 0)
        if not inside.any():
            return planes
        # Bounding box (row, col, band) in the swath of all cells that have a pixel.
        start = [int(rows[inside].min()), int(cols[inside].min()), int(index.min())]
        size = [int(a.max()) - s + 1 for a, s in zip((rows[inside], cols[inside], index), start)]
        if math.prod(size) > MAX_BOX and rows.size > 1:  # neighbouring cells whose swath pixels lie far apart
            half, axis = max(rows.shape) // 2, int(np.argmax(rows.shape))
            cuts = (np.split(a, [half], axis=axis) for a in (rows, cols))
            return np.concatenate([self._look_up(r, c, index) for r, c in zip(*cuts)], axis=axis + 1)
        kind = gdal.ExtendedDataType.Create(gdal.GDT_Float32)
        box = self._cube.Read(array_start_idx=start, count=size, buffer_datatype=kind)
        values = np.frombuffer(box, np.float32).reshape(size)
        # (box rows, box cols, box bands) → (cells, box bands) → (bands, cells)
        looked_up = values[rows[inside] - start[0], cols[inside] - start[1]]
        planes[:, inside] = looked_up[:, index - start[2]].T
        return planes
