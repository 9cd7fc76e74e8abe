"""Finds what is shipped beside the code: in a checkout, in an installed plugin and in what pip installed. No QGIS."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
"""The folder of the package itself, in a checkout, in `<profile>/python/plugins` or in `site-packages`."""

IMPORT_ROOT = PACKAGE.parent
"""The folder that has to be on `sys.path` for `import spectralift_qgis`."""


def resources() -> Path:
    """Return the folder with icons, sensors and help.

    `make package` puts it inside the package, and so does pip, the sensors alone; in a checkout it lies beside it.
    """
    inside = PACKAGE / "resources"
    return inside if inside.is_dir() else IMPORT_ROOT / "resources"


def resource(*parts: str) -> Path:
    """Return the path of one resource: `resource("icons", "spectralift.svg")`. It need not exist."""
    return resources().joinpath(*parts)


def translations() -> Path:
    """Return the folder with the plugin's translations: of a staged plugin, or the sources' in a checkout."""
    inside = PACKAGE / "i18n"
    return inside if inside.is_dir() else IMPORT_ROOT / "i18n"


def help_page(name: str) -> Path:
    """Return a page of the help: of a staged plugin as HTML, in a checkout the Markdown it is built from."""
    inside = PACKAGE / "help"
    return inside / f"{name}.html" if inside.is_dir() else IMPORT_ROOT / "docs" / f"{name}.md"
