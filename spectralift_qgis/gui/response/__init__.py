"""Choosing, and showing, a spectral response."""
