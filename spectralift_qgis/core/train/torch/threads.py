"""Runs independent trainings in threads of their own, while the calling thread reports progress."""

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

LOOK_S = 0.1  # s between progress reports and checks for cancellation

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

    Networks wait for each other at no step: beside other busy programs an additional thread costs nothing, whereas an
    additional thread for each small operation made training three times slower.

    Args:
        trainings: Functions to call, each with its own Course.
        at_once: Number that run at the same time.
        threads: Threads that torch uses for one operation of each.
        report: Receives the progress.

    Raises:
        Cancelled: The user asked to stop.
    """
    stop = threading.Event()
    courses = [TrainingProgress(stop) for _ in trainings]
    with ThreadPoolExecutor(at_once, initializer=torch.set_num_threads, initargs=(threads,)) as pool:
        try:
            running = [pool.submit(train, course) for train, course in zip(trainings, courses)]
            while not _over(running):
                report.tell(courses)
        finally:
            stop.set()  # also when the user interrupts: leaving the pool waits for its threads
    report.tell(courses)
    return [future.result() for future in running]


def _over(running: Sequence[Future[Result]]) -> bool:
    """Wait a little; return whether all are done. Raises the error of one that failed."""
    done, others = wait(running, LOOK_S, FIRST_EXCEPTION)
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

    def tell(self, courses: Sequence[TrainingProgress]) -> None:
        """Report the share of steps done, the mean loss and the remaining time.

        Raises:
            Cancelled: The user asked to stop.
        """
        raise_if_cancelled(self.progress)
        done = sum(course.steps for course in courses) / (self.steps * len(courses))
        if not done:
            return
        losses = [course.loss for course in courses if not math.isnan(course.loss)]
        remaining = (time.perf_counter() - self.started) * (1 - done) / done
        fraction = self.span[0] + (self.span[1] - self.span[0]) * done
        loss = sum(losses) / len(losses) if losses else None
        self.progress.update("train", fraction, loss=loss, remaining_s=remaining)


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Limit torch to `count` threads for the operations of the calling thread.

    Minibatches are too small to share: with two busy cores two threads took three times as long as one. With one
    thread the result does not depend on the number of cores, either.
    """
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)
