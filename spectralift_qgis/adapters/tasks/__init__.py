"""Worker runs as tasks of QGIS, which do not block its window."""
