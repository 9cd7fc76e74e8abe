"""Rasters that several tests of the core make: small, real GDAL files of known content."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.response.srf import SpectralResponse, load_sensor

UTM = "EPSG:32633"


def write_tif(
    path: Path, planes: np.ndarray, gsd: float | None = 10.0, *, nodata=None, origin=(4e5, 5.8e6), crs=UTM
) -> str:
    """Write (band, row, col) with GDAL alone, as any other program would."""
    gdal.UseExceptions()
    count, rows, cols = planes.shape
    kind = {"uint8": "Byte", "int16": "Int16", "uint16": "UInt16", "float32": "Float32", "float64": "Float64"}
    code = gdal.GetDataTypeByName(kind[str(planes.dtype)])
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, count, code)
    if gsd is not None:
        from osgeo import osr

        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        dataset.SetGeoTransform((origin[0], gsd, 0, origin[1], 0, -gsd))
        dataset.SetSpatialRef(reference)
    for i, plane in enumerate(planes, 1):
        if nodata is not None:
            dataset.GetRasterBand(i).SetNoDataValue(nodata)
        dataset.GetRasterBand(i).WriteArray(plane)
    del dataset
    return str(path)


def set_wavelengths(path: str, centre_nm) -> None:
    dataset = gdal.Open(path, gdal.GA_Update)
    for i, centre in enumerate(centre_nm, 1):
        dataset.GetRasterBand(i).SetMetadataItem("wavelength", f"{centre:.3f}")
        dataset.GetRasterBand(i).SetMetadataItem("wavelength_units", "nm")
    del dataset


def read(path: str) -> np.ndarray:
    """(band, row, col) stored numbers."""
    return gdal.Open(path).ReadAsArray()


@dataclass(frozen=True)
class WaldPair:
    """LR-HSI and HR-MSI made from one real cube, and the cube itself (band, row, col) of the good bands."""

    hsi: str
    msi: str
    truth: np.ndarray
    bands: BandTable
    response: SpectralResponse
    ratio: int

    def request(self, output: Path, **changes) -> FusionRequest:
        sensor = {} if "srf" in changes else {"sensor": self.response.sensor}
        names = ",".join(f"{n}={i}" for i, n in enumerate(self.response.band_names, 1))
        values = {
            "hsi": self.hsi,
            "msi": self.msi,
            "output": str(output),
            "msi_bands": names,
            **sensor,
            **changes,
        }
        return FusionRequest(**values)


def wald_pair(folder: Path, enmap: Path, ratio: int = 4, names=("B2", "B3", "B4", "B8A", "B11", "B12")) -> WaldPair:
    """Cut a Wald-protocol pair from the real EnMAP scene: all 224 bands, six of them bad, averaged by `ratio`."""
    response = load_sensor("sentinel2a").take(names)
    with open_raster(str(enmap)) as source:
        index = source.bands.usable()
        bands = source.bands.take(index)
        rows, cols = source.grid.shape
        values, _ = source.read(Window(0, 0, rows, cols), index)
        geotransform, crs = source.grid.geotransform, source.grid.crs_wkt
    msi = folder / "msi.tif"
    simulated = (values @ response.matrix(bands)).astype(np.float32)
    table = BandTable(tuple(names), response.centre_nm, response.fwhm_nm, np.ones(len(names), bool))
    encoding = Encoding("int16", np.full(len(names), 1e-4), np.zeros(len(names)), -32768.0)
    with raster.create(str(msi), RasterGrid((rows, cols), geotransform, crs), table, encoding) as out:
        stored = np.rint(simulated / 1e-4).astype(np.int16)
        out.write(Window(0, 0, rows, cols), stored, np.ones(rows * cols, bool))
    hsi = folder / "hsi.tif"
    gdal.Translate(
        str(hsi), str(enmap), width=cols // ratio, height=rows // ratio, resampleAlg="average"
    )  # keeps bbl, fwhm, scale and nodata in the band metadata
    return WaldPair(str(hsi), str(msi), values.T.reshape(-1, rows, cols), bands, response, ratio)
