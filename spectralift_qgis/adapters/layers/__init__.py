"""QGIS layers: which raster a layer shows, and results as layers."""
