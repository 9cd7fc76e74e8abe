"""The pins and what was read for them, without a widget: the dock shows it, tests drive it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from spectralift_qgis.adapters.layers.profile_places import source_of
from spectralift_qgis.adapters.layers.profile_store import load_pins, save_pins
from spectralift_qgis.adapters.layers.raster_layers import is_gdal_raster
from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.profiles.export import NamedSite
from spectralift_qgis.profiles.footprints import rings_in
from spectralift_qgis.profiles.pins import Pin, Pins
from spectralift_qgis.profiles.read import LineProfile, Sampling, read_line
from spectralift_qgis.profiles.site import Place, Site, SiteReader, Source

_TURN_S = 0.025  # how long pins are read before the event loop has its turn


class ProfileSession(QObject):
    """Reads what the user points at. Pins are read one after the other, the interface stays live meanwhile."""

    pins_changed = pyqtSignal()
    site_read = pyqtSignal(int)
    live_read = pyqtSignal(object)  # Site or None
    sources_changed = pyqtSignal()

    def __init__(self, project: QgsProject | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project or QgsProject.instance()
        self.pins = Pins(QCoreApplication.translate("SpectraLift", "pin {number}"))
        self.reader = SiteReader()
        self._sites: dict[int, Site] = {}
        self._layers: dict[str, list[str]] = {}
        self._scales: dict[str, float] = {}
        self._waiting: list[int] = []
        self._opens_first = False
        self._is_reading = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_some)
        self._links: list[tuple[Any, Callable[..., None]]] = [
            (self.project.layersWillBeRemoved, self._layers_leave),
            (self.project.readProject, self.restore),
            (self.project.cleared, self.forget),
        ]
        for signal, slot in self._links:
            signal.connect(slot)

    def close(self) -> None:
        """Let go of the project and of all files."""
        self._timer.stop()
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links = []
        self.reader.rasters.clear()

    # ── sources

    def set_layers(self, role: str, layers: Sequence[QgsMapLayer | None]) -> None:
        """Say which layers play a role: "lr", "msi", "sr" or "other"."""
        usable = [layer for layer in layers if layer is not None and is_gdal_raster(layer)]
        if self._layers.get(role, []) == [layer.id() for layer in usable]:
            return
        self._layers[role] = [layer.id() for layer in usable]
        others = tuple(s for s in self.reader.sources if s.role != role)
        made = (replace(source_of(layer, role), scale=self._scales.get(layer.id())) for layer in usable)
        self._take(others + tuple(made))

    def set_scales(self, scales: Mapping[str, float]) -> None:
        """Say what the stored numbers of layers, by ID, are multiplied with to be reflectance; others: automatic."""
        if dict(scales) == self._scales:
            return
        self._scales = dict(scales)
        for role, ids in list(self._layers.items()):
            self._layers[role] = []
            self.set_layers(role, [self.project.mapLayer(i) for i in ids])

    def layer_ids(self, role: str) -> list[str]:
        return list(self._layers.get(role, []))

    def _take(self, sources: tuple[Source, ...]) -> None:
        self.reader.sources = sources
        used = {s.path for s in sources}
        for path in self.reader.rasters.paths():
            if path not in used:
                self.reader.rasters.release(path)
        self.read_again()
        self.sources_changed.emit()

    def _layers_leave(self, ids: Sequence[str]) -> None:
        for role, members in list(self._layers.items()):
            staying = [i for i in members if i not in ids]
            if staying != members:
                self.set_layers(role, [self.project.mapLayer(i) for i in staying])

    def set_sampling(self, sampling: Sampling) -> None:
        if sampling != self.reader.sampling:
            self.reader.sampling = sampling
            self.read_again()

    def set_sensor(self, sensor: str) -> None:
        """Say which sensor the multispectral layer is of: an ID, "from-metadata", or "" for no closure."""
        if sensor != self.reader.sensor:
            self.reader.sensor = sensor
            self.read_again()

    # ── pins

    def add(self, place: Place, name: str = "") -> Pin:
        """Pin a place and read it at once; a footprint in further blocks of the file follows when it is drawn.

        Raises ValueError when there are too many pins.
        """
        pin = self.pins.add(place, name)
        self._read(pin.id, deferred=True)
        self._changed()
        return pin

    def remove(self, pin_ids: Sequence[int]) -> None:
        for pin_id in pin_ids:
            self.pins.remove(pin_id)
            self._sites.pop(pin_id, None)
        self._changed()

    def change(self, pin_id: int, **values: object) -> None:
        self.pins.change(pin_id, **values)
        self._changed()

    def _changed(self) -> None:
        save_pins(self.project, self.pins)
        self.pins_changed.emit()

    def restore(self, *_: object) -> None:
        """Take the pins that the project holds; they are read when the event loop has time."""
        self.pins.load(load_pins(self.project))
        self._sites.clear()
        self.read_again()
        self.pins_changed.emit()

    def forget(self) -> None:
        """The project is closed: its pins go with it."""
        self.pins.clear()
        self._sites.clear()
        self._waiting.clear()
        self._layers.clear()
        self._scales.clear()
        self.reader.sources = ()
        self.reader.rasters.clear()
        self.pins_changed.emit()

    # ── reading

    def site(self, pin_id: int) -> Site | None:
        """Return what was read for a pin, None while it waits."""
        return self._sites.get(pin_id)

    def sites(self) -> list[NamedSite]:
        """Return all pins but lines, read where they still wait."""
        for pin in self.pins:
            if pin.place.kind != "line" and (pin.id not in self._sites or self._sites[pin.id].waits):
                self._read(pin.id)
        return [NamedSite(p.name, self._sites[p.id]) for p in self.pins if p.id in self._sites]

    def read_again(self) -> None:
        self._waiting = [p.id for p in self.pins]
        self._opens_first = True
        self._timer.start()

    @property
    def more_pending(self) -> bool:
        """Return whether more pins are about to be read, so that they can be drawn together."""
        return self._is_reading and bool(self._waiting)

    def wait(self) -> None:
        """Read the waiting pins now."""
        while self._waiting:
            self._read(self._waiting.pop(0))
        self._timer.stop()

    def _read_some(self) -> None:
        if self._opens_first:  # before the first click
            self._opens_first = False
            self.reader.open_all()
        until = time.monotonic() + _TURN_S
        self._is_reading = True
        while self._waiting and time.monotonic() < until:
            self._read(self._waiting.pop(0))
        self._is_reading = False
        if not self._waiting:
            self._timer.stop()

    def _read(self, pin_id: int, deferred: bool = False) -> None:
        if pin_id not in self.pins or self.pins[pin_id].place.kind == "line":
            return
        self._sites[pin_id] = self.reader.read(self.pins[pin_id].place, deferred=deferred)
        if self._sites[pin_id].waits:
            self._waiting.append(pin_id)
            self._timer.start()
        self.site_read.emit(pin_id)

    def read_live(self, place: Place | None) -> None:
        """Read the spectra under the cursor, without the footprint; None if it left the map."""
        self.live_read.emit(None if place is None else self.reader.read(place, footprint=False))

    def lines(self) -> list[tuple[str, LineProfile]]:
        """Return the names and spectra of all lines among the pins that a raster has data for."""
        read = ((p.name, self.read_line(p.place)) for p in self.pins if p.place.kind == "line")
        return [(name, line) for name, line in read if line is not None and line.valid.any()]

    def read_line(self, place: Place) -> LineProfile | None:
        """Return the spectra along a line, of the sharp raster or else the coarse, or a further one."""
        order = {"sr": 0, "lr": 1, "other": 2, "msi": 3}
        for source in sorted(self.reader.sources, key=lambda s: order[s.role]):
            try:
                raster = self.reader.raster(source)
            except RasterError:
                continue
            moved = rings_in(place.rings, place.crs_wkt, raster.grid, closed=False)
            if moved:
                return read_line(raster, moved[0], source.name)
        return None
