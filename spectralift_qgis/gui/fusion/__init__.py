"""The fusion dialog."""
