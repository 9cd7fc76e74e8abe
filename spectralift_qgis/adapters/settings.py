"""Settings of the options page, in QgsSettings under `spectralift/`."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

PREFIX = "spectralift/"
"""`interpreter` also reads `spectralift/python`."""


@dataclass(frozen=True)
class Settings:
    """Settings of the worker.

    python: its interpreter, "" for QGIS's own. device, memory_mib: as in a request. threads: number of CPU cores it
    may use, 0 for all. packages: folder of the plugin's own packages, "" for the one in the user profile.
    """

    python: str = ""
    device: str = "auto"
    memory_mib: int = 1024
    threads: int = 0
    packages: str = ""


def load() -> Settings:
    """Return the settings, with the default instead of an invalid value. Safe in any thread."""
    from qgis.core import QgsSettings

    stored = QgsSettings()
    values: dict[str, Any] = {}
    for field in fields(Settings):
        default: Any = field.default
        try:
            values[field.name] = type(default)(stored.value(PREFIX + field.name, default))
        except (TypeError, ValueError):
            values[field.name] = default
    return Settings(**values)


def save(settings: Settings) -> None:
    """Save the settings that differ from their defaults, so that a later default applies to the others."""
    from qgis.core import QgsSettings

    stored = QgsSettings()
    defaults = asdict(Settings())
    for name, value in asdict(settings).items():
        if value == defaults[name]:
            stored.remove(PREFIX + name)
        else:
            stored.setValue(PREFIX + name, value)
