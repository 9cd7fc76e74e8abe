"""Parses the command line and turns what the core raises into one message and an exit code."""

from __future__ import annotations

import argparse
import contextlib
import errno
import io
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from spectralift_qgis import __version__
from spectralift_qgis.cli.commands import apply, assess, fuse, profile, sample, selftest, sensors, simulate, train
from spectralift_qgis.cli.console import Console, NoReader
from spectralift_qgis.core.base.errors import Cancelled, SpectraLiftError

COMMANDS = (fuse, train, apply, assess, simulate, profile, sample, selftest, sensors)
_LOOKING = {command.__name__ for command in (profile, selftest, sensors)}


SCRIPT = "spectralift"  # the command that pip installs: pyproject.toml


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 done, 1 failed, 2 refused, 130 cancelled."""
    # Waiting threads that spin halve the speed of everything when the machine has other work (docs/training.md).
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a German Windows has no ∞ for what goes into a pipe
    parser = command_parser()
    options = parser.parse_args(arguments)
    console = Console(json=options.json, watch_stdin=getattr(options, "watch_stdin", False))
    try:
        _raise_without_folder()
        with console.listening(), console.at_once() if _only_looks(options) else contextlib.nullcontext():
            options.run(options, console)
        return 0
    except NoReader as e:
        if console.done and e.reader_left:  # `sensors | head`: has seen enough
            return 0
        error: SpectraLiftError = SpectraLiftError(str(e))
    except KeyboardInterrupt:
        error = Cancelled()
    except SpectraLiftError as e:
        error = e
    except Exception as e:  # the last line of defence: a sentence for the user, the details for a report
        if _any_of(e, _is_out_of_memory):
            error = SpectraLiftError(NO_MEMORY)
        elif _any_of(e, _is_disk_full):
            error = SpectraLiftError(DISK_FULL)
        elif _any_of(e, _names_missing_gdal):
            error = SpectraLiftError(NO_GDAL)
        else:
            print(traceback.format_exc(), file=sys.stderr)
            error = SpectraLiftError(_unexpected(e))
            error.code = "unexpected"
    console.error(error.code, error.problems, error.exit_code)
    return error.exit_code


def _only_looks(options: argparse.Namespace) -> bool:
    """Return whether a command leaves no file behind that it would have to remove."""
    return options.run.__module__ in _LOOKING or getattr(options, "check", False)


NO_MEMORY = (
    "There is not enough memory: close other programs, or give a smaller --memory-mib. The preset preview needs least."
)


DISK_FULL = "The disk is full: free some space, or choose another one. Nothing was left there."
NO_FOLDER = "The folder this command was started in does not exist any more: change to another one."
NO_GDAL = (
    "This Python has no GDAL (the module osgeo). Use QGIS's Python, or install GDAL from conda-forge (gdal) or with "
    "the system's packages (python3-gdal)."
)
_SIGNS_OF_NO_MEMORY = ("allocate memory", "out of memory", "failed to map segment", "can't start new thread")


def _any_of(e: BaseException | None, applies: Callable[[BaseException], bool]) -> bool:
    """Return whether a condition applies to an error or to one of its causes."""
    while e is not None:
        if applies(e):
            return True
        e = e.__cause__ or e.__context__
    return False


def _is_out_of_memory(e: BaseException) -> bool:
    # Libraries say it in words of their own, down to the linker's.
    return isinstance(e, MemoryError) or any(sign in str(e).lower() for sign in _SIGNS_OF_NO_MEMORY)


def _is_disk_full(e: BaseException) -> bool:
    return isinstance(e, OSError) and e.errno in (errno.ENOSPC, errno.EDQUOT)


def _names_missing_gdal(e: BaseException) -> bool:
    return isinstance(e, ModuleNotFoundError) and (e.name or "").partition(".")[0] == "osgeo"


def _raise_without_folder() -> None:
    """Raise SpectraLiftError where the current folder is gone: relative paths lead nowhere, and torch ends at once."""
    try:
        os.getcwd()
    except OSError:
        raise SpectraLiftError(NO_FOLDER) from None


def _unexpected(e: Exception) -> str:
    return (
        f"Something went wrong that SpectraLift did not foresee ({type(e).__name__}: {e}). "
        "Please report it with the lines above."
    )


def command_parser() -> argparse.ArgumentParser:
    """Return what parses a command line."""
    parser = argparse.ArgumentParser(
        prog=SCRIPT if Path(sys.argv[0]).stem == SCRIPT else "spectralift_qgis",
        description="Sharpen a coarse hyperspectral image with a fine multispectral one (Shah & Duarte 2025).",
    )
    parser.add_argument("--version", action="version", version=f"SpectraLift {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add_to(commands)
    return parser
