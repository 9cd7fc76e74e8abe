"""What the plugin adds to QGIS's window, and that it takes all of it away."""

from __future__ import annotations

import gc
import threading

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDockWidget

import spectralift_qgis
from tests.gui.conftest import Iface, settle, wait_for

pytestmark = pytest.mark.usefixtures("settings_kept")


@pytest.fixture
def plugin(iface: Iface):
    plugin = spectralift_qgis.classFactory(iface)
    plugin.initGui()
    yield plugin
    plugin.unload()
    settle()


def listeners(iface: Iface) -> dict[str, int]:
    """Return how many slots listen to what outlives the plugin."""
    project = QgsProject.instance()
    sources = {
        project: ("layersAdded", "layersRemoved", "layersWillBeRemoved", "readProject", "cleared", "writeProject"),
        project.layerTreeRoot(): ("addedChildren", "removedChildren"),
        QgsApplication.taskManager(): ("taskAdded", "progressChanged", "allTasksFinished"),
        QgsApplication.instance(): ("aboutToQuit", "paletteChanged", "focusChanged"),
        iface.canvas: ("mapToolSet", "destinationCrsChanged", "extentsChanged", "layersChanged", "keyPressed"),
        iface.bar: ("widgetAdded", "widgetRemoved"),
    }
    return {name: source.receivers(getattr(source, name)) for source, names in sources.items() for name in names}


def test_it_is_in_the_menu_the_toolbar_and_the_layer_tree(plugin, iface):
    kinds = [kind for kind, _ in iface.added]
    assert {"menu", "toolbar", "layer", "options"} <= set(kinds)
    assert plugin.desktop.action.text() and plugin.desktop.action.toolTip()
    assert not plugin.desktop.action.icon().isNull()


def test_the_dialog_opens_once_and_keeps_what_it_said(plugin):
    plugin.desktop.action.trigger()
    first = plugin.desktop.dialog
    first.advanced.seed.setValue(5)
    first.close()
    plugin.desktop.action.trigger()
    assert plugin.desktop.dialog is first and first.isVisible()
    assert first.advanced.seed.value() == 5


def test_the_profile_dock_has_room_for_its_plot_and_the_legend_fits(plugin, iface):
    """In two columns where there is room, in one where there is not, and never beyond the plot."""
    iface.window.resize(1280, 800)
    iface.window.show()
    dock = plugin.desktop.profiles.show()
    settle()
    assert 0.3 * 1280 < dock.width() < 0.45 * 1280
    heights = []
    for width in (340, 760):
        iface.window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
        settle()
        legend = dock.plot.legend()
        assert legend.left() >= 0 and legend.right() <= dock.plot.width(), (width, legend)
        heights.append(legend.height())
    assert heights[0] > heights[1]


def test_the_layer_menu_opens_the_dialog_with_that_layer(plugin, iface, tiny_pair, wald):
    coarse = QgsRasterLayer(wald.hsi, "coarse")
    fine = QgsRasterLayer(str(tiny_pair.msi), "fine")
    QgsProject.instance().addMapLayers([coarse, fine])
    iface.setActiveLayer(fine)
    plugin.desktop.layer_action.trigger()
    assert plugin.desktop.dialog.msi.layer() is fine
    iface.setActiveLayer(coarse)
    plugin.desktop.layer_action.trigger()
    assert plugin.desktop.dialog.hsi.layer() is coarse


def test_loaded_ten_times_it_leaves_no_trace(iface, tiny_pair):
    """With all of it in use: the dialog and the dock open, the map tool active, a pin on the map."""
    fine = QgsRasterLayer(str(tiny_pair.msi), "fine")
    QgsProject.instance().addMapLayer(fine)
    iface.canvas.setDestinationCrs(fine.crs())
    iface.window.show()
    settle()
    before = (listeners(iface), set(QgsApplication.processingRegistry().providers()))
    children, items = count(iface.window), len(iface.canvas.scene().items())
    for _ in range(10):
        plugin = spectralift_qgis.classFactory(iface)
        plugin.initGui()
        plugin.desktop.open_dialog()
        dock = plugin.desktop.profiles.show()
        dock.bar.tools["point"].setChecked(True)
        assert iface.canvas.mapTool() is dock.tool
        dock.pin(fine.extent().center())
        settle()
        plugin.unload()
        del plugin, dock
        settle()
        gc.collect()
        assert iface.added == []
        assert iface.canvas.mapTool() is None
    assert (listeners(iface), set(QgsApplication.processingRegistry().providers())) == before
    assert count(iface.window) == children
    assert len(iface.canvas.scene().items()) == items
    assert not [w for w in QApplication.topLevelWidgets() if type(w).__module__.startswith("spectralift_qgis")]
    assert not [t for t in threading.enumerate() if t is not threading.main_thread() and not t.daemon]


def count(window: QObject) -> dict[str, int]:
    return {kind.__name__: len(window.findChildren(kind)) for kind in (QAction, QDialog, QDockWidget)}


def test_unloading_ends_a_fusion_that_runs(iface, wald, tmp_path):
    from spectralift_qgis.core.request.request import FusionRequest
    from tests.adapters.worker.test_worker import children

    before = children()
    plugin = spectralift_qgis.classFactory(iface)
    plugin.initGui()
    request = FusionRequest(wald.hsi, wald.msi, str(tmp_path / "out.tif"), sensor="sentinel2a")
    task = plugin.desktop.runs.start(request, "A × B")
    wait_for(lambda: "Training" in task.description())
    plugin.unload()
    assert children() == before
    assert list(tmp_path.iterdir()) == []
    settle()
