"""`python -m spectralift_qgis` and `spectralift`: the command line, and what QGIS starts as its worker process."""

from __future__ import annotations

import os
import sys

if sys.platform != "linux" or os.uname().machine != "aarch64":  # there torch computes with OpenBLAS as well
    # Prediction takes blocks in threads of its own: NumPy's own below these would wait for each other.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

WORKER = "--worker"  # QGIS's worker process, which receives its commands on stdin; what follows is for people who …
WARM = "--warm"  # … list the processes, but for this: the worker will serve many checks and previews


def main() -> int:
    """Run the command that the process was started with.

    Returns:
        The exit code: 0 done, 1 failed, 2 refused, 130 cancelled.
    """
    is_worker = sys.argv[1:2] == [WORKER]
    try:
        if is_worker:
            from spectralift_qgis.cli.worker import serve

            code = serve(warm=sys.argv[2:] == [WARM])
        else:
            from spectralift_qgis.cli.main import main as run_command  # NumPy reads the setting above once

            code = run_command()
    except KeyboardInterrupt:  # before a command listens to it, or after
        code = 130
    if is_worker:  # QGIS waits: torch's slow exit can be skipped
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


if __name__ == "__main__":
    sys.exit(main())
