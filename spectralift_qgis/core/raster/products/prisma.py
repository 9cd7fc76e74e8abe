"""Reader of PRISMA L2D: VNIR and SWIR cubes of an HDF-EOS5 file, stored as (row, band, col), on a UTM grid."""

from __future__ import annotations

import os
import re
from html import escape

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet
from spectralift_qgis.core.raster.products import arrays, files, vrt

PRODUCT = "PRISMA L2D"
DRIVERS = ("HDF5",)
SWATH = "HDFEOS/SWATHS/PRS_L2D_HCO"
FULL_SCALE = 65535.0  # stored numbers run from L2Scale…Min at 0 to L2Scale…Max here
GSD_M = 30.0
MASK_NM = 560.0  # outside the swath everything is 0; in the green no ground is that dark


def find(path: str) -> str | None:
    """Return the HDF-EOS5 file of a PRISMA L2D product, None if the path is not one.

    Raises:
        RasterError: The file is a PRISMA product of another level.
    """
    product = arrays.find(path, (".he5",), "prs_l2d", SWATH, DRIVERS, PRODUCT)
    other = re.match(r"PRS_(L(?!2D)\w+?)_.*\.he5$", os.path.basename(path), re.IGNORECASE)
    if product is None and other and not os.path.isdir(path):
        level = other[1]
        raise RasterError(
            Sentence(
                "{path} is a PRISMA product of level {level}. Download the L2D product, which is on a map grid.",
                path=path,
                level=level,
            )
        )
    return product


def open_image(path: str) -> gdal.Dataset:
    """Open both cubes as one dataset: VNIR, then SWIR, without the bands of width 0.

    Raises:
        RasterError: A cube or an attribute is missing or not as PRISMA delivers it.
    """
    root = arrays.root_of(path, DRIVERS, PRODUCT)
    numbers: list[int] = []
    bands: list[vrt.ProductBand] = []
    names: list[str] = []
    counts: list[int] = []
    grid: set[tuple[int, int]] = set()
    for detector in ("Vnir", "Swir"):
        name = _name(root, path, detector)
        cube = arrays.array_at(root, name, 3, path, PRODUCT, Sentence("the measurements"))
        if cube.GetDataType().GetNumericDataType() != gdal.GDT_UInt16:
            raise RasterError(
                Sentence(
                    "/{name} in {path} does not contain 16-bit numbers. {product} products are delivered otherwise.",
                    path=path,
                    name=name,
                    product=PRODUCT,
                )
            )
        rows, count, cols = arrays.sizes(cube)
        for index, band in _described(root, path, detector, count):
            numbers.append(sum(counts) + index + 1)
            bands.append(band)
        names.append(name)
        counts.append(count)
        grid.add((rows, cols))
    if len(grid) > 1:
        raise RasterError(
            Sentence(
                "The VNIR and SWIR cubes of {path} differ in size. {product} products are delivered otherwise.",
                path=path,
                product=PRODUCT,
            )
        )
    rows, cols = grid.pop()
    geotransform, epsg = _position(root, path, cols, rows)
    green = numbers[int(np.argmin([abs(b.centre_nm - MASK_NM) for b in bands]))]
    with gdal_quiet():
        whole = _joined(path, names, counts, rows, cols)
        masked = gdal.Translate("", whole, format="VRT", bandList=numbers, maskBand=green)
    vrt.place(masked, geotransform, epsg, PRODUCT)
    return vrt.describe(masked, bands)


def _joined(path: str, names: list[str], counts: list[int], rows: int, cols: int) -> gdal.Dataset:
    """Join the cubes, (row, band, col) each, into one dataset: a virtual array (band, row, col) over both."""
    sources = [
        f'<Source><SourceFilename relativeToVRT="0">{escape(path)}</SourceFilename>'
        f"<SourceArray>/{name}</SourceArray><SourceTranspose>1,0,2</SourceTranspose>"
        f'<SourceSlab offset="0,0,0" count="{count},{rows},{cols}" step="1,1,1"/>'
        f'<DestSlab offset="{sum(counts[:i])},0,0"/></Source>'
        for i, (name, count) in enumerate(zip(names, counts))
    ]
    sizes = (("band", sum(counts)), ("row", rows), ("col", cols))
    dimensions = "".join(f'<Dimension name="{n}" size="{size}"/>' for n, size in sizes)
    references = "".join(f'<DimensionRef ref="{n}"/>' for n, _ in sizes)
    xml = (
        f'<VRTDataset><Group name="/">{dimensions}<Array name="cube"><DataType>UInt16</DataType>{references}'
        f"{''.join(sources)}</Array></Group></VRTDataset>"
    )
    root = gdal.OpenEx(xml, gdal.OF_MULTIDIM_RASTER, allowed_drivers=["VRT"]).GetRootGroup()
    return root.OpenMDArray("cube").AsClassicDataset(2, 1)


def _name(root: gdal.Group, path: str, detector: str) -> str:
    swath = arrays.group_at(root, SWATH) if arrays.has_group(root, SWATH) else None
    if swath is None:
        raise files.incomplete(
            PRODUCT, path, f"the group /{SWATH}", Sentence("the measurements"), Sentence("Download it again.")
        )
    fields = "Data_Fields" if arrays.has_group(swath, "Data_Fields") else "Data Fields"
    return f"{SWATH}/{fields}/{detector.upper()}_Cube"


def _described(root: gdal.Group, path: str, detector: str, count: int) -> list[tuple[int, vrt.ProductBand]]:
    """Return (index in the cube, band) of the measured bands, in the cube's order."""
    centre = _list(root, path, f"List_Cw_{detector}", count, Sentence("the wavelengths of its bands"))
    fwhm = _list(
        root, path, f"List_Fwhm_{detector}", count, Sentence("the widths of its bands, and which were dropped")
    )
    low, high = (
        _number(root, path, f"L2Scale{detector}{end}", Sentence("the reflectance of the stored numbers"))
        for end in ("Min", "Max")
    )
    scale = (high - low) / FULL_SCALE
    return [
        (i, vrt.ProductBand(f"{detector.upper()} {i + 1} ({c:.1f} nm)", c, w, True, scale, low))
        for i, (c, w) in enumerate(zip(centre.tolist(), fwhm.tolist()))
        if w > 0 and c > 0
    ]


def _list(root: gdal.Group, path: str, name: str, count: int, purpose: str) -> NDArray[np.float64]:
    numbers = arrays.numbers_in(root, name)
    if len(numbers) != count:
        what = Sentence("the attribute {name} with {count} numbers", name=name, count=count) + (
            f" (it has {len(numbers)})" if len(numbers) else ""
        )
        raise files.incomplete(PRODUCT, path, what, purpose, Sentence("Download it again."))
    return numbers


def _number(root: gdal.Group, path: str, name: str, purpose: str) -> float:
    numbers = arrays.numbers_in(root, name)
    if not len(numbers) or not np.isfinite(numbers[0]):
        raise files.incomplete(PRODUCT, path, f"the attribute {name}", purpose, Sentence("Download it again."))
    return float(numbers[0])


def _position(root: gdal.Group, path: str, cols: int, rows: int) -> tuple[tuple[float, ...], int]:
    """Return the geotransform and the EPSG code.

    The product's corners are either the outer corners of the image or the centres of its corner pixels: the reading
    that gives pixels of 30 m is used.
    """
    left, top, right, bottom = (
        _number(root, path, f"Product_{corner}corner_{axis}", Sentence("its position on the map"))
        for corner in ("UL", "LR") for axis in ("easting", "northing")
    )  # fmt: skip
    epsg = int(_number(root, path, "Epsg_Code", Sentence("the map projection of its coordinates")))
    if right <= left or top <= bottom:
        raise RasterError(
            Sentence("The corners Product_ULcorner and Product_LRcorner of {path} enclose no area.", path=path)
        )
    outer, inner = (right - left) / cols, (right - left) / max(cols - 1, 1)
    if abs(inner - GSD_M) < abs(outer - GSD_M):
        dx, dy = inner, (top - bottom) / max(rows - 1, 1)
        left, top = left - dx / 2, top + dy / 2
    else:
        dx, dy = outer, (top - bottom) / rows
    return (left, dx, 0.0, top, 0.0, -dy), epsg
