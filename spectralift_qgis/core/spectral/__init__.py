"""Bands, wavelengths and spectral response functions."""
