"""Wald's protocol on any cube: a LR-HSI and a HR-MSI of known truth. Importing the package imports no NumPy."""
