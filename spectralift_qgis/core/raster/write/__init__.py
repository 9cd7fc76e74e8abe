"""Writes rasters: encoding, statistics, COG, mosaics, QGIS's style."""
