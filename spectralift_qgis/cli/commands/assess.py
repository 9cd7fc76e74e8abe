"""`assess`: an estimated cube against a reference cube, in figures, maps and a report."""

from __future__ import annotations

import argparse

from spectralift_qgis.cli import arguments
from spectralift_qgis.cli.console import Console
from spectralift_qgis.evaluation.assess.fields import FIELDS
from spectralift_qgis.evaluation.assess.request import AssessRequest


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    """Add the command to the parser."""
    parser = commands.add_parser("assess", help="Compare an estimated cube with a reference cube.")
    arguments.add_fields(parser, AssessRequest, FIELDS)
    parser.add_argument("--json", action="store_true", help="Print one JSON object per line.")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, console: Console) -> None:
    execute(arguments.request_of(AssessRequest, FIELDS, options), console)


def execute(request: AssessRequest, console: Console) -> None:
    """Compare two cubes and print the outcome.

    Raises:
        RequestRefused: The cubes cannot be compared.
        SpectraLiftError: Something else failed, or the user cancelled.
    """
    from spectralift_qgis.evaluation.assess.run import run_assess
    from spectralift_qgis.evaluation.assess.summary import lines

    result = run_assess(request, console)
    console.result(result.as_dict(), lines(result))
