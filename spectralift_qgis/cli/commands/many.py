"""`apply` to several images: all are checked first, then processed one after the other, with one summary."""

from __future__ import annotations

import argparse
import math
import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spectralift_qgis.cli import arguments
from spectralift_qgis.cli.console import Console
from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import Cancelled, Finding, RequestRefused, SpectraLiftError, sentence_of
from spectralift_qgis.core.base.file_formats import EXTENSIONS
from spectralift_qgis.core.base.progress import Progress, raise_if_cancelled
from spectralift_qgis.core.base.sentence import Sentence, plural
from spectralift_qgis.core.check.fields import APPLY
from spectralift_qgis.core.request.request import ApplyRequest

if TYPE_CHECKING:  # it brings in GDAL, which only a command that needs it may load
    from spectralift_qgis.core.request.plan import Preflight

_LONGEST = 120  # characters of a name
_LARGEST_LIST = 16 * 1024**2  # bytes
_MOST_SCENES = 100_000


class ScenesFailed(SpectraLiftError):
    """Some images failed; the results of the others are complete and stay."""

    code = "scenes.failed"


def is_many(options: argparse.Namespace) -> bool:
    """Return True for more than one image, a list of images, or a folder of results."""
    return len(options.msi) > 1 or bool(options.output_folder) or options.msi[0].lower().endswith(".txt")


def run(options: argparse.Namespace, console: Console) -> None:
    """Check all images, apply the model to each, and print what became of them. Raises as `apply_to_all` does."""
    _check_options(options)
    scenes = scene_list(options.msi)
    folder, quality, report = (
        os.path.abspath(path) if path else "" for path in (options.output_folder, options.quality, options.report)
    )
    options.msi = options.output = options.quality = options.report = ""
    requests = scene_requests(arguments.request_of(ApplyRequest, APPLY, options), scenes, folder, quality)
    if options.check:
        preflights = check_all(requests, report, console)
        checked = [{"name": _label(r), "scene": r.msi, "output": r.output, "facts": p.facts.as_dict(),
                    "findings": [f.as_dict() for f in p.findings]} for r, p in zip(requests, preflights)]  # fmt: skip
        console.result({"scenes": checked}, _check_lines(checked))
        return
    outcomes = apply_to_all(requests, report, console, resume=options.resume)
    summary = {"folder": folder, "report": report, "scenes": outcomes}
    console.result(summary, (f"{scene['output']}: {scene['state']}" for scene in outcomes))


def apply_to_all(
    requests: Sequence[ApplyRequest], report: str, progress: Progress, *, resume: bool = False
) -> list[dict[str, Any]]:
    """Apply a model to one image after the other and return what became of each.

    Args:
        requests: one per image.
        report: path of the summary (JSON), "" for none. It is written after a failure and a cancel too.
        progress: receives progress and findings of each image.
        resume: continue interrupted runs.

    Raises:
        RequestRefused: An image cannot be processed; all problems of all images, before anything is written.
        ScenesFailed: Some images failed.
        Cancelled: The user stopped the run; finished results stay.
    """
    check_all(requests, report, progress)
    scenes: list[dict[str, Any]] = [
        {"name": _label(r), "scene": r.msi, "output": r.output, "state": "not started"} for r in requests
    ]
    cancelled = False
    for number, (request, scene) in enumerate(zip(requests, scenes), 1):
        text = Sentence("Image {number} of {count}: {path}", number=number, count=len(scenes), path=request.msi)
        progress.report(Finding("note", "scenes.next", text))
        try:
            _run_one(request, scene, progress, resume=resume)
        except Cancelled:
            cancelled = True
            break
    failed = [scene for scene in scenes if scene["state"] == "failed"]
    if report:
        _write_report(report, requests[0], scenes)
    if cancelled:
        raise Cancelled()
    if failed:
        problems = "\n".join(f"{scene['name']}: {scene['message']}" for scene in failed)
        text = Sentence("{failed} of {count} images failed.\n{problems}", failed=len(failed), count=len(scenes),
                        problems=problems)  # fmt: skip
        raise ScenesFailed(text)
    return scenes


def scene_list(given: Sequence[str]) -> list[str]:
    """Return the images that are given as rasters, or in text files of rasters (.txt).

    Args:
        given: paths. A text file has one path per line, relative to its folder; # starts a comment line.

    Raises:
        RequestRefused: Lists that cannot be read, or no image at all.
    """
    scenes: list[str] = []
    problems: list[Finding] = []
    for path in given:
        try:
            scenes += _listed(path) if path.lower().endswith(".txt") else [path]
        except (OSError, ValueError) as e:
            reason = getattr(e, "strerror", "") or sentence_of(e)
            text = Sentence(
                "The list of images {path} cannot be read: {reason}. Write one path per line, as UTF-8 text.",
                path=path, reason=reason,
            )  # fmt: skip
            problems.append(Finding("error", "msi.list", text))
    if not scenes and not problems:
        problems.append(Finding("error", "msi.missing", Sentence("Choose at least one multispectral image.")))
    if problems:
        raise RequestRefused(problems)
    return scenes


def _listed(path: str) -> list[str]:
    """Return the images of a list. Raises OSError, or ValueError with a reason."""
    from spectralift_qgis.core.raster import gdal_name
    from spectralift_qgis.core.raster.gdal_env import is_virtual

    if os.path.getsize(path) > _LARGEST_LIST:
        raise ValueError(Sentence("it is larger than {size}", size=words.size(_LARGEST_LIST)))
    lines = [line.strip() for line in Path(path).read_text(encoding="utf-8-sig").splitlines()]
    scenes = [line for line in lines if line and not line.startswith("#")]
    if len(scenes) > _MOST_SCENES:
        raise ValueError(Sentence("it has more than {count} lines", count=_MOST_SCENES))
    folder = os.path.dirname(os.path.abspath(path))
    paths = [(scene, os.path.join(folder, scene)) for scene in scenes]
    return [scene if is_virtual(gdal_name(scene)) and not os.path.exists(file) else file for scene, file in paths]


def _check_options(options: argparse.Namespace) -> None:
    problems = []
    if options.output or not options.output_folder:
        text = Sentence("Several images need a folder for their results: give --output-folder instead of --output.")
        problems.append(Finding("error", "output.twice" if options.output else "output.missing", text))
    if options.scheduler or options.n_workers:
        text = Sentence("Several images are processed on this computer. Use a cluster for one image at a time.")
        problems.append(Finding("error", "cluster.many", text))
    if problems:
        raise RequestRefused(problems)


def scene_requests(each: ApplyRequest, scenes: Sequence[str], folder: str, quality: str = "") -> list[ApplyRequest]:
    """Return one request per image; results have the names of the images, and of their folders if names repeat.

    Args:
        each: settings for all images.
        scenes: paths of the images.
        folder: folder of the results.
        quality: folder of the quality rasters, "" for none.
    """
    from spectralift_qgis.core.raster import shown_name

    names = [_clean(shown_name(scene)) for scene in scenes]
    parents = [_clean(os.path.basename(os.path.dirname(scene.rstrip("/\\")))) for scene in scenes]
    repeated = Counter(name.casefold() for name in names)
    extension = EXTENSIONS.get(each.format, (".tif",))[0]  # an unknown format is refused later
    requests = []
    for scene, name, parent in zip(scenes, names, parents):
        stem = f"{parent}_{name}" if repeated[name.casefold()] > 1 and parent else name
        raster = os.path.join(quality, f"{stem}_quality.tif") if quality else ""
        output = os.path.join(folder, stem + extension)
        requests.append(replace(each, msi=scene, output=output, quality=raster, report=""))
    return requests


def _clean(name: str) -> str:
    """Return a name without its extension, of letters, digits, dots, hyphens and underscores."""
    stem = os.path.splitext(name)[0]
    return re.sub(r"[^\w.-]+", "_", stem)[:_LONGEST].strip("._") or ("scene" if name else "")


def _label(request: ApplyRequest) -> str:
    return os.path.splitext(os.path.basename(request.output))[0]


def check_all(requests: Sequence[ApplyRequest], report: str, progress: Progress) -> list[Preflight]:
    """Return the preflight of each image. Raises RequestRefused with all problems, those of all images once."""
    from spectralift_qgis.core.check.apply import preflight_applying
    from spectralift_qgis.core.check.outputs import DISK_MARGIN_BYTES, check_outputs
    from spectralift_qgis.core.request.plan import Preflight

    preflights, together = [], Preflight()
    for request in requests:
        raise_if_cancelled(progress)
        preflights.append(preflight_applying(request)[0])
    written = _check_names(requests, together)
    check_outputs({"report": report}, [r.msi for r in requests], together)
    if report and os.path.realpath(report).casefold() in written:
        text = Sentence("The report {path} has the name of a result. Choose another name.", path=report)
        together.error("report.twice", text)
    outputs = [p.facts.output for p in preflights if p.facts.output is not None]
    free = [output.free_bytes for output in outputs if output.free_bytes is not None]
    needed = sum(output.bytes for output in outputs if output.free_bytes is not None) + DISK_MARGIN_BYTES
    if free and needed > min(free):
        text = Sentence(
            "The results take {needed} including a margin, and the disk has {free} free. Free some space, or choose "
            "another disk, fewer images or a smaller data type.",
            needed=words.size(needed), free=words.size(min(free)),
        )  # fmt: skip
        together.error("output.disk_full", text)
    often = Counter((f.code, f.message) for p in preflights for f in set(p.errors))
    problems: list[Finding] = []
    for request, preflight in zip(requests, preflights):
        for error in preflight.errors:
            if often[error.code, error.message] < len(requests):
                text = Sentence("{name}: {problem}", name=_label(request), problem=error.message)
                error = replace(error, message=text)
            problems += [error] if error not in problems else []
    problems += together.errors
    if problems:
        raise RequestRefused(problems)
    return preflights


def _check_names(requests: Sequence[ApplyRequest], preflight: Preflight) -> set[str]:
    """Add an error for outputs that share a file or are another image; return all files, in small letters."""
    from spectralift_qgis.core.check.outputs import real_path, side_files

    scenes = {real_path(request.msi): request.msi for request in requests}
    owners: dict[str, str] = {}  # in small letters: on many disks A.tif is a.tif
    for request in requests:
        for path, file_format in ((request.output, request.format), (request.quality, "GTiff")):
            real = real_path(path)
            files = [real, *side_files(real, file_format)] if path else []
            other = next((owners[file.casefold()] for file in files if file.casefold() in owners), "")
            if other:
                text = Sentence(
                    "The results of {path} and {other} would share the file {file}. Rename one of the images, or "
                    "process them with different folders.",
                    path=request.msi, other=other, file=path,
                )  # fmt: skip
                preflight.error("output.twice", text)
            elif path and scenes.get(real, request.msi) != request.msi:
                text = Sentence("{path} would replace the image {scene}. Choose another folder.", path=path,
                                scene=scenes[real])  # fmt: skip
                preflight.error("output.is_input", text)
            owners.update((file.casefold(), request.msi) for file in files)
    return set(owners)


def _run_one(request: ApplyRequest, scene: dict[str, Any], progress: Progress, *, resume: bool) -> None:
    """Apply the model to one image and store in `scene` what became of it. Raises Cancelled."""
    from spectralift_qgis.core.runs.applying import run_applying

    try:
        scene.update(state="done", result=run_applying(request, progress, resume=resume).as_dict())
    except Cancelled:
        raise
    except SpectraLiftError as e:
        scene.update(state="failed", message=" ".join(problem.message for problem in e.problems))
    except MemoryError:
        scene.update(state="failed", message=Sentence("There is not enough memory. Lower the memory limit."))


def _write_report(path: str, each: ApplyRequest, scenes: list[dict[str, Any]]) -> None:
    from spectralift_qgis.core.base.publish import Staging
    from spectralift_qgis.core.runs.report import write_report

    counts = {state: sum(scene["state"] == state for scene in scenes) for state in ("done", "failed", "not started")}
    request = {k: v for k, v in asdict(each).items() if k not in ("msi", "output", "quality", "report")}
    with Staging(path) as staging:
        write_report(staging.path(path), {"request": request, "counts": counts, "scenes": scenes})
        staging.publish()


def _check_lines(scenes: list[dict[str, Any]]) -> Iterator[str]:
    for scene in scenes:
        output, outside = scene["facts"]["output"], scene["facts"]["radiometry"]["outside"]
        rows, cols = output["shape"]
        yield f"{scene['scene']} → {scene['output']}"
        yield f"    {cols} × {rows} pixels, {words.size(output['bytes'])}, {outside:.1%} outside the training"
        yield from (f"    warning: {f['message']}" for f in scene["findings"] if f["level"] == "warning")
    total = math.fsum(scene["facts"]["output"]["bytes"] for scene in scenes)
    yield f"{plural(len(scenes), '{count} image', '{count} images')}, {words.size(total)}"
