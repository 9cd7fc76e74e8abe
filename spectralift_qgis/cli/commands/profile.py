"""`profile`: the spectra of rasters at one position, and how they differ."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from spectralift_qgis.cli.console import Console
from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.base.sentence import joined


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = commands.add_parser("profile", help="print the spectra of rasters at a position")
    add = parser.add_argument
    add("--raster", required=True, action="append", metavar="FILE", help="raster to read; may be given several times")
    add("--x", required=True, type=float, help="easting or longitude; the column where there is no georeference")
    add("--y", required=True, type=float, help="northing or latitude; minus the row where there is no georeference")
    add("--crs", default="", metavar="EPSG:…", help="coordinate system of the position; default: the first raster's")
    add("--window", type=int, default=1, choices=(1, 3, 5), help="pixels on a side around it (default %(default)s)")
    add("--statistic", default="mean", choices=("mean", "median"), help="what stands for a window's pixels")
    add("--json", action="store_true", help="print one JSON object a line")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, console: Console) -> None:
    from spectralift_qgis.core.raster import crs_wkt
    from spectralift_qgis.profiles.export import profile_dict
    from spectralift_qgis.profiles.read import Sampling, SpectralProfile
    from spectralift_qgis.profiles.site import Place, SiteReader, Source

    reader = SiteReader(
        tuple(Source("other", path, path) for path in options.raster), Sampling(options.window, options.statistic)
    )
    first = reader.rasters.placed(options.raster[0])
    place = Place.point(options.x, options.y, crs_wkt(options.crs) if options.crs else first.grid.crs_wkt)
    site = reader.read(place)
    if not any(site.others):
        raise SpectraLiftError(joined(site.notes, "\n"))
    others: tuple[SpectralProfile, ...] = site.others
    values = {
        "profiles": [profile_dict("other", p) for p in others],
        "comparisons": _comparisons(others),
        "notes": list(site.notes),
    }
    console.result(values, _lines(values, others))


def _comparisons(profiles: tuple[Any, ...]) -> list[dict[str, Any]]:
    """Compare every raster with the first one."""
    from spectralift_qgis.profiles.compare import compare
    from spectralift_qgis.profiles.export import number

    listed = []
    for profile in profiles[1:]:
        result = compare(profile, profiles[0]) if profile and profiles[0] else None
        if result is not None:
            figures = {k: number(getattr(result, k)) for k in ("sam_deg", "rmse", "bias", "correlation")}
            listed.append({"raster": profile.source, "reference": profiles[0].source, **figures,
                           "bands": result.bands, "rule": result.rule})  # fmt: skip
    return listed


def _lines(values: dict[str, Any], profiles: tuple[Any, ...]) -> Iterator[str]:
    from spectralift_qgis.core.base.words import count

    for note in values["notes"]:
        yield f"note: {note}"
    for profile, entries in zip(profiles, values["profiles"]):
        if not profile:
            continue
        row, col = profile.pixel
        x, y = profile.position
        yield f"{profile.source}: {profile.what} at row {row}, column {col} ({x:.10g}, {y:.10g})"
        yield "band   centre nm         value  good"
        for i, (value, good) in enumerate(zip(entries["y"], entries["bbl"])):
            centre = f"{profile.centre_nm[i]:.2f}"
            shown = "no data" if value is None else f"{value:.6g}"
            yield f"{i + 1:>4} {centre:>11} {shown:>13}  {'yes' if good else 'no'}"
    for c in values["comparisons"]:
        yield (
            f"{c['raster']} against {c['reference']}: SAM {c['sam_deg']:.3f}°, RMSE {c['rmse']:.5g}, "
            f"bias {c['bias']:+.5g}, r {c['correlation']:.4f} on {count(c['bands'], 'band')} ({c['rule']})"
        )
