"""Reader of Landsat 4–9 Collection 2 Level 2: surface reflectance bands by the MTL file, QA_PIXEL as the mask."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.products import files, vrt

PRODUCT = Sentence("Landsat Collection 2 Level 2")
NODATA = 0.0
# QA_PIXEL's bit 0 is fill, and a fill pixel has no other bit: its value is 1.
FILL = {0: 255, 1: 0, 2: 255, 65535: 255}
_MTL = r"L[COTEM]\d\d_.*_MTL\.(?:json|txt)"
_REFLECTIVE = {"8": "1234567", "9": "1234567"}
_REFLECTIVE_TM = "123457"
_PARAMETERS = "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS"


def find(path: str) -> str | None:
    """Return the MTL file of a Landsat product, None if the path is not one.

    Raises:
        RasterError: A folder holds several scenes, or bands without an MTL file.
    """
    if not os.path.isdir(path):
        return path if re.fullmatch(_MTL, os.path.basename(path), re.IGNORECASE) else None
    matches = files.matching(path, _MTL)
    scenes = {f.rpartition("_MTL.")[0] for f in matches}
    if len(scenes) > 1:
        names = ", ".join(sorted(os.path.basename(s) for s in scenes)[:4])
        raise RasterError(
            Sentence(
                "{path} contains several Landsat scenes ({names}). Choose the MTL file of one.", path=path, names=names
            )
        )
    if not matches and files.matching(path, r"L[COTEM]\d\d_L2S[PR]_.*_SR_B\d\.TIF"):
        raise files.incomplete(
            PRODUCT,
            path,
            "the file …_MTL.json or …_MTL.txt",
            Sentence("the scale of its bands"),
            Sentence("Copy it from the delivery."),
        )
    return matches[0] if matches else None


def open_image(mtl: str) -> gdal.Dataset:
    """Open the surface reflectance bands: value = stored × REFLECTANCE_MULT_BAND + REFLECTANCE_ADD_BAND.

    Raises:
        RasterError: The product is not of Level 2, or a file or an entry is missing.
    """
    groups = _groups(mtl)
    contents = groups.get("PRODUCT_CONTENTS", {})
    level = contents.get("PROCESSING_LEVEL", "")
    if not level.startswith("L2S"):
        raise RasterError(
            Sentence(
                "{mtl} belongs to a Landsat product of level {value}. Download the Level 2 "
                "product (L2SP or L2SR), which has surface reflectance.",
                mtl=mtl,
                value=level[:20] or "unknown",
            )
        )
    craft = groups.get("IMAGE_ATTRIBUTES", {}).get("SPACECRAFT_ID", "")
    if not craft:
        purpose = Sentence("the sensor of the bands")
        raise files.incomplete(
            PRODUCT, mtl, "SPACECRAFT_ID in IMAGE_ATTRIBUTES", purpose, Sentence("Download the product again.")
        )
    bands = [_band(mtl, groups, n) for n in _REFLECTIVE.get(craft[-1], _REFLECTIVE_TM)]
    quality = _file(mtl, contents, "FILE_NAME_QUALITY_L1_PIXEL", Sentence("the pixels without data"))
    return vrt.combine_files(bands, PRODUCT, vrt.FileMask(quality, FILL))


def _band(mtl: str, groups: Mapping[str, Mapping[str, str]], number: str) -> vrt.FileBand:
    path = _file(
        mtl,
        groups["PRODUCT_CONTENTS"],
        f"FILE_NAME_BAND_{number}",
        Sentence("the measurements of band {number}", number=number),
    )
    parameters = groups.get(_PARAMETERS, {})
    bands = []
    for key in (f"REFLECTANCE_MULT_BAND_{number}", f"REFLECTANCE_ADD_BAND_{number}"):
        value = files.number(parameters.get(key, ""))
        if value != value:
            raise files.incomplete(
                PRODUCT,
                mtl,
                f"{key} in {_PARAMETERS}",
                Sentence("the scale of band {number}", number=number),
                Sentence("Download the product again."),
            )
        bands.append(value)
    return vrt.FileBand(path, 1, vrt.ProductBand(f"B{number}", scale=bands[0], offset=bands[1], nodata=NODATA))


def _file(mtl: str, contents: Mapping[str, str], key: str, purpose: str) -> str:
    """Return the path of a file that the MTL names. Raises RasterError if it is not named or does not exist."""
    name = contents.get(key, "")
    if not name:
        raise files.incomplete(
            PRODUCT, mtl, f"{key} in PRODUCT_CONTENTS", purpose, Sentence("Download the product again.")
        )
    folder = os.path.dirname(mtl) or "."
    path = files.inside(folder, name, PRODUCT)
    if not os.path.isfile(path):
        raise files.incomplete(
            PRODUCT, folder, f"the file {name[:200]}", purpose, Sentence("Copy it from the delivery.")
        )
    return path


def _groups(mtl: str) -> dict[str, dict[str, str]]:
    """Return the entries of an MTL file by group, from its JSON or its text form."""
    if mtl.lower().endswith(".json"):
        root = files.read_json(mtl).get("LANDSAT_METADATA_FILE")
        root_groups = root if isinstance(root, dict) else {}
        return {k: _texts(g) for k, g in root_groups.items() if isinstance(g, dict)}
    groups: dict[str, dict[str, str]] = {}
    group = ""
    for line in files.read_text(mtl).splitlines():
        key, equals, value = (part.strip() for part in line.partition("="))
        if key == "GROUP":
            group = value
        elif equals and key != "END_GROUP":
            groups.setdefault(group, {})[key] = value.strip('"')
    return groups


def _texts(group: Mapping[str, object]) -> dict[str, str]:
    return {k: str(v) for k, v in group.items() if isinstance(v, (str, float))}
