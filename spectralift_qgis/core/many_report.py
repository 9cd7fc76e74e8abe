"""What became of many scenes, and the report that tells of all of them: as JSON, and as a table to be read."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from spectralift_qgis.core import reporting, words
from spectralift_qgis.core.publish import Staging
from spectralift_qgis.core.request import ApplyRequest, ApplyResult


@dataclass(frozen=True)
class SceneOutcome:
    """What became of a scene. name: its result's. state: done, failed or not started. message: why it failed.

    outside: the share of its pixels that lie outside those the model was trained on.
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
    """What became of all scenes, in the order they were given."""

    folder: str
    report: str
    scenes: tuple[SceneOutcome, ...]
    timings_s: dict[str, float] = field(default_factory=dict)

    def in_state(self, state: str) -> list[SceneOutcome]:
        return [s for s in self.scenes if s.state == state]

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def write_scenes_report(each: ApplyRequest, result: ManyResult) -> None:
    """Write the report to its path, and beside it the same as a table, in a file that ends in .md.

    Raises RasterError when it cannot be written.
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
