"""Reader of DESIS L2A and L1C: *SPECTRAL_IMAGE.tif with an ENVI header and METADATA.xml."""

from __future__ import annotations

import math
import os

from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet
from spectralift_qgis.core.raster.products import dlr, files, vrt
from spectralift_qgis.core.spectral import envi_header

PRODUCT = "DESIS"


def find(path: str) -> str | None:
    """Return the spectral image, or else the metadata file, of a DESIS product; None if the path is not one."""
    return dlr.find(path, "DESIS", PRODUCT)


def open_image(image: str) -> gdal.Dataset:
    """Open a DESIS image: centres and widths from METADATA.xml, gains and offsets from there or the header.

    Raises:
        RasterError: A file or an entry of the product is missing, or image and metadata do not belong together.
    """
    metadata = dlr.metadata_of(image, PRODUCT)
    nodes = [n for n in files.read_xml(metadata).anywhere("band") if n.value("wavelengthCenterOfBand")]
    if not nodes:
        raise files.incomplete(
            PRODUCT, metadata, Sentence("the entry wavelengthCenterOfBand"), Sentence("the wavelengths of its bands"),
            Sentence("Download the metadata file again."),
        )  # fmt: skip
    with gdal_quiet():
        source = vrt.open_file(image, PRODUCT)
        count, nodata = source.RasterCount, source.GetRasterBand(1).GetNoDataValue()
    if count != len(nodes):
        raise RasterError(
            Sentence(
                "{image} has {count} bands, and {metadata} describes {described}. They belong to "
                "different products, or one was not copied completely.",
                image=image,
                count=count,
                metadata=metadata,
                described=len(nodes),
            )
        )
    gains = _numbers(image, nodes, "gainOfBand", "data_gain_values")
    offsets = _numbers(image, nodes, "offsetOfBand", "data_offset_values")
    bands = []
    for i, node in enumerate(nodes):
        name = node.value("bandNumber") or str(i + 1)
        centre, fwhm = (
            dlr.reading(node, tag, metadata, PRODUCT, name)
            for tag in ("wavelengthCenterOfBand", "wavelengthWidthOfBand")
        )
        described = vrt.ProductBand(
            f"band {name} ({centre:.1f} nm)", centre, fwhm, True, gains[i], offsets[i],
            dlr.NODATA if nodata is None else nodata,
        )  # fmt: skip
        bands.append(vrt.FileBand(image, i + 1, described))
    return vrt.combine_files(bands, PRODUCT)


def _numbers(image: str, nodes: list[files.Node], tag: str, key: str) -> list[float]:
    """Return one number per band from the XML's tag, else from the header's list of that key."""
    numbers = [files.number(n.value(tag)) for n in nodes]
    if all(math.isfinite(v) for v in numbers):
        return numbers
    name = os.path.splitext(os.path.basename(image))[0] + ".hdr"
    header = files.sibling(image, name)
    if header is None:
        raise files.incomplete(
            PRODUCT,
            image,
            Sentence("the header {name} beside it, and {tag} in its metadata", name=name, tag=tag),
            Sentence("the scale of its bands"),
            Sentence("Copy it from the delivery into the same folder."),
        )
    try:
        listed = envi_header.floats(envi_header.parse_header(files.read_text(header)).get(key, ""))
    except ValueError as e:
        raise RasterError(Sentence("{header} cannot be read: {reason}.", header=header, reason=e)) from None
    if len(listed) != len(nodes) or not all(math.isfinite(v) for v in listed):
        raise files.incomplete(
            PRODUCT,
            header,
            Sentence("a list `{replace}` of {count} numbers", replace=key.replace("_", " "), count=len(nodes)),
            Sentence("the scale of its bands"),
            Sentence("Download the header again."),
        )
    return listed
