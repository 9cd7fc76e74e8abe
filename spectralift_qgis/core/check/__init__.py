"""Checks a request before anything is written, and reports all problems at once."""
