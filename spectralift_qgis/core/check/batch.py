"""Checks many scenes at once, before anything is written."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import Finding, RequestRefused
from spectralift_qgis.core.base.progress import Progress, raise_if_cancelled
from spectralift_qgis.core.check.apply import preflight_applying
from spectralift_qgis.core.check.outputs import DISK_MARGIN_BYTES, check_outputs, real_path, side_files
from spectralift_qgis.core.raster import gdal_name
from spectralift_qgis.core.raster.gdal_env import is_virtual
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.request.request import ApplyRequest

CHECKED = 0.02  # of the whole run's progress
MOST_SCENES = 100_000
_LARGEST_LIST = 16 * 1024**2  # bytes


def scene_list(given: Sequence[str]) -> list[str]:
    """Return the scenes that were given as rasters, or in lists of rasters (.txt).

    Args:
        given: paths. A list has one path a line, relative to the list's folder; # starts a comment line.

    Raises:
        RequestRefused: with every list that cannot be read.
    """
    scenes: list[str] = []
    problems: list[Finding] = []
    for path in given:
        if not path.lower().endswith(".txt"):
            scenes.append(path)
            continue
        try:
            scenes += _listed(path)
        except (OSError, ValueError) as e:
            reason = getattr(e, "strerror", "") or str(e)
            message = f"The list of scenes {path} cannot be read: {reason}. Write one path a line, as UTF-8 text."
            problems.append(Finding("error", "msi.list", message))
    if not scenes and not problems:
        problems.append(Finding("error", "msi.missing", "No scene was given: name a raster, or a list that has some."))
    if problems:
        raise RequestRefused(problems)
    return scenes


def _listed(path: str) -> list[str]:
    """Return the scenes of a list. Raises OSError, or ValueError with a reason."""
    if os.path.getsize(path) > _LARGEST_LIST:
        raise ValueError(f"it is larger than {words.size(_LARGEST_LIST)}")
    lines = [line.strip() for line in Path(path).read_text(encoding="utf-8-sig").splitlines()]
    scenes = [line for line in lines if line and not line.startswith("#")]
    if len(scenes) > MOST_SCENES:
        raise ValueError(f"it has more than {MOST_SCENES} lines")
    folder = os.path.dirname(os.path.abspath(path))
    places = [(scene, os.path.join(folder, scene)) for scene in scenes]
    return [scene if is_virtual(gdal_name(scene)) and not os.path.exists(place) else place for scene, place in places]


def label(request: ApplyRequest) -> str:
    """Return the name of a scene among others: that of its result, which is unique."""
    return os.path.splitext(os.path.basename(request.output))[0]


def check_scenes(
    requests: Sequence[ApplyRequest], report: str, progress: Progress
) -> tuple[list[Finding], list[Preflight]]:
    """Check the requests of several scenes.

    Args:
        requests: one a scene.
        report: path of the report, "" for none.
        progress: is updated after each scene, and asked whether to stop.

    Returns:
        Every error, [] when the requests can be carried out, and the preflight of each. An error that all requests
        share is listed once.

    Raises:
        Cancelled: when the user has cancelled.
    """
    found = []
    for i, request in enumerate(requests):
        raise_if_cancelled(progress)
        progress.update("check", CHECKED * i / len(requests))
        found.append(preflight_applying(request)[0])
    among = Preflight()
    _check_names(requests, report, among)
    _check_room(found, among)
    return [*_together(requests, found), *among.errors], found


def _together(requests: Sequence[ApplyRequest], preflight: Sequence[Preflight]) -> list[Finding]:
    often = Counter(
        (f.code, f.message) for one in preflight for f in {(f.code, f.message): f for f in one.errors}.values()
    )
    told: list[Finding] = []
    seen: set[tuple[str, str]] = set()
    for request, one in zip(requests, preflight):
        for f in one.errors:
            key = (f.code, f.message)
            if often[key] == len(requests) or len(requests) == 1:
                told += [] if key in seen else [f]
                seen.add(key)
            else:
                told.append(Finding("error", f.code, f"{label(request)}: {f.message}"))
    return told


def _check_names(requests: Sequence[ApplyRequest], report: str, among: Preflight) -> None:
    """Check that no two scenes have the same output file, and that no output is another scene's input."""
    scenes = {real_path(r.msi): r.msi for r in requests}
    written: dict[str, str] = {}
    for request in requests:
        for path, file_format in ((request.output, request.format), (request.quality, "GTiff")):
            if path:
                _check_name(request, path, file_format, written, scenes, among)
    if report:
        check_outputs({"report": report}, [r.msi for r in requests], among)
        if real_path(report).casefold() in written:
            among.error("report.twice", f"The report {report} has the name of a result: choose another one.")
        if report.lower().endswith(".md"):
            among.error("report.extension", f"{report} is the name of the table beside the report: end it in .json.")


def _check_name(
    request: ApplyRequest,
    path: str,
    file_format: str,
    written: dict[str, str],
    scenes: dict[str, str],
    among: Preflight,
) -> None:
    """Check the name of a raster against those of other scenes' results, and add its files to these.

    written: the scene of each output file or file beside it, by name in small letters: on many disks A.tif is a.tif.
    """
    real = real_path(path)
    files = [real, *side_files(real, file_format)]
    shared = next((file for file in files if file.casefold() in written), "")
    other = written.get(shared.casefold(), "")
    if shared == real:
        among.error(
            "output.twice",
            f"{request.msi} and {other} would both become {path}: rename one of them, or apply the "
            "model to them in two runs with different folders.",
        )
    elif shared:
        among.error(
            "output.shared",
            f"The results of {request.msi} and {other} would share the file {shared}: rename one of them, or apply the "
            "model to them in two runs with different folders.",
        )
    elif real in scenes and scenes[real] != request.msi:
        among.error("output.is_input", f"{path} would replace the scene {scenes[real]}: choose another folder.")
    for file in files:
        written.setdefault(file.casefold(), request.msi)


def _check_room(preflight: Sequence[Preflight], among: Preflight) -> None:
    outputs = [one.facts["output"] for one in preflight if "free_bytes" in one.facts.get("output", {})]
    if len(outputs) < 2 or any(f.code == "output.disk_full" for one in preflight for f in one.errors):
        return
    needed, free = sum(o["bytes"] for o in outputs), min(o["free_bytes"] for o in outputs)
    if needed + DISK_MARGIN_BYTES > free:
        among.error(
            "output.disk_full",
            f"The results of {len(outputs)} scenes take up to {words.size(needed + DISK_MARGIN_BYTES)} with some room "
            f"to spare, and the disk has {words.size(free)} free: free some space, or choose another disk, fewer "
            "scenes or a smaller type (dtype).",
        )
