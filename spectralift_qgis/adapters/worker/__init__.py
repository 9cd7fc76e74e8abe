"""The worker process: how it is started, asked, heard and ended."""
