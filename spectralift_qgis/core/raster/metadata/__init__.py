"""Reads what describes a raster: the dataset's own metadata, and the files beside it."""
