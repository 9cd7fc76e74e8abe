"""Connects to a Dask scheduler and its workers. The only module that imports Dask, and only when it is needed."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import importlib.util
import itertools
import json
import logging
import os
import secrets
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import Any

from spectralift_qgis.core.base.errors import Finding, RequestRefused, SpectraLiftError
from spectralift_qgis.core.base.progress import Progress, raise_if_cancelled
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.predict.cluster.target import Target

CONNECT_S = 10.0
GONE_S = 300.0  # without any worker: a batch system may take that long to give new ones
_POLL_S, _ASK_S = 0.2, 2.0  # between two checks for finished tasks, and for workers
_CLOSE_S = 5.0
_STOP_S = 20.0  # a worker checks once a window whether to stop: about a second of work for a core
_AHEAD = 2  # tasks a thread of the cluster that are handed out at a time: few are left to take back on a cancel
_SETTINGS = {
    "distributed.comm.timeouts.connect": f"{CONNECT_S:g}s",
    "distributed.worker.profile.enabled": False,
    # Dask would have its workers give memory back at once: every block of pixels would be mapped and zeroed anew.
    "distributed.nanny.pre-spawn-environ.MALLOC_TRIM_THRESHOLD_": None,
    "distributed.scheduler.http.routes": [],  # of those started here: anybody on this machine could read the pages
    "distributed.worker.http.routes": [],
}


class Session:
    """A client of a Dask scheduler; made by `connected`."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def threads(self) -> int:
        """Return how many tasks the workers can run at a time."""
        return sum(self._client.nthreads().values())

    def ask(self, function: Callable[[str], str], question: str) -> dict[str, str | BaseException]:
        """Call a function on each worker.

        Args:
            function: takes and returns a text.
            question: its argument.

        Returns:
            The result, or the exception raised, by address of the worker.
        """
        return dict(self._client.run(function, question, on_error="return"))

    def ask_scheduler(self, function: Callable[[], str]) -> str | BaseException:
        """Call a function on the scheduler; return its result, or the exception that it raised."""
        try:
            return str(self._client.run_on_scheduler(function))
        except Exception as e:  # whatever the function raised there
            return e

    def run(
        self, function: Callable[[str], str], tasks: Sequence[str], progress: Progress, stop: Callable[[], None]
    ) -> Generator[str, None, None]:
        """Run tasks on the workers. A task whose worker died is given to another worker.

        Args:
            function: called with each task.
            tasks: the arguments.
            progress: asked whether to stop.
            stop: called when no more answers are needed. Dask cannot stop a task that has begun: this must make it end.

        Yields:
            The answers, in the order in which they arrive.

        Raises:
            Cancelled: when the user has cancelled.
            SpectraLiftError: when the cluster is lost.
        """
        from distributed import wait

        run, waiting = secrets.token_hex(8), iter(enumerate(tasks))
        running: set[Any] = set()
        last_seen, asked, threads = time.monotonic(), -_ASK_S, 0
        try:
            while True:
                raise_if_cancelled(progress)
                if time.monotonic() - asked >= _ASK_S:
                    asked, threads = time.monotonic(), self.threads()
                    last_seen = self._last_seen(last_seen, threads)
                for i, task in itertools.islice(waiting, max(0, _AHEAD * max(1, threads) - len(running))):
                    running.add(self._client.submit(function, task, key=f"spectralift-{run}-{i}", pure=False))
                if not running:
                    return
                with contextlib.suppress(asyncio.TimeoutError, TimeoutError):
                    wait(running, timeout=_POLL_S, return_when="FIRST_COMPLETED")
                for future in [f for f in running if f.status != "pending"]:
                    running.remove(future)
                    yield _answer(future)
        except (asyncio.CancelledError, concurrent.futures.CancelledError, asyncio.TimeoutError, OSError):
            raise SpectraLiftError(_LOST) from None  # any call can be the first to fail
        finally:
            stop()
            self._take_back(running)

    def _take_back(self, running: set[Any]) -> None:
        """Wait a while for tasks that have begun; cancel the rest."""
        from distributed import wait

        if running:
            with contextlib.suppress(Exception, asyncio.CancelledError):  # of a lost scheduler, or of slow workers
                wait(running, timeout=_STOP_S)
            with contextlib.suppress(Exception):
                self._client.cancel(list(running))

    def _last_seen(self, last_seen: float, threads: int) -> float:
        if threads:
            return time.monotonic()
        if time.monotonic() - last_seen > GONE_S:
            raise SpectraLiftError(
                Sentence("No worker has been there for {gone_s:g} s: start some, and run this again.", gone_s=GONE_S)
            )
        return last_seen


_LOST = Sentence("The connection to the scheduler was lost. Look into its log, and run this again.")


def _answer(future: Any) -> str:
    if future.status == "finished":
        return str(future.result())
    if future.status != "error":
        raise SpectraLiftError(_LOST)
    error = future.exception()
    if type(error).__name__ == "KilledWorker":
        message = Sentence(
            "A tile was given to several workers, and each of them ended unexpectedly. Give them "
            "more memory, or lower the memory limit."
        )
        raise SpectraLiftError(message)
    raise SpectraLiftError(
        Sentence(
            "A worker could not run a task ({name}: {reason}).", name=type(error).__name__, reason=str(error)[:300]
        )
    )


@contextlib.contextmanager
def connected(where: Target) -> Iterator[Session]:
    """Connect to a scheduler, or start workers here that end with the `with`.

    Anybody who can connect to a scheduler can run code on its workers. Workers started here therefore accept only
    clients with a certificate made for this run, if the package cryptography is installed.

    Args:
        where: address of a scheduler, path of its scheduler file, or number of workers to start.

    Raises:
        RequestRefused: when the cluster cannot be reached or started.
    """
    import dask
    from distributed import Client

    with contextlib.ExitStack() as stack:
        stack.enter_context(_quiet())
        stack.enter_context(dask.config.set(_SETTINGS))
        try:
            address = stack.enter_context(_local(where.n_workers)) if where.n_workers else _reachable(where.scheduler)
            client = Client(address, timeout=CONNECT_S)
        except Exception as e:  # from Dask, TLS or the network
            raise RequestRefused([_unreachable(where, e)]) from None
        stack.callback(_close, client)
        yield Session(client)


def _close(client_or_cluster: Any) -> None:
    with contextlib.suppress(Exception):  # what cannot be closed in order ends with this process
        client_or_cluster.close(timeout=_CLOSE_S)


def _unreachable(where: Target, error: Exception) -> Finding:
    if isinstance(error, RequestRefused):
        return error.problems[0]
    reason = " ".join(str(error).split()).rstrip(".") or type(error).__name__
    if where.n_workers:
        return Finding(
            "error",
            "n_workers.failed",
            Sentence("{n_workers} workers could not be started: {reason}.", n_workers=where.n_workers, reason=reason),
        )
    message = Sentence(
        "The scheduler {scheduler} cannot be reached ({reason}). Check that it runs, its address "
        "(for example tcp://host:8786), and for tls:// the certificates in Dask's configuration.",
        scheduler=where.scheduler,
        reason=reason,
    )
    return Finding("error", "scheduler.unreachable", message)


def _reachable(scheduler: str) -> str:
    """Return the address of a scheduler that answers; scheduler: its address, or the path of its scheduler file."""
    address = scheduler
    if os.path.isfile(scheduler):
        address = str(json.loads(Path(scheduler).read_text(encoding="utf-8"))["address"])
    asyncio.run(asyncio.wait_for(_knock(address), CONNECT_S))
    return address


async def _knock(address: str) -> None:
    """Connect and leave: Client would wait for ever for something that takes a connection and says nothing."""
    from distributed.comm import connect
    from distributed.security import Security

    arguments = Security().get_connection_args("client")
    comm = await connect(address, timeout=CONNECT_S, **arguments)
    comm.abort()


@contextlib.contextmanager
def _local(count: int) -> Iterator[Any]:
    from distributed import LocalCluster

    with contextlib.ExitStack() as stack:
        folder = tempfile.mkdtemp(prefix="spectralift-")
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        with _outliving_the_terminal():
            cluster = LocalCluster(
                n_workers=count, threads_per_worker=1, processes=True, host="127.0.0.1",
                dashboard_address="127.0.0.1:0", scheduler_kwargs={"dashboard": False}, memory_limit=0,
                silence_logs=logging.CRITICAL, local_directory=folder,
                security=importlib.util.find_spec("cryptography") is not None or None,
                preload=["spectralift_qgis.core.predict.cluster.remote"],
            )  # fmt: skip
        stack.callback(_close, cluster)
        yield cluster


@contextlib.contextmanager
def _outliving_the_terminal() -> Iterator[None]:
    """Block SIGHUP in processes started meanwhile, so that this process can end them in order when the terminal closes.

    They inherit the blocked signal, and so does multiprocessing's own helper, which ignores Ctrl-C only. In this
    process the signal arrives a little later.
    """
    if not hasattr(signal, "SIGHUP"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGHUP})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep Dask's own logs from the terminal: what a user needs to know is raised."""
    names = [n for n in logging.root.manager.loggerDict if n.split(".")[0] == "distributed"]
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)
