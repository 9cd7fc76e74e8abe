"""Synthetic landscape of the built-in sample scene: spectra, shapes, and the painter of the landscape."""
