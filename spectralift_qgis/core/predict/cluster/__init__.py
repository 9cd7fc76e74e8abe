"""Predicts on the worker processes of a Dask cluster: each writes tiles onto a file system that all of them share.

Everything is decided on the client: checks, training, what is returned of the LR-HSI. What a tile needs lies in files
beside the result (`packet`), a task is one JSON text and so is its answer (`tile`); Dask only says who does what
(`session`, the one module that imports it). The tiles become a virtual raster or one file (`predicting`).
"""
