"""QGIS layers: the raster behind a layer, and results as layers."""
