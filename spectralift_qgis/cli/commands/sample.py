"""`sample`: the built-in scene as files, to try everything on."""

from __future__ import annotations

import argparse
import os

from spectralift_qgis.cli.console import Console
from spectralift_qgis.core.base.errors import Finding, RequestRefused


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = commands.add_parser("sample", help="write the built-in sample scene")
    parser.add_argument("--output", required=True, metavar="FOLDER", help="where to write it")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, console: Console) -> None:
    folder = os.path.abspath(options.output)
    problem = _problem(folder, options.seed)
    if problem:
        raise RequestRefused([problem])
    from spectralift_qgis.evaluation.sample.files import SENSOR, sample_scene, write_scene

    with console.at_once():
        scene = sample_scene(options.seed)
    paths = write_scene(folder, scene, console)
    lines = [*paths.values(), f"The multispectral image is of the sensor {SENSOR}."]
    console.result({**paths, "sensor": SENSOR}, lines)


def _problem(folder: str, seed: int) -> Finding | None:
    if seed < 0:
        return Finding("error", "seed.range", f"The seed {seed} is out of range: choose a whole number from 0 on.")
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as e:
        return Finding("error", "output.unwritable", f"The folder {folder} cannot be made: {e.strerror}.")
    return None
