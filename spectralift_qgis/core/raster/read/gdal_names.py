"""GDAL names of remote rasters, and settings that keep network requests few and limited in time."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

from osgeo import gdal

_SHORT = {"http://": "/vsicurl/http://", "https://": "/vsicurl/https://", "s3://": "/vsis3/", "gs://": "/vsigs/"}
_NETWORKS = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "/vsiadls", "/vsioss", "/vsiswift", "/vsiwebhdfs")
_SELF_CONTAINED = (".tif", ".tiff", ".gtiff", ".jp2", ".nc", ".h5", ".vrt")
# Options already set by the user's environment or program keep their values. docs/cloud.md has the measurements.
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
    """Return the GDAL name of a raster: /vsi… for an address, as GDAL's HTTP driver fetches whole files."""
    for short, name in _SHORT.items():
        if path.lower().startswith(short):
            return name + path[len(short) :]
    return path


def is_remote(path: str) -> bool:
    """Return whether GDAL reads a name over a network, directly or inside an archive (/vsizip//vsicurl/…)."""
    return path.startswith("/vsi") and any(network in path for network in _NETWORKS)


def shown_name(path: str) -> str:
    """Return a raster's file name for display, without the signature at the end of a signed address."""
    name = gdal_name(path)
    return os.path.basename(name.partition("?")[0] if is_remote(name) else path)


@contextlib.contextmanager
def network_settings(path: str) -> Iterator[None]:
    """Apply GDAL's network settings inside the `with`, in this thread; do nothing for a local raster."""
    if not is_remote(path):
        yield
        return
    settings = dict(_SETTINGS)
    # Looking for .aux.xml, .ovr, .msk, .IMD, … beside a file takes fifty requests and seldom finds one. The header
    # of an ENVI file is requested by its name.
    alone = path.partition("?")[0].lower().endswith(_SELF_CONTAINED)
    settings["GDAL_DISABLE_READDIR_ON_OPEN"] = "EMPTY_DIR" if alone else "TRUE"
    mine = [key for key in settings if gdal.GetConfigOption(key) is None]
    for key in mine:
        gdal.SetThreadLocalConfigOption(key, settings[key])
    try:
        yield
    finally:
        for key in mine:
            gdal.SetThreadLocalConfigOption(key, None)
