"""Settings of the options page, among QGIS's own under `spectralift/`."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

PREFIX = "spectralift/"
"""`spectralift/python` is what `interpreter` reads, too."""


@dataclass(frozen=True)
class Settings:
    """python: the worker's interpreter, "" for QGIS's own. device: as in a request. memory_mib: as in a request.

    threads: how many the worker may use, 0 for as many as there are. packages: the plugin's own packages, "" for
    the folder in the user profile.
    """

    python: str = ""
    device: str = "auto"
    memory_mib: int = 1024
    threads: int = 0
    packages: str = ""


def load() -> Settings:
    """Return what the user has chosen; a value that makes no sense counts as not chosen. Any thread may ask."""
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


def save(chosen: Settings) -> None:
    """Keep what the user has chosen; what is as it comes is not kept, so that a later default reaches them."""
    from qgis.core import QgsSettings

    stored = QgsSettings()
    defaults = asdict(Settings())
    for name, value in asdict(chosen).items():
        if value == defaults[name]:
            stored.remove(PREFIX + name)
        else:
            stored.setValue(PREFIX + name, value)
