"""Suggests the next file name while a run writes a file."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable

from qgis.gui import QgsFileWidget
from qgis.PyQt import sip


class NextName:
    """Suggests name_2.tif, name_3.tif, … after name.tif: files that neither exist nor are being written.

    companions: endings, in place of the extension, of other files written beside.
    """

    def __init__(self, field: QgsFileWidget, *companions: str) -> None:
        self._field, self._companions = field, companions
        self._in_use: set[str] = set()
        self._first: dict[str, str] = {}  # suggestion → the user's name

    def move_on(self, path: str) -> Callable[[], None]:
        """Suggest the next name while `path` is being written. Call the returned function if it is not written."""
        self._in_use.add(path)
        first = self._first.get(path, path)
        suggestion = self._free(first)
        self._first[suggestion] = first
        self._field.setFilePath(suggestion)
        return lambda: self._restore(path, suggestion)

    def _free(self, first: str) -> str:
        stem, extension = os.path.splitext(first)
        for number in itertools.count(2):
            name = f"{stem}_{number}"
            taken = any(os.path.exists(name + ending) for ending in (extension, *self._companions))
            if not taken and name + extension not in self._in_use:
                break
        return name + extension

    def _restore(self, path: str, suggestion: str) -> None:
        """Set `path` again, unless the user has changed the suggestion."""
        self._in_use.discard(path)
        if not sip.isdeleted(self._field) and self._field.filePath() == suggestion:
            self._field.setFilePath(path)
