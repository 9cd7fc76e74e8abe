"""The worker process: starting it, sending requests, reading its messages and ending it."""
