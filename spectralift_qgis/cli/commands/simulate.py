"""`simulate`: a cube in, a coarse hyperspectral and a fine multispectral image of known truth out."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from spectralift_qgis.cli.arguments import one_of, request_of
from spectralift_qgis.cli.console import Console, show_preflight
from spectralift_qgis.core.request import request as requests
from spectralift_qgis.evaluation.simulate.request import (
    DTYPES,
    PAPER_SENSORS,
    PSFS,
    VARIANTS,
    SimulateRequest,
    SimulateResult,
)

_DEFAULTS = SimulateRequest("", "", "")


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = commands.add_parser("simulate", help="make a pair of known truth from a cube (Wald's protocol)")
    _add_images(parser)
    _add_degradation(parser)
    add = parser.add_argument
    add("--seed", type=int, default=_DEFAULTS.seed, help="of the noise; the same seed gives the same bytes")
    add("--variant", default=_DEFAULTS.variant, help=one_of(VARIANTS) + ": what differs is in docs/simulate.md")
    add("--dtype", default=_DEFAULTS.dtype, help=one_of(DTYPES) + ": the cube's own type and scale")
    add("--compress", default=_DEFAULTS.compress, help=one_of(requests.COMPRESSIONS))
    add("--memory-mib", type=int, default=_DEFAULTS.memory_mib, metavar="N", help="for windows in flight")
    add("--check", action="store_true", help="only check the request and print what was found")
    add("--json", action="store_true", help="print one JSON object a line")
    add("--watch-stdin", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def _add_images(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--hsi", required=True, help="hyperspectral cube; its bad bands are left out")
    add("--lr-hsi", required=True, metavar="FILE", help="coarse hyperspectral image to write (.tif, .bsq)")
    add("--hr-msi", required=True, metavar="FILE", help="fine multispectral image to write (.tif, .bsq)")
    add("--truth", default="", metavar="FILE", help="also write the used bands and extent of the cube")
    add("--report", default="", metavar="FILE", help="also write a JSON report: PSF, R, noise, everything chosen")
    add(
        "--sensor",
        default="",
        metavar="ID",
        help="of the multispectral image: `sensors` lists them; or the paper's Gaussians: " + one_of(PAPER_SENSORS),
    )
    add("--srf", default="", metavar="FILE", help="or a spectral response: CSV, ENVI .sli, GeoJSON (docs/responses.md)")
    add("--msi-bands", default="", metavar="LIST", help="Blue,Green,Red; default: all but Pan that the cube covers")
    add("--hsi-wavelengths", default="", metavar="FILE|LIST", help="of the cube's bands; default: its own")
    add("--bad-bands", default="", metavar="LIST", help="bands to leave out as well: 130-135,220,water-vapour")


def _add_degradation(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--ratio", type=int, default=_DEFAULTS.ratio, metavar="R", help="fine pixels a coarse one (default %(default)s)"
    )
    add("--psf", default=_DEFAULTS.psf, help=one_of(PSFS))
    add(
        "--psf-size",
        type=int,
        default=_DEFAULTS.psf_size,
        metavar="N",
        help="odd, in fine pixels (default %(default)s)",
    )
    add(
        "--psf-sigma", type=float, default=_DEFAULTS.psf_sigma, metavar="S", help="in fine pixels (default %(default)s)"
    )
    add("--hsi-snr", default=_DEFAULTS.hsi_snr, metavar="DB|none|auto", help="auto: as published for the ratio")
    add("--msi-snr", default=_DEFAULTS.msi_snr, metavar="DB|none", help="default %(default)s")


def run(options: argparse.Namespace, console: Console) -> None:
    request = request_of(SimulateRequest, options)
    if options.check:
        _check(request, console)
        return
    from spectralift_qgis.evaluation.simulate.run import run_simulation

    result = run_simulation(request, console)
    console.result(result.as_dict(), _lines(result))


def _check(request: SimulateRequest, console: Console) -> None:
    from spectralift_qgis.evaluation.simulate.checks import preflight

    found = preflight(request)
    show_preflight(found, console, _check_lines)


def _check_lines(values: dict) -> Iterator[str]:  # type: ignore[type-arg]
    from spectralift_qgis.core.base.words import size

    facts = values["facts"]
    hsi = facts["hsi"]
    yield f"cube: {hsi['path']}: {hsi['used_bands']} of {hsi['bands']} bands used, {hsi['dtype']}"
    yield f"LR-HSI: {_pixels(facts['lr_shape'])}, ratio {facts['ratio']}, noise {_snr(facts['hsi_snr_db'])}"
    bands = ", ".join(facts["msi_bands"])
    yield f"HR-MSI: {_pixels(facts['shape'])}, bands {bands}, noise {_snr(facts['msi_snr_db'])}"
    yield f"to be written: {size(sum(facts['bytes'].values()))}"
    for finding in values["findings"]:
        yield f"{finding['level']}: {finding['message']}"
    yield "The request can be carried out."


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
