"""The spectral-profile dock."""
