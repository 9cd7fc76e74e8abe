"""Outputs appear under their names only when they are complete."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

from spectralift_qgis.core.errors import RasterError

PRIVATE = "private"  # the folder in a part folder for what is not published
_PREFIX = ".spectralift-part-"
_LOCK = f"{PRIVATE}/lock"
_SIDECARS = (
    ".aux.xml",
    ".ovr",
    ".msk",
)  # of an output that is replaced: its statistics and pyramids are stale


def _part_prefix(output: Path) -> str:
    # The name itself may be 255 bytes long already: a hash of it always fits.
    return _PREFIX + hashlib.sha256(output.name.encode()).hexdigest()[:12] + "-"


def stale_parts(output: str | os.PathLike[str]) -> list[Path]:
    """Return the part folders that killed runs left beside `output`; a running one's is not among them."""
    target = Path(os.path.abspath(output))
    try:
        found = sorted(target.parent.glob(_part_prefix(target) + "*"))
    except OSError:
        return []
    return [part for part in found if part.is_dir() and not part.is_symlink() and _abandoned(part)]


def remove_stale_parts(output: str | os.PathLike[str]) -> list[str]:
    """Remove what killed runs left beside `output`; return the paths. A running one's parts are left alone."""
    removed = stale_parts(output)
    for part in removed:
        shutil.rmtree(part, ignore_errors=True)
    return [str(part) for part in removed]


def _abandoned(part: Path) -> bool:
    """True when no live process holds the part folder's lock: the system frees it whenever a process ends."""
    try:
        with _lock(part / _LOCK):
            return True
    except FileNotFoundError:
        return True
    except OSError:
        return False


@contextlib.contextmanager
def _lock(path: Path, create: bool = False) -> Iterator[None]:
    """Hold an exclusive lock on `path`. Raises OSError when somebody else does."""
    with path.open("ab" if create else "rb+") as f:
        try:
            import fcntl
        except ImportError:  # Windows: a byte-range lock, freed with the process as well
            import msvcrt

            msvcrt.locking(f.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
            yield
        else:
            fcntl.flock(f.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield


class Staging:
    """Part folders beside a run's outputs: write to `path(final)`, then `publish`.

    Leaving the `with` without `publish` removes whatever was written; a killed process's parts are removed
    by the next run to the same output (`remove_stale_parts`).
    """

    def __init__(self, *outputs: str) -> None:
        self._outputs = [Path(os.path.abspath(o)) for o in outputs if o]
        self._parts: dict[Path, Path] = {}
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Staging:
        try:
            for output in self._outputs:
                remove_stale_parts(output)
                part = output.parent / f"{_part_prefix(output)}{os.getpid()}-{secrets.token_hex(4)}"
                part.mkdir()
                self._stack.callback(shutil.rmtree, part, ignore_errors=True)
                (part / PRIVATE).mkdir()
                self._stack.enter_context(_lock(part / _LOCK, create=True))
                self._parts[output] = part
        except OSError as e:
            self._stack.close()
            raise RasterError(f"{e.filename or self._outputs[0]} cannot be written: {e.strerror}.") from e
        return self

    def __exit__(self, *exc: object) -> None:
        self._stack.close()

    def path(self, output: str) -> str:
        """Return where to write what will be published as `output`."""
        final = Path(os.path.abspath(output))
        return str(self._parts[final] / final.name)

    def private_path(self, output: str, name: str) -> str:
        """Return where to keep a file of the run's own beside an output's part; it is not published."""
        return str(self._parts[Path(os.path.abspath(output))] / PRIVATE / name)

    def publish(self) -> None:
        """Flush everything to disk and move it to its name, sidecars first, the file itself last.

        Raises RasterError when the system refuses; the outputs of before are then untouched or whole.
        """
        try:
            staged = {o: [f for f in part.iterdir() if f.is_file()] for o, part in self._parts.items()}
            for file in (f for files in staged.values() for f in files):
                _flush(file)
            for output, files in staged.items():
                _remove_stale_sidecars(output)
                for file in sorted(files, key=lambda f: f.name == output.name):
                    os.replace(file, output.with_name(file.name))
        except OSError as e:
            raise RasterError(f"The result could not be moved to {e.filename2 or e.filename}: {e.strerror}.") from e


def _flush(file: Path) -> None:
    with file.open("rb+") as f:
        os.fsync(f.fileno())


def _remove_stale_sidecars(output: Path) -> None:
    for suffix in _SIDECARS:
        try:
            output.with_name(output.name + suffix).unlink(missing_ok=True)
        except OSError as e:
            if e.errno != errno.ENAMETOOLONG:  # then there cannot be one
                raise
