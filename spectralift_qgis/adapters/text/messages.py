"""Messages of the core and the worker as text for QGIS: stages, durations, results, findings, errors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters import interpreter
from spectralift_qgis.adapters.text.core_sentences import in_user_language
from spectralift_qgis.adapters.worker_errors import WorkerCrashed
from spectralift_qgis.core.base.errors import Finding, RequestRefused, SpectraLiftError

NO_TORCH = "device.no_torch"
"""Code of the core's finding that PyTorch is missing."""

HEADLINE_CHARS = 145
"""Length of a text that fits QGIS's message bar at 1024 pixels beside a title and a button."""

MIN_REASON_CHARS = 60
"""Least length that is shown of a reason, however long the name of the run is."""

_SENTENCE_END = re.compile(r"(?<=\w\w)[.!?](?= )")  # two letters before it: no "e.g."


def stage_text(stage: str) -> str:
    """Return the text for a stage of the worker."""
    texts = {
        "check": QCoreApplication.translate("SpectraLift", "Checking the images"),
        "sample": QCoreApplication.translate("SpectraLift", "Sampling training spectra"),
        "harmonise": QCoreApplication.translate("SpectraLift", "Comparing the units of both images"),
        "train": QCoreApplication.translate("SpectraLift", "Training the spectral model"),
        "refine": QCoreApplication.translate("SpectraLift", "Comparing the prediction with the hyperspectral image"),
        "expect": QCoreApplication.translate("SpectraLift", "Estimating the error"),
        "predict": QCoreApplication.translate("SpectraLift", "Sharpening"),
        "compare": QCoreApplication.translate("SpectraLift", "Comparing the images"),
        "blur": QCoreApplication.translate("SpectraLift", "Blurring and averaging"),
        "respond": QCoreApplication.translate("SpectraLift", "Simulating the multispectral image"),
        "publish": QCoreApplication.translate("SpectraLift", "Writing statistics and metadata"),
    }
    return texts.get(stage, stage)


def training_text(loss: float | None, remaining_s: float | None) -> str:
    """Return loss and remaining time of the training, as far as known."""
    parts = []
    if loss is not None:
        parts.append(QCoreApplication.translate("SpectraLift", "loss {loss:.5f}").format(loss=loss))
    if remaining_s is not None:
        parts.append(QCoreApplication.translate("SpectraLift", "about {time} left").format(time=time_text(remaining_s)))
    return ", ".join(parts)


def time_text(seconds: float) -> str:
    """Return an estimated duration: "12 s", "4 min", "2 h 10 min"."""
    if round(seconds) < 90:
        return QCoreApplication.translate("SpectraLift", "{seconds} s").format(seconds=round(seconds))
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return QCoreApplication.translate("SpectraLift", "{minutes} min").format(minutes=minutes)
    return QCoreApplication.translate("SpectraLift", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def success_text(result: Mapping[str, Any], seconds: float) -> str:
    """Return the message of a finished fusion: duration and estimated error, short enough for the message bar.

    result: the worker's result message. Its figures may have `expected`: the error estimated at reduced resolution,
    in degrees and percent, and that of upsampling alone.
    """
    text = QCoreApplication.translate("SpectraLift", "Sharpened in {duration}.")
    sentences = [text.format(duration=duration_text(seconds))]
    expected = (result.get("figures") or {}).get("expected")
    if expected:
        sentences.append(_expected_text(expected))
        if not is_better_than_upsampling(result):  # more important than the duration; there is room for two lines
            text = QCoreApplication.translate("SpectraLift", "Upsampling alone is at least as good.")
            sentences = [sentences[-1], text]
    return " ".join(sentences)


def is_better_than_upsampling(result: Mapping[str, Any]) -> bool:
    """Return False if upsampling alone is estimated to be at least as good."""
    expected = (result.get("figures") or {}).get("expected") or {}
    return bool(expected.get("advice") != "upsample")


def _expected_text(expected: Mapping[str, Any]) -> str:
    """Return the estimated error in degrees and percent."""
    figures = _error_figures(expected.get("sam_deg"), expected.get("rmse_percent"), full=True)
    if not figures:
        return QCoreApplication.translate("SpectraLift", "The error could not be estimated.")
    rmse, percent, upsampling_rmse = (expected.get(name) for name in ("rmse", "rmse_percent", "upsampling_rmse"))
    upsampling_percent = percent * upsampling_rmse / rmse if rmse and percent and upsampling_rmse else None
    upsampling = _error_figures(expected.get("upsampling_sam_deg"), upsampling_percent, full=False)
    if not upsampling:
        return QCoreApplication.translate("SpectraLift", "Estimated error: {figures}.").format(figures=figures)
    text = QCoreApplication.translate("SpectraLift", "Estimated error: {figures} (upsampling alone: {upsampling}).")
    return text.format(figures=figures, upsampling=upsampling)


def _error_figures(sam_deg: float | None, rmse_percent: float | None, *, full: bool) -> str:
    """Return an angle and an RMSE as text, with their names if `full`; "" for unknown ones."""
    angle, rmse = "{value:.1f}°", "{value:.2g} %"
    if full:
        angle = QCoreApplication.translate("SpectraLift", "SAM {value:.1f}°")
        rmse = QCoreApplication.translate("SpectraLift", "RMSE {value:.2g} %")
    values = ((angle, sam_deg), (rmse, rmse_percent))
    return ", ".join(text.format(value=value) for text, value in values if value is not None)


def expected_lines(expected: Mapping[str, Any]) -> list[str]:
    """Return the estimated errors beside those of upsampling alone, as lines of a report."""
    pairs = (
        (QCoreApplication.translate("SpectraLift", "spectral angle"), "sam_deg", "upsampling_sam_deg", "°"),
        (QCoreApplication.translate("SpectraLift", "RMSE"), "rmse", "upsampling_rmse", ""),
    )
    text = QCoreApplication.translate("SpectraLift", "Estimated {figure}: {ours}; upsampling alone: {theirs}.")
    lines = [
        text.format(figure=name, ours=f"{expected[ours]:.4g}{unit}", theirs=f"{expected[theirs]:.4g}{unit}")
        for name, ours, theirs, unit in pairs
        if expected.get(ours) is not None and expected.get(theirs) is not None
    ]
    if expected.get("advice") == "upsample":
        lines.append(QCoreApplication.translate("SpectraLift", "Upsampling alone is at least as good."))
    return lines


def duration_text(seconds: float) -> str:
    """Return a measured duration: "3 min 48 s", "0.4 s"."""
    if seconds < 0.95:
        return QCoreApplication.translate("SpectraLift", "{seconds} s").format(seconds=f"{max(seconds, 0.1):.1f}")
    minutes, rest = divmod(round(seconds), 60)
    if minutes:
        text = QCoreApplication.translate("SpectraLift", "{minutes} min {seconds} s")
        return text.format(minutes=minutes, seconds=rest)
    return QCoreApplication.translate("SpectraLift", "{seconds} s").format(seconds=rest)


def finding_text(finding: Finding) -> str:
    """Return a finding as one line in the user's language."""
    if finding.code == NO_TORCH:
        return _no_torch_text()
    return in_user_language(finding.message)


def _no_torch_text() -> str:
    """Return how to get PyTorch in QGIS; the core's own sentence names pip."""
    text = QCoreApplication.translate(
        "SpectraLift",
        "PyTorch is not installed. Install it with one click under Settings ▸ Options ▸ "
        "SpectraLift, or choose a Python that has it there (the setting {setting}). Previews and "
        "applying a saved model on the CPU work without it.",
    )
    return text.format(setting=interpreter.SETTING)


def error_text(error: SpectraLiftError) -> str:
    """Return an error with all its problems as text in the user's language."""
    if isinstance(error, WorkerCrashed):
        return _crash_text(error)
    sentences = [finding_text(problem) for problem in error.problems]
    if error.exit_code != RequestRefused.exit_code:
        return "\n".join(sentences)
    if len(sentences) == 1:
        return QCoreApplication.translate("SpectraLift", "SpectraLift did not start: {problem}").format(
            problem=sentences[0]
        )
    heading = QCoreApplication.translate("SpectraLift", "SpectraLift did not start, for {count} reasons:").format(
        count=len(sentences)
    )
    return "\n".join([heading, *(f"• {sentence}" for sentence in sentences)])


def headline(error: SpectraLiftError, before: str) -> str:
    """Return an error's first line for the message bar: all of it, its first sentence, or as many words as fit.

    before: text before it in the message bar.
    """
    line, room = error_text(error).split("\n", 1)[0], max(MIN_REASON_CHARS, HEADLINE_CHARS - len(before))
    if len(line) <= room:
        return line
    for end in _SENTENCE_END.finditer(line, 0, room):
        if line[end.end() + 1 :][:1].isupper():
            return line[: end.end()]
    words = line[:room].rpartition(" ")[0]
    fitting = words if len(words) > room // 2 else line[:room]  # a long path has no spaces
    return fitting.rstrip(" ,;:") + " …"


def _crash_text(error: WorkerCrashed) -> str:
    if not error.stderr:
        return str(error)
    heading = QCoreApplication.translate("SpectraLift", "{what} Its last output:").format(what=error)
    return "\n".join([heading, *error.stderr])
