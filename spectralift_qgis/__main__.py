"""`python -m spectralift_qgis` and `spectralift`: the command line, and what QGIS starts as its worker process."""

from __future__ import annotations

import os
import sys

if sys.platform != "linux" or os.uname().machine != "aarch64":  # there torch computes with OpenBLAS as well
    # Prediction takes blocks in threads of its own: NumPy's own below these would wait for each other.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

LATER = "--later"  # the only argument of a worker that receives the others later


def main() -> int:
    """Run the command that the process was started with.

    Returns:
        The exit code: 0 done, 1 failed, 2 refused, 130 cancelled.
    """
    arguments: list[str] | None = sys.argv[1:]
    try:
        from spectralift_qgis.cli.main import main as run_command  # NumPy reads the setting once

        if arguments == [LATER]:
            from spectralift_qgis.cli import waiting

            arguments = waiting.arguments()
        code = 0 if arguments is None else run_command(arguments)
    except KeyboardInterrupt:  # before run_command listens to it, or after
        code = 130
    if arguments and "--watch-stdin" in arguments:  # a supervisor waits: torch's slow exit can be skipped
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


if __name__ == "__main__":
    sys.exit(main())
