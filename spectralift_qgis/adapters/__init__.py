"""Between QGIS and the core: qgis.core and QtCore only, no widgets."""
