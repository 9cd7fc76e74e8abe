"""Trains the map from MSI pixels to HSI pixels."""
