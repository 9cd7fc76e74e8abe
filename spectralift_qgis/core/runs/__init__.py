"""Complete runs, from one request to one result: fusion, training, applying a model."""
