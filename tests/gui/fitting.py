"""Finds texts that a window cuts off, and texts that no language was asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QGraphicsTextItem,
    QGraphicsView,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableWidget,
    QTextBrowser,
    QToolButton,
    QWidget,
)

SCREEN_PX = 1280
SLACK_PX = 1
"""Widths of texts are fractions of a pixel, rounded here and there."""


def cut(window: QWidget, widest_px: int = SCREEN_PX) -> list[str]:
    """Return a line for each visible text that has too little room, and for what is wider than the screen.

    A choice or a placeholder that is cut off and stands in the tooltip as a whole is none.
    """
    found = []
    for widget in _seen(window):
        found += [f"{_name(widget)}: {said}" for said in (*_short_of_room(widget), *_beyond(widget, window))]
    for wide in (window.minimumSizeHint().width(), window.width()):
        if wide > widest_px:
            found.append(f"{_name(window)}: needs {wide} px of {widest_px}")
    return found


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield (where, text) for all that a user of the window can read, in tips and by a screen reader as well."""
    for widget in [window, *window.findChildren(QWidget)]:
        if not _of_qt(widget):
            yield _name(widget), widget.toolTip()
            yield _name(widget), widget.accessibleName()
        if isinstance(widget, QMenu):
            yield from ((_name(widget), action.text()) for action in widget.actions())
        if widget.isVisibleTo(window) and not _of_qt(widget):
            for text in _shown(widget):
                yield _name(widget), text
            if isinstance(widget, QLineEdit):
                yield _name(widget), widget.placeholderText()
            if isinstance(widget, QComboBox):
                yield from ((_name(widget), widget.itemText(i)) for i in range(widget.count()))


def _seen(window: QWidget) -> list[QWidget]:
    return [w for w in [window, *window.findChildren(QWidget)] if w.isVisibleTo(window) and not _in_a_view(w)]


def _in_a_view(widget: QWidget) -> bool:
    """Whether it lies in a table's cell: views scroll to what they hold."""
    above = widget.parentWidget()
    return above is not None and isinstance(above.parentWidget(), QAbstractScrollArea) and not _area(above)


def _area(viewport: QWidget) -> bool:
    return isinstance(viewport.parentWidget(), QScrollArea)


def _of_qt(widget: QWidget) -> bool:
    """Whether its texts are Qt's own, or QGIS's."""
    above = widget.parentWidget()
    if isinstance(above, QDialogButtonBox) and isinstance(widget, QPushButton):
        return above.standardButton(widget) != QDialogButtonBox.StandardButton.NoButton
    browse = isinstance(above, QgsFileWidget) and isinstance(widget, QToolButton)
    return browse or widget.objectName().startswith(("qt_", "_q_"))


def _name(widget: QWidget) -> str:
    said = (
        ""
        if isinstance(widget, (QGraphicsView, QTableWidget))
        else next(iter(_shown(widget)), "") or widget.accessibleName() or widget.objectName()
    )
    return f"{type(widget).__name__} «{said}»"


def _shown(widget: QWidget) -> list[str]:
    if isinstance(widget, (QPlainTextEdit, QTextBrowser)):
        return widget.toPlainText().splitlines()
    if isinstance(widget, QComboBox):
        return [widget.currentText()]
    if isinstance(widget, QGroupBox):
        return [widget.title()]
    if isinstance(widget, QTabBar):
        return [widget.tabText(i) for i in range(widget.count())]
    if isinstance(widget, QHeaderView):
        model, role = widget.model(), Qt.ItemDataRole.DisplayRole
        return [str(model.headerData(i, widget.orientation(), role) or "") for i in range(widget.count())]
    if isinstance(widget, QLabel):
        document = QTextDocument()
        document.setHtml(widget.text())
        rich = widget.textFormat() == Qt.TextFormat.RichText or Qt.mightBeRichText(widget.text())
        return [document.toPlainText() if rich and widget.textFormat() != Qt.TextFormat.PlainText else widget.text()]
    if isinstance(widget, QGraphicsView) and widget.scene() is not None:
        return [i.toPlainText() for i in widget.scene().items() if isinstance(i, QGraphicsTextItem) and i.isVisible()]
    if isinstance(widget, QTableWidget):
        cells = (widget.item(r, c) for r in range(widget.rowCount()) for c in range(widget.columnCount()))
        return [cell.text() for cell in cells if cell is not None]
    return [widget.text()] if isinstance(widget, QAbstractButton) else []


def _short_of_room(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        yield from _label(widget)
    elif isinstance(widget, (QPushButton, QCheckBox, QRadioButton)) and widget.text():
        yield from _against(widget.sizeHint().width(), widget.width())
    elif isinstance(widget, QToolButton) and widget.text():
        if widget.icon().isNull() or widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly:
            yield from _against(widget.fontMetrics().horizontalAdvance(widget.text()), widget.width())
    elif isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
        if not widget.isEditable() and widget.currentText() not in widget.toolTip():
            yield from _against(widget.fontMetrics().horizontalAdvance(widget.currentText()), room.width())
    elif isinstance(widget, QLineEdit) and not widget.text() and widget.placeholderText() not in widget.toolTip():
        margins = 2 * widget.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth, None, widget) + 4
        needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        yield from _against(needed, widget.width() - margins)
    elif isinstance(widget, QGroupBox):
        yield from _against(widget.fontMetrics().horizontalAdvance(widget.title()), widget.width())
    elif isinstance(widget, QTabBar):
        for i in range(widget.count()):
            yield from _against(widget.fontMetrics().horizontalAdvance(widget.tabText(i)), widget.tabRect(i).width())
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        for i, text in enumerate(_shown(widget)):
            yield from _against(widget.fontMetrics().horizontalAdvance(text), widget.sectionSize(i), text)
    elif isinstance(widget, QGraphicsView):
        yield from _drawn(widget)
    elif isinstance(widget, (QScrollArea, QTextBrowser)) and widget.horizontalScrollBar().maximum() > 0:
        yield f"scrolls {widget.horizontalScrollBar().maximum()} px sideways"


def _drawn(view: QGraphicsView) -> Iterator[str]:
    """Yield the texts of a plot that reach beyond it."""
    room = view.viewport().rect().adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
    for item in view.scene().items() if view.scene() is not None else ():
        if isinstance(item, QGraphicsTextItem) and item.isVisible() and item.toPlainText().strip():
            margin = item.document().documentMargin()
            letters = item.boundingRect().adjusted(margin, margin, -margin, -margin)
            taken = view.mapFromScene(item.mapRectToScene(letters)).boundingRect()
            if not room.contains(taken):
                yield f"«{item.toPlainText()}» is drawn beyond the plot"


def _label(label: QLabel) -> Iterator[str]:
    if label.wordWrap():
        yield from _against(label.minimumSizeHint().width(), label.width())
        yield from _against(label.heightForWidth(label.width()), label.height(), "height")
    else:
        yield from _against(label.sizeHint().width(), label.width())
        yield from _against(label.sizeHint().height(), label.height(), "height")


def _against(needed: int, room: int, what: str = "") -> Iterator[str]:
    if needed > room + SLACK_PX:
        yield f"{what} needs {needed} px and has {room}".strip()


def _beyond(widget: QWidget, window: QWidget) -> Iterator[str]:
    """Yield that the widget reaches over the right or the lower edge of what it lies in."""
    above = widget.parentWidget()
    if widget is window or above is None or widget.isWindow() or not any(_shown(widget)):
        return
    scrolls = isinstance(above.parentWidget(), QAbstractScrollArea)
    if widget.geometry().right() > above.width() + SLACK_PX:
        yield f"reaches {widget.geometry().right() - above.width()} px beyond the right edge"
    if widget.geometry().bottom() > above.height() + SLACK_PX and not scrolls:
        yield f"reaches {widget.geometry().bottom() - above.height()} px below the lower edge"


WORD = re.compile(r"[^\W\d_]{4,}")


def untranslated(window: QWidget, names: re.Pattern[str]) -> list[str]:
    """Return the texts with a plain English word in them; in the pseudo-language every translated word has an accent.

    names: what is a name, a unit or another's text, and stays.
    """
    found = []
    for where, text in texts(window):
        left = [w for w in WORD.findall(names.sub(" ", text)) if w.isascii()]
        if left:
            found.append(f"{where}: {text!r} has {', '.join(left)}")
    return list(dict.fromkeys(found))
