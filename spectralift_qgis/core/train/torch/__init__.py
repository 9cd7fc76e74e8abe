"""Networks and training in torch: the only package that imports torch, and other modules import it late."""
