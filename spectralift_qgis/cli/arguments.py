"""Options of the commands, made from the fields of their requests, and requests made from the options."""

from __future__ import annotations

import argparse
import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import MISSING
from typing import Any, TypeVar

from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.base.field import WRITTEN, Field, Kind, default_of
from spectralift_qgis.core.base.file_formats import format_of
from spectralift_qgis.core.base.progress import Progress
from spectralift_qgis.core.predict.cluster.target import Target
from spectralift_qgis.core.request import request as requests

Request = TypeVar("Request")


def add_fields(parser: argparse.ArgumentParser, request: type, table: tuple[Field, ...], **changes: Any) -> None:
    """Add an option for each field of a request.

    Args:
        parser: parser of a command.
        request: dataclass of the request, which has the defaults.
        table: its fields.
        changes: by name of a field, arguments of `add_argument` that differ: {"action": "append"}.
    """
    for field in table:
        default = field.first or default_of(request, field.name)
        options: dict[str, Any] = {"help": _help(field, default), "metavar": field.metavar or None}
        if default is MISSING:
            options["required"] = True
        else:
            options["default"] = default
        if field.kind in (Kind.INTEGER, Kind.NUMBER):
            options["type"] = int if field.kind is Kind.INTEGER else float
        flags = [f"--{field.name.replace('_', '-')}"]
        if field.name == "training":
            flags, options["action"] = ["--train-option", *flags], _Joined
        parser.add_argument(*flags, dest=field.name, **{**options, **changes.get(field.name, {})})


def _help(field: Field, default: Any) -> str:
    """Return the help of an option: what it means, its choices, its default; a percent sign is argparse's own."""
    parts = [str(field.help)]
    if field.choices:
        parts += field.explained_choices() or [f"Choices: {one_of(tuple(field.choices))}."]
    if default not in (MISSING, "", None):
        parts.append(f"Default: {default}.")
    return " ".join(parts).replace("%", "%%")


def add_running(parser: argparse.ArgumentParser) -> None:
    """Add the options of every command that checks and reports."""
    add = parser.add_argument
    add("--check", action="store_true", help="Only check the request and print the findings.")
    add("--json", action="store_true", help="Print one JSON object per line.")


def add_resume(parser: argparse.ArgumentParser) -> None:
    """Add the options to resume a run."""
    parser.add_argument("--resume", action="store_true", help="Continue an interrupted run of the same request.")


def add_cluster(parser: argparse.ArgumentParser) -> None:
    """Add the options to predict on a cluster."""
    add = parser.add_argument
    add(
        "--scheduler",
        default="",
        metavar="ADDRESS",
        help="Predict on the workers of this Dask scheduler: tcp://host:8786 or a scheduler file (docs/scale.md).",
    )
    add(
        "--n-workers",
        type=int,
        default=0,
        metavar="N",
        help="Or predict on this number of worker processes on this computer.",
    )


@contextlib.contextmanager
def cluster(
    options: argparse.Namespace,
    request: requests.FusionRequest | requests.ApplyRequest,
    progress: Progress,
    problems: Callable[[], list[Finding]],
) -> Iterator[dict[str, Any]]:
    """Yield the keyword arguments of a run that predicts on a cluster; {} if this process predicts.

    problems: returns the other problems of the request. Raises RequestRefused with all of them.
    """
    target = Target(options.scheduler, options.n_workers)
    if target.is_here:
        yield {}
        return
    from spectralift_qgis.core.predict.cluster.predicting import predicting

    with predicting(target, request, progress, problems) as predict:
        yield {"predict": predict}


class _Joined(argparse.Action):
    """Joins the values of a repeated option with commas."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: str | None = None
    ) -> None:
        before = getattr(namespace, self.dest)
        setattr(namespace, self.dest, f"{before},{values}" if before else values)


def one_of(choices: tuple[str, ...]) -> str:
    """Return choices as the help of the command line lists them."""
    return " | ".join(choices)


def request_of(request: type[Request], table: tuple[Field, ...], options: argparse.Namespace) -> Request:
    """Return the request that the options of a command make; relative paths are relative to the caller's folder.

    GDAL's own names of rasters (/vsi…, HDF5:…) stay as they are.
    """
    values: dict[str, Any] = {field.name: _absolute(field.kind, getattr(options, field.name)) for field in table}
    if "format" in values:
        values["format"] = format_of(values["output"], values["format"])
    return request(**values)


def _absolute(kind: Kind, value: Any) -> Any:
    if kind in (*WRITTEN, Kind.FILE) and value:
        return os.path.abspath(value)
    if kind is Kind.WAVELENGTHS and value:
        from spectralift_qgis.core.spectral import user_bands

        return user_bands.absolute(value)
    return value
