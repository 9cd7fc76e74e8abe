"""Publishing of outputs: a file appears under its name only when it is complete."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
import shutil
import time
from collections.abc import Container, Iterator
from pathlib import Path
from typing import IO

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence

PRIVATE = "private"  # folder in a part folder for files that are not published
_PREFIX = ".spectralift-part-"
_LOCK = f"{PRIVATE}/lock"
YOUNG_S = 5.0  # a run needs far less to create and lock its part folder
TRIES = 50  # attempts to lock a part folder while other processes check its lock
SIDECARS = (".aux.xml", ".ovr", ".msk")  # statistics, pyramids and mask: out of date once the output is replaced
_TILE = re.compile(r"row\d{6,}_col\d{6,}_[0-9a-f]{8}\.tif")


def _part_prefix(output: Path) -> str:
    # The name may already be 255 bytes long, the limit: a hash of it always fits.
    return _PREFIX + hashlib.sha256(output.name.encode()).hexdigest()[:12] + "-"


def stale_parts(output: str | os.PathLike[str]) -> list[Path]:
    """Return the part folders that killed runs left beside `output`, without those of a running one."""
    target = Path(os.path.abspath(output))
    try:
        parts = sorted(target.parent.glob(_part_prefix(target) + "*"))
    except OSError:
        return []
    return [part for part in parts if part.is_dir() and not part.is_symlink() and _abandoned(part)]


def remove_stale_parts(output: str | os.PathLike[str]) -> list[str]:
    """Remove the part folders that killed runs left beside `output`; those of a running one stay.

    Returns:
        The paths of the removed folders.
    """
    removed = stale_parts(output)
    for part in removed:
        _remove(part)
    return [str(part) for part in removed]


def stale_bytes(output: str | os.PathLike[str]) -> int:
    """Return the bytes on disk of the part folders of killed runs beside `output`; the next run frees them."""
    total = 0
    for part in stale_parts(output):
        for file in part.rglob("*"):
            with contextlib.suppress(OSError):
                status = file.lstat()
                on_disk = 512 * getattr(status, "st_blocks", status.st_size)  # a sparse file takes less
                total += min(status.st_size, on_disk)
    return total


def _abandoned(part: Path) -> bool:
    """Return True if no live process holds the part folder's lock; the system releases it when a process ends.

    A folder whose lock was never held may belong to a run that is just creating it: it counts as in use while it is
    young.
    """
    try:
        with _lock(part / _LOCK) as lock:
            held = os.fstat(lock.fileno()).st_size > 0
    except FileNotFoundError:
        held = False
    except OSError:
        return False
    try:
        return held or time.time() - part.stat().st_mtime > YOUNG_S
    except OSError:
        return False  # it is gone


def _take_lock(path: Path) -> contextlib.ExitStack:
    """Acquire the lock of a part folder and mark it as used.

    Raises:
        OSError: Another process holds the lock for long.
    """
    stack = contextlib.ExitStack()
    for tries_left in reversed(range(TRIES)):
        try:
            lock = stack.enter_context(_lock(path, create=True))
            break
        except OSError as e:
            if not tries_left or e.errno not in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):
                raise
            time.sleep(0.02)  # another process may be checking the lock
    if not os.fstat(lock.fileno()).st_size:
        lock.write(b"1")
        lock.flush()
    return stack


def _empty(part: Path, keep: Container[str] = ()) -> None:
    """Remove the content of a part folder, private files included, except its lock and files with the names to keep.

    Raises:
        OSError: Something cannot be removed.
    """
    for file in [*part.iterdir(), *(part / PRIVATE).iterdir()]:
        if file.name in keep or file in (part / PRIVATE, part / _LOCK):
            continue
        if file.is_dir() and not file.is_symlink():
            shutil.rmtree(file)
        else:
            file.unlink()


def _remove(part: Path) -> None:
    """Remove a part folder; try again while a worker of a cluster that has not learnt of the end still writes into it.

    The lock goes last: a folder that is left half removed is still recognised as abandoned.
    """
    for wait_s in (0.1, 0.3, 1.0, 0.0):
        with contextlib.suppress(OSError):
            _empty(part)
        shutil.rmtree(part, ignore_errors=True)
        if not part.exists():
            return
        time.sleep(wait_s)


@contextlib.contextmanager
def _lock(path: Path, create: bool = False) -> Iterator[IO[bytes]]:
    """Hold an exclusive lock on `path`.

    Raises:
        OSError: Another process holds it.
    """
    with path.open("ab" if create else "rb+") as f:
        try:
            import fcntl
        except ImportError:  # Windows: a byte-range lock, freed with the process as well
            import msvcrt

            f.seek(0)  # the same byte for all, whatever the file holds
            msvcrt.locking(f.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
            yield f
        else:
            fcntl.flock(f.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield f


def _interrupted_run(outputs: list[Path]) -> str:
    """Return the suffix that identifies the run which left the newest part of the first output; "" if there is none."""
    if not outputs:
        return ""
    parts = stale_parts(outputs[0])
    newest = max(parts, key=lambda part: part.stat().st_mtime_ns, default=None)
    return newest.name[len(_part_prefix(outputs[0])) :] if newest else ""


class Staging:
    """Part folders beside the outputs of a run: write to `path(final)`, then call `publish`.

    Leaving the `with` block without `publish` removes everything that was written. Parts of a killed process are
    removed by the next run to the same output (`remove_stale_parts`).

    Args:
        *outputs: paths of the outputs, "" for none.
        adopt: outputs whose parts are taken over from a killed run, as they are.

    Attributes:
        adopted: whether the parts of all outputs in `adopt` were taken over. They must be of one run: parts of
            different runs do not belong together.
    """

    def __init__(self, *outputs: str, adopt: tuple[str, ...] = ()) -> None:
        self._outputs = [Path(os.path.abspath(o)) for o in outputs if o]
        self._adopt = [Path(os.path.abspath(o)) for o in adopt if o]
        self._parts: dict[Path, Path] = {}
        self._stack = contextlib.ExitStack()
        self.adopted = False

    def __enter__(self) -> Staging:
        adopted = 0
        try:
            run = _interrupted_run(self._adopt) or f"{os.getpid()}-{secrets.token_hex(4)}"
            for output in self._outputs:
                part, stale = output.parent / (_part_prefix(output) + run), stale_parts(output)
                adopt = part in stale and output in self._adopt
                for other in stale:
                    if not adopt or other != part:
                        _remove(other)
                self._take(part, adopt)
                self._parts[output] = part
                adopted += adopt
        except OSError as e:
            self._stack.close()
            path = e.filename or self._outputs[0]
            raise RasterError(Sentence("{path} cannot be written: {reason}.", path=path, reason=e.strerror)) from e
        self.adopted = bool(self._adopt) and adopted == len(self._adopt)
        return self

    def _take(self, part: Path, adopt: bool) -> None:
        if adopt:  # remove it later only if no other run has taken it in the meantime
            (part / PRIVATE).mkdir(exist_ok=True)
            lock = _take_lock(part / _LOCK)
            self._stack.callback(_remove, part)
        else:
            part.mkdir()
            self._stack.callback(_remove, part)
            (part / PRIVATE).mkdir()
            lock = _take_lock(part / _LOCK)
        self._stack.push(lock)  # released before its folder is removed: Windows requires that

    def __exit__(self, *exc: object) -> None:
        self._stack.close()

    def path(self, output: str) -> str:
        """Return the path to write to; the file will be published as `output`."""
        final = Path(os.path.abspath(output))
        return str(self._parts[final] / final.name)

    def private_path(self, output: str, name: str) -> str:
        """Return the path for a file of the run itself beside an output's part; it is not published."""
        return str(self._parts[Path(os.path.abspath(output))] / PRIVATE / name)

    def clear(self, output: str, keep: Container[str] = ()) -> None:
        """Remove the content of an output's part, private files included, except for files with the names to keep.

        Raises:
            OSError: Something cannot be removed.
        """
        _empty(self._parts[Path(os.path.abspath(output))], keep)

    def publish(self, *, flush: bool = True) -> None:
        """Flush everything to disk and move it to its name: tiles first, then sidecars, the file itself last.

        Tiles are in folders of their own and were flushed by the worker that wrote them. Their names identify their
        result: tiles of an earlier result stay until the new one is complete.

        Args:
            flush: False leaves flushing to the system; a loss of power soon after may then cost the result.

        Raises:
            RasterError: The system refuses; the earlier outputs are then untouched or complete.
        """
        try:
            staged = {o: [f for f in part.iterdir() if f.is_file()] for o, part in self._parts.items()}
            for file in (f for files in staged.values() for f in files if flush):
                to_disk(file)
            for output, files in staged.items():
                tiles = [_publish_tiles(folder, output) for folder in self._parts[output].iterdir() if folder.is_dir()]
                _remove_stale_sidecars(output)
                for file in sorted(files, key=lambda f: f.name == output.name):
                    os.replace(file, output.with_name(file.name))
                for folder, names in filter(None, tiles):
                    _remove_other_tiles(folder, names)
        except OSError as e:
            sentence = Sentence(
                "The result could not be moved to {path}: {reason}.",
                path=e.filename2 or e.filename,
                reason=e.strerror,
            )
            raise RasterError(sentence) from e


def _publish_tiles(part: Path, output: Path) -> tuple[Path, set[str]] | None:
    """Move the tiles in a folder of a part to their folder beside the output; return that folder and their names."""
    if part.name == PRIVATE:
        return None
    folder, names = output.with_name(part.name), {f.name for f in part.iterdir() if _TILE.fullmatch(f.name)}
    folder.mkdir(exist_ok=True)
    for name in names:
        os.replace(part / name, folder / name)
    return folder, names


def _remove_other_tiles(folder: Path, names: set[str]) -> None:
    for file in folder.iterdir():
        if file.name not in names and _TILE.match(file.name):
            with contextlib.suppress(OSError):  # a viewer may have it open; nothing needs it any more
                file.unlink()


def replaced(output: str, file_format: str = "") -> list[str]:
    """Return the files that publishing an output replaces or removes: the file of that name, or else its sidecars.

    Args:
        output: the path of the output, "" for none.
        file_format: the format of a raster, "" for any other file.
    """
    if not output or not file_format or os.path.isfile(output):
        return [output] if os.path.isfile(output) else []
    header = [os.path.splitext(output)[0] + ".hdr"] if file_format == "ENVI" else []
    return [path for path in (*header, *(output + suffix for suffix in SIDECARS)) if os.path.isfile(path)]


def to_disk(file: Path) -> None:
    """Flush the content of a file to the disk.

    Raises:
        OSError: The system refuses.
    """
    with file.open("rb+") as f:
        os.fsync(f.fileno())


def _remove_stale_sidecars(output: Path) -> None:
    for suffix in SIDECARS:
        try:
            output.with_name(output.name + suffix).unlink(missing_ok=True)
        except OSError as e:
            if e.errno != errno.ENAMETOOLONG:  # then there cannot be one
                raise
