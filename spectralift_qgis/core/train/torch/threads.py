"""Independent trainings in threads of their own, while the calling thread reports progress."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

import torch

from spectralift_qgis.core.base.errors import Cancelled
from spectralift_qgis.core.base.progress import Progress, raise_if_cancelled

INTERVAL_S = 0.1  # between progress reports and checks for cancellation

Result = TypeVar("Result")


@dataclass
class TrainingProgress:
    """Progress of one training; calling it raises Cancelled if the training is to stop.

    Attributes:
        stop: Set when all trainings are to stop.
        steps: Steps done.
        loss: Last loss; NaN before the first.
    """

    stop: threading.Event
    steps: int = 0
    loss: float = math.nan

    def __call__(self, steps: int, loss: float) -> None:
        """Record the steps done and the last loss.

        Raises:
            Cancelled: The training is to stop.
        """
        self.steps, self.loss = steps, loss
        if self.stop.is_set():
            raise Cancelled()


def train_in_parallel(
    trainings: Sequence[Callable[[TrainingProgress], Result]], at_once: int, threads: int, report: Report
) -> list[Result]:
    """Return the result of each training; the first error of one stops all others and is raised.

    The trainings never wait for each other: beside other busy programs an additional thread costs nothing, whereas an
    additional thread for each small operation made training three times slower.

    Args:
        trainings: Functions to call, each with a TrainingProgress of its own.
        at_once: Number that run at the same time.
        threads: Threads that torch uses for one operation of each.
        report: Receives the progress.

    Raises:
        Cancelled: The user asked to stop.
    """
    stop = threading.Event()
    progresses = [TrainingProgress(stop) for _ in trainings]
    with ThreadPoolExecutor(at_once, initializer=torch.set_num_threads, initargs=(threads,)) as pool:
        try:
            running = [pool.submit(train, progress) for train, progress in zip(trainings, progresses)]
            while not _wait_until_done(running):
                report.update(progresses)
        finally:
            stop.set()  # also when the user interrupts: leaving the pool waits for its threads
    report.update(progresses)
    return [future.result() for future in running]


def _wait_until_done(running: Sequence[Future[Result]]) -> bool:
    """Wait for at most INTERVAL_S; return True if all are done. Raises the error of one that failed."""
    done, others = wait(running, INTERVAL_S, FIRST_EXCEPTION)
    for future in done:
        future.result()
    return not others


@dataclass
class Report:
    """Reports the common progress of several trainings.

    Attributes:
        progress: Receives stage "train".
        steps: Steps of each training.
        span: First and last fraction to report.
        started: Start of the clock, s.
    """

    progress: Progress
    steps: int
    span: tuple[float, float]
    started: float = field(default_factory=time.perf_counter)

    def update(self, progresses: Sequence[TrainingProgress]) -> None:
        """Report the share of steps done, the mean loss and the remaining time.

        Raises:
            Cancelled: The user asked to stop.
        """
        raise_if_cancelled(self.progress)
        done = sum(progress.steps for progress in progresses) / (self.steps * len(progresses))
        if not done:
            return
        losses = [progress.loss for progress in progresses if not math.isnan(progress.loss)]
        remaining = (time.perf_counter() - self.started) * (1 - done) / done
        fraction = self.span[0] + (self.span[1] - self.span[0]) * done
        loss = sum(losses) / len(losses) if losses else None
        self.progress.update("train", fraction, loss=loss, remaining_s=remaining)


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Limit torch to `count` threads for the operations of the calling thread.

    Minibatches are too small to share: with two busy cores, two threads took three times as long as one. With one
    thread, the result does not depend on the number of cores either.
    """
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)
