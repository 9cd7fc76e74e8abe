"""Export of what the profile dock shows: asks where, lets the core write, says what happened."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QWidget

from spectralift_qgis.adapters.layers.profile_geopackage import write_geopackage
from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.base.sentence import plain
from spectralift_qgis.gui.profiles.plot import ProfilePlot
from spectralift_qgis.profiles.export import NamedSite, as_json, line_table, table, write_envi_library
from spectralift_qgis.profiles.read import LineProfile, SpectralProfile

translate = QCoreApplication.translate
FOLDER = "SpectraLift/profile_folder"
PICTURES = (".png", ".svg")
LIBRARY = ".sli"


def write_lines(path: str, lines: Sequence[tuple[str, LineProfile]]) -> tuple[str, ...]:
    """Write the spectra along lines as a table; return its path. Raises SpectraLiftError or OSError."""
    if not lines:
        raise SpectraLiftError(
            plain(translate("SpectraLift", "There is no line to export. Draw one on the map first."))
        )
    with open(path, "w", encoding="utf-8", newline="") as f:
        f.write(line_table(lines, "\t" if path.lower().endswith(".tsv") else ","))
    return (path,)


def write(path: str, sites: Sequence[NamedSite], plot: ProfilePlot) -> tuple[str, ...]:
    """Write what the extension asks for: .csv, .tsv, .json, .sli, .gpkg, .png or .svg; return the paths.

    Raises SpectraLiftError or OSError with a sentence.
    """
    extension = os.path.splitext(path)[1].lower()
    if extension in PICTURES:
        plot.write_picture(path)
        return (path,)
    if not sites:
        raise SpectraLiftError(
            plain(translate("SpectraLift", "There is nothing to export. Pin a position on the map first."))
        )
    if extension == LIBRARY:
        return write_libraries(path, sites)
    if extension == ".gpkg":
        write_geopackage(path, sites, QgsProject.instance().transformContext())
        return (path,)
    if extension == ".json":
        text = json.dumps(as_json(sites), indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    else:
        text = table(sites, "\t" if extension == ".tsv" else ",")
    with open(path, "w", encoding="utf-8", newline="") as f:
        f.write(text)
    return (path,)


def write_libraries(path: str, sites: Sequence[NamedSite]) -> tuple[str, ...]:
    """Write one ENVI library for each kind of spectrum: the bands of coarse and fine differ."""
    stem = os.path.splitext(path)[0]
    by_source: dict[str, list[tuple[str, SpectralProfile]]] = {}
    for named in sites:
        for role, profile in named.site.profiles:
            if profile:
                label = f"{named.name} ({role})"
                by_source.setdefault("msi" if role == "msi" else profile.source, []).append((label, profile))
    written: list[str] = []
    for i, spectra in enumerate(by_source.values()):
        written += write_envi_library(f"{stem}{f'_{i + 1}' if i else ''}{LIBRARY}", spectra)
    if not written:
        raise SpectraLiftError(plain(translate("SpectraLift", "None of the pins has a spectrum to export.")))
    return tuple(written)


def formats() -> tuple[tuple[str, str, str], ...]:
    """Return (extension, text of the menu entry, file filter) of every format."""
    return (
        (".csv", translate("SpectraLift", "Table (CSV)…"), "CSV (*.csv)"),
        (".json", translate("SpectraLift", "EnMAP-Box profiles (JSON)…"), "JSON (*.json)"),
        (LIBRARY, translate("SpectraLift", "ENVI spectral library…"), "ENVI (*.sli)"),
        (".gpkg", translate("SpectraLift", "Places and spectra (GeoPackage)…"), "GeoPackage (*.gpkg)"),
        (".png", translate("SpectraLift", "Picture of the plot (PNG)…"), "PNG (*.png)"),
        (".svg", translate("SpectraLift", "Picture of the plot (SVG)…"), "SVG (*.svg)"),
    )


def fill_menu(
    menu: QMenu, run: Callable[[str, str], None], copy: Callable[[], None], run_lines: Callable[[], None],
    copy_lines: Callable[[], None],
) -> None:  # fmt: skip
    """Fill the export menu; `run` gets extension and file filter, `copy` puts a table on the clipboard."""
    for extension, text, file_filter in formats():
        action = menu.addAction(text)
        action.triggered.connect(lambda *_, e=extension, f=file_filter: run(e, f))
    menu.addSeparator()
    menu.addAction(translate("SpectraLift", "Copy the table")).triggered.connect(lambda *_: copy())
    menu.addSeparator()
    entries = (
        (translate("SpectraLift", "Spectra along the lines (CSV)…"), run_lines),
        (translate("SpectraLift", "Copy the spectra along the lines"), copy_lines),
    )
    for text, slot in entries:
        menu.addAction(text).triggered.connect(lambda *_, s=slot: s())


def ask_path(parent: QWidget, extension: str, file_filter: str) -> str:
    """Return where to write, "" when the user changed their mind."""
    folder = QgsSettings().value(FOLDER, os.path.expanduser("~"), type=str)
    title = translate("SpectraLift", "Export spectra")
    path, _ = QFileDialog.getSaveFileName(parent, title, os.path.join(folder, "spectra" + extension), file_filter)
    if not path:
        return ""
    if not path.lower().endswith(extension):
        path += extension
    QgsSettings().setValue(FOLDER, os.path.dirname(path))
    return str(path)


def copy_lines(lines: Sequence[tuple[str, LineProfile]]) -> None:
    """Put the spectra along lines on the clipboard, tab-separated."""
    QgsApplication.clipboard().setText(line_table(lines, "\t"))


def copy_table(sites: Sequence[NamedSite]) -> None:
    """Put all spectra on the clipboard, tab-separated, as spreadsheets take them."""
    QgsApplication.clipboard().setText(table(sites, "\t"))
