"""Reader of EnMAP L2A, L1C and the two images of L1B: GeoTIFF (or BSQ, BIL, BIP, JPEG 2000) and METADATA.XML."""

from __future__ import annotations

import re
from dataclasses import replace

from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet
from spectralift_qgis.core.raster.products import dlr, files, vrt

PRODUCT = "EnMAP"


def find(path: str) -> str | None:
    """Return the spectral image, or else the metadata file, of an EnMAP product; None if the path is not one."""
    return dlr.find(path, "ENMAP", PRODUCT)


def open_image(image: str) -> gdal.Dataset:
    """Open an EnMAP image: centres, widths, gains and offsets from specific/bandCharacterisation.

    Raises:
        RasterError: A file or an entry of the product is missing, or image and metadata do not belong together.
    """
    metadata = dlr.metadata_of(image, PRODUCT)
    root = files.read_xml(metadata)
    described = _bands(root, metadata)
    with gdal_quiet():
        source = vrt.open_file(image, PRODUCT)
        count = source.RasterCount
        nodata = source.GetRasterBand(1).GetNoDataValue()
    chosen = _of_image(image, metadata, described, root, count)
    background = files.number(root.value("specific/backgroundValue"))
    if nodata is None:
        nodata = dlr.NODATA if background != background else background
    return vrt.combine_files(
        [vrt.FileBand(image, i, replace(band, nodata=nodata)) for i, band in enumerate(chosen, 1)], PRODUCT
    )


def _bands(root: files.Node, metadata: str) -> list[tuple[str, vrt.ProductBand]]:
    """Return (band ID, band) of every band in the metadata, in their order."""
    bands: list[tuple[str, vrt.ProductBand]] = []
    for node in root.all("specific/bandCharacterisation/bandID"):
        number = node.attributes.get("number", str(len(bands) + 1))
        values = [
            dlr.reading(node, tag, metadata, PRODUCT, number)
            for tag in ("wavelengthCenterOfBand", "FWHMOfBand", "GainOfBand", "OffsetOfBand")
        ]
        centre, fwhm, gain, offset = values
        name = f"band {number} ({centre:.1f} nm)"
        bands.append((number, vrt.ProductBand(name, centre, fwhm, True, gain, offset)))
    if not bands:
        raise files.incomplete(
            PRODUCT,
            metadata,
            Sentence("the entry specific/bandCharacterisation/bandID"),
            Sentence("the wavelengths of its bands"),
            Sentence("Download the metadata file again."),
        )
    return bands


def _expected(root: files.Node, detector: str) -> list[str]:
    listed = root.value(Sentence("specific/{detector}ProductQuality/expectedChannelsList", detector=detector))
    return [n.strip() for n in listed.split(",") if n.strip()]


def _of_image(
    image: str, metadata: str, described: list[tuple[str, vrt.ProductBand]], root: files.Node, count: int
) -> list[vrt.ProductBand]:
    """Return the bands of an image; a band in neither list of expected channels is marked bad, as it holds no data."""
    vnir, swir = _expected(root, "vnir"), _expected(root, "swir")
    detector = re.search(r"_(VNIR|SWIR)\.[^.]*$", image, re.IGNORECASE)
    if detector:  # L1B: the VNIR's bands come first in the table
        bands = [b for _, b in described]
        chosen = bands[:count] if detector[1].upper() == "VNIR" else bands[len(bands) - count :]
        if len(chosen) == count and len(vnir) + len(swir) in (0, len(bands)):
            return chosen
    expected = set(vnir) | set(swir)
    if count == len(described):
        return [replace(b, good=not expected or n in expected) for n, b in described]
    chosen = [b for n, b in described if n in expected]
    if count == len(chosen):
        return chosen
    raise RasterError(
        Sentence(
            "{image} has {count} bands, and {metadata} describes {described} ({expected} of them "
            "expected in the image). They belong to different products, or one was not copied "
            "completely.",
            image=image,
            count=count,
            metadata=metadata,
            described=len(described),
            expected=len(expected),
        )
    )
