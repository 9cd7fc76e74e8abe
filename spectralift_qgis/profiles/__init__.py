"""Reads spectra under a point, polygon or line and compares them. Built on the core; no QGIS."""
