"""Builds self-describing datasets: virtual rasters in memory over a product's files or arrays."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from osgeo import gdal, osr

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.crs import same_crs
from spectralift_qgis.core.raster.gdal_env import gdal_quiet


@dataclass(frozen=True)
class ProductBand:
    """Description of a product's band: value = stored × scale + offset.

    Attributes:
        name: name of the band.
        centre_nm: centre wavelength in nm, NaN if unknown.
        fwhm_nm: width in nm, NaN if unknown.
        good: False for a bad band.
        scale: factor from stored numbers to values.
        offset: value of the stored number 0.
        nodata: stored number that marks pixels without data, None if unknown.
    """

    name: str
    centre_nm: float = math.nan
    fwhm_nm: float = math.nan
    good: bool = True
    scale: float = 1.0
    offset: float = 0.0
    nodata: float | None = None


@dataclass(frozen=True)
class FileBand:
    """Band of a product that is one band of a file.

    Attributes:
        path: the file.
        number: number of the band in the file, from 1.
        band: its description.
    """

    path: str
    number: int
    band: ProductBand


@dataclass(frozen=True)
class FileMask:
    """Mask of a product: the first band of a file, translated by a table.

    Attributes:
        path: the file.
        table: mask value of each stored number, 0 (no data) or 255 (data).
    """

    path: str
    table: Mapping[int, int]


def open_file(path: str, product: str) -> gdal.Dataset:
    """Open one of a product's rasters.

    Raises:
        RasterError: GDAL cannot open it; the message says if GDAL has no JPEG 2000 driver.
    """
    with gdal_quiet():
        try:
            return gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        except RuntimeError as e:
            if path.lower().endswith(".jp2") and not _has_jpeg2000():
                raise RasterError(
                    Sentence(
                        "{path} is a JPEG 2000 file, and this GDAL has no driver for it. Use a QGIS "
                        "or GDAL with JP2OpenJPEG, or convert the bands to GeoTIFF.",
                        path=path,
                    )
                ) from None
            raise RasterError(
                Sentence(
                    "{path}, a file of the {product} product, cannot be opened: {reason}",
                    path=path,
                    product=product,
                    reason=e,
                )
            ) from None


def _has_jpeg2000() -> bool:
    names = ("JP2OpenJPEG", "JP2KAK", "JP2ECW", "JP2MrSID", "JP2Lura")
    return any(gdal.GetDriverByName(n) is not None for n in names)


def describe(dataset: gdal.Dataset, bands: Sequence[ProductBand]) -> gdal.Dataset:
    """Write the descriptions of the bands to a dataset, in the metadata items that other programs read."""
    with gdal_quiet():
        for i, band in enumerate(bands, 1):
            target = dataset.GetRasterBand(i)
            target.SetDescription(band.name)
            target.SetMetadata({})
            if math.isfinite(band.centre_nm):
                target.SetMetadataItem("wavelength", f"{band.centre_nm:.10g}")
                target.SetMetadataItem("wavelength_units", "Nanometers")
            if math.isfinite(band.fwhm_nm):
                target.SetMetadataItem("fwhm", f"{band.fwhm_nm:.10g}")
            target.SetMetadataItem("bbl", str(int(band.good)))
            target.SetScale(band.scale)
            target.SetOffset(band.offset)
            if band.nodata is not None:
                target.SetNoDataValue(band.nodata)
    return dataset


def combine_files(bands: Sequence[FileBand], product: str, mask: FileMask | None = None) -> gdal.Dataset:
    """Combine bands of files in one virtual dataset on the finest of their grids; nothing is copied.

    Files with larger pixels are resampled bilinearly on reading, so that the pixels of coarse bands do not become
    steps in the result.

    Args:
        bands: the bands in their order.
        product: name of the product, for messages.
        mask: mask of the whole dataset, None for none.

    Raises:
        RasterError: A file cannot be opened, has too few bands or does not cover the same ground as the others.
    """
    with gdal_quiet():
        opened = {b.path: open_file(b.path, product) for b in bands}
        if mask:
            opened[mask.path] = open_file(mask.path, product)
        finest = min((opened[b.path] for b in bands), key=lambda d: abs(d.GetGeoTransform()[1]))
        for path, dataset in opened.items():
            _check_same_ground(path, dataset, finest, product)
        lines = [f'<VRTDataset rasterXSize="{finest.RasterXSize}" rasterYSize="{finest.RasterYSize}">']
        for i, b in enumerate(bands, 1):
            source = opened[b.path]
            if b.number > source.RasterCount:
                raise RasterError(
                    Sentence(
                        "{path} has {actual} bands, and the metadata of the {product} product "
                        "describe {count}. They belong to different products.",
                        path=b.path,
                        actual=source.RasterCount,
                        product=product,
                        count=len(bands),
                    )
                )
            kind = gdal.GetDataTypeName(source.GetRasterBand(b.number).DataType)
            lines += [f'<VRTRasterBand dataType="{kind}" band="{i}">', *_source(b, source, finest), "</VRTRasterBand>"]
        lines += _mask(mask, opened, finest) if mask else []
        built = gdal.Open("\n".join([*lines, "</VRTDataset>"]))
        geotransform = finest.GetGeoTransform(can_return_null=True)
        if geotransform:
            built.SetGeoTransform(geotransform)
        reference = finest.GetSpatialRef()
        if reference:
            built.SetSpatialRef(reference)
    return describe(built, [b.band for b in bands])


def _check_same_ground(path: str, dataset: gdal.Dataset, finest: gdal.Dataset, product: str) -> None:
    if dataset is finest:
        return
    a, b = (d.GetGeoTransform() for d in (dataset, finest))
    ends = [(g[0] + d.RasterXSize * g[1], g[3] + d.RasterYSize * g[5]) for g, d in ((a, dataset), (b, finest))]
    gap = max(abs(a[0] - b[0]), abs(a[3] - b[3]), abs(ends[0][0] - ends[1][0]), abs(ends[0][1] - ends[1][1]))
    if gap > 0.01 * abs(b[1]) or not same_crs(dataset.GetProjection(), finest.GetProjection()):
        raise RasterError(
            Sentence(
                "{path} does not cover the same ground as the other bands of the {product} "
                "product. Files of different scenes are mixed in its folder.",
                path=path,
                product=product,
            )
        )


def _source(b: FileBand, source: gdal.Dataset, finest: gdal.Dataset) -> list[str]:
    if (source.RasterXSize, source.RasterYSize) == (finest.RasterXSize, finest.RasterYSize):
        return ["<SimpleSource>", *_rectangles(b.path, b.number, source, finest), "</SimpleSource>"]
    # The bilinear kernel only ignores nodata that the band it reads declares, which JPEG 2000 cannot do: an
    # intermediate virtual raster of the coarse band alone declares it.
    kind = gdal.GetDataTypeName(source.GetRasterBand(b.number).DataType)
    nodata = "" if b.band.nodata is None else f"<NoDataValue>{b.band.nodata:.17g}</NoDataValue>"
    own = "".join(
        [
            f'<VRTDataset rasterXSize="{source.RasterXSize}" rasterYSize="{source.RasterYSize}">',
            f'<VRTRasterBand dataType="{kind}" band="1">{nodata}<SimpleSource>',
            *_rectangles(b.path, b.number, source, source),
            "</SimpleSource></VRTRasterBand></VRTDataset>",
        ]
    )
    ignored = "" if b.band.nodata is None else f"<NODATA>{b.band.nodata:.17g}</NODATA>"
    return [
        '<ComplexSource resampling="bilinear">',
        *_rectangles(b.path, b.number, source, finest, own),
        f"{ignored}</ComplexSource>",
    ]


def _mask(mask: FileMask, opened: Mapping[str, gdal.Dataset], finest: gdal.Dataset) -> list[str]:
    return [
        '<MaskBand><VRTRasterBand dataType="Byte"><ComplexSource>',
        *_rectangles(mask.path, 1, opened[mask.path], finest),
        f"<LUT>{_table(mask)}</LUT></ComplexSource></VRTRasterBand></MaskBand>",
    ]


def _rectangles(path: str, number: int, source: gdal.Dataset, finest: gdal.Dataset, instead: str = "") -> list[str]:
    """Return the XML of a source: a band of a file, or of the virtual raster `instead`, stretched to the whole grid."""
    band = source.GetRasterBand(number)
    block_cols, block_rows = band.GetBlockSize()
    size = f'xSize="{source.RasterXSize}" ySize="{source.RasterYSize}"'
    full = f'xSize="{finest.RasterXSize}" ySize="{finest.RasterYSize}"'
    return [
        f'<SourceFilename relativeToVRT="0">{escape(instead or path)}</SourceFilename>'
        f"<SourceBand>{1 if instead else number}</SourceBand>",
        f'<SourceProperties RasterXSize="{source.RasterXSize}" RasterYSize="{source.RasterYSize}" '
        f'DataType="{gdal.GetDataTypeName(band.DataType)}" BlockXSize="{block_cols}" BlockYSize="{block_rows}"/>',
        f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="0" yOff="0" {full}/>',
    ]


def place(dataset: gdal.Dataset, geotransform: Sequence[float], epsg: int, product: str) -> None:
    """Set the geotransform and the CRS of a dataset.

    Raises:
        RasterError: GDAL does not know the EPSG code.
    """
    with gdal_quiet():
        reference = reference_of(epsg)
        if reference is None:
            raise RasterError(
                Sentence(
                    "The {product} product names EPSG:{epsg}, which GDAL does not know.", product=product, epsg=epsg
                )
            )
        dataset.SetGeoTransform(list(geotransform))
        dataset.SetSpatialRef(reference)


def reference_of(crs: int | str) -> osr.SpatialReference | None:
    """Return the CRS of an EPSG code or a WKT, x before y; None if GDAL does not know it.

    osr may raise or return an error code, which is a setting of the process: both are handled.
    """
    reference = osr.SpatialReference()
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    with gdal_quiet():
        try:
            failed = reference.ImportFromWkt(crs) if isinstance(crs, str) else reference.ImportFromEPSG(crs)
        except (RuntimeError, OverflowError):  # OverflowError: a number that no int of C++ holds
            return None
    return None if failed else reference


def set_mask(dataset: gdal.Dataset, mask: FileMask) -> None:
    """Set the mask of a virtual dataset from a raster, or a subdataset given by its GDAL name, of the same size."""
    size = f'xOff="0" yOff="0" xSize="{dataset.RasterXSize}" ySize="{dataset.RasterYSize}"'
    source = [
        f'<ComplexSource><SourceFilename relativeToVRT="0">{escape(mask.path)}</SourceFilename>',
        f"<SourceBand>1</SourceBand><SrcRect {size}/><DstRect {size}/><LUT>{_table(mask)}</LUT></ComplexSource>",
    ]
    with gdal_quiet():
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        band = dataset.GetRasterBand(1).GetMaskBand()
        band.SetMetadataItem("source_0", "".join(source), "new_vrt_sources")


def _table(mask: FileMask) -> str:
    return ",".join(f"{k}:{v}" for k, v in mask.table.items())
