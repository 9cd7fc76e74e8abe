"""Foundations of the core: errors, progress, grids, blocks, words. Imports no other package of ours but paths."""
