"""`train`: a hyperspectral raster and a sensor in, a model out that `apply` takes."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from spectralift_qgis.cli import arguments
from spectralift_qgis.cli.commands.fuse import finding_lines, image_lines
from spectralift_qgis.cli.console import Console, show_preflight, show_result
from spectralift_qgis.core.check.fields import TRAIN
from spectralift_qgis.core.request.request import TrainRequest, TrainResult

if TYPE_CHECKING:  # it imports GDAL
    from spectralift_qgis.core.request.plan import Preflight


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    """Add the command to the parser."""
    parser = commands.add_parser("train", help="Train a model on a hyperspectral image, for many images of one sensor.")
    arguments.add_fields(parser, TrainRequest, TRAIN)
    arguments.add_running(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, console: Console) -> None:
    execute(arguments.request_of(TrainRequest, TRAIN, options), console, check=options.check)


def execute(request: TrainRequest, console: Console, *, check: bool = False) -> None:
    """Train a model, or only check the request, and print the outcome.

    Args:
        request: the request.
        console: prints progress and outcome.
        check: only check the request.

    Raises:
        RequestRefused: The request cannot be carried out.
        SpectraLiftError: Something else failed, or the user cancelled.
    """
    if check:
        _check(request, console)
        return
    from spectralift_qgis.core.runs.training import run_training

    result = run_training(request, console)
    show_result(result, console, _lines(result))


def _check(request: TrainRequest, console: Console) -> None:
    from spectralift_qgis.core.check.fusion import preflight_training

    outcome = preflight_training(request, thorough=True)
    show_preflight(outcome, console, _check_lines)


def _check_lines(preflight: Preflight) -> Iterator[str]:
    facts = preflight.facts
    yield from image_lines(facts)
    if facts.msi_bands is None:
        yield f"bands: {', '.join(preflight.ready.mapping.names)}"
    yield f"about {facts.seconds_on_cpu} s on this CPU; device {facts.device}"
    yield from finding_lines(preflight)


def _lines(result: TrainResult) -> Iterator[str]:
    seconds = sum(result.timings_s.values())
    bands = ", ".join(result.msi_bands)
    yield f"{result.model}: {bands} → {result.bands} bands, in {seconds:.1f} s on {result.device}"
    if result.report:
        yield f"report: {result.report}"
