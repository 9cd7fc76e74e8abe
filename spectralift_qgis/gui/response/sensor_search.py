"""Search in a list of sensors: typed words, or an entry of the list that they open, choose a sensor."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QStyledItemDelegate, QStyleOptionViewItem

from spectralift_qgis.core.spectral.response.sensors import SensorEntry

WORDS = Qt.ItemDataRole.UserRole + 1
"""Role of the text in which typed words are searched. Entries without it are not found by typing."""
MOST_ROWS = 15
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


def search_words(entry: SensorEntry) -> str:
    """Return the text by which a sensor of the library is found."""
    return f"{entry.name} · {entry.maker} · {entry.platform} · {entry.id}"


class SensorSearch(QObject):
    """Makes a filled combo box editable and searchable. Its entries need data of role WORDS.

    The completer works on the combo box's own model, so that a row of the list stands for one entry. The keys that
    take an entry are handled here: Qt's combo box takes the text first, which filters the list anew, and then reads
    the row of the old list in the new one.
    """

    run_asked = pyqtSignal()  # Ctrl+Enter in the list, which keeps shortcuts from the window

    def __init__(self, combo: QComboBox, none: int = -1) -> None:
        """Args: combo: the combo box; none: index of the entry that an emptied field stands for."""
        super().__init__(combo)
        self._combo, self._none = combo, none
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = _Names(combo.model(), combo)
        completer.setCompletionRole(WORDS)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(MOST_ROWS)
        combo.setCompleter(completer)
        self._list = completer.popup()
        self._list.setItemDelegate(_Words(self._list))
        self._list.installEventFilter(self)  # after the completer's own filter: asked before it
        combo.lineEdit().editingFinished.connect(self.finish)

    def finish(self) -> bool:
        """Choose the only entry that fits the text of the field, else show again what is chosen.

        Returns: whether the field showed what was chosen.
        """
        combo = self._combo
        typed, chosen = combo.currentText().strip().lower(), combo.currentIndex()
        if typed == combo.itemText(chosen).strip().lower():
            return True
        if not typed:
            self._choose(self._none)
            return False
        fitting = self._fitting()
        if len(fitting) == 1:
            self._choose(fitting[0])
        elif chosen >= 0:
            combo.setEditText(combo.itemText(chosen))
        return False

    def _choose(self, row: int) -> None:
        """Choose an entry as a click on it does."""
        self._list.hide()
        self._combo.setCurrentIndex(row)
        self._combo.setEditText(self._combo.itemText(row))  # also where it was chosen before
        self._combo.activated.emit(row)

    def _fitting(self) -> list[int]:
        """Return the rows that the text of the field names, or else those it is a part of."""
        combo, typed = self._combo, self._combo.currentText().strip().lower()
        rows = [i for i in range(combo.count()) if combo.itemData(i, WORDS)]
        same = [i for i in rows if combo.itemText(i).strip().lower() == typed]
        return same or [i for i in rows if typed in combo.itemData(i, WORDS).lower()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the marked entry at Enter or Tab; at Ctrl+Enter also the only one there is, and ask for the run."""
        if event.type() != QEvent.Type.KeyPress or event.key() not in _KEYS:
            return False
        run, index = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier), self._list.currentIndex()
        rows = self._fitting() if run else []
        if index.isValid():
            rows = [self._combo.completer().completionModel().mapToSource(index).row()]
        if len(rows) != 1:
            return run
        self._choose(rows[0])
        if run:
            self.run_asked.emit()
        return event.key() != Qt.Key.Key_Tab  # which goes on to the next field


class _Names(QCompleter):
    """A completer that is searched by one text and completes to another, the entry's own."""

    def pathFromIndex(self, index: QModelIndex) -> str:
        return str(index.data() or "")


class _Words(QStyledItemDelegate):
    """Shows what was searched: name, maker, platform and ID."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        option.text = str(index.data(WORDS) or index.data() or "")
