"""Quality metrics: textbook definitions, and the variants of published tables."""
