"""Predicts on the worker processes of a Dask cluster: each writes tiles onto a file system that all of them share.

Everything is decided on the client: checks, training, residual correction. The inputs of a tile lie in files beside
the result (`packet`); a task is one JSON text and so is its answer (`tile`); Dask only distributes the tasks
(`session`, the one module that imports it). The tiles become a virtual raster or one file (`predicting`).
"""
