"""The types of a table's fields, in the words that this QGIS has for them."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

# QgsField knows only QVariant's types before 3.38, and calls them deprecated since.
_NEW = Qgis.QGIS_VERSION_INT >= 33800

TEXT: Any = QMetaType.Type.QString if _NEW else QVariant.String
NUMBER: Any = QMetaType.Type.Double if _NEW else QVariant.Double
WHOLE: Any = QMetaType.Type.Int if _NEW else QVariant.Int
LONG: Any = QMetaType.Type.LongLong if _NEW else QVariant.LongLong
