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
from spectralift_qgis.cli.console import Console, OutputLost
from spectralift_qgis.core.base.errors import Cancelled, SpectraLiftError
from spectralift_qgis.core.base.sentence import Sentence, plain

COMMANDS = (fuse, train, apply, assess, simulate, profile, sample, selftest, sensors)
_READING = {command.__name__ for command in (profile, selftest, sensors)}


SCRIPT = "spectralift"  # the command that pip installs: pyproject.toml


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 done, 1 failed, 2 refused, 130 cancelled."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a German Windows has no ∞ for what goes into a pipe
    parser = command_parser()
    options = parser.parse_args(arguments)
    console = Console(json=options.json)

    def run() -> None:
        with console.interrupting() if _only_reads(options) else contextlib.nullcontext():
            options.run(options, console)

    return run_guarded(run, console)


def run_guarded(run: Callable[[], None], console: Console) -> int:
    """Run a command; print what it raises as sentences for the user.

    Args:
        run: the command.
        console: prints; signals cancel it.

    Returns:
        The exit code: 0 done, 1 failed, 2 refused, 130 cancelled.
    """
    # Waiting threads that spin halve the speed of everything when the machine has other work (docs/training.md).
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    try:
        _raise_without_folder()
        with console.listening():
            run()
        return 0
    except OutputLost as e:
        if console.finished and e.reader_left:  # `sensors | head` needs no more
            return 0
        error = SpectraLiftError(plain(str(e)))
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
    console.error(error)
    return error.exit_code


def _only_reads(options: argparse.Namespace) -> bool:
    """Return whether a command writes no files that it would have to remove."""
    return options.run.__module__ in _READING or getattr(options, "check", False)


NO_MEMORY = Sentence(
    "There is not enough memory: close other programs, or lower the memory limit (--memory-mib). The preset preview "
    "needs least."
)


DISK_FULL = Sentence("The disk is full: free some space, or choose another one. Nothing was left there.")
NO_FOLDER = Sentence("The folder this command was started in does not exist any more. Change to another one.")
NO_GDAL = Sentence(
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


def _unexpected(e: Exception) -> Sentence:
    return Sentence(
        "Something went wrong that SpectraLift did not foresee ({kind}: {reason}). Please report it with the lines "
        "above.",
        kind=type(e).__name__,
        reason=e,
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
