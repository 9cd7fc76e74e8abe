"""Parses the command line and turns what the core raises into one message and an exit code."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Sequence

from spectralift_qgis import __version__
from spectralift_qgis.cli import apply, assess, fuse, profile, sample, selftest, sensors, simulate, train
from spectralift_qgis.cli.console import Console
from spectralift_qgis.core.errors import Cancelled, SpectraLiftError

COMMANDS = (fuse, train, apply, assess, simulate, profile, sample, selftest, sensors)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 done, 1 failed, 2 refused, 130 cancelled."""
    # Waiting threads that spin halve the speed of everything when the machine has other work (docs/training.md).
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    parser = _parser()
    options = parser.parse_args(arguments)
    console = Console(json=options.json, watch_stdin=getattr(options, "watch_stdin", False))
    try:
        with console.listening():
            options.run(options, console)
        return 0
    except BrokenPipeError:  # `sensors | head`: the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        error: SpectraLiftError = Cancelled()
    except SpectraLiftError as e:
        error = e
    except Exception as e:  # the last line of defence: a sentence for the user, the details for a report
        if _for_want_of_memory(e):
            error = SpectraLiftError(NO_MEMORY)
        else:
            print(traceback.format_exc(), file=sys.stderr)
            error = SpectraLiftError(_unexpected(e))
            error.code = "unexpected"
    console.error(error.code, error.problems, error.exit_code)
    return error.exit_code


NO_MEMORY = (
    "There is not enough memory: close other programs, or give a smaller --memory-mib. The preset preview needs least."
)


def _for_want_of_memory(e: BaseException | None) -> bool:
    """Whether an error comes of too little memory: libraries say so in words of their own, down to the linker's."""
    while e is not None:
        text = str(e).lower()
        if isinstance(e, MemoryError) or any(sign in text for sign in _SIGNS_OF_NO_MEMORY):
            return True
        e = e.__cause__ or e.__context__
    return False


_SIGNS_OF_NO_MEMORY = ("allocate memory", "out of memory", "failed to map segment", "can't start new thread")


def _unexpected(e: Exception) -> str:
    return (
        f"Something went wrong that SpectraLift did not foresee ({type(e).__name__}: {e}). "
        "Please report it with the lines above."
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="spectralift_qgis",
        description="Sharpen a coarse hyperspectral image with a fine multispectral one (Shah & Duarte 2025).",
    )
    parser.add_argument("--version", action="version", version=f"SpectraLift {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add_to(commands)
    return parser
