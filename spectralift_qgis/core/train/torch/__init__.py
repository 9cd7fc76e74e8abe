"""The only package that imports torch, and only inside functions and modules imported late."""
