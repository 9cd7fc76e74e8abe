"""Reader of Sentinel-2 L2A SAFE: twelve bands of 10, 20 and 60 m on the 10 m grid, as surface reflectance."""

from __future__ import annotations

import os
import re

from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.products import files, vrt

PRODUCT = "Sentinel-2 L2A"
METADATA = "MTD_MSIL2A.xml"
BANDS = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12")  # B10 is not in L2A
NODATA = 0.0
_FILE = re.compile(r"_B(\d[\dA])_(10|20|60)m$")
_GENERAL = "General_Info/Product_Info/Product_Organisation/Granule_List/Granule/IMAGE_FILE"
_IMAGE = "General_Info/Product_Image_Characteristics"


def find(path: str) -> str | None:
    """Return the file MTD_MSIL2A.xml of a Sentinel-2 L2A product, None if the path is not one.

    Raises:
        RasterError: The path is an L1C product, or a SAFE folder without this file.
    """
    if os.path.isdir(path) and re.search(r"_MSIL1C_", os.path.basename(os.path.abspath(path))):
        raise RasterError(
            Sentence("{path} is a Sentinel-2 L1C product. Download its L2A product (surface reflectance).", path=path)
        )
    if not os.path.isdir(path):
        return path if os.path.basename(path).lower() == METADATA.lower() else None
    matches = files.matching(path, re.escape(METADATA))
    if not matches and re.search(r"_MSIL2A_.*\.SAFE$", os.path.basename(os.path.abspath(path)), re.IGNORECASE):
        raise files.incomplete(
            PRODUCT,
            path,
            METADATA,
            Sentence("the files of its bands and their scale"),
            Sentence("Download the product again."),
        )
    return matches[0] if matches else None


def open_image(metadata: str) -> gdal.Dataset:
    """Open the bands of a SAFE folder by its MTD_MSIL2A.xml: reflectance = (stored + offset) / quantification.

    Raises:
        RasterError: A file or an entry of the product is missing.
    """
    root = files.read_xml(metadata)
    quantification = files.number(root.value(f"{_IMAGE}/QUANTIFICATION_VALUES_LIST/BOA_QUANTIFICATION_VALUE"))
    if not quantification > 0:
        raise files.incomplete(
            PRODUCT, metadata, "BOA_QUANTIFICATION_VALUE", Sentence("the stored number of a reflectance of 1"),
            Sentence("Download the product again."),
        )  # fmt: skip
    offsets, centres = _offsets(metadata, root), _centres(root)
    images = _images(metadata, root)
    bands = []
    for name in BANDS:
        band = vrt.ProductBand(
            name,
            centres.get(name, float("nan")),
            scale=1 / quantification,
            offset=offsets.get(name, 0.0) / quantification,
            nodata=NODATA,
        )
        bands.append(vrt.FileBand(images[name], 1, band))
    return vrt.combine_files(bands, PRODUCT)


def _images(metadata: str, root: files.Node) -> dict[str, str]:
    """Return the file of each band, the one with the smallest pixels if there are several."""
    folder = os.path.dirname(metadata) or "."
    sizes: dict[str, int] = {}
    listed: dict[str, str] = {}
    for node in root.all(_GENERAL):
        match = _FILE.search(node.text)
        if not match:
            continue  # AOT, WVP, SCL, TCI
        name, size = "B" + match[1].lstrip("0"), int(match[2])
        if size < sizes.get(name, 61):
            sizes[name], listed[name] = size, node.text + ".jp2"
    lost = [n for n in BANDS if n not in listed]
    if lost:
        raise files.incomplete(
            PRODUCT, metadata, f"IMAGE_FILE of {', '.join(lost)}", Sentence("the files of its bands"),
            Sentence("Download the product again."),
        )  # fmt: skip
    images = {n: files.inside(folder, listed[n], PRODUCT) for n in BANDS}
    for name, path in images.items():
        if not os.path.isfile(path):
            raise files.incomplete(
                PRODUCT,
                folder,
                f"the file {listed[name][:200]}",
                Sentence("the measurements of band {name}", name=name),
                Sentence("Download the product again."),
            )
    return images


def _numbered(root: files.Node) -> dict[str, str]:
    """Return the name of each band ID: "8" is B8A."""
    names = {n.attributes.get("bandId", ""): n.attributes.get("physicalBand", "") for n in _spectral(root)}
    everything = (*BANDS[:10], "B10", *BANDS[10:])
    return names or {str(i): name for i, name in enumerate(everything)}


def _spectral(root: files.Node) -> list[files.Node]:
    return list(root.all(f"{_IMAGE}/Spectral_Information_List/Spectral_Information"))


def _offsets(metadata: str, root: files.Node) -> dict[str, float]:
    """Return the offset to add to the stored numbers of each band; {} before processing baseline 04.00."""
    nodes = list(root.all(f"{_IMAGE}/BOA_ADD_OFFSET_VALUES_LIST/BOA_ADD_OFFSET"))
    names = _numbered(root)
    offsets = {names.get(n.attributes.get("band_id", ""), ""): files.number(n.text) for n in nodes}
    lost = [b for b in BANDS if nodes and not offsets.get(b, float("nan")) > float("-inf")]
    baseline = files.number(root.value("General_Info/Product_Info/PROCESSING_BASELINE"))
    if lost or (baseline >= 4 and not nodes):
        raise files.incomplete(
            PRODUCT,
            metadata,
            f"BOA_ADD_OFFSET of {', '.join(lost or BANDS)}",
            Sentence("the offset of the reflectance scale"),
            Sentence("Download the product again."),
        )
    return offsets


def _centres(root: files.Node) -> dict[str, float]:
    return {n.attributes.get("physicalBand", ""): files.number(n.value("Wavelength/CENTRAL")) for n in _spectral(root)}
