"""Searching a sensor with the list's own keys and mouse, in the fusion dialog and in the profile dock."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QStyleOptionViewItem, QVBoxLayout, QWidget

from spectralift_qgis.core.spectral.response.sensors import FROM_METADATA, sensor_index
from spectralift_qgis.gui.profiles.sources import SourceRows
from spectralift_qgis.gui.response.sensor_search import search_words
from spectralift_qgis.gui.response.srf_chooser import SrfChooser
from tests.gui.conftest import photograph, settle, wait_for
from tests.gui.fusion.test_dialog import choose, dialog, known, layers, runs

__all__ = ["dialog", "layers", "runs"]  # fixtures

pytestmark = pytest.mark.usefixtures("settings_kept")

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
WORDS = {search_words(entry): entry for entry in sensor_index()}


class Search:
    """A search field in a window of its own. kind: of which window it is."""

    def __init__(self, kind: str) -> None:
        self.window = QWidget()
        self.owner = SrfChooser(self.window) if kind == "dialog" else SourceRows(self.window)
        self.combo = self.owner.combo if kind == "dialog" else self.owner.sensor
        self.other = QLineEdit(self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.owner)
        layout.addWidget(self.other)
        self.window.resize(520, 120)
        self.window.show()
        self.enter()
        self.told: list[str] = []
        (self.owner.changed if kind == "dialog" else self.owner.sensor_changed).connect(
            lambda *_: self.told.append(self.chosen())
        )

    def chosen(self) -> str:
        return self.owner.sensor() if isinstance(self.owner, SrfChooser) else self.owner.sensor_id()

    def enter(self, field: QWidget | None = None) -> None:
        """Put the keyboard into the search field, or another. No window manager gives it back after a list."""
        self.window.activateWindow()
        wait_for(self.window.isActiveWindow)
        (field or self.combo).setFocus()
        settle()

    def type(self, words: str) -> list[str]:
        """Type words in place of the text; return what the list shows."""
        self.enter()
        self.combo.lineEdit().selectAll()
        QTest.keyClicks(self.combo.lineEdit(), words)
        assert self.list.isVisible()
        model = self.list.model()
        return [_painted(self.list.itemDelegate(), model.index(row, 0)) for row in range(model.rowCount())]

    @property
    def list(self):
        return self.combo.completer().popup()

    def press(self, row: int, how) -> None:
        """Take a row of the list, by the mouse or by the arrows and a key."""
        if how == "mouse":
            self.list.scrollTo(self.list.model().index(row, 0))
            place = self.list.visualRect(self.list.model().index(row, 0)).center()
            QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        else:
            for _ in range(row + 1):
                QTest.keyClick(self.list, KEY.Key_Down)
            QTest.keyClick(self.list, how)
        settle()


def _painted(delegate, index) -> str:
    """Return the text a row is painted with."""
    option = QStyleOptionViewItem()
    delegate.initStyleOption(option, index)
    return str(option.text)


@pytest.fixture(params=["dialog", "dock"])
def search(request, qgis_app):
    search = Search(request.param)
    yield search
    search.window.close()
    search.window.deleteLater()
    settle()


@pytest.mark.parametrize("how", ["mouse", KEY.Key_Return, KEY.Key_Enter, KEY.Key_Tab], ids=str)
@pytest.mark.parametrize("words", ["sent", "planet", "landsat", "pl", "copernicus"])
def test_the_entry_that_is_taken_is_the_sensor(search, words, how):
    """Of each list the first, the second and the last entry, one after the other."""
    rows = search.type(words)
    assert len(rows) > 1 and all(words in row.lower() for row in rows)
    for row in (0, 1, len(rows) - 1):
        assert search.type(words) == rows
        before = len(search.told)
        search.press(row, how)
        entry = WORDS[rows[row]]
        assert (search.chosen(), search.combo.lineEdit().text()) == (entry.id, entry.name)
        assert search.told[before:] == [entry.id]
        assert not search.list.isVisible()


def test_the_entry_that_was_chosen_before_can_be_taken_again(search):
    for _ in range(2):
        search.press(search.type("sent").index(next(w for w in WORDS if w.endswith("sentinel2b"))), KEY.Key_Return)
        assert (search.chosen(), search.combo.lineEdit().text()) == ("sentinel2b", "Sentinel-2B MSI")


@pytest.mark.parametrize(("words", "sensor"), [("landsat8", "landsat8_oli"), ("metadata", FROM_METADATA)])
def test_words_that_fit_one_sensor_choose_it_at_enter_and_when_the_field_is_left(search, words, sensor):
    if isinstance(search.owner, SourceRows) and sensor == FROM_METADATA:
        words = "own wave"
    for key in (KEY.Key_Return, KEY.Key_Tab):
        search.combo.setCurrentIndex(0)
        search.type(words)
        QTest.keyClick(search.list, key)  # where the keyboard is
        search.enter(search.other)
        assert search.chosen() == sensor
        assert search.combo.lineEdit().text() == search.combo.itemText(search.combo.currentIndex())


def test_words_that_fit_several_or_none_leave_the_sensor_and_the_field_shows_it(search):
    search.type("ikonos")
    search.press(0, KEY.Key_Return)
    assert search.chosen() == "ikonos"
    for words in ("sent", "no such sensor"):
        search.enter()
        search.combo.lineEdit().selectAll()
        QTest.keyClicks(search.combo.lineEdit(), words)
        search.list.hide()
        search.enter(search.other)
        assert (search.chosen(), search.combo.lineEdit().text()) == ("ikonos", "IKONOS OSA")


def test_an_emptied_field_is_no_sensor(search):
    search.type("ikonos")
    search.press(0, KEY.Key_Return)
    search.enter()
    search.combo.lineEdit().selectAll()
    QTest.keyClick(search.combo.lineEdit(), KEY.Key_Delete)
    search.enter(search.other)
    assert search.chosen() == ""


def test_ctrl_enter_right_after_typing_runs_with_the_typed_sensor(dialog, runs, layers):
    """The run waits until the sensor has been checked; nothing runs with the one before."""
    asked = _listen(runs)
    choose(dialog.sensor.combo, "Sentinel-2B MSI")
    known(dialog)
    _type(dialog, "sentinel2a")
    if QApplication.activePopupWidget():
        QTest.keyClick(QApplication.activePopupWidget(), KEY.Key_Escape)
    QTest.keyClick(dialog.sensor.combo.lineEdit(), KEY.Key_Return, CTRL)
    wait_for(lambda: asked)
    assert [request.sensor for request in asked] == ["sentinel2a"]
    assert dialog.sensor.combo.lineEdit().text() == "Sentinel-2A MSI"


@pytest.mark.parametrize(("words", "arrows"), [("sentinel-2", 1), ("sentinel2a", 0)])
def test_ctrl_enter_in_the_list_runs_with_the_marked_or_the_only_sensor(dialog, runs, layers, words, arrows):
    asked = _listen(runs)
    choose(dialog.sensor.combo, "IKONOS OSA")
    known(dialog)
    _type(dialog, words)
    popup = dialog.sensor.combo.completer().popup()
    for _ in range(arrows):
        QTest.keyClick(popup, KEY.Key_Down)
    QTest.keyClick(popup, KEY.Key_Return, CTRL)  # the list gets it, or the button whose shortcut it is
    wait_for(lambda: asked)
    assert not popup.isVisible()
    assert [request.sensor for request in asked] == ["sentinel2a"]


def test_ctrl_enter_with_words_that_fit_several_runs_nothing(dialog, runs, layers):
    asked = _listen(runs)
    choose(dialog.sensor.combo, "Sentinel-2B MSI")
    known(dialog)
    _type(dialog, "sentinel")
    popup = dialog.sensor.combo.completer().popup()
    QTest.keyClick(popup, KEY.Key_Return, CTRL)
    assert dialog.sensor.sensor() == "sentinel2b"
    QTest.keyClick(popup, KEY.Key_Escape)
    QTest.keyClick(dialog.sensor.combo.lineEdit(), KEY.Key_Return, CTRL)
    QTest.qWait(700)
    assert asked == [] and dialog.sensor.combo.lineEdit().text() == "Sentinel-2B MSI"
    photograph(dialog, "dialog_search_ambiguous")


def _type(dialog, words: str) -> None:
    dialog.activateWindow()
    wait_for(dialog.isActiveWindow)
    dialog.sensor.combo.setFocus()
    dialog.sensor.combo.lineEdit().selectAll()
    QTest.keyClicks(dialog.sensor.combo.lineEdit(), words)


def _listen(runs) -> list:
    """Return a list of the requests that are run from now on; they are not carried out."""
    asked: list = []
    runs.start = lambda request, *_: asked.append(request)
    return asked
