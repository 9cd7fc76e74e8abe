"""`apply`: a trained model and a multispectral raster in, one sharp cube out. Needs no torch."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from functools import partial

from spectralift_qgis.cli import arguments
from spectralift_qgis.cli.commands import many
from spectralift_qgis.cli.commands.fuse import bands_line, finding_lines, raster_lines
from spectralift_qgis.cli.console import Console, show_preflight
from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.request import request as requests
from spectralift_qgis.core.request.request import ApplyRequest, ApplyResult

_DEFAULTS = ApplyRequest("", "", "")


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = commands.add_parser("apply", help="apply a trained model to a multispectral image of the same sensor")
    add = parser.add_argument
    add("--model", required=True, metavar="FILE", help="model that `train`, or `fuse --model`, has written")
    add(
        "--msi",
        required=True,
        action="append",
        help="multispectral raster (HR-MSI); may be repeated, or be a list of them (.txt): docs/many.md",
    )
    add("--output", default="", help="sharp hyperspectral raster (HR-HSI) to write")
    add("--output-folder", default="", metavar="DIR", help="or, for many scenes, the folder of their results")
    add(
        "--msi-bands",
        default="",
        metavar="LIST",
        help="3,2,1 in the model's order, or Blue=3,Green=2,Red=1; default: as in the training, or guessed",
    )
    add(
        "--radiometry",
        default=_DEFAULTS.radiometry,
        help=arguments.one_of(requests.APPLY_RADIOMETRY) + "; auto: as in the training, if the values fit",
    )
    add("--device", default=_DEFAULTS.device, help=arguments.one_of(requests.APPLY_DEVICES))
    arguments.add_result(parser)
    arguments.add_running(parser)
    arguments.add_resume(parser)
    arguments.add_cluster(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, console: Console) -> None:
    if many.is_many(options):
        many.run(options, console)
        return
    options.msi = options.msi[0]
    request = arguments.request_of(ApplyRequest, options)
    with arguments.cluster(options, request, console, partial(_problems, request)) as who:
        if options.check:
            _check(request, console)
            return
        from spectralift_qgis.core.runs.applying import run_applying

        result = run_applying(request, console, resume=options.resume, **who)
    console.result(result.as_dict(), _lines(result))


def _problems(request: ApplyRequest) -> list[Finding]:
    from spectralift_qgis.core.check.apply import preflight_applying

    return preflight_applying(request)[0].errors


def _check(request: ApplyRequest, console: Console) -> None:
    from spectralift_qgis.core.check.apply import preflight_applying

    found, _ = preflight_applying(request)
    show_preflight(found, console, _check_lines)


def _check_lines(values: dict) -> Iterator[str]:  # type: ignore[type-arg]
    from spectralift_qgis.core.base.words import size

    facts = values["facts"]
    model, output = facts["model"], facts["output"]
    yield f"model: {model['path']}"
    yield f"    {model['sensor']} {', '.join(model['msi_bands'])} → {model['bands']} bands, trained on {model['hsi']}"
    yield from raster_lines(facts)
    yield bands_line(facts["msi_bands"])
    outside = facts["radiometry"]["outside"]
    yield f"values: {outside * 100:.1f} % of the pixels lie outside those the model was trained on"
    yield f"result: {output['bands']} bands, {size(output['bytes'])}, {output['dtype']}"
    yield from finding_lines(values["findings"])


def _lines(result: ApplyResult) -> Iterator[str]:
    rows, cols = result.shape
    seconds = sum(result.timings_s.values())
    where = f"{result.engine} on {result.device}"
    yield f"{result.output}: {result.bands} bands, {cols} × {rows} pixels, in {seconds:.1f} s with {where}"
    for name in ("quality", "report"):
        if getattr(result, name):
            yield f"{name}: {getattr(result, name)}"
