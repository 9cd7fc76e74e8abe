"""Training and application of the spectral model, which maps MSI pixels to HSI pixels."""
