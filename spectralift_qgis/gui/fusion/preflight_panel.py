"""List of the checks before a run: errors, warnings, facts."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QGroupBox, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from spectralift_qgis.adapters.text.messages import finding_text, time_text
from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.core.base.words import size
from spectralift_qgis.core.request.facts import Facts, ImageFacts
from spectralift_qgis.core.request.request import LEAST_RATIO
from spectralift_qgis.gui.widgets.field_note import ICON_PX, LEVELS, pixmap

translate = QCoreApplication.translate

ORDER = ("error", "warning", "good", "note")
DEGREES_BELOW = 0.02  # no image has pixels of 2 cm, nor of 0.02° and less than 2 km


class PreflightPanel(QGroupBox):
    """Sentences with the icons of their levels, to read with the keyboard and to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("SpectraLift", "Checks"), parent)
        self.browser = QTextBrowser(self)
        self.browser.setOpenLinks(False)
        self.browser.setMinimumHeight(96)
        self.browser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.browser.setAccessibleName(translate("SpectraLift", "Checks before the run"))
        self.browser.setToolTip(
            translate("SpectraLift", "Facts about the two images, and problems that prevent a run.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.browser)
        self.lines: list[tuple[str, str]] = []

    def show_text(self, sentence: str) -> None:
        """Show one sentence instead of checks."""
        self.lines = []
        self.browser.setHtml(f"<p>{sentence}</p>")

    def set_busy(self, busy: bool) -> None:
        """Show in the title whether the checks are running."""
        title = translate("SpectraLift", "Checks")
        self.setTitle(translate("SpectraLift", "{title} (running…)").format(title=title) if busy else title)

    def show_findings(self, facts: Facts, findings: Sequence[Finding]) -> None:
        """Show the findings and facts, the worst first."""
        lines = [*((f.level, finding_text(f)) for f in findings), *fact_lines(facts)]
        self.lines = sorted(lines, key=lambda line: ORDER.index(line[0]) if line[0] in ORDER else len(ORDER))
        document = self.browser.document()
        rows = "".join(_row(level, text) for level, text in self.lines)
        self.browser.setHtml(f'<table cellspacing="0" cellpadding="2">{rows}</table>')
        for level in LEVELS:
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"icon:{level}"), pixmap(level))


def _row(level: str, text: str) -> str:
    icon = level if level in LEVELS else "note"
    image = f'<img src="icon:{icon}" width="{ICON_PX}" height="{ICON_PX}">'
    return f"<tr><td>{image}</td><td>{html.escape(text)}</td></tr>"


def fact_lines(facts: Facts) -> Iterable[tuple[str, str]]:
    """Yield (level, sentence) for the facts of a check."""
    ratio, overlap = facts.ratio, facts.overlap
    if ratio is not None and ratio >= LEAST_RATIO:
        yield "good", translate("SpectraLift", "Pixels become {ratio:.3g} times finer").format(ratio=ratio)
    if overlap:
        text = translate("SpectraLift", "The coarse image covers {percent:.0f} % of the fine one")
        yield "good", text.format(percent=overlap * 100)
    if facts.coverage and min(facts.coverage.values()) > 0.99:
        yield "good", translate("SpectraLift", "All sensor bands in use are covered")
    output = facts.output
    if output is not None:
        rows, columns = output.shape
        text = translate("SpectraLift", "Result: {bands} bands, {columns} × {rows} pixels, {size} as {type}")
        values = {"bands": output.bands, "columns": columns, "rows": rows, "type": output.dtype}
        sentence = text.format(size=size(output.bytes), **values)
        if output.free_bytes is not None:
            free = translate("SpectraLift", "{size} free").format(size=size(output.free_bytes))
            sentence = f"{sentence} ({free})"
        yield "note", sentence
    if facts.seconds_on_cpu:
        text = translate("SpectraLift", "About {time} on this computer's CPU")
        if facts.device not in (None, "cpu"):
            text = translate("SpectraLift", "About {time} on this computer's CPU, less on a graphics card")
        yield "note", text.format(time=time_text(facts.seconds_on_cpu))


def raster_fact(facts: ImageFacts | None) -> str:
    """Return the facts of one image in a line: "224 bands · 30 m · 418–2446 nm"."""
    if facts is None:
        return ""
    one = facts.bands == 1
    count = translate("SpectraLift", "{count} band") if one else translate("SpectraLift", "{count} bands")
    parts = [count.format(count=facts.bands)]
    if facts.pixel_size:
        width = abs(facts.pixel_size[0])
        parts.append(f"{width:.3g} m" if width > DEGREES_BELOW else f"{width:.3g}°")
    if facts.wavelength_nm:
        low, high = facts.wavelength_nm
        parts.append(f"{low:.0f}–{high:.0f} nm")
    rows, columns = facts.shape
    parts.append(translate("SpectraLift", "{columns} × {rows} pixels").format(columns=columns, rows=rows))
    return " · ".join(parts)
