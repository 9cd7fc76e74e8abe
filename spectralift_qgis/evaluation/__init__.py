"""Pairs of known truth, quality metrics, and estimates compared with references. Built on the core; no QGIS."""
