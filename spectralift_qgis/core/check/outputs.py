"""Checks the outputs: names, folders, space on the disk."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from types import MappingProxyType

import numpy as np

from spectralift_qgis.core import raster
from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.file_formats import EXTENSIONS, name_problem, suits
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.publish import SIDECARS, replaced, stale_bytes
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster import Raster, crs_wkt
from spectralift_qgis.core.raster.write import qml_style
from spectralift_qgis.core.request import request
from spectralift_qgis.core.request.facts import OutputFacts
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.spectral import envi_header

DISK_MARGIN_BYTES = 32 * 1024 * 1024

_VARIABLES = ("PROJ_DATA", "PROJ_LIB")  # the first is newer; programs such as PostGIS set either for everybody


def check_outputs(
    outputs: Mapping[str, str],
    inputs: Iterable[str],
    preflight: Preflight,
    formats: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Add an error for each output that cannot be written or would replace an input; name replaced files in a warning.

    Args:
        outputs: paths by field, "" for none.
        inputs: paths of the inputs.
        preflight: the preflight; findings are added to it.
        formats: GDAL formats of those outputs that are rasters, by field.
    """
    taken = {real_path(p): p for p in inputs if p}
    headers = _headers(taken)
    names_by_file: dict[str, list[str]] = {}
    for name, path in outputs.items():
        if not path:
            continue
        real, file_format = real_path(path), formats.get(name, "")
        header = _header(real) if file_format == "ENVI" else ""
        if real in taken:
            preflight.error(
                f"{name}.is_input",
                Sentence("The {name} {path} is also an input. Choose another name.", name=name, path=path),
            )
        if header in headers:
            preflight.error(
                f"{name}.header_is_input",
                Sentence(
                    "The header of {path} would replace {header}, which belongs to an input. Choose another name.",
                    path=path,
                    header=header,
                ),
            )
        _check_apart(
            name, [real, *(side_files(real, file_format) if file_format else ())], names_by_file, outputs, preflight
        )
        if header == real:
            preflight.error(
                f"{name}.header",
                Sentence("{path} is the name of an ENVI header. End the name of the image in .bsq or .dat.", path=path),
            )
        elif file_format in EXTENSIONS and not suits(path, file_format):
            _note_extension(name, path, file_format, preflight)
        problem = _unwritable(path)
        if problem:
            preflight.error(f"{name}.unwritable", problem)
    _note_replaced(outputs, formats, preflight)


def _note_replaced(outputs: Mapping[str, str], formats: Mapping[str, str], preflight: Preflight) -> None:
    """Add a warning that names the files that outputs without an error replace."""
    wrong = {finding.field for finding in preflight.errors}
    files = {name: replaced(path, formats.get(name, "")) for name, path in outputs.items() if name not in wrong}
    names = [path for paths in files.values() for path in paths]
    if names:
        first = next(name for name, paths in files.items() if paths)
        text = ", ".join(names)
        preflight.warning(
            f"{first}.exists",
            Sentence("{text} exists and will be replaced.", text=text)
            if len(names) == 1
            else Sentence("{text} exist and will be replaced.", text=text),
        )


def side_files(path: str, file_format: str) -> list[str]:
    """Return the files beside a raster that GDAL and QGIS take as part of it, whether or not they are written."""
    header = [_header(path)] if file_format == "ENVI" else []
    return [qml_style.beside(path), *header, *(path + suffix for suffix in SIDECARS)]


def _header(path: str) -> str:
    return os.path.splitext(path)[0] + ".hdr"


def _check_apart(
    name: str, files: list[str], names_by_file: dict[str, list[str]], outputs: Mapping[str, str], preflight: Preflight
) -> None:
    """Add an error for each earlier output, by field in `seen`, that shares one of these files."""
    for other, others in names_by_file.items():
        shared = next((file for file in files if file in others), "")
        if files[0] == others[0]:
            preflight.error(
                f"{name}.twice",
                Sentence(
                    "{name} and {other} are the same file {shared}. Choose another name.",
                    name=name,
                    other=other,
                    shared=shared,
                ),
            )
        elif shared:
            preflight.error(
                f"{name}.shared",
                Sentence(
                    "{output} and {other} would share the file {shared}. Choose another name.",
                    output=outputs[name],
                    other=outputs[other],
                    shared=os.path.basename(shared),
                ),
            )
    names_by_file[name] = files


def _note_extension(name: str, path: str, file_format: str, preflight: Preflight) -> None:
    """Add an error for an extension of another format or of no known one, unless the name has an error already."""
    problem = name_problem(path, file_format)
    if name == "quality":  # there is no other format to choose
        problem = Sentence("The quality raster is a GeoTIFF. End the name of {path} in .tif.", path=path)
    if name == "maps":
        problem = Sentence("Maps are written as GeoTIFF. End the name of {path} in .tif.", path=path)
    if not any(f.code.startswith(f"{name}.") for f in preflight.errors):
        preflight.error(f"{name}.extension", problem)


def real_path(path: str) -> str:
    """Return the path with links followed, which identifies a file with several names."""
    try:
        return os.path.realpath(path)
    except ValueError:  # a zero byte: no file has such a name, and opening it says so
        return path


def _headers(inputs: Iterable[str]) -> set[str]:
    """Return the paths where the inputs have ENVI headers."""
    return {h for p in inputs for h in envi_header.header_names(p) if os.path.exists(h)}


def _unwritable(path: str) -> Sentence | None:
    folder = os.path.dirname(os.path.abspath(path))
    if os.path.isdir(path):
        return Sentence("{path} is a folder. Choose the name of a file in it.", path=path)
    if not os.path.isdir(folder):
        return Sentence("The folder {folder} does not exist. Create it, or choose another one.", folder=folder)
    if os.path.exists(path) and not os.path.isfile(path):
        return Sentence("{path} is not an ordinary file. Choose another name.", path=path)
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
        with contextlib.suppress(FileNotFoundError):
            os.lstat(path)  # a name that is too long fails here, not after the training
        os.path.abspath(path).encode()  # GDAL and JSON take text
    except (OSError, ValueError) as e:  # ValueError: a zero byte in the name
        reason = (
            Sentence("its name is not text") if isinstance(e, UnicodeError) else getattr(e, "strerror", "") or str(e)
        )
        return Sentence("{path} cannot be written: {reason}. Choose another folder or name.", path=path, reason=reason)
    return None


def check_disk(
    output: str, dtype: str, stored: str, bands: int, area: Window, preflight: Preflight, file_format: str = ""
) -> None:
    """Add the size of the result to the facts, and an error when its disk has less space.

    Args:
        output: path of the result.
        dtype: type of the request, or "auto" for that of the LR-HSI.
        stored: type of the LR-HSI.
        bands: number of bands of the result.
        area: its window.
        preflight: the preflight; findings and facts are added to it.
        file_format: a COG needs space for the intermediate prediction as well.
    """
    name = stored if dtype == "auto" else dtype
    if dtype not in request.DTYPES or not output:
        return
    itemsize = 4 if name == "float64" else np.dtype(name).itemsize
    needed = area.size * bands * itemsize
    preflight.facts.output = OutputFacts(needed, bands, [area.rows, area.cols], name)
    folder = os.path.dirname(os.path.abspath(output))
    if not os.path.isdir(folder) or any(f.code == "output.unwritable" for f in preflight.errors):
        return
    free = shutil.disk_usage(folder).free + stale_bytes(output)  # which the run removes first, or resumes
    preflight.facts.output.free_bytes = free
    makes = Sentence("The result takes")
    if file_format == "COG":
        needed += raster.room_needed(needed)
        makes = Sentence("Writing the result as a COG takes")
    if needed + DISK_MARGIN_BYTES > free:
        preflight.error(
            "output.disk_full",
            Sentence(
                "{makes} {size} including a margin, and {folder} has {free} free. Free some "
                "space, or choose another disk, fewer bands or a smaller data type.",
                makes=makes,
                size=words.size(needed + DISK_MARGIN_BYTES),
                folder=folder,
                free=words.size(free),
            ),
        )


def check_proj(image: Raster, name: str, preflight: Preflight) -> None:
    """Add an error, once, when an image has a coordinate system but PROJ finds no proj.db to write it.

    Without one GDAL fails only when the result is written.

    Args:
        image: the open image.
        name: its field, "hsi" or "msi".
        preflight: the preflight; errors are added to it.
    """
    if not image.grid.crs_wkt or any(f.code.endswith(".no_proj") for f in preflight.errors):
        return
    try:
        crs_wkt("EPSG:4326")
    except RasterError:
        preflight.error(f"{name}.no_proj", _sentence())


def _sentence() -> Sentence:
    given = [f"{name}={os.environ[name]}" for name in _VARIABLES if os.environ.get(name)]
    if not given:
        return Sentence(
            "Coordinate systems cannot be written: PROJ finds no readable proj.db. Set the "
            "environment variable {variables} to the folder of the proj.db of QGIS or GDAL.",
            variables=_VARIABLES[0],
        )
    return Sentence(
        "Coordinate systems cannot be written: PROJ finds no readable proj.db where the "
        "environment points to ({given}), perhaps that of another program. Unset the variable "
        "and start again, or set it to the folder of the proj.db of QGIS or GDAL.",
        given=words.listing(given),
    )
