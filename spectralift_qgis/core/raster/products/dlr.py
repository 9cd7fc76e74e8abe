"""Helpers for EnMAP and DESIS, whose products are a SPECTRAL_IMAGE beside a METADATA file with a table of bands."""

from __future__ import annotations

import contextlib
import os
import re

from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet
from spectralift_qgis.core.raster.products import files

IMAGE = r"SPECTRAL_IMAGE(?:_COG|_VNIR|_SWIR)?\.(?:tiff?|bsq|bil|bip|jp2)"
NODATA = -32768.0  # the background value of both


def find(path: str, start: str, product: str) -> str | None:
    """Return the spectral image, or the metadata file if there is no image; None if the path is not this product.

    Args:
        path: file or folder.
        start: regular expression for the beginning of the names of the product's files.
        product: name of the product, for messages.

    Raises:
        RasterError: There are several images to choose from.
    """
    image = _find(path, start, product)
    if image and _is_image(image) and files.sibling(image, _stem(image) + "METADATA.XML") is None:
        return None if _describes_itself(image) else image  # a copy with its own wavelengths is an ordinary raster
    return image


def _find(path: str, start: str, product: str) -> str | None:
    image, metadata = rf"{start}.*{IMAGE}", rf"{start}.*METADATA\.xml"
    if os.path.isdir(path):
        images = files.matching(path, image)
    elif re.fullmatch(metadata, os.path.basename(path), re.IGNORECASE):
        images = files.matching(os.path.dirname(path) or ".", re.escape(_stem(path)) + IMAGE)
    else:
        return path if re.fullmatch(image, os.path.basename(path), re.IGNORECASE) else None
    if len(images) > 1:
        names = ", ".join(os.path.basename(i) for i in images[:4])
        raise RasterError(
            Sentence(
                "{path} contains several {product} images ({names}). Choose one of these files.",
                path=path,
                product=product,
                names=names,
            )
        )
    return images[0] if images else files.main_file(path, metadata, product)


def _is_image(path: str) -> bool:
    return re.search(rf"{IMAGE}$", path, re.IGNORECASE) is not None


def _stem(path: str) -> str:
    """Return the common stem of the names of a product's files: all before METADATA.xml or SPECTRAL_IMAGE."""
    return re.sub(rf"(?:METADATA\.xml|{IMAGE})$", "", os.path.basename(path), flags=re.IGNORECASE)


def metadata_of(image: str, product: str) -> str:
    """Return the metadata file beside an image.

    Raises:
        RasterError: The image or the metadata file is missing.
    """
    if not _is_image(image):
        raise files.incomplete(
            product, os.path.dirname(image) or ".", f"the image {_stem(image)}SPECTRAL_IMAGE.TIF",
            Sentence("the measurements"), Sentence("Copy it beside the metadata file, or download the product again."),
        )  # fmt: skip
    metadata = files.sibling(image, _stem(image) + "METADATA.XML")
    if metadata is None:
        raise files.incomplete(
            product,
            image,
            Sentence("{stem}METADATA.XML beside it", stem=_stem(image)),
            Sentence("the wavelengths and the scale of its bands"),
            Sentence("Copy it from the delivery into the same folder."),
        )
    return metadata


def _describes_itself(image: str) -> bool:
    with gdal_quiet(), contextlib.suppress(RuntimeError):
        dataset = gdal.OpenEx(image, gdal.OF_RASTER)
        entries = (dataset.GetRasterBand(1).GetMetadata(), dataset.GetMetadata("ENVI"))
        return any("wavelength" in key.lower() for e in entries for key in e)
    return False


def reading(node: files.Node, tag: str, metadata: str, product: str, band: str) -> float:
    """Return the number in a tag of a band's entry.

    Raises:
        RasterError: The number is missing.
    """
    value = files.number(node.value(tag))
    if value != value:
        raise files.incomplete(
            product, metadata, f"{tag} of band {band}", Sentence("the scale of the stored numbers"),
            Sentence("Download the metadata file again."),
        )  # fmt: skip
    return value
