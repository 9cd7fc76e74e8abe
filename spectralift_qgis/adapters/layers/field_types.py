"""Types of attribute fields for this version of QGIS."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

# Before 3.38 QgsField takes only QVariant's types, which are deprecated since.
_NEW = Qgis.QGIS_VERSION_INT >= 33800

TEXT: Any = QMetaType.Type.QString if _NEW else QVariant.String
NUMBER: Any = QMetaType.Type.Double if _NEW else QVariant.Double
WHOLE: Any = QMetaType.Type.Int if _NEW else QVariant.Int
LONG: Any = QMetaType.Type.LongLong if _NEW else QVariant.LongLong
