"""HTML report: a single file without scripts or external resources; all text from input files is escaped."""

from __future__ import annotations

import os
from collections.abc import Iterable
from html import escape

import numpy as np

from spectralift_qgis import __version__
from spectralift_qgis.core.spectral.bands import gaps
from spectralift_qgis.evaluation.assess import plots
from spectralift_qgis.evaluation.assess.checks import Checked
from spectralift_qgis.evaluation.assess.measuring import Measured
from spectralift_qgis.evaluation.assess.plots import Series, map_svg
from spectralift_qgis.evaluation.assess.request import AssessResult
from spectralift_qgis.evaluation.assess.sketches import Example
from spectralift_qgis.evaluation.assess.summary import FIGURES, PUBLISHED, positions, shown

_EXAMPLE_NAMES = ("best", "typical", "worst")
_EXAMPLE_TEXTS = ("1 % of the pixels are closer", "half of the pixels are closer", "99 % of the pixels are closer")
_BAND_COLUMNS = (
    ("rmse", "RMSE"), ("relative_rmse", "RMSE / mean"), ("bias", "bias"), ("reference_mean", "reference mean"),
    ("psnr_db", "PSNR [dB]"), ("ssim", "SSIM"), ("uiqi", "UIQI"), ("cross_correlation", "CC"),
)  # fmt: skip

STYLE = """
body{margin:0;background:#fff;color:#1d2328;font:15px/1.5 "Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
main{max-width:880px;margin:0 auto;padding:20px}
h1{font-size:24px;margin:8px 0}h2{font-size:19px;margin:34px 0 6px}p{margin:6px 0}
code{font-family:Consolas,"DejaVu Sans Mono",monospace;font-size:13px;word-break:break-all}
svg{display:block;max-width:100%;height:auto;margin:8px 0}
svg text{font-size:12px;fill:#4a545c}svg text.title{font-size:13px;font-weight:600;fill:#1d2328}
.cards{margin:14px -5px}
.card{display:inline-block;vertical-align:top;box-sizing:border-box;width:200px;height:128px;margin:5px;
padding:10px 12px;border:1px solid #d5dadf;border-radius:6px}
.card .name,.card .value,.card .meaning{display:block}
.card .name{color:#4a545c}.card .value{font-size:22px;font-weight:600}
.card .meaning{font-size:12px;line-height:1.35;color:#4a545c}
.grid{stroke:#e3e7ea;stroke-width:1}.axis{stroke:#7a858e;stroke-width:1}
.line{fill:none;stroke-width:1.6}.dot{stroke:none}
.s1{stroke:#0072b2}.s2{stroke:#d55e00}.s3{stroke:#00896b}
.dot.s1{fill:#0072b2}.dot.s2{fill:#d55e00}.dot.s3{fill:#00896b}
.bar{fill:#5b87a6}.mark{stroke:#d55e00;stroke-width:1.4}
.void{fill:#eceff1}.pixels{image-rendering:pixelated}
.ring{fill:none;stroke:#fff;stroke-width:2}.ring-back{fill:none;stroke:#000;stroke-width:4}
svg text.on-map{fill:#fff;font-weight:600}
svg text.on-map-back{fill:#000;stroke:#000;stroke-width:3;font-weight:600}
.beside svg{display:inline-block;vertical-align:top;margin:8px 16px 8px 0}
table{border-collapse:collapse;font-size:13px;margin:8px 0}
th,td{text-align:left;padding:3px 12px 3px 0;border-bottom:1px solid #e3e7ea;vertical-align:top}
.wide{overflow-x:auto}summary{cursor:pointer;margin:28px 0 6px;font-size:19px;font-weight:600}
li.warning{font-weight:600}footer{margin:36px 0 12px;font-size:12px;color:#4a545c}
@media (prefers-color-scheme:dark){
body{background:#16191c;color:#e4e8eb}
svg text,.card .name,.card .meaning,footer{color:#aab4bc;fill:#aab4bc}svg text.title{fill:#e4e8eb}
.card{border-color:#3a434a}.grid{stroke:#2b3237}.axis{stroke:#7a858e}
.s1{stroke:#56b4e9}.s2{stroke:#f0a050}.s3{stroke:#3fcfa5}
.dot.s1{fill:#56b4e9}.dot.s2{fill:#f0a050}.dot.s3{fill:#3fcfa5}
.bar{fill:#4f7d9c}.mark{stroke:#f0a050}.void{fill:#2b3237}
th,td{border-color:#2b3237}
svg text.on-map{fill:#fff}svg text.on-map-back{fill:#000}
}
"""


def write_html(path: str, result: AssessResult, checked: Checked, measured: Measured) -> None:
    """Write the HTML report of a comparison.

    Args:
        path: Path of the file to write.
        result: Metrics of the whole image.
        checked: Compared bands and findings.
        measured: Metrics of each band, angles, map and example spectra.
    """
    parts = (
        _heading(result),
        _cards(result),
        _findings(checked),
        _angles(measured),
        _spectra(checked, measured),
        _over_wavelength(checked, measured),
        _published(result),
        _definitions(result),
        _band_table(checked, measured),
    )
    title = f"{os.path.basename(result.estimate)} against {os.path.basename(result.reference)}"
    with open(path, "w", encoding="utf-8") as f:
        f.write(
            '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main>\n"
        )
        f.write("\n".join(parts))
        f.write(f"\n<footer>SpectraLift {escape(__version__)}, assess</footer></main></body></html>\n")


def _heading(result: AssessResult) -> str:
    pixels = result.pixels
    left_out = f", {pixels['left_out_nodata']:,} left out as nodata" if pixels["left_out_nodata"] else ""
    return (
        "<h1>Estimated cube against reference</h1>"
        f"<p>Estimate: <code>{escape(result.estimate)}</code><br>Reference: <code>{escape(result.reference)}</code></p>"
        f"<p>{result.bands} bands and {pixels['compared']:,} of {pixels['total']:,} pixels compared{left_out}.</p>"
    )


def _cards(result: AssessResult) -> str:
    cards = []
    for key, name, unit, meaning in FIGURES:
        cards.append(
            f'<div class="card"><span class="name">{name}</span>'
            f'<span class="value">{shown(result.figures[key], unit)}</span>'
            f'<span class="meaning">{escape(meaning)}</span></div>'
        )
    return f'<div class="cards">{"".join(cards)}</div>'


def _findings(checked: Checked) -> str:
    items = "".join(f'<li class="{f.level}">{escape(f.message)}</li>' for f in checked.findings)
    return f"<ul>{items}</ul>" if items else ""


def _named_examples(measured: Measured) -> tuple[tuple[str, Example], ...]:
    return tuple(zip(_EXAMPLE_NAMES, measured.examples.found))


def _angles(measured: Measured) -> str:
    angles = measured.angles
    highest = max(angles.quantile(0.98), 1e-3) if angles.count else 1.0
    marks = [(angles.mean, f"mean {angles.mean:.3g}°"), (angles.quantile(0.5), f"median {angles.quantile(0.5):.3g}°")]
    histogram = plots.bar_plot(
        *angles.histogram(), marks, title="How many pixels have which angle", x_label="spectral angle [°]",
        y_label="pixels",
    )  # fmt: skip
    factor = measured.thumbnail.factor
    note = f" One picture element is the mean of {factor} × {factor} pixels." if factor > 1 else ""
    return (
        "<h2>Spectral angle</h2><p>Low is good: the angle is 0° where the estimate has the reference's spectrum, "
        "whatever its brightness. The colours end at the 98 % quantile; the last bar holds all that is beyond."
        f"{note}</p>"
        f'<div class="beside">{map_svg(measured.thumbnail, highest, _named_examples(measured))}{histogram}</div>'
    )


def _spectra(checked: Checked, measured: Measured) -> str:
    x, x_label = positions(checked)
    breaks = gaps(x) if x_label.startswith("wave") else None
    drawn = []
    for (name, e), text in zip(_named_examples(measured), _EXAMPLE_TEXTS):
        title = f"{name}: row {e.row}, column {e.col}, {e.degrees:.3g}° ({text})"
        both = (Series("reference", e.reference, "s1"), Series("estimate", e.estimate, "s2"))
        drawn.append(plots.line_plot(x, both, title=title, x_label=x_label, y_label="value", breaks=breaks))
    return "<h2>Best, typical and worst spectra</h2>" + "".join(drawn)


def _over_wavelength(checked: Checked, measured: Measured) -> str:
    x, x_label = positions(checked)
    breaks = gaps(x) if x_label.startswith("wave") else None
    bands = measured.per_band()
    bounded = [bands[k] for k in ("ssim", "uiqi", "cross_correlation")]
    lowest = min((float(np.nanmin(v)) for v in bounded if np.isfinite(v).any()), default=0.0)
    drawn = [
        plots.line_plot(
            x, (Series("RMSE", bands["rmse"], "s2"), Series("bias (estimate − reference)", bands["bias"], "s3")),
            title="Error", x_label=x_label, y_label="reference's units", breaks=breaks,
        ),
        plots.line_plot(
            x, (Series("RMSE / reference mean", 100 * bands["relative_rmse"], "s2"),),
            title="Relative error", x_label=x_label, y_label="%", breaks=breaks, y_limits=(0.0, None),
        ),
        plots.line_plot(
            x, tuple(Series(n, v, s) for n, v, s in zip(("SSIM", "UIQI", "CC"), bounded, ("s1", "s2", "s3"))),
            title="Likeness, 1 is best", x_label=x_label, y_label="", breaks=breaks,
            y_limits=(None if lowest < 0 else max(0.0, lowest - 0.05), 1.0 if lowest < 1 else 1.05),
        ),
        plots.line_plot(
            x, (Series("PSNR", bands["psnr_db"], "s1"),),
            title="Peak signal-to-noise ratio", x_label=x_label, y_label="dB", breaks=breaks,
        ),
    ]  # fmt: skip
    return "<h2>Over the spectrum</h2>" + "".join(drawn)


def _published(result: AssessResult) -> str:
    low, high = (shown(result.published[k]) for k in ("scale_low", "scale_high"))
    rows = ((name, shown(result.published[key], unit), meaning) for key, name, unit, meaning in PUBLISHED)
    return (
        "<h2>As the authors of SpectraLift compute them</h2><p>Only for a comparison with their tables. Both cubes are "
        f"scaled from {low} … {high} (1st and 99th percentile of the reference) to 0 … 1 and cut.</p>"
        + _table(("figure", "value", "what it is"), rows)
    )


def _definitions(result: AssessResult) -> str:
    figures = result.figures
    ratio = "not given, so there is no ERGAS" if figures["ratio"] is None else f"{figures['ratio']:g}"
    return (
        "<h2>What was used</h2><p>Data range L of PSNR and SSIM: "
        f"{shown(figures['data_range'])}. Ratio of coarse to fine pixel: {ratio}. Equations and sources are in "
        "docs/assess.md.</p>"
    )


def _band_table(checked: Checked, measured: Measured) -> str:
    columns = measured.per_band()
    rows = (
        (
            str(int(checked.matching.reference[i]) + 1),
            name,
            shown(float(checked.bands.centre_nm[i])),
            *(shown(float(columns[key][i])) for key, _ in _BAND_COLUMNS),
        )
        for i, name in enumerate(checked.bands.names)
    )
    head = ("band", "name", "centre [nm]", *(name for _, name in _BAND_COLUMNS))
    return f'<details><summary>Every band</summary><div class="wide">{_table(head, rows)}</div></details>'


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    top = "".join(f"<th>{escape(h)}</th>" for h in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"
