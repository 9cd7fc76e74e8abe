"""Options that several commands have, and how their words become a request."""

from __future__ import annotations

import argparse
import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import fields
from typing import Any, TypeVar

from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.base.file_formats import AUTO, format_of
from spectralift_qgis.core.base.progress import Progress
from spectralift_qgis.core.predict.cluster.target import Target
from spectralift_qgis.core.request import request as requests
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.train import options as training

DEFAULTS = FusionRequest("", "", "")
Request = TypeVar("Request")
# What is a file, and never one of GDAL's own names.
_PATHS = {"output", "model", "quality", "report", "srf", "lr_hsi", "hr_msi", "truth", "json_report", "maps"}


def add_sensor(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--sensor",
        default="",
        metavar="ID",
        help="sensor of the multispectral raster; `sensors` lists them; from-metadata: the centres and widths it names",
    )
    add(
        "--srf",
        default="",
        metavar="FILE",
        help="or its spectral response: CSV, ENVI .sli or GeoJSON (docs/responses.md)",
    )


def add_hsi_bands(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--hsi-wavelengths",
        default="",
        metavar="FILE|LIST",
        help="of the hyperspectral bands: CSV or .hdr, 400,410,… or 400:1000 (docs/wavelengths.md); default: its own",
    )
    add(
        "--bad-bands",
        default="",
        metavar="LIST",
        help="hyperspectral bands to leave out as well: 130-135,220,water-vapour",
    )


def add_training(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--preset", default=DEFAULTS.preset, help=one_of(training.PRESETS))
    add("--schedule", default=DEFAULTS.schedule, help=one_of(training.SCHEDULES))
    add(
        "--train-option",
        "--training",
        dest="training",
        action=_Joined,
        default="",
        metavar="NAME=VALUE",
        help="change the preset, e.g. layers=4,width=32; may be repeated (docs/paper.md)",
    )
    add("--radiometry", default=DEFAULTS.radiometry, help=one_of(requests.RADIOMETRY))
    add("--seed", type=int, default=DEFAULTS.seed)
    add("--device", default=DEFAULTS.device, help=one_of(requests.DEVICES))


def add_result(parser: argparse.ArgumentParser, *, coarser: bool = False) -> None:
    """coarser: whether the result may have a coarser grid than the multispectral raster."""
    add = parser.add_argument
    add(
        "--extent",
        default="",
        metavar="XMIN,YMIN,XMAX,YMAX",
        help="sharpen only this part, in the multispectral raster's coordinates; default: all of it",
    )
    if coarser:
        add(
            "--every",
            type=int,
            default=DEFAULTS.every,
            metavar="N",
            help="sharpen one pixel in N, each way, for a look at a large image; 0: as many as a quick one needs",
        )
    add(
        "--memory-mib",
        type=int,
        default=DEFAULTS.memory_mib,
        metavar="N",
        help="for windows in flight (default %(default)s)",
    )
    add("--dtype", default=DEFAULTS.dtype, help=one_of(requests.DTYPES) + "; auto keeps the hyperspectral raster's")
    add("--format", default=AUTO, help=one_of((AUTO, *requests.FORMATS)) + "; auto: as the output's extension says")
    add("--compress", default=DEFAULTS.compress, help=one_of(requests.COMPRESSIONS))
    add("--quality", default="", metavar="FILE", help="also write a quality raster (docs/quality.md)")


def add_running(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--report", default="", metavar="FILE", help="also write a JSON report")
    add("--check", action="store_true", help="only check the request and print what was found")
    add("--json", action="store_true", help="print one JSON object a line")
    add("--watch-stdin", action="store_true", help=argparse.SUPPRESS)


def add_resume(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--resume", action="store_true", help="go on from where an interrupted run of the same request left off"
    )


def add_cluster(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--scheduler",
        default="",
        metavar="ADDRESS",
        help="predict on the workers of this Dask scheduler, tcp://host:8786 or its scheduler file (docs/scale.md)",
    )
    add(
        "--n-workers",
        type=int,
        default=0,
        metavar="N",
        help="or on so many worker processes, started here",
    )


@contextlib.contextmanager
def cluster(
    options: argparse.Namespace,
    request: requests.FusionRequest | requests.ApplyRequest,
    progress: Progress,
    problems: Callable[[], list[Finding]],
) -> Iterator[dict[str, Any]]:
    """Yield what a run is told of who predicts, as its keyword arguments: nothing where this process does.

    problems: returns what else is wrong with the request. Raises RequestRefused with all of it.
    """
    where = Target(options.scheduler, options.n_workers)
    if where.is_here:
        yield {}
        return
    from spectralift_qgis.core.predict.cluster.predicting import predicting

    with predicting(where, request, progress, problems) as predict:
        yield {"predict": predict}


class _Joined(argparse.Action):
    """Joins what a repeated option says with commas."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: str | None = None
    ) -> None:
        before = getattr(namespace, self.dest)
        setattr(namespace, self.dest, f"{before},{values}" if before else values)


def one_of(choices: tuple[str, ...]) -> str:
    return " | ".join(choices)


def request_of(kind: type[Request], options: argparse.Namespace) -> Request:
    """Return the request, of a dataclass, that a command's options make."""
    names = {field.name for field in fields(kind)}
    values: dict[str, Any] = {k: _absolute(k, v) for k, v in vars(options).items() if k in names}
    if "format" in values:
        values["format"] = format_of(values.get("output", ""), values["format"])
    return kind(**values)


def _absolute(name: str, value: object) -> object:
    """Relative paths are the caller's; GDAL's own names (/vsi…, HDF5:…) stay as they are."""
    text = str(value)
    if name in _PATHS and value:
        return os.path.abspath(text)
    if name == "hsi_wavelengths" and text.strip():
        from spectralift_qgis.core.spectral.user_bands import is_typed

        return text if is_typed(text) else os.path.abspath(text)
    return value
