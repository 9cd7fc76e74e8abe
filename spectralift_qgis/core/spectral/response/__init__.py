"""Spectral response functions: the sensor library, the user's files, the matrix R."""
