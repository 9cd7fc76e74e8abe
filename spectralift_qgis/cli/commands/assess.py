"""`assess`: an estimated cube against a reference cube, in figures, maps and a report."""

from __future__ import annotations

import argparse

from spectralift_qgis.cli.arguments import request_of
from spectralift_qgis.cli.console import Console
from spectralift_qgis.evaluation.assess.request import AssessRequest

_DEFAULTS = AssessRequest("", "")


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = commands.add_parser("assess", help="compare an estimated cube with a reference cube")
    add = parser.add_argument
    add("--estimate", required=True, metavar="FILE", help="the cube to judge, e.g. a sharpened one")
    add("--reference", required=True, metavar="FILE", help="the truth, on the same grid")
    add(
        "--ratio",
        type=float,
        default=_DEFAULTS.ratio,
        metavar="R",
        help="coarse pixel over fine, e.g. 4, for ERGAS; default: as the estimate's metadata has it, else no ERGAS",
    )
    add(
        "--data-range",
        type=float,
        default=_DEFAULTS.data_range,
        metavar="L",
        help="of PSNR and SSIM; default: maximum − minimum of the reference",
    )
    add("--report", default="", metavar="FILE.html", help="also write a report with plots, one self-contained file")
    add("--json-report", default="", metavar="FILE.json", help="also write every figure of the image and of each band")
    add("--maps", default="", metavar="FILE.tif", help="also write maps of SAM, RMSE and SSIM")
    add(
        "--memory-mib",
        type=int,
        default=_DEFAULTS.memory_mib,
        metavar="N",
        help="for windows in flight (default %(default)s)",
    )
    add("--json", action="store_true", help="print one JSON object a line")
    add("--watch-stdin", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, console: Console) -> None:
    from spectralift_qgis.evaluation.assess.run import run_assess
    from spectralift_qgis.evaluation.assess.summary import lines

    result = run_assess(request_of(AssessRequest, options), console)
    console.result(result.as_dict(), lines(result))
