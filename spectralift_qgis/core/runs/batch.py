"""One model applied to many scenes: all scenes are checked first, then processed one after the other, with one report.

The result of a scene is the same as that of applying the model to it alone: this loops over `run_applying`.
"""

from __future__ import annotations

import math
import os
import re
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from spectralift_qgis.core import raster
from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import Cancelled, Finding, RequestRefused, SpectraLiftError
from spectralift_qgis.core.base.file_formats import EXTENSIONS
from spectralift_qgis.core.base.progress import Progress, Silent
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.check.batch import CHECKED, check_scenes, label
from spectralift_qgis.core.request.request import ApplyRequest, ApplyResult
from spectralift_qgis.core.runs import report as reporting
from spectralift_qgis.core.runs.applying import run_applying

_LONGEST = 120  # characters of a name


class ScenesFailed(SpectraLiftError):
    """Some scenes failed; the others are complete and stay.

    Attributes:
        result: outcome of all scenes.
    """

    code = "scenes.failed"

    def __init__(self, result: ManyResult) -> None:
        self.result, failed = result, result.in_state("failed")
        self._problems = tuple(Finding("error", self.code, f"{s.name}: {s.message}") for s in failed)
        super().__init__("\n".join(p.message for p in self._problems))

    @property
    def problems(self) -> tuple[Finding, ...]:
        """One error for each failed scene, then a count if there are several scenes."""
        done, all_of_them = len(self.result.in_state("done")), len(self.result.scenes)
        if all_of_them == 1:
            return self._problems
        told = f"{done} of {all_of_them} scenes are done, {len(self._problems)} failed."
        return (*self._problems, Finding("error", self.code, told))


def scene_requests(each: ApplyRequest, scenes: Sequence[str], folder: str, quality: str = "") -> list[ApplyRequest]:
    """Return a request for each scene.

    Results are named after their scenes; if scenes have the same name, the names of their folders are added.

    Args:
        each: settings for all scenes.
        scenes: paths of the scenes.
        folder: folder of the results.
        quality: folder of the quality rasters, "" for none.
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
    """Return a name without its extension, of letters, digits, dots, hyphens and underscores."""
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
    """Apply a model to many scenes; if a scene fails, the others are still processed.

    Scenes that are complete stay, whatever happens to the others, and the report covers all of them.

    Args:
        each: settings for all scenes; its msi, output and quality are ignored, its report is that of the whole batch.
        scenes: paths of the scenes.
        folder: folder of the results.
        progress: receives progress and findings; None for none.
        quality: folder of the quality rasters, "" for none.
        resume: as in `run_applying`, for each scene; scenes that are already complete are processed again.

    Raises:
        RequestRefused: A scene cannot be processed; lists all problems of all scenes, before anything is written.
        ScenesFailed: Some scenes failed.
        Cancelled: The user stopped the run.
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
    """Progress of one scene as a part of the batch; its findings are prefixed with the scene's name."""

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


@dataclass(frozen=True)
class SceneOutcome:
    """Outcome of one scene.

    Attributes:
        name: name of its result.
        scene: path of the scene.
        output: path of the result.
        state: done, failed or not started.
        message: why it failed, "" otherwise.
        seconds: time it took.
        result: the result, None if there is none.
        outside: share of its pixels outside the range of the training, 0–1; None if unknown.
    """

    name: str
    scene: str
    output: str
    state: str = "not started"
    message: str = ""
    seconds: float = 0.0
    result: ApplyResult | None = None
    outside: float | None = None


@dataclass(frozen=True)
class ManyResult:
    """Outcome of all scenes.

    Attributes:
        folder: folder of the results.
        report: path of the report, "" for none.
        scenes: outcome of each scene, in the order they were given.
        timings_s: stage → seconds.
    """

    folder: str
    report: str
    scenes: tuple[SceneOutcome, ...]
    timings_s: dict[str, float] = field(default_factory=dict)

    def in_state(self, state: str) -> list[SceneOutcome]:
        """Return the scenes in this state: done, failed or not started."""
        return [s for s in self.scenes if s.state == state]

    def as_dict(self) -> dict[str, Any]:
        """Return the outcome as plain data."""
        return asdict(self)


def write_scenes_report(each: ApplyRequest, result: ManyResult) -> None:
    """Write the report (JSON) to its path, and a table of the scenes beside it, in a file that ends in .md.

    Args:
        each: settings for all scenes.
        result: the outcome; its `report` is the path.

    Raises:
        RasterError: The report cannot be written.
    """
    scenes = [{**asdict(s), "result": None if s.result is None else s.result.as_dict()} for s in result.scenes]
    counts = {state: len(result.in_state(state)) for state in ("done", "failed", "not started")}
    request = {k: v for k, v in asdict(each).items() if k not in ("msi", "output", "quality", "report")}
    with Staging(result.report) as staging:
        part = staging.path(result.report)
        reporting.write_report(
            part,
            {"request": request, "folder": result.folder, "counts": counts, "timings_s": result.timings_s,
             "scenes": scenes},
        )  # fmt: skip
        Path(os.path.splitext(part)[0] + ".md").write_text(_table(each, result, counts), encoding="utf-8")
        staging.publish()


def _table(each: ApplyRequest, result: ManyResult, counts: dict[str, int]) -> str:
    lines = [
        f"# {os.path.basename(each.model)} applied to {words.count(len(result.scenes), 'scene')}",
        "",
        ", ".join(f"{count} {state}" for state, count in counts.items() if count)
        + f", in {result.timings_s['scenes']:.1f} s with {reporting.SOFTWARE}. Results are in {result.folder}.",
        "",
        "| scene | state | pixels | seconds | outside the training | what came up |",
        "|---|---|---|---|---|---|",
    ]
    lines += [_row(s) for s in result.scenes]
    return "\n".join([*lines, ""])


def _row(scene: SceneOutcome) -> str:
    pixels = ""
    told = [scene.message] if scene.message else []
    if scene.result is not None:
        rows, cols = scene.result.shape
        pixels = f"{cols} × {rows}"
        told += scene.result.warnings
    seconds = f"{scene.seconds:.1f}" if scene.state != "not started" else ""
    outside = "" if scene.outside is None else f"{scene.outside:.1%}"
    cells = (scene.name, scene.state, pixels, seconds, outside, " ".join(told))
    return "| " + " | ".join(" ".join(c.split()).replace("|", "\\|") for c in cells) + " |"
