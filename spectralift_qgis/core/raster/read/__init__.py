"""Reads windows of rasters: whole, decimated, in parallel, warped."""
