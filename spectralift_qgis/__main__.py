"""`python -m spectralift_qgis`: the command line, and what QGIS starts as its worker process."""

from __future__ import annotations

import os
import sys

from spectralift_qgis.cli.main import main

if __name__ == "__main__":
    code = main()
    if "--watch-stdin" in sys.argv:  # a supervisor waits: all is written, torch's long goodbye can be skipped
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)
