"""The worker process: starting it, talking to it, ending it."""
