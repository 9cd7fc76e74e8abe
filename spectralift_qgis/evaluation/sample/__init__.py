"""The made-up landscape of the built-in sample: spectra, shapes, and what is painted where."""
