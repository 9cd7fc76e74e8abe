"""The plugin in QGIS: what importing it costs, what it adds, and that it takes all of it away again."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from qgis.core import QgsApplication

import spectralift_qgis
from spectralift_qgis import paths


def registered() -> list[str]:
    return [provider.id() for provider in QgsApplication.processingRegistry().providers()]


@pytest.mark.parametrize("iface", [None, "qgis_iface"])
def test_it_loads_and_unloads_repeatedly(iface, request):
    plugin = spectralift_qgis.classFactory(iface and request.getfixturevalue(iface))
    before = registered()
    for _ in range(3):
        plugin.initGui()
        assert registered().count("spectralift") == 1
        assert QgsApplication.processingRegistry().algorithmById("spectralift:fuse") is not None
        plugin.unload()
        assert registered() == before
    assert QgsApplication.processingRegistry().algorithmById("spectralift:fuse") is None


def test_init_processing_twice_adds_one_provider():
    plugin = spectralift_qgis.classFactory(None)
    plugin.initProcessing()
    plugin.initGui()  # QGIS Desktop may call both
    assert registered().count("spectralift") == 1
    plugin.unload()
    plugin.unload()
    assert "spectralift" not in registered()


IMPORT = """
import json, sys, time
started = time.perf_counter()
import spectralift_qgis, spectralift_qgis.plugin
seconds = time.perf_counter() - started
plugin = spectralift_qgis.classFactory(None)
print(json.dumps({"seconds": seconds, "modules": sorted({m.split(".")[0] for m in sys.modules})}))
"""


def test_importing_the_plugin_is_quick_and_brings_no_heavy_library():
    outcome = [json.loads(_python(IMPORT)) for _ in range(3)]
    qgis = json.loads(_python("import json, sys, qgis.core; print(json.dumps(list(sys.modules)))"))  # NumPy, since 3.40
    heavy = {"torch", "numpy", "osgeo", "scipy", "pyqtgraph", "matplotlib"} - set(qgis)
    assert not heavy & set(outcome[0]["modules"])
    assert min(o["seconds"] for o in outcome) < 0.05


LOAD = """
import json, sys
from qgis.core import QgsApplication
app = QgsApplication([], False); app.initQgis()
already = set(sys.modules)
import spectralift_qgis
plugin = spectralift_qgis.classFactory(None)
plugin.initGui()
assert QgsApplication.processingRegistry().algorithmById("spectralift:fuse")
new = sorted({m.split(".")[0] for m in set(sys.modules) - already})
plugin.unload()
print(json.dumps(new))
"""


def test_loading_it_into_qgis_imports_neither_torch_nor_numpy_nor_gdal():
    assert not {"torch", "numpy", "osgeo"} & set(json.loads(_python(LOAD).splitlines()[-1]))


def _python(source: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", source],
        cwd=paths.IMPORT_ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_icon_is_there_and_is_drawn():
    from qgis.PyQt.QtGui import QIcon

    icon = QIcon(str(paths.resource("icons", "spectralift.svg")))
    for size in (16, 32, 64):
        image = icon.pixmap(size, size).toImage()
        colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        assert len(colours) > 8, f"nothing to be seen at {size} px"
