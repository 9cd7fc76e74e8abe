"""Reader of PlanetScope images (AnalyticMS GeoTIFF): four bands, or the eight of a SuperDove."""

from __future__ import annotations

import os
import re
from dataclasses import replace

from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet
from spectralift_qgis.core.raster.products import files, vrt

PRODUCT = "PlanetScope"
NODATA = 0.0
SCALE = 1e-4  # Planet's product specification: surface reflectance × 10000, in every AnalyticMS_SR
EIGHT = ("CoastalBlue", "Blue", "GreenI", "Green", "Yellow", "Red", "RedEdge", "NIR")
FOUR = ("Blue", "Green", "Red", "NIR")
_FINISH = r"(?:_harmonized)?(?:_clip)?(?:_file_format)?\.tiff?"
_REFLECTANCE = rf".*_AnalyticMS_SR(?:_8b)?{_FINISH}"
_RADIANCE = rf".*_AnalyticMS(?:_8b)?{_FINISH}"
_IMAGE = rf".*_AnalyticMS(?:_SR)?(?:_8b)?{_FINISH}"
_METADATA = r".*_AnalyticMS(?:_8b)?_metadata(?:_clip)?\.xml"


def find(path: str) -> str | None:
    """Return the image of a PlanetScope product, surface reflectance first; None if the path is not one.

    Raises:
        RasterError: There are several images, or a metadata file without its image.
    """
    if os.path.isdir(path):
        return files.main_file(path, _REFLECTANCE, PRODUCT) or files.main_file(path, _IMAGE, PRODUCT)
    if re.fullmatch(_METADATA, os.path.basename(path), re.IGNORECASE):
        scene = os.path.basename(path).partition("_AnalyticMS")[0]
        matches = files.matching(os.path.dirname(path) or ".", re.escape(scene) + _REFLECTANCE[2:])
        if len(matches) != 1:
            raise files.incomplete(
                PRODUCT, path, f"{'the one image' if matches else 'the image'} {scene}_AnalyticMS_SR_8b.tif beside it",
                Sentence("the measurements"), Sentence("Choose the .tif itself."),
            )  # fmt: skip
        return matches[0]
    return files.main_file(path, _IMAGE, PRODUCT)


def open_image(image: str) -> gdal.Dataset:
    """Open a PlanetScope image: band names by the number of bands, scale by its kind.

    Surface reflectance has a fixed scale; radiance is converted with the coefficients of the metadata file.

    Raises:
        RasterError: The image does not have 4 or 8 bands, or the coefficients of a radiance image are missing.
    """
    with gdal_quiet():
        source = vrt.open_file(image, PRODUCT)
        count, nodata = source.RasterCount, source.GetRasterBand(1).GetNoDataValue()
    names = {8: EIGHT, 4: FOUR}.get(count)
    if names is None:
        raise RasterError(
            Sentence(
                "{image} has {count} bands, and PlanetScope images have 8 or 4. Choose the image itself.",
                image=image,
                count=count,
            )
        )
    band = vrt.ProductBand("", scale=SCALE, nodata=NODATA if nodata is None else nodata)
    scales = [SCALE] * count
    if re.fullmatch(_RADIANCE, os.path.basename(image), re.IGNORECASE):
        scales = _coefficients(image, count)
    bands = [replace(band, name=n, scale=s) for n, s in zip(names, scales)]
    return vrt.combine_files([vrt.FileBand(image, i, b) for i, b in enumerate(bands, 1)], PRODUCT)


def _coefficients(image: str, count: int) -> list[float]:
    """Return the factor from stored radiance to top-of-atmosphere reflectance of each band."""
    scene = os.path.basename(image).partition("_AnalyticMS")[0]
    matches = files.matching(os.path.dirname(image) or ".", re.escape(scene) + _METADATA[2:])
    purpose = Sentence("the conversion of its radiance to reflectance")
    if not matches:
        name = f"{scene}_AnalyticMS_{'8b_' if count == 8 else ''}metadata.xml beside it"
        raise files.incomplete(PRODUCT, image, name, purpose, "copy it from the delivery, or choose the _SR image")
    values: dict[str, float] = {}
    for node in files.read_xml(matches[0]).anywhere("bandSpecificMetadata"):
        values[node.value("bandNumber")] = files.number(node.value("reflectanceCoefficient"))
    listed = [values.get(str(i), float("nan")) for i in range(1, count + 1)]
    lost = [str(i) for i, v in enumerate(listed, 1) if not v > 0]
    if lost:
        raise files.incomplete(
            PRODUCT,
            matches[0],
            Sentence("reflectanceCoefficient of band {lost}", lost=", ".join(lost)),
            purpose,
            Sentence("Download it again."),
        )
    return listed
