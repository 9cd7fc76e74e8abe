"""Compares the two images over their common ground: shift and units."""
