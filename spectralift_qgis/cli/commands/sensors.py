"""`sensors`: what the sensor library holds."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from dataclasses import asdict

import numpy as np

from spectralift_qgis.cli.console import Console
from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.base.sentence import Sentence, plain
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.response.sensors import SensorEntry, sensor_entry, sensor_index
from spectralift_qgis.core.spectral.response.srf import SpectralResponse

_WHAT = "sensor of the library, or a response file of your own"

COLOURS = ("#0072B2", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#E69F00", "#000000")  # Okabe–Ito


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = commands.add_parser("sensors", help="list the sensors whose spectral response is known")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.set_defaults(run=_list)
    actions = parser.add_subparsers(metavar="[show ID|RESPONSE | plot ID|RESPONSE FILE]")
    show = actions.add_parser("show", help="print the bands of one sensor")
    show.add_argument("id", metavar="ID|RESPONSE", help=_WHAT)
    show.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON object")
    show.set_defaults(run=_show)
    plot = actions.add_parser("plot", help="draw the responses of one sensor")
    plot.add_argument("id", metavar="ID|RESPONSE", help=_WHAT)
    plot.add_argument("file", metavar="FILE", help="picture to write: .png, .svg, .pdf")
    plot.add_argument("--hsi", default="", help="hyperspectral raster whose bands are drawn below the curves")
    plot.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON object")
    plot.set_defaults(run=_plot)


def _list(options: argparse.Namespace, console: Console) -> None:
    entries = sensor_index()
    console.result({"sensors": [asdict(e) for e in entries]}, _list_lines(entries))


def _list_lines(entries: tuple[SensorEntry, ...]) -> Iterator[str]:
    width = max(len(e.id) for e in entries)
    for maker in dict.fromkeys(e.maker for e in entries):
        yield maker
        for e in entries:
            if e.maker == maker:
                yield f"  {e.id:<{width}}  {e.name}: {', '.join(e.bands)}"


def _own_response(options: argparse.Namespace) -> SpectralResponse | None:
    """Return the response in the user's file, None when the words name a sensor of the library."""
    if any(e.id == options.id for e in sensor_index()):
        return None
    if not os.path.exists(options.id) and not os.path.splitext(options.id)[1] and os.sep not in options.id:
        return None
    from spectralift_qgis.core.spectral.response.srf_files import load_response

    return load_response(os.path.abspath(options.id))


def _show(options: argparse.Namespace, console: Console) -> None:
    own = _own_response(options)
    if own is None:
        entry = sensor_entry(options.id)
        console.result(asdict(entry), _show_lines(entry))
        return
    values = {
        "file": os.path.abspath(options.id),
        "bands": list(own.band_names),
        "centre_nm": [round(float(v), 2) for v in own.centre_nm],
        "fwhm_nm": [round(float(v), 2) for v in own.fwhm_nm],
        "notes": list(own.notes),
    }
    rows = [f"{n:<16} {c:9.1f} {w:9.1f}" for n, c, w in zip(own.band_names, own.centre_nm, own.fwhm_nm)]
    notes = [f"note: {note}" for note in own.notes]
    console.result(values, [str(values["file"]), *notes, "band             centre nm   FWHM nm", *rows])


def _show_lines(entry: SensorEntry) -> Iterator[str]:
    yield f"{entry.name} ({entry.platform}), {entry.kind} response"
    yield f"source: {entry.source}"
    if entry.note:
        yield f"note: {entry.note}"
    yield "band             centre nm   FWHM nm   GSD m"
    for name, centre, fwhm, gsd in zip(entry.bands, entry.centre_nm, entry.fwhm_nm, entry.gsd_m):
        yield f"{name:<16} {centre:9.1f} {fwhm:9.1f} {gsd:7g}"


def _plot(options: argparse.Namespace, console: Console) -> None:
    from spectralift_qgis.cli.commands.sensors import plot_response
    from spectralift_qgis.core.raster import open_raster
    from spectralift_qgis.core.spectral.response.srf import load_sensor

    response, bands = _own_response(options), None
    title = os.path.basename(options.id)
    if response is None:
        entry = sensor_entry(options.id)
        response, title = load_sensor(entry.id), f"{entry.name} ({entry.kind} response)"
    if options.hsi:
        with open_raster(options.hsi) as hsi:
            bands = hsi.bands
    plot_response(response, title, options.file, bands)
    console.result({"id": options.id, "file": options.file}, [options.file])


def plot_response(response: SpectralResponse, title: str, path: str, bands: BandTable | None = None) -> None:
    """Write the curves as a picture; `path` decides the format. `bands` are drawn as ticks, bad ones in red.

    Raises SpectraLiftError when matplotlib is missing or the file cannot be written.
    """
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        raise SpectraLiftError(plain("Drawing needs matplotlib: `python -m pip install matplotlib`.")) from None
    figure = Figure(figsize=(9, 4.2), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    for i, (name, curve) in enumerate(zip(response.band_names, response.response)):
        colour = COLOURS[i % len(COLOURS)]
        axes.plot(response.wavelength_nm, np.where(curve > 0, curve, np.nan), color=colour, lw=1.6)
        axes.fill_between(response.wavelength_nm, curve, color=colour, alpha=0.12, lw=0)
        axes.annotate(name, (response.centre_nm[i], 1.03), color=colour, ha="center", rotation=60, fontsize=8)
    if bands is not None:
        for centres, colour in ((bands.centre_nm[bands.good], "0.45"), (bands.centre_nm[~bands.good], "#D00000")):
            axes.vlines(centres, -0.06, -0.02, color=colour, lw=0.8)
    axes.set(xlabel="wavelength (nm)", ylabel="relative response", ylim=(-0.08, 1.3), title=title)
    axes.spines[["top", "right"]].set_visible(False)
    try:
        figure.savefig(path, dpi=130)
    except (OSError, ValueError) as e:
        raise SpectraLiftError(Sentence("{path} could not be written: {reason}", path=path, reason=e)) from None
