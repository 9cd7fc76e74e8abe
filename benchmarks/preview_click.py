"""Measures the Preview button in the dialog itself: from the click to the layer in the project.

    tools/headless.sh .venv/bin/python benchmarks/preview_click.py [--rounds 5]

The images of benchmarks/preview.py, in this process's event loop, on a map of 1000 × 700 pixels. Each round moves the
map, lets it be drawn, and clicks: every preview is of another view. It prints the table of docs/benchmarks.md; the
files take 3.1 GB.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from preview import write_scenes  # noqa: E402

IDLE_S = 1.0  # after the map was drawn
SHARE = 0.9  # of the image's width and height that the map shows; a view of all of it could not move


class Clicks:
    """The dialog with two images chosen, and a map of one of them."""

    def __init__(self, hsi: str, msi: str) -> None:
        from qgis.core import QgsProject, QgsRasterLayer

        from spectralift_qgis.gui.fusion.dialog import FusionDialog
        from spectralift_qgis.gui.fusion.runs import FusionRuns
        from tests.gui.conftest import Iface
        from tests.gui.fusion.test_dialog import choose

        self.iface = Iface()
        self.iface.window.show()
        self.canvas = self.iface.canvas
        self.canvas.resize(1000, 700)
        layers = [QgsRasterLayer(path, name, "gdal") for path, name in ((msi, "MSI"), (hsi, "HSI"))]
        QgsProject.instance().addMapLayers(layers)
        self.canvas.setDestinationCrs(layers[0].crs())
        self.canvas.setLayers(layers[:1])
        self.extent = layers[0].extent()
        self.runs = FusionRuns(self.iface)
        self.dialog = FusionDialog(self.runs, self.iface.window)
        self.dialog.show()
        for combo, text in ((self.dialog.hsi.combo, "HSI"), (self.dialog.msi.combo, "MSI")):
            choose(combo, text)
        choose(self.dialog.sensor.combo, "IKONOS")

    def one(self, part: int, parts: int) -> float:
        """Return the seconds from click to layer for the part-th of several views."""
        from qgis.core import QgsRectangle

        from tests.gui.conftest import wait_for

        width, height = self.extent.width() * SHARE, self.extent.height() * SHARE
        west = self.extent.xMinimum() + (self.extent.width() - width) * part / parts
        south = self.extent.yMinimum() + (self.extent.height() - height) * part / parts
        self.canvas.setExtent(QgsRectangle(west, south, west + width, south + height))
        self.canvas.refresh()
        drawing = [time.perf_counter()]  # when the map was last seen being drawn

        def quiet() -> bool:
            if self.canvas.isDrawing():
                drawing[0] = time.perf_counter()
            return self.dialog.preview_button.isEnabled() and time.perf_counter() - drawing[0] > IDLE_S

        wait_for(quiet)
        made: list[object] = []
        self.runs.previews.made.connect(made.append)
        started = time.perf_counter()
        self.dialog.preview_button.click()
        wait_for(lambda: made)
        return time.perf_counter() - started

    def close(self) -> None:
        from qgis.core import QgsProject

        self.dialog.unload()
        self.runs.unload()
        QgsProject.instance().clear()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    folder = ROOT / "build/bench"
    folder.mkdir(parents=True, exist_ok=True)
    scenes = {
        name: (given[given.index("--hsi") + 1], given[given.index("--msi") + 1])
        for name, given in write_scenes(folder).items()
        if name.endswith("all")
    }
    from qgis.core import QgsApplication

    app = QgsApplication([], True)
    app.initQgis()
    print("| scene | click to layer: median | least | most |\n|---|---|---|---|")
    for name, images in scenes.items():
        clicks = Clicks(*images)
        seconds = [clicks.one(i, args.rounds) for i in range(args.rounds)]
        clicks.close()
        print(f"| {name} | {median(seconds):.2f} | {min(seconds):.2f} | {max(seconds):.2f} |", flush=True)
    os._exit(0)  # QGIS takes its time to leave; nothing is left to be measured


if __name__ == "__main__":
    main()
