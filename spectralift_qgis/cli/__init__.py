"""The command line: builds a request, calls the core, shows the result. No numerics here."""
