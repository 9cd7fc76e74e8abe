"""The core's sentences in the user's language.

The core speaks English and knows no Qt: a finding is an f-string with names, numbers and the remedy already in it.
tools/translations.py reads those f-strings from the source as templates ("There is no file {0}: check the path.");
they are shipped and translated as such. Here a sentence is told by its template again, and the translated template
filled with the same values. What no template fits stays English.
"""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis import paths

_VALUE = re.compile(r"\{\d+\}")
_COUNTED = re.compile(r"(\d+) ((?:band|row|wavelength)s?)")
_DEEPEST = 4
"""Values hold sentences, which hold values: further down nothing is looked for."""


@dataclass(frozen=True)
class _Template:
    source: str
    pattern: re.Pattern[str]
    longest: str
    literals: int


@functools.lru_cache(maxsize=1)
def _templates() -> list[_Template]:
    """Return the templates, those that say most first: a sentence is told by the one that leaves least open."""
    try:
        sources = json.loads((paths.translations() / "sentences.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return sorted((_template(source) for source in sources), key=lambda t: -t.literals)


def _template(source: str) -> _Template:
    pieces = [piece.replace("{{", "{").replace("}}", "}") for piece in _VALUE.split(source)]
    pattern = "(.*?)".join(re.escape(piece) for piece in pieces)
    return _Template(source, re.compile(pattern, re.DOTALL), max(pieces, key=len), sum(map(len, pieces)))


def in_user_language(text: str) -> str:
    """Return an English sentence of the core, or several, in the language QGIS speaks."""
    if QCoreApplication.translate("SpectraLift", "Sharpening") == "Sharpening":
        return text  # nothing is translated, and a cursor over the map asks many times a second
    return "\n".join(_translated(line, 0) for line in text.split("\n"))


def _phrase(text: str) -> str:
    """Return what the core says in too few words for a template, "" for what is no such phrase."""
    translate = QCoreApplication.translate
    phrases = {
        "given": translate("SpectraLift", "given"),
        "wavelengths": translate("SpectraLift", "wavelengths"),
        "band descriptions": translate("SpectraLift", "band descriptions"),
        "colour interpretation": translate("SpectraLift", "colour interpretation"),
        "The hyperspectral image (LR-HSI)": translate("SpectraLift", "The hyperspectral image (LR-HSI)"),
        "The multispectral image (HR-MSI)": translate("SpectraLift", "The multispectral image (HR-MSI)"),
        "The estimate": translate("SpectraLift", "The estimate"),
        "The reference": translate("SpectraLift", "The reference"),
        "north of": translate("SpectraLift", "north of"),
        "north-east of": translate("SpectraLift", "north-east of"),
        "east of": translate("SpectraLift", "east of"),
        "south-east of": translate("SpectraLift", "south-east of"),
        "south of": translate("SpectraLift", "south of"),
        "south-west of": translate("SpectraLift", "south-west of"),
        "west of": translate("SpectraLift", "west of"),
        "north-west of": translate("SpectraLift", "north-west of"),
    }
    counted = _COUNTED.fullmatch(text)
    if counted is None:
        return phrases.get(text, "")
    counts = {
        "band": translate("SpectraLift", "{count} band"),
        "bands": translate("SpectraLift", "{count} bands"),
        "row": translate("SpectraLift", "{count} row"),
        "rows": translate("SpectraLift", "{count} rows"),
        "wavelength": translate("SpectraLift", "{count} wavelength"),
        "wavelengths": translate("SpectraLift", "{count} wavelengths"),
    }
    return counts[counted[2]].format(count=counted[1])


def _translated(text: str, depth: int) -> str:
    phrase = _phrase(text)
    if phrase or depth > _DEEPEST or " " not in text.strip():
        return phrase or text
    for template in _templates():
        if template.longest not in text:
            continue
        found = template.pattern.fullmatch(text)
        if found is None:
            continue
        target = QCoreApplication.translate("SpectraLift", template.source)
        if target != template.source:
            if template.source.startswith("{0}") and ": " in found[1]:
                told = _of_a_subject(text, depth)
                if told:
                    return told
            return target.format(*(_translated(value, depth + 1) for value in found.groups()))
    told = _of_a_subject(text, depth)
    if told:
        return told
    # Two sentences that the core put side by side.
    first, stop, rest = text.partition(". ")
    return f"{_translated(first + '.', depth + 1)} {_translated(rest, depth)}" if stop and rest else text


def _of_a_subject(text: str, depth: int) -> str:
    """Return "The wavelengths (given): there are too few." as subject and sentence, "" where it is not made so."""
    subject, colon, rest = text.partition(": ")
    said = _translated(subject, _DEEPEST) if colon else subject
    return f"{said}: {_translated(rest, depth + 1)}" if said != subject else ""
