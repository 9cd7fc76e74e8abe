"""Reader of Tanager HDF5: the ortho product on its grid, the basic one warped by its latitudes and longitudes."""

from __future__ import annotations

import json
import math
import re
from typing import Any

import numpy as np
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet
from spectralift_qgis.core.raster.products import arrays, files, vrt
from spectralift_qgis.core.spectral.bands import to_nm

PRODUCT = "Tanager"
DRIVERS = ("HDF5",)
NAME = r"\d{8}_\d{6}_.*_(?:ortho|basic)_(?:sr|radiance)_hdf5\.h5$"
GRID, SWATH = "HDFEOS/GRIDS/HYP", "HDFEOS/SWATHS/HYP"
CUBES = ("surface_reflectance", "toa_radiance")
NODATA = -9999.0
EMPTY = {0: 255, 1: 0}  # nodata_pixels: 1 = no data
FRAMING = "Planet_Ortho_Framing"
LARGEST = 100_000  # rows or columns: a strip of Tanager has some thousands


def find(path: str) -> str | None:
    """Return the HDF5 file of a Tanager product, None if the path is not one."""
    cubes = (arrays.find(path, (".h5", ".hdf5"), NAME, group, DRIVERS, PRODUCT) for group in (GRID, SWATH))
    return next((f for f in cubes if f), None)


def open_image(path: str) -> gdal.Dataset:
    """Open the cube (band, row, col): surface reflectance, or radiance if there is no reflectance.

    Raises:
        RasterError: A dataset or an attribute is missing or has a wrong size.
    """
    root = arrays.root_of(path, DRIVERS, PRODUCT)
    ortho = arrays.has_group(root, GRID)
    top = GRID if ortho else SWATH
    fields = f"{top}/{_spelled(root, top, 'Data Fields')}"
    cube = _cube(root, path, fields)
    count, rows, cols = arrays.sizes(cube)
    bands = _described(cube, path, count)
    with gdal_quiet():
        planes = cube.AsClassicDataset(2, 1)
        whole = gdal.Translate("", planes, format="VRT", metadataOptions=[f"LEVEL={cube.GetName()}"])
        if "nodata_pixels" in (arrays.group_at(root, fields).GetMDArrayNames() or []):
            _check_size(root, path, f"{fields}/nodata_pixels", (rows, cols), Sentence("the pixels without data"))
            vrt.set_mask(whole, vrt.FileMask(f"{_subdataset(path, fields)}/nodata_pixels", EMPTY))
    framing = _framing(root, path, top)
    if ortho:
        if (framing["rows"], framing["cols"]) != (rows, cols):
            raise RasterError(
                Sentence(
                    "In {path}, {framing} describes another size than that of the image.", path=path, framing=FRAMING
                )
            )
        vrt.place(whole, framing["geotransform"], framing["epsg_code"], PRODUCT)
        return vrt.describe(whole, bands)
    return vrt.describe(_onto_grid(root, whole, path, framing), bands)


def _spelled(root: gdal.Group, top: str, name: str) -> str:
    return name if arrays.has_group(root, f"{top}/{name}") else name.replace(" ", "_")


def _cube(root: gdal.Group, path: str, fields: str) -> gdal.MDArray:
    for name in CUBES:
        if arrays.has_group(root, fields) and name in (arrays.group_at(root, fields).GetMDArrayNames() or []):
            return arrays.array_at(root, f"{fields}/{name}", 3, path, PRODUCT, Sentence("the measurements"))
    raise files.incomplete(
        PRODUCT,
        path,
        f"the dataset /{fields}/{' or '.join(CUBES)}",
        Sentence("the measurements"),
        Sentence("Download it again."),
    )


def _described(cube: gdal.MDArray, path: str, count: int) -> list[vrt.ProductBand]:
    entries = {}
    for name, purpose in (
        ("wavelengths", Sentence("the wavelengths of its bands")),
        ("fwhm", Sentence("the widths of its bands")),
    ):
        entries[name] = arrays.numbers_in(cube, name)
        if len(entries[name]) != count:
            what = Sentence(
                "the attribute {name} of {dataset} with {count} numbers",
                name=name,
                dataset=cube.GetFullName(),
                count=count,
            )
            raise files.incomplete(PRODUCT, path, what, purpose, Sentence("Download it again."))
    unit = arrays.text_in(cube, "wavelengths_units")
    centres = to_nm(entries["wavelengths"], unit)
    widths = entries["fwhm"] * float(np.median(centres / entries["wavelengths"]))
    good = arrays.numbers_in(cube, "good_wavelengths")
    if len(good) != count:
        good = np.ones(count)
    nodata = cube.GetNoDataValueAsDouble()
    nodata = NODATA if nodata is None or not math.isfinite(nodata) else nodata
    return [
        vrt.ProductBand(f"band {i + 1} ({c:.1f} nm)", c, w, bool(g), nodata=nodata)
        for i, (c, w, g) in enumerate(zip(centres.tolist(), widths.tolist(), good.tolist()))
    ]


def _check_size(root: gdal.Group, path: str, name: str, shape: tuple[int, int], purpose: str) -> None:
    array = arrays.array_at(root, name, 2, path, PRODUCT, purpose)
    if tuple(arrays.sizes(array)) != shape:
        raise RasterError(
            Sentence("/{name} in {path} has another size than the image. Download it again.", path=path, name=name)
        )


def _subdataset(path: str, group: str) -> str:
    """Return the GDAL name of the rasters of a group; the HDF5 driver writes blanks as underscores."""
    return f'HDF5:"{path}"://{group.replace(" ", "_")}'


def _framing(root: gdal.Group, path: str, top: str) -> dict[str, Any]:
    """Return the ortho grid from Planet_Ortho_Framing, else from StructMetadata.0, with the keys of Planet's JSON."""
    holders = [f"{top}/{_spelled(root, top, 'Geolocation Fields')}", f"{top}/{_spelled(root, top, 'Data Fields')}", top]
    text = ""
    for name in holders:
        if not text and arrays.has_group(root, name):
            text = arrays.text_in(arrays.group_at(root, name), FRAMING)
    text = text or arrays.text_in(root, FRAMING)
    framing = _parsed(text) or _of_structure(root)
    if framing is None:
        raise files.incomplete(
            PRODUCT, path, f"the attribute {FRAMING} (JSON with epsg_code, rows, cols, geotransform)",
            Sentence("its position on the map"), Sentence("Download it again, as an ortho product if possible."),
        )  # fmt: skip
    return framing


def _parsed(text: str) -> dict[str, Any] | None:
    try:
        content = json.loads(text[:10_000])
        geotransform = [float(v) for v in content["geotransform"]]
        sizes = {k: int(content[k]) for k in ("epsg_code", "rows", "cols")}
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    sane = len(geotransform) == 6 and all(math.isfinite(v) for v in geotransform)
    sane = sane and all(0 < sizes[k] <= LARGEST for k in ("rows", "cols"))
    return {**sizes, "geotransform": geotransform} if sane else None


def _of_structure(root: gdal.Group) -> dict[str, Any] | None:
    """Return the grid from HDF-EOS's own StructMetadata.0, None if it has none."""
    try:
        group = arrays.group_at(root, "HDFEOS INFORMATION")
        text = str(np.ravel(group.OpenMDArray("StructMetadata.0").Read())[0])
    except (RuntimeError, AttributeError, IndexError):
        return None
    return _structured(text[:100_000])


def _structured(text: str) -> dict[str, Any] | None:
    """Return the grid from the text of a StructMetadata: a UTM zone and two corners."""
    number = r"(-?\d{1,15}(?:\.\d{0,15})?)"
    corner = rf"=\(\s*{number}\s*,\s*{number}\s*\)"
    ul, lr = re.search("UpperLeftPointMtrs" + corner, text), re.search("LowerRightMtrs" + corner, text)
    entries = {k: re.search(rf"\b{k}=(-?\d{{1,9}})", text) for k in ("XDim", "YDim", "ZoneCode")}
    if not (ul and lr and all(entries.values()) and "HE5_GCTP_UTM" in text):
        return None
    cols, rows, zone = (int(m[1]) for m in entries.values() if m)
    left, top, right, bottom = (float(v) for v in (ul[1], ul[2], lr[1], lr[2]))
    if not (0 < cols <= LARGEST and 0 < rows <= LARGEST and 1 <= abs(zone) <= 60):
        return None
    step = ((right - left) / cols, (top - bottom) / rows)
    epsg = (32600 if zone > 0 else 32700) + abs(zone)
    return {"epsg_code": epsg, "rows": rows, "cols": cols, "geotransform": [left, step[0], 0.0, top, 0.0, -step[1]]}


def _onto_grid(root: gdal.Group, whole: gdal.Dataset, path: str, framing: dict[str, Any]) -> gdal.Dataset:
    """Return the swath on its ortho grid: nearest pixel by latitude and longitude, warped on reading."""
    fields = _spelled(root, SWATH, "Geolocation Fields")
    shape = (whole.RasterYSize, whole.RasterXSize)
    for name in ("Latitude", "Longitude"):
        _check_size(root, path, f"{SWATH}/{fields}/{name}", shape, Sentence("the position of its pixels on the map"))
    source = _subdataset(path, f"{SWATH}/{fields}")
    left, dx, _, top, _, dy = framing["geotransform"]
    rows, cols = framing["rows"], framing["cols"]
    wgs84 = vrt.reference_of(4326)
    with gdal_quiet():
        keys = {
            "X_DATASET": f"{source}/Longitude", "X_BAND": "1", "Y_DATASET": f"{source}/Latitude", "Y_BAND": "1",
            "PIXEL_OFFSET": "0", "LINE_OFFSET": "0", "PIXEL_STEP": "1", "LINE_STEP": "1",
            "GEOREFERENCING_CONVENTION": "PIXEL_CENTER", "SRS": wgs84.ExportToWkt() if wgs84 else "",
        }  # fmt: skip
        whole.SetMetadata(keys, "GEOLOCATION")
        try:
            return gdal.Warp(
                "",
                whole,
                format="VRT",
                geoloc=True,
                dstSRS=f"EPSG:{framing['epsg_code']}",
                outputBounds=[left, top + rows * dy, left + cols * dx, top],
                width=cols,
                height=rows,
                resampleAlg="near",
                errorThreshold=0,
                dstNodata=NODATA,
            )
        except RuntimeError as e:
            raise RasterError(
                Sentence(
                    "{path} cannot be transformed to its ortho grid: {reason}. Download the ortho product.",
                    path=path,
                    reason=e,
                )
            ) from None
