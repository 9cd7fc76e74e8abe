"""What `--check` tells: everything that was found, or a refusal with all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from spectralift_qgis.cli.console import Console
from spectralift_qgis.core.errors import RequestRefused

if TYPE_CHECKING:  # it brings in GDAL, which only a command that needs it is to load
    from spectralift_qgis.core.plan import Preflight


def tell(found: Preflight, console: Console, lines: Callable[[dict[str, Any]], Iterable[str]]) -> None:
    """Tell what a preflight found; `lines` says it to people. Raises RequestRefused when something is wrong."""
    if found.errors:
        for finding in found.findings:
            if finding.level != "error":
                console.report(finding)
        console.facts(found.facts)
        raise RequestRefused(found.errors)
    values = {"facts": found.facts, "findings": [f.as_dict() for f in found.findings]}
    console.result(values, lines(values))
