"""Run a module of another package, and end when the parent process does.

    python -m spectralift_qgis.adapters.torch_install.supervised [--from WHEEL] MODULE ARGUMENT…

The end of stdin means that the parent has cancelled or died, so no download continues after QGIS has closed. WHEEL is
put first on the path, so that the pip of `ensurepip` runs without being installed.
"""

from __future__ import annotations

import os
import runpy
import sys
import threading
from collections.abc import Sequence

CANCELLED = 130


def main(arguments: Sequence[str]) -> None:
    """Run `python -m MODULE ARGUMENT…` in this process."""
    wheel, rest = ("", list(arguments))
    if rest[0] == "--from":
        wheel, rest = rest[1], rest[2:]
    if wheel:
        sys.path.insert(0, wheel)
    threading.Thread(target=_end_with_stdin, daemon=True).start()
    sys.argv = rest
    runpy.run_module(rest[0], run_name="__main__", alter_sys=True)


def _end_with_stdin() -> None:
    try:
        # Not sys.stdin: Python aborts at exit while a thread holds its lock.
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    os._exit(CANCELLED)


if __name__ == "__main__":
    main(sys.argv[1:])
