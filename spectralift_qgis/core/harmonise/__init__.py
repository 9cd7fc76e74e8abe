"""Comparison of the two images over their overlap: offset on the ground and units."""
