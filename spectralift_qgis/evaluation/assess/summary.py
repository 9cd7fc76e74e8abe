"""Names and units of the metrics, and their output as JSON and as text."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from spectralift_qgis import __version__
from spectralift_qgis.core.base import words
from spectralift_qgis.evaluation.assess.checks import Checked
from spectralift_qgis.evaluation.assess.measuring import EXAMPLES, Measured
from spectralift_qgis.evaluation.assess.request import AssessResult

FIGURES = (
    ("sam_deg", "SAM", "°", "mean spectral angle"),
    ("rmse", "RMSE", "", "root mean square error, all bands and pixels"),
    ("psnr_db", "PSNR", " dB", "10 log₁₀(L² / MSE), L: data range of the reference"),
    ("ssim", "SSIM", "", "Wang et al. 2004, 11 × 11 Gaussian windows, mean of the bands"),
    ("uiqi", "UIQI", "", "Wang & Bovik 2002, 8 × 8 windows, mean of the bands"),
    ("ergas", "ERGAS", "", "Wald 2000, 100 h/l √(mean (RMSE/mean)²)"),
    ("cross_correlation", "CC", "", "Pearson's correlation, mean of the bands"),
)
"""Key, name, unit and meaning of the figures of the whole image, in the order they are shown."""

PUBLISHED = (
    ("sam_scaled_deg", "SAM, scaled", "°", "mean angle of the scaled cubes"),
    ("rmse_scaled", "RMSE, scaled", "", "of the scaled cubes"),
    ("psnr_8bit_db", "PSNR, 8 bits", " dB", "of the scaled cubes truncated to 8 bits"),
    ("ssim_8bit_uniform_11", "SSIM, 8 bits", "", "of the same, 11 × 11 uniform windows"),
    ("uiqi_means_for_sums", "UIQI, as published", "", "8 × 8 windows, means where the formula has sums"),
    ("ergas_ratio_1_4", "ERGAS, h/l = 1/4", "", "with 1/4 whatever the ratio is"),
)


def json_ready(value: float) -> float | str | None:
    """Return a metric in a form that JSON allows: None if it is not defined, "inf" or "-inf" if it is infinite."""
    if math.isnan(value):
        return None
    return ("inf" if value > 0 else "-inf") if math.isinf(value) else float(value)


def shown(value: float | str | None, unit: str = "") -> str:
    """Return a metric as text with its unit: five digits, ∞, or a dash if it is not defined."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return "–"
    number = float(value)
    return ("∞" if math.isinf(number) else f"{number:#.5g}".rstrip(".")) + unit


def lines(result: AssessResult) -> Iterator[str]:
    """Yield the lines of the result as a table for a terminal."""
    pixels = result.pixels
    yield f"{result.estimate} against {result.reference}"
    yield (
        f"{words.count(result.bands, 'band')}, {pixels['compared']} of {pixels['total']} pixels compared, "
        f"{pixels['left_out_nodata']} left out as nodata"
    )
    yield ""
    yield from _table(result.figures, FIGURES)
    ratio = "unknown" if result.figures["ratio"] is None else f"{result.figures['ratio']:g}"
    yield f"data range L = {shown(result.figures['data_range'])}, ratio {ratio}"
    yield ""
    low, high = (shown(result.published[k]) for k in ("scale_low", "scale_high"))
    yield f"As published (both cubes scaled from {low} … {high} to 0 … 1 and cut):"
    yield from _table(result.published, PUBLISHED)
    for path in result.outputs.values():
        yield f"written: {path}"


def _table(values: Mapping[str, Any], rows: tuple[tuple[str, str, str, str], ...]) -> Iterator[str]:
    for key, name, unit, meaning in rows:
        yield f"  {name:<19}{shown(values[key], unit):<14}{meaning}"


def write_json(path: str, result: AssessResult, checked: Checked, measured: Measured) -> None:
    """Write the JSON report: metrics of the image and of every band, distribution of the angles, examples.

    Args:
        path: Path of the file to write.
        result: Metrics of the whole image.
        checked: Compared bands and findings.
        measured: Metrics of each band, angles and example spectra.
    """
    edges, counts = measured.angles.histogram()
    report = {
        "software": f"SpectraLift {__version__}",
        **result.as_dict(),
        "findings": [f.as_dict() for f in checked.findings],
        "bands_matched_by": checked.matching.how,
        "per_band": _per_band(checked, measured),
        "sam_quantiles_deg": {
            f"{q * 100:g} %": json_ready(measured.angles.quantile(q)) for q in (0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99)
        },
        "sam_histogram": {"edges_deg": [round(float(e), 6) for e in edges], "pixels": [int(c) for c in counts]},
        "examples": [
            {
                "sam_quantile": share, "row": e.row, "col": e.col, "sam_deg": e.degrees,
                "estimate": e.estimate.tolist(), "reference": e.reference.tolist(),
            }
            for share, e in zip(EXAMPLES, measured.examples.found)
        ],
    }  # fmt: skip
    with open(path, "w", encoding="utf-8") as f:
        json.dump(report, f, indent=1, ensure_ascii=False, allow_nan=False)
        f.write("\n")


def _per_band(checked: Checked, measured: Measured) -> list[dict[str, Any]]:
    columns = measured.per_band()
    listed = []
    for i, name in enumerate(checked.bands.names):
        entry: dict[str, Any] = {
            "name": name,
            "estimate_band": int(checked.matching.estimate[i]) + 1,
            "reference_band": int(checked.matching.reference[i]) + 1,
            "centre_nm": json_ready(float(checked.bands.centre_nm[i])),
        }
        entry.update({k: json_ready(float(v[i])) for k, v in columns.items()})
        listed.append(entry)
    return listed


def positions(checked: Checked) -> tuple[np.ndarray, str]:  # type: ignore[type-arg]
    """Return positions of the bands on an axis, (B,), and its label: centres in nm, or numbers in the reference."""
    centres = checked.bands.centre_nm
    if np.isfinite(centres).all():
        return centres, "wavelength [nm]"
    return checked.matching.reference + 1.0, "band number"
