"""`sample`: writes the built-in scene, to try everything without data of one's own."""

from __future__ import annotations

import argparse
import os

from spectralift_qgis.cli.console import Console
from spectralift_qgis.core.base.errors import Finding, RequestRefused
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.messages import SampleRequest


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    """Add the command to the parser."""
    parser = commands.add_parser("sample", help="Write the built-in sample scene.")
    parser.add_argument("--output", required=True, metavar="FOLDER", help="Folder to write to.")
    parser.add_argument("--seed", type=int, default=0, help="Seed of the noise.")
    parser.add_argument("--json", action="store_true", help="Print one JSON object per line.")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, console: Console) -> None:
    execute(SampleRequest(os.path.abspath(options.output), options.seed), console)


def execute(request: SampleRequest, console: Console) -> None:
    """Write the scene and print the paths of its files.

    Raises:
        RequestRefused: The folder cannot be created, or the seed is out of range.
        SpectraLiftError: Something else failed, or the user cancelled.
    """
    folder = request.output
    problem = _problem(folder, request.seed)
    if problem:
        raise RequestRefused([problem])
    from spectralift_qgis.evaluation.sample.files import SENSOR, sample_scene, write_scene

    with console.interrupting():
        scene = sample_scene(request.seed)
    paths = write_scene(folder, scene, console)
    lines = [*paths.values(), f"The multispectral image is of the sensor {SENSOR}."]
    console.result({**paths, "sensor": SENSOR}, lines)


def _problem(folder: str, seed: int) -> Finding | None:
    if seed < 0:
        return Finding(
            "error", "seed.range", Sentence("The seed {seed} is out of range. Choose a whole number from 0.", seed=seed)
        )
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as e:
        return Finding(
            "error",
            "output.unwritable",
            Sentence("The folder {folder} cannot be created: {reason}.", folder=folder, reason=e.strerror),
        )
    return None
