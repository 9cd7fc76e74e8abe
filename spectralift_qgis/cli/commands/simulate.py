"""`simulate`: a cube in, a coarse hyperspectral and a fine multispectral image of known truth out."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from spectralift_qgis.cli import arguments
from spectralift_qgis.cli.commands.fuse import finding_lines
from spectralift_qgis.cli.console import Console, show_preflight
from spectralift_qgis.evaluation.simulate.fields import FIELDS
from spectralift_qgis.evaluation.simulate.request import SimulateRequest, SimulateResult

if TYPE_CHECKING:  # it imports GDAL
    from spectralift_qgis.evaluation.simulate.plan import SimulatePreflight


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    """Add the command to the parser."""
    parser = commands.add_parser(
        "simulate", help="Simulate an image pair with known truth from a cube (Wald's protocol)."
    )
    arguments.add_fields(parser, SimulateRequest, FIELDS)
    arguments.add_running(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, console: Console) -> None:
    execute(arguments.request_of(SimulateRequest, FIELDS, options), console, check=options.check)


def execute(request: SimulateRequest, console: Console, *, check: bool = False) -> None:
    """Simulate an image pair, or only check the request, and print the outcome.

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
    from spectralift_qgis.evaluation.simulate.run import run_simulation

    result = run_simulation(request, console)
    console.result(result.as_dict(), _lines(result))


def _check(request: SimulateRequest, console: Console) -> None:
    from spectralift_qgis.evaluation.simulate.checks import preflight

    checks = preflight(request)
    show_preflight(checks, console, _check_lines)


def _check_lines(preflight: SimulatePreflight) -> Iterator[str]:
    from spectralift_qgis.core.base.words import size

    facts, hsi = preflight.facts, preflight.facts_of("hsi")
    yield f"cube: {hsi.path}: {hsi.used_bands} of {hsi.bands} bands used, {hsi.dtype}"
    yield f"LR-HSI: {_pixels(facts.lr_shape or [])}, ratio {facts.ratio}, noise {_snr(facts.hsi_snr_db)}"
    bands = ", ".join(facts.simulated_bands or ())
    yield f"HR-MSI: {_pixels(facts.shape or [])}, bands {bands}, noise {_snr(facts.msi_snr_db)}"
    yield f"to be written: {size(sum((facts.bytes or {}).values()))}"
    yield from finding_lines(preflight)


def _pixels(shape: list[int]) -> str:
    return f"{shape[1]} × {shape[0]} pixels"


def _snr(decibel: float | None) -> str:
    return "none" if decibel is None else f"at {decibel:.4g} dB"


def _lines(result: SimulateResult) -> Iterator[str]:
    yield f"LR-HSI: {result.lr_hsi}: {result.bands} bands, {_pixels(list(result.lr_shape))}"
    yield f"HR-MSI: {result.hr_msi}: {', '.join(result.msi_bands)}, {_pixels(list(result.shape))}"
    for name in ("truth", "report"):
        if getattr(result, name):
            yield f"{name}: {getattr(result, name)}"
