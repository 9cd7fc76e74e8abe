"""Window for a text to read and copy, such as a report or the details of an error."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from spectralift_qgis.adapters.text.core_sentences import in_user_language

translate = QCoreApplication.translate


class TextDialog(QDialog):
    """Shows HTML; `copied` may contain more than the page. Not modal; deleted when it is closed."""

    def __init__(self, title: str, page: str, copied: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(640, 460)
        self.browser = QTextBrowser(self)
        self.browser.setOpenExternalLinks(True)
        self.browser.setHtml(page)
        self.browser.setAccessibleName(title)
        self.browser.setToolTip(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setToolTip(translate("SpectraLift", "Close this window"))
        close.setAccessibleName(close.toolTip())
        buttons.rejected.connect(self.reject)
        self.copy = buttons.addButton(translate("SpectraLift", "Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(translate("SpectraLift", "Copy the text to the clipboard"))
        self.copy.setAccessibleName(self.copy.toolTip())
        self.copy.clicked.connect(self._copy)
        self._copied = copied
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser)
        layout.addWidget(buttons)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._copied or self.browser.toPlainText())


def report_page(result: Mapping[str, Any], history: list[str], details: Mapping[str, Any]) -> str:
    """Return a fusion's report as HTML: result, history, findings, environment."""
    figures, timings = result.get("figures") or {}, result.get("timings_s") or {}
    rows, columns = result.get("shape") or (0, 0)
    properties = [
        (translate("SpectraLift", "File"), result.get("output")),
        (translate("SpectraLift", "Bands"), result.get("bands")),
        (translate("SpectraLift", "Pixels"), f"{columns} × {rows}"),
        (translate("SpectraLift", "Training spectra"), figures.get("spectra")),
        (translate("SpectraLift", "Mean absolute error in training"), _number(figures.get("training_mae"))),
        (translate("SpectraLift", "Mean absolute error on held-out spectra"), _number(figures.get("held_out_mae"))),
        (translate("SpectraLift", "Mean closure"), _number(figures.get("mean_closure"))),
        (translate("SpectraLift", "Seconds"), _number(sum(timings.values()))),
        (translate("SpectraLift", "Quality raster"), result.get("quality")),
        (translate("SpectraLift", "Model"), result.get("model")),
        (translate("SpectraLift", "Report (JSON)"), result.get("report")),
    ]
    page = [f"<h3>{translate('SpectraLift', 'Result')}</h3>", _table(properties)]
    page += [f"<h3>{translate('SpectraLift', 'How it was made')}</h3>", _list(history)]
    notes = [in_user_language(f.get("message") or "") for f in details.get("findings") or ()]
    if notes:
        page += [f"<h3>{translate('SpectraLift', 'Findings')}</h3>", _list(notes)]
    if details.get("environment"):
        page += [f"<h3>{translate('SpectraLift', 'Computed with')}</h3>", _table(list(details["environment"].items()))]
    return "".join(page)


def _number(value: object) -> str | None:
    return f"{value:.4g}" if isinstance(value, (int, float)) else None


def _table(pairs: list[tuple[str, Any]]) -> str:
    rows = "".join(
        f"<tr><td><b>{html.escape(str(name))}</b>&nbsp;&nbsp;</td><td>{html.escape(str(value))}</td></tr>"
        for name, value in pairs
        if value not in (None, "")
    )
    return f"<table>{rows}</table>"


def _list(lines: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{html.escape(line)}</li>" for line in lines if line) + "</ul>"
