"""What everything stands on: errors, progress, grids, blocks, words. Imports nothing of ours but paths."""
