"""Assigns raster bands to the bands of a response."""
