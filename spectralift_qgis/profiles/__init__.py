"""Spectra under a point, polygon or line, and how they compare. Built on the core; no QGIS."""
