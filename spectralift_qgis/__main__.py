"""`python -m spectralift_qgis`: the command line, and what QGIS starts as its worker process."""

from __future__ import annotations

import os
import sys

if sys.platform != "linux" or os.uname().machine != "aarch64":  # there torch computes with OpenBLAS as well
    # Prediction takes blocks in threads of its own: NumPy's own below these would wait for each other.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

LATER = "--later"  # the only argument of a worker that is told the others when they are known

if __name__ == "__main__":
    wanted: list[str] | None = sys.argv[1:]
    try:
        from spectralift_qgis.cli.main import main  # NumPy reads the setting once

        if wanted == [LATER]:
            from spectralift_qgis.cli import waiting

            wanted = waiting.arguments()
        code = 0 if wanted is None else main(wanted)
    except KeyboardInterrupt:  # before main listens to it, or after
        code = 130
    if wanted and "--watch-stdin" in wanted:  # a supervisor waits: all is written, torch's long goodbye can be skipped
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)
