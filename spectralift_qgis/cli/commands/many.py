"""`apply` to many scenes: which they are, what was found about them, what became of them."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from typing import Any

from spectralift_qgis.cli import arguments
from spectralift_qgis.cli.console import Console
from spectralift_qgis.core.base.errors import Finding, RequestRefused
from spectralift_qgis.core.request.request import ApplyRequest


def is_many(options: argparse.Namespace) -> bool:
    """True for more than one scene, a list of scenes, or a folder to put results into."""
    return len(options.msi) > 1 or bool(options.output_folder) or options.msi[0].lower().endswith(".txt")


def run(options: argparse.Namespace, console: Console) -> None:
    from spectralift_qgis.core.check.batch import scene_list
    from spectralift_qgis.core.runs.batch import ScenesFailed, run_many, scene_requests

    given, folder = options.msi, options.output_folder
    _check_options(options)
    scenes = scene_list(given)
    quality = os.path.abspath(options.quality) if options.quality else ""
    options.msi = options.output = options.quality = ""
    each = arguments.request_of(ApplyRequest, options)
    folder = os.path.abspath(folder)
    if options.check:
        _check(scene_requests(each, scenes, folder, quality), each.report, console)
        return
    try:
        result = run_many(each, scenes, folder, console, quality=quality, resume=options.resume)
    except ScenesFailed as e:
        for scene in e.result.in_state("done"):
            console.report(Finding("note", "scenes.done", _line(scene)))
        raise
    console.result(result.as_dict(), _lines(result))


def _check_options(options: argparse.Namespace) -> None:
    problems = []
    if options.output and options.output_folder:
        message = "Give either --output FILE for one scene or --output-folder DIR for many, not both."
        problems.append(Finding("error", "output.twice", message))
    elif options.output:
        message = "Many scenes go into a folder: give --output-folder DIR instead of --output."
        problems.append(Finding("error", "output.many", message))
    elif not options.output_folder:
        message = "No folder was given for the results of many scenes: give --output-folder DIR."
        problems.append(Finding("error", "output.missing", message))
    if options.scheduler or options.n_workers:
        message = "Many scenes are done one after the other, here: apply the model to one scene at a time on a cluster."
        problems.append(Finding("error", "cluster.many", message))
    if problems:
        raise RequestRefused(problems)


def _check(requests: list[ApplyRequest], report: str, console: Console) -> None:
    from spectralift_qgis.core.check.batch import check_scenes, label

    problems, found = check_scenes(requests, report, console)
    if problems:
        raise RequestRefused(problems)
    scenes = [
        {"name": label(r), "scene": r.msi, "output": r.output, "facts": one.facts,
         "findings": [f.as_dict() for f in one.findings]}
        for r, one in zip(requests, found)
    ]  # fmt: skip
    console.result({"scenes": scenes}, _check_lines(scenes))


def _check_lines(scenes: list[dict[str, Any]]) -> Iterator[str]:
    from spectralift_qgis.core.base.words import count, size

    for scene in scenes:
        output, outside = scene["facts"]["output"], scene["facts"]["radiometry"]["outside"]
        rows, cols = output["shape"]
        yield f"{scene['scene']} → {scene['output']}"
        yield f"    {cols} × {rows} pixels, {size(output['bytes'])}, {outside:.1%} outside the training"
        yield from (f"    warning: {f['message']}" for f in scene["findings"] if f["level"] == "warning")
    total = sum(s["facts"]["output"]["bytes"] for s in scenes)
    yield f"{count(len(scenes), 'scene')}, {size(total)} in all. The request can be carried out."


def _lines(result: Any) -> Iterator[str]:
    from spectralift_qgis.core.base.words import count

    for scene in result.scenes:
        yield _line(scene)
    yield f"{count(len(result.scenes), 'scene')} in {result.timings_s['scenes']:.1f} s"
    if result.report:
        yield f"report: {result.report}"


def _line(scene: Any) -> str:
    rows, cols = scene.result.shape
    return f"{scene.output}: {scene.result.bands} bands, {cols} × {rows} pixels, in {scene.seconds:.1f} s"
