"""`fuse`: two rasters in, one sharp cube out."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from spectralift_qgis.cli import arguments
from spectralift_qgis.cli.console import Console, show_preflight, show_result
from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.check.fields import FUSION
from spectralift_qgis.core.request.facts import BandFacts, Facts
from spectralift_qgis.core.request.request import FusionRequest, FusionResult

if TYPE_CHECKING:  # they import GDAL, which only a run needs
    from spectralift_qgis.core.raster import Raster
    from spectralift_qgis.core.request.open_images import Opener
    from spectralift_qgis.core.request.plan import Preflight


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    """Add the command to the parser."""
    parser = commands.add_parser("fuse", help="Sharpen a hyperspectral image with a multispectral one.")
    arguments.add_fields(parser, FusionRequest, FUSION)
    arguments.add_running(parser)
    arguments.add_resume(parser)
    arguments.add_cluster(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, console: Console) -> None:
    request = arguments.request_of(FusionRequest, FUSION, options)
    with arguments.cluster(options, request, console, partial(_problems, request)) as who:
        execute(request, console, check=options.check, resume=options.resume, **who)


def execute(request: FusionRequest, console: Console, *, check: bool = False, **options: Any) -> None:
    """Carry out a fusion, or only check it, and print the outcome.

    Args:
        request: the request.
        console: prints progress and outcome.
        check: only check the request.
        options: arguments of `run_fusion`: opener, predict, resume.

    Raises:
        RequestRefused: The request cannot be carried out.
        SpectraLiftError: Something else failed, or the user cancelled.
    """
    if check:
        _check(request, console, options.get("opener"))
        return
    from spectralift_qgis.core.runs.fusion import run_fusion

    result = run_fusion(request, console, **options)
    show_result(result, console, _lines(result))


def _problems(request: FusionRequest) -> list[Finding]:
    from spectralift_qgis.core.check.fusion import preflight

    return preflight(request).errors


def _check(request: FusionRequest, console: Console, opener: Opener | None) -> None:
    from spectralift_qgis.core.check.fusion import preflight
    from spectralift_qgis.core.raster import opened_raster

    outcome = preflight(request, thorough=True, opener=opener or opened_raster)
    if console.json:
        images = {"hsi": outcome.hsi, "msi": outcome.msi}
        outcome.facts.described = {role: _bands_of(image) for role, image in images.items() if image is not None}
    show_preflight(outcome, console, _check_lines)


def _bands_of(image: Raster) -> BandFacts:
    """Return the description of each band of an image, for windows that draw them."""
    bands = image.bands
    return BandFacts(
        names=list(bands.names),
        centre_nm=[float(v) if v == v else None for v in bands.centre_nm],  # JSON has no NaN
        fwhm_nm=[float(v) if v == v else None for v in bands.fwhm_nm],
        good=[bool(v) for v in bands.good],
    )


def _check_lines(preflight: Preflight) -> Iterator[str]:
    from spectralift_qgis.core.base.words import size

    facts = preflight.facts
    yield from image_lines(facts)
    if facts.ratio:
        yield f"ratio {facts.ratio:.2f}, overlap {(facts.overlap or 0) * 100:.0f} %"
    if facts.output is not None:
        yield f"result: {facts.output.bands} bands, {size(facts.output.bytes)}, {facts.output.dtype}"
    yield f"about {facts.seconds_on_cpu} s on this CPU; device {facts.device}, memory {facts.memory_mib} MiB"
    yield from finding_lines(preflight)


def image_lines(facts: Facts) -> Iterator[str]:
    """Yield the images of a checked request, the used bands of the LR-HSI and the band assignment."""
    from spectralift_qgis.core.base.words import count

    for role, image in (("hyperspectral", facts.hsi), ("multispectral", facts.msi)):
        if image is not None:
            rows, cols = image.shape
            yield f"{role}: {image.path}"
            yield f"    {cols} × {rows} pixels, {count(image.bands, 'band')}, {image.dtype}, {image.units}"
    hsi, bands = facts.hsi, facts.msi_bands
    if hsi is not None and hsi.wavelength_nm and hsi.used_bands is not None:
        low, high = hsi.wavelength_nm
        left_out = f", {hsi.bands - hsi.used_bands} left out" if hsi.used_bands < hsi.bands else ""
        used = f"{hsi.used_bands} bands used{left_out}"
        yield f"wavelengths: {low:.0f}–{high:.0f} nm (from {hsi.wavelength_source}), {used}"
    if bands is not None:
        yield f"bands: {', '.join(f'{k} = {v}' for k, v in bands.mapping.items())} (from {bands.how})"


def finding_lines(preflight: Preflight) -> Iterator[str]:
    """Yield the findings of a check without errors."""
    for finding in preflight.findings:
        yield f"{finding.level}: {finding.message}"
    yield "The request can be carried out."


def _lines(result: FusionResult) -> Iterator[str]:
    rows, cols = result.shape
    seconds = sum(result.timings_s.values())
    yield f"{result.output}: {result.bands} bands, {cols} × {rows} pixels, in {seconds:.1f} s on {result.device}"
    for name in ("model", "quality", "report"):
        if getattr(result, name):
            yield f"{name}: {getattr(result, name)}"
