"""Products of content that is known, with the very names of files, tags, groups and attributes of real ones."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.raster import Raster
from tests.core.scenes import write_tif

ROWS, COLS = 9, 12
ORIGIN = (4e5, 5.8e6)
EPSG = 32633
NAME_ENMAP = "ENMAP01-____L2A-DT0000001867_20220724T104526Z_008_V010302_20230628T165614Z"
NAME_DESIS = "DESIS-HSI-L2A-DT0466853636_003-20200513T104526-V0210"
NAME_S2 = "S2A_MSIL2A_20220724T101611_N0400_R065_T33UUU_20220724T162957.SAFE"
NAME_LANDSAT = "LC08_L2SP_193023_20220724_20220802_02_T1"
NAME_PLANET = "20220724_101112_34_2475_3B"


def whole(raster: Raster, bands=None) -> tuple[np.ndarray, np.ndarray]:
    """Return (bands, rows, cols) values and (rows, cols) valid of everything."""
    rows, cols = raster.grid.shape
    index = list(range(len(raster))) if bands is None else bands
    values, valid = raster.read(Window(0, 0, rows, cols), index)
    return values.T.reshape(len(index), rows, cols), valid.reshape(rows, cols)


def epsg_of(raster: Raster) -> str:
    return osr.SpatialReference(wkt=raster.grid.crs_wkt).GetAuthorityCode(None)


# EnMAP and DESIS ------------------------------------------------------------------------------------------------


def enmap_xml(centre, fwhm, gain, offset, vnir="1,2,3", swir="4,5", doctype="") -> str:
    bands = "".join(
        f'<bandID number="{i}"><wavelengthCenterOfBand>{c}</wavelengthCenterOfBand><FWHMOfBand>{w}</FWHMOfBand>'
        f"<GainOfBand>{g}</GainOfBand><OffsetOfBand>{o}</OffsetOfBand></bandID>"
        for i, (c, w, g, o) in enumerate(zip(centre, fwhm, gain, offset), 1)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{doctype}<level_X><metadata><schema/></metadata><specific>'
        f"<backgroundValue>-32768</backgroundValue><vnirProductQuality><expectedChannelsList>{vnir}"
        f"</expectedChannelsList></vnirProductQuality><swirProductQuality><expectedChannelsList>{swir}"
        f"</expectedChannelsList></swirProductQuality><bandCharacterisation>{bands}</bandCharacterisation></specific>"
        "</level_X>"
    )


def enmap(folder: Path, planes: np.ndarray, centre, fwhm=None, gain=None, offset=None, gsd=30.0, **lists) -> Path:
    """Make the folder of an EnMAP L2A product of these stored numbers (band, row, col)."""
    product = folder / NAME_ENMAP
    product.mkdir(parents=True)
    count = len(planes)
    write_tif(product / f"{NAME_ENMAP}-SPECTRAL_IMAGE.TIF", planes, gsd, nodata=-32768, origin=ORIGIN)
    text = enmap_xml(
        centre,
        [6.5 + i for i in range(count)] if fwhm is None else fwhm,
        [1e-4] * count if gain is None else gain,
        [0.0] * count if offset is None else offset,
        **lists,
    )
    (product / f"{NAME_ENMAP}-METADATA.XML").write_text(text)
    write_tif(product / f"{NAME_ENMAP}-QL_PIXELMASK.TIF", planes[:1].astype(np.uint8), gsd, origin=ORIGIN)
    return product


def desis(folder: Path, planes: np.ndarray, centre, fwhm, gain, offset) -> Path:
    product = folder / NAME_DESIS
    product.mkdir()
    write_tif(product / f"{NAME_DESIS}-SPECTRAL_IMAGE.tif", planes, 30.0, nodata=-32768, origin=ORIGIN)
    bands = "".join(
        f"<band><bandNumber>{i}</bandNumber><wavelengthCenterOfBand>{c}</wavelengthCenterOfBand>"
        f"<wavelengthWidthOfBand>{w}</wavelengthWidthOfBand></band>"
        for i, (c, w) in enumerate(zip(centre, fwhm), 1)
    )
    (product / f"{NAME_DESIS}-METADATA.xml").write_text(
        f"<hsi_doc><specific><bandCharacterisation>{bands}</bandCharacterisation></specific></hsi_doc>"
    )

    def listed(values) -> str:
        return "{" + ", ".join(str(v) for v in values) + "}"

    (product / f"{NAME_DESIS}-SPECTRAL_IMAGE.hdr").write_text(
        f"ENVI\nbands = {len(planes)}\nwavelength = {listed(centre)}\nfwhm = {listed(fwhm)}\n"
        f"data gain values = {listed(gain)}\ndata offset values = {listed(offset)}\n"
    )
    return product


# Sentinel-2 and Landsat -----------------------------------------------------------------------------------------

S2_SIZES = {
    "B1": 60, "B2": 10, "B3": 10, "B4": 10, "B5": 20, "B6": 20, "B7": 20, "B8": 10, "B8A": 20, "B9": 60, "B11": 20,
    "B12": 20,
}  # fmt: skip
S2_CENTRES = (442.7, 492.7, 559.8, 664.6, 704.1, 740.5, 782.8, 832.8, 864.7, 945.1, 1373.5, 1613.7, 2202.4)
S2_IDS = (*list(S2_SIZES)[:10], "B10", "B11", "B12")
GRANULE = "GRANULE/L2A_T33UUU_A028200_20220724T101611/IMG_DATA"


def write_jp2(path: Path, plane: np.ndarray, gsd: float) -> None:
    if gdal.GetDriverByName("JP2OpenJPEG") is None:
        pytest.skip("this GDAL has no JP2OpenJPEG driver to write Sentinel-2's files with")
    source = gdal.GetDriverByName("MEM").Create("", plane.shape[1], plane.shape[0], 1, gdal.GDT_UInt16)
    source.GetRasterBand(1).WriteArray(plane)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    source.SetGeoTransform((ORIGIN[0], gsd, 0, ORIGIN[1], 0, -gsd))
    source.SetSpatialRef(reference)
    gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(str(path), source, options=["QUALITY=100", "REVERSIBLE=YES"])


def s2_file(name: str, size: int) -> str:
    number = name[1:] if name.endswith("A") else f"{int(name[1:]):02d}"
    return f"{GRANULE}/R{size}m/T33UUU_20220724T101611_B{number}_{size}m"


def s2_xml(*, offset: int | None = -1000, baseline="04.00", images=None, leave_out="") -> str:
    listed = images or [
        *(s2_file(n, s) for n, s in S2_SIZES.items()),
        s2_file("B2", 20),  # delivered at 10, 20 and 60 m: the finest counts
        f"{GRANULE}/R20m/T33UUU_20220724T101611_SCL_20m",
    ]
    files = "".join(f"<IMAGE_FILE>{f}</IMAGE_FILE>" for f in listed)
    offsets = "".join(f'<BOA_ADD_OFFSET band_id="{i}">{offset}</BOA_ADD_OFFSET>' for i in range(13))
    offsets = "" if offset is None else f"<BOA_ADD_OFFSET_VALUES_LIST>{offsets}</BOA_ADD_OFFSET_VALUES_LIST>"
    spectral = "".join(
        f'<Spectral_Information bandId="{i}" physicalBand="{n}"><RESOLUTION>10</RESOLUTION><Wavelength>'
        f'<CENTRAL unit="nm">{c}</CENTRAL></Wavelength></Spectral_Information>'
        for i, (n, c) in enumerate(zip(S2_IDS, S2_CENTRES))
    )
    quantification = '<BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>'
    text = (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
        '<n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd">'
        f"<n1:General_Info><Product_Info><PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE><Product_Organisation>"
        f"<Granule_List><Granule>{files}</Granule></Granule_List></Product_Organisation></Product_Info>"
        f"<Product_Image_Characteristics><QUANTIFICATION_VALUES_LIST>{quantification}</QUANTIFICATION_VALUES_LIST>"
        f"{offsets}<Spectral_Information_List>{spectral}</Spectral_Information_List>"
        "</Product_Image_Characteristics></n1:General_Info></n1:Level-2A_User_Product>"
    )
    return text.replace(leave_out, "") if leave_out else text


def sentinel2(folder: Path, planes: dict[str, np.ndarray], **options) -> Path:
    """Make a SAFE folder of stored numbers (row, col) a band, each at the band's own pixel size."""
    safe = folder / NAME_S2
    for size in (10, 20, 60):
        (safe / GRANULE / f"R{size}m").mkdir(parents=True)
    (safe / "MTD_MSIL2A.xml").write_text(s2_xml(**options))
    for name, plane in planes.items():
        write_jp2(safe / (s2_file(name, S2_SIZES[name]) + ".jp2"), plane.astype(np.uint16), S2_SIZES[name])
    return safe


def landsat(folder: Path, planes: np.ndarray, quality: np.ndarray, name=NAME_LANDSAT, form="json", **changes) -> Path:
    """Make a Collection 2 Level 2 folder of SR bands 1–7 (band, row, col) and QA_PIXEL (row, col)."""
    product = folder / name
    product.mkdir()
    numbers = range(1, len(planes) + 1)
    for i, plane in zip(numbers, planes):
        write_tif(product / f"{name}_SR_B{i}.TIF", plane[None].astype(np.uint16), 30.0, nodata=0, origin=ORIGIN)
    write_tif(product / f"{name}_QA_PIXEL.TIF", quality[None].astype(np.uint16), 30.0, nodata=1, origin=ORIGIN)
    contents = {f"FILE_NAME_BAND_{i}": f"{name}_SR_B{i}.TIF" for i in numbers}
    contents.update(FILE_NAME_QUALITY_L1_PIXEL=f"{name}_QA_PIXEL.TIF", PROCESSING_LEVEL="L2SP", **changes)
    groups = {
        "PRODUCT_CONTENTS": contents,
        "IMAGE_ATTRIBUTES": {"SPACECRAFT_ID": "LANDSAT_8", "SENSOR_ID": "OLI_TIRS"},
        "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS": {
            **{f"REFLECTANCE_MULT_BAND_{i}": "2.75e-05" for i in numbers},
            **{f"REFLECTANCE_ADD_BAND_{i}": "-0.2" for i in numbers},
        },
        # Level 1's numbers of the same names, which are not the ones
        "LEVEL1_RADIOMETRIC_RESCALING": {f"REFLECTANCE_MULT_BAND_{i}": "2.0000E-05" for i in numbers},
    }
    path = product / f"{name}_MTL.{form}"
    if form == "json":
        path.write_text(json.dumps({"LANDSAT_METADATA_FILE": groups}))
        return product
    lines = ["GROUP = LANDSAT_METADATA_FILE"]
    for group, items in groups.items():
        lines += [f"  GROUP = {group}"]
        lines += [f"    {k} = {v}" if v[:1] in "-123456789" else f'    {k} = "{v}"' for k, v in items.items()]
        lines += [f"  END_GROUP = {group}"]
    path.write_text("\n".join([*lines, "END_GROUP = LANDSAT_METADATA_FILE", "END"]) + "\n")
    return product


# PlanetScope ----------------------------------------------------------------------------------------------------


def planet_xml(coefficients) -> str:
    bands = "".join(
        f"<ps:bandSpecificMetadata><ps:bandNumber>{i}</ps:bandNumber><ps:radiometricScaleFactor>0.01"
        f"</ps:radiometricScaleFactor><ps:reflectanceCoefficient>{c}</ps:reflectanceCoefficient>"
        "</ps:bandSpecificMetadata>"
        for i, c in enumerate(coefficients, 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><ps:EarthObservation xmlns:ps="http://schemas.planet.com/ps/v1/x" '
        f'xmlns:gml="http://www.opengis.net/gml"><gml:resultOf><ps:EarthObservationResult>{bands}'
        "</ps:EarthObservationResult></gml:resultOf></ps:EarthObservation>"
    )


# HDF5 and netCDF ------------------------------------------------------------------------------------------------


def needs(module: str) -> pytest.MarkDecorator:
    """Skip without a module that writes HDF5; it is looked for, not imported: its HDF5 library and GDAL's clash."""
    return pytest.mark.skipif(find_spec(module) is None, reason=f"{module} is not installed: it writes the products")


def write_hdf(target: Path, content: dict[str, object], leave_out: str = "") -> Path:
    """Write an HDF5 or .nc file; content as write_hdf.py has it, without the entries that end in `leave_out`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    source = target.with_suffix(".npz")
    kept = {k: v for k, v in content.items() if not (leave_out and k.endswith(leave_out))}
    np.savez(source, **{k: np.asarray(v) for k, v in kept.items()})
    script = Path(__file__).with_name("write_hdf.py")
    done = subprocess.run([sys.executable, str(script), str(source), str(target)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    source.unlink()
    return target
