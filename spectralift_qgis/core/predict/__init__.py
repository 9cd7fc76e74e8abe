"""Applies a model to the windows of an image and writes the outputs."""
