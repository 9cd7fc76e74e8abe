"""Messages of the core as text for users of QGIS. Headings and stages are translated here and only here.

The sentences of an error come from the core in English; adapters/text/core_sentences.py translates them.
"""

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
"""The code of the core's finding that PyTorch is missing."""

HEADLINE_CHARS = 145
"""What QGIS's message bar, 1024 pixels wide, shows of a text beside a title and a button without scrolling."""

LEAST_CHARS = 60
"""What is shown of a reason, however long the name of the run is."""

_SENTENCE_END = re.compile(r"(?<=\w\w)[.!?](?= )")  # two letters before it: no "e.g."


def stage_text(stage: str) -> str:
    """Return what the worker is doing, for the line above a progress bar."""
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
    """Return how far the training is: its loss and the time left, as far as they are known."""
    parts = []
    if loss is not None:
        parts.append(QCoreApplication.translate("SpectraLift", "loss {loss:.5f}").format(loss=loss))
    if remaining_s is not None:
        parts.append(QCoreApplication.translate("SpectraLift", "about {time} left").format(time=time_text(remaining_s)))
    return ", ".join(parts)


def time_text(seconds: float) -> str:
    """Return a duration as roughly as it is known: "12 s", "4 min", "2 h 10 min"."""
    if round(seconds) < 90:
        return QCoreApplication.translate("SpectraLift", "{seconds} s").format(seconds=round(seconds))
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return QCoreApplication.translate("SpectraLift", "{minutes} min").format(minutes=minutes)
    return QCoreApplication.translate("SpectraLift", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def success_text(result: Mapping[str, Any], seconds: float) -> str:
    """Return a short message for the message bar: duration and estimated error of a fusion.

    result: the worker's last message. Its figures may have what was `expected`: the accuracy measured one scale
    down, in degrees and in percent, beside that of plain upsampling.
    """
    text = QCoreApplication.translate("SpectraLift", "Sharpened in {duration}.")
    sentences = [text.format(duration=duration_text(seconds))]
    expected = (result.get("figures") or {}).get("expected")
    if expected:
        sentences.append(_expected_text(expected))
        if not worth_it(result):  # that counts more than the time it took, and there is room for two lines
            text = QCoreApplication.translate("SpectraLift", "Upsampling alone is at least as good.")
            sentences = [sentences[-1], text]
    return " ".join(sentences)


def worth_it(result: Mapping[str, Any]) -> bool:
    """Return whether nothing speaks against the fusion, such as upsampling alone being as good."""
    expected = (result.get("figures") or {}).get("expected") or {}
    return bool(expected.get("advice") != "upsample")


def _expected_text(expected: Mapping[str, Any]) -> str:
    """Return the estimated error in the two figures that mean something without knowing the scene."""
    figures = _error_figures(expected.get("sam_deg"), expected.get("rmse_percent"), full=True)
    if not figures:
        return QCoreApplication.translate("SpectraLift", "The error could not be estimated.")
    rmse, percent, upsampling_rmse = (expected.get(key) for key in ("rmse", "rmse_percent", "upsampling_rmse"))
    of_upsampling = percent * upsampling_rmse / rmse if rmse and percent and upsampling_rmse else None
    upsampling = _error_figures(expected.get("upsampling_sam_deg"), of_upsampling, full=False)
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
    """Return what is known of the accuracy as lines for a report: beside plain upsampling, and what that means."""
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
    """Return how long something took: "3 min 48 s", "0.4 s"."""
    if seconds < 0.95:
        return QCoreApplication.translate("SpectraLift", "{seconds} s").format(seconds=f"{max(seconds, 0.1):.1f}")
    minutes, rest = divmod(round(seconds), 60)
    if minutes:
        text = QCoreApplication.translate("SpectraLift", "{minutes} min {seconds} s")
        return text.format(minutes=minutes, seconds=rest)
    return QCoreApplication.translate("SpectraLift", "{seconds} s").format(seconds=rest)


def finding_text(finding: Finding) -> str:
    """Return a finding as one line."""
    if finding.code == NO_TORCH:
        return _no_torch_text()
    return in_user_language(finding.message)


def _no_torch_text() -> str:
    """Return what to do in QGIS: the core only knows of the Python it runs on, and of its pip."""
    text = QCoreApplication.translate(
        "SpectraLift",
        "PyTorch is not installed. Install it with one click under Settings ▸ Options ▸ "
        "SpectraLift, or choose a Python that has it there (the setting {setting}). Previews and "
        "applying a saved model on the CPU work without it.",
    )
    return text.format(setting=interpreter.SETTING)


def error_text(error: SpectraLiftError) -> str:
    """Return an error as text that says what happened, where, and what to do; all problems at once."""
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
    """Return an error's first line for the message bar: as it is, or its first sentence, or as many words as fit.

    before: what the bar says before it.
    """
    line, room = error_text(error).split("\n", 1)[0], max(LEAST_CHARS, HEADLINE_CHARS - len(before))
    if len(line) <= room:
        return line
    for end in _SENTENCE_END.finditer(line, 0, room):
        if line[end.end() + 1 :][:1].isupper():
            return line[: end.end()]
    words = line[:room].rpartition(" ")[0]
    fitting = words if len(words) > room // 2 else line[:room]  # a path may have no end in sight
    return fitting.rstrip(" ,;:") + " …"


def _crash_text(error: WorkerCrashed) -> str:
    if not error.stderr:
        return str(error)
    heading = QCoreApplication.translate("SpectraLift", "{what} Its last output:").format(what=error)
    return "\n".join([heading, *error.stderr])
