"""Pins and choices of the profile dock in the QGIS project."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProject

from spectralift_qgis.profiles.pins import Pins

SCOPE = "SpectraLift"
PINS = "profile/pins"
CHOICES = "profile/choices"


def save_pins(project: QgsProject, pins: Pins) -> None:
    """Write the pins into the project, which becomes modified; write nothing if they have not changed."""
    text = pins.to_json() if len(pins) else ""
    if text == load_pins(project):
        return
    if text:
        project.writeEntry(SCOPE, PINS, text)
    else:
        project.removeEntry(SCOPE, PINS)


def load_pins(project: QgsProject) -> str:
    """Return the pins of a project as JSON, "" for none."""
    return str(project.readEntry(SCOPE, PINS, "")[0])


def save_choices(project: QgsProject, choices: dict[str, Any]) -> None:
    """Write layer IDs, sensor and other choices into the project."""
    text = json.dumps(choices, sort_keys=True)
    if text != project.readEntry(SCOPE, CHOICES, "")[0]:
        project.writeEntry(SCOPE, CHOICES, text)


def load_choices(project: QgsProject) -> dict[str, Any]:
    """Return the choices stored in a project, {} for none or for invalid ones."""
    try:
        choices = json.loads(project.readEntry(SCOPE, CHOICES, "")[0] or "{}")
    except (ValueError, RecursionError):
        return {}
    return choices if isinstance(choices, dict) else {}
