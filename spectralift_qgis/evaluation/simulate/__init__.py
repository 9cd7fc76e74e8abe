"""Wald's protocol: simulates a LR-HSI and a HR-MSI from a cube, the truth. Importing the package loads no NumPy."""
