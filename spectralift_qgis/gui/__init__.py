"""Widgets of the plugin. Rasters are read by the worker only."""
