"""Measures how long a fusion blocks QGIS's interface: the gaps between two turns of the event loop.

    tools/headless.sh .venv/bin/python benchmarks/ui_gap.py [--preset default] [--json]

A real run from the dialog's own start (FusionRuns) to the layer in the project, in this process's event loop, with a
timer that wants to be heard every millisecond. What counts is how late it is. The goal: p99 under 20 ms, none above
100 ms. Beside it the gaps of the same loop with nothing to do, for as long, in the same minute: what the machine itself
does to it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

IDLE_S = 5.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--preset", default="default")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()

    from qgis.core import QgsApplication, QgsProject, QgsRasterLayer

    app = QgsApplication([], True)
    app.initQgis()
    from spectralift_qgis.core.request.request import FusionRequest
    from spectralift_qgis.evaluation.sample.files import SENSOR, write_sample
    from spectralift_qgis.gui.fusion.runs import FusionRuns
    from tests.gui.conftest import Iface

    with tempfile.TemporaryDirectory() as folder:
        scene = write_sample(folder)
        hsi, msi = QgsRasterLayer(scene["lr_hsi"], "HSI"), QgsRasterLayer(scene["hr_msi"], "MSI")
        QgsProject.instance().addMapLayers([hsi, msi])
        iface = Iface()
        iface.window.show()
        runs = FusionRuns(iface)
        idle = watch(app, until=time.perf_counter() + IDLE_S)
        output = f"{folder}/sharp.tif"
        wanted = FusionRequest(
            scene["lr_hsi"], scene["hr_msi"], output, sensor=SENSOR, preset=options.preset, report=f"{folder}/r.json"
        )
        started = time.perf_counter()
        runs.start(wanted, "HSI × MSI", hsi.id(), msi.id())
        busy = watch(app, while_true=lambda: len(runs.queue))
        seconds = time.perf_counter() - started
        idle += watch(app, until=time.perf_counter() + max(seconds - IDLE_S, 0.0))  # half of it before, half after
        assert any(layer.bandCount() == hsi.bandCount() and layer is not hsi
                   for layer in QgsProject.instance().mapLayers().values())  # fmt: skip
        runs.unload()
        QgsProject.instance().clear()
    report = {"preset": options.preset, "seconds": round(seconds, 1), "load": round(os.getloadavg()[0], 1),
              "idle": summary(idle), "run": summary(busy)}  # fmt: skip
    if options.json:
        print(json.dumps(report))
    else:
        print(f"{options.preset}: {seconds:.1f} s from start to layer, load {report['load']}")
        for name in ("idle", "run"):
            print(f"{name:>5}: " + ", ".join(f"{k} {v}" for k, v in report[name].items()))
    sys.stdout.flush()
    os._exit(0)  # QGIS takes its time to leave; nothing is left to be measured


def watch(app, until: float = 0.0, while_true=None) -> list[float]:
    """Return the milliseconds between turns of the event loop."""
    from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer

    gaps: list[float] = []
    loop, last = QEventLoop(), [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        gaps.append((now - last[0]) * 1000)
        last[0] = now
        if (while_true is not None and not while_true()) or (until and now > until):
            loop.quit()

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1)
    timer.timeout.connect(tick)
    timer.start()
    loop.exec()
    return gaps


def summary(gaps: list[float]) -> dict[str, float]:
    """Return quantiles of the gaps, and how many are longer than is felt."""
    ordered = sorted(gaps)
    at = lambda q: ordered[min(len(ordered) - 1, int(q * len(ordered)))]  # noqa: E731
    return {
        "turns": len(gaps),
        "median_ms": round(at(0.5), 2),
        "p99_ms": round(at(0.99), 2),
        "max_ms": round(ordered[-1], 2),
        "above_20_ms": sum(g > 20 for g in gaps),
        "above_100_ms": sum(g > 100 for g in gaps),
    }


if __name__ == "__main__":
    main()
