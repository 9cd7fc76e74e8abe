"""One model over many scenes: every problem of all of them first, then one after the other, and one report.

What a scene comes to is the same as applying the model to it alone: this loops over `run_applying`.
"""

from __future__ import annotations

import math
import os
import re
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from spectralift_qgis.core import raster
from spectralift_qgis.core.applying import run_applying
from spectralift_qgis.core.errors import Cancelled, Finding, RequestRefused, SpectraLiftError
from spectralift_qgis.core.file_formats import EXTENSIONS
from spectralift_qgis.core.many_checks import CHECKED, check_scenes, label
from spectralift_qgis.core.many_report import ManyResult, SceneOutcome, write_scenes_report
from spectralift_qgis.core.progress import Progress, Silent
from spectralift_qgis.core.request import ApplyRequest

_LONGEST = 120  # characters of a name


class ScenesFailed(SpectraLiftError):
    """Some scenes failed; the others are done and stay. result: what became of all."""

    code = "scenes.failed"

    def __init__(self, result: ManyResult) -> None:
        self.result, failed = result, result.in_state("failed")
        self._problems = tuple(Finding("error", self.code, f"{s.name}: {s.message}") for s in failed)
        super().__init__("\n".join(p.message for p in self._problems))

    @property
    def problems(self) -> tuple[Finding, ...]:
        done, all_of_them = len(self.result.in_state("done")), len(self.result.scenes)
        if all_of_them == 1:
            return self._problems
        told = f"{done} of {all_of_them} scenes are done, {len(self._problems)} failed."
        return (*self._problems, Finding("error", self.code, told))


def scene_requests(each: ApplyRequest, scenes: Sequence[str], folder: str, quality: str = "") -> list[ApplyRequest]:
    """Return a request for each scene: what `each` says of all, and results in `folder` that bear the scenes' names.

    Scenes of the same name also bear their folders' names. quality: the folder of quality rasters, "" for none.
    """
    names = _names(scenes)
    extension = EXTENSIONS.get(each.format, (".tif",))[0]  # an unknown format is refused later
    return [
        replace(
            each,
            msi=scene,
            output=os.path.join(folder, name + extension),
            quality=os.path.join(quality, name + "_quality.tif") if quality else "",
            report="",
        )
        for scene, name in zip(scenes, names)
    ]


def _names(scenes: Sequence[str]) -> list[str]:
    names = [_clean(raster.shown_name(s)) for s in scenes]
    often = Counter(n.casefold() for n in names)
    parents = [_clean(os.path.basename(os.path.dirname(s.rstrip("/\\")))) for s in scenes]
    return [f"{p}_{n}" if often[n.casefold()] > 1 and p else n for n, p in zip(names, parents)]


def _clean(name: str) -> str:
    """Return a name without its extension, of letters, digits, dots, dashes and underlines."""
    stem = os.path.splitext(name)[0]
    return re.sub(r"[^\w.-]+", "_", stem)[:_LONGEST].strip("._") or ("scene" if name else "")


def run_many(
    each: ApplyRequest,
    scenes: Sequence[str],
    folder: str,
    progress: Progress | None = None,
    *,
    quality: str = "",
    resume: bool = False,
) -> ManyResult:
    """Apply a model to many scenes. A scene that fails does not keep the others from being done.

    each: what holds for all scenes; its msi, output and quality are not looked at, its report is that of all.
    resume: as in `run_applying`, for each scene; scenes that are done already are done again.
    Raises RequestRefused with all problems of all scenes before anything is written, ScenesFailed when some failed,
    Cancelled; scenes that are done stay, and the report tells of all.
    """
    progress = progress or Silent()
    requests = scene_requests(each, scenes, folder, quality)
    problems, found = check_scenes(requests, each.report, progress)
    if problems:
        raise RequestRefused(problems)
    sizes = [math.prod(one.facts["output"]["shape"]) for one in found]
    outcomes = [
        SceneOutcome(label(r), r.msi, r.output, outside=one.facts["radiometry"]["outside"])
        for r, one in zip(requests, found)
    ]
    started, cancelled = time.perf_counter(), False
    for i, request in enumerate(requests):
        share = (1 - CHECKED) / sum(sizes)
        part = _Part(progress, label(request), CHECKED + share * sum(sizes[:i]), share * sizes[i])
        try:
            outcomes[i] = _run_one(outcomes[i], request, part, resume)
        except Cancelled:
            cancelled = True
            break
    timings = {"scenes": round(time.perf_counter() - started, 3)}
    result = ManyResult(folder, each.report, tuple(outcomes), timings)
    if each.report:
        write_scenes_report(each, result)
    if cancelled and len(requests) == 1:
        raise Cancelled("Cancelled. The scene is not done.")
    if cancelled:
        raise Cancelled(f"Cancelled. {len(result.in_state('done'))} of {len(requests)} scenes are done and stay.")
    if result.in_state("failed"):
        raise ScenesFailed(result)
    progress.update("publish", 1.0)
    return result


def _run_one(scene: SceneOutcome, request: ApplyRequest, progress: Progress, resume: bool) -> SceneOutcome:
    started, failed = time.perf_counter(), ""
    result = None
    try:
        result = run_applying(request, progress, resume=resume)
    except Cancelled:
        raise
    except SpectraLiftError as e:
        failed = " ".join(p.message for p in e.problems)
    except MemoryError:
        failed = "There is not enough memory: give a smaller memory budget."
    seconds = round(time.perf_counter() - started, 3)
    state = "failed" if result is None else "done"
    return replace(scene, state=state, message=failed, seconds=seconds, result=result)


class _Part:
    """The progress of one scene, as a part of all; what is reported of it bears its name."""

    def __init__(self, progress: Progress, name: str, begin: float, share: float) -> None:
        self._progress, self._name, self._begin, self._share = progress, name, begin, share
        self.is_cancelled = progress.is_cancelled

    def update(
        self, stage: str, fraction: float, *, loss: float | None = None, remaining_s: float | None = None
    ) -> None:
        done = self._begin + self._share * fraction
        self._progress.update(stage, min(1.0, done), loss=loss, remaining_s=remaining_s)

    def report(self, finding: Finding) -> None:
        self._progress.report(replace(finding, message=f"{self._name}: {finding.message}"))
