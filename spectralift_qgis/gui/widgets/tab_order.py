"""Order of widgets for the Tab key, independent of their creation."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget


def stops(field: QWidget) -> list[QWidget]:
    """Return the widgets of a field, itself included, on which Tab stops."""
    inside = [w for w in (field, *field.findChildren(QWidget)) if w.window() is field.window()]  # no pop-up lists
    return [w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.focusProxy() is None]


def follow(fields: Iterable[QWidget]) -> None:
    """Make Tab go through the fields in this order, and within each in the order of its widgets' creation."""
    widgets = [widget for field in fields for widget in stops(field)]
    for one, following in zip(widgets, widgets[1:]):
        QWidget.setTabOrder(one, following)
