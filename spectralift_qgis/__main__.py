"""`python -m spectralift_qgis`: the command line, and what QGIS starts as its worker process."""

from __future__ import annotations

import sys

from spectralift_qgis.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
