"""Rasters that are read over a network: how they are called, and how GDAL asks for little, and not for ever."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

from osgeo import gdal

_SHORT = {"http://": "/vsicurl/http://", "https://": "/vsicurl/https://", "s3://": "/vsis3/", "gs://": "/vsigs/"}
_NETWORKS = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "/vsiadls", "/vsioss", "/vsiswift", "/vsiwebhdfs")
_SELF_CONTAINED = (".tif", ".tiff", ".gtiff", ".jp2", ".nc", ".h5", ".vrt")
# What is set already, by the user's environment or program, stays as it is. docs/cloud.md has the measurements.
_SETTINGS = {
    "GDAL_INGESTED_BYTES_AT_OPEN": "131072",  # the header of 200 bands with their wavelengths, in one request
    "CPL_VSIL_CURL_CHUNK_SIZE": "131072",  # GDAL's 16 KiB are a request for each row of a striped file
    "CPL_VSIL_CURL_CACHE_SIZE": str(64 * 1024**2),  # with 16 MiB a file is fetched several times
    "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
    "GDAL_HTTP_CONNECTTIMEOUT": "10",  # seconds
    "GDAL_HTTP_LOW_SPEED_TIME": "20",  # seconds with less than …
    "GDAL_HTTP_LOW_SPEED_LIMIT": "100",  # … so many bytes a second, until a request is given up
    "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "1",  # seconds, then twice as long
}


def gdal_name(path: str) -> str:
    """Return what GDAL calls a raster: addresses are read in parts, its HTTP driver would fetch the whole file."""
    for short, name in _SHORT.items():
        if path.lower().startswith(short):
            return name + path[len(short) :]
    return path


def is_remote(path: str) -> bool:
    """True for what GDAL reads over a network, alone or inside of an archive: /vsizip//vsicurl/…"""
    return path.startswith("/vsi") and any(network in path for network in _NETWORKS)


def shown_name(path: str) -> str:
    """Return a raster's file name for others to read: without the signature that a signed address ends in."""
    name = gdal_name(path)
    return os.path.basename(name.partition("?")[0] if is_remote(name) else path)


@contextlib.contextmanager
def network_settings(path: str) -> Iterator[None]:
    """Read a raster inside with what suits a network, in this thread; nothing changes for one that is on a disk."""
    if not is_remote(path):
        yield
        return
    wanted = dict(_SETTINGS)
    # Whoever looks for .aux.xml, .ovr, .msk, .IMD, … beside a file asks fifty times for what is seldom there. An
    # ENVI file has its header beside it, and is found by asking for it by its name.
    alone = path.partition("?")[0].lower().endswith(_SELF_CONTAINED)
    wanted["GDAL_DISABLE_READDIR_ON_OPEN"] = "EMPTY_DIR" if alone else "TRUE"
    mine = [key for key in wanted if gdal.GetConfigOption(key) is None]
    for key in mine:
        gdal.SetThreadLocalConfigOption(key, wanted[key])
    try:
        yield
    finally:
        for key in mine:
            gdal.SetThreadLocalConfigOption(key, None)
