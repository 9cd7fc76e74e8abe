"""Puts PyTorch into the plugin's own folder in the user profile, and takes it away again; never into QGIS's Python."""
