"""Paths of the files shipped with the code: in a checkout, an installed plugin, or a pip installation. No QGIS."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
"""Folder of the package, in a checkout, in `<profile>/python/plugins` or in `site-packages`."""

IMPORT_ROOT = PACKAGE.parent
"""Folder that has to be on `sys.path` for `import spectralift_qgis`."""


def resources() -> Path:
    """Return the folder with icons, sensors and help.

    `make package` puts it inside the package; so does pip, but only with the sensors. In a checkout it is beside it.
    """
    inside = PACKAGE / "resources"
    return inside if inside.is_dir() else IMPORT_ROOT / "resources"


def resource(*parts: str) -> Path:
    """Return the path of one resource: `resource("icons", "spectralift.svg")`. It need not exist."""
    return resources().joinpath(*parts)


def translations() -> Path:
    """Return the folder with the translations: inside an installed plugin, beside the package in a checkout."""
    inside = PACKAGE / "i18n"
    return inside if inside.is_dir() else IMPORT_ROOT / "i18n"


def help_page(name: str) -> Path:
    """Return the path of a help page: HTML in an installed plugin, Markdown in a checkout."""
    inside = PACKAGE / "help"
    return inside / f"{name}.html" if inside.is_dir() else IMPORT_ROOT / "docs" / f"{name}.md"
