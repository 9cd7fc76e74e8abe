"""One module per command: its options, its run, its lines of output."""
