"""The method and everything it needs, without QGIS and without Qt."""
