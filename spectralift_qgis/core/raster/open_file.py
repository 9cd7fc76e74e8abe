"""Opens rasters by path, including products as delivered, and detects whether a file changed while it was read."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet, is_virtual
from spectralift_qgis.core.raster.metadata.axes import axes_of
from spectralift_qgis.core.raster.metadata.dataset import (
    decoded_text,
    grid_of,
    holds,
    metadata_items,
    network_of,
    numpy_type,
    reflectance_scale_of,
)
from spectralift_qgis.core.raster.metadata.envi_file import check_complete, why_not_opened
from spectralift_qgis.core.raster.metadata.sidecar import find_header, ignored_values, read_stac, why_no_wavelengths
from spectralift_qgis.core.raster.metadata.variables import open_variable, variable_note
from spectralift_qgis.core.raster.read.gdal_names import gdal_name, is_remote, network_settings
from spectralift_qgis.core.raster.read.source import Raster, Stamp
from spectralift_qgis.core.spectral.band_metadata import BandMetadata, FileMetadata, band_table


def project_tag(raster: Raster, key: str) -> str:
    """Return a metadata entry, e.g. "seed", that SpectraLift stored in a raster it wrote; "" if there is none."""
    with gdal_quiet():
        return str(raster._dataset.GetMetadataItem(key, "SPECTRALIFT") or "")


def opened_raster(path: str) -> Raster:
    """Open a raster for reading; it is closed as soon as nothing refers to it.

    Raises:
        RasterError: The file cannot be opened; the message is a sentence for the user.
    """
    name = gdal_name(path)
    with network_settings(name):
        raster = _describe(name, _open(name))
    return raster if name == path else replace(raster, path=path)


@contextlib.contextmanager
def open_raster(path: str) -> Iterator[Raster]:
    """Open a raster for reading inside the `with`.

    Raises:
        RasterError: The file cannot be opened; the message is a sentence for the user.
    """
    yield opened_raster(path)


def raise_if_changed(raster: Raster) -> None:
    """Check that a file is still the one that was opened: what was read otherwise mixes two versions of it.

    Args:
        raster: the open raster.

    Raises:
        RasterError: The file changed or was removed.
    """
    if raster.network:  # at the end of a run: drop what GDAL has cached of the file, and look again
        gdal.VSICurlPartialClearCache(raster.network)
    with network_settings(raster.network):
        stamp = stamp_of(raster.path)
    if stamp is None and raster.network:
        return  # a signed address that is no longer valid is no reason to throw away what was read while it was
    if stamp != raster.stamp:
        raise RasterError(
            Sentence("{path} changed while it was read. Run this again when it is complete.", path=raster.path)
            if stamp
            else Sentence("{path} disappeared while it was read. Run this again when it is complete.", path=raster.path)
        )


def stamp_of(path: str) -> Stamp:
    """Return size (bytes) and modification time (ns) of a local or remote file; None if missing or no plain file."""
    name = gdal_name(path)
    if is_remote(name):
        with gdal_quiet(), network_settings(name):
            file_status = gdal.VSIStatL(name)
        return None if file_status is None else (file_status.size, file_status.mtime * 10**9)
    if is_virtual(path):
        return None
    try:
        status = os.stat(path)
    except OSError:
        return None
    return (status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None


def _open(path: str) -> gdal.Dataset:
    if not path:
        raise RasterError(Sentence("No file was chosen."))
    if not is_virtual(path):
        _check_readable(path)
        from spectralift_qgis.core.raster import products  # late import: the readers use this package

        product = products.open_product(path)
        if product is not None:
            return product
    with gdal_quiet():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        except RuntimeError as e:
            reason = " ".join([*str(e).split(), why_not_opened(path)]).rstrip()
            raise RasterError(
                Sentence("{path} cannot be opened as a raster: {reason}", path=path, reason=reason)
            ) from None
    if dataset is None or dataset.RasterCount == 0:
        return open_variable(path, dataset)
    check_complete(path, dataset)
    return dataset


def _check_readable(path: str) -> None:
    if not os.path.exists(path):
        raise RasterError(Sentence("There is no file {path}. Check the path.", path=path))
    if os.path.isdir(path):
        return  # some formats are folders; GDAL decides
    try:
        with open(path, "rb"):
            pass
    except OSError as e:
        raise RasterError(Sentence("{path} cannot be read: {reason}.", path=path, reason=e.strerror)) from None


def _describe(path: str, dataset: gdal.Dataset) -> Raster:
    with gdal_quiet():
        bands = [dataset.GetRasterBand(i) for i in range(1, dataset.RasterCount + 1)]
        header = find_header(path, dataset)
        metadata = FileMetadata(
            tuple(
                BandMetadata(
                    decoded_text(b.GetDescription()),
                    metadata_items(b),
                    metadata_items(b, "ENVI"),
                    metadata_items(b, "IMAGERY"),
                )
                for b in bands
            ),
            metadata_items(dataset),
            metadata_items(dataset, "ENVI"),
            header.entries,
            read_stac(path),
        )
        axes = axes_of(path, dataset, [b.default for b in metadata.bands], metadata.default)
        table = band_table(replace(metadata, dimensions=axes.entries))
        nodata = np.array([np.nan if (v := b.GetNoDataValue()) is None else v for b in bands], dtype=np.float64)
        dtype = numpy_type(path, bands)
        has_nodata = np.array([b.GetNoDataValue() is not None for b in bands])
        nodata, has_nodata = ignored_values(header, dataset, nodata, has_nodata)
        held = np.array([holds(dtype, v) for v in nodata])
        nodata, has_nodata = np.where(held, nodata, np.nan), has_nodata & held
        scale = np.array([1.0 if (s := b.GetScale()) in (None, 0.0) else s for b in bands])
        offset = np.array([b.GetOffset() or 0.0 for b in bands])
        flags = bands[0].GetMaskFlags()
        block_cols, block_rows = bands[0].GetBlockSize()
        return Raster(
            path=path,
            grid=grid_of(dataset),
            bands=table,
            dtype=dtype,
            nodata=nodata,
            has_nodata=has_nodata,
            scale=scale,
            offset=offset,
            block=(block_rows, block_cols),
            colours=tuple(gdal.GetColorInterpretationName(b.GetColorInterpretation()) for b in bands),
            reflectance_scale=reflectance_scale_of(dataset, header.entries, scale),
            findings=(*variable_note(path, dataset), *axes.findings),
            header_problem="" if table.has_wavelengths else why_no_wavelengths(header, len(table)),
            _dataset=dataset,
            stamp=stamp_of(path),
            network=network_of(path, dataset),
            _mask_band=1 if flags & gdal.GMF_PER_DATASET and not flags & gdal.GMF_NODATA else None,
            _masked_bands=tuple(i for i, b in enumerate(bands) if b.GetMaskFlags() == 0),
        )
