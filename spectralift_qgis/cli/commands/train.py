"""`train`: a hyperspectral raster and a sensor in, a model out that `apply` takes."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from spectralift_qgis.cli import arguments
from spectralift_qgis.cli.commands.fuse import bands_line, finding_lines, hsi_lines, raster_lines
from spectralift_qgis.cli.console import Console, show_preflight
from spectralift_qgis.core.request.request import TrainRequest, TrainResult


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = commands.add_parser("train", help="train a model on a hyperspectral image, to be applied to many images")
    add = parser.add_argument
    add("--hsi", required=True, help="hyperspectral raster (LR-HSI)")
    add("--model", required=True, metavar="FILE", help="model to write (.npz)")
    arguments.add_sensor(parser)
    add("--msi", default="", help="an image of the sensor, to tell its bands and units by; may be left out")
    add(
        "--msi-bands",
        default="",
        metavar="LIST",
        help="with --msi 3,2,1 or Blue=3,Green=2,Red=1; without, the names B2,B3,B4; default: guessed, or the sensor's",
    )
    arguments.add_hsi_bands(parser)
    arguments.add_training(parser)
    arguments.add_running(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, console: Console) -> None:
    request = arguments.request_of(TrainRequest, options)
    if options.check:
        _check(request, console)
        return
    from spectralift_qgis.core.runs.training import run_training

    result = run_training(request, console)
    console.result(result.as_dict(), _lines(result))


def _check(request: TrainRequest, console: Console) -> None:
    from spectralift_qgis.core.check.fusion import preflight_training

    found = preflight_training(request, thorough=True)
    show_preflight(found, console, lambda values: _check_lines(values, found.ready.mapping.names))


def _check_lines(values: dict, bands: tuple[str, ...]) -> Iterator[str]:  # type: ignore[type-arg]
    facts = values["facts"]
    yield from raster_lines(facts)
    yield from hsi_lines(facts["hsi"])
    yield bands_line(facts["msi_bands"]) if "msi_bands" in facts else f"bands: {', '.join(bands)}"
    yield f"about {facts['seconds_on_cpu']} s on this CPU; device {facts['device']}"
    yield from finding_lines(values["findings"])


def _lines(result: TrainResult) -> Iterator[str]:
    seconds = sum(result.timings_s.values())
    bands = ", ".join(result.msi_bands)
    yield f"{result.model}: {bands} → {result.bands} bands, in {seconds:.1f} s on {result.device}"
    if result.report:
        yield f"report: {result.report}"
