"""One request in, one result out: fusion, training, applying."""
