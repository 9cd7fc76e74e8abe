"""`apply`: a trained model and a multispectral raster in, one sharp cube out. Needs no torch."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from spectralift_qgis.cli import arguments
from spectralift_qgis.cli.commands import many
from spectralift_qgis.cli.commands.fuse import finding_lines, image_lines
from spectralift_qgis.cli.console import Console, show_preflight, show_result
from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.check.fields import APPLY
from spectralift_qgis.core.request.request import ApplyRequest, ApplyResult

if TYPE_CHECKING:  # it imports GDAL
    from spectralift_qgis.core.request.plan import Preflight

_MSI = next(field for field in APPLY if field.name == "msi")


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    """Add the command to the parser."""
    parser = commands.add_parser("apply", help="Apply a trained model to multispectral images of the same sensor.")
    more = " May be repeated, or be a text file (.txt) with one raster per line (docs/many.md)."
    msi = {"action": "append", "help": f"{_MSI.help}{more}"}
    arguments.add_fields(parser, ApplyRequest, APPLY, msi=msi, output={"required": False, "default": ""})
    folder = "Folder of the results of several images."
    parser.add_argument("--output-folder", default="", metavar="DIR", help=folder)
    arguments.add_running(parser)
    arguments.add_resume(parser)
    arguments.add_cluster(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, console: Console) -> None:
    if many.is_many(options):
        many.run(options, console)
        return
    options.msi = options.msi[0]
    request = arguments.request_of(ApplyRequest, APPLY, options)
    with arguments.cluster(options, request, console, partial(_problems, request)) as who:
        execute(request, console, check=options.check, resume=options.resume, **who)


def execute(request: ApplyRequest, console: Console, *, check: bool = False, **options: Any) -> None:
    """Apply a model, or only check the request, and print the outcome.

    Args:
        request: the request.
        console: prints progress and outcome.
        check: only check the request.
        options: arguments of `run_applying`: predict, resume.

    Raises:
        RequestRefused: The request cannot be carried out.
        SpectraLiftError: Something else failed, or the user cancelled.
    """
    if check:
        _check(request, console)
        return
    from spectralift_qgis.core.runs.applying import run_applying

    result = run_applying(request, console, **options)
    show_result(result, console, _lines(result))


def _problems(request: ApplyRequest) -> list[Finding]:
    from spectralift_qgis.core.check.apply import preflight_applying

    return preflight_applying(request)[0].errors


def _check(request: ApplyRequest, console: Console) -> None:
    from spectralift_qgis.core.check.apply import preflight_applying

    preflight, _ = preflight_applying(request)
    show_preflight(preflight, console, _check_lines)


def _check_lines(preflight: Preflight) -> Iterator[str]:
    from spectralift_qgis.core.base.words import size

    facts = preflight.facts
    if (model := facts.model) is not None:
        yield f"model: {model.path}"
        yield f"    {model.sensor} {', '.join(model.msi_bands)} → {model.bands} bands, trained on {model.hsi}"
    yield from image_lines(facts)
    if facts.radiometry is not None:
        outside = (facts.radiometry.outside or 0) * 100
        yield f"values: {outside:.1f} % of the pixels lie outside those the model was trained on"
    if facts.output is not None:
        yield f"result: {facts.output.bands} bands, {size(facts.output.bytes)}, {facts.output.dtype}"
    yield from finding_lines(preflight)


def _lines(result: ApplyResult) -> Iterator[str]:
    rows, cols = result.shape
    seconds = sum(result.timings_s.values())
    where = f"{result.engine} on {result.device}"
    yield f"{result.output}: {result.bands} bands, {cols} × {rows} pixels, in {seconds:.1f} s with {where}"
    for name in ("quality", "report"):
        if getattr(result, name):
            yield f"{name}: {getattr(result, name)}"
