"""`fuse`: two rasters in, one sharp cube out."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from spectralift_qgis.cli import arguments
from spectralift_qgis.cli.console import Console, show_preflight
from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.check.fields import FUSION
from spectralift_qgis.core.request.request import FusionRequest, FusionResult

if TYPE_CHECKING:  # they import GDAL, which only a run needs
    from spectralift_qgis.core.raster import Raster
    from spectralift_qgis.core.request.open_images import Opener


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
    console.result(result.as_dict(), _lines(result))


def _problems(request: FusionRequest) -> list[Finding]:
    from spectralift_qgis.core.check.fusion import preflight

    return preflight(request).errors


def _check(request: FusionRequest, console: Console, opener: Opener | None) -> None:
    from spectralift_qgis.core.check.fusion import preflight
    from spectralift_qgis.core.raster import opened_raster

    outcome = preflight(request, thorough=True, opener=opener or opened_raster)
    if console.json:
        images = {"hsi": outcome.hsi, "msi": outcome.msi}
        outcome.facts["described"] = {role: _bands_of(image) for role, image in images.items() if image is not None}
    show_preflight(outcome, console, _check_lines)


def _bands_of(image: Raster) -> dict[str, list[object]]:
    """Return the description of each band of an image, for windows that draw them."""
    bands = image.bands
    return {
        "names": list(bands.names),
        "centre_nm": [float(v) if v == v else None for v in bands.centre_nm],  # JSON has no NaN
        "fwhm_nm": [float(v) if v == v else None for v in bands.fwhm_nm],
        "good": [bool(v) for v in bands.good],
    }


def _check_lines(values: dict) -> Iterator[str]:  # type: ignore[type-arg]
    facts = values["facts"]
    yield from raster_lines(facts)
    yield from hsi_lines(facts["hsi"])
    yield bands_line(facts["msi_bands"])
    if facts.get("ratio"):
        yield f"ratio {facts['ratio']:.2f}, overlap {facts['overlap'] * 100:.0f} %"
    from spectralift_qgis.core.base.words import size

    yield f"result: {facts['output']['bands']} bands, {size(facts['output']['bytes'])}, {facts['output']['dtype']}"
    yield f"about {facts['seconds_on_cpu']} s on this CPU; device {facts['device']}, memory {facts['memory_mib']} MiB"
    yield from finding_lines(values["findings"])


def raster_lines(facts: dict) -> Iterator[str]:  # type: ignore[type-arg]
    """Yield what the images of a preflight are, for people."""
    from spectralift_qgis.core.base.words import count

    for role, name in (("hyperspectral", "hsi"), ("multispectral", "msi")):
        if name in facts:
            raster = facts[name]
            rows, cols = raster["shape"]
            yield f"{role}: {raster['path']}"
            yield f"    {cols} × {rows} pixels, {count(raster['bands'], 'band')}, {raster['dtype']}, {raster['units']}"


def hsi_lines(hsi: dict) -> Iterator[str]:  # type: ignore[type-arg]
    low, high = hsi["wavelength_nm"]
    left_out = hsi["bands"] - hsi["used_bands"]
    yield (
        f"wavelengths: {low:.0f}–{high:.0f} nm (from {hsi['wavelength_source']}), {hsi['used_bands']} bands used"
        + (f", {left_out} left out" if left_out else "")
    )


def bands_line(bands: dict) -> str:  # type: ignore[type-arg]
    mapping = ", ".join(f"{k} = {v}" for k, v in bands["mapping"].items())
    return f"bands: {mapping} (from {bands['how']})"


def finding_lines(findings: list[dict]) -> Iterator[str]:  # type: ignore[type-arg]
    """Yield what a preflight found and that nothing stands in the way."""
    for finding in findings:
        yield f"{finding['level']}: {finding['message']}"
    yield "The request can be carried out."


def _lines(result: FusionResult) -> Iterator[str]:
    rows, cols = result.shape
    seconds = sum(result.timings_s.values())
    yield f"{result.output}: {result.bands} bands, {cols} × {rows} pixels, in {seconds:.1f} s on {result.device}"
    for name in ("model", "quality", "report"):
        if getattr(result, name):
            yield f"{name}: {getattr(result, name)}"
